"""The safety decision on a story and its reasons."""

from typing import Literal

from storyloom.contracts.base import Contract


class SafetyReason(Contract):
    """One finding: which category, where, by which rule or model, how strong (0..1)."""

    category: str
    scene_index: int
    source: Literal["term", "pattern", "model"]
    detail: str
    score: float


class SafetyDecision(Contract):
    """May the story be shown: allow, hold for a person, or reject; with every reason."""

    outcome: Literal["allow", "hold", "reject"]
    unsafe: float
    categories: dict[str, float]
    reasons: tuple[SafetyReason, ...]
