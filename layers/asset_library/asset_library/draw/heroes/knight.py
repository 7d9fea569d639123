"""The knight: a smiling face under a raised visor, a feathered helm and a shield, no weapon."""

from asset_library.draw.heroes.cast import hero, mirror
from asset_library.draw.heroes.people import (
    brows,
    cheeks,
    eyes,
    hand,
    happy_mouth,
    nose,
    person_motions,
)
from asset_library.draw.kit import Pen, circle, limb, line, mark, part
from asset_library.draw.rig import Motion

HELM = (
    "M102 186 C90 92 132 46 200 46 C268 46 310 92 298 186 C298 226 280 250 258 252 L142 252 "
    "C120 250 102 226 102 186Z"
)
FACE = (
    "M126 156 C126 116 160 108 200 108 C240 108 274 116 274 156 C276 208 246 234 200 234 "
    "C154 234 124 208 126 156Z"
)
VISOR = (
    "M100 128 C104 84 150 62 200 62 C250 62 296 84 300 128 C276 142 240 128 200 128 "
    "C160 128 124 142 100 128Z"
)
PLUME = (
    "M192 66 C176 40 190 8 228 8 C282 6 326 36 334 92 C338 122 326 144 312 150 "
    "C316 130 308 118 298 112 C298 122 294 130 286 136 C284 100 256 84 214 82Z"
)
TABARD = (
    "M154 250 C170 242 230 242 246 250 L266 402 C250 412 232 400 218 408 L200 392 L182 408 "
    "C168 400 150 412 134 402Z"
)
SHIELD = (
    "M306 262 C326 276 348 278 362 274 C368 334 350 376 306 398 C262 376 244 334 250 274 "
    "C264 278 286 276 306 262Z"
)
STAR = "M0 -26 L7 -9 L25 -8 L11 4 L16 22 L0 12 L-16 22 L-11 4 L-25 -8 L-7 -9Z"


def star(x: float, y: float, size: float, slot: str) -> str:
    """Draw the emblem."""
    return (
        f'<g transform="translate({x:g} {y:g}) scale({size:g})">'
        f'<path d="{STAR}" class="{slot}"/><path d="{STAR}" class="o" stroke-width="4"/></g>'
    )


def greaves(pen: Pen) -> str:
    """Draw both legs in plate."""
    foot = "M150 452 L198 452 L198 489 L140 489 C134 470 142 460 150 460Z"
    shade = '<path d="M120 476 L280 476 L280 500 L120 500Z" class="sd"/>'
    markup = ""
    for name, x, path in (("leg_l", 174, foot), ("leg_r", 226, mirror(foot))):
        markup += part(
            name,
            x,
            388,
            limb(f"M{x} 388 L{x} 460", "m", 34),
            circle(x, 424, 15, "m2", 5),
            pen.shape(path, "m2", shade),
        )
    return markup


def plate_arm(
    pen: Pen, path: str, shoulder_x: float, wrist: tuple[float, float], turn: float, flip: bool
) -> str:
    """Draw an arm in plate with a gauntlet and a round shoulder piece."""
    x, y = wrist
    return (
        hand(pen, x, y, turn, flip, "m2")
        + limb(path, "m", 30)
        + f'<g transform="translate({x:g} {y:g}) rotate({turn:g})"><rect x="-21" y="-3" '
        'width="42" height="17" rx="8" class="m2 o" stroke-width="6"/></g>'
        + pen.shape(
            f"M{shoulder_x - 32} 268 C{shoulder_x - 34} 232 {shoulder_x + 34} 232 "
            f"{shoulder_x + 32} 268 "
            f"C{shoulder_x + 20} 282 {shoulder_x - 20} 282 {shoulder_x - 32} 268Z",
            "m",
            f'<path d="M{shoulder_x - 22} 256 q8 -12 22 -12" class="t" '
            'stroke="#fff" stroke-width="6" opacity=".8"/>'
            f'<path d="M{shoulder_x - 40} 266 h80 v20 h-80Z" class="sd"/>',
        )
    )


