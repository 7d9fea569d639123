"""Which drawings a read relation speaks of."""

from collections.abc import Sequence

from storyloom.contracts.reading import Relation
from storyloom.scene.objects import ChosenObject
from storyloom.scene.relations import RELATIONS, Tie
from storyloom.scene.wording import stems

# fmt: off
_BODY_TOP = frozenset(("head", "nose", "shoulder", "back", "horn", "ear", "hair", "hump"))
_BODY_GRIP = frozenset((
    "hand", "arm", "paw", "claw", "mouth", "beak", "tentacle", "finger", "lap", "wing", "tooth",
))
# fmt: on
_SAME_AS = {
    "below": "under",
    "beneath": "under",
    "underneath": "under",
    "by": "beside",
    "next_to": "beside",
    "atop": "on",
    "onto": "on",
    "within": "in",
    "towards": "toward",
    "against": "beside",
    "among": "near",
    "at": "near",
    "across": "over",
    "to": "toward",
    "from": "near",
    "past": "near",
    "along": "near",
    "with": "beside",
}  # fmt: skip


def find_ties(objects: Sequence[ChosenObject], relations: Sequence[Relation]) -> tuple[Tie, ...]:
    """Return the relations whose two ends are drawn, one for each pair of drawings.

    A part of the body stands for the hero: what is on a head sits on the hero, what is in a hand
    is held by him. Copies of a thing stand near its first.
    """
    ties: dict[frozenset[int], Tie] = {}
    hero = next((i for i, o in enumerate(objects) if o.is_hero), None)
    for relation in relations:
        kind = _SAME_AS.get(relation.relation, relation.relation)
        kind = kind if kind in RELATIONS else "near"
        subject, anchor = _find(relation.subject, objects), _find(relation.object, objects)
        if anchor is None and hero is not None and kind in ("on", "in", "over", "around"):
            part = stems(relation.object)[-1:]
            if part and part[0] in _BODY_TOP:
                anchor, kind = hero, "on"
            elif part and part[0] in _BODY_GRIP:
                anchor, kind = hero, "held"
        if subject is not None and anchor is not None and subject != anchor:
            ties.setdefault(frozenset((subject, anchor)), Tie(subject, kind, anchor))
    for index, chosen in enumerate(objects):
        first = next(i for i, o in enumerate(objects) if o.kind == chosen.kind)
        if first != index:
            ties.setdefault(frozenset((index, first)), Tie(index, "near", first))
    return tuple(ties.values())


def _find(words: str, objects: Sequence[ChosenObject]) -> int | None:
    found = stems(words)
    for name in (" ".join(found), found[-1] if found else ""):
        for index, chosen in enumerate(objects):
            if name and name in chosen.names:
                return index
    return None
