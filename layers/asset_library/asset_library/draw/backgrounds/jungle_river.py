"""A jungle river with a waterfall."""

from asset_library.draw.backgrounds.scenery import heavens as sky
from asset_library.draw.backgrounds.scenery import plants, tropics
from asset_library.draw.backgrounds.scenery.brush import (
    disc,
    fill,
    haze,
    land,
    oval,
    smooth,
    stroke,
)
from asset_library.draw.backgrounds.scenery.lively import jungle_crowns, jungle_fans
from asset_library.draw.backgrounds.scenery.painting import Painting
from asset_library.draw.backgrounds.scenery.waters import rock
from asset_library.draw.rig import Backdrop, Zone

LEAVES = ("#2f8f57", "#46a862", "#74c774")


def jungle_river() -> Backdrop:
    """Paint a waterfall between green cliffs and a pool with lilies, palms at the banks."""
    p = Painting("jungle_river", 522)
    p.sky((0, "#6fc8ec"), (0.4, "#c4ecec"), (0.65, "#f5f7d4"), (1, "#f5f7d4"))
    p.add(oval(640, 180, 420, 260, p.glow((0, "#fffde8", 0.95), (1, "#fffde8", 0))))
    p.add(
        p.move("cloud", (420, 90), sky.cloud(420, 100, 90, "#ffffff", 0.9), "shift_x", 20, 17000),
        p.move(
            "cloud2", (900, 70), sky.cloud(900, 84, 110, "#ffffff", 0.85), "shift_x", 20, 19000, 0.4
        ),
    )
    far = "#e4f4dc"
    p.add(
        fill(
            "M-20 250C120 200 280 190 420 210 500 214 540 226 560 250V480H-20Z",
            haze("#5fae7a", far, 0.35),
        ),
        fill(
            "M1300 240C1160 190 1000 190 860 212 780 216 740 228 720 250V480H1300Z",
            haze("#5fae7a", far, 0.35),
        ),
        fill(
            "M540 240C560 300 548 380 530 470H440C430 380 440 290 460 226Z",
            haze("#a9927a", far, 0.2),
        ),
        fill(
            "M740 240C720 300 732 380 750 470H840C850 380 840 290 820 226Z",
            haze("#a9927a", far, 0.2),
        ),
    )
    fall = p.gradient((0, "#f2fcff"), (1, "#a5e0f2"))
    p.add(
        fill(
            "M550 234C600 226 680 226 730 234C716 320 726 400 752 480H528C554 400 564 320 550 234Z",
            fall,
        ),
        p.move(
            "falling",
            (640, 340),
            stroke(
                "M584 250C590 330 580 400 566 462M622 246C626 330 620 410"
                " 612 466M662 246C660 330 664 410 672 466M698 250C690 330 700 400 712 462",
                "#ffffff",
                8,
                0.8,
            ),
            "shift_y",
            7,
            1500,
        ),
    )
    for x, y, s in (
        (300, 236, 90),
        (430, 224, 70),
        (160, 230, 110),
        (980, 234, 90),
        (850, 222, 70),
        (1120, 226, 110),
    ):
        p.add(plants.crown(x, y, s, haze("#3f9a5f", far, 0.25), p.rng))
    bank = [
        (-20, 470),
        (200, 460),
        (420, 462),
        (540, 470),
        (740, 470),
        (860, 462),
        (1080, 460),
        (1300, 470),
    ]
    p.add(fill(land(bank), p.gradient((0, "#a9dc74"), (1, "#449a56"))))
    water = [
        (520, 470),
        (400, 500),
        (260, 540),
        (180, 590),
        (190, 650),
        (260, 760),
        (1040, 760),
        (1100, 660),
        (1100, 590),
        (1010, 540),
        (880, 500),
        (760, 470),
    ]
    p.add(
        stroke(smooth(water), "#86683f", 20, 0.8),
        stroke(smooth(water), "#cdeb8c", 7, 0.9),
        fill(smooth(water), p.gradient((0, "#d4f5f2"), (0.3, "#6fd0dc"), (1, "#2f93b8"))),
    )
    p.add(
        p.move(
            "mist",
            (640, 480),
            "".join(
                oval(x, y, rx, 15, "#ffffff", 0.7)
                for x, y, rx in ((560, 480, 60), (640, 488, 80), (720, 480, 60))
            ),
            "shift_x",
            6,
            2400,
        )
    )
    p.add(
        p.move(
            "ripples",
            (640, 590),
            stroke(
                "M480 530q50 8 100 0M700 534q50 8 110 0M360 580q60 8 120 0M620 590q70 10 150 0"
                "M850 580q50 8 100 0"
                "M420 650q70 10 150 0M720 656q80 10 170 0M540 704q60 8 120 0",
                "#ffffff",
                5,
                0.55,
            ),
            "shift_x",
            12,
            4300,
        )
    )
    for x, y, w, h in (
        (440, 528, 80, 44),
        (800, 530, 84, 46),
        (230, 690, 120, 70),
        (960, 696, 130, 74),
        (330, 610, 60, 32),
    ):
        p.add(rock(x, y, w, h, "#9aa58f", "#7a8674"))
    for k, (x, y) in enumerate(((470, 690), (560, 716), (860, 700), (900, 640))):
        pad = oval(x, y, 40, 13, "#4fae62") + fill(f"M{x} {y}l44-9v14Z", "#4aa8c4")
        pad += plants.flower(x - 8, y - 9, 12, "#ffb8d4", "#ffe27a") if k % 2 == 0 else ""
        p.add(p.move(f"lily{k}", (x, y), pad, "shift_y", 3, 3600, k * 0.21))
    p.frame("#123f30", 0.36)
    p.add(
        tropics.palm(p, "palm_left", 120, 600, 420, -40, LEAVES),
        tropics.palm(p, "palm_right", 1170, 600, 430, 30, LEAVES),
    )
    for name, x, length, sway in (
        ("vine_a", 330, 190, 14),
        ("vine_b", 250, 280, -14),
        ("vine_c", 1020, 240, 14),
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
    jungle_crowns(p, (("crown_l", 10, -30, 180), ("crown_r", 1270, -34, 190)))
    jungle_fans(
        p,
        (
            ("fan_l", 20, 734, 230, (-95, -15)),
            ("fan_r", 1260, 734, 240, (-165, -85)),
            ("fan_l2", 150, 748, 130, (-150, -30)),
            ("fan_r2", 1140, 748, 130, (-150, -30)),
        ),
    )
    for x, y, c in (
        (160, 560, "#ff8fa8"),
        (210, 530, "#ffb44d"),
        (1090, 540, "#ff7f8f"),
        (1140, 566, "#ffd35c"),
    ):
        p.add(plants.flower(x, y, 13, c, "#ffe9a0"), disc(x, y, 2, "#fff4d0"))
    return p.backdrop(
        "jungle",
        (
            Zone("ground", 0.14, 0.7, 0.36, 0.78),
            Zone("ground", 0.66, 0.7, 0.88, 0.78),
            Zone("water", 0.24, 0.76, 0.8, 0.95),
            Zone("air", 0.18, 0.12, 0.82, 0.58),
            Zone("sky", 0.3, 0.05, 0.7, 0.25),
        ),
        (
            "jungle river",
            "river",
            "river bank",
            "bank",
            "jungle pond",
            "pond",
            "jungle lagoon",
            "lagoon",
            "river beach",
            "beach",
            "jungle stream",
            "stream",
            "frog pond",
            "lily pond",
            "pool",
            "blue pool",
            "lake",
            "jungle lake",
            "waterfall",
            "evening river",
            "muddy bank",
            "mud",
            "reeds",
            "swamp",
            "bridge",
            "rope bridge",
            "sand",
            "shore",
            "island",
        ),
        "day",
        0.74,
        0.95,
    )


BACKDROPS: tuple[Backdrop, ...] = (jungle_river(),)
