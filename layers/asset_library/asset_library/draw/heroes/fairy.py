"""The fairy: copper bob with a flower crown, a petal dress and light wings."""

from asset_library.draw.heroes.cast import hero, pair
from asset_library.draw.heroes.people import (
    arm,
    brows,
    cheeks,
    eyes,
    hand,
    happy_mouth,
    head,
    nose,
    person_motions,
    pointed_ears,
)
from asset_library.draw.kit import Pen, circle, limb, line, mark, part
from asset_library.draw.rig import Motion

UPPER_WING = "M196 290 C208 206 286 138 352 150 C392 160 390 216 362 250 C330 286 262 304 196 300Z"
LOWER_WING = "M196 288 C260 286 332 308 340 354 C344 392 300 402 268 378 C236 354 206 330 196 306Z"
HAIR_BACK = (
    "M106 150 C94 70 146 40 200 40 C254 40 306 70 294 150 C300 190 312 208 330 212 "
    "C320 238 286 244 268 232 L132 232 C114 244 80 238 70 212 C88 208 100 190 106 150Z"
)
FRINGE = (
    "M108 164 C96 82 146 44 200 44 C254 44 304 82 292 164 C286 146 280 134 270 124 "
    "C236 132 190 122 160 96 C152 116 136 130 122 136 C114 144 110 154 108 164Z"
)
DRESS = (
    "M168 238 C180 228 220 228 232 238 C236 262 234 282 240 298 C262 326 286 352 294 388 "
    "C276 380 262 384 254 402 C240 384 226 386 216 408 C208 396 192 396 184 408 "
    "C174 386 160 384 146 402 C138 384 124 380 106 388 C114 352 138 326 160 298 "
    "C166 282 164 262 168 238Z"
)
STAR = "M332 112 L343 139 L372 141 L350 160 L357 188 L332 173 L307 188 L314 160 L292 141 L321 139Z"


def flower(x: float, y: float, slot: str) -> str:
    """Draw a five-petalled blossom."""
    petals = "".join(
        f'<ellipse cx="{x}" cy="{y - 10}" rx="7" ry="9" class="{slot} o" stroke-width="4" '
        f'transform="rotate({turn} {x} {y})"/>'
        for turn in range(0, 360, 72)
    )
    return petals + circle(x, y, 6, "g", 3)


def draw() -> str:
    """Return the markup, back to front."""
    pen = Pen()
    veins = mark("M214 284 Q262 210 348 174 M224 292 Q290 250 352 226", "#fff", 6, 0.8)
    wings = pair(
        pen,
        "wing_low",
        (206, 296),
        LOWER_WING,
        "l",
        '<path d="M190 280 L350 280 L350 400 L190 400Z" class="sd" fill-opacity=".6"/>'
        + mark("M216 304 Q270 316 314 364", "#fff", 5, 0.7),
    ) + pair(pen, "wing", (206, 292), UPPER_WING, "l", veins + circle(346, 178, 10, "hi"))
    shoe = "M150 480 C148 462 160 454 180 458 L188 484 C180 490 156 490 150 480Z"
    leg_l = part(
        "leg_l", 184, 392, limb("M184 392 C184 420 180 440 178 462", "sk", 20), pen.shape(shoe, "s")
    )
    leg_r = part(
        "leg_r",
        216,
        392,
        limb("M216 392 C218 418 232 430 250 444", "sk", 20),
        pen.shape("M240 462 C238 442 250 434 268 438 L282 462 C274 474 248 474 240 462Z", "s"),
    )
    body = part(
        "body",
        200,
        320,
        pen.shape(
            DRESS,
            "b",
            '<path d="M178 226 C182 246 218 246 222 226Z" class="sk"/>'
            '<path d="M218 290 C232 340 240 384 244 420 L310 410 L240 230 L226 230Z" class="sd"/>'
            + mark(
                "M172 306 C162 340 152 366 148 392 M200 308 V392 M228 306 C240 340 248 366 252 392",
                "#fff",
                4,
                0.45,
            )
            + '<path d="M170 300 C150 330 136 356 128 378 C132 350 146 322 162 298Z" class="hi"/>',
        ),
        line("M178 233 C184 247 216 247 222 233", 5),
        pen.shape(
            "M158 288 C180 302 220 302 242 288 L246 306 C220 320 180 320 154 306Z", "a", ink_width=5
        ),
        flower(200, 304, "w"),
    )
    wand = part(
        "wand",
        306,
        240,
        '<path d="M298 268 L328 170" class="t ink" stroke-width="17"/>'
        '<path d="M298 268 L328 170" class="t w" stroke="#fff" stroke-width="7"/>',
        pen.shape(STAR, "g", '<path d="M332 112 L372 141 L357 188 L332 173Z" class="sd"/>', 5),
    )
    arm_r = part(
        "arm_r",
        232,
        254,
        wand,
        arm("M232 254 C256 278 278 282 296 264", hand(pen, 297, 262, 26, True), width=20),
    )
    arm_l = part(
        "arm_l",
        168,
        254,
        arm("M168 254 C140 266 116 258 98 238", hand(pen, 97, 238, -48), width=20),
    )
    hair_front = pen.shape(
        FRINGE,
        "h",
        '<path d="M128 104 C142 74 172 60 202 58 C178 70 160 84 148 106 C140 118 124 120 128 104Z" '
        'class="hi"/>' + mark("M160 96 C176 74 204 62 228 62", "#3a2450", 5, 0.3),
    )
    crown = part(
        "crown",
        200,
        70,
        mark("M126 108 C150 74 250 74 274 108", "#3a2450", 13)
        + mark("M126 108 C150 74 250 74 274 108", "#63bd6a", 5),
        flower(136, 98, "a"),
        flower(168, 80, "w"),
        flower(200, 75, "a"),
        flower(232, 80, "w"),
        flower(264, 98, "a"),
    )
    face = eyes(lashes=True) + brows() + nose() + cheeks() + happy_mouth(pen)
    return (
        wings
        + part("hair_back", 200, 140, pen.shape(HAIR_BACK, "h2"))
        + leg_l
        + leg_r
        + arm_r
        + body
        + arm_l
        + part("head", 200, 232, pointed_ears(pen), head(pen), face, hair_front, crown)
    )


RIGS = (
    hero(
        "fairy",
        draw(),
        {
            "b": "#ff8fc0",
            "s": "#d95f9c",
            "l": "#c4f0ff",
            "a": "#ffb13d",
            "g": "#ffd94a",
            "sk": "#ffdcc0",
            "h": "#d8703a",
            "h2": "#b3532b",
        },
        ("fairies", "pixie", "sprite"),
        person_motions(
            Motion("wing_l", "rotate", 7, 500),
            Motion("wing_r", "rotate", -7, 500),
            Motion("wing_low_l", "rotate", 5, 500, 0.1),
            Motion("wing_low_r", "rotate", -5, 500, 0.1),
            Motion("leg_r", "rotate", 5, 1800),
            Motion("wand", "rotate", 6, 1300),
        ),
        natural_height=0.8,
        anchor="centre",
        anchor_point=(200, 260),
        habitats=("air", "ground", "water"),
        tags=("hero", "person", "magic"),
        body_motion="float",
    ),
)
