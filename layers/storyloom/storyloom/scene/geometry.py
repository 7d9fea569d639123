"""How large a drawing is and what room it takes, in fractions of the canvas."""

from dataclasses import dataclass, replace

from asset_library.draw.rig import Backdrop, Habitat, Rig, Zone

from storyloom.contracts.scene import CANVAS_HEIGHT_PX, CANVAS_WIDTH_PX

MARGIN = 0.012
_HERO_HEIGHT = 0.5
_SMALLEST, _TALLEST, _WIDEST = 0.075, 0.7, 0.5
_FLOAT_DEPTH = 0.92
_SIZE_WORDS = {
    **dict.fromkeys(("tiny", "small", "little", "wee", "short", "baby"), 0.78),
    **dict.fromkeys(("big", "huge", "giant", "large", "tall", "enormous", "great"), 1.28),
}

# Where a drawing goes when the background has no zone of its own habitat.
_INSTEAD: dict[Habitat, tuple[Habitat, ...]] = {
    "ground": ("ground", "water", "air"),
    "water": ("water", "air", "ground"),
    "air": ("air", "water", "sky", "ground"),
    "sky": ("sky", "air", "wall", "water"),
    "wall": ("wall", "air", "water", "sky"),
}


@dataclass(frozen=True)
class Box:
    """A drawing on the canvas: centre, width and height as fractions, y down.

    ``depth`` is the perspective scale it was drawn at; ``foot`` is how far down the box its feet
    or its anchor lies (1.0 is the lower edge).
    """

    x: float
    y: float
    width: float
    height: float
    depth: float = 1.0
    foot: float = 1.0

    @property
    def top(self) -> float:
        """Upper edge."""
        return self.y - self.height / 2

    @property
    def bottom(self) -> float:
        """Lower edge."""
        return self.y + self.height / 2

    @property
    def foot_y(self) -> float:
        """Height at which it touches what it stands on."""
        return self.top + self.height * self.foot

    def moved(self, x: float, y: float) -> "Box":
        """Return the box with its centre at (x, y), pushed back inside the canvas."""
        half_w, half_h = self.width / 2 + MARGIN, self.height / 2 + MARGIN
        return replace(self, x=min(max(x, half_w), 1 - half_w), y=min(max(y, half_h), 1 - half_h))

    def standing(self, x: float, foot_y: float) -> "Box":
        """Return the box with its feet at (x, foot_y), pushed back inside the canvas."""
        return self.moved(x, foot_y - self.height * self.foot + self.height / 2)


def drawn_box(rig: Rig, depth: float, is_hero: bool = False, size: str | None = None) -> Box:
    """Return the room a drawing takes at a perspective scale, centred on the canvas.

    Small things are drawn larger than life and large things smaller, so that all can be seen.
    """
    natural = rig.natural_height
    height = _HERO_HEIGHT * natural ** (0.72 if natural < 1 else 0.55) * depth
    height *= _SIZE_WORDS.get(size or "", 1.0) * (1.1 if is_hero else 1.0)
    height = min(max(height, _SMALLEST), _TALLEST)
    aspect = rig.width_px / rig.height_px * CANVAS_HEIGHT_PX / CANVAS_WIDTH_PX
    height = min(height, _WIDEST / aspect)
    foot = rig.anchor_point[1] / rig.height_px if rig.anchor == "feet" else 1.0
    return Box(0.5, 0.5, height * aspect, height, depth, foot)


def zones_for(rig: Rig, backdrop: Backdrop) -> tuple[Zone, ...]:
    """Return the zones where a drawing may be, its first habitat first."""
    for habitat in rig.habitats:
        own = tuple(z for z in backdrop.zones if z.habitat == habitat)
        if own:
            return own
    for habitat in _INSTEAD[rig.habitats[0]]:
        instead = tuple(z for z in backdrop.zones if z.habitat == habitat)
        if instead:
            return instead
    return backdrop.zones


def depth_at(zone: Zone, foot_y: float, backdrop: Backdrop) -> float:
    """Return the perspective scale of something in a zone: larger the nearer it stands."""
    if zone.habitat != "ground":
        return _FLOAT_DEPTH
    ground = [z for z in backdrop.zones if z.habitat == "ground"]
    far, near = min(z.y0 for z in ground), max(z.y1 for z in ground)
    nearness = min(max((foot_y - far) / max(near - far, 1e-6), 0.0), 1.0)
    return backdrop.far_scale + (backdrop.near_scale - backdrop.far_scale) * nearness


def room_in(zone: Zone, box: Box) -> Zone:
    """Return the part of a zone for the centre (on the ground, the feet) of a box of this size.

    A box too large for the zone is kept to the zone's middle.
    """
    half_w = min(box.width / 2, (zone.x1 - zone.x0) / 2)
    half_h = min(box.height / 2, (zone.y1 - zone.y0) / 2)
    if zone.habitat == "ground":
        return replace(zone, x0=zone.x0 + half_w / 2, x1=zone.x1 - half_w / 2)
    return replace(
        zone,
        x0=zone.x0 + half_w,
        x1=zone.x1 - half_w,
        y0=zone.y0 + half_h,
        y1=zone.y1 - half_h,
    )


def outside(box: Box, zones: tuple[Zone, ...]) -> float:
    """Return how far a box lies outside the nearest of the zones, 0 when it is in one."""
    best = 9.0
    for zone in zones:
        room = room_in(zone, box)
        y = box.foot_y if zone.habitat == "ground" else box.y
        gap_x = max(room.x0 - box.x, box.x - room.x1, 0.0)
        gap_y = max(room.y0 - y, y - room.y1, 0.0)
        best = min(best, gap_x + gap_y)
    return best


def overlap(a: Box, b: Box) -> float:
    """Return the shared area as a part of the smaller box, 0..1."""
    width = min(a.x + a.width / 2, b.x + b.width / 2) - max(a.x - a.width / 2, b.x - b.width / 2)
    height = min(a.bottom, b.bottom) - max(a.top, b.top)
    if width <= 0 or height <= 0:
        return 0.0
    return width * height / min(a.width * a.height, b.width * b.height)


def face(box: Box) -> Box:
    """Return the part of a figure that must stay in sight: its upper half, without the sides."""
    return Box(box.x, box.top + box.height * 0.27, box.width * 0.7, box.height * 0.46)
