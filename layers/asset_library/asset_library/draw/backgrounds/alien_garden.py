"""A small mossy planet with round coloured trees."""

from asset_library.draw.backgrounds.scenery import heavens as sky
from asset_library.draw.backgrounds.scenery import plants
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
from asset_library.draw.backgrounds.scenery.globes import ball_clip
from asset_library.draw.backgrounds.scenery.lively import twinkles
from asset_library.draw.backgrounds.scenery.painting import Painting
from asset_library.draw.rig import Backdrop, Zone


def _puff_tree(
    p: Painting,
    name: str,
    x: float,
    foot: float,
    height: float,
    tones: tuple[str, str, str],
    stem: str,
) -> str:
    r = height * 0.32
    top = foot - height + r
    ball = (
        disc(x, top, r, tones[0])
        + disc(x - r * 0.1, top - r * 0.12, r * 0.8, tones[1])
        + oval(x - r * 0.34, top - r * 0.4, r * 0.3, r * 0.2, tones[2], 0.8)
    )
    spots = "".join(
        disc(x + dx * r, top + dy * r, r * q, tones[2], 0.7)
        for dx, dy, q in (
            (0.4, 0.1, 0.14),
            (-0.3, 0.35, 0.11),
            (0.1, 0.6, 0.09),
            (0.5, -0.35, 0.09),
        )
    )
    curl = stroke(
        f"M{num(x)} {num(foot)}C{num(x - height * 0.1)} {num(foot - height * 0.3)} "
        f"{num(x + height * 0.1)} {num(foot - height * 0.4)} {num(x)} {num(top)}",
        stem,
        height * 0.06,
    )
    return p.move(name, (x, foot), curl + ball + spots, "rotate", 1.8, 5200, p.rng.random())


