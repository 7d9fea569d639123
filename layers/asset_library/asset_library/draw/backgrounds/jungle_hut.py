"""A jungle hut high among the leaves at dusk."""

import math

from asset_library.draw.backgrounds.scenery import heavens as sky
from asset_library.draw.backgrounds.scenery import plants, rooms, tropics
from asset_library.draw.backgrounds.scenery.brush import (
    box,
    disc,
    fill,
    group,
    hills,
    oval,
    smooth,
    stroke,
)
from asset_library.draw.backgrounds.scenery.painting import Painting
from asset_library.draw.rig import Backdrop, Zone


def jungle_hut() -> Backdrop:
    """Paint a bamboo room, open toward an evening jungle, with hammock, shelf and lanterns."""
    p = Painting("jungle_hut", 533)
    p.add(box(0, 0, 1280, 720, p.gradient((0, "#c99a58"), (1, "#e8c48a"))))
    canes = "".join(f"M{x} -10V560" for x in range(14, 1290, 38))
    knots = "".join(
        f"M{x - 17} {40 + (x * 37) % 150 + 170 * j}h34"
        for x in range(14, 1290, 38)
        for j in range(3)
    )
    p.add(stroke(canes, "#a8773c", 4, 0.5), stroke(knots, "#a8773c", 5, 0.45))
    p.add(oval(640, 290, 560, 420, p.glow((0, "#fff2c4", 0.8), (1, "#fff2c4", 0))))
    window = "M400 84H880V372H400Z"
    p.add(
        box(376, 60, 528, 336, "#8f6236", radius=16), box(388, 72, 504, 312, "#b5834a", radius=12)
    )
    p.clipped(
        window,
        box(400, 84, 480, 288, p.gradient((0, "#5f6fc4"), (0.45, "#e89ab8"), (1, "#ffd9a0"))),
        disc(720, 270, 110, p.glow((0, "#fff4cc", 1), (0.3, "#ffe8b0", 0.6), (1, "#ffe8b0", 0))),
        disc(720, 276, 40, "#fff2c0"),
        sky.star_dust(18, p.rng, 410, 90, 870, 170),
        fill(hills(318, 20, p.rng), "#5f8f9a", 0.8),
        plants.crown(440, 330, 80, "#3f7f78", p.rng),
        plants.crown(850, 336, 80, "#3f7f78", p.rng),
        fill(hills(352, 10, p.rng), "#3f8a6a"),
        tropics.palm(p, "far_palm", 520, 380, 170, 20, ("#2f6f62", "#3a8069", "#4f9472")),
        p.move(
            "birds",
            (600, 160),
            stroke("M560 150q10-12 18 0 8-12 18 0M620 176q8-10 15 0 7-10 15 0", "#4a3a6a", 3, 0.7),
            "shift_x",
            26,
            9000,
        ),
    )
    p.add(stroke("M640 84V372M400 228H880", "#8f6236", 11))
    p.add(
        fill("M376 60H470C462 150 440 240 390 290L376 290Z", "#4f9a86"),
        fill("M904 60H810C818 150 840 240 890 290L904 290Z", "#4f9a86"),
        box(346, 46, 588, 18, "#7a5230", radius=9),
    )
    p.add(
        rooms.shelf(944, 220, 190, "#7a5230", ("pot", "jar", "books"), p.rng),
        rooms.shelf(140, 250, 170, "#7a5230", ("jar", "pot", "jar"), p.rng),
    )
    p.add(
        box(0, 548, 1280, 180, p.gradient((0, "#b5814a"), (1, "#7f5630"))),
        box(0, 538, 1280, 14, "#6a4426"),
        stroke("M-20 584H1300M-20 622H1300M-20 668H1300", "#5f3d22", 5, 0.4),
        stroke("M160 584h50M520 600h60M900 640h70M320 690h60M1060 690h50", "#5f3d22", 4, 0.3),
    )
    zig = [(385 + 30 * k, 640 + (16 if k % 2 else -16)) for k in range(18)]
    p.add(
        oval(640, 640, 330, 54, "#c9503f"),
        oval(640, 640, 296, 46, "#ffdfa0"),
        stroke(smooth(zig, False, 0.2), "#3f9a86", 9, 0.9),
        oval(640, 640, 150, 20, "#e8834f"),
    )
    p.frame("#3a2414", 0.48)
    hammock = fill("M950 360Q1090 560 1290 400L1290 436Q1090 620 946 372Z", "#e8656f")
    hammock += stroke("M960 380Q1090 574 1290 420M964 400Q1096 596 1290 440", "#ffe0a0", 7, 0.9)
    p.add(
        p.move(
            "hammock",
            (1110, 340),
            stroke("M900 330L952 364M1290 380V400", "#7a5230", 8)
            + hammock
            + oval(992, 424, 34, 19, "#fff2d4"),
            "rotate",
            1.6,
            5200,
        ),
        disc(900, 328, 13, "#7a5230"),
    )
    pot = (
        fill("M-60 0Q-90-70-50-120H50Q90-70 60 0Z", "#c9683f")
        + stroke("M-68-50Q0-34 68-50", "#ffd28a", 7)
        + oval(0, -120, 50, 12, "#a8502f")
    )
    p.add(
        p.move(
            "plant",
            (80, 560),
            tropics.leaf_fan(
                80, 560, 210, (-160, -20), 6, ("#2f8f57", "#46a862", "#277a4b"), "#17603c", p.rng
            ),
            "rotate",
            1.4,
            5600,
        ),
        group(pot, place="translate(80 690)scale(1.05)"),
    )
    fruit = fill(
        "M176 690Q180 640 290 640 400 640 404 690 350 716 290 716 230 716 176 690Z", "#b5834a"
    )
    for x, y, c in (
        (236, 634, "#ffb43d"),
        (276, 618, "#ff7f5c"),
        (318, 632, "#ffd24d"),
        (350, 644, "#8fc45c"),
    ):
        fruit += disc(x, y, 25, c) + oval(x - 8, y - 9, 7, 5, "#fff", 0.5)
    p.add(group(fruit, place="translate(10 30)scale(.9)"))
    for k, x in enumerate((330, 950)):
        p.add(
            p.move(
                f"lamp{k}",
                (x, -10),
                rooms.lantern(p, x, 104, "#6a4426"),
                "rotate",
                3,
                4500,
                k * 0.3,
            )
        )
    vine = [(x, 34 + 15 * math.sin(x / 110)) for x in range(-20, 1320, 48)]
    p.add(stroke(smooth(vine, False), "#4f8a3f", 6))
    for k, (vx, vy) in enumerate(vine):
        p.add(oval(vx + 8, vy + (10 if k % 2 else -8), 14, 8, ("#6fb552", "#4f9a48")[k % 2]))
    return p.backdrop(
        "jungle",
        (
            Zone("ground", 0.28, 0.83, 0.74, 0.96),
            Zone("air", 0.26, 0.16, 0.74, 0.66),
            Zone("wall", 0.32, 0.12, 0.88, 0.54),
        ),
        (
            "jungle hut",
            "hut",
            "wizard hut",
            "house",
            "tree house",
            "kitchen",
            "jungle kitchen",
            "palace",
            "jungle ballroom",
            "ballroom",
            "den",
            "fox den",
            "tent",
            "room",
            "bedroom",
            "school",
            "hall",
            "stage",
            "shop",
            "watchtower",
            "hill watchtower",
            "night jungle",
            "night",
            "bed",
            "hammock",
            "window",
            "shelf",
            "inside",
            "cottage",
            "evening",
            "door",
        ),
        "indoor",
        0.85,
        1.05,
    )


BACKDROPS: tuple[Backdrop, ...] = (jungle_hut(),)
