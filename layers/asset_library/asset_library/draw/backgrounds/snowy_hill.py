"""A snowy hill above a winter village."""

from asset_library.draw.backgrounds.scenery import winter
from asset_library.draw.backgrounds.scenery.brush import disc, fill, land, oval, smooth, stroke
from asset_library.draw.backgrounds.scenery.lively import clouds
from asset_library.draw.backgrounds.scenery.painting import Painting
from asset_library.draw.rig import Backdrop, Zone


def snowy_hill() -> Backdrop:
    """Paint bright snow by day, firs at the sides, cottages far below."""
    p = Painting("snowy_hill", 411)
    p.sky((0, "#7fb8ee"), (0.35, "#bfe0f7"), (0.6, "#fbeef0"), (1, "#fbeef0"))
    p.add(
        oval(
            420, 170, 360, 280, p.glow((0, "#fffdf0", 1), (0.25, "#fff6dc", 0.7), (1, "#fff6dc", 0))
        ),
        disc(420, 150, 48, "#fff2c4"),
    )
    clouds(p, ((760, 110, 120), (1050, 190, 100), (180, 230, 90)), "#ffffff", 0.9, 20, 18000)
    p.add(
        fill(
            "M-20 440L130 300L210 350L330 230L450 350L520 310L680 430L800 340L900 390L1050 250"
            "L1180 370L1300 310V560H-20Z",
            "#b5cdec",
        ),
        fill(
            "M330 230L380 280L350 290L330 276L304 300L288 272ZM1050 250L1104 300L1072 306L1050 292"
            "L1020 316L1002 290ZM130 300L164 330L140 334L120 326L104 330Z",
            "#ffffff",
            0.9,
        ),
    )
    p.add(
        fill(
            land([(-20, 440), (220, 410), (460, 440), (700, 452), (960, 420), (1300, 400)]),
            "#d9e6f7",
        )
    )
    for k in range(22):
        x = 30 + 58 * k
        if not 480 < x < 820:
            p.add(
                winter.snowy_fir(
                    x, 460 + 10 * (k % 3), p.rng.uniform(60, 100), "#8fb8c4", "#9fc4cc", "#f4f9ff"
                )
            )
    for x, y, s, c in (
        (560, 466, 70, "#e8b8a0"),
        (640, 456, 84, "#d9a8a8"),
        (730, 468, 66, "#e8c8a0"),
        (800, 460, 54, "#c9b0c4"),
    ):
        p.add(winter.snow_cottage(x, y, s, c))
    for k, (x, y) in enumerate(((664, 386), (578, 410))):
        p.add(
            p.move(
                f"smoke{k}",
                (x, y),
                oval(x, y, 11, 8, "#fff", 0.7)
                + oval(x + 8, y - 16, 14, 10, "#fff", 0.5)
                + oval(x + 20, y - 36, 17, 12, "#fff", 0.35),
                "shift_x",
                6,
                4200,
                k * 0.4,
            )
        )
    p.add(fill(land([(-20, 480), (300, 500), (620, 476), (900, 470), (1300, 500)]), "#eaf2fc"))
    hill = [(-20, 560), (180, 540), (420, 520), (660, 516), (900, 524), (1120, 544), (1300, 570)]
    p.add(
        fill(land(hill), p.gradient((0, "#ffffff"), (0.5, "#eaf2fd"), (1, "#b9cfec"))),
        stroke(smooth(hill, False), "#ffffff", 6, 0.9),
    )
    p.add(
        fill(
            "M540 518C620 550 680 566 640 606S460 664 430 740H820"
            "C800 690 840 650 812 604S660 548 650 517Z",
            "#d4e2f5",
            0.8,
        ),
        stroke(
            "M560 540C640 570 690 590 660 620S500 680 470 730M620 536C690 566 740 590 716 620"
            "S640 680 640 730",
            "#b5c9e6",
            5,
            0.7,
        ),
    )
    p.frame("#5a78b4", 0.34)
    p.add(winter.snowman(1010, 590, 120, "#e8656f"))
    for x, foot, h in ((230, 600, 260), (1090, 620, 250), (60, 700, 470), (1220, 710, 480)):
        p.add(winter.snowy_fir(x, foot, h, "#4f9490", "#5fa49c"))
    p.add(
        winter.drift_bank(60, 740, 360, 80, "#ffffff", "#c4d6f0"),
        winter.drift_bank(1230, 740, 380, 90, "#ffffff", "#c4d6f0"),
        winter.drift_bank(270, 740, 200, 36, "#f7fbff", "#cfdef4"),
    )
    winter.snowfall(p, 4, 20, 1260, 20, 620)
    return p.backdrop(
        "snowy_north",
        (
            Zone("ground", 0.18, 0.78, 0.82, 0.96),
            Zone("air", 0.16, 0.12, 0.84, 0.62),
            Zone("sky", 0.1, 0.05, 0.9, 0.3),
        ),
        (
            "snowy hill",
            "hill",
            "snowy field",
            "field",
            "snowy wood",
            "wood",
            "winter wood",
            "forest",
            "snowy road",
            "road",
            "village",
            "village street",
            "street",
            "snowy meadow",
            "meadow",
            "snowy garden",
            "garden",
            "snowy yard",
            "yard",
            "slope",
            "high slope",
            "mountain",
            "valley",
            "path",
            "lane",
            "town",
            "market",
            "square",
            "park",
            "farm",
            "barn",
            "gate",
            "castle",
            "school",
            "snow fair",
            "tree",
            "summer camp",
        ),
        "day",
        0.7,
        1.0,
    )


BACKDROPS: tuple[Backdrop, ...] = (snowy_hill(),)
