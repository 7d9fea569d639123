"""Choosing written parts: by metre and mood, at random among the fitting, without repeating."""

from collections.abc import Collection, Iterable
from random import Random
from typing import Protocol, TypeVar

from storyloom.errors import AssetMissingError


class Part(Protocol):
    """What every part has that can be chosen by mood."""

    @property
    def id(self) -> str:
        """The part's name."""

    @property
    def energy(self) -> tuple[float, float]:
        """The range of arousal it suits."""


P = TypeVar("P", bound=Part)


def energy_distance(part: Part, arousal: float) -> float:
    """Return how far an arousal lies outside the part's range; 0 inside it."""
    low, high = part.energy
    return max(low - arousal, arousal - high, 0.0)


def choose(
    parts: Iterable[P], arousal: float, rng: Random, avoid: Collection[str] = frozenset()
) -> P:
    """Pick one of the parts that suit the arousal best, rather none of ``avoid``.

    Raises:
        AssetMissingError: there is nothing to choose from.
    """
    candidates = list(parts)
    if not candidates:
        raise AssetMissingError("the music library has no part for this metre and mode")
    nearest = min(energy_distance(part, arousal) for part in candidates)
    fitting = [part for part in candidates if energy_distance(part, arousal) <= nearest]
    fresh = [part for part in fitting if part.id not in avoid]
    return rng.choice(fresh or fitting)