def draw() -> str:
    """Return the markup, back to front."""
    pen = Pen()
    plume = part(
        "plume",
        206,
        66,
        pen.shape(
            PLUME,
            "b",
            '<path d="M214 82 C270 70 300 100 306 150 L340 150 L340 60 C310 70 '
            '250 50 214 82Z" class="s" opacity=".7"/>'
            + mark("M206 44 C216 26 240 20 262 28", "#fff", 8, 0.45),
        ),
    )
    body = part(
        "body",
        200,
        392,
        pen.shape(
            "M146 254 C160 238 240 238 254 254 C264 300 268 350 264 392 C240 402 "
            "160 402 136 392 C132 350 136 300 146 254Z",
            "m",
            '<path d="M236 230 L280 230 L280 410 L246 410Z" class="sd"/>',
        ),
        pen.shape(
            TABARD,
            "b",
            '<path d="M218 230 C232 300 236 360 232 420 L290 420 L260 230Z" '
            'class="s" opacity=".7"/>'
            '<path d="M128 384 C160 392 240 392 272 384 L276 420 L124 420Z" class="l"/>'
            '<path d="M160 256 C154 290 148 320 146 352 C156 322 164 290 172 256Z" class="hi"/>',
        ),
        star(200, 298, 1, "a"),
        pen.shape(
            "M142 338 C170 350 230 350 258 338 L261 358 C230 370 170 370 139 358Z",
            "br",
            ink_width=5,
        ),
        '<rect x="184" y="342" width="32" height="28" rx="6" class="g o" stroke-width="5"/>',
    )
    arm_l = part(
        "arm_l",
        146,
        268,
        plate_arm(pen, "M146 268 C112 276 92 252 82 226", 148, (80, 220), -20, False),
    )
    shield = pen.shape(
        SHIELD,
        "b",
        '<path d="M306 250 L380 250 L380 400 L306 400Z" class="l"/>'
        '<path d="M330 260 L380 260 L380 400 L306 400 C344 360 350 310 330 260Z" class="sd"/>'
        '<path d="M262 286 C262 320 268 346 280 362 C264 350 256 320 256 284Z" class="hi"/>',
        7,
    ) + star(306, 326, 1.1, "a")
    arm_r = part(
        "arm_r",
        254,
        268,
        plate_arm(pen, "M254 268 C276 280 290 300 300 320", 252, (300, 318), 150, False),
        shield,
    )
    visor = pen.shape(
        VISOR,
        "m2",
        '<path d="M250 60 L310 60 L310 150 L262 150 C270 120 266 90 250 60Z" class="sd"/>'
        + mark("M122 108 C132 90 154 80 178 76", "#fff", 8, 0.8),
    ) + line("M150 106 Q156 100 168 98 M186 96 H214 M232 98 Q244 100 250 106", 6)
    helm = (
        pen.shape(
            HELM,
            "m",
            '<path d="M100 196 C150 262 250 262 300 170 L310 260 L90 260Z" class="sd"/>',
        )
        + pen.shape(
            FACE,
            "sk",
            '<path d="M120 190 C150 230 250 230 284 170 L290 250 L110 250Z" class="sd"/>',
        )
        + eyes(y=170)
        + brows(148)
        + nose(185)
        + cheeks(198)
        + happy_mouth(pen, 199)
        + visor
        + circle(106, 138, 15, "g", 6)
        + circle(294, 138, 15, "g", 6)
    )
    return greaves(pen) + body + arm_l + part("head", 200, 240, plume, helm) + arm_r


RIGS = (
    hero(
        "knight",
        draw(),
        {
            "b": "#e04f5f",
            "s": "#b0344c",
            "l": "#ffd7cf",
            "a": "#ffd24a",
            "g": "#ffd24a",
            "m": "#d5dbea",
            "m2": "#b4bdd3",
            "sk": "#9c6240",
            "br": "#8a5a34",
        },
        ("knights", "squire"),
        person_motions(Motion("plume", "rotate", 5, 2000)),
        tags=("hero", "person", "castle"),
    ),
)
