"""Turns annotated stories into labelled things and placements, and measures the graph."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any

from model_containers.reader.entities import Being
from model_containers.reader.gold import GoldStory, means, referent_keys
from model_containers.reader.linear import LinearScorer, Signs
from model_containers.reader.reading import ReadStory
from model_containers.reader.relations import Placement, placements_of, relations_of
from model_containers.reader.things import Thing, entities_of, things_of
from model_containers.reader.words import singular

Labelled = tuple[Signs, bool]


@dataclass(slots=True)
class Tally:
    """Counts of right, found and annotated items."""

    right: int = 0
    found: int = 0
    gold: int = 0

    def add(self, right: int, found: int, gold: int) -> None:
        """Adds one scene's counts."""
        self.right += right
        self.found += found
        self.gold += gold

    def scores(self) -> dict[str, float]:
        """Returns precision, recall and F1."""
        precision = self.right / max(1, self.found)
        recall = self.right / max(1, self.gold)
        f1 = 2 * precision * recall / max(1e-9, precision + recall)
        return {"precision": round(precision, 3), "recall": round(recall, 3), "f1": round(f1, 3)}


@dataclass(slots=True)
class GraphTally:
    """Counts for entities and for relations, strict and by place alone."""

    entities: Tally = field(default_factory=Tally)
    relations: Tally = field(default_factory=Tally)
    pairs: Tally = field(default_factory=Tally)  # who and where, whatever the relation


def shows(annotation: dict[str, Any], thing: Thing) -> bool:
    """Says whether the annotated picture shows a thing."""
    wanted = {singular(name.split()[-1]) for name in annotation["o"]} | set(annotation["o"])
    keys = {singular(key) for key in thing.being.keys} | {thing.label}
    return bool(wanted & keys)


def holds(annotation: dict[str, Any], placement: Placement) -> bool:
    """Says whether the annotation has this relation."""
    return any(
        relation == placement.relation
        and _is(placement.subject, subject)
        and _is(placement.place, place)
        for subject, relation, place in annotation["r"]
    )


def _is(being: Being, written: str) -> bool:
    return means(being, referent_keys(written))


def label_things(read: ReadStory, gold: GoldStory) -> Iterable[Labelled]:
    """Yields the things of a story with whether they are drawn; the hero always is."""
    for scene, annotation in enumerate(gold.scenes):
        for thing in things_of(read, scene):
            if not thing.being.is_hero:
                yield thing.signs, shows(annotation, thing)


def label_placements(read: ReadStory, gold: GoldStory) -> Iterable[Labelled]:
    """Yields the readings of a story's prepositions with whether they hold."""
    for scene, annotation in enumerate(gold.scenes):
        for placement in placements_of(read, scene):
            yield placement.signs, holds(annotation, placement)


def tally_graph(
    stories: Sequence[tuple[GoldStory, ReadStory]], drawn: LinearScorer, likely: LinearScorer
) -> GraphTally:
    """Measures entities and relations against the annotations."""
    tally = GraphTally()
    for gold, read in stories:
        for scene, annotation in enumerate(gold.scenes):
            _tally_entities(tally, read, scene, annotation, drawn)
            _tally_relations(tally, gold, read, scene, annotation, likely)
    return tally


def _tally_entities(
    tally: GraphTally, read: ReadStory, scene: int, annotation: dict[str, Any], drawn: LinearScorer
) -> None:
    wanted = {singular(name.split()[-1]) for name in annotation["o"]}
    labels = {singular(entity.lemma) for entity in entities_of(read, scene, drawn)}
    tally.entities.add(len(wanted & labels), len(labels), len(wanted))


def _tally_relations(
    tally: GraphTally, gold: GoldStory, read: ReadStory, scene: int,
    annotation: dict[str, Any], likely: LinearScorer,
) -> None:  # fmt: skip
    wanted = {
        (_plain(gold, read, subject), relation, _plain(gold, read, place))
        for subject, relation, place in annotation["r"]
    }
    found = {
        (
            singular(one.subject),
            one.relation,
            "+".join(singular(p) for p in one.object.split(" and ")),
        )
        for one in relations_of(read, scene, likely)
    }
    tally.relations.add(len(wanted & found), len(found), len(wanted))
    where = {(subject, place) for subject, _, place in wanted}
    told = {(subject, place) for subject, _, place in found}
    tally.pairs.add(len(where & told), len(told), len(where))


def _plain(gold: GoldStory, read: ReadStory, written: str) -> str:
    """Returns the label of an annotated word, a name being replaced by its kind."""
    names = []
    for key in referent_keys(written):
        being = next((b for b in read.cast.beings if not b.members and means(b, (key,))), None)
        names.append(singular(read.label(being)) if being is not None else key)
    return "+".join(names)
