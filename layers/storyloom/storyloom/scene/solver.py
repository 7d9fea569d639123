"""The search for places: sampled candidates weighed by penalties, one piece after another."""

import random
from dataclasses import dataclass

from asset_library.draw.rig import Backdrop, Rig, Zone

from storyloom.scene.geometry import Box, depth_at, drawn_box, face, outside, overlap, room_in
from storyloom.scene.objects import ChosenObject
from storyloom.scene.relations import CARRYING, TOUCHING, Tie, holds, ideal, misfit

_SWEEPS = 3
_SAMPLES = 14
_JITTER = 0.03

_RELATION_WEIGHT = 6.0
_OVERLAP_WEIGHT = 2.2
_FACE_WEIGHT = 3.0
_ZONE_WEIGHT = 9.0
_CENTRE_WEIGHT = 5.0
# Few figures are drawn larger, many smaller: index is the number of pieces.
_CROWDING = (1.0, 1.25, 1.16, 1.08, 1.02, 0.97, 0.93, 0.89, 0.86, 0.83)
_EYE_LEVEL, _EYE_LEVEL_WEIGHT = 0.48, 3.0
_CROWD_WEIGHT = 0.25


@dataclass(frozen=True)
class Piece:
    """An object to place, with what the library knows of it and the zones where it may be."""

    chosen: ChosenObject
    rig: Rig
    zones: tuple[Zone, ...]

    @property
    def floats(self) -> bool:
        """Tell that it hangs in water, air or sky instead of standing."""
        return self.zones[0].habitat != "ground"


class Solver:
    """Places pieces one by one, then improves each in turn while the others stand still."""

    def __init__(
        self, pieces: list[Piece], ties: tuple[Tie, ...], backdrop: Backdrop, rng: random.Random
    ) -> None:
        """Start with nothing placed; all chance is drawn from ``rng``."""
        self.pieces, self.ties, self.backdrop, self.rng = pieces, ties, backdrop, rng
        self.boxes: dict[int, Box] = {}
        self.touching = {frozenset((t.subject, t.object)) for t in ties if t.relation in TOUCHING}

    def solve(self) -> list[Box]:
        """Return the box of each piece, in the order they were given."""
        turns = self._turns()
        for sweep in range(_SWEEPS + 1):
            for index in turns:
                options = self._candidates(index)
                if sweep:
                    options.append(self.boxes[index])
                self.boxes[index] = min(options, key=lambda box: self._cost(index, box))
        for tie in sorted(self.ties, key=lambda t: turns.index(t.subject)):
            self._insist(tie)
        return [self.boxes[index] for index in range(len(self.pieces))]

    def _turns(self) -> list[int]:
        """Order the pieces so that what others hang on comes first."""
        turns: list[int] = []
        waiting = list(range(len(self.pieces)))
        while waiting:
            free = [
                i
                for i in waiting
                if not any(
                    t.subject == i and t.object in waiting and t.object != i for t in self.ties
                )
            ]
            turns += free or waiting[:1]
            waiting = [i for i in waiting if i not in turns]
        return turns

    def _candidates(self, index: int) -> list[Box]:
        piece, options = self.pieces[index], []
        for _ in range(_SAMPLES):
            zone = self.rng.choice(piece.zones)
            foot_y = self.rng.uniform(zone.y0, zone.y1)
            box = self._box(piece, depth_at(zone, foot_y, self.backdrop))
            room = room_in(zone, box)
            x, y = self.rng.uniform(room.x0, room.x1), self.rng.uniform(room.y0, room.y1)
            if zone.habitat == "ground":
                y = foot_y
            if piece.chosen.is_hero:
                x = self.rng.uniform(max(zone.x0, 0.33), max(min(zone.x1, 0.67), zone.x0 + 0.01))
            options.append(box.standing(x, y) if zone.habitat == "ground" else box.moved(x, y))
        for tie in self.ties:
            if tie.subject == index and tie.object in self.boxes:
                options += self._beside(tie)
        return options

    def _box(self, piece: Piece, depth: float) -> Box:
        box = drawn_box(piece.rig, depth, piece.chosen.is_hero, piece.chosen.size)
        crowd = _CROWDING[min(len(self.pieces), len(_CROWDING) - 1)]
        return Box(0.5, 0.5, box.width * crowd, box.height * crowd, depth, box.foot)

    def _beside(self, tie: Tie) -> list[Box]:
        """Return where the relation wants its subject, exactly and roughly, on both sides."""
        piece, anchor = self.pieces[tie.subject], self.boxes[tie.object]
        box, options = self._box(piece, anchor.depth), []
        for side in (-1, 1):
            best = ideal(tie.relation, box, anchor, 1 if side > 0 else -1, self._floats(tie))
            options.append(best)
            for _ in range(2):
                dx, dy = self.rng.uniform(-_JITTER, _JITTER), self.rng.uniform(-_JITTER, _JITTER)
                options.append(best.moved(best.x + dx, best.y + dy / 2))
        return options

    def _floats(self, tie: Tie) -> bool:
        return self.pieces[tie.subject].floats or self.pieces[tie.object].floats

    def _cost(self, index: int, box: Box) -> float:
        piece = self.pieces[index]
        cost = 0.0
        carried = any(t.subject == index and t.relation in CARRYING for t in self.ties)
        if not carried:
            cost += _ZONE_WEIGHT * outside(box, piece.zones)
        if piece.chosen.is_hero:
            cost += _CENTRE_WEIGHT * max(0.0, abs(box.x - 0.5) - 1 / 6)
            cost += _EYE_LEVEL_WEIGHT * max(0.0, _EYE_LEVEL - box.y)
        for other, there in self.boxes.items():
            if other == index:
                continue
            cost += _CROWD_WEIGHT * max(0.0, 1 - abs(box.x - there.x) / 0.3)
            if frozenset((index, other)) not in self.touching:
                cost += _OVERLAP_WEIGHT * overlap(box, there)
            cost += _FACE_WEIGHT * overlap(face(box), face(there))
        for tie in self.ties:
            if tie.subject == index and tie.object in self.boxes:
                cost += self._strain(tie, box, self.boxes[tie.object])
            elif tie.object == index and tie.subject in self.boxes:
                cost += self._strain(tie, self.boxes[tie.subject], box)
        return cost

    def _strain(self, tie: Tie, subject: Box, anchor: Box) -> float:
        return _RELATION_WEIGHT * misfit(tie.relation, subject, anchor, self._floats(tie))

    def _insist(self, tie: Tie) -> None:
        """Move the subject, then the object, when a relation still does not show."""
        for _ in range(8):
            subject, anchor = self.boxes[tie.subject], self.boxes[tie.object]
            if holds(tie.relation, subject, anchor):
                return
            best = min(
                (ideal(tie.relation, subject, anchor, side, self._floats(tie)) for side in (-1, 1)),
                key=lambda box: abs(box.x - subject.x),
            )
            self.boxes[tie.subject] = best
            if not holds(tie.relation, best, anchor):
                away_y = 0.06 if best.y <= anchor.y + 0.01 else -0.06
                if tie.relation == "under":
                    away_y = -0.06
                away_x = {"left_of": 0.06, "right_of": -0.06}.get(tie.relation, 0.0)
                self.boxes[tie.object] = anchor.moved(anchor.x + away_x, anchor.y + away_y)
