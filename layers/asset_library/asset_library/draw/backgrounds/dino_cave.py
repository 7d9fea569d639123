"""A cosy dinosaur cave."""

import math

from asset_library.draw.backgrounds.scenery import ancient, plants
from asset_library.draw.backgrounds.scenery.brush import (
    box,
    disc,
    fill,
    group,
    hills,
    land,
    oval,
    ring,
    smooth,
    stroke,
)
from asset_library.draw.backgrounds.scenery.painting import Painting
from asset_library.draw.rig import Backdrop, Zone


def dino_cave() -> Backdrop:
    """Paint warm rock with pictures on it, a fire, a straw bed and a bright way out."""
    p = Painting("dino_cave", 633)
    p.add(box(0, 0, 1280, 720, p.gradient((0, "#9a6f5a"), (1, "#d9a878"))))
    p.add(oval(600, 300, 620, 420, p.glow((0, "#ffe2ac", 0.9), (1, "#ffe2ac", 0))))
    for x, y, rx, ry in (
        (200, 200, 150, 90),
        (1000, 160, 170, 100),
        (420, 90, 130, 60),
        (1120, 400, 140, 90),
        (180, 440, 130, 80),
        (800, 470, 120, 60),
    ):
        p.add(fill(smooth(ring(x, y, rx, ry, p.rng, 9, 0.16)), "#a87a5c", 0.35))
    for x, y, s in ((260, 120, 80), (930, 70, 70), (1060, 300, 80), (120, 330, 70), (820, 400, 60)):
        p.add(ancient.cracks(x, y, s, "#7f5644"))
    mouth = [
        (470, 548),
        (440, 430),
        (452, 300),
        (500, 190),
        (590, 130),
        (690, 140),
        (760, 210),
        (800, 320),
        (806, 440),
        (790, 548),
    ]
    p.add(
        fill(
            smooth([(x + (x - 630) * 0.13, y - (548 - y) * 0.07) for x, y in mouth], tension=0.9),
            "#7f5644",
        )
    )
    p.clipped(
        f"{smooth(mouth, False)}Z",
        box(420, 100, 420, 460, p.gradient((0, "#8fd0ee"), (0.7, "#fbf0cc"), (1, "#fbf0cc"))),
        ancient.volcano(p, "plume", 560, 430, 150, "#c9a8b4", "#b08fa4", "#ff9d6a"),
        fill(hills(410, 18, p.rng), "#b5d98f"),
        ancient.tree_fern(p, "far_fern", 730, 470, 150, ("#5fa065", "#74b06e", "#93c47c")),
        plants.bush(500, 480, 44, "#6fb06c", "#86c078", p.rng),
        fill(hills(476, 8, p.rng), "#97cf6f"),
    )
    p.add(disc(630, 340, 330, p.glow((0, "#fff4d0", 0.5), (1, "#fff4d0", 0))))
    art = stroke(
        "M940 250q20-40 60-36 40 2 56 30 20 4 26-30 0-26 18-26 14 0 12 12M952 252l-8 46M978 254v44"
        "M1030 254v44M1052 250l8 48M940 250q-30 0-44 20",
        "#fff0d0",
        8,
        0.75,
    )
    art += stroke(
        "M250 270q40-50 90-20 20-30 50-22M262 276v40M300 280v38M340 274l8 40M250 270l-40 16",
        "#fff0d0",
        8,
        0.7,
    ) + disc(180, 210, 17, "#ffd98a", 0.9)
    art += stroke(
        "M180 180v-14M180 240v14M150 210h-14M210 210h14M159 189l-10-10M201 231l10 10M201 189l10-10"
        "M159 231l-10 10",
        "#ffd98a",
        6,
        0.9,
    )
    hands = "".join(
        oval(x + dx, y + dy, 4, 10, "#c9543f", 0.6)
        for x, y in ((1140, 470), (1185, 440))
        for dx, dy in ((-12, -14), (-4, -20), (4, -20), (12, -14))
    )
    p.add(
        art, hands, oval(1140, 474, 15, 14, "#c9543f", 0.6), oval(1185, 444, 15, 14, "#c9543f", 0.6)
    )
    teeth = ""
    for x, w, h in (
        (60, 60, 200),
        (170, 44, 130),
        (290, 36, 90),
        (880, 40, 100),
        (1010, 40, 150),
        (1130, 48, 120),
        (1230, 60, 220),
    ):
        teeth += (
            f"M{x - w}-20C{x - w * 0.4:.0f} {h * 0.4:.0f} {x - 9} {h * 0.7:.0f} {x} {h}"
            f"C{x + 9} {h * 0.7:.0f} {x + w * 0.4:.0f} {h * 0.4:.0f} {x + w}-20Z"
        )
    p.add(fill(teeth, "#7a5242"))
    floor = [(-20, 560), (200, 548), (420, 552), (640, 548), (860, 552), (1080, 546), (1300, 560)]
    p.add(
        fill(land(floor), p.gradient((0, "#e8bf8c"), (1, "#a5734f"))),
        stroke(smooth(floor, False), "#ffe2b4", 5, 0.6),
        oval(630, 600, 260, 40, "#fff0c9", 0.5),
        stroke(
            "M330 640q40-12 80 0M560 660q40-10 80 0M780 640q40-12 80 0M460 696q50-12 90 0"
            "M700 694q50-12 90 0",
            "#86583c",
            5,
            0.4,
        ),
    )
    p.frame("#3a1f1f", 0.5)
    p.add(disc(190, 560, 220, p.glow((0, "#ffc060", 0.75), (1, "#ffc060", 0))))
    stones = "".join(
        oval(190 + 96 * math.cos(a), 640 + 26 * math.sin(a), 26, 18, c)
        for a, c in ((k * math.pi / 5, ("#8f7a70", "#a89084")[k % 2]) for k in range(10))
    )
    logs = stroke("M130 644L250 616M250 644L130 616", "#7a4f34", 22)
    fire = fill(
        "M134 628C112 560 156 540 164 486 196 516 204 486 212 462 246 506 282 566 246 628Z",
        "#ff8f3d",
    )
    fire += fill("M160 628C148 582 178 562 188 528 212 560 240 582 222 628Z", "#ffd95a")
    p.add(stones, logs, p.move("fire", (190, 628), fire, "rotate", 3, 900))
    p.also("fire", "shift_y", 3, 700)
    nest = oval(1110, 640, 200, 56, "#b5853f") + oval(1110, 624, 180, 44, "#e2b85f")
    straw = "".join(
        f"M{p.rng.uniform(930, 1280):.0f} {p.rng.uniform(610, 676):.0f}"
        f"l{p.rng.uniform(-44, 44):.0f} {p.rng.uniform(-16, 16):.0f}"
        for _ in range(60)
    )
    p.add(
        nest,
        stroke(straw, "#f7d98a", 5, 0.8),
        fill(
            "M1000 616Q1050 570 1130 590 1220 570 1270 620 1220 660 1120 654 1040 654 1000 616Z",
            "#7fa86a",
        ),
        stroke("M1030 616q60-20 100 0t100 0M1050 636q50-16 90 0t90 0", "#a5c98a", 7, 0.8),
    )
    egg = oval(0, 0, 30, 38, "#fff2d8") + group(
        oval(-8, -12, 8, 7, "#8fc4a8"), oval(10, 6, 9, 8, "#8fc4a8"), oval(-10, 14, 6, 5, "#8fc4a8")
    )
    p.add(
        p.move(
            "egg",
            (960, 650),
            f'<g transform="translate(950 622)rotate(-12)">{egg}</g>',
            "rotate",
            4,
            3600,
        )
    )
    for x, y, s in ((20, 738, 110), (330, 734, 60), (1262, 744, 110)):
        p.add(ancient.ferns(x, y, s, ("#3f8a4f", "#57a05c"), p.rng))
    return p.backdrop(
        "dinosaur_valley",
        (
            Zone("ground", 0.28, 0.82, 0.72, 0.96),
            Zone("air", 0.26, 0.16, 0.74, 0.66),
            Zone("wall", 0.14, 0.14, 0.86, 0.5),
        ),
        (
            "cave",
            "raptor's cave",
            "dark cave",
            "grandpa's cave",
            "chalk cave",
            "t. rex's cave",
            "den",
            "nest",
            "home",
            "house",
            "wizard's house",
            "hut",
            "kitchen",
            "bedroom",
            "bed",
            "room",
            "barber shop",
            "shop",
            "hall",
            "school",
            "inside",
            "hollow",
            "tunnel",
            "workshop",
            "floor",
            "tent",
            "stormy",
            "storm",
        ),
        "indoor",
        0.85,
        1.05,
    )


BACKDROPS: tuple[Backdrop, ...] = (dino_cave(),)
