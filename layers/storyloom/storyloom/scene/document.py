"""A composed scene as one self-contained SVG document, still or animated."""

import hashlib
import re

from asset_library.catalogue import ArtCatalogue
from asset_library.draw.kit import BASE_STYLE, palette_style
from asset_library.draw.rig import Backdrop, Rig
from asset_library.posing import pose

from storyloom.contracts.scene import PlacedObject, SceneLayout
from storyloom.scene.animation import WHOLE, Keyframes, instance_motions, part_group
from storyloom.scene.color import COLOR_RAMPS, color_ramp

_PIVOT = re.compile(r'data-part="([^"]+)" data-pivot="([-\d.]+) ([-\d.]+)"')
_ID = re.compile(r'(\bid="|url\(#|href="#)')
_RULE = re.compile(r"(^|\})([^{}]+)\{")
_SHADOW_TOLERANCE = 0.02


def scene_svg(
    layout: SceneLayout, art: ArtCatalogue, animated: bool = True, time_ms: float | None = None
) -> str:
    """Return the scene as an SVG document that works alone, in ``<img>`` and inside a page.

    Ids, classes and keyframes carry a prefix made from the layout, so that several scenes can
    share a page. With ``time_ms`` every part is posed as it is at that moment, for rasterising.
    """
    prefix = scene_prefix(layout)
    backdrop = art.backdrop(layout.background)
    ground = _background(prefix, backdrop, time_ms)
    body, style = figures_svg(layout, art, time_ms)
    if animated:
        frames = Keyframes(prefix)
        frames.add(f"{prefix}-bg", backdrop.motions, _pivots(backdrop.body))
        for index, placed in enumerate(layout.objects):
            rig, pivots = art.rig(placed.kind), _pivots(art.rig(placed.kind).body)
            x, y = rig.anchor_point
            pivots[WHOLE] = (f"{x:g}", f"{y:g}")
            frames.add(f"{prefix}-{index}", instance_motions(rig, index), pivots)
        style += frames.css()
    return wrap_scene(layout, style, ground + body)


def wrap_scene(layout: SceneLayout, style: str, body: str) -> str:
    """Put markup on the scene's canvas."""
    width, height = layout.width_px, layout.height_px
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" class="{scene_prefix(layout)}" '
        f'viewBox="0 0 {width} {height}" width="{width}" height="{height}">'
        f"<style>{style}</style>{body}</svg>"
    )


def figures_svg(
    layout: SceneLayout, art: ArtCatalogue, time_ms: float | None = None
) -> tuple[str, str]:
    """Return markup and style of everything but the background: shadows, then figures by depth."""
    prefix = scene_prefix(layout)
    backdrop = art.backdrop(layout.background)
    shadows, figures = "", ""
    style = _RULE.sub(rf"\1.{prefix} \2{{", BASE_STYLE)
    for index, placed in enumerate(layout.objects):
        rig = art.rig(placed.kind)
        shadows += _shadow(layout, placed, rig, backdrop, prefix)
        style += palette_style(_palette(layout, placed, rig), f".{prefix}-{index} ")
        figures += _figure(f"{prefix}-{index}", layout, placed, rig, index, time_ms)
    if shadows:
        shadows = (
            f'<radialGradient id="{prefix}-shade"><stop offset=".3" stop-color="#2a1450" '
            'stop-opacity=".34"/><stop offset="1" stop-color="#2a1450" stop-opacity="0"/>'
            f"</radialGradient>{shadows}"
        )
    return shadows + figures, style


def scene_prefix(layout: SceneLayout) -> str:
    """Return the prefix of all names in this scene's document."""
    return "s" + hashlib.sha256(layout.model_dump_json().encode()).hexdigest()[:7]


def _background(prefix: str, backdrop: Backdrop, time_ms: float | None) -> str:
    body = backdrop.body if time_ms is None else pose(backdrop.body, backdrop.motions, time_ms)
    return f'<g class="{prefix}-bg">{_own_ids(body, prefix)}</g>'


def _figure(
    scope: str,
    layout: SceneLayout,
    placed: PlacedObject,
    rig: Rig,
    index: int,
    time_ms: float | None,
) -> str:
    body = part_group(rig.body, *rig.anchor_point)
    if time_ms is not None:
        body = pose(body, instance_motions(rig, index), time_ms)
    scale = placed.scale * layout.height_px / rig.height_px
    width = rig.width_px * scale
    left = placed.x * layout.width_px + (width / 2 if placed.flip else -width / 2)
    top = (placed.y - placed.scale / 2) * layout.height_px
    across = f"{-scale if placed.flip else scale:.4f}"
    move = f"translate({left:.1f} {top:.1f})scale({across} {scale:.4f})"
    mood = " sad" if layout.expression == "sad" else ""
    return f'<g class="{scope}{mood}" transform="{move}">{_own_ids(body, scope)}</g>'


def _palette(layout: SceneLayout, placed: PlacedObject, rig: Rig) -> dict[str, str]:
    palette = dict(rig.palette)
    name = layout.color if placed.color_signature else placed.color
    if name in COLOR_RAMPS:
        tones = color_ramp(name).tones()
        palette |= {slot: tones[tone] for slot, tone in rig.signature.items()}
    return palette


def _shadow(
    layout: SceneLayout, placed: PlacedObject, rig: Rig, backdrop: Backdrop, prefix: str
) -> str:
    """Draw a soft shadow under what stands on the ground; what hangs or is carried has none."""
    if rig.anchor != "feet":
        return ""
    foot = placed.y - placed.scale / 2 + placed.scale * rig.anchor_point[1] / rig.height_px
    slack = _SHADOW_TOLERANCE
    if not any(
        z.habitat == "ground" and z.y0 - slack <= foot <= z.y1 + slack for z in backdrop.zones
    ):
        return ""
    radius = placed.scale * layout.height_px * rig.width_px / rig.height_px * 0.44
    x, y = placed.x * layout.width_px, foot * layout.height_px
    return (
        f'<ellipse cx="{x:.0f}" cy="{y:.0f}" rx="{radius:.0f}" ry="{max(5, radius * 0.2):.0f}" '
        f'fill="url(#{prefix}-shade)"/>'
    )


def _own_ids(body: str, prefix: str) -> str:
    return _ID.sub(rf"\g<1>{prefix}-", body)


def _pivots(body: str) -> dict[str, tuple[str, str]]:
    return {name: (x, y) for name, x, y in _PIVOT.findall(body)}
