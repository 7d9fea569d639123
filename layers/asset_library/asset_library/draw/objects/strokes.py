"""Path and markup shorthands that every drawn object is put together from."""

from collections.abc import Callable
from math import cos, pi, sin

from asset_library.draw.heroes.cast import worried_brows
from asset_library.draw.kit import cheek, part, round_eye, wry_mouth
from asset_library.draw.rig import Motion


def oval(cx: float, cy: float, rx: float, ry: float | None = None) -> str:
    """Return the path data of an ellipse (a circle when ``ry`` is left out)."""
    ry = rx if ry is None else ry
    return (
        f"M{cx - rx:g} {cy:g} a{rx:g} {ry:g} 0 1 1 {2 * rx:g} 0 a{rx:g} {ry:g} 0 1 1 {-2 * rx:g} 0Z"
    )


def slab(x: float, y: float, width: float, height: float, r: float = 10) -> str:
    """Return the path data of a rectangle with corners rounded by ``r``."""
    w, h = width - 2 * r, height - 2 * r
    return (
        f"M{x + r:g} {y:g} h{w:g} q{r:g} 0 {r:g} {r:g} v{h:g} q0 {r:g} {-r:g} {r:g} "
        f"h{-w:g} q{-r:g} 0 {-r:g} {-r:g} v{-h:g} q0 {-r:g} {r:g} {-r:g}Z"
    )


def spikes(cx: float, cy: float, r_out: float, r_in: float, count: int = 5, turn: float = 0) -> str:
    """Return the path data of a star whose first point is up, turned by ``turn`` degrees."""
    points = []
    for i in range(2 * count):
        angle = -pi / 2 + turn * pi / 180 + i * pi / count
        r = r_in if i % 2 else r_out
        points.append(f"{cx + r * cos(angle):.0f} {cy + r * sin(angle):.0f}")
    return "M" + " L".join(points) + "Z"


def area(path: str, slot: str, opacity: float = 1) -> str:
    """Draw an area without ink: a belly, a stripe, a shade (``sd``) or a gleam (``hi``)."""
    extra = "" if opacity == 1 else f' opacity="{opacity:g}"'
    return f'<path d="{path}" class="{slot}"{extra}/>'


def spots(slot: str, *where: tuple[float, float, float], opacity: float = 1) -> str:
    """Draw round spots without ink, each given as x, y and radius."""
    dots = "".join(f'<circle cx="{x:g}" cy="{y:g}" r="{r:g}"/>' for x, y, r in where)
    return f'<g class="{slot}" opacity="{opacity:g}">{dots}</g>'


def flip(axis_x: float, *markup: str) -> str:
    """Mirror markup left to right about a vertical axis."""
    return f'<g transform="translate({2 * axis_x:g} 0) scale(-1 1)">{"".join(markup)}</g>'


def twins(name: str, x: float, y: float, axis_x: float, draw: Callable[[], str]) -> str:
    """Draw a left part and its mirror image, ``<name>_l`` and ``<name>_r``.

    ``draw`` is called for each, so that the two have clip paths of their own.
    """
    left = part(f"{name}_l", x, y, draw())
    return left + part(f"{name}_r", 2 * axis_x - x, y, flip(axis_x, draw()))


def turned(angle: float, x: float, y: float, *markup: str) -> str:
    """Turn markup by ``angle`` degrees about a point."""
    return f'<g transform="rotate({angle:g} {x:g} {y:g})">{"".join(markup)}</g>'


def moved(x: float, y: float, *markup: str, scale: float = 1) -> str:
    """Shift markup, scaling it about its origin first."""
    grown = "" if scale == 1 else f" scale({scale:g})"
    return f'<g transform="translate({x:g} {y:g}){grown}">{"".join(markup)}</g>'


def faded(opacity: float, *markup: str) -> str:
    """Draw markup see-through: glass, wings, the glow about a light."""
    return f'<g opacity="{opacity:g}">{"".join(markup)}</g>'


def glow(cx: float, cy: float, r: float, slot: str) -> str:
    """Draw the soft light around something that shines, in two rings."""
    return faded(0.14, area(oval(cx, cy, r), slot)) + faded(
        0.22, area(oval(cx, cy, r * 0.74), slot)
    )


def eyes(x: float, y: float, half_gap: float, r: float, cheeks: bool = True) -> str:
    """Draw a pair of animal eyes about ``x``, looking a little inward, with cheeks below."""
    pink = ""
    if cheeks:
        drop, out = y + r * 1.45, half_gap + r * 1.0
        pink = cheek(x - out, drop, r * 0.58) + cheek(x + out, drop, r * 0.58)
    look = r * 0.12
    brows = worried_brows(y - r * 1.15, half_gap - r * 0.6, half_gap + r * 0.8, x, max(4, r * 0.22))
    return (
        pink
        + round_eye(x - half_gap, y, r, look, look, "eye_l")
        + round_eye(x + half_gap, y, r, -look, look, "eye_r")
        + brows
    )


def mouth(path: str, x: float, y: float, half_width: float, width: float = 5) -> str:
    """Draw a glad mouth of any shape; in sad moments a downcast one at (x, y) takes its place."""
    glad = f'<path d="{path}" class="o glad" stroke-width="{width:g}"/>'
    return part("mouth", x, y, glad, wry_mouth(x, y, half_width))


def blink(period_ms: int, *parts: str) -> tuple[Motion, ...]:
    """Let the named eyes blink together once per period."""
    return tuple(Motion(name, "blink", 0, period_ms) for name in parts)


def swing(name: str, degrees: float, period_ms: int, phase: float = 0) -> Motion:
    """Let a part turn to and fro about its pivot."""
    return Motion(name, "rotate", degrees, period_ms, phase)
