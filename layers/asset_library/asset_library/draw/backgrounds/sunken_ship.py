"""An old wreck that leans on the sea floor."""

from asset_library.draw.backgrounds.scenery import waters as sea
from asset_library.draw.backgrounds.scenery.brush import (
    box,
    disc,
    fill,
    group,
    hills,
    land,
    oval,
    smooth,
    stroke,
)
from asset_library.draw.backgrounds.scenery.lively import bubbles, weed
from asset_library.draw.backgrounds.scenery.painting import Painting
from asset_library.draw.rig import Backdrop, Zone


def sunken_ship() -> Backdrop:
    """Paint an old wreck leaning on the sea floor in green light."""
    p = Painting("sunken_ship", 82)
    p.sky((0, "#b9f0d8"), (0.3, "#5cc4c0"), (0.7, "#2a8a9e"), (1, "#1d6482"))
    ray = p.gradient((0, "#f4ffe4", 0.6), (1, "#f4ffe4", 0))
    p.add(oval(420, -10, 520, 420, p.glow((0, "#fbffe0", 0.9), (1, "#fbffe0", 0))))
    p.add(
        p.move(
            "rays",
            (480, 0),
            sea.rays(
                [
                    (160, 60, -90, 0.45),
                    (330, 90, -20, 0.5),
                    (540, 70, 70, 0.5),
                    (740, 50, 160, 0.35),
                ],
                ray,
            ),
            "rotate",
            1.5,
            9500,
        )
    )
    p.add(fill(hills(500, 50, p.rng), "#3a9cac", 0.7), fill(hills(560, 30, p.rng), "#2c8298", 0.85))
    p.add(sea.rock(-60, 650, 240, 170, "#3f8096", "#35708a"))
    mast = (
        stroke("M930 470L872 60", "#6b4f3c", 20)
        + stroke("M936 470L878 60", "#543c30", 7)
        + stroke("M770 190L992 132", "#6b4f3c", 12)
    )
    sail = fill(
        "M782 196L978 146C996 220 1000 280 992 330L958 306 934 344 904 312 868 356 836 322"
        " 806 350C786 300 782 250 782 196Z",
        "#d8e6cf",
        0.92,
    )
    folds = stroke(
        "M836 184C846 240 848 280 844 316M916 164C930 220 934 260 932 300", "#9fb8a8", 5, 0.6
    )
    p.add(
        stroke("M872 60L700 456M872 60L1100 380M786 192L742 452", "#5a4636", 4, 0.7),
        mast,
        p.move("sail", (880, 170), sail + folds, "rotate", 2, 6200),
    )
    body = f"M{600} 640C620 540 650 480 690 446L880 470L1020 440L1140 350L1300 206V740H560Z"
    p.add(fill(body, p.gradient((0, "#8a6248"), (1, "#5a4038"))))
    planks = stroke(
        "M650 500C800 530 960 520 1090 450S1240 330 1310 262M626 552C800 586 980 576 "
        "1110"
        " 510S1250 396 1310 330M610 604C800 640 1000 630 1130 566S1260 460 1310 400"
        "M620 650C820 690 1020 684 1150 620S1270 530 1310 470",
        "#3f2c2a",
        6,
        0.5,
    )
    rail = stroke("M684 440L880 466L1022 434L1144 344L1310 196", "#a87c58", 20)
    rim = stroke("M684 434L880 460L1022 428L1144 338L1310 190", "#c79a70", 6, 0.8)
    p.add(planks, rail, rim)
    for x, y, r in ((780, 548, 26), (900, 560, 26), (1020, 540, 26), (1126, 476, 26)):
        p.add(
            disc(x, y, r + 8, "#c79a4f"),
            disc(x, y, r, "#123a4c"),
            stroke(f"M{x - 14} {y - 4}a16 16 0 0 1 16-12", "#7fd0d8", 4, 0.7),
        )
    hole = [
        (1170, 560),
        (1200, 520),
        (1224, 548),
        (1262, 530),
        (1270, 590),
        (1296, 620),
        (1250, 650),
        (1216, 640),
        (1180, 660),
        (1150, 610),
    ]
    p.add(fill("M" + "L".join(f"{x} {y}" for x, y in hole) + "Z", "#12303e"))
    for x, y, s in ((700, 476, 20), (1070, 420, 26), (960, 470, 16), (1220, 300, 20)):
        p.add(
            p.move(
                f"moss{x}",
                (x, y),
                stroke(
                    f"M{x} {y}q-7 {s} 0 {s * 2}M{x + 13} {y - 2}q-5 "
                    f"{s * 0.7:.0f} 1 "
                    f"{s * 1.3:.0f}M{x + 26} {y - 4}q-7 {s} 1 {s * 1.8:.0f}",
                    "#4f9f78",
                    9,
                ),
                "rotate",
                4,
                4300,
            )
        )
    p.frame("#0f4458", 0.4)
    sand = [(-20, 606), (200, 590), (420, 606), (640, 622), (860, 640), (1080, 652), (1300, 640)]
    p.add(
        fill(land(sand), p.gradient((0, "#f0e2b0"), (1, "#b8955c"))),
        stroke(smooth(sand, False), "#fff8dc", 5, 0.6),
        sea.ripples(
            [(260, 650), (460, 640), (620, 660), (800, 676), (380, 694), (560, 700), (940, 696)],
            "#9a7440",
            p.rng,
        ),
    )
    anchor = (
        stroke("M0-150V-8M-44-112H44", "#5b6675", 15)
        + stroke("M-66-52Q-50-4 0-4T66-52", "#5b6675", 15)
        + '<circle cy="-166" r="17" fill="none" stroke="#5b6675" '
        'stroke-width="11"/>' + stroke("M-5-140V-20M-54-46Q-40-14-8-10", "#8b98a8", 4, 0.8)
    )
    p.add(
        group(anchor, place="translate(150 676)rotate(-16)"),
        fill("M70 676q80-34 170 4l-20 30H90Z", "#e2c88e"),
    )
    p.add(
        box(1040, 676, 150, 16, "#8a6248", radius=6),
        box(1090, 694, 170, 16, "#74503c", radius=6),
        sea.branch_coral(1230, 716, 0.8, "#ff9d86", "#cc5a5a"),
        sea.tube_coral(50, 726, 0.9, "#c59cf2", "#4f3488", "#8f63c4"),
        sea.starfish(330, 690, 22, "#ff9a5c", "#c2602c"),
    )
    weed(p, "weed_left", -10, 730, 260, 30, 3, ("#2f9a7c", "#3fb088"))
    weed(p, "weed_right", 1180, 734, 150, 22, 4, ("#3fb07c", "#2f9470"))
    weed(p, "weed_mid", 250, 734, 90, 16, 3, ("#5cc07c", "#3f9f68"), 4)
    bubbles(p, 10)
    return p.backdrop(
        "underwater",
        (Zone("ground", 0.16, 0.88, 0.8, 0.96), Zone("water", 0.12, 0.12, 0.7, 0.8)),
        (
            "sunken ship",
            "wreck",
            "old wreck",
            "ship",
            "ship deck",
            "deck",
            "ship cabin",
            "cabin",
            "sunken bell",
            "diving bell",
            "shipwreck",
            "harbour bottom",
        ),
        "day",
        0.75,
        1.0,
    )


BACKDROPS: tuple[Backdrop, ...] = (sunken_ship(),)
