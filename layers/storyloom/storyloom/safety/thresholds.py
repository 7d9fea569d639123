"""The scores from which the filter holds or rejects; chosen on harmless stories."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files
from json import loads


@dataclass(frozen=True)
class SafetyThresholds:
    """Model scores (0..1) from which a scene is held for a person or rejected.

    `hold_category` holds a scene for one category alone, with the story as a whole unsuspected.
    """

    hold_unsafe: float
    reject_unsafe: float
    hold_category: float


@lru_cache(maxsize=1)
def default_thresholds() -> SafetyThresholds:
    """Read the thresholds of this package, once per process."""
    text = files("storyloom.safety").joinpath("thresholds.json").read_text(encoding="utf-8")
    return SafetyThresholds(**loads(text))
