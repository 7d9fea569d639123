"""Describes a pronoun and one being it may mean as a row of numbers for the scorer."""

from __future__ import annotations

import math
from collections import Counter
from dataclasses import dataclass, field

from model_containers.reader.agreement import Agreement
from model_containers.reader.entities import Being, Cast
from model_containers.reader.mentions import Mention, ParsedStory, clause_verb
from model_containers.reader.words import FAMILIES, SPEECH_VERBS, word_set

CASES = ("subject", "object", "possessive", "reflexive")
ROLES = ("subject", "object", "possessive", "oblique", "time", "other")
WEATHER = word_set(
    "rain snow time late dark cold hot warm night morning day hard easy true spring summer winter ",
    "seem turn take quiet noon evening begin stop grow noon",
)


@dataclass(slots=True)
class Scenery:
    """What the scorer needs to know besides the pair: the story so far and its habits."""

    story: ParsedStory
    cast: Cast
    agreement: Agreement
    family_share: dict[str, float] = field(default_factory=dict)
    first_animate: str = ""
    key_counts: Counter[str] = field(default_factory=Counter)  # over the whole story, read or not
    last_speaker: Being | None = None


def look_around(story: ParsedStory, cast: Cast, agreement: Agreement) -> Scenery:
    """Counts the story's pronouns: a story with one `she` throughout has most likely her hero."""
    scenery = Scenery(story, cast, agreement)
    families = [
        mention.pronoun.family
        for mention in story.mentions
        if mention.pronoun is not None and mention.quote < 0
    ]
    scenery.key_counts.update(
        mention.key for mention in story.mentions if mention.pronoun is None and not mention.parts
    )
    people = [family for family in families if family in ("he", "she")]
    for family in FAMILIES:
        scenery.family_share[family] = families.count(family) / max(1, len(families))
    if people:
        scenery.first_animate = people[0]
        for family in ("he", "she"):
            scenery.family_share[family] = people.count(family) / len(people)
    return scenery


def describe_nothing(pronoun: Mention) -> list[float]:
    """Returns the signs that a pronoun means nothing: `it` of weather, time and empty subjects."""
    token = pronoun.token
    verb = clause_verb(token)
    around = {child.lemma_.lower() for child in verb.children} | {verb.lemma_.lower()}
    clause = any(child.dep_ in ("csubj", "ccomp", "advcl", "xcomp") for child in verb.children)
    is_it = pronoun.pronoun is not None and pronoun.pronoun.family == "it"
    return [
        float(is_it),
        float(token.dep_ == "expl"),
        float(bool(around & WEATHER)) * is_it,
        float(clause) * is_it,
        float(any(child.dep_ == "cop" for child in verb.children)) * is_it,
        float(pronoun.quote >= 0) * is_it,
    ]


def describe_pair(
    pronoun: Mention, being: Being, rank: int, fitting_rank: int, scenery: Scenery
) -> list[float]:
    """Returns the features of one pair, the same length for each.

    `rank` counts the candidates mentioned more lately, `fitting_rank` those that agree as well.
    """
    form = pronoun.pronoun
    assert form is not None
    family, case = form.family, form.case
    odds, known = _odds(being, family, scenery.agreement)
    same = being.pronouns[family]
    against = sum(being.pronouns.values()) - same
    row = [float(family == other) for other in FAMILIES]
    row += [float(case == other) for other in CASES]
    row += [
        float(pronoun.quote >= 0),
        odds * known / 4.0,
        known,
        math.tanh(same / 2.0),
        math.tanh(against / 2.0),
        math.tanh((same - against) / 2.0),
        float(being.plural),
        float(being.plural) * (family == "they"),
        float(being.is_name),
        float(being.is_hero),
        float(bool(being.members)),
        len(being.members) / 4.0,
        1.0 / (1 + rank),
        1.0 / (1 + fitting_rank),
        float(fitting_rank == 0),
        math.log1p(len(being.mentions)) / 3.0,
    ]
    row += _standing(pronoun, being, scenery)
    row += _hero_signs(being, family, scenery)
    row += _nearness(pronoun, being)
    row += _grammar(pronoun, being, scenery)
    row += _speech(pronoun, being, scenery)
    return row


def _odds(being: Being, family: str, agreement: Agreement) -> tuple[float, float]:
    if being.members:
        return (3.0, 1.0) if family == "they" else (-3.0, 1.0)
    if being.plural:
        return (3.0, 1.0) if family == "they" else (-2.0, 0.8)
    return agreement.log_odds(being, family)


def _standing(pronoun: Mention, being: Being, scenery: Scenery) -> list[float]:
    """Tells how much the story is about a being, and how close a group's members stand."""
    spoken = sum(scenery.key_counts[key] for key in being.keys)
    lately = sum(1 for mention in being.mentions[-6:] if mention.scene == pronoun.scene)
    owned = any(mention.owner is not None for mention in being.mentions[:2])
    first = being.mentions[0] if being.mentions else None
    row = [
        math.log1p(spoken) / 3.0,
        math.log1p(lately) / 2.0,
        float(owned),
        float(first is not None and first.indefinite),
        float(first is not None and first.role == "time"),
        float(being.last is not None and being.last.definite),
    ]
    latest = [member.last.sentence for member in being.members if member.last is not None]
    if len(latest) < 2:
        return [*row, *([0.0] * 6)]
    gaps = [pronoun.sentence - sentence for sentence in latest]
    counts = [sum(scenery.key_counts[key] for key in member.keys) for member in being.members]
    return [
        *row,
        float(max(gaps) == 0),
        float(max(gaps) <= 1),
        float(max(gaps) > 3),
        float(min(gaps) == 0),
        math.log1p(min(counts)) / 3.0,
        float(any(member.is_hero for member in being.members)),
    ]


