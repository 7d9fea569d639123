"""How an object module fills in a Rig: defaults for where it stands and what may be recoloured."""

import re
from collections.abc import Sequence
from typing import Literal

from asset_library.draw.objects.strokes import moved
from asset_library.draw.rig import Anchor, Facing, Habitat, Motion, Rig

GROUND: tuple[Habitat, ...] = ("ground",)
WATER: tuple[Habitat, ...] = ("water",)
SKY: tuple[Habitat, ...] = ("sky",)
WALL: tuple[Habitat, ...] = ("wall",)
AIR: tuple[Habitat, ...] = ("air",)
SHORE: tuple[Habitat, ...] = ("ground", "water")
WINGS: tuple[Habitat, ...] = ("air", "ground")

SEA = "underwater treasure_island"
WOOD = "enchanted_forest jungle"
STARS = "space"
HOME = "castle enchanted_forest space underwater"
ALL = "underwater enchanted_forest space castle treasure_island snowy_north dinosaur_valley jungle"
BASE_ONLY = {"b": "base", "s": "shade", "l": "light"}


def colours(base: str, shade: str, light: str, accent: str, **more: str) -> dict[str, str]:
    """Return a palette with the four slots every object has, and any slots of its own."""
    return {"b": base, "s": shade, "l": light, "a": accent, **more}


def make(
    words: str,
    size: tuple[int, int],
    body: Sequence[str],
    palette: dict[str, str],
    height: float,
    tags: str,
    *,
    habitats: tuple[Habitat, ...] = GROUND,
    anchor: Anchor = "feet",
    at: tuple[float, float] | None = None,
    trim: tuple[float, float] = (0, 0),
    facing: Facing = "front",
    signature: dict[str, str] | None = None,
    motions: tuple[Motion, ...] = (),
    moves: Literal["still", "bob", "float", "hop", "sway", "swim", "twinkle"] = "still",
) -> Rig:
    """Put a drawing and its description together.

    ``words`` and ``tags`` are separated by blanks (an underscore stands for a blank inside a
    word), the first word being the kind; slots that nothing wears are left out; ``at`` is the
    anchor point in canvas units and by default the middle of the lower edge (feet), of the canvas
    (centre) or of the upper edge (hang). ``trim`` is how much empty canvas is cut off at the left
    and at the top; ``size`` and ``at`` are those of the canvas that remains.
    """
    width, height_px = size
    markup = "".join(body)
    names = words.split()
    slots = {name for found in re.findall(r'class="([^"]*)"', markup) for name in found.split()}
    default_y = {"feet": height_px - 5.0, "centre": height_px / 2, "hang": 5.0}[anchor]
    return Rig(
        kind=names[0],
        width_px=width,
        height_px=height_px,
        body=markup if trim == (0, 0) else moved(-trim[0], -trim[1], markup),
        palette={slot: colour for slot, colour in palette.items() if slot in slots},
        natural_height=height,
        anchor=anchor,
        anchor_point=at if at is not None else (width / 2, default_y),
        facing=facing,
        habitats=habitats,
        words=tuple(name.replace("_", " ") for name in names),
        tags=tuple(tags.split()),
        signature={slot: tone for slot, tone in (signature or {}).items() if slot in slots},
        motions=motions,
        body_motion=moves,
    )
