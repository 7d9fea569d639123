"""A dim grotto lit by crystals and by the blue mouth of the cave."""

import math

from asset_library.draw.backgrounds.scenery import waters as sea
from asset_library.draw.backgrounds.scenery.brush import (
    disc,
    fill,
    hills,
    land,
    num,
    oval,
    smooth,
    stroke,
)
from asset_library.draw.backgrounds.scenery.lively import weed
from asset_library.draw.backgrounds.scenery.painting import Painting
from asset_library.draw.rig import Backdrop, Zone


def _crystal(x: float, y: float, height: float, lean: float, light: str, dark: str) -> str:
    w, tip = height * 0.16, x + lean * height
    return fill(
        f"M{num(x - w)} {num(y)}L{num(tip - w * 1.1)} {num(y - height * 0.8)}"
        f"L{num(tip)} {num(y - height)}L{num(tip + w)} {num(y - height * 0.78)}"
        f"L{num(x + w)} {num(y)}Z",
        light,
    ) + fill(
        f"M{num(x + w * 0.1)} {num(y)}L{num(tip + w * 0.1)} {num(y - height * 0.7)}"
        f"L{num(tip)} {num(y - height)}L{num(tip + w)} {num(y - height * 0.78)}"
        f"L{num(x + w)} {num(y)}Z",
        dark,
    )


def sea_cave() -> Backdrop:
    """Paint a dim grotto lit by crystals and by the blue mouth of the cave."""
    p = Painting("sea_cave", 71)
    p.sky((0, "#123a78"), (0.5, "#2286b8"), (1, "#1a5f9a"))
    p.add(
        oval(
            640, 300, 440, 330, p.glow((0, "#d4fff4", 1), (0.35, "#7fe6e4", 0.8), (1, "#2a8fc0", 0))
        )
    )
    school = "".join(
        sea.far_fish(560 + 44 * (k % 3) + 18 * (k // 3), 230 + 26 * (k // 3), 22, "#2a86b4", 0.6)
        for k in range(5)
    )
    p.add(p.move("school", (600, 240), school, "shift_x", 26, 11000))
    p.add(fill(hills(520, 26, p.rng), "#2a7fb0", 0.7))

    def wall(rx: float, ry: float, colour: str, rough: float, turn: int) -> str:
        hole = []
        for k in range(18):
            angle = 2 * math.pi * k / 18 + turn
            reach = 1 + p.rng.uniform(-rough, rough)
            hole.append((640 + rx * reach * math.cos(angle), 330 + ry * reach * math.sin(angle)))
        return (
            f'<path fill-rule="evenodd" fill="{colour}" '
            f'd="M-20-20H1300V740H-20Z{smooth(hole, tension=0.8)}"/>'
        )

    p.add(
        wall(430, 300, "#2c5aa2", 0.06, 0),
        wall(500, 330, "#2a4688", 0.07, 1),
        wall(570, 366, "#27356f", 0.07, 2),
    )
    spikes = ""
    for x, w, h in (
        (150, 50, 200),
        (250, 40, 120),
        (340, 36, 150),
        (460, 30, 80),
        (840, 34, 96),
        (930, 44, 170),
        (1030, 40, 110),
        (1130, 56, 220),
    ):
        spikes += (
            f"M{x - w}-20C{x - w * 0.4:.0f} {h * 0.4:.0f} {x - 8} {h * 0.7:.0f} {x} {h}"
            f"C{x + 8} {h * 0.7:.0f} {x + w * 0.4:.0f} {h * 0.4:.0f} {x + w}-20Z"
        )
    p.add(fill(spikes, "#222c62"))
    floor = [(-20, 600), (160, 572), (380, 596), (640, 606), (900, 594), (1120, 568), (1300, 600)]
    p.add(
        fill(land(floor), p.gradient((0, "#7f9fd0"), (0.4, "#5a6fb4"), (1, "#34407f"))),
        stroke(smooth(floor, False), "#b9e4f0", 4, 0.5),
        sea.ripples(
            [(330, 650), (520, 636), (740, 650), (900, 640), (430, 694), (640, 676), (840, 694)],
            "#2a356f",
            p.rng,
        ),
    )
    p.add(oval(640, 640, 330, 60, p.glow((0, "#b9f7ee", 0.55), (1, "#b9f7ee", 0))))
    pink = p.glow((0, "#ff9de6", 0.7), (1, "#ff9de6", 0))
    mint = p.glow((0, "#8dffe0", 0.7), (1, "#8dffe0", 0))
    for x, y, glow, tones, sizes in (
        (
            150,
            640,
            pink,
            ("#ffb3ea", "#d470cf"),
            ((0, 150, 0.04), (-52, 96, -0.3), (48, 104, 0.26)),
        ),
        (
            1130,
            636,
            mint,
            ("#a9ffe6", "#4cc9b4"),
            ((0, 160, -0.04), (-50, 108, -0.26), (54, 96, 0.3)),
        ),
        (1010, 690, pink, ("#e2b8ff", "#a06fe0"), ((0, 70, 0.05), (30, 50, 0.3))),
        (280, 694, mint, ("#a9f0ff", "#4aa8dc"), ((0, 76, -0.06), (-30, 52, -0.3))),
    ):
        p.add(disc(x, y - sizes[0][1] * 0.5, sizes[0][1] * 1.05, glow))
        p.add("".join(_crystal(x + dx, y, h, lean, *tones) for dx, h, lean in sizes[::-1]))
    p.add(
        sea.rock(-70, 736, 250, 150, "#2c3a7a", "#222c62", "#9fd8f0"),
        sea.rock(1100, 736, 260, 160, "#2c3a7a", "#222c62", "#9fd8f0"),
    )
    weed(p, "weed_left", 330, 730, 110, 16, 3, ("#3fb8a8", "#2f8fa0"), 4)
    weed(p, "weed_right", 900, 730, 100, 16, 3, ("#3fb8a8", "#2f8fa0"), 4)
    light = p.glow((0, "#d8fff4", 1), (0.3, "#8df0e4", 0.6), (1, "#8df0e4", 0))
    for k in range(10):
        at, r = (p.rng.uniform(140, 1140), p.rng.uniform(180, 560)), p.rng.choice((9, 13, 18))
        p.add(
            p.move(
                f"spark{k}",
                at,
                disc(*at, r, light) + disc(*at, r * 0.2, "#fff"),
                "shift_y",
                18,
                5200 + 300 * k,
                p.rng.random(),
            )
        )
    p.frame("#0e1440", 0.4)
    return p.backdrop(
        "underwater",
        (Zone("ground", 0.2, 0.86, 0.8, 0.96), Zone("water", 0.2, 0.18, 0.8, 0.8)),
        (
            "sea cave",
            "cave",
            "den",
            "sea den",
            "dragon cave",
            "crystal cave",
            "turtle cave",
            "trench",
            "dark",
            "dark water",
            "deep",
            "deep water",
            "deep sea",
            "crack",
            "ledge",
            "hole",
            "blue hole",
            "grotto",
            "tunnel",
            "night",
            "moonlit",
            "dark seabed",
            "ice cave",
            "under the ice",
        ),
        "dusk",
        0.75,
        1.0,
    )


BACKDROPS: tuple[Backdrop, ...] = (sea_cave(),)
