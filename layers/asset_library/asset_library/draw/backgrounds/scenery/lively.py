"""Scenery that is never quite still: bubbles, weed, twinkling stars, flower beds."""

from collections.abc import Sequence

from asset_library.draw.backgrounds.scenery import heavens as sky
from asset_library.draw.backgrounds.scenery import plants, tropics
from asset_library.draw.backgrounds.scenery import waters as sea
from asset_library.draw.backgrounds.scenery.painting import Painting

PETALS = (
    ("#ff8fb0", "#ffe27a"),
    ("#ffffff", "#ffc94d"),
    ("#b59cf5", "#fff0a8"),
    ("#ffd24d", "#ff9d4d"),
    ("#8fc4ff", "#fff3b8"),
)


def clouds(
    p: Painting,
    spots: Sequence[tuple[float, float, float]],
    colour: str,
    opacity: float,
    drift: float,
    period: int,
) -> None:
    """Let clouds drift, each (x, y, size) slower and later than the one before."""
    for k, (x, y, s) in enumerate(spots):
        drawn = sky.cloud(x, y, s, colour, opacity)
        p.add(p.move(f"cloud{k}", (x, y), drawn, "shift_x", drift, period + 1500 * k, k * 0.3))


def jungle_crowns(p: Painting, spots: Sequence[tuple[str, float, float, float]]) -> None:
    """Hang dark crowns (name, x, y, size) into the picture from above."""
    for name, x, y, s in spots:
        drawn = plants.leafy(x, y, s, "#1f7048", "#2f8a52", "#57ab58", p.rng)
        p.add(p.move(name, (x, -60), drawn, "rotate", 1, 6600, p.rng.random()))


def jungle_fans(
    p: Painting, spots: Sequence[tuple[str, float, float, float, tuple[float, float]]]
) -> None:
    """Grow broad leaves (name, x, y, size, range of degrees) at the lower edge."""
    greens = ("#2a8f55", "#3fa85e", "#207a4a")
    for name, x, y, s, degrees in spots:
        drawn = tropics.leaf_fan(x, y, s, degrees, 5, greens, "#14603a", p.rng)
        p.add(p.move(name, (x, y), drawn, "rotate", 1.5, 5400, x / 1400))


def bubbles(p: Painting, count: int, y0: float = 80, y1: float = 580) -> None:
    """Let small bubbles bob at the sides and a few in the middle."""
    for k in range(count):
        x = p.rng.choice(
            (p.rng.uniform(60, 380), p.rng.uniform(900, 1220), p.rng.uniform(60, 1220))
        )
        y, r = p.rng.uniform(y0, y1), p.rng.choice((5, 7, 9, 13, 17))
        p.add(
            p.move(
                f"bubble{k}",
                (x, y),
                sea.bubble(x, y, r),
                "shift_y",
                10 + r,
                3200 + 180 * r,
                p.rng.random(),
            )
        )


def weed(
    p: Painting,
    name: str,
    x: float,
    y: float,
    height: float,
    width: float,
    count: int,
    colours: tuple[str, str],
    amplitude: float = 2.5,
) -> None:
    """Plant a clump of ribbons that sways as one."""
    blades = "".join(
        sea.blade(
            x + k * width * 1.35,
            y,
            height * p.rng.uniform(0.6, 1),
            width,
            p.rng.uniform(14, 26) * (1 if k % 2 else -1),
            colours[k % 2],
        )
        for k in range(count)
    )
    p.add(
        p.move(
            name, (x + count * width * 0.6, y), blades, "rotate", amplitude, 5200, p.rng.random()
        )
    )


def twinkles(p: Painting, count: int, y1: float, colour: str = "#fff6cf") -> None:
    """Scatter stars and let the large ones turn gently, so that they twinkle."""
    p.add(sky.star_dust(90, p.rng, 10, 6, 1270, y1))
    for k in range(count):
        x = 60 + 1160 * (k + p.rng.uniform(0.1, 0.9)) / count
        y, r = p.rng.uniform(24, y1 * 0.8), p.rng.uniform(9, 17)
        p.add(
            p.move(
                f"star{k}",
                (x, y),
                sky.star(x, y, r, colour),
                "rotate",
                22,
                2600 + 320 * k,
                p.rng.random(),
            )
        )


def flowers(p: Painting, spots: Sequence[tuple[float, float]], size: float, stem: str = "") -> str:
    """Scatter flowers of many colours."""
    out = []
    for x, y in spots:
        petal, heart = p.rng.choice(PETALS)
        out.append(
            plants.flower(x, y, size * (0.7 + 0.5 * max(0, y - 560) / 160), petal, heart, stem)
        )
    return "".join(out)
