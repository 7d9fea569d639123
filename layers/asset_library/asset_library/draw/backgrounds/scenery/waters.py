"""Under water: rays, bubbles, weed, corals, rocks, sand ripples, small far fish."""

import math
import random
from collections.abc import Sequence

from asset_library.draw.backgrounds.scenery.brush import (
    disc,
    fill,
    group,
    num,
    oval,
    smooth,
    stroke,
)


def rays(spec: Sequence[tuple[float, float, float, float]], light: str, bottom: float = 640) -> str:
    """Draw shafts of light from the top edge: (x, width, drift, opacity) each."""
    return "".join(
        fill(
            f"M{num(x)}-20h{num(w)}L{num(x + w * 2.2 + d)} {num(bottom)}H{num(x + d - w)}Z",
            light,
            o,
        )
        for x, w, d, o in spec
    )


def blade(
    x: float, y: float, height: float, width: float, bend: float, colour: str, gleam: str = "#fff"
) -> str:
    """Draw one ribbon of weed growing up from (x, y)."""
    h, w, a = height, width, bend
    d = (
        f"M{num(x)} {num(y)}C{num(x + a)} {num(y - h * 0.3)} {num(x - a * 1.4)} "
        f"{num(y - h * 0.65)} {num(x + a * 0.6)} {num(y - h)}"
        f"C{num(x - a * 1.2 + w)} {num(y - h * 0.6)} {num(x + a + w * 1.4)} {num(y - h * 0.3)} "
        f"{num(x + w)} {num(y)}Z"
    )
    vein = (
        f"M{num(x + w * 0.5)} {num(y)}C{num(x + a + w * 0.6)} {num(y - h * 0.3)} "
        f"{num(x - a * 1.2 + w * 0.4)} {num(y - h * 0.6)} {num(x + a * 0.5)} {num(y - h * 0.9)}"
    )
    return fill(d, colour) + stroke(vein, gleam, max(2, w * 0.1), 0.2)


def kelp(
    x: float, y: float, height: float, colour: str, leaf: str, rng: random.Random, lean: float = 0
) -> str:
    """Draw a tall kelp: a swaying stem with paired leaves and small floats."""
    sway = rng.uniform(14, 30)
    points = [
        (x + lean * t + sway * math.sin(t * 5 + x), y - height * t)
        for t in (0, 0.2, 0.4, 0.6, 0.8, 1)
    ]
    out = stroke(smooth(points, False), colour, max(5, height * 0.014))
    leaves = ""
    count = int(height / 46)
    for k in range(1, count):
        t = k / count
        px, py = x + lean * t + sway * math.sin(t * 5 + x), y - height * t
        side = 1 if k % 2 else -1
        span = height * 0.12 * (1.15 - t * 0.6)
        leaves += (
            f"M{num(px)} {num(py)}c{num(side * span * 0.3)} {num(-span * 0.5)} "
            f"{num(side * span * 0.8)} {num(-span * 0.5)} {num(side * span)} {num(-span * 0.75)}"
            f"c{num(-side * span * 0.05)} {num(span * 0.5)} {num(-side * span * 0.5)} "
            f"{num(span * 0.85)} {num(-side * span)} {num(span * 0.75)}Z"
        )
    return out + fill(leaves, leaf)


_BRANCHES = (
    ("M0 0C-4-40-30-50-34-96", 20),
    ("M-22-52C-44-60-58-70-62-96", 16),
    ("M0 0C4-50 4-80 0-136", 22),
    ("M2-70C24-80 34-96 34-124", 16),
    ("M0 0C10-30 40-36 56-80", 18),
    ("M36-44C56-44 70-54 76-70", 14),
)


