"""A blue wood under a large moon."""

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
from asset_library.draw.backgrounds.scenery.heavens import (
    cloud,
    firefly,
    star,
    star_dust,
)
from asset_library.draw.backgrounds.scenery.painting import Painting
from asset_library.draw.rig import Backdrop, Zone


def night_wood() -> Backdrop:
    """Paint a deep blue wood under a large moon, with fireflies and glowing mushrooms."""
    p = Painting("night_wood", 52)
    p.sky((0, "#141a4a"), (0.4, "#2a3f86"), (0.72, "#4f7fae"), (1, "#4f7fae"))
    p.add(star_dust(60, p.rng, 120, 10, 1160, 300))
    for k, (x, y, r) in enumerate(((330, 90, 13), (460, 180, 9), (900, 70, 12), (1010, 170, 9))):
        p.add(p.move(f"star{k}", (x, y), star(x, y, r, "#fff6cf"), "rotate", 20, 3400, k * 0.25))
    p.add(
        oval(
            660,
            190,
            420,
            380,
            p.glow((0, "#fff7d6", 0.85), (0.22, "#e9e6d8", 0.45), (1, "#a9c4e8", 0)),
        ),
        disc(660, 180, 84, "#fff6d4"),
        disc(640, 160, 22, "#f2e4b4", 0.6),
        disc(694, 204, 15, "#f2e4b4", 0.6),
        disc(676, 150, 9, "#f2e4b4", 0.6),
    )
    p.add(p.move("cloud", (560, 250), cloud(560, 262, 110, "#7f9fd0", 0.55), "shift_x", 30, 18000))
    far = "#5f8fb8"
    for x, w in (
        (110, 46),
        (240, 34),
        (350, 40),
        (450, 26),
        (560, 20),
        (760, 22),
        (860, 28),
        (950, 40),
        (1060, 34),
        (1170, 46),
    ):
        p.add(plants.trunk(x, w, -20, 570, haze("#27386e", far, 0.42)))
    for x, y, s in ((60, 0, 180), (290, -40, 150), (1000, -40, 150), (1230, 0, 180)):
        p.add(plants.crown(x, y, s, "#2c437f", p.rng))
    p.add(fill(hills(540, 22, p.rng), haze("#2f5f7e", far, 0.4)))
    for x, s in ((50, 110), (220, 74), (380, 54), (900, 54), (1050, 80), (1230, 110)):
        p.add(plants.bush(x, 576, s, "#2b557c", "#34648a", p.rng))
    for x, w in ((212, 70), (1080, 74)):
        p.add(plants.trunk(x, w, -20, 612, "#2c2f62", "#242552", "#15153a"))
    p.add(plants.hollow(208, 320, 17, 22, "#12122e", "#4a4d86"))
    for dx in (-7, 7):
        p.add(disc(208 + dx, 318, 5, "#ffe27a"), disc(208 + dx, 318, 2.4, "#12122e"))
    for x, y, s in ((190, -30, 150), (1100, -34, 160)):
        p.add(plants.leafy(x, y, s, "#1d3d6c", "#264b7b", "#33618d", p.rng))
    ground = [(-20, 582), (200, 596), (420, 584), (640, 578), (860, 586), (1080, 598), (1300, 584)]
    p.add(
        fill(land(ground), p.gradient((0, "#4f9a94"), (1, "#1d4a66"))),
        stroke(smooth(ground, False), "#9fd8c4", 4, 0.55),
    )
    path = [
        (618, 578),
        (606, 604),
        (540, 632),
        (480, 672),
        (400, 744),
        (890, 744),
        (810, 684),
        (752, 644),
        (690, 612),
        (668, 578),
    ]
    p.add(
        fill(smooth(path), p.gradient((0, "#c9d8d0"), (1, "#6f8fa6"))),
        stroke("M606 618q40 8 88 0M536 658q90 14 190 0M470 700q150 18 330 2", "#3f5f80", 5, 0.35),
    )
    p.add(
        plants.tufts(
            plants.sides(p.rng, 36, 604, 700, 420, 880),
            ("#6fc0a4", "#3f8f8f", "#8fd8b4"),
            p.rng,
            22,
        )
    )
    p.frame("#0b1038", 0.5)
    for x, w in ((10, 140), (1272, 150)):
        p.add(plants.trunk(x, w, -20, 724, "#1f1d4a", "#17163c", "#0c0b24"))
    for name, x, y, s in (("leaves_l", -4, -14, 180), ("leaves_r", 1288, -20, 190)):
        p.add(
            p.move(
                name,
                (x, -60),
                plants.leafy(x, y, s, "#142c58", "#1c3a68", "#27507c", p.rng),
                "rotate",
                1,
                6600,
                p.rng.random(),
            )
        )
    glow = p.glow((0, "#a9fff0", 0.75), (1, "#a9fff0", 0))
    for x, y, s, c, d in (
        (176, 690, 84, "#5fd8d0", "#3aaab4"),
        (236, 706, 50, "#b58cf5", "#8a5fd0"),
        (1090, 694, 80, "#b58cf5", "#8a5fd0"),
        (1030, 708, 46, "#5fd8d0", "#3aaab4"),
    ):
        p.add(
            disc(x, y - s * 0.7, s * 0.95, glow),
            plants.mushroom(x, y, s, c, d, "#f4fff8", "#d8e8f4"),
        )
    for x, s in ((80, 90), (1200, 96)):
        p.add(plants.bush(x, 738, s, "#173f60", "#215272", p.rng))
    light = p.glow((0, "#fffbd0", 1), (0.3, "#fff2a0", 0.65), (1, "#fff2a0", 0))
    for k in range(16):
        at, r = (p.rng.uniform(90, 1190), p.rng.uniform(260, 640)), p.rng.choice((10, 14, 19))
        p.add(
            p.move(
                f"firefly{k}",
                at,
                firefly(*at, r, light),
                "shift_y",
                16,
                3600 + 140 * k,
                p.rng.random(),
            )
        )
        p.also(f"firefly{k}", "shift_x", 20, 5200 + 170 * k, p.rng.random())
    return p.backdrop(
        "enchanted_forest",
        (
            Zone("ground", 0.14, 0.84, 0.86, 0.96),
            Zone("air", 0.16, 0.2, 0.84, 0.68),
            Zone("sky", 0.24, 0.05, 0.78, 0.3),
        ),
        (
            "night wood",
            "night",
            "moonlit",
            "moonlight",
            "night forest",
            "dark path",
            "dark",
            "evening",
            "dusk",
            "moon",
            "owl tree",
            "night garden",
            "cave",
            "hollow",
            "dragon cave",
            "night tree",
            "foggy",
            "midnight",
        ),
        "night",
        0.72,
        1.0,
    )


BACKDROPS: tuple[Backdrop, ...] = (night_wood(),)
