"""Rasterised drawings for the builder: contact sheets and the check that nothing is cut off."""

from collections.abc import Iterable

import pyvips
from PIL import Image

from asset_library.draw.kit import BASE_STYLE, palette_style
from asset_library.draw.rig import Rig
from asset_library.markup import wrap_svg
from asset_library.posing import place_parts

# Anti-aliasing and round line ends may touch the edge by this much without looking cut.
_EDGE_SLACK_PX = 2.5
_CHECK_SCALE = 0.4
# A poser leaves a margin around the canvas, so a swinging tip may reach this far out.
_SWING_SLACK_PX = 12


def rasterise(svg: str, scale: float = 1.0) -> Image.Image:
    """Render an SVG to RGBA at ``scale`` pixels per canvas unit."""
    picture = pyvips.Image.svgload_buffer(svg.encode(), scale=scale)
    pixels: bytes = picture.write_to_memory()
    return Image.frombytes("RGBA", (picture.width, picture.height), pixels)


def render_rig(
    rig: Rig,
    scale: float = 1.0,
    swing: float = 0.0,
    colours: dict[str, str] | None = None,
    margin_px: float = 0,
    mood: str = "",
) -> Image.Image:
    """Render a rig with all parts at ``swing`` (-1..1) of their amplitude, alternating sides.

    ``colours`` maps tones (base, shade, light, accent) to the story's colours; ``mood`` is empty,
    "sad" or "asleep".
    """
    palette = dict(rig.palette)
    for slot, tone in rig.signature.items():
        palette[slot] = (colours or {}).get(tone, palette[slot])
    offsets = [
        (motion, abs(swing) if motion.kind == "blink" else swing * motion.amplitude)
        for motion in rig.motions
    ]
    body = place_parts(rig.body, offsets)
    if mood:
        body = f'<g class="{mood}">{body}</g>'
    style = BASE_STYLE + palette_style(palette)
    return rasterise(wrap_svg(body, rig.width_px, rig.height_px, style, margin_px), scale)


def overhang_px(rig: Rig, swing: float = 0.0, margin_px: int = 60) -> int:
    """Return by how many canvas units the drawing leaves its view box, 0 when it fits.

    Exact to ``_EDGE_SLACK_PX``, because the picture looked at is a reduced one.
    """
    picture = render_rig(rig, _CHECK_SCALE, swing, margin_px=margin_px)
    box = picture.getchannel("A").point([255 * (alpha > 24) for alpha in range(256)]).getbbox()
    if box is None:
        return 0
    left, top, right, bottom = (edge / _CHECK_SCALE for edge in box)
    overhang = max(
        margin_px - left,
        margin_px - top,
        right - margin_px - rig.width_px,
        bottom - margin_px - rig.height_px,
    )
    return max(0, round(overhang - _EDGE_SLACK_PX))


def overhang_faults(rigs: Iterable[Rig]) -> list[str]:
    """Return a fault for every rig that leaves its view box, at rest or at the ends of a swing."""
    faults = []
    for rig in rigs:
        for swing in (0.0, -1.0, 1.0) if rig.motions else (0.0,):
            allowed = _SWING_SLACK_PX if swing else 0
            overhang = overhang_px(rig, swing)
            if overhang > allowed:
                faults.append(f"{rig.kind}: leaves its view box by {overhang} at swing {swing:g}")
                break
    return faults
