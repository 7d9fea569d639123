"""What each spatial relation means on the canvas: where the subject should be, and how far off."""

import math
from dataclasses import dataclass
from typing import Literal

from storyloom.scene.geometry import Box

Side = Literal[-1, 1]

RELATIONS = (
    "on", "in", "under", "above", "behind", "in_front_of", "beside", "between", "inside",
    "around", "near", "left_of", "right_of", "over", "through", "out_of", "into", "toward", "held",
)  # fmt: skip
"""The closed set; ``held`` is made here, for things on or in a part of somebody's body."""

# Relations in which the subject hangs on the object, so that its own habitat no longer counts.
CARRYING = frozenset({"on", "in", "inside", "held", "out_of", "through", "into", "above", "over"})
# Relations in which the two are meant to overlap.
TOUCHING = frozenset({"on", "in", "inside", "held", "out_of", "through", "behind", "in_front_of"})

_CONTAINED = frozenset({"in", "inside", "through"})
_ROOMY = 1.25


@dataclass(frozen=True)
class Tie:
    """A relation between two drawings by their place in the list of chosen objects."""

    subject: int
    relation: str
    object: int


def ideal(relation: str, subject: Box, anchor: Box, side: Side, floats: bool) -> Box:
    """Return the subject's box where the relation holds best, on one side of the object.

    ``floats`` tells that one of the two hangs in water or air, so that "under" may mean a place
    below instead of a place at its foot.
    """
    reach = (subject.width + anchor.width) / 2
    if relation == "on":
        sunk = 0.2 * min(subject.height, anchor.height)
        return subject.moved(
            anchor.x + side * 0.08 * anchor.width, anchor.top + sunk - subject.height / 2
        )
    if relation in _CONTAINED:
        roomy = relation == "through" or anchor.height >= _ROOMY * subject.height
        if roomy and not floats:
            return subject.standing(anchor.x, anchor.foot_y + 0.012)
        return subject.moved(anchor.x, _inside_y(subject, anchor))
    if relation == "held":
        return subject.moved(
            anchor.x + side * (0.3 * anchor.width + 0.25 * subject.width),
            anchor.y + 0.1 * anchor.height,
        )
    if relation == "out_of":
        return subject.moved(
            anchor.x + side * 0.15 * anchor.width, anchor.top - 0.28 * subject.height
        )
    if relation == "into":
        lift = 0.12 * anchor.height + 0.12 * subject.height
        return subject.moved(anchor.x + side * 0.95 * reach, anchor.y - lift)
    if relation in ("above", "over"):
        gap = 0.03 if relation == "above" else 0.0
        return subject.moved(
            anchor.x + side * 0.1 * anchor.width, anchor.top - gap - subject.height / 2
        )
    if relation == "under":
        if floats:
            return subject.moved(
                anchor.x + side * 0.1 * anchor.width, anchor.bottom + 0.02 + subject.height / 2
            )
        stood = subject.standing(anchor.x + side * 0.22 * anchor.width, anchor.foot_y + 0.02)
        return stood.moved(stood.x, max(stood.y, anchor.y + 0.03))
    if relation == "behind":
        return subject.standing(anchor.x + side * 0.7 * reach, anchor.foot_y - 0.03)
    if relation == "in_front_of":
        return subject.standing(anchor.x + side * 0.7 * reach, anchor.foot_y + 0.03)
    if relation == "left_of":
        side = -1
    elif relation == "right_of":
        side = 1
    gap = 0.14 if relation == "toward" else 0.01
    x = anchor.x + side * (reach + gap)
    return subject.moved(x, anchor.y) if floats else subject.standing(x, anchor.foot_y)


def _inside_y(subject: Box, anchor: Box) -> float:
    if anchor.height >= _ROOMY * subject.height:
        return anchor.y + 0.12 * anchor.height
    # It stands behind the rim: sunk in, but its face looks out.
    sunk = anchor.bottom - 0.15 * anchor.height - subject.height / 2
    return min(sunk, anchor.top + 0.1 * subject.height)


def misfit(relation: str, subject: Box, anchor: Box, floats: bool) -> float:
    """Return how far a subject is from where it should be, 0 at the ideal, above 1 when wrong."""
    away = math.inf
    for side in (-1, 1):
        best = ideal(relation, subject, anchor, 1 if side > 0 else -1, floats)
        away = min(away, abs(subject.x - best.x) / 0.25 + abs(subject.y - best.y) / 0.2)
    return away + (3.0 if not holds(relation, subject, anchor) else 0.0)


def holds(relation: str, subject: Box, anchor: Box) -> bool:
    """Tell whether a viewer would agree that the relation is shown (depth order aside)."""
    dx, dy = abs(subject.x - anchor.x), subject.y - anchor.y
    reach = (subject.width + anchor.width) / 2
    if relation in ("on", "above", "over", "out_of"):
        return dy < -0.01 and dx < reach
    if relation == "under":
        return dy > 0.01 and dx < reach
    if relation in _CONTAINED:
        return dx < anchor.width / 2 + 0.01 and abs(dy) < (subject.height + anchor.height) / 2
    if relation == "held":
        return dx < reach and abs(dy) < anchor.height / 2
    if relation in ("behind", "in_front_of"):
        return dx < reach + 0.02
    if relation == "left_of":
        return subject.x < anchor.x - 0.02
    if relation == "right_of":
        return subject.x > anchor.x + 0.02
    return dx < reach + 0.3 and abs(dy) < (subject.height + anchor.height) / 2 + 0.1


def order(relation: str, subject: Box, anchor: Box) -> int:
    """Return 1 when the subject must be drawn in front of the object, -1 behind, 0 either way."""
    if relation in ("on", "held", "in_front_of", "under", "into"):
        return 1
    if relation in ("behind", "out_of"):
        return -1
    if relation in _CONTAINED:
        return 1 if relation == "through" or anchor.height >= _ROOMY * subject.height else -1
    return 0
