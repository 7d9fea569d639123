"""Animals of the sea floor."""

from asset_library.draw.kit import Pen, cheek, circle, limb, mark, part, round_eye, smile
from asset_library.draw.objects.making import SHORE, colours, make
from asset_library.draw.objects.strokes import area, blink, eyes, flip, spots, swing, twins
from asset_library.draw.rig import Rig


def crab() -> Rig:
    """Draw a crab from the front with both claws up."""
    pen = Pen()

    def claw() -> str:
        return limb("M104 190 C70 186 50 166 54 140", "b", 22) + pen.shape(
            "M52 152 C14 148 -4 96 26 52 C34 66 34 82 48 94 C54 74 72 62 92 64 "
            "C112 96 98 146 68 152Z",
            "b",
            area("M0 110 C30 140 70 140 106 100 L100 170 L10 170Z", "sd")
            + mark("M22 78 C20 96 24 112 32 122", "#fff", 6, 0.5),
        )

    legs = "".join(
        limb(d, "s", 15, 5)
        for d in (
            "M112 214 C70 208 46 226 34 258",
            "M124 232 C92 236 74 254 68 276",
            "M148 244 C124 254 112 270 112 284",
        )
    )
    stalks = limb("M160 140 L156 84", "b", 13, 5) + limb("M240 140 L244 84", "b", 13, 5)
    shell = pen.shape(
        "M80 184 C80 122 140 108 200 108 C260 108 320 122 320 184 C320 240 268 "
        "266 200 266 C132 266 80 240 80 184Z",
        "b",
        area("M70 210 C130 252 270 252 330 200 L330 280 L70 280Z", "s")
        + area(
            "M108 158 C122 134 160 126 196 126 C160 136 136 148 124 172 C114 180 104 172 108 158Z",
            "hi",
        )
        + spots("l", (268, 140, 11), (292, 162, 7), (250, 128, 5), opacity=0.8),
    )
    face = (
        cheek(122, 206, 19)
        + cheek(278, 206, 19)
        + circle(154, 72, 32, "b", 5)
        + circle(246, 72, 32, "b", 5)
        + round_eye(154, 72, 31, 5, 4, "eye_l")
        + round_eye(246, 72, 31, -5, 4, "eye_r")
        + pen.grin(200, 196, 26, 28)
    )
    return make(
        "crab lobster",
        (420, 270),
        (
            part("legs_l", 126, 226, legs),
            part("legs_r", 274, 226, flip(200, legs)),
            twins("claw", 104, 190, 200, claw),
            part("body", 200, 260, stalks, shell, face),
        ),
        colours("#ff6b57", "#d9433f", "#ffb08f", "#fff3dc"),
        0.4,
        "animal underwater treasure_island",
        habitats=SHORE,
        motions=(
            swing("claw_l", 9, 1300),
            swing("claw_r", 9, 1300, 0.5),
            swing("legs_l", 3, 700),
            swing("legs_r", 3, 700, 0.5),
            *blink(4600, "eye_l", "eye_r"),
        ),
        moves="bob",
        at=(210, 262),
        trim=(-10, 31),
    )


def octopus() -> Rig:
    """Draw an octopus with six curling arms in view."""
    pen = Pen()
    arms = []
    for name, x, y, path, suckers in (
        (
            "1",
            128,
            236,
            "M128 236 C84 262 36 250 32 304 C30 344 70 346 74 318",
            ((66, 264, 6), (42, 288, 6), (38, 318, 5)),
        ),
        (
            "2",
            152,
            254,
            "M152 254 C124 292 76 302 82 346 C90 372 122 366 118 340",
            ((116, 298, 6), (88, 328, 6), (96, 350, 5)),
        ),
        (
            "3",
            182,
            254,
            "M182 254 C180 300 148 318 150 358 C154 380 184 378 182 354",
            ((172, 306, 6), (156, 336, 6), (162, 358, 5)),
        ),
    ):
        arm = limb(path, "b", 34) + spots("a", *suckers)
        arms.append(
            part(f"arm_l{name}", x, y, arm) + part(f"arm_r{name}", 400 - x, y, flip(200, arm))
        )
    head = pen.shape(
        "M88 186 C76 84 138 26 200 26 C262 26 324 84 312 186 C308 244 272 278 200 "
        "278 C128 278 92 244 88 186Z",
        "b",
        area("M80 200 C130 246 290 246 330 170 L330 300 L80 300Z", "s", 0.55)
        + area(
            "M118 118 C124 76 156 48 192 46 C160 64 138 90 130 126 C126 138 116 134 118 118Z", "hi"
        )
        + spots("l", (262, 74, 15), (288, 108, 9), (232, 52, 8), opacity=0.8),
    )
    body = part("body", 200, 260, head, eyes(200, 162, 42, 33), pen.grin(200, 212, 22, 26))
    return make(
        "octopus squid",
        (404, 381),
        (*arms, body),
        colours("#b06be0", "#8d4cc4", "#e2b8ff", "#ffb3d9"),
        0.8,
        "animal underwater treasure_island",
        habitats=SHORE,
        motions=(
            *(swing(f"arm_{side}{n}", 6, 1900, 0.17 * n) for side in "lr" for n in (1, 2, 3)),
            *blink(5000, "eye_l", "eye_r"),
        ),
        moves="bob",
        at=(202, 373),
        trim=(-2, 20),
    )


