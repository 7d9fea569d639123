"""Plants on land: trunks, crowns, bushes, grass, flowers, ferns, reeds and mushrooms."""

import math
import random
from collections.abc import Sequence

from asset_library.draw.backgrounds.scenery.brush import (
    disc,
    fill,
    group,
    land,
    num,
    oval,
    smooth,
    stroke,
)


def crown(x: float, y: float, size: float, colour: str, rng: random.Random, puffs: int = 9) -> str:
    """Draw a flat cloud of leaves about ``size`` wide to each side."""
    points = []
    for k in range(puffs):
        angle = 2 * math.pi * (k + rng.uniform(-0.22, 0.22)) / puffs
        reach = rng.uniform(1.2, 1.42)
        points.append(
            (x + math.cos(angle) * size * reach, y + math.sin(angle) * size * 0.8 * reach)
        )
    d = f"M{points[0][0]:.0f} {points[0][1]:.0f}"
    for (ax, ay), (bx, by) in zip(points, [*points[1:], points[0]], strict=True):
        r = math.dist((ax, ay), (bx, by)) * 0.56
        d += f"A{r:.0f} {r:.0f} 0 0 1 {bx:.0f} {by:.0f}"
    return fill(f"{d}Z", colour)


def disc_path(x: float, y: float, r: float) -> str:
    """Write a circle as a path piece, so that many make one shape."""
    arc = f"a{r:.0f} {r:.0f} 0 1 0"
    return f"M{x - r:.0f} {y:.0f}{arc} {2 * r:.0f} 0{arc} {-2 * r:.0f} 0"


def leafy(
    x: float, y: float, size: float, dark: str, mid: str, lit: str, rng: random.Random
) -> str:
    """Draw a crown in three tones, lit from the top left."""
    return (
        crown(x, y, size, dark, rng)
        + crown(x - size * 0.1, y - size * 0.16, size * 0.86, mid, rng)
        + crown(x - size * 0.3, y - size * 0.34, size * 0.45, lit, rng, 7)
    )


def trunk(
    x: float, width: float, top: float, foot: float, colour: str, shade: str = "", bark: str = ""
) -> str:
    """Draw a trunk from ``top`` to ``foot`` that spreads into roots; shade falls on the right."""
    w = width / 2
    tall = foot - top
    left = [
        (x - w * 0.9, top),
        (x - w * 0.8, top + tall * 0.5),
        (x - w, foot - tall * 0.12),
        (x - w * 1.9, foot),
    ]
    right = [
        (x + w * 2, foot),
        (x + w, foot - tall * 0.12),
        (x + w * 0.8, top + tall * 0.5),
        (x + w * 0.9, top),
    ]
    out = fill(f"{smooth(left, False)}L{smooth(right, False)[1:]}Z", colour)
    if shade:
        inner = [
            (x + w * 0.35, top),
            (x + w * 0.3, top + tall * 0.5),
            (x + w * 0.35, foot - tall * 0.1),
            (x + w * 0.6, foot),
        ]
        out += fill(f"{smooth(inner, False)}L{smooth(right, False)[1:]}Z", shade)
    if bark:
        for k, (dx, at) in enumerate([(-0.5, 0.2), (-0.1, 0.42), (-0.55, 0.6), (0.05, 0.74)]):
            out += stroke(
                f"M{num(x + w * dx)} {num(top + tall * at)}q{num(w * 0.14)} {num(tall * 0.05)} "
                f"0 {num(tall * 0.1 + 5 * k)}",
                bark,
                max(3, width * 0.05),
                0.35,
            )
    return out


def hollow(x: float, y: float, rx: float, ry: float, dark: str, rim: str) -> str:
    """Draw a hole in a trunk."""
    return oval(x - 2, y - 2, rx + 5, ry + 5, rim, 0.6) + oval(x, y, rx, ry, dark)


def pine(x: float, foot: float, height: float, colour: str, lit: str = "") -> str:
    """Draw a fir of four skirts."""
    out, w = "", height * 0.3
    for k in range(4):
        top, base = foot - height + height * 0.2 * k, foot - height * 0.62 + height * 0.19 * k
        half = w * (0.45 + 0.19 * k)
        d = (
            f"M{num(x)} {num(top)}C{num(x + half * 0.3)} {num(top + (base - top) * 0.5)} "
            f"{num(x + half * 0.8)} {num(base - 6)} {num(x + half)} {num(base)}"
            f"Q{num(x)} {num(base + half * 0.28)} {num(x - half)} {num(base)}"
            f"C{num(x - half * 0.8)} {num(base - 6)} {num(x - half * 0.3)} "
            f"{num(top + (base - top) * 0.5)} {num(x)} {num(top)}Z"
        )
        out = fill(d, colour if not lit or k % 2 else lit) + out
    return out


def bush(x: float, y: float, size: float, dark: str, mid: str, rng: random.Random) -> str:
    """Draw a low round bush whose foot is at ``y``."""
    return crown(x, y - size * 0.3, size, dark, rng) + crown(
        x - size * 0.15, y - size * 0.48, size * 0.72, mid, rng, 7
    )


