"""Which way a drawing looks: at whom it has to do with, else at the others, else inward."""

from collections.abc import Sequence

from asset_library.draw.rig import Facing

from storyloom.scene.geometry import Box
from storyloom.scene.relations import Tie

_ALIGNED = 0.03


def is_flipped(
    index: int, facings: Sequence[Facing], boxes: Sequence[Box], ties: Sequence[Tie]
) -> bool:
    """Tell whether a drawing must be mirrored to look the right way; front views never are."""
    if facings[index] == "front":
        return False
    here = boxes[index]
    targets = [_target(index, tie, boxes) for tie in ties if index in (tie.subject, tie.object)]
    targets += [box.x for i, box in enumerate(boxes) if i != index] + [0.5]
    target = next((x for x in targets if abs(x - here.x) > _ALIGNED), here.x + 1)
    return (target > here.x) != (facings[index] == "right")


def _target(index: int, tie: Tie, boxes: Sequence[Box]) -> float:
    """Return the x to look at: the other of the pair, or away from what would hide the face."""
    other = boxes[tie.object if tie.subject == index else tie.subject]
    hidden = (tie.relation == "behind" and tie.subject == index) or (
        tie.relation == "in_front_of" and tie.object == index
    )
    return 2 * boxes[index].x - other.x if hidden else other.x
