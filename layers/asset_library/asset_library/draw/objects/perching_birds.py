"""Birds that perch and look at us."""

from asset_library.draw.kit import Pen, mark, part
from asset_library.draw.objects.making import WINGS, colours, make
from asset_library.draw.objects.strokes import area, blink, eyes, oval, swing, twins
from asset_library.draw.rig import Rig


def owl() -> Rig:
    """Draw an owl with a heart-shaped face."""
    pen = Pen()

    def wing() -> str:
        return pen.shape(
            "M72 172 C36 200 26 260 46 320 C76 316 96 284 98 236Z",
            "s",
            mark("M52 232 L74 244 M48 260 L70 270 M52 288 L68 296", "#fff", 5, 0.35),
        )

    chest = "".join(
        f"M{x} {y} q13 18 26 0 "
        for x, y in (
            (112, 222),
            (146, 222),
            (180, 222),
            (129, 250),
            (163, 250),
            (129, 306),
            (163, 306),
            (112, 278),
            (146, 278),
            (180, 278),
        )
    )
    body = pen.shape(
        "M62 150 C48 106 44 60 54 20 C82 30 108 44 122 52 C140 46 180 46 198 52 "
        "C212 44 238 30 266 20 C276 60 272 106 258 150 C282 250 252 344 160 344 "
        "C68 344 38 250 62 150Z",
        "b",
        area("M160 200 C216 200 236 250 226 330 L94 330 C84 250 104 200 160 200Z", "l")
        + mark(chest, "#b5793f", 6, 0.7)
        + area("M40 290 C100 344 220 344 290 270 L290 360 L40 360Z", "sd")
        + area(
            "M66 70 C64 50 66 40 70 36 C82 42 92 48 100 54 C84 62 78 72 76 88 C70 92 66 84 66 70Z",
            "hi",
        ),
    )
    face = area(
        "M160 90 C140 62 84 66 70 112 C62 160 110 200 160 186 C210 200 258 160 "
        "250 112 C236 66 180 62 160 90Z",
        "l",
    )
    beak = part(
        "beak",
        160,
        156,
        pen.shape(
            "M142 150 C150 142 170 142 178 150 C176 172 166 188 160 194 C154 188 144 172 142 150Z",
            "a",
            area("M160 140 L184 150 L160 194Z", "sd"),
            5,
        ),
    )
    feet = "".join(
        pen.shape(oval(x, 346, 13, 12), "a", ink_width=5) for x in (112, 134, 156, 164, 186, 208)
    )
    return make(
        "owl",
        (276, 354),
        (
            feet,
            part(
                "body",
                160,
                336,
                twins("wing", 80, 190, 160, wing),
                body,
                face,
                eyes(160, 124, 48, 36),
                beak,
            ),
        ),
        colours("#b5793f", "#855429", "#ffe3b8", "#ffb13d"),
        0.6,
        "animal enchanted_forest castle",
        habitats=WINGS,
        motions=(
            swing("wing_l", 7, 1500),
            swing("wing_r", 7, 1500, 0.5),
            swing("body", 2, 2400),
            *blink(3600, "eye_l", "eye_r"),
        ),
        moves="bob",
        at=(138, 347),
        trim=(22, 10),
    )


def parrot() -> Rig:
    """Draw a bright parrot."""
    pen = Pen()
    tail = part(
        "tail",
        128,
        280,
        pen.shape(
            "M104 262 C92 310 90 350 98 392 L122 372 L132 398 L146 372 L164 386 C168 "
            "346 164 304 152 262Z",
            "s",
            mark("M116 300 V360 M136 300 V364", "#ffd94a", 7, 0.9),
        ),
    )

    def wing() -> str:
        return pen.shape(
            "M66 156 C28 182 18 244 40 304 C58 300 68 290 72 278 C84 262 96 220 94 176Z",
            "s",
            area("M20 214 L100 200 L90 250 L24 270Z", "a")
            + area("M20 256 L100 236 L80 320 L20 320Z", "t2"),
        )

    body = pen.shape(
        "M54 128 C50 62 84 22 132 22 C180 22 214 62 210 128 C222 200 206 304 132 "
        "304 C58 304 42 200 54 128Z",
        "b",
        area("M132 190 C170 190 182 230 172 300 L92 300 C82 230 94 190 132 190Z", "l", 0.8)
        + area("M40 250 C90 310 180 310 226 230 L226 320 L40 320Z", "sd")
        + area("M76 80 C82 56 104 40 126 38 C106 50 94 64 88 86 C82 96 72 92 76 80Z", "hi"),
    )
    face = area(oval(94, 112, 34, 38), "w") + area(oval(170, 112, 34, 38), "w")
    beak = part(
        "beak",
        132,
        128,
        pen.shape(
            "M108 128 C112 110 152 110 156 128 C160 154 148 178 132 184 C134 172 130 "
            "164 122 160 C110 152 106 140 108 128Z",
            "bk",
            area("M132 110 L170 120 L150 190Z", "sd"),
            5,
        ),
    )
    crest = part(
        "crest",
        132,
        32,
        pen.shape(
            "M112 40 C100 26 104 12 112 4 C122 10 126 16 128 24 C134 12 144 6 154 8 "
            "C156 22 150 34 142 40Z",
            "a",
            ink_width=5,
        ),
    )
    feet = "".join(pen.shape(oval(x, 308, 10, 12), "bk", ink_width=5) for x in (102, 120, 146, 164))
    return make(
        "parrot macaw cockatoo",
        (252, 408),
        (
            tail,
            crest,
            part(
                "body",
                132,
                300,
                twins("wing", 72, 176, 132, wing),
                body,
                face,
                eyes(132, 112, 36, 22, cheeks=False),
                beak,
            ),
            feet,
        ),
        colours("#ef4f4f", "#c93040", "#ff9a86", "#ffd94a", t2="#3f8fe0", bk="#5a5470"),
        0.5,
        "animal treasure_island jungle",
        habitats=WINGS,
        motions=(
            swing("wing_l", 12, 700),
            swing("wing_r", 12, 700, 0.5),
            swing("tail", 4, 1600),
            swing("crest", 8, 900),
            *blink(3800, "eye_l", "eye_r"),
        ),
        moves="bob",
        at=(124, 402),
        trim=(6, -4),
    )


RIGS: tuple[Rig, ...] = (
    owl(),
    parrot(),
)
