"""Oddments that stories ask for: a cave, a footprint, a tooth, wool."""

from asset_library.draw.kit import Pen, circle, limb, mark, smile
from asset_library.draw.objects.making import ALL, BASE_ONLY, SHORE, colours, make
from asset_library.draw.objects.strokes import area, eyes, oval
from asset_library.draw.rig import Rig


def cave() -> Rig:
    """Draw the mouth of a cave."""
    pen = Pen()
    rock = pen.shape(
        "M10 300 C0 210 30 110 96 72 C130 20 230 10 286 54 C354 80 398 190 390 300Z",
        "b",
        area("M250 300 C320 240 330 120 270 30 L400 30 V310Z", "s", 0.6)
        + area("M0 270 H400 V310 H0Z", "sd")
        + area("M46 180 C54 132 86 94 124 76 C98 110 86 140 80 178 C72 194 44 194 46 180Z", "hi")
        + mark("M320 130 l22 20 l-8 26 M60 230 l24 12 M300 90 l-18 14", "#3a2450", 5, 0.4),
    )
    mouth = pen.shape(
        "M98 300 C90 210 120 130 196 126 C274 124 304 210 296 300Z",
        "d",
        area("M140 300 C140 230 160 180 200 176 C240 180 256 230 256 300Z", "k", 0.6),
    )
    moss = pen.shape(
        "M92 76 C130 20 230 10 288 56 C300 62 312 72 320 84 C300 100 292 82 272 "
        "84 C254 88 250 64 228 64 C206 64 202 90 180 84 C158 80 148 102 128 94 "
        "C112 92 100 88 92 76Z",
        "a",
        area("M230 20 H330 V110 H260Z", "sd"),
        5,
    )
    return make(
        "cave den burrow tunnel grotto hole",
        (395, 288),
        (
            rock,
            moss,
            mouth,
            pen.shape("M60 302 C56 276 96 266 112 284 C126 280 136 290 134 302Z", "s", ink_width=5),
        ),
        colours("#9d9ab5", "#77749a", "#d6d4e4", "#7fc46b", d="#4a3f66"),
        1.3,
        "building enchanted_forest dinosaur_valley snowy_north treasure_island underwater",
        habitats=SHORE,
        at=(198, 281),
        trim=(2, 20),
    )


def footprint() -> Rig:
    """Draw a large three-toed footprint on the ground."""
    pen = Pen()
    print_ = pen.shape(
        "M120 188 C70 190 46 150 62 116 C44 104 20 70 30 50 C46 36 76 62 88 84 "
        "C86 56 92 14 120 10 C148 14 154 56 152 84 C164 62 194 36 210 50 C220 70 "
        "196 104 178 116 C194 150 170 190 120 188Z",
        "b",
        area("M40 60 C70 100 170 100 210 50 L240 10 H0Z", "s", 0.8),
    )
    return make(
        "footprint pawprint track paw",
        (198, 191),
        (print_,),
        colours("#a3805c", "#7a5c40", "#c9a884", "#ffffff"),
        0.14,
        "dinosaur_valley snowy_north enchanted_forest",
        at=(99, 184),
        trim=(21, 4),
    )


def tooth() -> Rig:
    """Draw a shiny, smiling tooth."""
    pen = Pen()
    body = pen.shape(
        "M110 36 C140 14 206 16 208 84 C208 150 186 180 178 236 C174 262 146 262 "
        "142 236 C138 206 136 176 110 176 C84 176 82 206 78 236 C74 262 46 262 42 "
        "236 C34 180 12 150 12 84 C14 16 80 14 110 36Z",
        "w",
        area("M150 20 C190 90 160 170 160 260 L230 260 V20Z", "b", 0.8)
        + area("M34 80 C36 56 52 42 74 42 C60 58 56 76 58 100 C54 112 32 104 34 80Z", "l"),
    )
    return make(
        "tooth milk_tooth fang",
        (208, 245),
        (body, eyes(110, 100, 32, 20), smile(110, 138, 15, 11)),
        colours("#d5e3f2", "#b5c8e0", "#f0f8ff", "#ffffff"),
        0.2,
        f"toy {ALL}",
        at=(104, 238),
        trim=(6, 17),
    )


def wool() -> Rig:
    """Draw a ball of wool with two needles."""
    pen = Pen()
    needles = (
        limb("M40 30 L190 190", "n", 9, 5)
        + circle(36, 26, 13, "a", 5)
        + limb("M220 20 L80 190", "n", 9, 5)
        + circle(224, 16, 13, "a", 5)
    )
    ball = pen.shape(
        oval(130, 160, 98),
        "b",
        area("M30 190 C90 260 190 250 240 130 V270 H30Z", "s", 0.65)
        + mark(
            "M44 130 C90 170 170 190 222 176 M36 160 C80 210 150 230 206 214 M70 90 "
            "C110 140 180 160 226 146 M100 72 C140 110 190 124 220 120 M60 108 C60 "
            "170 90 230 120 254 M96 74 C90 140 120 220 160 250",
            "#3a2450",
            5,
            0.4,
        ),
    )
    end = "M190 240 C240 262 270 240 300 250 C324 258 330 240 316 234"
    tail = mark(end, "#3a2450", 20) + f'<path d="{end}" class="t b" stroke-width="10"/>'
    return make(
        "wool yarn knitting needle thread_ball",
        (320, 268),
        (needles, tail, ball),
        colours("#ef8ab0", "#c9628c", "#ffd0e0", "#ffd24a", n="#d9a066"),
        0.25,
        f"toy {ALL}",
        signature=BASE_ONLY,
        at=(190, 262),
        trim=(17, -3),
    )


RIGS: tuple[Rig, ...] = (cave(), footprint(), tooth(), wool())
