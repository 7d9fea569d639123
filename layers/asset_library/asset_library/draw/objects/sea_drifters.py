"""Sea animals that drift and glide."""

from asset_library.draw.kit import Pen, cheek, limb, mark, part, round_eye, smile
from asset_library.draw.objects.making import BASE_ONLY, SHORE, WATER, colours, make
from asset_library.draw.objects.strokes import area, blink, eyes, mouth, spots, swing
from asset_library.draw.rig import Motion, Rig


def jellyfish() -> Rig:
    """Draw a smiling jellyfish."""
    pen = Pen()
    strands = []
    for n, (x, path) in enumerate(
        (
            (96, "M96 176 C76 220 116 250 92 300 C86 316 92 326 98 330"),
            (140, "M140 184 C160 236 118 270 140 330"),
            (184, "M184 184 C164 236 206 270 184 340"),
            (226, "M226 176 C246 220 208 250 232 300 C238 316 232 326 226 330"),
        )
    ):
        strands.append(part(f"strand_{n + 1}", x, 180, limb(path, "s" if n % 2 else "l", 16, 5)))
    bell = pen.shape(
        "M24 176 C18 76 84 14 160 14 C236 14 302 76 296 176 C292 198 270 202 256 "
        "186 C244 204 220 206 208 188 C196 206 172 208 160 190 C148 208 124 206 "
        "112 188 C100 206 76 204 64 186 C50 202 28 198 24 176Z",
        "b",
        area("M14 150 C90 196 240 196 310 130 L310 220 L14 220Z", "s", 0.6)
        + area("M54 104 C64 62 100 36 140 32 C104 52 82 78 72 112 C66 124 52 118 54 104Z", "hi")
        + spots("l", (226, 58, 13), (252, 88, 8), (204, 40, 6), opacity=0.8),
    )
    return make(
        "jellyfish",
        (286, 352),
        (
            *strands,
            part("body", 160, 100, bell, eyes(160, 120, 38, 26), pen.grin(160, 152, 16, 18)),
        ),
        colours("#ff9ad5", "#d96bc0", "#ffd6f0", "#ffffff"),
        0.5,
        "animal underwater",
        habitats=WATER,
        anchor="centre",
        motions=(
            *(swing(f"strand_{n}", 7, 1800, 0.2 * n) for n in (1, 2, 3, 4)),
            Motion("body", "shift_y", 4, 1800),
            *blink(4700, "eye_l", "eye_r"),
        ),
        moves="float",
        at=(143, 178),
        trim=(17, 4),
    )


def starfish() -> Rig:
    """Draw a plump starfish with a face."""
    pen = Pen()
    star = (
        "M160 10 C178 10 190 68 206 92 C234 104 298 96 306 114 C310 132 262 164 "
        "248 188 C252 216 276 274 262 286 C246 296 196 262 160 258 C124 262 74 "
        "296 58 286 C44 274 68 216 72 188 C58 164 10 132 14 114 C22 96 86 104 114 "
        "92 C130 68 142 10 160 10Z"
    )
    body = pen.shape(
        star,
        "b",
        area("M0 130 C60 250 260 250 320 120 L320 300 L0 300Z", "s", 0.55)
        + spots(
            "l",
            (160, 42, 8),
            (158, 68, 6),
            (46, 122, 7),
            (272, 122, 7),
            (84, 258, 7),
            (238, 258, 7),
            (68, 132, 5),
            (250, 134, 5),
            (232, 234, 5),
        )
        + area("M140 44 C144 28 156 20 162 22 C152 40 146 70 134 90 C126 92 132 66 140 44Z", "hi"),
    )
    return make(
        "starfish sea_star",
        (324, 297),
        (part("body", 160, 250, body, eyes(160, 142, 34, 25), pen.grin(160, 178, 18, 20)),),
        colours("#ff9a4d", "#ea6f35", "#ffd9a0", "#ffffff"),
        0.3,
        "animal underwater",
        habitats=SHORE,
        signature=BASE_ONLY,
        motions=(swing("body", 4, 2400), *blink(4100, "eye_l", "eye_r")),
        moves="bob",
        at=(162, 284),
        trim=(-2, 4),
    )


