"""The wizard: a kind grandfather with a long white beard, a starry hat and a star wand."""

from asset_library.draw.heroes.cast import hero, mirror, moody
from asset_library.draw.heroes.people import ears, eyes, hand, head, person_motions
from asset_library.draw.kit import Pen, cheek, circle, line, mark, part
from asset_library.draw.rig import Motion

ROBE = (
    "M146 250 C158 230 242 230 254 250 C276 310 296 390 306 470 C296 490 270 480 250 486 "
    "C230 492 216 482 200 488 C184 482 170 492 150 486 C130 480 104 490 94 470 "
    "C104 390 124 310 146 250Z"
)
BEARD = (
    "M116 170 C122 192 140 200 160 196 C178 192 190 190 200 196 C210 190 222 192 240 196 "
    "C260 200 278 192 284 170 C296 214 286 246 264 268 C256 306 234 336 200 362 "
    "C166 336 144 306 136 268 C114 246 104 214 116 170Z"
)
MOUSTACHE = (
    "M200 194 C186 184 164 186 152 206 C144 216 134 216 128 212 C138 232 176 232 200 208 "
    "C224 232 262 232 272 212 C266 216 256 216 248 206 C236 186 214 184 200 194Z"
)
HAT = (
    "M112 104 C128 62 148 34 182 14 C206 2 244 4 258 26 C264 36 256 44 246 38 "
    "C238 34 232 38 236 48 C248 66 272 82 288 104 C240 120 160 120 112 104Z"
)
BROW = "M142 142 C148 126 170 124 184 138 C172 146 154 150 142 142Z"
BRIM = (
    "M66 120 C62 100 112 94 200 94 C288 94 338 100 334 120 C326 136 270 122 200 122 "
    "C130 122 74 136 66 120Z"
)
STAR = "M0 -26 L7 -9 L25 -8 L11 4 L16 22 L0 12 L-16 22 L-11 4 L-25 -8 L-7 -9Z"


def star(pen: Pen, x: float, y: float, size: float, slot: str, ink: float = 0) -> str:
    """Draw a star about (x, y)."""
    shape = pen.shape(STAR, slot, ink_width=ink) if ink else f'<path d="{STAR}" class="{slot}"/>'
    return f'<g transform="translate({x:g} {y:g}) scale({size:g})">{shape}</g>'


def wide_sleeve(pen: Pen, path: str) -> str:
    """Draw a bell sleeve with its lining along the opening."""
    return pen.shape(path, "b", '<path d="M0 268 L400 330 L400 360 L0 340Z" class="sd"/>')


