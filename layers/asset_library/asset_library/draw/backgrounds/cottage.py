"""The inside of a tree house."""

import math

from asset_library.draw.backgrounds.scenery import plants, rooms
from asset_library.draw.backgrounds.scenery.brush import (
    box,
    disc,
    fill,
    hills,
    num,
    oval,
    smooth,
    stroke,
)
from asset_library.draw.backgrounds.scenery.heavens import (
    cloud,
)
from asset_library.draw.backgrounds.scenery.painting import Painting
from asset_library.draw.rig import Backdrop, Zone


def cottage() -> Backdrop:
    """Paint the inside of a tree house: hearth, round window, shelf, bed and rug."""
    p = Painting("cottage", 63)
    p.add(box(0, 0, 1280, 720, p.gradient((0, "#c98f5c"), (1, "#eabf86"))))
    for k in range(9):
        x = -20 + k * 150
        p.add(
            stroke(
                f"M{x} -10q{num(p.rng.uniform(-14, 14))} 270 {num(p.rng.uniform(-8, 8))} 590",
                "#a06a3f",
                4,
                0.5,
            )
        )
    for x, y in ((70, 150), (360, 90), (880, 470), (1010, 80), (420, 440)):
        p.add(oval(x, y, 11, 17, "#a06a3f", 0.5), oval(x, y, 5, 9, "#87552f", 0.6))
    p.add(oval(660, 270, 520, 420, p.glow((0, "#fff3c8", 0.9), (1, "#fff3c8", 0))))
    view = rooms.round_window(
        p,
        640,
        232,
        128,
        "#9a6238",
        "#c98c55",
        (
            box(500, 90, 280, 290, p.gradient((0, "#8fd4f2"), (1, "#e9f7d8"))),
            cloud(600, 178, 50, "#ffffff", 0.9),
            fill(hills(290, 16, p.rng), "#8fcf8a"),
            plants.crown(540, 300, 60, "#5fb06a", p.rng),
            plants.crown(744, 306, 64, "#6aba70", p.rng),
        ),
    )
    p.add(view)
    p.add(
        fill(
            "M486 92C470 200 480 300 452 378 500 372 516 330 520 250 524 180 520 130 530 92Z",
            "#e8737a",
        ),
        fill(
            "M794 92C810 200 800 300 828 378 780 372 764 330 760 250 756 180 760 130 750 92Z",
            "#e8737a",
        ),
        stroke("M500 96C490 200 496 300 470 370M780 96C790 200 784 300 810 370", "#b94a5c", 4, 0.4),
        box(450, 78, 380, 16, "#87552f", radius=8),
        disc(450, 86, 13, "#87552f"),
        disc(830, 86, 13, "#87552f"),
    )
    p.add(
        rooms.shelf(888, 214, 210, "#87552f", ("jar", "pot", "books", "jar"), p.rng),
        rooms.shelf(914, 332, 160, "#87552f", ("books", "pot"), p.rng),
    )
    floor = p.gradient((0, "#b5794a"), (1, "#8a5530"))
    p.add(box(0, 548, 1280, 180, floor), box(0, 538, 1280, 14, "#7a4a2a"))
    p.add(
        stroke("M-20 600H1300M-20 656H1300", "#6b3f24", 4, 0.35),
        stroke(
            "M180 552L110 600M420 552L392 600M660 552L664 600M900 552L940 600M1130 552L1210 "
            "600"
            "M250 600L196 656M560 600L544 656M820 600L850 656M1060 600L1130 656"
            "M380 656L340 720M700 656L706 720M980 656L1040 720",
            "#6b3f24",
            4,
            0.3,
        ),
    )
    p.add(
        oval(640, 640, 330, 58, "#d9606c"),
        oval(640, 640, 284, 47, "#ffd9a0"),
        oval(640, 640, 232, 37, "#e8848a"),
        oval(640, 640, 150, 23, "#ffe7c0"),
    )
    p.frame("#4a2413", 0.5)
    p.add(rooms.hearth(p, 60, 572), rooms.bed(985, 590, "#87552f", "#6fb0d8", "#fff4dc", "#ffd27a"))
    p.add(p.move("lamp", (410, -10), rooms.lantern(p, 410, 128, "#6b3f24"), "rotate", 3, 4600))
    vine = [(x, 44 + 20 * math.sin(x / 130)) for x in range(-20, 1320, 52)]
    p.add(stroke(smooth(vine, False), "#6f9d4a", 6))
    for k, (at_x, at_y) in enumerate(vine):
        p.add(oval(at_x + 8, at_y + (9 if k % 2 else -7), 13, 8, ("#7fb85a", "#5f9d48")[k % 2]))
    return p.backdrop(
        "enchanted_forest",
        (
            Zone("ground", 0.24, 0.84, 0.78, 0.96),
            Zone("wall", 0.3, 0.12, 0.78, 0.55),
            Zone("air", 0.26, 0.16, 0.76, 0.66),
        ),
        (
            "tree house",
            "cottage",
            "house",
            "hut",
            "den",
            "fox den",
            "kitchen",
            "bedroom",
            "room",
            "burrow",
            "inside",
            "study",
            "wizard kitchen",
            "hall",
            "school",
            "bear den",
            "shop",
            "stairs",
            "hollow log",
            "window",
            "bed",
            "shelf",
        ),
        "indoor",
        0.85,
        1.05,
    )


BACKDROPS: tuple[Backdrop, ...] = (cottage(),)
