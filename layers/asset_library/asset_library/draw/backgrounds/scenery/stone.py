"""Castles: towers, battlements, courses of stone, banners and torches."""

import random

from asset_library.draw.backgrounds.scenery.brush import box, disc, fill, num, oval, stroke
from asset_library.draw.backgrounds.scenery.painting import Painting


def battlement(x: float, y: float, width: float, tooth: float, colour: str) -> str:
    """Draw the teeth on top of a wall whose upper edge lies at ``y``."""
    count = max(1, round(width / (tooth * 1.7)))
    step = width / count
    return "".join(
        box(x + step * k, y - tooth * 0.9, step * 0.6, tooth, colour) for k in range(count)
    )


def courses(
    x: float, y: float, width: float, height: float, row: float, colour: str, rng: random.Random
) -> str:
    """Draw a few stones of a wall, as short joints scattered over its rows."""
    d = ""
    for k in range(int(height / row)):
        for _ in range(max(1, int(width / 130))):
            at = x + rng.uniform(0.04, 0.82) * width
            d += f"M{num(at)} {num(y + row * (k + 0.6))}h{num(row * rng.uniform(0.7, 1.2))}"
    return stroke(d, colour, max(2.5, row * 0.1), 0.45)


def tower(
    x: float, top: float, foot: float, width: float, wall: str, shade: str, roof: str = ""
) -> str:
    """Draw a round tower with a window; with ``roof`` it has a pointed roof, else battlements."""
    w = width / 2
    out = box(x - w, top, width, foot - top, wall) + box(
        x + w * 0.3, top, w * 0.7, foot - top, shade
    )
    out += box(x - w * 1.15, top - w * 0.1, width * 1.15, w * 0.42, wall, radius=4)
    if roof:
        out += fill(
            f"M{num(x - w * 1.3)} {num(top)}Q{num(x - w * 0.3)} {num(top - w * 1.2)} {num(x)} "
            f"{num(top - w * 3)}Q{num(x + w * 0.3)} {num(top - w * 1.2)} {num(x + w * 1.3)} "
            f"{num(top)}Z",
            roof,
        )
        out += fill(
            f"M{num(x + w * 0.3)} {num(top)}Q{num(x + w * 0.2)} {num(top - w * 1.4)} {num(x)} "
            f"{num(top - w * 3)}Q{num(x + w * 0.3)} {num(top - w * 1.2)} {num(x + w * 1.3)} "
            f"{num(top)}Z",
            "#2a1450",
            0.14,
        )
    else:
        out += battlement(x - w * 1.15, top - w * 0.1, width * 1.15, w * 0.34, wall)
    wy = top + w * 1.1
    return out + fill(
        f"M{num(x - w * 0.22)} {num(wy + w * 0.6)}V{num(wy)}a{num(w * 0.22)} {num(w * 0.22)} 0 0 1 "
        f"{num(w * 0.44)} 0v{num(w * 0.6)}Z",
        "#4a4478",
        0.75,
    )


def pennant(p: Painting, name: str, x: float, y: float, size: float, colour: str) -> str:
    """Draw a flag that waves on a pole whose tip is at (x, y)."""
    cloth = fill(
        f"M{num(x)} {num(y)}q{num(size * 0.5)} {num(size * 0.02)} {num(size)} {num(size * 0.3)}"
        f"q{num(-size * 0.5)} {num(size * 0.2)} {num(-size)} {num(size * 0.26)}Z",
        colour,
    )
    pole = stroke(f"M{num(x)} {num(y - 4)}v{num(size * 0.95)}", "#6a5a7a", max(2.5, size * 0.07))
    return pole + p.move(name, (x, y + size * 0.3), cloth, "rotate", 6, 2600, x / 700 % 1)


def archway(x: float, foot: float, width: float, height: float, dark: str, rim: str) -> str:
    """Draw a round-arched opening whose threshold is at ``foot``."""
    w = width / 2

    def arch(grow: float, colour: str) -> str:
        r = w + grow
        return fill(
            f"M{num(x - r)} {num(foot)}V{num(foot - height + w)}a{num(r)} {num(r)} 0 0 1 "
            f"{num(2 * r)} 0V{num(foot)}Z",
            colour,
        )

    return arch(width * 0.12, rim) + arch(0, dark)


def banner(x: float, y: float, width: float, height: float, colour: str, emblem: str) -> str:
    """Draw a hanging banner with a round emblem."""
    w = width / 2
    return (
        fill(
            f"M{num(x - w)} {num(y)}h{num(width)}v{num(height)}L{num(x)} "
            f"{num(y + height * 0.82)}L{num(x - w)} {num(y + height)}Z",
            colour,
        )
        + stroke(f"M{num(x - w - 8)} {num(y)}h{num(width + 16)}", "#c79a4f", 9)
        + disc(x, y + height * 0.38, w * 0.5, emblem)
        + disc(x, y + height * 0.38, w * 0.24, colour)
    )


def torch(p: Painting, name: str, x: float, y: float) -> str:
    """Draw a burning torch on a wall; its flame flickers."""
    glow = disc(x, y - 16, 110, p.glow((0, "#ffd98a", 0.7), (1, "#ffd98a", 0)))
    flame = fill(
        f"M{num(x - 15)} {num(y)}C{num(x - 24)} {num(y - 28)} {num(x - 4)} {num(y - 34)} {num(x)} "
        f"{num(y - 58)}C{num(x + 8)} {num(y - 36)} {num(x + 24)} {num(y - 28)} {num(x + 15)} "
        f"{num(y)}Z",
        "#ff9a3d",
    ) + oval(x, y - 14, 8, 15, "#ffe27a")
    holder = fill(f"M{num(x - 17)} {num(y - 2)}h34l-9 46h-16Z", "#6a4a4a")
    return glow + p.move(name, (x, y), flame, "rotate", 4, 800, x / 900 % 1) + holder