def draw() -> str:
    """Return the markup, back to front."""
    pen = Pen()
    feet = "".join(
        f'<ellipse cx="{x}" cy="480" rx="26" ry="14" class="br o" stroke-width="6"/>'
        for x in (170, 230)
    )
    wand = part(
        "wand",
        318,
        232,
        '<path d="M312 262 L352 176" class="t ink" stroke-width="18"/>'
        '<path d="M312 262 L352 176" class="t br" stroke-width="8"/>',
        star(pen, 360, 156, 1.2, "g", 5),
    )
    arm_r = part(
        "arm_r",
        248,
        262,
        wand,
        hand(pen, 304, 258, 30, True),
        wide_sleeve(pen, "M234 250 C254 238 276 252 296 236 L334 262 C330 296 290 326 252 306Z"),
        line("M300 240 L330 262", 5),
    )
    arm_l = part(
        "arm_l",
        152,
        262,
        hand(pen, 78, 232, -26),
        wide_sleeve(pen, "M166 250 C146 244 118 248 100 222 L54 242 C56 284 106 324 148 306Z"),
        '<path d="M100 222 C96 238 70 250 54 242 C62 226 82 216 100 222Z" '
        'class="s o" stroke-width="6"/>'
        + '<path d="M100 222 C96 238 70 250 54 242 C62 226 82 216 100 222Z" class="s"/>'
        + pen.outline("M100 222 C96 238 70 250 54 242 C62 226 82 216 100 222Z"),
    )
    body = part(
        "body",
        200,
        400,
        pen.shape(
            ROBE,
            "b",
            '<path d="M246 240 C268 320 268 420 250 500 L330 500 L300 300Z" '
            'class="s" opacity=".8"/>'
            '<path d="M80 452 C150 474 250 474 320 452 L320 500 L80 500Z" class="l"/>'
            + mark(
                "M160 380 C156 410 150 440 142 462 M240 380 C244 410 250 440 256 462",
                "#3a2450",
                5,
                0.3,
            )
            + star(pen, 150, 420, 0.5, "a")
            + star(pen, 232, 402, 0.6, "a")
            + star(pen, 272, 440, 0.45, "a")
            + star(pen, 192, 440, 0.4, "a"),
        ),
        pen.shape(
            "M132 316 C170 330 230 330 268 316 L274 338 C230 352 170 352 126 338Z", "a", ink_width=5
        ),
    )
    beard = part(
        "beard",
        200,
        196,
        pen.shape(
            BEARD,
            "h",
            '<path d="M226 200 C270 250 240 320 200 370 L300 360 L300 180Z" '
            'class="sd" fill-opacity=".7"/>'
            + mark(
                "M160 250 C166 280 178 304 190 322 M200 250 V330 M240 250 C234 280 224 302 212 320",
                "#3a2450",
                5,
                0.22,
            ),
        ),
        pen.grin(200, 214, 17, 18),
        pen.shape(MOUSTACHE, "h", ink_width=5),
    )
    hat = part(
        "hat",
        200,
        108,
        pen.shape(
            HAT,
            "b",
            '<path d="M216 0 C210 50 240 90 250 140 L300 140 L280 0Z" class="s" opacity=".8"/>'
            '<path d="M138 92 C150 64 168 44 190 28 C178 54 170 72 166 90Z" class="hi"/>'
            + star(pen, 202, 68, 0.75, "a")
            + star(pen, 162, 78, 0.4, "a")
            + star(pen, 242, 80, 0.45, "a"),
        ),
        pen.shape(
            BRIM, "b", '<path d="M60 118 C130 116 270 116 340 114 L340 150 L60 150Z" class="s"/>'
        ),
        mark("M112 97 C150 105 250 105 288 97", "#ffd24a", 9),
        circle(247, 28, 12, "g", 5),
    )
    brow = pen.shape(BROW, "h", ink_width=4)
    mirrored_brow = pen.shape(mirror(BROW), "h", ink_width=4)
    face = (
        eyes(y=162)
        + moody(
            f'<g transform="rotate(-9 163 136)">{brow}</g>'
            f'<g transform="rotate(9 237 136)">{mirrored_brow}</g>',
            f'<g transform="rotate(-24 163 136)">{brow}</g>'
            f'<g transform="rotate(24 237 136)">{mirrored_brow}</g>',
        )
        + cheek(140, 186, 16)
        + cheek(260, 186, 16)
        + beard
        + '<ellipse cx="200" cy="186" rx="16" ry="12" class="n o" stroke-width="5"/>'
    )
    return (
        part("feet", 200, 470, feet)
        + body
        + arm_r
        + arm_l
        + part("head", 200, 234, ears(pen), head(pen), face, hat)
    )


RIGS = (
    hero(
        "wizard",
        draw(),
        {
            "b": "#6a5be0",
            "s": "#4a3bb5",
            "l": "#b9b0ff",
            "a": "#ffd24a",
            "g": "#ffd24a",
            "sk": "#c98f63",
            "n": "#b9774f",
            "h": "#f7f3ff",
            "br": "#8a5a34",
        },
        ("wizards", "magician", "sorcerer"),
        person_motions(
            Motion("beard", "rotate", 2.5, 2200),
            Motion("hat", "rotate", 2, 3600, 0.1),
            Motion("wand", "rotate", 6, 1600),
        ),
        tags=("hero", "person", "magic"),
    ),
)
