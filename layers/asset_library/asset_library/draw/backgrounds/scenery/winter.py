"""The cold: snow-laden firs, drifts, falling flakes and floes."""

from asset_library.draw.backgrounds.scenery.brush import box, disc, fill, num, oval, smooth, stroke
from asset_library.draw.backgrounds.scenery.painting import Painting


def snowy_fir(
    x: float, foot: float, height: float, leaf: str, shade: str, snow: str = "#fff"
) -> str:
    """Draw a fir of three skirts with snow on each."""
    out = box(x - height * 0.03, foot - height * 0.14, height * 0.06, height * 0.14, "#7a5a4a")
    for k in (2, 1, 0):
        top, base = foot - height + height * 0.22 * k, foot - height * 0.6 + height * 0.24 * k
        half = height * (0.17 + 0.075 * k)
        out += fill(
            f"M{num(x)} {num(top)}C{num(x + half * 0.3)} {num(top + (base - top) * 0.5)} "
            f"{num(x + half * 0.8)} {num(base - 8)} {num(x + half)} {num(base)}"
            f"Q{num(x)} {num(base + half * 0.3)} {num(x - half)} {num(base)}"
            f"C{num(x - half * 0.8)} {num(base - 8)} {num(x - half * 0.3)} "
            f"{num(top + (base - top) * 0.5)} {num(x)} {num(top)}Z",
            leaf if k % 2 == 0 else shade,
        )
        mid = top + (base - top) * 0.62
        out += fill(
            f"M{num(x)} {num(top)}C{num(x + half * 0.2)} {num(top + (mid - top) * 0.6)} "
            f"{num(x + half * 0.45)} {num(mid - 6)} {num(x + half * 0.62)} {num(mid)}"
            f"q{num(-half * 0.2)} {num(half * 0.16)} {num(-half * 0.38)} {num(-half * 0.02)}"
            f"q{num(-half * 0.24)} {num(half * 0.26)} {num(-half * 0.46)} 0"
            f"q{num(-half * 0.2)} {num(half * 0.18)} {num(-half * 0.4)} {num(half * 0.02)}"
            f"C{num(x - half * 0.45)} {num(mid - 6)} {num(x - half * 0.2)} "
            f"{num(top + (mid - top) * 0.6)} {num(x)} {num(top)}Z",
            snow,
        )
    return out


def snowfall(p: Painting, count: int, x0: float, x1: float, y0: float, y1: float) -> None:
    """Let groups of flakes drift up and down and sideways."""
    for k in range(count):
        d = "".join(
            f"M{p.rng.uniform(x0, x1):.0f} {p.rng.uniform(y0, y1):.0f}h.1" for _ in range(14)
        )
        flakes = stroke(d, "#ffffff", (5, 7, 9)[k % 3], 0.9)
        p.add(p.move(f"snow{k}", (640, 360), flakes, "shift_y", 26, 5200 + 700 * k, k * 0.31))
        p.also(f"snow{k}", "shift_x", 16, 6900 + 500 * k, k * 0.17)


def floe(x: float, y: float, width: float, top: str, side: str) -> str:
    """Draw a flat piece of ice that swims; its surface lies at ``y``."""
    w = width / 2
    points = [
        (x - w, y),
        (x - w * 0.6, y - w * 0.16),
        (x + w * 0.1, y - w * 0.2),
        (x + w * 0.75, y - w * 0.13),
        (x + w, y),
        (x + w * 0.6, y + w * 0.13),
        (x - w * 0.2, y + w * 0.18),
        (x - w * 0.75, y + w * 0.1),
    ]
    lower = [(px, py + w * 0.14) for px, py in points]
    return fill(smooth(lower), side) + fill(smooth(points), top)


