"""A bright coral reef by day."""

from asset_library.draw.backgrounds.scenery import waters as sea
from asset_library.draw.backgrounds.scenery.brush import (
    fill,
    haze,
    hills,
    land,
    oval,
    smooth,
    stroke,
)
from asset_library.draw.backgrounds.scenery.lively import bubbles, weed
from asset_library.draw.backgrounds.scenery.painting import Painting
from asset_library.draw.rig import Backdrop, Zone


def coral_reef() -> Backdrop:
    """Paint a bright reef by day."""
    p = Painting("coral_reef", 4)
    p.sky((0, "#a6f4ec"), (0.32, "#4accdf"), (0.72, "#2a8fd0"), (1, "#1f66b2"))
    ray = p.gradient((0, "#ffffff", 0.5), (1, "#ffffff", 0))
    p.add(oval(660, -20, 620, 460, p.glow((0, "#fffbe0", 0.95), (1, "#fffbe0", 0))))
    p.add(
        p.move(
            "rays",
            (640, 0),
            sea.rays(
                [
                    (200, 50, -150, 0.5),
                    (390, 90, -90, 0.5),
                    (620, 60, 10, 0.5),
                    (800, 110, 120, 0.5),
                    (1050, 50, 220, 0.4),
                ],
                ray,
            ),
            "rotate",
            1.6,
            9000,
        )
    )
    arch = [
        (-40, 470),
        (90, 400),
        (180, 330),
        (280, 350),
        (330, 430),
        (420, 500),
        (560, 520),
        (760, 516),
        (880, 470),
        (960, 360),
        (1060, 330),
        (1150, 390),
        (1320, 360),
    ]
    p.add(fill(land(arch), "#3aa3d4", 0.6))
    school = "".join(
        sea.far_fish(
            430 + 50 * (k % 4) + 20 * (k // 4),
            300 + 34 * (k // 4) + 9 * (k % 3),
            24,
            "#1f79b8",
            0.55,
        )
        for k in range(8)
    )
    p.add(p.move("school", (500, 320), school, "shift_x", 30, 12000))
    p.add(fill(hills(560, 34, p.rng), "#2b86c2", 0.75))
    for x, s, c in (
        (330, 0.5, "#6f8fd0"),
        (420, 0.38, "#7fa3da"),
        (930, 0.5, "#7f9fd8"),
        (1010, 0.6, "#6f8fd0"),
    ):
        p.add(sea.branch_coral(x, 600, s, haze(c, "#2b86c2", 0.25), haze(c, "#1d5aa6", 0.6)))
    weed(p, "kelp_left", 20, 640, 380, 34, 3, ("#27929a", "#2ea79d"))
    weed(p, "kelp_right", 1110, 640, 400, 36, 4, ("#27929a", "#2ea79d"))
    p.add(
        sea.rock(-90, 730, 330, 260, "#5568b4", "#43539a"),
        sea.rock(1080, 730, 320, 280, "#5568b4", "#43539a"),
        sea.rock(-60, 730, 190, 340, "#6376c0", "#4b5ca6"),
        sea.rock(1170, 730, 200, 370, "#6376c0", "#4b5ca6"),
    )
    p.add(sea.fan_coral(70, 386, 0.8, "#e86bb0", "#b33d86"))
    p.frame("#123a7a", 0.4)
    sand = [(-20, 612), (180, 586), (420, 606), (640, 614), (860, 604), (1080, 586), (1300, 610)]
    p.add(
        fill(land(sand), p.gradient((0, "#ffe9b4"), (1, "#e2b46c"))),
        stroke(smooth(sand, False), "#fff6d6", 5, 0.7),
        sea.ripples(
            [(300, 650), (520, 638), (760, 650), (930, 640), (420, 690), (640, 676), (860, 696)],
            "#c9964a",
            p.rng,
        ),
    )
    p.add(
        sea.brain_coral(330, 640, 110, "#ff9d76", "#cf5f48"),
        sea.branch_coral(210, 668, 1.05, "#ff7f8e", "#c2446a"),
        sea.branch_coral(1040, 664, 1.1, "#ffb04d", "#d0702c"),
        sea.tube_coral(70, 700, 0.9, "#ffd166", "#8a5a1e", "#e0a23c"),
        sea.tube_coral(1190, 712, 1.15, "#b48cf2", "#4f3488", "#7f58c4"),
        sea.brain_coral(960, 676, 84, "#d99cf2", "#9a5cc4"),
    )
    weed(p, "grass_left", 296, 730, 130, 20, 4, ("#57c46b", "#3c9f5a"), 4)
    weed(p, "grass_right", 1086, 730, 120, 20, 4, ("#57c46b", "#3c9f5a"), 4)
    p.add(sea.starfish(470, 700, 24, "#ff8f5c", "#c2552c"))
    bubbles(p, 12)
    return p.backdrop(
        "underwater",
        (Zone("ground", 0.16, 0.87, 0.84, 0.96), Zone("water", 0.12, 0.1, 0.88, 0.8)),
        (
            "coral reef",
            "reef",
            "coral",
            "sea floor",
            "seabed",
            "sandy seabed",
            "sea meadow",
            "lagoon",
            "shallow bay",
            "warm sea",
            "reef street",
            "reef path",
            "sea garden",
            "sandy flats",
            "oyster bed",
            "race track",
            "open sea",
            "town",
            "sea town",
            "square",
            "street",
            "road",
            "lane",
            "village",
            "garden",
            "fort",
            "palace",
            "gate",
            "hill",
            "meadow",
            "rock",
            "lawn",
            "field",
            "path",
            "bay",
            "sand",
        ),
        "day",
        0.75,
        1.0,
    )


BACKDROPS: tuple[Backdrop, ...] = (coral_reef(),)
