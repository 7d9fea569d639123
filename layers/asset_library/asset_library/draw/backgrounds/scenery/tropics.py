"""Warm lands: palms, broad leaves, vines, waves and huts on stilts."""

import math
import random

from asset_library.draw.backgrounds.scenery.brush import (
    box,
    disc,
    fill,
    num,
    oval,
    smooth,
    stroke,
)
from asset_library.draw.backgrounds.scenery.painting import Painting


def frond(x: float, y: float, length: float, angle: float, colour: str, vein: str) -> str:
    """Draw one drooping palm leaf that starts at (x, y) toward ``angle`` in degrees (0 right)."""
    a = math.radians(angle)
    tip_x = x + math.cos(a) * length
    tip_y = y + math.sin(a) * length + length * 0.32
    mid_x = x + math.cos(a) * length * 0.55
    mid_y = y + math.sin(a) * length * 0.75 - length * 0.1
    wide = length * 0.17
    d = (
        f"M{num(x)} {num(y)}Q{num(mid_x)} {num(mid_y - wide)} {num(tip_x)} {num(tip_y)}"
        f"Q{num(mid_x)} {num(mid_y + wide)} {num(x)} {num(y)}Z"
    )
    return fill(d, colour) + stroke(
        f"M{num(x)} {num(y)}Q{num(mid_x)} {num(mid_y)} {num(tip_x)} {num(tip_y)}", vein, 3, 0.5
    )


def palm(
    p: Painting,
    name: str,
    x: float,
    foot: float,
    height: float,
    lean: float,
    tones: tuple[str, str, str],
    bark: tuple[str, str] = ("#b98a5c", "#8f6540"),
) -> str:
    """Draw a palm with a bent trunk; its crown sways. ``tones`` are dark, mid and light leaf."""
    top_x, top_y = x + lean, foot - height
    w = height * 0.05
    left = [
        (x - w * 1.5, foot),
        (x + lean * 0.2 - w, foot - height * 0.4),
        (top_x - w * 0.6, top_y),
    ]
    right = [
        (top_x + w * 0.6, top_y),
        (x + lean * 0.2 + w, foot - height * 0.4),
        (x + w * 1.5, foot),
    ]
    trunk = fill(f"{smooth(left, False)}L{smooth(right, False)[1:]}Z", bark[0])
    rings = ""
    for k in range(1, 9):
        t = k / 9
        cx = x + lean * (0.15 * t + 0.85 * t * t)
        half = w * (1.35 - 0.7 * t)
        rings += f"M{num(cx - half)} {num(foot - height * t)}"
        rings += f"q{num(half)} {num(half * 0.5)} {num(2 * half)} 0"
    trunk += stroke(rings, bark[1], max(3, w * 0.3), 0.6)
    size = height * 0.52
    leaves = "".join(
        frond(top_x, top_y, size * long, angle, tones[k % 3], tones[0])
        for k, (angle, long) in enumerate(
            (
                (-178, 0.95),
                (-10, 0.95),
                (-150, 1.0),
                (-30, 1.0),
                (-120, 0.85),
                (-60, 0.85),
                (160, 0.7),
                (22, 0.7),
            )
        )
    )
    nuts = disc(top_x - w, top_y + w, w * 0.8, bark[1]) + disc(
        top_x + w, top_y + w * 1.3, w * 0.8, "#a5744a"
    )
    return trunk + p.move(name, (top_x, top_y), leaves, "rotate", 2.2, 5200, x / 900 % 1) + nuts


def broad_leaf(x: float, y: float, size: float, angle: float, colour: str, vein: str) -> str:
    """Draw one large jungle leaf with notched edges, its stem at (x, y)."""
    s = size
    d = (
        f"M0 0C{num(s * 0.1)} {num(-s * 0.36)} {num(s * 0.3)} {num(-s * 0.42)} {num(s * 0.46)} "
        f"{num(-s * 0.38)}L{num(s * 0.44)} {num(-s * 0.24)}L{num(s * 0.62)} {num(-s * 0.34)}"
        f"L{num(s * 0.64)} {num(-s * 0.18)}L{num(s * 0.8)} {num(-s * 0.22)}L{num(s)} 0"
        f"L{num(s * 0.8)} {num(s * 0.22)}L{num(s * 0.64)} {num(s * 0.18)}L{num(s * 0.62)} "
        f"{num(s * 0.34)}L{num(s * 0.44)} {num(s * 0.24)}L{num(s * 0.46)} {num(s * 0.38)}"
        f"C{num(s * 0.3)} {num(s * 0.42)} {num(s * 0.1)} {num(s * 0.36)} 0 0Z"
    )
    ribs = f"M0 0H{num(s * 0.9)}" + "".join(
        f"M{num(s * (t + 0.16))} {num(-s * 0.24)}L{num(s * t)} 0"
        f"L{num(s * (t + 0.16))} {num(s * 0.24)}"
        for t in (0.2, 0.4, 0.58)
    )
    return (
        f'<g transform="translate({num(x)} {num(y)})rotate({num(angle)})">'
        f"{fill(d, colour)}{stroke(ribs, vein, max(2.5, s * 0.022), 0.5)}</g>"
    )


