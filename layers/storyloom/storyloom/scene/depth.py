"""What is drawn before what: far things first, then by the relations between them."""

from collections.abc import Sequence

from asset_library.draw.rig import Habitat

from storyloom.scene.geometry import Box
from storyloom.scene.relations import Tie, order

_STEP = 1e-3
_BACKGROUND: dict[Habitat, float] = {"sky": -2.0, "wall": -1.0}
_FLOATING = 0.8


def depth_order(
    boxes: Sequence[Box], habitats: Sequence[Habitat], ties: Sequence[Tie]
) -> list[int]:
    """Return a rank for each box, 0 the farthest.

    What stands is ordered by its feet, lower being nearer; what floats lies between the far and
    the near ground. A relation such as "behind" has the last word.
    """
    keys = [
        _BACKGROUND[habitat] if habitat in _BACKGROUND
        else box.foot_y if habitat == "ground"
        else _FLOATING + 0.01 * box.height
        for box, habitat in zip(boxes, habitats, strict=True)
    ]  # fmt: skip
    for _ in range(len(boxes)):
        for tie in ties:
            side = order(tie.relation, boxes[tie.subject], boxes[tie.object])
            if side > 0:
                keys[tie.subject] = max(keys[tie.subject], keys[tie.object] + _STEP)
            elif side < 0:
                keys[tie.subject] = min(keys[tie.subject], keys[tie.object] - _STEP)
    ranked = sorted(range(len(boxes)), key=lambda index: (keys[index], index))
    return [ranked.index(index) for index in range(len(boxes))]