def eel() -> Rig:
    """Draw a long wavy eel."""
    pen = Pen()
    tail = part(
        "tail",
        122,
        150,
        limb("M134 160 C108 116 84 92 58 112 C36 130 32 156 14 164", "b", 34),
        mark("M120 128 C98 96 76 92 60 106", "#fff", 6, 0.3),
    )
    body = (
        limb("M124 148 C150 200 186 216 212 176 C228 150 238 122 268 110", "b", 52)
        + mark("M118 130 C150 190 186 196 206 152", "#fff", 7, 0.3)
        + mark("M140 182 C170 216 200 208 222 176", "#3a1a66", 8, 0.16)
    )
    head = part(
        "head",
        262,
        116,
        pen.shape(
            "M236 96 C244 54 288 40 330 50 C372 62 392 92 380 118 C368 142 318 150 "
            "280 144 C252 140 232 122 236 96Z",
            "b",
            area("M228 112 C280 140 360 134 392 100 L392 160 L228 160Z", "l")
            + area("M228 126 C290 152 360 144 392 116 L392 160 L228 160Z", "sd")
            + area(
                "M262 74 C276 60 300 56 320 60 C300 66 286 74 278 86 C268 92 256 84 262 74Z", "hi"
            ),
        ),
        cheek(334, 118, 15),
        round_eye(326, 84, 23, 6, 2),
        smile(358, 110, 14, 10),
    )
    fin = part(
        "fin",
        186,
        168,
        pen.shape("M160 160 C168 132 196 118 222 132 C214 148 208 164 206 180Z", "a", ink_width=5),
    )
    return make(
        "eel",
        (404, 197),
        (tail, fin, body, head),
        colours("#6fcf7c", "#3f9e63", "#d9f5a8", "#ffc93c"),
        0.4,
        "animal underwater",
        habitats=WATER,
        anchor="centre",
        facing="right",
        motions=(swing("tail", 12, 1300), swing("head", 4, 1300, 0.4), *blink(4900, "eye")),
        moves="swim",
        at=(202, 100),
        trim=(-13, 37),
    )


def dolphin() -> Rig:
    """Draw a leaping dolphin."""
    pen = Pen()
    tail = part(
        "tail",
        78,
        186,
        pen.shape(
            "M108 152 C84 178 66 192 42 190 C24 186 12 192 6 206 C22 210 34 214 42 "
            "222 C40 236 46 250 58 256 C66 242 72 230 84 220 C104 212 122 204 134 "
            "190Z",
            "b",
            area("M0 206 L130 180 L120 260 L0 260Z", "s", 0.6),
        ),
    )
    top = part(
        "fin_top", 196, 78, pen.shape("M158 92 C160 56 148 34 128 20 C174 14 220 40 236 82Z", "s")
    )
    body = pen.shape(
        "M86 188 C112 116 180 66 258 68 C304 70 334 90 346 114 L382 124 C392 130 "
        "388 144 376 146 L342 150 C318 186 256 186 208 184 C160 184 126 202 102 "
        "214Z",
        "b",
        area("M96 220 C150 160 270 182 350 134 L400 140 L340 210 L100 230Z", "l")
        + area("M90 210 C160 176 290 200 350 150 L340 210 L90 230Z", "sd")
        + area(
            "M160 110 C190 88 226 80 258 82 C226 92 200 104 180 124 C168 134 152 124 160 110Z", "hi"
        ),
    )
    side = part(
        "fin_side",
        236,
        170,
        pen.shape(
            "M252 156 C228 176 214 204 220 232 C250 226 274 202 280 168Z",
            "s",
            mark("M234 216 Q238 192 254 176", "#fff", 5, 0.4),
        ),
    )
    return make(
        "dolphin porpoise",
        (397, 252),
        (
            tail,
            top,
            body,
            side,
            cheek(306, 146, 14),
            round_eye(296, 112, 22, 5, 1),
            mouth("M330 140 Q352 142 364 134", 350, 140, 11),
        ),
        colours("#6fb2e8", "#4585c8", "#eaf6ff", "#ffffff"),
        0.8,
        "animal underwater treasure_island",
        habitats=WATER,
        anchor="centre",
        facing="right",
        motions=(swing("tail", 10, 1300), swing("fin_side", 8, 1300, 0.3), *blink(4300, "eye")),
        moves="swim",
        at=(200, 124),
        trim=(-3, 13),
    )


RIGS: tuple[Rig, ...] = (
    jellyfish(),
    starfish(),
    eel(),
    dolphin(),
)
