"""The thin legs that the walking birds share."""

from asset_library.draw.kit import mark


def bird_feet(y: float, *xs: float) -> str:
    """Draw thin bird legs whose tops lie at height ``y``."""
    toes = "".join(f"M{x:g} {y:g} v30 m0 -4 l-18 12 m18 -12 l20 10 " for x in xs)
    return mark(toes, "#3a2450", 16) + mark(toes, "#ffb13d", 7)
