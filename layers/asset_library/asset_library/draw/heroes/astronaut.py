"""The astronaut: a child in a white suit under a glass helmet; the trim takes the colour."""

from asset_library.draw.heroes.cast import hero, mirror
from asset_library.draw.heroes.people import (
    blinks,
    brows,
    cheeks,
    eyes,
    hand,
    happy_mouth,
    head,
    nose,
)
from asset_library.draw.kit import Pen, circle, limb, line, mark, part
from asset_library.draw.rig import Motion

HAIR = (
    "M110 182 C92 84 146 54 200 54 C254 54 308 84 290 182 C286 196 276 198 272 186 "
    "C276 158 272 138 262 120 C236 130 176 130 140 118 C128 138 124 158 128 186 "
    "C124 198 114 196 110 182Z"
)
SUIT = (
    "M140 262 C150 240 250 240 260 262 C274 300 276 350 268 396 C240 412 160 412 132 396 "
    "C124 350 126 300 140 262Z"
)
BOOT = "M152 440 L197 440 L197 489 L134 489 C128 464 138 454 152 452Z"
HELMET = (
    "M92 150 C92 86 140 38 200 38 C260 38 308 86 308 150 C308 200 284 236 250 250 "
    "L150 250 C116 236 92 200 92 150Z"
)


def puffy_arm(pen: Pen, path: str, wrist: tuple[float, float], turn: float, flip: bool) -> str:
    """Draw an arm of the suit with a coloured glove and ring."""
    x, y = wrist
    return (
        f'<g transform="translate({x} {y}) rotate({turn}) scale(1.15) translate({-x} {-y})">'
        f"{hand(pen, x, y, 0, flip, 'b')}</g>"
        + limb(path, "u", 38)
        + f'<g transform="translate({x} {y}) rotate({turn})">'
        '<rect x="-25" y="-3" width="50" height="18" rx="9" class="a o" stroke-width="6"/></g>'
    )


def leg(pen: Pen, x: float, boot: str) -> str:
    """Draw a leg of the suit with a moon boot."""
    sole = '<path d="M120 474 L280 474 L280 500 L120 500Z" class="s"/>'
    return (
        limb(f"M{x:g} 388 L{x:g} 446", "u", 42)
        + line(f"M{x - 18:g} 424 q18 8 36 0", 4, 0.4)
        + pen.shape(boot, "b", sole)
    )


def draw() -> str:
    """Return the markup, back to front."""
    pen = Pen()
    pack = pen.shape(
        "M118 258 C118 240 282 240 282 258 L286 368 C286 386 114 386 114 368Z",
        "s",
        '<path d="M240 230 L300 230 L300 400 L250 400Z" class="sd"/>',
    )
    arm_l = part(
        "arm_l", 152, 272, puffy_arm(pen, "M152 272 C112 286 82 262 70 234", (66, 226), -22, False)
    )
    arm_r = part(
        "arm_r",
        248,
        272,
        puffy_arm(pen, "M248 272 C288 284 312 312 318 336", (320, 344), 166, False),
    )
    panel = (
        '<rect x="160" y="296" width="80" height="54" rx="12" class="l o" stroke-width="5"/>'
        + circle(180, 314, 8, "a", 4)
        + circle(180, 335, 6, "b", 4)
        + line("M200 312 H226 M200 324 H226 M200 336 H216", 5)
    )
    body = part(
        "body",
        200,
        392,
        pen.shape(
            SUIT,
            "u",
            '<path d="M240 240 L290 240 L290 410 L232 410 C256 360 254 300 240 240Z" class="sd"/>'
            '<path d="M110 366 C160 380 240 380 290 366 L290 386 C240 400 160 400 '
            '110 386Z" class="b"/>',
        ),
        panel,
    )
    face = eyes() + brows() + nose() + cheeks() + happy_mouth(pen)
    helmet = (
        pen.shape(
            HELMET, "g", '<path d="M92 150 C120 250 280 260 316 130 L316 260 L92 260Z" class="sd"/>'
        )
        + head(pen)
        + face
        + pen.shape(
            HAIR,
            "h",
            '<path d="M134 94 C150 70 178 62 206 62 C180 72 164 86 156 106 C148 '
            '116 130 110 134 94Z" class="hi"/>',
        )
        + mark("M112 150 C112 112 128 84 154 66 M122 176 C120 172 118 168 117 164", "#fff", 11, 0.8)
        + pen.outline(HELMET, 6)
        + pen.shape(
            "M128 258 C150 242 250 242 272 258 C274 276 250 270 200 270 C150 270 126 276 128 258Z",
            "b",
        )
        + circle(92, 160, 19, "b", 6)
        + circle(308, 160, 19, "b", 6)
        + circle(92, 160, 7, "a", 4)
        + circle(308, 160, 7, "a", 4)
        + line("M308 142 L318 104", 6)
        + circle(319, 98, 10, "a", 5)
    )
    return (
        part("pack", 200, 310, pack)
        + part("leg_l", 174, 388, leg(pen, 174, BOOT))
        + part("leg_r", 226, 388, leg(pen, 226, mirror(BOOT)))
        + arm_r
        + body
        + arm_l
        + part("head", 200, 246, helmet)
    )


RIGS = (
    hero(
        "astronaut",
        draw(),
        {
            "b": "#ff8a3d",
            "s": "#d9622b",
            "l": "#dff3ff",
            "a": "#ffd24a",
            "u": "#f6f4fb",
            "g": "#d3ecfa",
            "sk": "#f5cfa6",
            "h": "#3b3048",
        },
        ("astronauts", "spaceman", "spacewoman", "cosmonaut", "space traveler", "space explorer"),
        (
            *blinks(),
            Motion("head", "rotate", 2.5, 3800),
            Motion("arm_l", "rotate", 7, 1500),
            Motion("arm_r", "rotate", 4, 2800, 0.3),
            Motion("leg_l", "rotate", 2, 2600),
            Motion("leg_r", "rotate", 2, 2600, 0.5),
        ),
        habitats=("ground", "water", "air"),
        tags=("hero", "person", "space"),
    ),
)
