"""Finds the mentions of a story: names, noun phrases, joined phrases and third-person pronouns."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field

from spacy.tokens import Doc, Token

from model_containers.reader.prose import quote_numbers
from model_containers.reader.speech import (
    introduces_speaker,
    renamed,
    speakers_in,
    speaks_after_speech,
)
from model_containers.reader.words import PRONOUNS, SELVES, PronounForm, singular, word_set

DEFINITE = word_set("the this that these those his her its their my your our")
INDEFINITE = word_set("a an another some one two three four five six many few no")
CALENDAR = word_set(
    "monday tuesday wednesday thursday friday saturday sunday january february march april may",
    "june july august september october november december",
)
SUBJECTS = frozenset(("nsubj", "csubj"))


@dataclass(slots=True)
class Mention:
    """One mention; `token` is its head, `parts` the joined mentions of "Coral and the fish"."""

    scene: int
    sentence: int  # counted over the whole story
    token: Token
    key: str  # what it is compared by: the head in lower case and in the singular
    words: frozenset[str]
    role: str
    quote: int
    is_name: bool = False
    plural: bool = False
    definite: bool = False
    indefinite: bool = False
    colors: frozenset[str] = frozenset()
    owner: Token | None = None
    pronoun: PronounForm | None = None
    parts: tuple[Mention, ...] = ()
    alias_of: Token | None = None  # the head it stands beside: "Coral, the mermaid"


@dataclass(slots=True)
class ParsedStory:
    """The parsed scenes of one story with their mentions in reading order."""

    docs: Sequence[Doc]
    quotes: list[list[int]]
    names: frozenset[str]
    mentions: list[Mention] = field(default_factory=list)
    speakers: dict[tuple[int, int], Token] = field(default_factory=dict)


def read_mentions(docs: Sequence[Doc], hero_name: str) -> ParsedStory:
    """Collects the mentions of all scenes and who speaks in each speech."""
    names = _names(docs, hero_name)
    story = ParsedStory(docs, [quote_numbers(doc) for doc in docs], names)
    sentence = 0
    for scene, doc in enumerate(docs):
        for span in doc.sents:
            sentence += 1
            for token in span:
                mention = _mention(story, scene, sentence, token)
                if mention is not None:
                    story.mentions.append(mention)
        for number, speaker in speakers_in(doc, story.quotes[scene]).items():
            story.speakers[(scene, number)] = speaker
    _introduce(story)
    _join(story)
    return story


def _introduce(story: ParsedStory) -> None:
    """Ties the name in "I am Otis" to whoever speaks, whichever of the two stands first."""
    by_token = {(mention.scene, mention.token.i): mention for mention in story.mentions}
    for mention in story.mentions:
        speaker = story.speakers.get((mention.scene, mention.quote))
        if not mention.is_name or speaker is None or not introduces_speaker(mention.token):
            continue
        other = by_token.get((mention.scene, speaker.i))
        if speaker.i < mention.token.i:
            mention.alias_of = speaker
        elif other is not None and other.alias_of is None and not other.is_name:
            other.alias_of = mention.token


def role_of(token: Token) -> str:
    """Returns subject, object, possessive, oblique, time or other for a phrase's head."""
    while token.dep_ in ("conj", "flat", "appos") and token.head is not token:
        token = token.head
    label = token.dep_.split(":")[0]
    if token.dep_ in ("obl:unmarked", "obl:tmod"):
        return "time"
    if label in SUBJECTS:
        return "subject"
    if label in ("obj", "iobj"):
        return "subject" if speaks_after_speech(token) else "object"
    if token.dep_ == "nmod:poss":
        return "possessive"
    return "oblique" if label in ("obl", "nmod") else "other"


def clause_verb(token: Token) -> Token:
    """Returns the predicate that the token's phrase depends on, or the phrase's own head."""
    steps = 0
    while token.head is not token and steps < 8:
        head, label = token.head, token.dep_.split(":")[0]
        if label in ("nsubj", "csubj", "obj", "iobj", "obl") and label != "nmod":
            return head
        token, steps = head, steps + 1
    return token


