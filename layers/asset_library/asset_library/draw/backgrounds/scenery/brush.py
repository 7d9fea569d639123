"""The smallest marks of a background: flat fills, soft strokes, smooth outlines, hazy colours."""

import math
import random
from collections.abc import Sequence

Point = tuple[float, float]


def num(value: float) -> str:
    """Write a coordinate with at most one decimal, so that a background stays small."""
    text = f"{value:.1f}".removesuffix(".0")
    return "0" if text == "-0" else text


def haze(colour: str, sky: str, amount: float) -> str:
    """Shift ``#rrggbb`` toward the sky's colour by ``amount`` 0..1: the way distance looks."""
    parts = []
    for at in (1, 3, 5):
        near, far = int(colour[at : at + 2], 16), int(sky[at : at + 2], 16)
        parts.append(f"{round(near + (far - near) * amount):02x}")
    return "#" + "".join(parts)


def _opacity(opacity: float) -> str:
    return "" if opacity >= 1 else f' opacity="{opacity:.2g}"'


def fill(path: str, colour: str, opacity: float = 1.0) -> str:
    """Fill a closed path with a colour or a gradient reference."""
    return f'<path d="{path}" fill="{colour}"{_opacity(opacity)}/>'


def stroke(path: str, colour: str, width: float, opacity: float = 1.0) -> str:
    """Draw an open path with round ends."""
    return (
        f'<path d="{path}" fill="none" stroke="{colour}" stroke-width="{num(width)}" '
        f'stroke-linecap="round" stroke-linejoin="round"{_opacity(opacity)}/>'
    )


def oval(x: float, y: float, rx: float, ry: float, colour: str, opacity: float = 1.0) -> str:
    """Fill an ellipse."""
    return (
        f'<ellipse cx="{num(x)}" cy="{num(y)}" rx="{num(rx)}" ry="{num(ry)}" '
        f'fill="{colour}"{_opacity(opacity)}/>'
    )


def disc(x: float, y: float, r: float, colour: str, opacity: float = 1.0) -> str:
    """Fill a circle."""
    return f'<circle cx="{num(x)}" cy="{num(y)}" r="{num(r)}" fill="{colour}"{_opacity(opacity)}/>'


def box(
    x: float,
    y: float,
    width: float,
    height: float,
    colour: str,
    opacity: float = 1.0,
    radius: float = 0,
) -> str:
    """Fill a rectangle, with rounded corners when ``radius`` is given."""
    corner = f' rx="{num(radius)}"' if radius else ""
    return (
        f'<rect x="{num(x)}" y="{num(y)}" width="{num(width)}" height="{num(height)}"'
        f'{corner} fill="{colour}"{_opacity(opacity)}/>'
    )


def group(*children: str, colour: str = "", opacity: float = 1.0, place: str = "") -> str:
    """Put marks together under one fill, one opacity or one ``transform`` value."""
    tint = f' fill="{colour}"' if colour else ""
    shift = f' transform="{place}"' if place else ""
    return f"<g{tint}{_opacity(opacity)}{shift}>{''.join(children)}</g>"


def smooth(points: Sequence[Point], closed: bool = True, tension: float = 1.0) -> str:
    """Run a soft curve through the points (Catmull-Rom, written as cubic Beziers)."""
    count = len(points)

    def at(index: int) -> Point:
        return points[index % count] if closed else points[min(max(index, 0), count - 1)]

    d = f"M{num(points[0][0])} {num(points[0][1])}"
    for index in range(count if closed else count - 1):
        (ax, ay), (bx, by) = at(index - 1), at(index)
        (cx, cy), (dx, dy) = at(index + 1), at(index + 2)
        pull = tension / 6
        d += (
            f"C{num(bx + (cx - ax) * pull)} {num(by + (cy - ay) * pull)} "
            f"{num(cx - (dx - bx) * pull)} {num(cy - (dy - by) * pull)} {num(cx)} {num(cy)}"
        )
    return d + ("Z" if closed else "")


def land(points: Sequence[Point], bottom: float = 740) -> str:
    """Close a smooth skyline through ``points`` (left to right) down to the bottom edge."""
    first, last = points[0][0], points[-1][0]
    return f"{smooth(points, closed=False)}L{num(last)} {num(bottom)}L{num(first)} {num(bottom)}Z"


def hills(y: float, sway: float, rng: random.Random, count: int = 7) -> str:
    """Make a rolling skyline around height ``y``, closed to the bottom."""
    step = 1360 / count
    return land([(-40 + k * step, y + rng.uniform(-sway, sway)) for k in range(count + 1)])


def ring(
    x: float,
    y: float,
    rx: float,
    ry: float,
    rng: random.Random,
    count: int = 11,
    rough: float = 0.12,
) -> list[Point]:
    """Place points on an uneven oval: the outline of rocks, clouds, holes in cave walls."""
    points = []
    for k in range(count):
        angle = 2 * math.pi * k / count
        reach = 1 + rng.uniform(-rough, rough)
        points.append((x + rx * reach * math.cos(angle), y + ry * reach * math.sin(angle)))
    return points
