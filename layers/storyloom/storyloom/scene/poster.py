"""The still picture of a scene as WebP, and single frames of its animation."""

import io
from functools import lru_cache

import pyvips
from asset_library.catalogue import ArtCatalogue
from asset_library.draw.rig import Backdrop
from asset_library.markup import backdrop_svg
from PIL import Image

from storyloom.contracts.scene import SceneLayout
from storyloom.scene.document import figures_svg, scene_svg, wrap_scene

_QUALITY = 85
# The encoder's effort 0..6: 2 is three times as fast as 4 for one part in twenty more bytes.
_EFFORT = 2


def render_poster(layout: SceneLayout, art: ArtCatalogue, width_px: int = 1280) -> bytes:
    """Return the scene at rest as WebP bytes, ``width_px`` wide."""
    scale = width_px / layout.width_px
    picture = _background(art.backdrop(layout.background), scale).copy()
    body, style = figures_svg(layout, art)
    picture.alpha_composite(_raster(wrap_scene(layout, style, body), scale))
    out = io.BytesIO()
    picture.convert("RGB").save(out, "WEBP", quality=_QUALITY, method=_EFFORT)
    return out.getvalue()


def render_frame(
    layout: SceneLayout, art: ArtCatalogue, time_ms: float, width_px: int = 1280
) -> Image.Image:
    """Return the animated scene at one moment as an RGB picture."""
    svg = scene_svg(layout, art, animated=False, time_ms=time_ms)
    return _raster(svg, width_px / layout.width_px).convert("RGB")


@lru_cache(maxsize=24)
def _background_of(svg: str, scale: float) -> Image.Image:
    return _raster(svg, scale)


def _background(backdrop: Backdrop, scale: float) -> Image.Image:
    return _background_of(backdrop_svg(backdrop), scale)


def _raster(svg: str, scale: float) -> Image.Image:
    picture = pyvips.Image.svgload_buffer(svg.encode(), scale=scale)
    if picture.bands == 3:
        picture = picture.addalpha()
    return Image.frombytes("RGBA", (picture.width, picture.height), picture.write_to_memory())
