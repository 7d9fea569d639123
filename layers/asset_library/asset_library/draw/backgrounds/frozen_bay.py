"""A frozen bay under northern lights."""

from asset_library.draw.backgrounds.scenery import winter
from asset_library.draw.backgrounds.scenery.brush import box, disc, fill, land, oval, smooth, stroke
from asset_library.draw.backgrounds.scenery.lively import twinkles
from asset_library.draw.backgrounds.scenery.painting import Painting
from asset_library.draw.rig import Backdrop, Zone


def frozen_bay() -> Backdrop:
    """Paint icebergs and dark water, an ice shore in front, green lights in the sky."""
    p = Painting("frozen_bay", 422)
    p.sky((0, "#1a2058"), (0.35, "#34508f"), (0.58, "#7fa8cc"), (1, "#7fa8cc"))
    twinkles(p, 7, 300)
    for k, (d, c) in enumerate(
        (
            (
                "M-20 230C160 90 320 240 520 130S860 40 1300 170V40C980-20 760 40 560 40"
                "S180-10-20 120Z",
                "#6ff0c0",
            ),
            (
                "M-20 300C220 170 380 300 620 190S1000 130 1300 250V150C1020 60 820 90 620 110"
                "S200 100-20 200Z",
                "#8fb8ff",
            ),
        )
    ):
        light = p.gradient((0, c, 0), (0.75, c, 0.55), (1, c, 0.05))
        p.add(
            p.move(
                f"lights{k}", (640, 160), fill(d, light), "shift_x", 26, 9000 + 2000 * k, k * 0.3
            )
        )
    p.add(
        disc(1020, 120, 120, p.glow((0.2, "#fff6d8", 0.6), (1, "#fff6d8", 0))),
        disc(1020, 120, 46, "#fff4d4"),
        disc(1010, 108, 9, "#ecdcb0", 0.7),
        disc(1036, 132, 7, "#ecdcb0", 0.7),
    )
    p.add(
        fill(
            "M-20 420L120 330L180 360L280 290L420 400L520 420ZM760 420L880 350L960 380"
            "L1090 300L1190 370"
            "L1300 330V430H760Z",
            "#6f94c4",
        ),
        fill(
            "M280 290L330 330L296 338L276 326L252 340L244 316ZM1090 300L1140 340L1108 346L1086 334"
            "L1062 348L1054 324Z",
            "#e8f2fc",
            0.85,
        ),
    )
    p.add(box(0, 416, 1280, 200, p.gradient((0, "#a9cfe4"), (0.3, "#5f94c4"), (1, "#34609e"))))
    p.add(
        p.move(
            "glints",
            (640, 460),
            stroke(
                "M180 440h70M420 456h80M620 438h110M800 462h70M1000 446h90"
                "M300 486h60M900 492h80M540 500h60",
                "#d4f4f4",
                4,
                0.55,
            ),
            "shift_x",
            14,
            4800,
        )
    )
    for k, (x, y, pts, side) in enumerate(
        (
            (
                330,
                470,
                "M230 470L260 400L310 360L350 392L400 378L436 470Z",
                "M310 360L350 392L360 470H300Z",
            ),
            (
                960,
                466,
                "M850 466L880 410L930 380L980 350L1030 400L1070 466Z",
                "M980 350L1030 400L1040 466H960Z",
            ),
        )
    ):
        p.add(
            p.move(
                f"berg{k}",
                (x, y),
                fill(pts, "#eef7ff")
                + fill(side, "#b5d4ee")
                + oval(x, y + 4, 120, 9, "#d9eefa", 0.6),
                "shift_y",
                4,
                5600,
                k * 0.4,
            )
        )
    for k, (x, y, w) in enumerate(
        ((520, 500, 130), (760, 520, 180), (610, 548, 120), (250, 540, 160), (1030, 540, 170))
    ):
        p.add(
            p.move(
                f"floe{k}",
                (x, y),
                winter.floe(x, y, w, "#f4faff", "#8fb8dc"),
                "shift_y",
                3,
                4200 + 300 * k,
                k * 0.2,
            )
        )
    shore = [
        (-20, 580),
        (140, 560),
        (340, 590),
        (560, 604),
        (760, 598),
        (980, 586),
        (1140, 556),
        (1300, 576),
    ]
    p.add(
        fill(land([(x, y + 14) for x, y in shore]), "#7fa8d4"),
        fill(land(shore), p.gradient((0, "#f7fcff"), (1, "#a9c6e8"))),
        stroke(smooth(shore, False), "#ffffff", 6, 0.9),
    )
    p.add(
        stroke(
            "M330 640l40-14 26 18 40-10M820 650l46-16 20 16 50-8M560 690l50-12 30 14M1010 676l40-8",
            "#8fb4dc",
            4,
            0.6,
        ),
        oval(640, 650, 330, 44, "#ffffff", 0.4),
    )
    p.frame("#1a2a66", 0.42)
    for x, pts, side in (
        (
            0,
            "M-20 740V420L40 380L96 430L120 520L190 600L230 740Z",
            "M40 380L96 430L120 520L110 740H50Z",
        ),
        (
            1,
            "M1300 740V400L1240 370L1180 440L1160 520L1100 610L1060 740Z",
            "M1240 370L1300 400V740H1230Z",
        ),
    ):
        p.add(fill(pts, "#d4e8f8"), fill(side, "#a4c6e8"))
        edge = "M44 396L60 470M70 560L80 640" if x == 0 else "M1226 400L1204 480M1190 570L1170 650"
        p.add(stroke(edge, "#ffffff", 7, 0.7))
    p.add(
        winter.drift_bank(110, 744, 330, 60, "#ffffff", "#b9d0ee"),
        winter.drift_bank(1180, 744, 340, 66, "#ffffff", "#b9d0ee"),
    )
    return p.backdrop(
        "snowy_north",
        (
            Zone("ground", 0.2, 0.86, 0.8, 0.96),
            Zone("air", 0.18, 0.14, 0.82, 0.62),
            Zone("sky", 0.12, 0.06, 0.72, 0.32),
            Zone("water", 0.24, 0.62, 0.78, 0.78),
        ),
        (
            "frozen bay",
            "bay",
            "ice",
            "ice hole",
            "frozen pond",
            "pond",
            "cold sea",
            "sea",
            "deep sea",
            "foggy sea",
            "ice cliff",
            "cliff",
            "penguin colony",
            "penguin beach",
            "beach",
            "shore",
            "harbour",
            "pier",
            "pirate ship",
            "ship",
            "lake",
            "frozen lake",
            "river",
            "ice base",
            "station",
            "under the ice",
            "night",
            "starry night",
            "dark",
            "dragon cave",
            "cave",
            "sky",
            "island",
        ),
        "night",
        0.72,
        1.0,
    )


BACKDROPS: tuple[Backdrop, ...] = (frozen_bay(),)
