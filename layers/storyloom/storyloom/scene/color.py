"""The story colours as ramps of four tones, tuned by hand to the ink and the skins."""

from dataclasses import dataclass

from storyloom.errors import AssetMissingError


@dataclass(frozen=True)
class ColorRamp:
    """Four tones as ``#rrggbb``; the accent contrasts with the base."""

    base: str
    shade: str
    light: str
    accent: str

    def tones(self) -> dict[str, str]:
        """Return tone name -> colour, as a drawing's signature names them."""
        return {
            "base": self.base, "shade": self.shade, "light": self.light, "accent": self.accent,
        }  # fmt: skip


COLOR_RAMPS = {
    "red": ColorRamp("#ee4f55", "#bd2f49", "#ffc2bd", "#ffd24a"),
    "orange": ColorRamp("#ff8b3d", "#db5f22", "#ffd9ad", "#4fb6e8"),
    "yellow": ColorRamp("#ffd23f", "#e8a020", "#fff3b8", "#5a8dee"),
    "green": ColorRamp("#4fbf67", "#2c8f52", "#c2f2b8", "#ff9a4d"),
    "blue": ColorRamp("#3f93ee", "#2467c2", "#b8deff", "#ffd24a"),
    "purple": ColorRamp("#a066e0", "#7640b8", "#dfc4ff", "#ffd24a"),
    "pink": ColorRamp("#ff7fb5", "#db4c8c", "#ffd3e6", "#5fc9d8"),
    "gold": ColorRamp("#f5b82e", "#c47f14", "#ffe9a3", "#d94f6a"),
}


def color_ramp(name: str) -> ColorRamp:
    """Return the ramp of a story colour; raises AssetMissingError for any other name."""
    if name not in COLOR_RAMPS:
        raise AssetMissingError(f"no colour ramp {name!r}; there are {', '.join(COLOR_RAMPS)}")
    return COLOR_RAMPS[name]