def branch_coral(x: float, y: float, size: float, colour: str, edge: str) -> str:
    """Draw a branching coral; ``size`` 1 is 140 units tall."""
    tips = group(
        *(
            disc(cx, cy, r, "#fff")
            for cx, cy, r in (
                (-34, -90, 4),
                (0, -128, 5),
                (-4, -100, 3),
                (34, -116, 4),
                (54, -72, 4),
            )
        ),
        opacity=0.45,
    )
    return group(
        *(stroke(d, edge, w + 7) for d, w in _BRANCHES),
        *(stroke(d, colour, w) for d, w in _BRANCHES),
        tips,
        place=f"translate({num(x)} {num(y)})scale({size:.2f})",
    )


def fan_coral(x: float, y: float, size: float, colour: str, vein: str) -> str:
    """Draw a sea fan with fine veins."""
    veins = "".join(
        f"M0 0Q{num(math.cos(a) * 40)} {num(math.sin(a) * 55)} "
        f"{num(math.cos(a) * 84)} {num(math.sin(a) * 96)}"
        for a in (math.radians(d) for d in (-160, -138, -114, -90, -66, -42, -20))
    )
    arcs = "M-52-24Q0-74 52-24M-72-44Q0-118 72-44"
    edge: list[tuple[float, float]] = [(0, 8)]
    for k in range(15):
        angle, reach = math.radians(-172 + k * 164 / 14), 1 if k % 2 else 0.9
        edge.append((math.cos(angle) * 104 * reach, math.sin(angle) * 118 * reach))
    return group(
        stroke("M0 0V26", vein, 14),
        fill(smooth(edge, tension=0.7), colour),
        stroke(veins, vein, 4, 0.6),
        stroke(arcs, vein, 3, 0.5),
        place=f"translate({num(x)} {num(y)})scale({size:.2f})",
    )


def tube_coral(x: float, y: float, size: float, colour: str, mouth: str, edge: str) -> str:
    """Draw a cluster of sea pipes with dark mouths."""
    out = ""
    for dx, h, w in ((-46, 78, 30), (44, 92, 32), (-8, 128, 36)):
        out += fill(
            f"M{dx - w * 0.34:.0f} 6L{dx - w / 2:.0f}-{h}H{dx + w / 2:.0f}L{dx + w * 0.34:.0f} 6Z",
            colour,
        )
        out += fill(
            f"M{dx + w * 0.1:.0f} 6L{dx + w * 0.16:.0f}-{h}H{dx + w / 2:.0f}"
            f"L{dx + w * 0.34:.0f} 6Z",
            edge,
            0.55,
        )
        out += oval(dx, -h, w / 2 + 3, 9, edge) + oval(dx, -h, w / 2 - 3, 6, mouth)
    return group(out, place=f"translate({num(x)} {num(y)})scale({size:.2f})")


def brain_coral(x: float, y: float, width: float, colour: str, line: str) -> str:
    """Draw a round coral with winding furrows."""
    w, h = width / 2, width * 0.36
    dome = (
        f"M{num(x - w)} {num(y)}C{num(x - w)} {num(y - h * 1.5)} {num(x + w)} "
        f"{num(y - h * 1.5)} {num(x + w)} {num(y)}Q{num(x)} {num(y + h * 0.3)} {num(x - w)} "
        f"{num(y)}Z"
    )
    furrows = "".join(
        f"M{num(x + w * a)} {num(y - h * b)}q{num(w * 0.1)} {num(-h * 0.3)} {num(w * 0.22)} 0"
        f"t{num(w * 0.22)} 0"
        for a, b in (
            (-0.62, 0.3),
            (-0.1, 0.24),
            (0.32, 0.4),
            (-0.4, 0.62),
            (0.04, 0.72),
            (-0.2, 0.94),
        )
    )
    return fill(dome, colour) + stroke(furrows, line, max(3, width * 0.03), 0.6)