def alien_garden() -> Backdrop:
    """Paint a small mossy planet with round coloured trees, a pond and two moons."""
    p = Painting("alien_garden", 125)
    p.sky((0, "#3a2a86"), (0.35, "#8a5fc4"), (0.62, "#f29ac0"), (0.8, "#ffd6b0"), (1, "#ffd6b0"))
    twinkles(p, 6, 260)
    p.add(
        disc(900, 150, 190, p.glow((0.3, "#fff0c8", 0.5), (1, "#fff0c8", 0))),
        sky.planet(
            900,
            150,
            82,
            "#ffd9a0",
            (("#fff0cc", -0.35, 0.2), ("#f2b48a", 0.2, 0.24)),
            ball_clip(p, 900, 150, 82),
            "#a04f8a",
        ),
        sky.planet(
            330, 120, 40, "#a8d8f2", (("#d9f2ff", 0, 0.3),), ball_clip(p, 330, 120, 40), "#5a4fa0"
        ),
    )
    p.add(
        p.move("cloud", (600, 240), sky.cloud(600, 260, 120, "#ffd9ec", 0.6), "shift_x", 26, 17000),
        p.move(
            "cloud2", (180, 300), sky.cloud(190, 310, 90, "#ffe4dc", 0.6), "shift_x", 20, 15000, 0.4
        ),
    )
    p.add(
        fill(
            land(
                [
                    (-20, 470),
                    (120, 400),
                    (260, 430),
                    (420, 486),
                    (640, 500),
                    (840, 480),
                    (1020, 420),
                    (1160, 390),
                    (1300, 450),
                ]
            ),
            "#b784cc",
            0.85,
        ),
        fill(hills(510, 22, p.rng), "#8f7fd0"),
    )
    far = (("#7fc4c8", "#93d4d0", "#b9ece0"), ("#e89ac8", "#f2b0d4", "#ffd4e8"))
    for k, (x, h) in enumerate(
        (
            (90, 150),
            (200, 110),
            (330, 90),
            (420, 70),
            (880, 70),
            (980, 100),
            (1100, 130),
            (1210, 160),
        )
    ):
        p.add(_puff_tree(p, f"far{k}", x, 546, h, far[k % 2], "#7a6cc0"))
    ground = [(-20, 556), (200, 542), (420, 552), (640, 556), (860, 552), (1080, 540), (1300, 556)]
    p.add(
        fill(land(ground), p.gradient((0, "#8fe0b0"), (1, "#2f9a94"))),
        stroke(smooth(ground, False), "#d4f9d0", 5, 0.8),
    )
    p.add(
        oval(640, 600, 190, 26, "#2f8f9c", 0.5),
        oval(640, 596, 186, 24, "#7fdcf2"),
        p.move(
            "shine",
            (640, 596),
            stroke("M560 592q30 5 60 0M640 604q36 5 80 0M600 580q20 3 44 0", "#fff", 4, 0.7),
            "shift_x",
            9,
            4000,
        ),
    )
    p.frame("#34206a", 0.4)
    near = (
        ("#d9568f", "#f07fae", "#ffc0d8"),
        ("#3fa4c8", "#5fc4dc", "#b4f0f2"),
        ("#e88f3f", "#ffb45f", "#ffe0a0"),
    )
    for k, (x, foot, h) in enumerate(
        ((150, 640, 290), (40, 700, 400), (1130, 640, 300), (1240, 700, 420))
    ):
        p.add(_puff_tree(p, f"tree{k}", x, foot, h, near[(k * 2 + 1) % 3], "#4f3f98"))
    curls = ((250, 690, 100, 1), (310, 704, 70, -1), (1010, 700, 90, -1), (960, 708, 60, 1))
    for k, (x, y, h, side) in enumerate(curls):
        spiral = (
            f"M{x} {y}C{x} {y - h * 0.6:.0f} {x} {y - h} {x + side * h * 0.3:.0f} {y - h}"
            f"S{x + side * h * 0.5:.0f} {y - h * 0.62:.0f} {x + side * h * 0.28:.0f} "
            f"{y - h * 0.6:.0f} {x + side * h * 0.12:.0f} {y - h * 0.8:.0f} "
            f"{x + side * h * 0.28:.0f} {y - h * 0.84:.0f}"
        )
        p.add(
            p.move(
                f"curl{k}",
                (x, y),
                stroke(spiral, ("#6a4fc0", "#2f8f9c")[k % 2], h * 0.11),
                "rotate",
                3,
                4200 + 300 * k,
                k * 0.2,
            )
        )
    for x, y, s, c, d in (
        (90, 712, 60, "#ffd24d", "#e8a03a"),
        (1190, 716, 56, "#f07fae", "#d9568f"),
        (200, 716, 40, "#8f7ff0", "#6a5ad0"),
        (1080, 718, 42, "#5fc4dc", "#3fa4c8"),
    ):
        p.add(plants.mushroom(x, y, s, c, d))
    p.add(
        plants.tufts(
            plants.sides(p.rng, 26, 580, 712, 400, 880),
            ("#b8f7c8", "#5fc4a4", "#2f8f8a"),
            p.rng,
            20,
        )
    )
    for k in range(5):
        at_x, at_y = p.rng.uniform(200, 1080), p.rng.uniform(260, 520)
        motes = disc(at_x, at_y, 5, "#fff6d4", 0.9) + disc(at_x + 34, at_y + 20, 3, "#fff6d4", 0.8)
        p.add(p.move(f"spore{k}", (at_x, at_y), motes, "shift_y", 20, 5600 + 600 * k, k * 0.23))
    return p.backdrop(
        "space",
        (
            Zone("ground", 0.2, 0.86, 0.8, 0.96),
            Zone("air", 0.18, 0.14, 0.82, 0.7),
            Zone("sky", 0.3, 0.05, 0.62, 0.25),
        ),
        (
            "alien garden",
            "garden",
            "space garden",
            "tiny planet",
            "planet",
            "mossy asteroid",
            "planet lake",
            "lake",
            "pond",
            "pool",
            "meadow",
            "clover meadow",
            "field",
            "green island",
            "wizard garden",
            "palace garden",
            "asteroid garden",
            "sunset hill",
            "hilltop",
            "green hillside",
            "forest",
            "pumpkin field",
            "river bank",
            "duck pond",
            "cave",
            "island",
        ),
        "dusk",
        0.75,
        1.0,
    )


BACKDROPS: tuple[Backdrop, ...] = (alien_garden(),)
