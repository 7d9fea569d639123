"""Contact sheets: drawings side by side, to be looked at before they are committed."""

from collections.abc import Sequence

from PIL import Image

from asset_library.draw.rig import Backdrop, Rig
from asset_library.markup import backdrop_svg
from asset_library.raster import rasterise, render_rig

_PAPER = (232, 243, 239, 255)
_SHEET_WIDTH_PX = 1600
_GAP_PX = 12

# A few ramps that show whether a drawing bears the story's colour.
SAMPLE_COLOURS = {
    "purple": {"base": "#a066e0", "shade": "#7b43bd", "light": "#dcc0ff", "accent": "#ffd24a"},
    "blue": {"base": "#3f8fe8", "shade": "#2467bd", "light": "#b5dcff", "accent": "#ff9d4a"},
    "yellow": {"base": "#ffcb3d", "shade": "#e39a1b", "light": "#fff0b3", "accent": "#4fb6e8"},
    "green": {"base": "#55bd62", "shade": "#2f9150", "light": "#c3f0b8", "accent": "#ff8fb4"},
    "red": {"base": "#e8505b", "shade": "#b93049", "light": "#ffc4c0", "accent": "#ffd24a"},
}


def contact_sheet(
    heroes: Sequence[Rig],
    objects: Sequence[Rig],
    backdrops: Sequence[Backdrop],
    only: Sequence[str] = (),
    scale: float = 0.6,
    swings: Sequence[float] = (0.0,),
    colours: Sequence[str] = ("own",),
    moods: Sequence[str] = ("",),
) -> Image.Image:
    """Lay drawings out in rows; ``only`` keeps groups (heroes, objects, backgrounds) or kinds."""

    def wanted(group: str, kind: str) -> bool:
        return not only or group in only or kind in only

    rigs = [rig for rig in heroes if wanted("heroes", rig.kind)]
    rigs += [rig for rig in objects if wanted("objects", rig.kind)]
    tiles = [
        render_rig(rig, scale, swing, SAMPLE_COLOURS.get(colour), margin_px=6, mood=mood)
        for rig in rigs
        for colour in colours
        for swing in swings
        for mood in moods
    ]
    tiles += [
        rasterise(backdrop_svg(backdrop), scale)
        for backdrop in backdrops
        if wanted("backgrounds", backdrop.kind)
    ]
    return _flow(tiles)


def _flow(tiles: Sequence[Image.Image]) -> Image.Image:
    """Place tiles left to right in rows, bottom-aligned."""
    rows: list[list[Image.Image]] = [[]]
    used_px = _GAP_PX
    for tile in tiles:
        if rows[-1] and used_px + tile.width + _GAP_PX > _SHEET_WIDTH_PX:
            rows.append([])
            used_px = _GAP_PX
        rows[-1].append(tile)
        used_px += tile.width + _GAP_PX
    heights = [max((tile.height for tile in row), default=0) + _GAP_PX for row in rows]
    sheet = Image.new("RGBA", (_SHEET_WIDTH_PX, sum(heights) + _GAP_PX), _PAPER)
    top = _GAP_PX
    for row, height in zip(rows, heights, strict=True):
        left = _GAP_PX
        for tile in row:
            sheet.alpha_composite(tile, (left, top + height - _GAP_PX - tile.height))
            left += tile.width + _GAP_PX
        top += height
    return sheet.convert("RGB")