def drift_bank(x: float, y: float, width: float, height: float, snow: str, shade: str) -> str:
    """Draw a heap of snow standing on ``y``."""
    w = width / 2
    return fill(
        f"M{num(x - w)} {num(y)}C{num(x - w * 0.8)} {num(y - height)} {num(x - w * 0.2)} "
        f"{num(y - height * 1.2)} {num(x + w * 0.1)} {num(y - height * 0.9)}"
        f"C{num(x + w * 0.5)} {num(y - height)} {num(x + w * 0.9)} {num(y - height * 0.6)} "
        f"{num(x + w)} {num(y)}Z",
        snow,
    ) + fill(
        f"M{num(x + w * 0.1)} {num(y)}C{num(x + w * 0.4)} {num(y - height * 0.3)} "
        f"{num(x + w * 0.7)} {num(y - height * 0.5)} {num(x + w * 0.86)} {num(y - height * 0.52)}"
        f"Q{num(x + w)} {num(y - height * 0.2)} {num(x + w)} {num(y)}Z",
        shade,
    )


def snowman(x: float, foot: float, size: float, scarf: str) -> str:
    """Draw a small far snowman of the given height."""
    s = size
    return (
        disc(x, foot - s * 0.26, s * 0.28, "#ffffff")
        + oval(x + s * 0.1, foot - s * 0.2, s * 0.16, s * 0.2, "#c9dcf2", 0.6)
        + disc(x, foot - s * 0.66, s * 0.2, "#ffffff")
        + stroke(
            f"M{num(x - s * 0.17)} {num(foot - s * 0.5)}q{num(s * 0.17)} {num(s * 0.08)} "
            f"{num(s * 0.34)} 0m{num(-s * 0.06)} {num(s * 0.02)}l{num(s * 0.05)} {num(s * 0.16)}",
            scarf,
            s * 0.07,
        )
        + disc(x - s * 0.07, foot - s * 0.7, s * 0.025, "#4a4460")
        + disc(x + s * 0.07, foot - s * 0.7, s * 0.025, "#4a4460")
        + fill(
            f"M{num(x)} {num(foot - s * 0.66)}l{num(s * 0.2)} {num(s * 0.05)}l{num(-s * 0.2)} "
            f"{num(s * 0.03)}Z",
            "#ff9a4d",
        )
        + box(x - s * 0.15, foot - s * 1.04, s * 0.3, s * 0.2, "#5a5f8a", radius=3)
        + box(x - s * 0.24, foot - s * 0.87, s * 0.48, s * 0.05, "#5a5f8a", radius=3)
    )


def snow_cottage(x: float, foot: float, size: float, wall: str) -> str:
    """Draw a cottage under a thick roof of snow, its window lit; ``size`` is its width."""
    s = size
    return (
        box(x + s * 0.16, foot - s * 0.86, s * 0.12, s * 0.3, "#a8786a")
        + oval(x + s * 0.22, foot - s * 0.87, s * 0.09, s * 0.04, "#fff")
        + box(x - s * 0.36, foot - s * 0.44, s * 0.72, s * 0.44, wall)
        + fill(
            f"M{num(x - s * 0.5)} {num(foot - s * 0.38)}"
            f"Q{num(x - s * 0.46)} {num(foot - s * 0.46)} {num(x)} {num(foot - s * 0.84)}"
            f"Q{num(x + s * 0.46)} {num(foot - s * 0.46)} "
            f"{num(x + s * 0.5)} {num(foot - s * 0.38)}q{num(-s * 0.1)} {num(s * 0.08)} "
            f"{num(-s * 0.2)} {num(s * 0.01)}q{num(-s * 0.12)} {num(s * 0.07)} {num(-s * 0.24)} 0"
            f"q{num(-s * 0.1)} {num(s * 0.07)} {num(-s * 0.22)} 0q{num(-s * 0.16)} {num(s * 0.06)} "
            f"{num(-s * 0.34)} {num(-s * 0.01)}Z",
            "#ffffff",
        )
        + box(x - s * 0.24, foot - s * 0.3, s * 0.18, s * 0.16, "#ffe08a", radius=3)
        + stroke(
            f"M{num(x - s * 0.15)} {num(foot - s * 0.3)}v{num(s * 0.16)}", wall, max(2, s * 0.02)
        )
        + fill(
            f"M{num(x + s * 0.06)} {num(foot)}v{num(-s * 0.22)}"
            f"a{num(s * 0.09)} {num(s * 0.09)} 0 0 1 {num(s * 0.18)} 0v{num(s * 0.22)}Z",
            "#8a5a4a",
        )
    )
