"""A tall green forest of kelp in golden light."""

from asset_library.draw.backgrounds.scenery import waters as sea
from asset_library.draw.backgrounds.scenery.brush import (
    fill,
    hills,
    land,
    oval,
    smooth,
    stroke,
)
from asset_library.draw.backgrounds.scenery.lively import bubbles, weed
from asset_library.draw.backgrounds.scenery.painting import Painting
from asset_library.draw.rig import Backdrop, Zone


def kelp_forest() -> Backdrop:
    """Paint a tall green forest of kelp with golden light from above."""
    p = Painting("kelp_forest", 21)
    p.sky((0, "#eaf7a8"), (0.25, "#8fdcae"), (0.6, "#3fa79a"), (1, "#1c5f70"))
    p.add(
        oval(
            650,
            40,
            520,
            480,
            p.glow((0, "#fffde0", 0.95), (0.5, "#fdf6b0", 0.35), (1, "#fdf6b0", 0)),
        )
    )
    ray = p.gradient((0, "#fffde0", 0.6), (1, "#fffde0", 0))
    p.add(
        p.move(
            "rays",
            (640, 0),
            sea.rays(
                [
                    (360, 60, -160, 0.45),
                    (520, 70, -60, 0.5),
                    (680, 90, 50, 0.5),
                    (860, 50, 150, 0.4),
                ],
                ray,
                600,
            ),
            "rotate",
            1.8,
            8000,
        )
    )
    for k, x in enumerate((300, 390, 470, 830, 905, 1000)):
        p.add(sea.kelp(x, 620, 700, "#5cb59a", "#6cc2a2", p.rng))
        if k == 2:
            p.add(fill(hills(590, 20, p.rng), "#56ab97", 0.55))
    p.add(fill(hills(600, 22, p.rng), "#3d8f86"))
    for k, x in enumerate((130, 230, 330, 950, 1060, 1150)):
        p.add(
            p.move(
                f"kelp{k}",
                (x, 650),
                sea.kelp(x, 660, 740, "#2f8a74", "#3fa07c", p.rng),
                "rotate",
                1.2,
                6400,
                k * 0.17,
            )
        )
    p.frame("#0c3f48", 0.4)
    floor = [(-20, 610), (200, 596), (430, 622), (660, 630), (880, 618), (1100, 594), (1300, 612)]
    p.add(
        fill(land(floor), p.gradient((0, "#d9d79a"), (1, "#8a9a62"))),
        stroke(smooth(floor, False), "#f2f0c0", 5, 0.6),
        sea.ripples([(380, 660), (600, 650), (820, 664), (480, 698), (720, 690)], "#6f7f4a", p.rng),
    )
    p.add(
        sea.rock(-60, 730, 260, 150, "#3f6f78", "#2f5866"),
        sea.rock(1080, 730, 270, 160, "#3f6f78", "#2f5866"),
    )
    for k, (x, h) in enumerate(((-6, 800), (70, 760), (1214, 780), (1290, 800))):
        p.add(
            p.move(
                f"tall{k}",
                (x, 720),
                sea.kelp(x, 730, h, "#1b6a5c", "#22806a", p.rng),
                "rotate",
                1.5,
                7000,
                k * 0.23,
            )
        )
    weed(p, "meadow_left", 110, 730, 140, 18, 7, ("#6fc06a", "#4da35c"), 3)
    weed(p, "meadow_right", 990, 720, 140, 18, 8, ("#6fc06a", "#4da35c"), 3)
    p.add(sea.starfish(560, 706, 20, "#f2a65a", "#b5682e"))
    bubbles(p, 9)
    return p.backdrop(
        "underwater",
        (Zone("ground", 0.2, 0.89, 0.8, 0.97), Zone("water", 0.16, 0.12, 0.84, 0.82)),
        (
            "kelp forest",
            "kelp",
            "weed bed",
            "weed",
            "seaweed",
            "sea wood",
            "sea forest",
            "reeds",
            "deep lake",
            "lake",
            "green water",
            "mud flats",
            "muddy bay",
            "murky bend",
            "lily leaves",
            "sea jungle",
            "seagrass",
        ),
        "day",
        0.75,
        1.0,
    )


BACKDROPS: tuple[Backdrop, ...] = (kelp_forest(),)
