"""What every hero has in common as a rig, and outlines turned over for the other side."""

import re
from typing import Any

from asset_library.draw.kit import Pen, part
from asset_library.draw.rig import Motion, Rig

_TOKEN = re.compile(r"[A-Za-z]|-?\d+(?:\.\d+)?")
STORY_TONES = {"b": "base", "s": "shade", "l": "light", "a": "accent"}


def hero(
    kind: str,
    body: str,
    palette: dict[str, str],
    synonyms: tuple[str, ...],
    motions: tuple[Motion, ...],
    **changes: Any,
) -> Rig:
    """Return a hero of 400x500 that stands on the ground at (200, 490) unless changed."""
    fields: dict[str, Any] = {
        "width_px": 400,
        "height_px": 500,
        "natural_height": 1.0,
        "anchor": "feet",
        "anchor_point": (200, 490),
        "facing": "front",
        "habitats": ("ground", "water"),
        "tags": ("hero",),
        "signature": {slot: tone for slot, tone in STORY_TONES.items() if slot in palette},
        "body_motion": "bob",
    }
    fields.update(changes)
    return Rig(
        kind=kind, body=body, palette=palette, words=(kind, *synonyms), motions=motions, **fields
    )


def mirror(path: str, axis_x: float = 200) -> str:
    """Turn a path of absolute M, L, C, Q, Z commands over the vertical line at ``axis_x``."""
    tokens, is_x = [], True
    for token in _TOKEN.findall(path):
        if token.isalpha():
            tokens.append(token)
            is_x = True
        else:
            tokens.append(f"{2 * axis_x - float(token):g}" if is_x else token)
            is_x = not is_x
    return " ".join(tokens)


def moody(glad: str, wry: str) -> str:
    """Return a feature with two faces: ``glad``, or ``wry`` inside an element of class sad."""
    return f'<g class="glad">{glad}</g><g class="wry">{wry}</g>'


def worried_brows(
    y: float,
    inner: float = 20,
    outer: float = 50,
    axis_x: float = 200,
    width: float = 6,
    opacity: float = 0.8,
) -> str:
    """Draw brows whose inner ends rise; they show only inside class ``sad``."""
    d = (
        f"M{axis_x - outer:g} {y + 2:g} Q{axis_x - inner - 6:g} {y - 3:g} "
        f"{axis_x - inner:g} {y - 12:g} M{axis_x + outer:g} {y + 2:g} "
        f"Q{axis_x + inner + 6:g} {y - 3:g} {axis_x + inner:g} {y - 12:g}"
    )
    return f'<path d="{d}" class="o wry" stroke-width="{width:g}" opacity="{opacity:g}"/>'


def pair(pen: Pen, name: str, pivot: tuple[float, float], path: str, slot: str, inside: str) -> str:
    """Draw one outline as part ``name_r`` and, turned over x 200, as part ``name_l``."""
    x, y = pivot
    shade = f'<g transform="matrix(-1 0 0 1 400 0)">{inside}</g>' if inside else ""
    return part(f"{name}_r", x, y, pen.shape(path, slot, inside)) + part(
        f"{name}_l", 400 - x, y, pen.shape(mirror(path), slot, shade)
    )
