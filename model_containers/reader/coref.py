"""Resolves the pronouns of a story, scene by scene, while its beings are collected."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import combinations

import numpy as np

from model_containers.reader.agreement import Agreement
from model_containers.reader.coref_features import (
    Scenery,
    describe_nothing,
    describe_pair,
    look_around,
)
from model_containers.reader.coref_model import Floats, PairScorer
from model_containers.reader.entities import Being, Cast
from model_containers.reader.mentions import Mention, ParsedStory

MAX_CANDIDATES = 16
MAX_PAIRED = 5
SCENES_BACK = 2


@dataclass(slots=True)
class Link:
    """One resolved pronoun; `being` is None when it means nothing that was named.

    `certainty` is the share (0 to 1) that the chosen candidate got of all.
    """

    pronoun: Mention
    being: Being | None
    certainty: float = 1.0


@dataclass(slots=True)
class Question:
    """One pronoun with its candidates and their features, the last row being for nothing."""

    pronoun: Mention
    candidates: list[tuple[Being, ...]]
    rows: Floats
    nothing: Floats


Chosen = tuple[tuple[Being, ...] | None, float]
Answer = Callable[[Question], Chosen]


def resolve(story: ParsedStory, cast: Cast, scorer: PairScorer, agreement: Agreement) -> list[Link]:
    """Links each third-person pronoun of the story to a being of the cast."""

    def answer(question: Question) -> Chosen:
        scores = scorer.scores(question.rows, question.nothing)
        best = int(np.argmax(scores))
        certainty = float(1.0 / np.exp(scores - scores[best]).sum())
        return question.candidates[best] if best < len(question.candidates) else None, certainty

    return list(walk(story, cast, agreement, answer))


def walk(story: ParsedStory, cast: Cast, agreement: Agreement, answer: Answer) -> Iterator[Link]:
    """Reads the story in order, asks `answer` at each pronoun, and yields the links."""
    scenery = look_around(story, cast, agreement)
    for position, mention in enumerate(story.mentions):
        if mention.pronoun is None:
            _note_speaker(cast.take(mention), mention, scenery)
            continue
        question = ask(mention, position, scenery)
        chosen, certainty = answer(question)
        being = None
        if chosen is not None:
            being = chosen[0] if len(chosen) == 1 else cast.group(chosen)
            cast.assign(mention, being)
            _note_speaker(being, mention, scenery)
        yield Link(mention, being, certainty)


def _note_speaker(being: Being, mention: Mention, scenery: Scenery) -> None:
    if mention.quote < 0 and any(
        token == mention.token for token in scenery.story.speakers.values()
    ):
        scenery.last_speaker = being


def ask(pronoun: Mention, position: int, scenery: Scenery) -> Question:
    """Collects the candidates of a pronoun, nearest first, with their features."""
    form = pronoun.pronoun
    assert form is not None
    plural = form.family == "they"
    candidates: list[tuple[Being, ...]] = []
    recent = _recent(pronoun, position, scenery)
    for being in recent[:MAX_CANDIDATES]:
        if plural or not (being.plural or being.members):
            candidates.append((being,))
    if plural:
        candidates += _pairs(recent, scenery)
    rows, fitting = [], 0
    for rank, beings in enumerate(candidates):
        being = beings[0] if len(beings) == 1 else _imagined(beings)
        rows.append(describe_pair(pronoun, being, rank, fitting, scenery))
        same = being.pronouns[form.family]
        if same >= sum(being.pronouns.values()) - same:
            odds, known = scenery.agreement.log_odds(being, form.family)
            fitting += int(being.plural or odds * known > -0.5)
    width = len(rows[0]) if rows else 0
    return Question(
        pronoun,
        candidates,
        np.asarray(rows, dtype=np.float32).reshape(len(rows), width),
        np.asarray(describe_nothing(pronoun), dtype=np.float32),
    )


def _recent(pronoun: Mention, position: int, scenery: Scenery) -> list[Being]:
    seen = [
        being
        for being in scenery.cast.beings
        if being.last is not None
        and (being.last.scene >= pronoun.scene - SCENES_BACK or being.is_name)
    ]
    seen.sort(key=lambda being: _place(being.last), reverse=True)
    ahead = _ahead(pronoun, position, scenery)
    if not any(being.is_hero for being in seen):
        ahead.append(scenery.cast.hero)
    return seen + [being for being in ahead if being not in seen]


def _place(mention: Mention | None) -> tuple[int, int]:
    return (mention.sentence, mention.token.i) if mention is not None else (-1, -1)


def _ahead(pronoun: Mention, position: int, scenery: Scenery) -> list[Being]:
    """Returns known beings that are named later in the sentence: "As he ran, Bram ..."."""
    found = []
    for mention in scenery.story.mentions[position + 1 :]:
        if mention.sentence != pronoun.sentence:
            break
        if mention.is_name and not mention.parts:
            for being in scenery.cast.beings:
                if mention.words & being.name_words:
                    found.append(being)
    return found


def _pairs(recent: list[Being], scenery: Scenery) -> list[tuple[Being, ...]]:
    """Returns groups that no phrase has joined yet: two or three of the latest characters."""
    known = [{m.number for m in being.members} for being in scenery.cast.beings if being.members]
    people = [being for being in recent if not being.members and _alive(being, scenery)]
    people = people[:MAX_PAIRED]
    if scenery.cast.hero in recent and scenery.cast.hero not in people:
        people.append(scenery.cast.hero)
    groups: list[tuple[Being, ...]] = list(combinations(people, 2))
    if len(people) >= 3:
        groups.append(tuple(people[:3]))
    return [group for group in groups if {b.number for b in group} not in known]


def _alive(being: Being, scenery: Scenery) -> bool:
    if being.is_name or being.is_hero or being.pronouns["he"] + being.pronouns["she"] > 0:
        return True
    if being.plural:
        return False
    he, knows_he = scenery.agreement.log_odds(being, "he")
    she, knows_she = scenery.agreement.log_odds(being, "she")
    return max(he * knows_he, she * knows_she) > 0.0


def _imagined(members: tuple[Being, ...]) -> Being:
    being = Being(-1, plural=True)
    being.members = members
    return being