def leaf_fan(
    x: float,
    y: float,
    size: float,
    spread: tuple[float, float],
    count: int,
    tones: tuple[str, ...],
    vein: str,
    rng: random.Random,
) -> str:
    """Draw a clump of broad leaves that fans from one angle to another (degrees, 0 right)."""
    out = ""
    for k in range(count):
        angle = spread[0] + (spread[1] - spread[0]) * (k + 0.5) / count + rng.uniform(-6, 6)
        out += broad_leaf(x, y, size * rng.uniform(0.8, 1.1), angle, tones[k % len(tones)], vein)
    return out


def vine(x: float, length: float, sway: float, colour: str, leaf: str, top: float = -20) -> str:
    """Draw a hanging vine with small leaves, from ``top`` downward."""
    points = [(x + sway * math.sin(t * 4), top + length * t) for t in (0, 0.25, 0.5, 0.75, 1)]
    out = stroke(smooth(points, False), colour, 6)
    for k in range(1, int(length / 44)):
        t = k / (length / 44)
        px, side = x + sway * math.sin(t * 4), 1 if k % 2 else -1
        out += oval(px + side * 11, top + length * t, 12, 7, leaf)
    return out


def hut(x: float, foot: float, size: float, wall: str, roof: str, dark: str) -> str:
    """Draw a small hut with a thatched roof; ``size`` is its width."""
    s = size
    out = box(x - s * 0.4, foot - s * 0.5, s * 0.8, s * 0.5, wall)
    out += stroke(
        "".join(
            f"M{num(x - s * 0.4 + s * 0.16 * k)} {num(foot - s * 0.5)}v{num(s * 0.5)}"
            for k in range(1, 5)
        ),
        dark,
        max(2, s * 0.016),
        0.35,
    )
    out += fill(
        f"M{num(x - s * 0.12)} {num(foot)}v{num(-s * 0.24)}a{num(s * 0.12)} {num(s * 0.12)} "
        f"0 0 1 {num(s * 0.24)} 0v{num(s * 0.24)}Z",
        dark,
    )
    out += fill(
        f"M{num(x - s * 0.58)} {num(foot - s * 0.42)}Q{num(x - s * 0.2)} {num(foot - s * 0.66)} "
        f"{num(x)} {num(foot - s)}Q{num(x + s * 0.2)} {num(foot - s * 0.66)} "
        f"{num(x + s * 0.58)} {num(foot - s * 0.42)}Q{num(x)} {num(foot - s * 0.54)} "
        f"{num(x - s * 0.58)} {num(foot - s * 0.42)}Z",
        roof,
    )
    return out + stroke(
        "".join(
            f"M{num(x + s * dx)} {num(foot - s * (0.94 - abs(dx)))}l{num(s * dx * 0.9)} "
            f"{num(s * 0.34)}"
            for dx in (-0.16, -0.06, 0.05, 0.15)
        ),
        dark,
        max(2, s * 0.018),
        0.3,
    )


def far_ship(x: float, y: float, size: float, sail: str, hull: str) -> str:
    """Draw a far sailing ship whose waterline lies at ``y``."""
    s = size
    return (
        fill(
            f"M{num(x - s)} {num(y - s * 0.34)}H{num(x + s)}L{num(x + s * 0.7)} {num(y)}"
            f"H{num(x - s * 0.7)}Z",
            hull,
        )
        + stroke(f"M{num(x)} {num(y - s * 0.3)}V{num(y - s * 1.7)}", hull, max(2, s * 0.07))
        + fill(
            f"M{num(x + s * 0.08)} {num(y - s * 1.6)}Q{num(x + s)} {num(y - s)} "
            f"{num(x + s * 0.08)} {num(y - s * 0.44)}Z",
            sail,
        )
        + fill(
            f"M{num(x - s * 0.08)} {num(y - s * 1.4)}Q{num(x - s * 0.8)} {num(y - s * 0.9)} "
            f"{num(x - s * 0.08)} {num(y - s * 0.44)}Z",
            sail,
            0.85,
        )
    )
