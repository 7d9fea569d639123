"""The hall of a space station with a panorama window."""

from asset_library.draw.backgrounds.scenery import heavens as sky
from asset_library.draw.backgrounds.scenery import rooms
from asset_library.draw.backgrounds.scenery.brush import (
    box,
    disc,
    fill,
    oval,
    stroke,
)
from asset_library.draw.backgrounds.scenery.globes import ball_clip, earth
from asset_library.draw.backgrounds.scenery.painting import Painting
from asset_library.draw.rig import Backdrop, Zone


def space_station() -> Backdrop:
    """Paint a bright station hall with a panorama window on stars and a planet."""
    p = Painting("space_station", 136)
    p.add(box(0, 0, 1280, 720, p.gradient((0, "#8fa4d8"), (1, "#c9d6f2"))))
    p.add(box(0, 0, 1280, 78, "#6f84c0"), box(0, 66, 1280, 14, "#5a6fae"))
    for x in (190, 430, 670, 910):
        p.add(
            box(x, 22, 180, 22, "#eafaff", radius=11),
            oval(x + 90, 34, 130, 40, p.glow((0, "#eafaff", 0.55), (1, "#eafaff", 0))),
        )
    window = (
        "M330 110H950Q1010 110 1030 170L1060 300Q1070 384 990 384H290Q210 384 220 300"
        "L250 170Q270 110 330 110Z"
    )
    p.add(stroke(window, "#eef3ff", 40), stroke(window, "#7f94cc", 12))
    view = [
        box(200, 90, 880, 310, p.gradient((0, "#12144a"), (1, "#4a3a92"))),
        oval(560, 260, 380, 130, p.glow((0, "#d470c0", 0.5), (1, "#d470c0", 0))),
        sky.star_dust(66, p.rng, 215, 110, 1065, 384),
    ]
    for k, (x, y, r) in enumerate(
        ((330, 170, 12), (480, 320, 10), (610, 150, 13), (720, 330, 10), (1010, 330, 11))
    ):
        view.append(
            p.move(
                f"star{k}",
                (x, y),
                sky.star(x, y, r, "#fff6cf"),
                "rotate",
                20,
                3000 + 300 * k,
                k * 0.21,
            )
        )
    view.append(earth(p, 880, 340, 130))
    x, y, r = 420, 232, 40
    view.append(
        p.move(
            "ringed",
            (x, y),
            sky.planet_ring(x, y, r, "#ffe0b0", -14, True)
            + sky.planet(
                x,
                y,
                r,
                "#f2a65a",
                (("#ffd08a", -0.4, 0.24), ("#d9814a", 0.2, 0.22)),
                ball_clip(p, x, y, r),
            )
            + sky.planet_ring(x, y, r, "#ffe0b0", -14, False),
            "rotate",
            3,
            11000,
        )
    )
    p.clipped(window, *view, stroke("M300 384L420 100M350 384L470 100", "#fff", 14, 0.12))
    p.add(stroke("M480 110L468 384M800 110L812 384", "#eef3ff", 14))
    p.add(box(0, 440, 1280, 20, "#7f94cc", 0.6), box(0, 452, 1280, 96, "#b4c4ea"))
    for x in range(40, 1280, 200):
        p.add(
            box(x, 470, 150, 58, "#d9e4fa", radius=12),
            box(x + 14, 484, 60, 10, "#9fb4e4", radius=5),
            disc(x + 124, 500, 9, ("#7fe0b0", "#ffd95a", "#ff8a7a")[(x // 200) % 3]),
        )
    floor = p.gradient((0, "#dfe6f8"), (1, "#9aaad8"))
    p.add(box(0, 546, 1280, 180, floor), box(0, 540, 1280, 10, "#6f84c0"))
    p.add(
        stroke("M-20 588H1300M-20 642H1300", "#8294cc", 4, 0.45),
        stroke(
            "M340 548L120 720M480 548L380 720M640 548V720M800 548L900 720M940 548L1160 720",
            "#8294cc",
            4,
            0.45,
        ),
    )
    p.add(oval(640, 632, 330, 54, p.glow((0, "#ffffff", 0.85), (1, "#ffffff", 0))))
    p.frame("#34407f", 0.42)
    left = (
        fill("M-10 300H120Q150 300 154 330L176 640H-10Z", "#7086c6")
        + fill("M-10 330H108Q124 330 126 344L136 480H-10Z", "#23306e")
        + stroke("M0 420L24 400 44 440 66 380 88 430 124 410", "#7fe0b0", 6)
        + rooms.lamps(p, 20, 516, 5, 2, 28)
        + box(6, 574, 140, 46, "#8fa4dc", radius=10)
        + box(-10, 634, 196, 20, "#5a6fae", radius=8)
    )
    right = (
        fill("M1290 270H1170Q1140 270 1136 300L1110 650H1290Z", "#7086c6")
        + box(1160, 300, 150, 120, "#eef3ff", radius=14)
        + box(1172, 312, 150, 96, "#4fb4c8", radius=8)
        + fill("M1190 396V350h34v46ZM1232 396V330h34v66Z", "#fff", 0.6)
        + box(1140, 448, 160, 18, "#eef3ff", radius=8)
        + fill("M1166 448Q1160 404 1180 404H1210Q1230 404 1224 448Z", "#ff9d7a")
        + stroke("M1226 416q20 0 18 14t-22 10", "#ff9d7a", 7)
        + rooms.lamps(p, 1160, 500, 5, 2, 28)
        + box(1134, 570, 150, 50, "#8fa4dc", radius=10)
        + box(1100, 642, 190, 20, "#5a6fae", radius=8)
    )
    p.add(left, right)
    return p.backdrop(
        "space",
        (
            Zone("ground", 0.2, 0.82, 0.8, 0.96),
            Zone("air", 0.2, 0.2, 0.8, 0.68),
            Zone("wall", 0.2, 0.16, 0.82, 0.52),
        ),
        (
            "space station",
            "station",
            "station kitchen",
            "kitchen",
            "hall",
            "station hall",
            "moon ballroom",
            "ballroom",
            "concert hall",
            "moon station",
            "moon school",
            "school",
            "contest hall",
            "gala hall",
            "drawing hall",
            "dining hall",
            "map room",
            "room",
            "laundry",
            "theatre",
            "port",
            "rocket port",
            "star tower",
            "palace",
            "star palace",
            "garage",
            "inn",
            "shop",
            "window",
        ),
        "indoor",
        0.85,
        1.05,
    )


BACKDROPS: tuple[Backdrop, ...] = (space_station(),)
