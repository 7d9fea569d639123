"""The picture of a scene as numbers: which drawings stand where, on which background."""

from typing import Annotated, Literal, Self

from pydantic import Field, model_validator

from storyloom.contracts.base import Contract

CANVAS_WIDTH_PX = 1280
CANVAS_HEIGHT_PX = 720

Fraction = Annotated[float, Field(ge=0, le=1)]


class PlacedObject(Contract):
    """One drawing on the canvas.

    ``x`` and ``y`` are the centre of the drawn object as fractions of the canvas (y down);
    ``scale`` is its drawn height as a fraction of the canvas height; ``flip`` mirrors it;
    a larger ``z`` is nearer to the viewer. ``asset`` is its file in the art library. With
    ``color_signature`` it wears the story's colour, else ``color`` where the text names one.
    """

    id: str
    kind: str
    asset: str
    x: Fraction
    y: Fraction
    scale: Annotated[float, Field(gt=0, le=1)]
    flip: bool = False
    z: int
    color_signature: bool = False
    color: str | None = None


class SceneLayout(Contract):
    """A composed scene; ``color`` is the story's colour, ``background`` a kind of the library.

    ``expression`` is how everybody looks.
    """

    background: str
    width_px: Annotated[int, Field(gt=0)] = CANVAS_WIDTH_PX
    height_px: Annotated[int, Field(gt=0)] = CANVAS_HEIGHT_PX
    color: str
    expression: Literal["glad", "sad"] = "glad"
    objects: tuple[PlacedObject, ...] = ()

    @model_validator(mode="after")
    def _ids_differ(self) -> Self:
        if len({placed.id for placed in self.objects}) != len(self.objects):
            raise ValueError("two objects of a scene share an id")
        return self
