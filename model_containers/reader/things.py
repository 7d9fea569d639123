"""Finds what a picture of each scene shows: the beings and things that can be drawn."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from spacy.tokens import Token
from storyloom.contracts.reading import Entity

from model_containers.reader.entities import COLORS, Being
from model_containers.reader.linear import LinearScorer, Signs
from model_containers.reader.mentions import Mention
from model_containers.reader.reading import ReadStory
from model_containers.reader.words import word_set

SMALL = word_set("small little tiny wee short thin narrow mini teeny")
LARGE = word_set("big huge large giant enormous great tall long wide grand vast mighty")
NUMBERS = {
    word: number
    for number, word in enumerate(
        ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"), start=1
    )
} | {"pair": 2, "both": 2, "dozen": 12, "hundred": 100}
PLURAL_COUNT = 3  # a plural without a number
MOST = 100
UNSEEN_VERBS = word_set(
    "want wish dream hope imagine miss need promise remember forget think wonder guess expect",
    "believe mean lose seek search plan",
)
DENIALS = word_set("no not n't never without neither nor none")


@dataclass(frozen=True, slots=True)
class Thing:
    """A being as it stands in one scene, before it is decided whether it is drawn."""

    being: Being
    mentions: tuple[Mention, ...]
    label: str
    signs: Signs


def things_of(read: ReadStory, scene: int) -> Iterator[Thing]:
    """Yields each being mentioned in a scene, groups apart, with the signs of being drawable."""
    for being in read.cast.beings:
        if being.members:
            continue
        mentions = tuple(read.mentions_in(being, scene))
        label = read.label(being)
        if mentions and label:
            yield Thing(being, mentions, label, _signs(being, mentions, label))
    present = {being.number for being in read.cast.beings if read.mentions_in(being, scene)}
    for group in read.cast.beings:  # "they" makes its members present
        mentions = tuple(m for m in read.mentions_in(group, scene) if m.pronoun is not None)
        for member in group.members if mentions else ():
            label = read.label(member)
            if member.number not in present and label:
                present.add(member.number)
                yield Thing(member, mentions, label, _signs(member, mentions, label))


def _signs(being: Being, mentions: tuple[Mention, ...], label: str) -> Signs:
    nouns = [mention for mention in mentions if mention.pronoun is None]
    signs: Signs = {"noun=" + label: 1.0, "end=" + label[-3:]: 1.0}
    roles = {mention.role for mention in mentions}
    signs.update({"role=" + role: 1.0 for role in roles})
    signs["hero"] = float(being.is_hero)
    signs["name"] = float(being.is_name)
    signs["plural"] = float(being.plural)
    signs["many"] = min(3, len(mentions)) / 3.0
    signs["only pronouns"] = float(not nouns)
    signs["owned"] = float(any(mention.owner is not None for mention in nouns))
    signs["only speech"] = float(all(mention.quote >= 0 for mention in mentions))
    signs["unseen"] = float(not is_visible(mentions))
    signs["colored"] = float(bool(being.modifiers & COLORS))
    signs["story"] = min(6, len(being.mentions)) / 6.0
    signs["indefinite"] = float(any(mention.indefinite for mention in nouns))
    for mention in nouns[:3]:
        case = next((c.lower_ for c in mention.token.children if c.dep_ == "case"), None)
        if case:
            signs["case=" + case] = 1.0
    return signs


def is_visible(mentions: tuple[Mention, ...]) -> bool:
    """Says whether a being is really there: not only in speech, denied, wished or dreamed."""
    return any(mention.quote < 0 and not _unseen(mention.token) for mention in mentions)


def _unseen(token: Token) -> bool:
    if any(child.lower_ in DENIALS for child in token.children):
        return True
    steps = 0
    while token.head is not token and steps < 6:
        label, head = token.dep_.split(":")[0], token.head
        below = label not in ("nsubj", "conj", "parataxis", "advcl", "csubj")
        if below and head.lemma_.lower() in UNSEEN_VERBS:
            return True
        denied = any(c.lower_ in ("not", "n't", "never") for c in head.children)
        if denied and label in ("obj", "nsubj") and (label == "obj" or head.lemma_ == "be"):
            return True
        if not below and label != "conj":
            return False
        token, steps = head, steps + 1
    return False


def entities_of(read: ReadStory, scene: int, drawn: LinearScorer) -> list[Entity]:
    """Returns the drawable entities of a scene, the hero first, the others as they appear."""
    found = []
    for thing in things_of(read, scene):
        double = thing.label == read.cast.hero_kind and not thing.being.is_name
        double = double and not thing.being.plural  # "to be a pirate" is no second pirate
        if not thing.being.is_hero and (double or not drawn.accepts(thing.signs)):
            continue
        first = thing.mentions[0]
        found.append(
            (not thing.being.is_hero, first.sentence, first.token.i, _entity(read, thing, scene))
        )
    found.sort(key=lambda row: row[:3])
    return [entity for *_, entity in found]


def _entity(read: ReadStory, thing: Thing, scene: int) -> Entity:
    being = thing.being
    own = [mention for mention in thing.mentions if mention.pronoun is None and not mention.parts]
    known = own or [m for m in being.mentions if m.pronoun is None and not m.parts]
    text = _phrase(known[0].token) if known else (being.best_name or thing.label)
    told = [mention for mention in being.mentions if mention.scene <= scene]
    return Entity(
        text=text,
        lemma=thing.label,
        count=_count(being, known),
        color=_attribute(told, COLORS),
        size=_size(told),
        visible=is_visible(thing.mentions),
        scene_index=scene,
        is_hero=being.is_hero,
    )


def _phrase(token: Token) -> str:
    start = token.i
    while start > 0 and token.doc[start - 1].dep_ in ("amod", "compound", "nummod", "flat"):
        start -= 1
    return str(token.doc[start : token.i + 1].text)


def describing_words(token: Token) -> list[str]:
    """Returns the adjectives said of a noun, before it or after "was"."""
    words = [child.lower_ for child in token.children if child.dep_ in ("amod", "compound")]
    if token.dep_ == "nsubj" and token.head.pos_ == "ADJ":
        words.append(token.head.lower_)
        words += [child.lower_ for child in token.head.children if child.dep_ == "conj"]
    return words


def _attribute(mentions: list[Mention], wanted: frozenset[str]) -> str | None:
    for mention in reversed(mentions):
        for word in describing_words(mention.token) if mention.pronoun is None else ():
            if word in wanted:
                return {"golden": "gold", "grey": "gray"}.get(word, word)
    return None


def _size(mentions: list[Mention]) -> str | None:
    if _attribute(mentions, SMALL):
        return "small"
    return "large" if _attribute(mentions, LARGE) else None


def _count(being: Being, mentions: list[Mention]) -> int:
    if not being.plural:
        return 1
    for mention in mentions:
        for child in mention.token.children:
            if child.dep_ == "nummod" or child.lower_ in NUMBERS:
                word = child.lower_
                number = int(word) if word.isdecimal() and len(word) < 4 else NUMBERS.get(word)
                if number:
                    return max(1, min(MOST, number))
    return PLURAL_COUNT
