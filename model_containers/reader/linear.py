"""A sparse logistic scorer: named signs with learned weights, stored as one JSON file."""

from __future__ import annotations

import json
import math
from collections.abc import Mapping
from pathlib import Path

Signs = dict[str, float]


class LinearScorer:
    """Adds up the weights of the signs it knows and returns a chance between 0 and 1."""

    def __init__(self, weights: Mapping[str, float], threshold: float) -> None:
        """Takes the weights, with the bias under the empty name, and the chance that is enough."""
        self._weights = weights
        self.threshold = threshold

    def chance(self, signs: Mapping[str, float]) -> float:
        """Returns how likely the thing described by the signs is."""
        total = self._weights.get("", 0.0)
        for name, value in signs.items():
            total += self._weights.get(name, 0.0) * value
        return 1.0 / (1.0 + math.exp(-max(-30.0, min(30.0, total))))

    def accepts(self, signs: Mapping[str, float]) -> bool:
        """Says whether the chance reaches the threshold."""
        return self.chance(signs) >= self.threshold


def load_linear(path: Path) -> LinearScorer:
    """Loads a scorer; FileNotFoundError names a missing file."""
    if not path.is_file():
        raise FileNotFoundError(f"no model weights: {path}")
    stored = json.loads(path.read_text(encoding="utf-8"))
    return LinearScorer(stored["weights"], float(stored["threshold"]))


def load_nouns(path: Path) -> frozenset[str]:
    """Loads a list of nouns; FileNotFoundError names a missing file."""
    if not path.is_file():
        raise FileNotFoundError(f"no model weights: {path}")
    return frozenset(json.loads(path.read_text(encoding="utf-8")))


def save_linear(path: Path, weights: Mapping[str, float], threshold: float) -> None:
    """Writes a scorer, weights rounded to what matters and zeros left out."""
    kept = {name: round(value, 3) for name, value in sorted(weights.items()) if abs(value) >= 0.02}
    stored = {"threshold": round(threshold, 3), "weights": kept}
    path.write_text(json.dumps(stored, ensure_ascii=False, indent=0) + "\n", encoding="utf-8")