def _hero_signs(being: Being, family: str, scenery: Scenery) -> list[float]:
    share = scenery.family_share.get(family, 0.0)
    is_person = family in ("he", "she")
    first = is_person and scenery.first_animate == family
    return [
        share * being.is_hero * is_person,
        float(first) * being.is_hero,
        float(first) * (not being.is_hero),
        float(is_person and share == 1.0) * being.is_hero,
        share * (not being.is_hero) * is_person,
        float(is_person and not being.is_name and not being.plural),
        float(family == "it" and being.is_name),
        float(family == "it" and not being.is_name and not being.plural),
        float(family == "they" and not being.plural and not being.members),
    ]


def _nearness(pronoun: Mention, being: Being) -> list[float]:
    members = being.members
    last = being.last
    if members:  # a group is as near as its farthest member
        latest = [member.last for member in members if member.last is not None]
        if latest and (last is None or len(latest) == len(members)):
            oldest = min(latest, key=lambda mention: (mention.sentence, mention.token.i))
            if last is None or (oldest.sentence, oldest.token.i) > (last.sentence, last.token.i):
                last = oldest
    if last is None:
        return [0.0] * 5 + [1.0] + [0.0] * 13
    gap = pronoun.sentence - last.sentence
    tokens = abs(pronoun.token.i - last.token.i) if last.scene == pronoun.scene else 40
    row = [float(gap == 0), float(gap == 1), float(gap == 2), float(gap in (3, 4))]
    row += [float(gap > 4), 0.0, math.log1p(tokens) / 4.0, float(last.scene == pronoun.scene)]
    row += [float(last.role == role) for role in ROLES]
    same_form = last.pronoun is not None and pronoun.pronoun is not None
    row += [
        float(same_form and last.pronoun.family == pronoun.pronoun.family),  # type: ignore[union-attr]
        float(last.role == pronoun.role and gap <= 1),
        float(last.indefinite),
        float((last.quote >= 0) == (pronoun.quote >= 0)),
        float(last.role == "subject" and gap == 1),
    ]
    return row


def _grammar(pronoun: Mention, being: Being, scenery: Scenery) -> list[float]:
    token = pronoun.token
    verb = clause_verb(token)
    same_clause_subject = same_clause_other = inside_own = first_of_sentence = main_subject = 0.0
    subject_of_conjunct = subject_of_matrix = owner_of_last = 0.0
    owned_by_it = 0.0
    near = [m for m in being.mentions[-4:] if m.sentence == pronoun.sentence]
    for mention in near:
        other = clause_verb(mention.token)
        if other == verb and mention.token != token:
            if mention.role == "subject":
                same_clause_subject = 1.0
            else:
                same_clause_other = 1.0
        if mention.token == token.head and token.dep_ == "nmod:poss":
            inside_own = 1.0
        if mention.role == "subject":
            if verb.dep_ == "conj" and verb.head == other:
                subject_of_conjunct = 1.0
            if verb.dep_.split(":")[0] in ("advcl", "ccomp", "xcomp", "acl") and verb.head == other:
                subject_of_matrix = 1.0
            if other.dep_ == "ROOT":
                main_subject = 1.0
        if mention.owner is not None:
            owned_by_it = 1.0
    if being.last is not None and being.last.role == "possessive":
        owner_of_last = 1.0
    if near:
        earlier = [
            m for m in scenery.story.mentions
            if m.sentence == pronoun.sentence and m.scene == pronoun.scene
        ][:1]  # fmt: skip
        first_of_sentence = float(bool(earlier) and earlier[0] in near)
    form = pronoun.pronoun
    reflexive = form is not None and form.case == "reflexive"
    possessive = form is not None and form.case == "possessive"
    return [
        same_clause_subject * reflexive,
        same_clause_subject * possessive,
        same_clause_subject * (not reflexive and not possessive),
        same_clause_other * (not reflexive),
        inside_own,
        first_of_sentence,
        main_subject,
        subject_of_conjunct,
        subject_of_matrix,
        owner_of_last,
        owned_by_it,
    ]


def _speech(pronoun: Mention, being: Being, scenery: Scenery) -> list[float]:
    cast, story = scenery.cast, scenery.story
    speaks = 0.0
    if pronoun.quote >= 0:
        speaker = story.speakers.get((pronoun.scene, pronoun.quote))
        if speaker is not None:
            own = cast.of(pronoun.scene, speaker.i)
            speaks = float(own is being or speaker.lower_ in being.name_words)
    verb = clause_verb(pronoun.token)
    saying = pronoun.quote < 0 and verb.lemma_.lower() in SPEECH_VERBS
    return [
        speaks,
        float(pronoun.quote >= 0) * (not speaks),
        float(saying) * float(scenery.last_speaker is being),
        float(saying) * float(scenery.last_speaker is not None and scenery.last_speaker != being),
        float(saying),
    ]
