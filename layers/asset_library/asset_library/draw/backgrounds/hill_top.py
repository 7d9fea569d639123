"""A flower meadow on a hill above a village."""

from asset_library.draw.backgrounds.scenery import plants
from asset_library.draw.backgrounds.scenery.brush import (
    box,
    disc,
    fill,
    group,
    land,
    num,
    oval,
    smooth,
    stroke,
)
from asset_library.draw.backgrounds.scenery.heavens import (
    cloud,
)
from asset_library.draw.backgrounds.scenery.lively import flowers
from asset_library.draw.backgrounds.scenery.painting import Painting
from asset_library.draw.rig import Backdrop, Zone


def _village(p: Painting, x: float, y: float) -> str:
    out = ""
    for k, (dx, dy, s) in enumerate(((0, 0, 1.0), (52, 10, 0.8), (-48, 8, 0.85), (96, 2, 0.7))):
        hx, hy, w, h = x + dx, y + dy, 34 * s, 24 * s
        roof = ("#e8876a", "#d9776f", "#e89a6a", "#c97a8a")[k]
        out += box(hx - w / 2, hy - h, w, h, "#fff0d4")
        out += fill(
            f"M{num(hx - w * 0.66)} {num(hy - h)}L{num(hx)} {num(hy - h * 2.1)}"
            f"L{num(hx + w * 0.66)} {num(hy - h)}Z",
            roof,
        )
        out += box(hx - 4 * s, hy - 13 * s, 8 * s, 13 * s, "#a8744f")
    return out


def hill_top() -> Backdrop:
    """Paint a windy flower meadow on a hill, a village far below."""
    p = Painting("hill_top", 41)
    p.sky((0, "#58b4f0"), (0.35, "#a5dcf7"), (0.6, "#e9f7e4"), (1, "#e9f7e4"))
    p.add(
        oval(
            980, 110, 300, 260, p.glow((0, "#fffbe0", 1), (0.2, "#fff6c4", 0.7), (1, "#fff6c4", 0))
        )
    )
    for k, (x, y, s, o) in enumerate(
        ((220, 130, 150, 0.95), (640, 90, 120, 0.85), (820, 210, 100, 0.9), (440, 230, 80, 0.7))
    ):
        p.add(
            p.move(
                f"cloud{k}",
                (x, y),
                cloud(x, y, s, "#ffffff", o),
                "shift_x",
                24,
                19000 + 2000 * k,
                k * 0.3,
            )
        )
    p.add(
        fill(
            land(
                [
                    (-20, 420),
                    (140, 360),
                    (300, 330),
                    (480, 392),
                    (660, 372),
                    (860, 318),
                    (1040, 350),
                    (1300, 402),
                ]
            ),
            "#a9d7d6",
        ),
        fill(
            land([(-20, 450), (200, 424), (460, 440), (720, 408), (980, 436), (1300, 396)]),
            "#a2d8a8",
        ),
    )
    p.add(
        stroke("M470 470C560 440 640 470 740 430S860 420 900 428", "#fff3cc", 9, 0.9),
        _village(p, 700, 424),
        group(
            *(
                plants.pine(x, y, h, "#74bd8f")
                for x, y, h in (
                    (560, 436, 52),
                    (590, 440, 40),
                    (840, 428, 56),
                    (868, 432, 44),
                    (330, 446, 50),
                    (360, 450, 60),
                    (1010, 440, 58),
                    (1036, 444, 44),
                )
            )
        ),
    )
    p.add(
        fill(
            land([(-20, 470), (240, 486), (520, 476), (800, 452), (1040, 470), (1300, 486)]),
            p.gradient((0, "#9bd983"), (1, "#7cc56c")),
        )
    )
    for x in range(80, 1240, 62):
        if not 520 < x < 760:
            p.add(plants.bush(x, 500 + (x * 7) % 17, 26, "#6ab868", "#83c973", p.rng))
    hill = [(-20, 572), (160, 548), (400, 520), (640, 512), (880, 522), (1120, 552), (1300, 580)]
    p.add(
        fill(land(hill), p.gradient((0, "#b9e676"), (1, "#57ad58"))),
        stroke(smooth(hill, False), "#e2f7a4", 5, 0.8),
    )
    p.add(
        fill(
            "M560 512C640 540 700 560 660 600S440 660 420 740H820C800 680 860 640 830 596"
            "S660 540 640 512Z",
            "#f7e3ae",
            0.85,
        )
    )
    p.frame("#2a7a90", 0.2, 0.2)
    posts = "".join(
        box(x, y, 16, 74, "#d9a86c", radius=6)
        for x, y in ((20, 540), (110, 528), (200, 518), (1064, 520), (1154, 532), (1244, 546))
    )
    p.add(
        stroke(
            "M-20 570L230 536M-20 596L230 562M1050 538L1300 574M1050 564L1300 600", "#c4905a", 11
        ),
        posts,
    )
    p.add(
        plants.trunk(1180, 70, 200, 620, "#8f6845", "#74512f", "#4a301c"),
        p.move(
            "tree",
            (1180, 330),
            plants.leafy(1180, 190, 150, "#3f9d5a", "#5cb566", "#8fd278", p.rng),
            "rotate",
            1.2,
            6000,
        ),
    )
    p.add(
        group(
            *(
                disc(x, y, 9, "#ff7a6b")
                for x, y in (
                    (1100, 190),
                    (1160, 240),
                    (1230, 200),
                    (1190, 140),
                    (1120, 250),
                    (1260, 260),
                )
            )
        )
    )
    p.add(
        plants.tufts(
            plants.sides(p.rng, 40, 560, 712, 420, 860),
            ("#d2f394", "#8bd46f", "#4da75a"),
            p.rng,
            24,
        )
    )
    for k in range(6):
        spots = [(x + (k * 37) % 60, y) for x, y in plants.sides(p.rng, 5, 600, 706, 360, 900)]
        p.add(
            p.move(
                f"flowers{k}",
                (spots[0][0], 716),
                flowers(p, spots, 13, "#4da75a"),
                "shift_x",
                3,
                3800 + 300 * k,
                k * 0.17,
            )
        )
    return p.backdrop(
        "enchanted_forest",
        (
            Zone("ground", 0.14, 0.76, 0.86, 0.96),
            Zone("air", 0.12, 0.12, 0.86, 0.6),
            Zone("sky", 0.08, 0.04, 0.85, 0.3),
        ),
        (
            "hill top",
            "hill",
            "green hill",
            "hill path",
            "meadow",
            "field",
            "forest garden",
            "garden",
            "village",
            "farm",
            "patch",
            "grass",
            "yard",
            "fence",
            "fair",
            "cliff",
            "gate",
            "lane",
            "road",
            "castle",
            "palace",
            "sky",
        ),
        "day",
        0.66,
        1.0,
    )


BACKDROPS: tuple[Backdrop, ...] = (hill_top(),)
