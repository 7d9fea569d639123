"""The warm inside of a wooden house in the snow."""

from asset_library.draw.backgrounds.scenery import rooms, winter
from asset_library.draw.backgrounds.scenery.brush import (
    box,
    disc,
    fill,
    group,
    hills,
    oval,
    stroke,
)
from asset_library.draw.backgrounds.scenery.painting import Painting
from asset_library.draw.rig import Backdrop, Zone


def snow_house() -> Backdrop:
    """Paint blue log walls, a stove, a square window on the snow, quilts and rag rugs."""
    p = Painting("snow_house", 433)
    p.add(box(0, 0, 1280, 720, p.gradient((0, "#6f93b8"), (1, "#a9c2d4"))))
    for k in range(8):
        y = k * 72
        p.add(
            box(0, y, 1280, 70, "#ffffff", 0.06 if k % 2 else 0.0),
            stroke(f"M-10 {y + 70}H1290", "#4f7398", 5, 0.5),
        )
    p.add(
        stroke(
            "M120 30h80M420 100h60M940 40h90M300 250h60M1000 320h70M480 460h80M760 470h70",
            "#4f7398",
            4,
            0.3,
        )
    )
    p.add(
        oval(
            640,
            290,
            540,
            420,
            p.glow((0, "#fff1cc", 0.95), (0.5, "#ffeccc", 0.5), (1, "#ffeccc", 0)),
        )
    )
    window = "M500 96H780V360H500Z"
    p.add(box(478, 74, 324, 308, "#8f5f44", radius=12), box(488, 84, 304, 288, "#b58058", radius=8))
    p.clipped(
        window,
        box(500, 96, 280, 264, p.gradient((0, "#8fbcec"), (1, "#f4eaf4"))),
        disc(590, 160, 60, p.glow((0, "#fff8dc", 1), (1, "#fff8dc", 0))),
        fill(hills(300, 16, p.rng), "#ffffff"),
        winter.snowy_fir(548, 330, 130, "#5fa09c", "#6fb0a8"),
        winter.snowy_fir(728, 336, 150, "#5fa09c", "#6fb0a8"),
        winter.snow_cottage(646, 330, 64, "#d9a08a"),
        p.move(
            "flakes",
            (640, 230),
            stroke(
                "".join(
                    f"M{p.rng.uniform(505, 775):.0f} {p.rng.uniform(100, 350):.0f}h.1"
                    for _ in range(26)
                ),
                "#ffffff",
                6,
                0.95,
            ),
            "shift_y",
            12,
            4200,
        ),
    )
    p.add(
        stroke("M640 96V360M500 228H780", "#8f5f44", 10),
        box(466, 366, 348, 26, "#8f5f44", radius=8),
        fill("M500 360Q540 330 590 356 640 338 690 356 740 332 780 360Z", "#ffffff"),
    )
    p.add(
        fill("M478 74H570C560 150 530 220 484 250Z", "#d9606c"),
        fill("M802 74H710C720 150 750 220 796 250Z", "#d9606c"),
        box(450, 60, 380, 18, "#6f4a38", radius=9),
    )
    p.add(
        rooms.shelf(880, 190, 220, "#7a4f3a", ("jar", "pot", "books", "jar"), p.rng),
        rooms.shelf(900, 310, 170, "#7a4f3a", ("books", "jar"), p.rng),
    )
    p.add(
        box(0, 548, 1280, 180, p.gradient((0, "#c98f62"), (1, "#966040"))),
        box(0, 538, 1280, 14, "#7a4f38"),
        stroke("M-20 598H1300M-20 654H1300", "#74482f", 4, 0.35),
        stroke(
            "M200 552L140 598M440 552L410 598M660 552L664 598M880 552L916 598M1110 552L1180 598"
            "M270 598L210 654M560 598L540 654M820 598L852 654M1050 598L1120 654",
            "#74482f",
            4,
            0.3,
        ),
    )
    for rx, c in (
        (330, "#4f86b8"),
        (286, "#fff0d0"),
        (240, "#d9606c"),
        (190, "#fff0d0"),
        (138, "#4f86b8"),
        (80, "#fff0d0"),
    ):
        p.add(oval(640, 642, rx, rx * 0.17, c))
    p.frame("#2a2f5a", 0.46)
    glow = disc(170, 440, 210, p.glow((0, "#ffc25c", 0.7), (1, "#ffc25c", 0)))
    stove = (
        box(148, -10, 44, 300, "#4f5068")
        + box(60, 280, 220, 300, "#5a5b78", radius=18)
        + box(44, 266, 252, 30, "#74769a", radius=10)
        + box(84, 380, 172, 130, "#3a3450", radius=14)
        + box(76, 580, 26, 30, "#3a3450")
        + box(238, 580, 26, 30, "#3a3450")
        + disc(110, 336, 12, "#c9a45c")
        + disc(230, 336, 12, "#c9a45c")
    )
    fire = fill(
        "M112 504C96 460 134 448 138 412 166 432 170 414 176 396 206 426 240 460 226 504Z",
        "#ff8f3d",
    )
    fire += fill("M138 504C128 474 156 462 164 440 184 464 208 478 200 504Z", "#ffd95a")
    p.add(
        glow,
        stove,
        p.move("fire", (170, 504), fire, "rotate", 3, 900),
        fill("M110 266Q104 212 140 206H208Q240 212 236 266Z", "#8fc4d9"),
        stroke("M236 226q30-4 34 22M148 206q30-22 52 0", "#8fc4d9", 9),
        disc(174, 190, 9, "#6aa4c0"),
    )
    for k, (x, y) in enumerate(((282, 200), (292, 170))):
        p.add(
            p.move(
                f"steam{k}",
                (x, y),
                oval(x, y, 12, 9, "#fff", 0.5) + oval(x + 6, y - 22, 15, 11, "#fff", 0.35),
                "shift_y",
                9,
                2600,
                k * 0.4,
            )
        )
    p.add(rooms.bed(985, 596, "#7a4f3a", "#d9606c", "#fff6e6", "#fff0d0"))
    p.add(p.move("lamp", (884, -10), rooms.lantern(p, 858, 118, "#6f4a38"), "rotate", 3, 4600))
    sock = fill("M0 0H30V44L56 62Q62 84 40 84 14 78 0 58Z", "#4f9a8a") + box(
        -4, -6, 38, 16, "#fff6e6", radius=6
    )
    p.add(
        stroke("M300 128Q370 150 440 124", "#fff0d0", 4, 0.9),
        p.move("sock", (330, 134), group(sock, place="translate(318 142)"), "rotate", 5, 2800),
        p.move(
            "sock2",
            (410, 134),
            group(sock, place="translate(388 140)scale(.85)"),
            "rotate",
            5,
            3100,
            0.3,
        ),
    )
    return p.backdrop(
        "snowy_north",
        (
            Zone("ground", 0.26, 0.83, 0.76, 0.96),
            Zone("air", 0.26, 0.16, 0.76, 0.66),
            Zone("wall", 0.3, 0.12, 0.86, 0.52),
        ),
        (
            "snow house",
            "house",
            "home",
            "fox den",
            "den",
            "tea house",
            "bakery",
            "bread shop",
            "shop",
            "kitchen",
            "bedroom",
            "room",
            "tower room",
            "tower",
            "hut",
            "wizard's hut",
            "cottage",
            "tent",
            "palace",
            "hall",
            "cabin",
            "window",
            "bed",
            "shelf",
            "inside",
            "igloo",
            "weather station",
            "inn",
            "burrow",
            "study",
        ),
        "indoor",
        0.85,
        1.05,
    )


BACKDROPS: tuple[Backdrop, ...] = (snow_house(),)
