"""The deck of a sailing ship at sunset."""

from asset_library.draw.backgrounds.scenery import heavens as sky
from asset_library.draw.backgrounds.scenery import rooms
from asset_library.draw.backgrounds.scenery.brush import (
    box,
    disc,
    fill,
    group,
    land,
    oval,
    stroke,
)
from asset_library.draw.backgrounds.scenery.painting import Painting
from asset_library.draw.rig import Backdrop, Zone


def pirate_deck() -> Backdrop:
    """Paint planks and rails in front, masts at the sides, a golden sea behind."""
    p = Painting("pirate_deck", 322)
    p.sky((0, "#6a6fd0"), (0.28, "#d98fc4"), (0.48, "#ffb98a"), (0.6, "#ffe2a0"), (1, "#ffe2a0"))
    p.add(
        disc(640, 400, 330, p.glow((0, "#fff4c4", 1), (0.3, "#ffe4a0", 0.6), (1, "#ffe4a0", 0))),
        disc(640, 396, 74, "#fff0b0"),
    )
    for k, (x, y, s, c) in enumerate(
        (
            (250, 170, 110, "#f7b4cc"),
            (980, 130, 130, "#f2a8c8"),
            (560, 90, 90, "#e0a0d4"),
            (820, 250, 70, "#ffd0b0"),
        )
    ):
        p.add(
            p.move(
                f"cloud{k}",
                (x, y),
                sky.cloud(x, y, s, c, 0.8),
                "shift_x",
                22,
                17000 + 1500 * k,
                k * 0.3,
            )
        )
    p.add(
        fill(
            land([(90, 424), (180, 390), (260, 350), (340, 372), (420, 420), (480, 430)], 432),
            "#b07fb4",
            0.7,
        )
    )
    p.add(
        box(0, 420, 1280, 140, p.gradient((0, "#ffcf9a"), (0.3, "#c98fc0"), (1, "#6a6cc4"))),
        p.move(
            "glints",
            (640, 460),
            stroke(
                "M560 436h160M530 456h90M660 460h110M580 480h140M240 450h70M380 476h60M880 446h80"
                "M1010 474h60M120 480h60",
                "#fff6d0",
                5,
                0.75,
            ),
            "shift_x",
            14,
            4600,
        ),
    )
    rail_y = 500
    p.add(box(0, rail_y - 20, 1280, 20, "#a8663f"), box(0, rail_y - 20, 1280, 6, "#c9875a"))
    for x in range(30, 1280, 76):
        p.add(fill(f"M{x - 9} {rail_y}q-8 26 2 40-6 14 0 28h14q6-14 0-28 10-14 2-40Z", "#98593a"))
    p.add(box(0, rail_y + 64, 1280, 18, "#8a4f34"))
    p.add(box(0, rail_y + 80, 1280, 160, p.gradient((0, "#d9995f"), (1, "#a8673c"))))
    seams = ""
    for k in range(-9, 10):
        seams += f"M{640 + k * 70} {rail_y + 82}L{640 + k * 150} 740"
    p.add(
        stroke(seams, "#7f4a2c", 4, 0.45),
        stroke(
            "M200 620h70M470 660h80M760 610h70M930 676h90M640 700h90M330 700h60", "#7f4a2c", 4, 0.4
        ),
    )
    p.frame("#4a1f4a", 0.4)
    sail = "M-40-20H300C330 90 330 190 290 300 200 272 70 272-40 300Z"
    p.add(
        p.move(
            "sail_l",
            (120, -20),
            fill(sail, "#fff1d8")
            + fill(
                "M180-20H300C330 90 330 190 290 300 250 286 220 282 190 280 230 180 220 80 180-20Z",
                "#e8cfae",
                0.7,
            )
            + stroke("M70-20C90 90 90 180 70 276", "#d9bd98", 4, 0.7),
            "rotate",
            1.2,
            5600,
        )
    )
    p.add(
        group(
            p.move(
                "sail_r",
                (120, -20),
                fill(sail, "#fff1d8")
                + stroke(
                    "M70-20C90 90 90 180 70 276M190-20C215 90 215 190 190 284", "#d9bd98", 4, 0.7
                ),
                "rotate",
                1.2,
                5900,
                0.4,
            ),
            place="translate(1280 0)scale(-1 1)",
        )
    )
    for x in (96, 1184):
        p.add(
            box(x - 22, -20, 44, 700, "#8f5a3a", radius=8),
            box(x + 4, -20, 18, 700, "#74452c", radius=8),
            box(x - 34, 640, 68, 30, "#74452c", radius=8),
        )
    p.add(
        stroke(
            "M300 300L340 496M300 300L250 496M980 300L940 496M980 300L1030 496"
            "M280 380H318M270 430H328M962 380H1000M952 430H1010",
            "#6a4030",
            5,
            0.8,
        )
    )
    p.add(p.move("lamp_l", (118, 250), rooms.lantern(p, 210, 350, "#6a4030"), "rotate", 2.5, 4400))
    barrel = (
        fill("M0 0Q-14-48 0-96H84Q98-48 84 0Z", "#b5733f")
        + stroke("M-5-24H89M-5-72H89", "#5f4a4a", 9)
        + stroke("M28-2V-94M56-2V-94", "#8a5530", 4, 0.5)
        + oval(42, -96, 42, 11, "#c98a55")
        + oval(42, -96, 33, 7, "#8a5530", 0.6)
    )
    p.add(
        group(barrel, place="translate(30 716)scale(1.25)"),
        group(barrel, place="translate(150 722)scale(.9)"),
    )
    wheel = "".join(
        (
            stroke("M0-88V88M-88 0H88M-62-62L62 62M-62 62L62-62", "#8a5530", 12),
            '<circle r="58" fill="none" stroke="#b5733f" stroke-width="17"/>',
            disc(0, 0, 20, "#e0b04a"),
        )
    )
    p.add(
        box(1080, 590, 44, 130, "#74452c", radius=8),
        p.move("wheel", (1102, 560), group(wheel, place="translate(1102 560)"), "rotate", 7, 6400),
    )
    p.add(stroke("M1010 706c-30-20-10-40 20-36s60 20 30 34-70-10-40-22", "#d9b98a", 9))
    return p.backdrop(
        "treasure_island",
        (
            Zone("ground", 0.2, 0.84, 0.78, 0.96),
            Zone("air", 0.26, 0.12, 0.74, 0.6),
            Zone("sky", 0.28, 0.06, 0.72, 0.36),
        ),
        (
            "ship deck",
            "deck",
            "pirate ship",
            "ship",
            "ship cabin",
            "cabin",
            "boat",
            "mast",
            "crow nest",
            "galley",
            "raft",
            "sunset",
            "evening",
            "open sea",
            "stormy sea",
            "storm",
            "harbour wall",
            "harbour",
            "island harbour",
            "pier",
            "wooden pier",
            "jetty",
            "dock",
            "port",
        ),
        "dusk",
        0.8,
        1.0,
    )


BACKDROPS: tuple[Backdrop, ...] = (pirate_deck(),)
