"""A sunny clearing with a path."""

from asset_library.draw.backgrounds.scenery import plants
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
from asset_library.draw.backgrounds.scenery.lively import flowers
from asset_library.draw.backgrounds.scenery.painting import Painting
from asset_library.draw.backgrounds.scenery.waters import rays
from asset_library.draw.rig import Backdrop, Zone


def forest_glade() -> Backdrop:
    """Paint a sunny clearing with a path, light falling through the crowns."""
    p = Painting("forest_glade", 12)
    haze_sky = "#d6f5c8"
    p.sky((0, "#8fd9c8"), (0.45, "#d6f5c8"), (0.8, "#fdf6c4"), (1, "#fdf6c4"))
    p.add(
        oval(
            640, 300, 520, 420, p.glow((0, "#fffde4", 1), (0.45, "#fff8c8", 0.6), (1, "#fff8c8", 0))
        )
    )
    for x, w in (
        (150, 40),
        (270, 30),
        (380, 36),
        (470, 22),
        (820, 24),
        (900, 36),
        (1010, 30),
        (1130, 42),
    ):
        p.add(plants.trunk(x, w, -20, 560, haze("#7a8f6a", haze_sky, 0.45)))
    for x, y, s in (
        (80, 60, 190),
        (300, 10, 170),
        (500, -40, 130),
        (780, -40, 130),
        (990, 10, 170),
        (1210, 60, 190),
    ):
        p.add(plants.crown(x, y, s, haze("#5fae72", haze_sky, 0.42), p.rng))
    p.add(fill(hills(528, 20, p.rng), haze("#7cc46a", haze_sky, 0.4)))
    for x, s in ((40, 110), (240, 80), (400, 60), (860, 60), (1020, 80), (1240, 110)):
        p.add(
            plants.bush(
                x, 560, s, haze("#4f9d62", haze_sky, 0.3), haze("#67b56c", haze_sky, 0.3), p.rng
            )
        )
    for x, w in ((206, 64), (1084, 70)):
        p.add(plants.trunk(x, w, -20, 600, "#9a7a58", "#84653f", "#5a3f2a"))
    for x, y, s in ((190, -10, 170), (1100, -16, 180)):
        p.add(plants.leafy(x, y, s, "#3f9560", "#52aa68", "#7cc774", p.rng))
    ray = p.gradient((0, "#fffbd0", 0), (0.3, "#fffbd0", 0.6), (1, "#fffbd0", 0))
    p.add(
        p.move(
            "rays",
            (300, 0),
            rays(
                [
                    (300, 50, 200, 0.4),
                    (450, 90, 190, 0.5),
                    (650, 60, 230, 0.45),
                    (800, 40, 270, 0.4),
                ],
                ray,
                620,
            ),
            "rotate",
            1.2,
            9000,
        )
    )
    glade = [(-20, 566), (200, 578), (420, 566), (640, 562), (860, 568), (1080, 580), (1300, 566)]
    p.add(
        fill(land(glade), p.gradient((0, "#a4dd72"), (1, "#4fa65c"))),
        stroke(smooth(glade, False), "#d9f5a0", 5, 0.7),
    )
    path = [
        (612, 562),
        (600, 590),
        (520, 622),
        (470, 662),
        (380, 740),
        (900, 740),
        (820, 680),
        (760, 640),
        (690, 600),
        (668, 562),
    ]
    p.add(
        fill(smooth(path), p.gradient((0, "#fff0c4"), (1, "#e6bd7d"))),
        stroke("M600 606q40 8 88 0M530 648q90 14 190 0M470 694q150 20 330 2", "#b98a4f", 5, 0.3),
    )
    p.add(
        plants.tufts(
            plants.sides(p.rng, 34, 596, 700, 420, 900),
            ("#c6ee8a", "#7fcf6c", "#3f9d58"),
            p.rng,
            22,
        )
    )
    p.frame("#1f5a3c", 0.42)
    for x, w in ((18, 140), (1264, 150)):
        p.add(plants.trunk(x, w, -20, 720, "#86603f", "#6b4a30", "#3f2818"))
    p.add(plants.hollow(14, 360, 20, 30, "#3f2818", "#a5784f"))
    for name, x, y, s in (
        ("leaves_l", 0, 0, 190),
        ("leaves_r", 1284, -4, 200),
        ("leaves_m", 640, -130, 150),
    ):
        p.add(
            p.move(
                name,
                (x, -60),
                plants.leafy(x, y, s, "#2f8458", "#3f9a60", "#68bb68", p.rng),
                "rotate",
                1.0,
                6500,
                p.rng.random(),
            )
        )
    for x, s in ((96, 100), (1190, 110)):
        p.add(plants.bush(x, 730, s, "#2f8a58", "#45a262", p.rng))
    p.add(flowers(p, plants.sides(p.rng, 26, 610, 712, 400, 900), 9))
    p.add(
        plants.fern(196, 712, 84, "#3f9a5a", 1),
        plants.fern(196, 712, 84, "#3f9a5a", -1),
        plants.fern(1080, 716, 90, "#3f9a5a", -1),
        plants.fern(1080, 716, 84, "#4fae60", 1),
    )
    p.add(
        plants.mushroom(282, 690, 70, "#ff7a6b", "#dc5350"),
        plants.mushroom(326, 704, 42, "#ffb84d", "#e08f2e"),
        plants.mushroom(1010, 700, 56, "#ff7a6b", "#dc5350"),
    )
    for k in range(4):
        at_x, at_y = p.rng.uniform(200, 1080), p.rng.uniform(180, 420)
        motes = disc(at_x, at_y, 4, "#fffbd6", 0.9) + disc(at_x + 30, at_y + 24, 3, "#fffbd6", 0.8)
        p.add(p.move(f"mote{k}", (at_x, at_y), motes, "shift_y", 22, 5200 + 700 * k, k * 0.27))
    return p.backdrop(
        "enchanted_forest",
        (
            Zone("ground", 0.14, 0.83, 0.86, 0.96),
            Zone("air", 0.16, 0.14, 0.84, 0.68),
            Zone("sky", 0.34, 0.05, 0.66, 0.25),
        ),
        (
            "forest glade",
            "glade",
            "clearing",
            "forest path",
            "path",
            "sunny glade",
            "grove",
            "forest",
            "picnic",
            "wood path",
            "leafy",
            "track",
            "bushes",
            "camp",
            "crossroads",
            "toadstool",
        ),
        "day",
        0.72,
        1.0,
    )


BACKDROPS: tuple[Backdrop, ...] = (forest_glade(),)
