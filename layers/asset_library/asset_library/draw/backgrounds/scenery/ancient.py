"""The land of the dinosaurs: volcanoes, tree ferns, cycads and old stones."""

import random

from asset_library.draw.backgrounds.scenery.brush import fill, num, oval, stroke
from asset_library.draw.backgrounds.scenery.painting import Painting
from asset_library.draw.backgrounds.scenery.plants import fern
from asset_library.draw.backgrounds.scenery.tropics import frond


def volcano(
    p: Painting, name: str, x: float, foot: float, size: float, rock: str, shade: str, lava: str
) -> str:
    """Draw a sleepy far volcano with a glowing rim and a drifting plume; ``size`` is its height."""
    s = size
    cone = fill(
        f"M{num(x - s * 0.95)} {num(foot)}C{num(x - s * 0.5)} {num(foot - s * 0.3)} "
        f"{num(x - s * 0.3)} {num(foot - s * 0.8)} {num(x - s * 0.2)} {num(foot - s)}"
        f"Q{num(x)} {num(foot - s * 0.93)} {num(x + s * 0.2)} {num(foot - s)}"
        f"C{num(x + s * 0.3)} {num(foot - s * 0.8)} {num(x + s * 0.5)} {num(foot - s * 0.3)} "
        f"{num(x + s * 0.95)} {num(foot)}Z",
        rock,
    )
    side = fill(
        f"M{num(x + s * 0.2)} {num(foot - s)}C{num(x + s * 0.3)} {num(foot - s * 0.8)} "
        f"{num(x + s * 0.5)} {num(foot - s * 0.3)} {num(x + s * 0.95)} {num(foot)}"
        f"H{num(x + s * 0.3)}C{num(x + s * 0.2)} {num(foot - s * 0.4)} "
        f"{num(x + s * 0.14)} {num(foot - s * 0.7)} "
        f"{num(x + s * 0.08)} {num(foot - s * 0.96)}Z",
        shade,
    )
    glow = fill(
        f"M{num(x - s * 0.2)} {num(foot - s)}Q{num(x)} {num(foot - s * 0.93)} {num(x + s * 0.2)} "
        f"{num(foot - s)}L{num(x + s * 0.16)} {num(foot - s * 0.88)}Q{num(x + s * 0.1)} "
        f"{num(foot - s * 0.8)} {num(x + s * 0.05)} {num(foot - s * 0.86)}Q{num(x)} "
        f"{num(foot - s * 0.64)} {num(x - s * 0.05)} {num(foot - s * 0.86)}Q{num(x - s * 0.11)} "
        f"{num(foot - s * 0.76)} {num(x - s * 0.16)} {num(foot - s * 0.88)}Z",
        lava,
    )
    puffs = "".join(
        oval(x + dx * s, foot - s * dy, r * s, r * s * 0.7, "#fff4ec", o)
        for dx, dy, r, o in (
            (0, 1.08, 0.13, 0.8),
            (0.09, 1.22, 0.16, 0.65),
            (0.24, 1.36, 0.2, 0.45),
        )
    )
    return cone + side + glow + p.move(name, (x, foot - s), puffs, "shift_x", 9, 7000)


def tree_fern(
    p: Painting,
    name: str,
    x: float,
    foot: float,
    height: float,
    tones: tuple[str, str, str],
    bark: tuple[str, str] = ("#8a6a4a", "#664a34"),
) -> str:
    """Draw a tree fern: a scaly trunk and a wide swaying crown; tones are dark, mid, light."""
    w, top = height * 0.045, foot - height
    trunk = fill(
        f"M{num(x - w * 1.6)} {num(foot)}Q{num(x - w * 0.7)} {num(foot - height * 0.4)} "
        f"{num(x - w)} {num(top)}H{num(x + w)}Q{num(x + w * 0.7)} {num(foot - height * 0.4)} "
        f"{num(x + w * 1.6)} {num(foot)}Z",
        bark[0],
    )
    scales = "".join(
        f"M{num(x - w * 0.9)} {num(foot - height * t)}l{num(w * 0.9)} {num(w * 0.8)}"
        f"l{num(w * 0.9)} {num(-w * 0.8)}"
        for t in (0.08, 0.2, 0.32, 0.44, 0.56, 0.68, 0.8)
    )
    leaves = "".join(
        frond(x, top, height * 0.6 * long, angle, tones[k % 3], tones[0])
        for k, (angle, long) in enumerate(
            (
                (-176, 1.0),
                (-4, 1.0),
                (-156, 1.05),
                (-24, 1.05),
                (-134, 0.9),
                (-46, 0.9),
                (-104, 0.72),
                (-76, 0.72),
            )
        )
    )
    return (
        trunk
        + stroke(scales, bark[1], max(3, w * 0.32), 0.6)
        + p.move(name, (x, top), leaves, "rotate", 1.8, 5600, x / 1100 % 1)
    )


def ferns(x: float, y: float, size: float, tones: tuple[str, ...], rng: random.Random) -> str:
    """Draw a clump of five fern fronds."""
    return "".join(
        fern(x, y, size * rng.uniform(0.75, 1), tones[k % len(tones)], lean)
        for k, lean in enumerate((-1.0, 1.0, -0.6, 0.6, 0.2))
    )


def cracks(x: float, y: float, size: float, colour: str) -> str:
    """Draw a crack and a few pits on bare stone."""
    s = size
    return stroke(
        f"M{num(x)} {num(y)}l{num(s * 0.4)} {num(s * 0.24)}l{num(-s * 0.1)} {num(s * 0.3)}"
        f"l{num(s * 0.3)} {num(s * 0.36)}m{num(-s * 0.3)} {num(-s * 0.36)}l{num(-s * 0.3)} "
        f"{num(s * 0.2)}",
        colour,
        max(3, s * 0.06),
        0.6,
    )
