"""How often each noun and name is called he, she, it or they: a table learned from stories."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence

from model_containers.reader.entities import Being
from model_containers.reader.words import FAMILIES

Counts = dict[str, list[float]]  # key -> one count for each of FAMILIES
SMOOTHING = 0.5


class Agreement:
    """Looks up pronoun families by the head words of a being."""

    def __init__(self, counts: Mapping[str, Sequence[float]]) -> None:
        """Takes the learned counts; `without` lets training leave one story out."""
        self._counts = counts
        self.without: Mapping[str, Sequence[float]] = {}

    def log_odds(self, being: Being, family: str) -> tuple[float, float]:
        """Returns how far the family is preferred (log-odds) and how well that is known (0-1)."""
        index = FAMILIES.index(family)
        own = other = 0.0
        keys = list(being.keys)
        if being.is_name:
            for word in being.name_words:
                keys.append("..." + word[-2:])  # the ending of a name tells a little
        for key in keys:
            row = self._counts.get(key)
            if row is None:
                continue
            less = self.without.get(key, (0.0, 0.0, 0.0, 0.0))
            weight = 0.1 if key.startswith("...") else 1.0
            for place in range(4):
                count = weight * max(0.0, row[place] - less[place])
                if place == index:
                    own += count
                else:
                    other += count
        known = (own + other) / (own + other + 3.0)
        return math.log((own + SMOOTHING) / (other + 3 * SMOOTHING)) + math.log(3.0), known
