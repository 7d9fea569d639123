"""What a drawing program hands to the builder: markup plus everything a scene has to know of it."""

from dataclasses import dataclass, field
from typing import Literal

Anchor = Literal["feet", "centre", "hang"]
Facing = Literal["left", "right", "front"]
Habitat = Literal["ground", "water", "air", "sky", "wall"]
MotionKind = Literal["rotate", "shift_x", "shift_y", "blink"]


@dataclass(frozen=True)
class Motion:
    """One row of the animation table: how one part swings about its pivot.

    ``amplitude`` is in degrees for ``rotate``, in canvas units for shifts and ignored for
    ``blink``; the offset at time t is ``amplitude * sin(2 pi (t / period_ms + phase))``.
    """

    part: str
    kind: MotionKind
    amplitude: float
    period_ms: int
    phase: float = 0.0


@dataclass(frozen=True)
class Rig:
    """A drawn object: SVG markup in canvas units whose shapes carry palette slots as classes.

    ``body`` is markup without the outer ``<svg>``; ``palette`` maps slot class to colour;
    ``signature`` maps slots to the tone of the story colour they may take
    (base, shade, light, accent). ``natural_height`` is relative to the hero (1.0).
    ``anchor_point`` is in canvas units: where feet, centre or hanging point lies.
    ``words`` are the nouns that name it, the first being ``kind``.
    """

    kind: str
    width_px: int
    height_px: int
    body: str
    palette: dict[str, str]
    natural_height: float
    anchor: Anchor
    anchor_point: tuple[float, float]
    facing: Facing
    habitats: tuple[Habitat, ...]
    words: tuple[str, ...]
    tags: tuple[str, ...] = ()
    signature: dict[str, str] = field(default_factory=dict)
    motions: tuple[Motion, ...] = ()
    body_motion: Literal["still", "bob", "float", "hop", "sway", "swim", "twinkle"] = "still"


@dataclass(frozen=True)
class Zone:
    """A region of a background where things may stand, float or hang, in fractions of the canvas.

    For ``ground`` the feet anchor lies inside it; larger y is nearer to the viewer.
    """

    habitat: Habitat
    x0: float
    y0: float
    x1: float
    y1: float


@dataclass(frozen=True)
class Backdrop:
    """A drawn background of 1280x720 units with its zones, places and animated parts.

    ``far_scale`` and ``near_scale`` are the object scales at the top and the bottom of the
    ground zone. ``places`` are words that choose it ("reef", "cave", "moon surface").
    """

    kind: str
    theme: str
    body: str
    zones: tuple[Zone, ...]
    places: tuple[str, ...]
    light: Literal["day", "dusk", "night", "indoor"]
    far_scale: float = 0.7
    near_scale: float = 1.0
    motions: tuple[Motion, ...] = ()
