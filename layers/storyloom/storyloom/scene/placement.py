"""The placing of chosen drawings on a background: the layout of a scene."""

import random
from collections.abc import Sequence

from asset_library.catalogue import ArtCatalogue
from asset_library.draw.rig import Backdrop

from storyloom.contracts.reading import Relation
from storyloom.contracts.scene import PlacedObject, SceneLayout
from storyloom.scene.depth import depth_order
from storyloom.scene.facing import is_flipped
from storyloom.scene.geometry import zones_for
from storyloom.scene.objects import ChosenObject
from storyloom.scene.solver import Piece, Solver
from storyloom.scene.ties import find_ties

_SAD = -0.3


def place(
    objects: Sequence[ChosenObject],
    relations: Sequence[Relation],
    backdrop: Backdrop,
    art: ArtCatalogue,
    color: str,
    rng: random.Random,
    valence: float = 0.0,
) -> SceneLayout:
    """Return the layout of a scene; the same ``rng`` state gives the same layout.

    Every drawing lies inside the canvas, in a zone of its habitat unless a relation carries it
    elsewhere; relations outweigh everything else, then faces stay free, the hero stands in the
    middle third and the rest spreads out. In a sad scene (``valence`` on -1..1) faces are sad.
    """
    rigs = [art.rig(chosen.kind) for chosen in objects]
    pieces = [
        Piece(chosen, rig, zones_for(rig, backdrop))
        for chosen, rig in zip(objects, rigs, strict=True)
    ]
    ties = find_ties(objects, relations)
    boxes = Solver(pieces, ties, backdrop, rng).solve()
    ranks = depth_order(boxes, [p.zones[0].habitat for p in pieces], ties)
    facings = [rig.facing for rig in rigs]
    placed = [
        PlacedObject(
            id=piece.chosen.id,
            kind=piece.chosen.kind,
            asset=_asset(piece.chosen.kind, art),
            x=round(box.x, 4),
            y=round(box.y, 4),
            scale=round(box.height, 4),
            flip=is_flipped(index, facings, boxes, ties),
            z=ranks[index],
            color_signature=piece.chosen.is_hero or piece.chosen.color == color,
            color=piece.chosen.color,
        )
        for index, (piece, box) in enumerate(zip(pieces, boxes, strict=True))
    ]
    placed.sort(key=lambda p: p.z)
    return SceneLayout(
        background=backdrop.kind,
        color=color,
        expression="sad" if valence <= _SAD else "glad",
        objects=tuple(placed),
    )


def _asset(kind: str, art: ArtCatalogue) -> str:
    return f"{'heroes' if kind in art.heroes else 'objects'}/{kind}.svg"
