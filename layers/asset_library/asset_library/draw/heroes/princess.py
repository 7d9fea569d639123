"""The princess: a cloud of dark curls, a gold tiara and a ball gown in the story's colour."""

import math
from itertools import pairwise

from asset_library.draw.heroes.cast import hero
from asset_library.draw.heroes.people import (
    arm,
    brows,
    cheeks,
    closed_smile,
    ears,
    eyes,
    hand,
    head,
    nose,
    person_motions,
)
from asset_library.draw.kit import Pen, circle, line, mark, part
from asset_library.draw.rig import Motion

FRINGE = (
    "M104 168 C92 78 146 40 200 40 C254 40 308 78 296 168 A22 22 0 0 1 270 134 "
    "A20 20 0 0 1 238 116 A20 20 0 0 1 204 108 A20 20 0 0 1 168 110 A22 22 0 0 1 134 128 "
    "A24 24 0 0 1 104 168Z"
)
GOWN = (
    "M160 296 C176 288 224 288 240 296 C296 330 338 404 346 462 C336 482 316 474 302 482 "
    "C288 490 270 480 252 486 C236 492 218 482 200 488 C182 482 164 492 148 486 "
    "C130 480 112 490 98 482 C84 474 64 482 54 462 C62 404 104 330 160 296Z"
)
PANEL = "M200 296 C226 346 246 416 254 500 L146 500 C154 416 174 346 200 296Z"
BODICE = (
    "M164 238 C178 228 222 228 236 238 C242 262 240 282 244 304 C224 318 176 318 156 "
    "304 C160 282 158 262 164 238Z"
)
TIARA = (
    "M146 82 C142 62 140 50 138 38 L164 56 C168 42 174 30 178 22 L200 44 L222 22 "
    "C226 30 232 42 236 56 L262 38 C260 50 258 62 254 82 C222 72 178 72 146 82Z"
)


def curls(cx: float, cy: float, rx: float, ry: float, count: int) -> str:
    """Return a cloud outline of ``count`` round bumps about an ellipse."""
    points = [
        (cx + rx * math.cos(turn), cy + ry * math.sin(turn))
        for turn in (2 * math.pi * (step + 0.5) / count for step in range(count + 1))
    ]
    path = f"M{points[0][0]:.0f} {points[0][1]:.0f}"
    for before, point in pairwise(points):
        radius = math.dist(before, point) * 0.56
        path += f" A{radius:.0f} {radius:.0f} 0 0 1 {point[0]:.0f} {point[1]:.0f}"
    return path + "Z"


def puff(pen: Pen, x: float) -> str:
    """Draw a puffed sleeve."""
    return pen.shape(
        f"M{x - 28} 262 C{x - 32} 232 {x + 32} 232 {x + 28} 262 C{x + 18} 280 "
        f"{x - 18} 280 {x - 28} 262Z",
        "l",
        f'<path d="M{x - 40} 262 h80 v30 h-80Z" class="sd"/>'
        + line(f"M{x} 246 v12 M{x - 12} 250 v8 M{x + 12} 250 v8", 4, 0.4),
    )


def draw() -> str:
    """Return the markup, back to front."""
    pen = Pen()
    hair_back = part(
        "hair_back",
        200,
        130,
        pen.shape(
            curls(200, 178, 106, 116, 15),
            "h2",
            mark(
                "M96 190 q-8 14 2 26 M304 190 q8 14 -2 26 M108 236 q-4 14 8 22 "
                "M292 236 q4 14 -8 22",
                "#fff",
                5,
                0.2,
            ),
        ),
    )
    skirt = part(
        "skirt",
        200,
        306,
        pen.shape(
            GOWN,
            "b",
            f'<path d="{PANEL}" class="l"/>'
            '<path d="M240 296 C290 360 300 430 296 500 L360 500 L340 400 L260 '
            '300Z" class="s" opacity=".75"/>'
            + mark(
                "M150 322 C120 370 106 420 102 466 M250 322 C280 370 294 420 298 466",
                "#3a2450",
                5,
                0.25,
            )
            + '<path d="M140 320 C104 356 84 410 76 448 C78 404 100 348 132 318Z" class="hi"/>'
            + mark(
                "M180 400 q10 12 20 0 q10 12 20 0 M170 440 q10 12 20 0 q10 12 20 0 q10 12 20 0",
                "#fff",
                5,
                0.8,
            ),
        ),
        line("M200 300 C174 350 154 416 148 484 M200 300 C226 350 246 416 252 484", 5),
        "".join(
            circle(x, y, 6, "a", 4) for x, y in ((171, 376), (229, 376), (157, 424), (243, 424))
        ),
    )
    body = part(
        "body",
        200,
        310,
        pen.shape(
            BODICE,
            "b",
            '<path d="M172 224 C176 252 224 252 228 224Z" class="sk"/>'
            '<path d="M222 226 L260 226 L260 320 L228 320 C238 290 234 256 222 226Z" class="sd"/>',
        ),
        line("M172 232 C178 253 222 253 228 232", 5),
        pen.shape(
            "M154 290 C176 304 224 304 246 290 L249 308 C224 322 176 322 151 308Z", "a", ink_width=5
        ),
        circle(200, 308, 11, "g", 5),
        "".join(
            circle(x, y, 4.5, "w", 3) for x, y in ((180, 243), (190, 248), (210, 248), (220, 243))
        ),
        circle(200, 253, 7, "a", 3.5),
    )
    arm_l = part(
        "arm_l",
        158,
        260,
        arm("M158 260 C126 274 100 254 88 222", hand(pen, 86, 218, -18), width=20),
        puff(pen, 156),
    )
    arm_r = part(
        "arm_r",
        242,
        260,
        arm("M242 260 C274 276 298 284 318 270", hand(pen, 318, 270, 66, True), width=20),
        puff(pen, 244),
    )
    tiara = part(
        "tiara",
        200,
        70,
        pen.shape(TIARA, "g", '<path d="M214 20 L270 30 L262 90 L222 90Z" class="sd"/>', 5),
        circle(200, 62, 8, "a", 4),
        circle(170, 67, 5, "w", 3),
        circle(230, 67, 5, "w", 3),
    )
    hair_front = pen.shape(
        FRINGE,
        "h",
        '<path d="M122 112 C132 82 154 66 178 58 C164 74 152 90 146 112 C138 124 '
        '120 124 122 112Z" class="hi"/>'
        + mark("M226 62 C250 72 268 90 276 112 M168 96 q14 -10 28 -4", "#3a2450", 5, 0.25),
    )
    face = eyes(lashes=True) + brows() + nose() + cheeks() + closed_smile()
    return (
        hair_back
        + skirt
        + arm_r
        + body
        + arm_l
        + part("head", 200, 232, ears(pen), head(pen), face, hair_front, tiara)
    )


RIGS = (
    hero(
        "princess",
        draw(),
        {
            "b": "#f27aa8",
            "s": "#cc4f86",
            "l": "#ffd9e8",
            "a": "#5fc7e8",
            "g": "#ffd24a",
            "sk": "#b97a4e",
            "h": "#523026",
            "h2": "#3f2420",
        },
        ("princesses", "queen"),
        person_motions(
            Motion("skirt", "rotate", 2, 2800), Motion("hair_back", "rotate", 2, 3200, 0.2), wave=5
        ),
        tags=("hero", "person", "castle"),
        body_motion="sway",
    ),
)
