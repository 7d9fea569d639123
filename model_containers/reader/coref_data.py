"""Turns annotated stories into questions with answers, for training and for measuring."""

from __future__ import annotations

import random
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from spacy.tokens import Doc

from model_containers.reader.agreement import Agreement, Counts
from model_containers.reader.coref import Chosen, Link, Question, walk
from model_containers.reader.coref_model import PairScorer
from model_containers.reader.entities import Being, Cast
from model_containers.reader.gold import GoldStory, align, means, referent_keys
from model_containers.reader.mentions import ParsedStory, read_mentions
from model_containers.reader.words import FAMILIES, PRONOUNS

MAX_WEIGHT = 2.0  # all pronouns of one being in one story say the same thing


@dataclass(frozen=True, slots=True)
class Asked:
    """A question with the number of its right answer (the last one: nothing)."""

    question: Question
    answer: int


def gold_referents(story: ParsedStory, gold: GoldStory) -> list[str | None]:
    """Returns for each pronoun of the text its annotated referent, None where it has none."""
    referents: list[str | None] = []
    for scene, annotation in enumerate(gold.scenes):
        pronouns = [m for m in story.mentions if m.scene == scene and m.pronoun is not None]
        pairs = annotation["p"]
        places = align(
            [m.token.text for m in pronouns],
            [m.token.dep_ == "expl" for m in pronouns],
            [pair[0] for pair in pairs],
        )
        referents += [pairs[place][1] if place >= 0 else None for place in places]
    return referents


def count_agreement(stories: Sequence[GoldStory]) -> Counts:
    """Counts how often each noun, name and name ending is he, she, it or they."""
    total: Counts = {}
    for story in stories:
        for key, row in story_counts(story).items():
            own = total.setdefault(key, [0.0] * 4)
            for place, value in enumerate(row):
                own[place] += value
    return total


def story_counts(story: GoldStory) -> Counts:
    """Counts the pronoun families of one story's beings, each being at most so much."""
    raw: Counts = {}
    for scene in story.scenes:
        for written, referent in scene["p"]:
            form = PRONOUNS.get(written.lower())
            keys = referent_keys(referent)
            if form is None or len(keys) != 1:
                continue
            place = FAMILIES.index(form.family)
            raw.setdefault(keys[0], [0.0] * 4)[place] += 1.0
            if referent[:1].isupper():
                raw.setdefault("..." + keys[0][-2:], [0.0] * 4)[place] += 1.0
    for row in raw.values():
        weight = min(sum(row), MAX_WEIGHT) / sum(row)
        row[:] = [value * weight for value in row]
    return raw


def questions(
    docs: Sequence[Doc],
    gold: GoldStory,
    counts: Mapping[str, Sequence[float]],
    scorer: PairScorer | None,
    trust: float,
    rng: random.Random,
) -> list[Asked]:
    """Walks one training story and returns its questions that have an answer among the candidates.

    With chance `trust` the story goes on with the scorer's own answer, right or wrong, so that it
    learns on the kind of history it will meet; otherwise with the right one.
    """
    story = read_mentions(docs, gold.name)
    referents = iter(gold_referents(story, gold))
    agreement = Agreement(counts)
    agreement.without = story_counts(gold)
    cast = Cast(gold.hero, gold.name)
    asked: list[Asked] = []

    def answer(question: Question) -> Chosen:
        referent = next(referents)
        right = right_answer(question, referent)
        if right is not None:
            asked.append(Asked(question, right))
        if scorer is not None and rng.random() < trust:
            right = int(np.argmax(scorer.scores(question.rows, question.nothing)))
        if right is None or right >= len(question.candidates):
            return None, 1.0
        return question.candidates[right], 1.0

    for _ in walk(story, cast, agreement, answer):
        pass
    return asked


def right_answer(question: Question, referent: str | None) -> int | None:
    """Returns the candidate an annotation means, None when none of them is meant."""
    if referent is None:
        return len(question.candidates)
    keys = referent_keys(referent)
    for number, beings in enumerate(question.candidates):
        if len(beings) == 1 and means(beings[0], keys):
            return number
        if len(beings) > 1:
            joined = Being(-1, plural=True)
            joined.members = beings
            if means(joined, keys):
                return number
    return None


def is_right(link: Link, referent: str | None) -> bool:
    """Says whether a link agrees with the annotation."""
    if referent is None:
        return link.being is None
    return link.being is not None and means(link.being, referent_keys(referent))
