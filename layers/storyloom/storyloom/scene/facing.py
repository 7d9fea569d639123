"""Which way a drawing looks: at whom it has to do with, else at the hero, else inward."""

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
    partners = [t.object for t in ties if t.subject == index]
    partners += [t.subject for t in ties if t.object == index]
    others = [i for i in range(len(boxes)) if i != index]
    targets = [boxes[i].x for i in [*partners, *others]] + [0.5]
    target = next((x for x in targets if abs(x - here.x) > _ALIGNED), here.x + 1)
    return (target > here.x) != (facings[index] == "right")
