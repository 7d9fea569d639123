"""Round worlds seen from afar."""

from asset_library.draw.backgrounds.scenery.brush import (
    disc,
    fill,
    num,
    ring,
    smooth,
    stroke,
)
from asset_library.draw.backgrounds.scenery.painting import Painting


def ball_clip(p: Painting, x: float, y: float, r: float) -> str:
    """Define the clip of a round planet."""
    return p.clip(
        f"M{num(x - r)} {num(y)}a{num(r)} {num(r)} 0 1 0 {num(2 * r)} 0"
        f"a{num(r)} {num(r)} 0 1 0 {num(-2 * r)} 0Z"
    )


def earth(p: Painting, x: float, y: float, r: float) -> str:
    """Draw the earth with continents, clouds and a soft blue glow."""
    clip = ball_clip(p, x, y, r)
    halo = disc(x, y, r * 1.5, p.glow((0.6, "#8fd4ff", 0.55), (1, "#8fd4ff", 0)))
    continents = (
        fill(
            smooth(ring(x - r * 0.35, y - r * 0.3, r * 0.42, r * 0.34, p.rng, 9, 0.25)), "#6fc27a"
        ),
        fill(smooth(ring(x + r * 0.4, y + r * 0.3, r * 0.36, r * 0.46, p.rng, 9, 0.25)), "#6fc27a"),
        fill(smooth(ring(x - r * 0.3, y + r * 0.62, r * 0.24, r * 0.2, p.rng, 8, 0.2)), "#8fd48a"),
    )
    clouds = stroke(
        f"M{num(x - r)} {num(y + r * 0.1)}q{num(r * 0.5)} {num(-r * 0.16)} {num(r)} 0"
        f"M{num(x)} {num(y - r * 0.55)}q{num(r * 0.4)} {num(-r * 0.1)} {num(r * 0.8)} "
        f"{num(r * 0.1)}M{num(x - r * 0.5)} {num(y + r * 0.42)}h{num(r * 0.6)}",
        "#fff",
        r * 0.1,
        0.8,
    )
    night = fill(
        f"M{num(x + r * 0.35)} {num(y - r)}Q{num(x + r * 0.95)} {num(y + r * 0.3)} "
        f"{num(x - r * 0.4)} {num(y + r)}H{num(x + r)}V{num(y - r)}Z",
        "#123a7a",
        0.35,
    )
    return (
        halo
        + disc(x, y, r, "#4aa8e8")
        + f'<g clip-path="{clip}">{"".join(continents)}{clouds}{night}</g>'
    )
