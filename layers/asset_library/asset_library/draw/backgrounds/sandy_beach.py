"""A sandy beach of a treasure island."""

from asset_library.draw.backgrounds.scenery import heavens as sky
from asset_library.draw.backgrounds.scenery import plants, tropics
from asset_library.draw.backgrounds.scenery import waters as sea
from asset_library.draw.backgrounds.scenery.brush import (
    box,
    disc,
    fill,
    land,
    smooth,
    stroke,
)
from asset_library.draw.backgrounds.scenery.painting import Painting
from asset_library.draw.rig import Backdrop, Zone

LEAVES = ("#3f9f5f", "#57b86a", "#86d07c")


def sandy_beach() -> Backdrop:
    """Paint palms at both sides, surf in the middle, a far island and a sail."""
    p = Painting("sandy_beach", 311)
    p.sky((0, "#4fb8f2"), (0.3, "#a5e0f7"), (0.52, "#fdf3d2"), (1, "#fdf3d2"))
    p.add(
        disc(900, 130, 190, p.glow((0, "#fff8d0", 1), (0.3, "#fff2b8", 0.6), (1, "#fff2b8", 0))),
        p.move(
            "sun", (900, 130), sky.sun_rays(900, 130, 66, 104, 12, "#fff3b8"), "rotate", 8, 9000
        ),
        disc(900, 130, 56, "#ffe27a"),
        disc(890, 118, 40, "#ffefa6", 0.7),
    )
    for k, (x, y, s, o) in enumerate(
        ((340, 110, 120, 0.95), (620, 180, 80, 0.8), (1120, 230, 90, 0.8))
    ):
        p.add(
            p.move(
                f"cloud{k}",
                (x, y),
                sky.cloud(x, y, s, "#ffffff", o),
                "shift_x",
                22,
                17000 + 1500 * k,
                k * 0.3,
            )
        )
    p.add(
        fill(
            land(
                [
                    (330, 384),
                    (400, 350),
                    (460, 300),
                    (520, 268),
                    (590, 320),
                    (680, 356),
                    (760, 386),
                ],
                392,
            ),
            "#8fc9a8",
        ),
        fill(land([(400, 388), (500, 352), (600, 366), (700, 390)], 394), "#72b890"),
    )
    water = p.gradient((0, "#8fe0ee"), (0.5, "#3fbfdc"), (1, "#57cfd8"))
    p.add(box(0, 384, 1280, 200, water))
    p.add(
        p.move(
            "ship",
            (1010, 400),
            tropics.far_ship(1010, 404, 44, "#fff4e2", "#9a6a5a"),
            "rotate",
            3,
            4200,
        )
    )
    p.add(
        p.move(
            "glints",
            (640, 430),
            stroke(
                "M120 420h60M260 446h70M420 416h60M560 440h90M760 418h60M900 448h80"
                "M1120 424h70M340 470h60"
                "M700 474h80M1060 468h60",
                "#ffffff",
                4,
                0.6,
            ),
            "shift_x",
            18,
            5200,
        )
    )
    foam = [(-60, 520), (160, 506), (380, 524), (600, 506), (820, 526), (1040, 508), (1340, 524)]
    p.add(
        p.move(
            "surf",
            (640, 520),
            fill(land(foam), "#bff0f0", 0.9) + stroke(smooth(foam, False), "#ffffff", 10, 0.95),
            "shift_y",
            7,
            4800,
        )
    )
    sand = [(-20, 548), (200, 534), (420, 552), (640, 540), (860, 554), (1080, 536), (1300, 552)]
    p.add(
        fill(land(sand), p.gradient((0, "#fff0c0"), (1, "#eec27c"))),
        stroke(smooth(sand, False), "#fffbe2", 8, 0.9),
        sea.ripples(
            [
                (300, 600),
                (520, 590),
                (760, 604),
                (940, 592),
                (420, 650),
                (640, 640),
                (840, 656),
                (560, 696),
                (980, 690),
            ],
            "#cf9c55",
            p.rng,
        ),
    )
    p.frame("#8a5a2a", 0.26)
    p.add(
        tropics.palm(p, "palm_far", 1120, 600, 330, -60, LEAVES),
        tropics.palm(p, "palm_left", 70, 690, 540, 90, LEAVES),
        tropics.palm(p, "palm_right", 1240, 700, 560, -70, LEAVES),
    )
    p.add(
        plants.bush(20, 720, 90, "#3f9f5f", "#5cb86a", p.rng),
        plants.bush(1250, 726, 100, "#3f9f5f", "#5cb86a", p.rng),
        sea.rock(130, 700, 120, 66, "#b9a9a0", "#988a88"),
        sea.rock(1030, 706, 100, 54, "#b9a9a0", "#988a88"),
    )
    p.add(
        sea.starfish(330, 684, 22, "#ff8f6c", "#cc5c44"),
        sea.starfish(930, 640, 15, "#ffb45c", "#d0803a"),
    )
    for x, y in ((420, 704), (880, 700), (270, 640)):
        p.add(
            fill(f"M{x} {y}q-20-6-16-22 6-10 16-10 10 0 16 10 4 16-16 22Z", "#ffe0d4"),
            stroke(f"M{x} {y}v-28M{x} {y}l-9-26M{x} {y}l9-26", "#e0a08f", 2.5, 0.8),
        )
    p.add(
        plants.tufts(
            ((200, 610), (110, 640), (1060, 604), (1180, 650)), ("#8fcf72", "#5cb068"), p.rng, 26
        )
    )
    return p.backdrop(
        "treasure_island",
        (
            Zone("ground", 0.18, 0.8, 0.82, 0.96),
            Zone("air", 0.16, 0.12, 0.84, 0.62),
            Zone("sky", 0.12, 0.05, 0.9, 0.32),
            Zone("water", 0.2, 0.58, 0.8, 0.7),
        ),
        (
            "sandy beach",
            "beach",
            "shore",
            "island shore",
            "lagoon",
            "island lagoon",
            "bay",
            "cove",
            "island bay",
            "tide pool",
            "pool",
            "sandbank",
            "sea",
            "shallow sea",
            "island",
            "rock",
            "rocks",
            "hot beach",
            "cliff",
            "palm grove",
            "palm",
            "reef",
            "sand",
            "waves",
            "desert island",
            "dune",
        ),
        "day",
        0.7,
        1.0,
    )


BACKDROPS: tuple[Backdrop, ...] = (sandy_beach(),)