def rock(
    x: float, y: float, width: float, height: float, colour: str, shade: str, gleam: str = "#fff"
) -> str:
    """Draw a rounded boulder standing on ``y`` from ``x`` rightward."""
    w, h = width, height
    d = (
        f"M{num(x)} {num(y)}C{num(x)} {num(y - h * 0.7)} {num(x + w * 0.2)} {num(y - h)} "
        f"{num(x + w * 0.5)} {num(y - h)}C{num(x + w * 0.8)} {num(y - h)} {num(x + w)} "
        f"{num(y - h * 0.6)} {num(x + w)} {num(y)}"
        f"Q{num(x + w * 0.5)} {num(y + h * 0.16)} {num(x)} {num(y)}Z"
    )
    side = (
        f"M{num(x + w * 0.55)} {num(y + h * 0.07)}C{num(x + w * 0.78)} {num(y - h * 0.2)} "
        f"{num(x + w * 0.86)} {num(y - h * 0.5)} {num(x + w * 0.88)} {num(y - h * 0.7)}"
        f"C{num(x + w * 0.96)} {num(y - h * 0.55)} {num(x + w)} {num(y - h * 0.3)} "
        f"{num(x + w)} {num(y)}Q{num(x + w * 0.8)} {num(y + h * 0.07)} {num(x + w * 0.55)} "
        f"{num(y + h * 0.07)}Z"
    )
    shine = (
        f"M{num(x + w * 0.14)} {num(y - h * 0.5)}C{num(x + w * 0.2)} {num(y - h * 0.82)} "
        f"{num(x + w * 0.36)} {num(y - h * 0.9)} {num(x + w * 0.54)} {num(y - h * 0.88)}"
    )
    return fill(d, colour) + fill(side, shade) + stroke(shine, gleam, max(3, h * 0.045), 0.25)


def ripples(
    spots: Sequence[tuple[float, float]], colour: str, rng: random.Random, opacity: float = 0.4
) -> str:
    """Draw soft ripples in sand or grooves in the ground."""
    d = ""
    for x, y in spots:
        w = rng.uniform(50, 90)
        d += f"M{x:.0f} {y:.0f}q{w / 2:.0f}-{rng.uniform(7, 13):.0f} {w:.0f} 0"
    return stroke(d, colour, 4.5, opacity)


def bubble(x: float, y: float, r: float) -> str:
    """Draw one bubble with its glint."""
    return (
        f'<circle cx="{num(x)}" cy="{num(y)}" r="{num(r)}" fill="#fff" fill-opacity=".18" '
        'stroke="#fff" stroke-opacity=".75" stroke-width="2.5"/>'
        + disc(x - r * 0.35, y - r * 0.35, r * 0.24, "#fff", 0.9)
    )


def far_fish(x: float, y: float, size: float, colour: str, opacity: float = 0.5) -> str:
    """Draw the silhouette of a far fish, looking right, or left when ``size`` is negative."""
    s = size
    return fill(
        f"M{num(x)} {num(y)}c{num(-s * 0.3)} {num(-abs(s) * 0.32)} {num(-s * 0.8)} "
        f"{num(-abs(s) * 0.3)} {num(-s)} {num(-abs(s) * 0.02)}l{num(-s * 0.34)} "
        f"{num(-abs(s) * 0.2)}v{num(abs(s) * 0.44)}l{num(s * 0.34)} {num(-abs(s) * 0.2)}"
        f"c{num(s * 0.2)} {num(abs(s) * 0.28)} {num(s * 0.7)} {num(abs(s) * 0.3)} {num(s)} "
        f"{num(-abs(s) * 0.02)}Z",
        colour,
        opacity,
    )


def starfish(x: float, y: float, size: float, colour: str, edge: str) -> str:
    """Draw a five-armed starfish lying on the sand, foreshortened."""
    points = []
    for k in range(10):
        a, r = -math.pi / 2 + k * math.pi / 5, size if k % 2 == 0 else size * 0.48
        points.append((x + math.cos(a) * r, y + math.sin(a) * r * 0.72))
    d = smooth(points)
    return (
        stroke(d, edge, 4)
        + fill(d, colour)
        + "".join(
            disc(
                x + math.cos(a) * size * 0.42,
                y + math.sin(a) * size * 0.3,
                size * 0.07,
                "#fff",
                0.7,
            )
            for a in (-math.pi / 2 + k * math.pi * 0.4 for k in range(5))
        )
    )
