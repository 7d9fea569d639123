"""The checks every drawing must pass before it enters the library."""

import re
import xml.etree.ElementTree as ET
from collections import Counter
from collections.abc import Sequence

from asset_library.draw.rig import Backdrop, Motion, Rig
from asset_library.markup import backdrop_svg, rig_svg

# Classes that the base style or the poser defines; every other class must be a palette slot.
STYLE_CLASSES = frozenset(
    {"o", "t", "ink", "w", "k", "ch", "hi", "sd", "open", "shut", "glad", "wry"}
)
TONES = frozenset({"base", "shade", "light", "accent"})
# Slots that never take the story's colour: people keep their own skin and hair.
PRIVATE_SLOTS = re.compile(r"^(sk|h)\d*$")
_KIND = re.compile(r"^[a-z][a-z0-9_]*$")
_HEX = re.compile(r"^#[0-9a-f]{6}$")
_REFERENCE = re.compile(r"url\(#([^)]+)\)|href=\"#([^\"]+)\"")


def check_library(
    heroes: Sequence[Rig], objects: Sequence[Rig], backdrops: Sequence[Backdrop]
) -> list[str]:
    """Return every fault found in a whole library, empty when it may be written."""
    faults = []
    for group in ([r.kind for r in (*heroes, *objects)], [b.kind for b in backdrops]):
        repeated = sorted(kind for kind, count in Counter(group).items() if count > 1)
        faults += [f"{kind}: the kind is used more than once" for kind in repeated]
    for rig in (*heroes, *objects):
        faults += [f"{rig.kind}: {fault}" for fault in check_rig(rig)]
    for backdrop in backdrops:
        faults += [f"{backdrop.kind}: {fault}" for fault in check_backdrop(backdrop)]
    return faults


def check_rig(rig: Rig) -> list[str]:
    """Return the faults of one hero or object."""
    faults = _check_markup(rig_svg(rig), rig.motions)
    if faults and faults[0].startswith("not valid XML"):
        return faults
    if not _KIND.match(rig.kind):
        faults.append("the kind must be lower case words joined by underscores")
    if not rig.words or rig.words[0] != rig.kind.replace("_", " "):
        faults.append("the first word must be the kind")
    if not rig.habitats:
        faults.append("no habitat")
    if not 0.02 <= rig.natural_height <= 3:
        faults.append(f"natural height {rig.natural_height} is outside 0.02..3")
    x, y = rig.anchor_point
    if not (0 <= x <= rig.width_px and 0 <= y <= rig.height_px):
        faults.append("the anchor lies outside the view box")
    return faults + _check_palette(rig)


def check_backdrop(backdrop: Backdrop) -> list[str]:
    """Return the faults of one background."""
    faults = _check_markup(backdrop_svg(backdrop), backdrop.motions)
    if not _KIND.match(backdrop.kind):
        faults.append("the kind must be lower case words joined by underscores")
    if not backdrop.places:
        faults.append("no place word chooses it")
    if not backdrop.zones:
        faults.append("no zone")
    for zone in backdrop.zones:
        if not (0 <= zone.x0 < zone.x1 <= 1 and 0 <= zone.y0 < zone.y1 <= 1):
            faults.append(f"the {zone.habitat} zone is empty or leaves the canvas")
    if not 0 < backdrop.far_scale <= backdrop.near_scale:
        faults.append("far scale must be positive and not exceed near scale")
    return faults


def _check_palette(rig: Rig) -> list[str]:
    used = {
        name for classes in re.findall(r'class="([^"]*)"', rig.body) for name in classes.split()
    }
    faults = [f"palette slot {slot} is not used" for slot in sorted(set(rig.palette) - used)]
    unknown = sorted(used - set(rig.palette) - STYLE_CLASSES)
    faults += [f"class {name} is no palette slot" for name in unknown]
    for slot, colour in rig.palette.items():
        if not _HEX.match(colour):
            faults.append(f"palette slot {slot} is not a #rrggbb colour")
    for slot, tone in rig.signature.items():
        if slot not in rig.palette:
            faults.append(f"signature slot {slot} is not in the palette")
        if tone not in TONES:
            faults.append(f"signature tone {tone} is unknown")
        if PRIVATE_SLOTS.match(slot):
            faults.append(f"signature slot {slot} is skin or hair")
    return faults


def _check_markup(svg: str, motions: Sequence[Motion]) -> list[str]:
    try:
        root = ET.fromstring(svg)  # noqa: S314 - our own drawings, not input
    except ET.ParseError as error:
        return [f"not valid XML: {error}"]
    faults, parts, ids = [], Counter[str](), Counter[str]()
    for node in root.iter():
        if node.tag.rsplit("}", 1)[-1] in {"script", "foreignObject", "image"}:
            faults.append(f"<{node.tag.rsplit('}', 1)[-1]}> is not allowed")
        if any(name.lower().startswith("on") for name in node.attrib):
            faults.append("event attributes are not allowed")
        if "id" in node.attrib:
            ids[node.attrib["id"]] += 1
        name = node.attrib.get("data-part")
        if name is not None:
            parts[name] += 1
            if len(node.attrib.get("data-pivot", "").split()) != 2:
                faults.append(f"part {name} has no pivot")
            if "transform" in node.attrib:
                faults.append(f"part {name} carries a transform, which posing would replace")
    faults += [f"id {name} is used {n} times" for name, n in sorted(ids.items()) if n > 1]
    faults += [f"part {name} is used {n} times" for name, n in sorted(parts.items()) if n > 1]
    referred = {a or b for a, b in _REFERENCE.findall(svg)}
    faults += [f"reference to missing id {name}" for name in sorted(referred - set(ids))]
    for motion in motions:
        if motion.part not in parts:
            faults.append(f"motion names missing part {motion.part}")
        if motion.period_ms <= 0:
            faults.append(f"motion of {motion.part} needs a positive period")
    return faults