def turtle() -> Rig:
    """Draw a turtle walking or paddling to the right."""
    pen = Pen()
    tail = part(
        "tail", 70, 204, pen.shape("M84 188 C58 190 34 204 18 226 C44 232 70 228 92 216Z", "b")
    )
    back = part(
        "leg_back",
        120,
        208,
        pen.shape(
            "M92 196 C84 226 78 246 84 262 L134 262 C140 240 150 222 160 206Z",
            "b",
            area("M70 240 L160 232 L160 280 L70 280Z", "sd"),
        ),
    )
    front = part(
        "leg_front",
        264,
        208,
        pen.shape(
            "M232 204 C236 232 240 248 250 264 L300 264 C302 244 298 220 292 196Z",
            "b",
            area("M230 244 L310 236 L310 280 L230 280Z", "sd"),
        ),
    )
    head = part(
        "head",
        312,
        180,
        limb("M290 196 C310 190 322 172 328 150", "b", 44),
        pen.shape(
            "M296 110 C300 74 334 58 366 68 C402 80 414 118 398 146 C384 168 344 172 "
            "318 158 C300 148 292 130 296 110Z",
            "b",
            area("M290 132 C330 160 380 156 410 120 L410 180 L290 180Z", "sd")
            + area(
                "M312 96 C320 82 336 76 352 78 C336 86 326 94 322 106 C316 112 308 106 312 96Z",
                "hi",
            ),
        ),
        cheek(380, 138, 13),
        round_eye(356, 106, 23, 5, 1),
        smile(390, 140, 11, 8),
    )
    dome = pen.shape(
        "M52 202 C50 110 114 48 190 48 C266 48 328 110 326 202 C290 222 90 222 52 202Z",
        "a",
        area("M150 84 L220 80 L246 128 L210 170 L150 168 L120 124Z", "s", 0.8)
        + area(
            "M40 120 L88 92 L110 132 L84 176 L40 180Z M262 92 L300 90 L340 180 L292 "
            "178 L268 136Z M120 182 L240 182 L250 230 L110 230Z",
            "s",
            0.8,
        )
        + area("M40 170 C120 212 260 212 340 160 L340 240 L40 240Z", "sd")
        + area("M84 132 C94 98 126 74 164 66 C134 84 112 108 102 140 C96 152 80 146 84 132Z", "hi"),
    )
    rim = pen.shape(
        "M38 204 C40 188 62 190 78 196 C140 212 240 212 300 196 C318 190 338 188 "
        "340 204 C338 224 308 232 190 232 C72 232 40 224 38 204Z",
        "l",
        area("M30 214 C120 230 260 230 350 212 L350 240 L30 240Z", "sd"),
    )
    return make(
        "turtle tortoise terrapin",
        (407, 233),
        (tail, back, front, head, dome, rim),
        colours("#7ccf6b", "#3f9657", "#f6e3a0", "#5bb36a"),
        0.45,
        "animal underwater treasure_island enchanted_forest",
        habitats=SHORE,
        facing="right",
        motions=(
            swing("head", 5, 2600),
            swing("leg_front", 9, 1500),
            swing("leg_back", 9, 1500, 0.5),
            swing("tail", 8, 1500),
            *blink(4800, "eye"),
        ),
        moves="bob",
        at=(182, 222),
        trim=(9, 42),
    )


RIGS: tuple[Rig, ...] = (
    crab(),
    octopus(),
    turtle(),
)
