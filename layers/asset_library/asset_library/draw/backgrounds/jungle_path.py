"""A path through the thick jungle."""

from asset_library.draw.backgrounds.scenery import plants, tropics
from asset_library.draw.backgrounds.scenery.brush import (
    disc,
    fill,
    haze,
    hills,
    land,
    oval,
    smooth,
    stroke,
)
from asset_library.draw.backgrounds.scenery.lively import jungle_crowns, jungle_fans
from asset_library.draw.backgrounds.scenery.painting import Painting
from asset_library.draw.backgrounds.scenery.waters import rays
from asset_library.draw.rig import Backdrop, Zone


def jungle_path() -> Backdrop:
    """Paint giant trunks and vines, broad leaves in front, a bright opening in the middle."""
    p = Painting("jungle_path", 511)
    light = "#eaf7b4"
    p.sky((0, "#8fd8a4"), (0.5, "#e4f7bc"), (1, "#fdf7c9"))
    p.add(
        oval(
            650, 290, 480, 400, p.glow((0, "#fffde2", 1), (0.45, "#fbf9c4", 0.6), (1, "#fbf9c4", 0))
        )
    )
    for x, w in ((230, 50), (350, 34), (455, 24), (835, 26), (930, 38), (1050, 48)):
        p.add(plants.trunk(x, w, -20, 560, haze("#6f9a64", light, 0.5)))
    for x, y, s in (
        (120, 60, 200),
        (360, -10, 150),
        (520, -60, 110),
        (760, -60, 110),
        (940, -10, 150),
        (1170, 60, 200),
    ):
        p.add(plants.crown(x, y, s, haze("#3fa066", light, 0.42), p.rng))
    p.add(fill(hills(524, 18, p.rng), haze("#5fb45f", light, 0.35)))
    for x, s, a in (
        (300, 120, (-150, -30)),
        (430, 90, (-150, -30)),
        (860, 90, (-150, -30)),
        (990, 120, (-150, -30)),
    ):
        p.add(
            tropics.leaf_fan(
                x,
                560,
                s,
                a,
                5,
                (haze("#3f9f5c", light, 0.35), haze("#57b466", light, 0.35)),
                haze("#2f7f4c", light, 0.3),
                p.rng,
            )
        )
    ray = p.gradient((0, "#fffcd0", 0), (0.3, "#fffcd0", 0.6), (1, "#fffcd0", 0))
    p.add(
        p.move(
            "rays",
            (700, 0),
            rays([(520, 60, -160, 0.5), (640, 80, -60, 0.5), (800, 50, 60, 0.45)], ray, 620),
            "rotate",
            1.4,
            9000,
        )
    )
    for x, w in ((170, 90), (1110, 96)):
        p.add(plants.trunk(x, w, -20, 600, "#7f8a52", "#67733f", "#3f4a28"))
    floor = [(-20, 556), (200, 566), (420, 556), (640, 552), (860, 558), (1080, 568), (1300, 556)]
    p.add(
        fill(land(floor), p.gradient((0, "#9fd865"), (1, "#3f9350"))),
        stroke(smooth(floor, False), "#d4f592", 5, 0.7),
    )
    p.add(
        fill(
            "M604 552C600 580 520 590 480 620S400 690 360 740H910C880 690 830 660 790 630"
            "S690 590 682"
            " 552Z",
            p.gradient((0, "#f2dca4"), (1, "#c99a5c")),
        ),
        stroke("M596 590q44 8 92 0M520 632q100 14 200 0M450 690q160 18 340 2", "#9a6c3a", 5, 0.3),
    )
    p.frame("#123f2a", 0.44)
    for name, x, length, sway in (
        ("vine_a", 250, 330, 16),
        ("vine_b", 330, 210, -14),
        ("vine_c", 960, 260, 14),
        ("vine_d", 1040, 370, -16),
        ("vine_e", 880, 150, 10),
    ):
        p.add(
            p.move(
                name,
                (x, -20),
                tropics.vine(x, length, sway, "#4f8a3f", "#6fb552"),
                "rotate",
                2.4,
                5000 + x,
                x / 1300,
            )
        )
    for x, w in ((-4, 150), (1284, 160)):
        p.add(plants.trunk(x, w, -20, 724, "#5f5a36", "#4a4629", "#2a2814"))
    jungle_crowns(
        p,
        (
            ("crown_l", 30, -30, 200),
            ("crown_r", 1250, -34, 210),
            ("crown_m", 640, -150, 150),
        ),
    )
    jungle_fans(
        p,
        (
            ("fan_l", 40, 730, 250, (-100, -10)),
            ("fan_r", 1240, 730, 260, (-170, -80)),
            ("fan_l2", 180, 745, 150, (-150, -20)),
            ("fan_r2", 1100, 745, 150, (-160, -30)),
        ),
    )
    for x, y, c in (
        (250, 690, "#ff8fa8"),
        (300, 708, "#ffb44d"),
        (1010, 700, "#ff7f8f"),
        (1060, 680, "#c99cf5"),
        (120, 620, "#ffb44d"),
        (1170, 610, "#ff8fa8"),
    ):
        p.add(plants.flower(x, y, 17, c, "#ffe9a0"), disc(x, y, 3, "#fff4d0"))
    p.add(
        plants.tufts(
            plants.sides(p.rng, 24, 580, 704, 430, 880),
            ("#c9f083", "#7fcf5c", "#3f9a4f"),
            p.rng,
            24,
        )
    )
    return p.backdrop(
        "jungle",
        (
            Zone("ground", 0.2, 0.82, 0.8, 0.96),
            Zone("air", 0.2, 0.14, 0.8, 0.66),
            Zone("sky", 0.36, 0.06, 0.64, 0.28),
        ),
        (
            "jungle path",
            "path",
            "jungle",
            "jungle clearing",
            "clearing",
            "jungle road",
            "road",
            "jungle track",
            "track",
            "banana grove",
            "grove",
            "fig tree",
            "big tree",
            "palm tree",
            "tree",
            "fern thicket",
            "thicket",
            "treetop nest",
            "nest",
            "jungle camp",
            "camp",
            "flower clearing",
            "meadow",
            "flower meadow",
            "grassy clearing",
            "hill",
            "jungle hill",
            "yard",
            "garden",
            "cave",
            "log",
            "root",
            "forest",
        ),
        "day",
        0.72,
        1.0,
    )


BACKDROPS: tuple[Backdrop, ...] = (jungle_path(),)