def tuft(x: float, y: float, size: float, colour: str, opacity: float = 0.85) -> str:
    """Draw three blades of grass."""
    s = size
    return stroke(
        f"M{num(x)} {num(y)}q{num(-s * 0.12)} {num(-s * 0.6)} {num(-s * 0.4)} {num(-s * 0.85)}"
        f"M{num(x)} {num(y)}q0 {num(-s * 0.65)} {num(s * 0.1)} {num(-s)}"
        f"M{num(x)} {num(y)}q{num(s * 0.16)} {num(-s * 0.5)} {num(s * 0.42)} {num(-s * 0.75)}",
        colour,
        max(2.5, s * 0.16),
        opacity,
    )


def tufts(
    spots: Sequence[tuple[float, float]],
    colours: tuple[str, ...],
    rng: random.Random,
    size: float = 24,
) -> str:
    """Scatter tufts of grass, larger toward the bottom edge."""
    return "".join(
        tuft(x, y, size * (0.6 + 0.6 * max(0, y - 560) / 160), rng.choice(colours))
        for x, y in spots
    )


def sides(
    rng: random.Random, count: int, y0: float, y1: float, gap0: float, gap1: float
) -> list[tuple[float, float]]:
    """Pick random spots left and right of an empty middle, far ones first."""
    spots = []
    for _ in range(count):
        left = rng.random() < gap0 / (gap0 + 1280 - gap1)
        x = rng.uniform(0, gap0) if left else rng.uniform(gap1, 1280)
        spots.append((x, rng.uniform(y0, y1)))
    return sorted(spots, key=lambda spot: spot[1])


def flower(x: float, y: float, size: float, petal: str, heart: str, stem: str = "") -> str:
    """Draw a five-petalled flower, with a stem below it when its colour is given."""
    out = ""
    if stem:
        out = stroke(
            f"M{num(x)} {num(y)}q{num(size * 0.3)} {num(size * 1.2)} 0 {num(size * 2.4)}",
            stem,
            max(2.5, size * 0.22),
        )
    petals = "".join(
        f"M{x + math.cos(a) * size * 0.55:.0f} {y + math.sin(a) * size * 0.55:.0f}h.1"
        for a in (k * 2 * math.pi / 5 - math.pi / 2 for k in range(5))
    )
    return out + stroke(petals, petal, max(3, size * 0.9)) + disc(x, y, size * 0.36, heart)


def fern(x: float, y: float, size: float, colour: str, lean: float) -> str:
    """Draw one arching fern frond that leans by ``lean`` (-1 left .. 1 right)."""
    tip_x, tip_y = x + lean * size, y - size * 0.75
    bend_x, bend_y = x + lean * size * 0.35, y - size * 0.95
    out = f"M{num(x)} {num(y)}Q{num(bend_x)} {num(bend_y)} {num(tip_x)} {num(tip_y)}"
    for k in range(2, 9):
        t = k / 9
        px = (1 - t) ** 2 * x + 2 * t * (1 - t) * bend_x + t * t * tip_x
        py = (1 - t) ** 2 * y + 2 * t * (1 - t) * bend_y + t * t * tip_y
        leaf = size * 0.3 * (1.05 - t)
        out += f"M{num(px)} {num(py)}l{num(leaf * 0.5 * (1 if lean > 0 else -1))} {num(leaf)}"
        out += f"M{num(px)} {num(py)}l{num(leaf * (0.9 if lean > 0 else -0.9))} {num(-leaf * 0.5)}"
    return stroke(out, colour, max(3, size * 0.055))


def reeds(
    x: float, y: float, height: float, count: int, leaf: str, head: str, rng: random.Random
) -> str:
    """Draw a clump of reeds with brown heads."""
    out = ""
    for k in range(count):
        bx, h, lean = x + k * height * 0.09, height * rng.uniform(0.65, 1), rng.uniform(-14, 14)
        out += stroke(
            f"M{num(bx)} {num(y)}Q{num(bx)} {num(y - h * 0.6)} {num(bx + lean)} {num(y - h)}",
            leaf,
            max(3, height * 0.035),
        )
        if k % 2 == 0:
            out += stroke(
                f"M{num(bx + lean)} {num(y - h)}l{num(lean * 0.08)} {num(-h * 0.16)}",
                head,
                max(6, height * 0.07),
            )
    return out


def mushroom(
    x: float,
    y: float,
    size: float,
    cap: str,
    cap_shade: str,
    spot: str = "#fff",
    stem: str = "#ffeeda",
) -> str:
    """Draw a toadstool whose foot is at ``y``; ``size`` is its height."""
    s = size / 116
    return group(
        fill("M-20 0C-14-20-14-40-12-60L12-60C14-40 14-20 20 0Q0 8-20 0Z", stem),
        fill("M2 4C4-20 4-40 2-60L12-60C14-40 14-20 20 0Q12 3 2 4Z", "#c9a58e", 0.4),
        fill("M-58-50C-56-96-26-116 0-116 26-116 56-96 58-50 30-40-30-40-58-50Z", cap),
        fill("M10-115C36-106 52-84 58-50 46-46 34-45 20-44 34-70 28-98 10-115Z", cap_shade),
        group(
            oval(-26, -78, 11, 9, spot),
            oval(6, -94, 9, 7, spot),
            oval(0, -62, 8, 6, spot),
            oval(34, -72, 7, 8, spot),
            opacity=0.9,
        ),
        place=f"translate({num(x)} {num(y)})scale({s:.2f})",
    )


def meadow(points: Sequence[tuple[float, float]], colour: str, edge: str) -> str:
    """Fill a stretch of ground with a lighter rim along its skyline."""
    return fill(land(points), colour) + stroke(smooth(points, False), edge, 5, 0.55)
