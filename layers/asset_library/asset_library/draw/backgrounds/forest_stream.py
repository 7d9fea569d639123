"""A brook that widens into a pond."""

from asset_library.draw.backgrounds.scenery import plants
from asset_library.draw.backgrounds.scenery.brush import (
    fill,
    hills,
    land,
    num,
    oval,
    smooth,
    stroke,
)
from asset_library.draw.backgrounds.scenery.heavens import (
    cloud,
)
from asset_library.draw.backgrounds.scenery.lively import flowers
from asset_library.draw.backgrounds.scenery.painting import Painting
from asset_library.draw.backgrounds.scenery.waters import rock
from asset_library.draw.rig import Backdrop, Zone


def forest_stream() -> Backdrop:
    """Paint a brook that runs from the far wood into a pond in front, in afternoon light."""
    p = Painting("forest_stream", 27)
    p.sky((0, "#7fc8e8"), (0.4, "#c9ecdf"), (0.62, "#ffe9bd"), (1, "#ffe9bd"))
    p.add(oval(760, 230, 420, 300, p.glow((0, "#fffbe0", 0.95), (1, "#fffbe0", 0))))
    for k, (x, y, s) in enumerate(((330, 110, 100), (930, 90, 120))):
        p.add(
            p.move(
                f"cloud{k}", (x, y), cloud(x, y, s, "#ffffff", 0.85), "shift_x", 18, 18000, k * 0.4
            )
        )
    p.add(
        fill(
            land(
                [
                    (-20, 330),
                    (160, 290),
                    (380, 340),
                    (560, 380),
                    (760, 372),
                    (960, 316),
                    (1140, 280),
                    (1300, 320),
                ]
            ),
            "#a9d8c0",
        )
    )
    for k in range(17):
        x = 40 + 75 * k
        if not 560 < x < 780:
            p.add(plants.pine(x, 440 + 12 * (k % 3), p.rng.uniform(120, 190), "#86c3a2", "#93ccaa"))
    p.add(fill(hills(440, 14, p.rng), "#97cf8c"))
    for x, s in ((60, 120), (270, 84), (420, 62), (890, 66), (1040, 90), (1230, 130)):
        p.add(plants.bush(x, 480, s, "#5fae74", "#76c27c", p.rng))
    banks = [(-20, 468), (200, 476), (420, 462), (640, 458), (860, 464), (1080, 478), (1300, 468)]
    p.add(fill(land(banks), p.gradient((0, "#b2de80"), (1, "#58ab62"))))
    water = [
        (646, 462),
        (630, 480),
        (646, 502),
        (650, 522),
        (600, 546),
        (480, 570),
        (330, 602),
        (254, 650),
        (290, 700),
        (380, 760),
        (1010, 760),
        (1070, 690),
        (1010, 620),
        (880, 580),
        (780, 554),
        (742, 530),
        (728, 504),
        (708, 482),
        (694, 462),
    ]
    edge = stroke(smooth(water), "#8a6f48", 20, 0.85) + stroke(smooth(water), "#c9e58a", 7, 0.9)
    p.add(edge, fill(smooth(water), p.gradient((0, "#d9f4f2"), (0.35, "#7fd3e4"), (1, "#3a9fd0"))))
    shine = (
        "M664 500q24 6 60 2M650 548q40 8 80 0M520 600q60 8 120 0M720 610q70 10 150 0"
        "M380 650q50 8 110 0M640 664q90 12 170 0M860 660q50 6 100 0M470 700q60 8 130 0"
    )
    p.add(p.move("ripples", (640, 600), stroke(shine, "#ffffff", 5, 0.55), "shift_x", 12, 4200))
    p.add(
        rock(556, 548, 70, 40, "#a9b3b8", "#8793a0"), rock(812, 566, 60, 36, "#a9b3b8", "#8793a0")
    )
    for x, y, w, h in (
        (212, 690, 110, 64),
        (1010, 700, 120, 70),
        (300, 612, 64, 34),
        (980, 616, 70, 40),
    ):
        p.add(rock(x, y, w, h, "#9aa5b0", "#78859a"))
    for k, (x, y) in enumerate(((420, 674), (500, 700), (880, 690), (930, 650))):
        pad = (
            oval(x, y, 36, 12, "#4fae62")
            + fill(f"M{x} {y}l40-9v14Z", "#6ac0de")
            + (plants.flower(x - 8, y - 8, 11, "#ffc2da", "#ffe27a") if k % 2 == 0 else "")
        )
        p.add(p.move(f"lily{k}", (x, y), pad, "shift_y", 3, 3600, k * 0.21))
    p.add(
        plants.tufts(
            plants.sides(p.rng, 26, 500, 700, 260, 1080),
            ("#cdf090", "#86d070", "#469f5a"),
            p.rng,
            20,
        )
    )
    p.add(flowers(p, plants.sides(p.rng, 14, 500, 700, 240, 1080), 8))
    p.frame("#1f5648", 0.36)
    willow = "".join(
        stroke(
            f"M{x} {y}q{num(p.rng.uniform(-16, 16))} {h / 2} {num(p.rng.uniform(-24, 24))} {h}",
            c,
            9,
        )
        for x, y, h, c in (
            (1050, 60, 150, "#5fb56c"),
            (1090, 90, 190, "#46a266"),
            (1130, 110, 150, "#5fb56c"),
            (1160, 120, 210, "#46a266"),
        )
    )
    p.add(p.move("willow", (1110, 60), willow, "rotate", 3, 5200))
    p.add(plants.trunk(1196, 120, -20, 690, "#8a6244", "#6d4a33", "#3f2818"))
    p.add(
        p.move(
            "leaves_r",
            (1230, -40),
            plants.leafy(1220, 30, 210, "#2f8a5c", "#46a266", "#7bc56f", p.rng),
            "rotate",
            1,
            7000,
        )
    )
    p.add(plants.trunk(30, 96, -20, 700, "#8a6244", "#6d4a33", "#3f2818"))
    p.add(
        p.move(
            "leaves_l",
            (30, -40),
            plants.leafy(30, 20, 190, "#2f8a5c", "#46a266", "#7bc56f", p.rng),
            "rotate",
            1,
            6400,
            0.4,
        )
    )
    p.add(
        p.move(
            "reeds_l",
            (180, 700),
            plants.reeds(120, 716, 190, 8, "#4f9d55", "#8a5a34", p.rng),
            "rotate",
            2,
            4700,
        ),
        p.move(
            "reeds_r",
            (1130, 710),
            plants.reeds(1090, 720, 170, 8, "#4f9d55", "#8a5a34", p.rng),
            "rotate",
            2,
            5100,
            0.5,
        ),
    )
    p.add(
        plants.bush(40, 736, 100, "#3a9558", "#56ac62", p.rng),
        plants.bush(1236, 736, 100, "#3a9558", "#56ac62", p.rng),
    )
    return p.backdrop(
        "enchanted_forest",
        (
            Zone("ground", 0.14, 0.72, 0.4, 0.79),
            Zone("ground", 0.64, 0.72, 0.86, 0.8),
            Zone("water", 0.28, 0.84, 0.76, 0.96),
            Zone("air", 0.16, 0.12, 0.84, 0.6),
            Zone("sky", 0.3, 0.04, 0.75, 0.25),
        ),
        (
            "forest pond",
            "pond",
            "brook",
            "forest brook",
            "stream",
            "river",
            "river bank",
            "lake",
            "bank",
            "duck pond",
            "pool",
            "waterfall",
            "puddle",
            "bridge",
            "log bridge",
            "lily pad",
            "flood",
            "swamp",
            "mill",
            "reeds",
        ),
        "day",
        0.72,
        0.95,
    )


BACKDROPS: tuple[Backdrop, ...] = (forest_stream(),)