def _names(docs: Sequence[Doc], hero_name: str) -> frozenset[str]:
    inside: Counter[str] = Counter()
    starting: Counter[str] = Counter()
    for doc in docs:
        for token in doc:
            if token.text[:1].isupper() and token.text.isalpha() and token.text != "I":
                first = token.i == 0 or not doc[token.i - 1].text[:1].isalnum()
                if not first or (doc[token.i - 1].text == "," and token.pos_ == "PROPN"):
                    inside[token.text] += 1
                elif token.pos_ == "PROPN":
                    starting[token.text] += 1
    low = {token.text for doc in docs for token in doc if token.text[:1].islower()}
    found = set(inside)
    found |= {name for name, n in starting.items() if n > 1 or name.lower() not in low}
    return frozenset(
        name for name in found if name.lower() not in PRONOUNS and name.lower() not in CALENDAR
    ) | {hero_name}


def _mention(story: ParsedStory, scene: int, sentence: int, token: Token) -> Mention | None:
    low = token.lower_
    form = PRONOUNS.get(low)
    quote = story.quotes[scene][token.i]
    if form is not None:
        if low == "her" and (token.dep_ == "nmod:poss" or token.tag_ == "PRP$"):
            form = PronounForm("she", "possessive")
        return Mention(scene, sentence, token, low, frozenset((low,)), role_of(token), quote,
                       pronoun=form, plural=form.family == "they")  # fmt: skip
    if low == "t." and token.i + 1 < len(token.doc) and token.nbor().lower_ == "rex":
        return None
    is_name = token.text in story.names
    if is_name and token.i + 1 < len(token.doc) and token.nbor().text in story.names:
        return None  # the last word of a name stands for it
    if not is_name and not _is_noun(token):
        return None
    words = {low}
    if is_name:
        before = token.i - 1
        while before >= 0 and token.doc[before].text in story.names:
            words.add(token.doc[before].lower_)
            before -= 1
    kids = [child for child in token.children if child.i < token.i]
    marks = {child.lower_ for child in kids}
    owner = next((child for child in kids if child.dep_ == "nmod:poss"), None)
    return Mention(
        scene=scene,
        sentence=sentence,
        token=token,
        key=low if is_name else singular(low),
        words=frozenset(words),
        role=role_of(token),
        quote=quote,
        is_name=is_name,
        plural=_is_plural(token, is_name),
        definite=bool(marks & DEFINITE) or owner is not None,
        indefinite=bool(marks & INDEFINITE),
        colors=frozenset(child.lower_ for child in kids if child.dep_ == "amod"),
        owner=owner,
        alias_of=renamed(token),
    )


def _is_noun(token: Token) -> bool:
    if token.lower_ in SELVES or token.lower_ == "rex":
        return True
    return token.pos_ in ("NOUN", "PROPN") and token.text[:1].isalpha() and token.dep_ not in (
        "compound", "flat", "fixed", "goeswith", "discourse",
    )  # fmt: skip


def _is_plural(token: Token, is_name: bool) -> bool:
    if is_name:
        return False
    number = token.morph.get("Number")
    return "Plur" in number if number else token.tag_ in ("NNS", "NNPS")


def _join(story: ParsedStory) -> None:
    """Adds a joined mention after the last part of each "X and Y"."""
    by_token = {(m.scene, m.token.i): m for m in story.mentions}
    joined: list[Mention] = []
    for mention in story.mentions:
        joined.append(mention)
        if mention.token.dep_ != "conj" or mention.pronoun is not None:
            continue
        if not any(child.lower_ in ("and", "&") for child in mention.token.children):
            continue
        first = by_token.get((mention.scene, mention.token.head.i))
        if first is None or first.pronoun is not None:
            continue
        middle = [
            by_token[(mention.scene, child.i)]
            for child in first.token.conjuncts
            if (mention.scene, child.i) in by_token
            and first.token.i < child.i < mention.token.i
            and by_token[(mention.scene, child.i)].pronoun is None
        ]
        parts = (first, *middle, mention)
        joined.append(
            Mention(
                mention.scene,
                mention.sentence,
                mention.token,
                " and ".join(part.key for part in parts),
                frozenset(),
                first.role,
                first.quote,
                plural=True,
                parts=parts,
            )
        )
    story.mentions = joined
