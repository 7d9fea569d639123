"""Standalone SVG files of drawings, and back from a file to the markup a scene embeds."""

from asset_library.draw.kit import BASE_STYLE, palette_style
from asset_library.draw.rig import Backdrop, Rig

BACKDROP_WIDTH_PX = 1280
BACKDROP_HEIGHT_PX = 720


def wrap_svg(body: str, width_px: float, height_px: float, style: str, margin_px: float = 0) -> str:
    """Wrap markup as a standalone SVG; ``margin_px`` shows canvas beyond the view box."""
    view_width, view_height = width_px + 2 * margin_px, height_px + 2 * margin_px
    view_box = f"{-margin_px:g} {-margin_px:g} {view_width:g} {view_height:g}"
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="{view_box}" width="{view_width:g}" '
        f'height="{view_height:g}"><style>{style}</style>{body}</svg>\n'
    )


def rig_svg(rig: Rig) -> str:
    """Return the file of a hero or object: its body with the base style and its own palette."""
    return wrap_svg(rig.body, rig.width_px, rig.height_px, BASE_STYLE + palette_style(rig.palette))


def backdrop_svg(backdrop: Backdrop) -> str:
    """Return the file of a background, 1280x720 canvas units."""
    return wrap_svg(backdrop.body, BACKDROP_WIDTH_PX, BACKDROP_HEIGHT_PX, BASE_STYLE)


def body_of(svg: str) -> str:
    """Return the markup between the style block and the end of a file written by this module."""
    return svg.split("</style>", 1)[1].rsplit("</svg>", 1)[0]
