"""The garden of a castle, with hedges, a fountain and the moat."""

from asset_library.draw.backgrounds.scenery import plants, stone
from asset_library.draw.backgrounds.scenery.brush import (
    box,
    disc,
    fill,
    haze,
    land,
    oval,
    smooth,
    stroke,
)
from asset_library.draw.backgrounds.scenery.lively import clouds, flowers
from asset_library.draw.backgrounds.scenery.painting import Painting
from asset_library.draw.rig import Backdrop, Zone


def castle_garden() -> Backdrop:
    """Paint a rose garden in golden evening light, moat and castle behind it."""
    p = Painting("castle_garden", 233)
    p.sky((0, "#8fb0ee"), (0.3, "#d9bfe8"), (0.55, "#ffd9b8"), (1, "#ffeccc"))
    p.add(oval(330, 260, 420, 320, p.glow((0, "#fffbe0", 0.95), (1, "#fffbe0", 0))))
    clouds(p, ((180, 110, 100), (560, 80, 90), (1000, 70, 80)), "#fff4ec", 0.85, 20, 17000)
    far = "#f7dcd0"
    p.add(
        fill(
            land([(-20, 400), (200, 350), (420, 390), (640, 400), (900, 360), (1300, 340)]),
            haze("#8fc0a4", far, 0.35),
        )
    )
    wall, shade = haze("#b9a2c9", far, 0.25), haze("#9a82b4", far, 0.2)
    p.add(box(760, 280, 330, 150, wall), stone.battlement(760, 280, 330, 24, wall))
    for x, top, width, roof in (
        (780, 200, 70, "#8a8fe0"),
        (1080, 190, 76, "#8a8fe0"),
        (890, 140, 66, "#e8848f"),
        (985, 170, 60, "#e8848f"),
    ):
        p.add(stone.tower(x, top, 430, width, wall, shade, haze(roof, far, 0.15)))
    p.add(
        stone.archway(930, 432, 66, 84, "#6a5f92", shade),
        stone.courses(800, 310, 260, 90, 28, shade, p.rng),
        stone.pennant(p, "flag_a", 890, 18, 42, "#ffcf5c"),
        stone.pennant(p, "flag_b", 1080, 54, 38, "#ff8a7a"),
    )
    bank = [(-20, 440), (300, 428), (640, 436), (960, 430), (1300, 424)]
    p.add(fill(land(bank), "#9fd083"))
    for x in range(20, 1290, 84):
        if not 860 < x < 1000:
            p.add(plants.bush(x, 452, 40, "#6fb573", "#86c67d", p.rng))
    water = p.gradient((0, "#e4f2f0"), (1, "#6fbfdc"))
    p.add(
        fill("M-20 462C300 452 900 470 1300 456V520C900 534 300 516-20 528Z", water),
        p.move(
            "ripples",
            (640, 490),
            stroke(
                "M120 486h70M300 498h60M520 484h80M740 500h60M1060 486h90M420 508h50M1180 504h50",
                "#fff",
                4,
                0.65,
            ),
            "shift_x",
            14,
            4600,
        ),
    )
    p.add(
        fill("M880 432H980L1010 536H850Z", "#b98a62"),
        stroke("M872 460H988M866 486H996M858 512H1004", "#7f5a40", 5, 0.6),
    )
    lawn = [(-20, 530), (300, 518), (640, 528), (960, 532), (1300, 520)]
    p.add(
        fill(land(lawn), p.gradient((0, "#bfe58a"), (1, "#5aab5f"))),
        stroke(smooth(lawn, False), "#e8f9b4", 5, 0.7),
    )
    p.add(
        fill(
            "M860 532C800 560 700 570 660 610S420 680 380 740H900C900 690 880 650 920 620"
            "S1000 560 1000 534Z",
            "#f5e0ba",
            0.95,
        ),
        stroke("M700 620q80 14 180 0M560 670q120 16 320 2", "#c9a478", 5, 0.4),
    )
    basin = (
        oval(330, 590, 128, 30, "#a79ac0")
        + oval(330, 582, 128, 30, "#cdc2de")
        + oval(330, 582, 108, 22, "#7fcfe8")
        + box(316, 480, 28, 104, "#bdb1d2")
        + oval(330, 490, 62, 16, "#cdc2de")
        + oval(330, 487, 50, 10, "#8fd8ec")
        + disc(330, 450, 16, "#cdc2de")
    )
    jets = stroke(
        "M330 440C300 410 276 440 276 486M330 440C360 410 384 440 384 486M330 440V416"
        "M276 498C262 520 256 540 254 576M384 498C398 520 404 540 406 576",
        "#eafaff",
        6,
        0.85,
    )
    p.add(basin, p.move("fountain", (330, 580), jets, "shift_y", 4, 1300))
    p.frame("#4a3a6a", 0.34)
    for x, s in ((40, 1), (1240, 1)):
        p.add(plants.trunk(x, 60, 300, 640, "#8a6248", "#6d4a38"))
        p.add(
            p.move(
                f"tree{x}",
                (x, 420),
                plants.leafy(x, 240, 150 * s, "#4f9a5c", "#68b268", "#9ad07c", p.rng),
                "rotate",
                1,
                6200,
                x / 1600,
            )
        )
    roses = []
    for x, y, s in ((90, 690, 120), (1170, 690, 130), (1010, 730, 70), (230, 730, 70)):
        p.add(plants.bush(x, y + 30, s, "#3f8f58", "#56a765", p.rng))
        roses += [
            (x + p.rng.uniform(-s, s) * 0.9, y - p.rng.uniform(-0.1, 0.7) * s + 10)
            for _ in range(int(s / 14))
        ]
    p.add(
        flowers(p, roses, 12),
        plants.tufts(
            plants.sides(p.rng, 22, 560, 706, 340, 940),
            ("#d9f59a", "#8fd072", "#4fa55c"),
            p.rng,
            22,
        ),
    )
    return p.backdrop(
        "castle",
        (
            Zone("ground", 0.18, 0.8, 0.82, 0.96),
            Zone("air", 0.16, 0.12, 0.84, 0.62),
            Zone("sky", 0.08, 0.05, 0.6, 0.3),
            Zone("water", 0.1, 0.64, 0.66, 0.73),
        ),
        (
            "castle garden",
            "garden",
            "castle moat",
            "moat",
            "moat bank",
            "castle orchard",
            "orchard",
            "castle hill",
            "hill",
            "castle pond",
            "pond",
            "castle fountain",
            "fountain",
            "meadow",
            "castle meadow",
            "castle farm",
            "farm",
            "field",
            "river",
            "river bank",
            "lawn",
            "path",
            "forest",
            "wood",
            "beach",
            "flower bed",
            "lake",
        ),
        "dusk",
        0.7,
        1.0,
    )


BACKDROPS: tuple[Backdrop, ...] = (castle_garden(),)
