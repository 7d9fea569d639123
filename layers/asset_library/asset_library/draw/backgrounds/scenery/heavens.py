"""Skies: clouds, stars, planets, moons with craters, fireflies."""

import math
import random

from asset_library.draw.backgrounds.scenery.brush import disc, fill, group, num, oval, stroke
from asset_library.draw.backgrounds.scenery.plants import disc_path


def cloud(x: float, y: float, size: float, colour: str, opacity: float = 1.0) -> str:
    """Draw a cloud with a flat base; ``size`` is half its width."""
    s = size
    d = "".join(
        disc_path(x + dx * s, y - dy * s, r * s)
        for dx, dy, r in (
            (-0.66, 0.24, 0.24),
            (-0.26, 0.4, 0.36),
            (0.22, 0.46, 0.4),
            (0.64, 0.29, 0.29),
        )
    )
    base = f"M{num(x - s * 0.66)} {num(y)}h{num(s * 1.3)}v{num(-s * 0.4)}h{num(-s * 1.3)}Z"
    return fill(d + base, colour, opacity)


def star(x: float, y: float, r: float, colour: str = "#fff", opacity: float = 1.0) -> str:
    """Draw a four-pointed twinkling star."""
    q = r * 0.2
    return fill(
        f"M{num(x)} {num(y - r)}Q{num(x + q * 0.5)} {num(y - q * 0.5)} {num(x + r)} {num(y)}"
        f"Q{num(x + q * 0.5)} {num(y + q * 0.5)} {num(x)} {num(y + r)}"
        f"Q{num(x - q * 0.5)} {num(y + q * 0.5)} {num(x - r)} {num(y)}"
        f"Q{num(x - q * 0.5)} {num(y - q * 0.5)} {num(x)} {num(y - r)}Z",
        colour,
        opacity,
    )


def star_dust(
    count: int, rng: random.Random, x0: float, y0: float, x1: float, y1: float, colour: str = "#fff"
) -> str:
    """Scatter tiny stars of three brightnesses over a box."""
    out = []
    for opacity, r in ((0.4, 1.6), (0.65, 2.1), (0.9, 2.8)):
        d = "".join(
            f"M{rng.uniform(x0, x1):.0f} {rng.uniform(y0, y1):.0f}h.1" for _ in range(count // 3)
        )
        out.append(stroke(d, colour, r * 2, opacity))
    return "".join(out)


def crater(x: float, y: float, rx: float, dark: str, rim: str, flat: float = 0.3) -> str:
    """Draw a crater seen from the side: shaded bowl with a lit rim."""
    ry = rx * flat
    return (
        oval(x, y + ry * 0.14, rx * 1.1, ry * 1.16, rim)
        + oval(x, y, rx, ry, dark)
        + oval(x + rx * 0.06, y + ry * 0.22, rx * 0.86, ry * 0.72, rim, 0.25)
    )


def planet(
    x: float,
    y: float,
    r: float,
    body: str,
    bands: tuple[tuple[str, float, float], ...],
    clip: str,
    shade: str = "#1a1040",
) -> str:
    """Draw a ball with (colour, offset, thickness) bands and a night side, cut by ``clip``."""
    marks = "".join(
        stroke(
            f"M{num(x - r)} {num(y + r * at)}q{num(r)} {num(r * 0.32)} {num(r * 2)} 0",
            colour,
            r * thick,
            0.7,
        )
        for colour, at, thick in bands
    )
    night = fill(
        f"M{num(x + r * 0.3)} {num(y - r)}A{num(r)} {num(r)} 0 0 1 {num(x - r * 0.5)} "
        f"{num(y + r)}H{num(x + r)}V{num(y - r)}Z",
        shade,
        0.28,
    )
    return (
        disc(x, y, r, body)
        + f'<g clip-path="{clip}">{marks}{night}'
        + oval(x - r * 0.4, y - r * 0.5, r * 0.32, r * 0.18, "#fff", 0.28)
        + "</g>"
    )


def planet_ring(x: float, y: float, r: float, colour: str, tilt: float, back: bool) -> str:
    """Draw one half of a planet's ring: the back half before the planet, the front half after."""
    a, b = r * 1.85, r * 0.46
    sweep = 1 if back else 0
    arcs = "".join(
        stroke(
            f"M{num(-a * k)} 0A{num(a * k)} {num(b * k)} 0 0 {sweep} {num(a * k)} 0",
            colour,
            r * w,
            o,
        )
        for k, w, o in ((1, 0.1, 0.9), (0.84, 0.14, 0.55))
    )
    return group(arcs, place=f"translate({num(x)} {num(y)})rotate({num(tilt)})")


def firefly(x: float, y: float, r: float, glow: str) -> str:
    """Draw a firefly: a glow with a bright heart."""
    return disc(x, y, r, glow) + disc(x, y, r * 0.2, "#fff")


def sun_rays(x: float, y: float, r0: float, r1: float, count: int, colour: str) -> str:
    """Draw wedge-shaped rays around the sun."""

    def at(angle: float, reach: float) -> str:
        return f"{num(x + math.cos(angle) * reach)} {num(y + math.sin(angle) * reach)}"

    d = ""
    for k in range(count):
        a, half = 2 * math.pi * k / count, math.pi / count * 0.45
        d += (
            f"M{at(a - half * 0.4, r0)}L{at(a - half, r1)}L{at(a + half, r1)}"
            f"L{at(a + half * 0.4, r0)}Z"
        )
    return fill(d, colour)
