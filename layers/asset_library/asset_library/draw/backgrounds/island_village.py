"""A village of huts among gardens on the island."""

from asset_library.draw.backgrounds.scenery import plants, tropics
from asset_library.draw.backgrounds.scenery.brush import (
    box,
    disc,
    fill,
    haze,
    hills,
    land,
    oval,
    smooth,
    stroke,
)
from asset_library.draw.backgrounds.scenery.lively import clouds, flowers
from asset_library.draw.backgrounds.scenery.painting import Painting
from asset_library.draw.rig import Backdrop, Zone

LEAVES = ("#2f8f57", "#46a862", "#74c774")


def island_village() -> Backdrop:
    """Paint huts left and right of a sunny path, the sea behind, a green hill above."""
    p = Painting("island_village", 333)
    p.sky((0, "#5cc0ee"), (0.35, "#b5e6f5"), (0.6, "#f7f4d4"), (1, "#f7f4d4"))
    p.add(oval(640, 300, 480, 300, p.glow((0, "#fffce8", 0.95), (1, "#fffce8", 0))))
    clouds(p, ((300, 120, 110), (760, 80, 90), (1010, 160, 120)), "#ffffff", 0.92, 22, 17000)
    p.add(
        box(360, 400, 940, 90, p.gradient((0, "#a9e6f0"), (1, "#57c0de"))),
        p.move(
            "ship",
            (960, 420),
            tropics.far_ship(960, 424, 30, "#fff8ec", "#9a6a5a"),
            "rotate",
            3,
            4300,
        ),
        p.move(
            "glints",
            (900, 440),
            stroke("M640 436h60M760 452h70M880 444h50M1050 438h70M1140 458h60", "#fff", 4, 0.7),
            "shift_x",
            14,
            5000,
        ),
    )
    p.add(
        fill(
            land(
                [
                    (-20, 400),
                    (120, 330),
                    (260, 250),
                    (360, 210),
                    (470, 290),
                    (600, 370),
                    (740, 430),
                    (880, 520),
                ]
            ),
            "#9fd4b4",
        ),
        fill(
            land([(-20, 420), (160, 370), (330, 320), (520, 400), (660, 440), (760, 520)]),
            "#84c69a",
        ),
    )
    p.add(fill(hills(478, 12, p.rng), "#9ad486"))
    for x, s, wall, roof in (
        (330, 130, "#f7d9a8", "#d99a5c"),
        (470, 96, "#f7c4a8", "#c9845c"),
        (860, 104, "#d9e2b8", "#c98f5c"),
        (990, 138, "#f7dcb4", "#d9a05c"),
    ):
        p.add(
            tropics.hut(
                x, 506, s, haze(wall, "#f7f4d4", 0.15), haze(roof, "#f7f4d4", 0.15), "#8a5f48"
            )
        )
    for x, s in ((400, 34), (540, 28), (780, 28), (920, 36), (1080, 44), (230, 44)):
        p.add(plants.bush(x, 512, s, "#5fb06c", "#7cc67a", p.rng))
    field = [(-20, 520), (200, 508), (420, 512), (640, 508), (860, 512), (1080, 506), (1300, 520)]
    p.add(
        fill(land(field), p.gradient((0, "#bfe884"), (1, "#55ab5c"))),
        stroke(smooth(field, False), "#e6f9ac", 5, 0.75),
    )
    p.add(
        fill(
            "M600 508C620 540 590 560 540 590S400 670 340 740H900C860 680 760 620 720 588"
            "S680 540 690"
            " 508Z",
            "#ffe6b4",
        ),
        stroke(
            "M600 540h84M570 584q70 10 150 0M500 640q130 14 290 0M430 694q200 16 400 0",
            "#d0a066",
            5,
            0.35,
        ),
    )
    p.frame("#2a6a4a", 0.3)
    p.add(
        tropics.hut(80, 640, 330, "#f2c88f", "#c98a4a", "#7f5238"),
        tropics.hut(1210, 640, 340, "#e8d49a", "#d0964f", "#7f5238"),
    )
    p.add(
        tropics.palm(p, "palm_left", 250, 610, 370, -50, LEAVES),
        tropics.palm(p, "palm_right", 1050, 600, 350, 60, LEAVES),
    )
    rope = [(250, 300), (450, 356), (650, 372), (850, 352), (1060, 300)]
    p.add(stroke(smooth(rope, False), "#a8784f", 4, 0.8))
    for k, (x, y) in enumerate(
        ((330, 330), (430, 353), (540, 367), (650, 374), (760, 367), (870, 350), (970, 328))
    ):
        colour = ("#ff8f7a", "#ffd35c", "#7fd0b4", "#8fb4f2")[k % 4]
        p.add(
            p.move(
                f"pennant{k}",
                (x, y),
                fill(f"M{x - 17} {y}h34l-17 34Z", colour),
                "rotate",
                6,
                2400 + 130 * k,
                k * 0.19,
            )
        )
    p.add(
        plants.bush(20, 736, 110, "#2f8f57", "#4dab64", p.rng),
        plants.bush(1260, 736, 110, "#2f8f57", "#4dab64", p.rng),
        box(196, 640, 62, 56, "#b5804f", radius=8),
        disc(212, 640, 17, "#ffb43d"),
        disc(242, 640, 17, "#ff9d3d"),
        disc(227, 628, 17, "#ffc75c"),
    )
    p.add(
        plants.tufts(
            plants.sides(p.rng, 26, 540, 706, 330, 930),
            ("#d9f59a", "#8fd072", "#4fa55c"),
            p.rng,
            22,
        ),
        flowers(p, plants.sides(p.rng, 20, 600, 710, 320, 950), 11),
    )
    return p.backdrop(
        "treasure_island",
        (
            Zone("ground", 0.22, 0.78, 0.78, 0.96),
            Zone("air", 0.2, 0.12, 0.8, 0.62),
            Zone("sky", 0.1, 0.05, 0.9, 0.3),
        ),
        (
            "village street",
            "village",
            "street",
            "village square",
            "square",
            "island path",
            "path",
            "garden",
            "garden path",
            "island meadow",
            "meadow",
            "hut",
            "house",
            "cottage",
            "kitchen",
            "farm",
            "field",
            "lane",
            "school",
            "market",
            "shop",
            "banana grove",
            "grove",
            "hill",
            "jungle",
            "camp",
            "clearing",
            "pond",
            "barn",
            "tree",
            "road",
            "yard",
            "dance floor",
            "bandstand",
        ),
        "day",
        0.7,
        1.0,
    )


BACKDROPS: tuple[Backdrop, ...] = (island_village(),)
