"""Finds who speaks, and which phrases call the same being by another name."""

from __future__ import annotations

from collections.abc import Sequence

from spacy.tokens import Doc, Token

from model_containers.reader.words import SPEECH_VERBS

REACH = 6  # how many words a speech verb may stand from the speech


def speakers_in(doc: Doc, quotes: Sequence[int]) -> dict[int, Token]:
    """Returns for each speech of a scene, by its number, the head of its speaker's phrase."""
    speakers: dict[int, Token] = {}
    for verb in doc:
        if quotes[verb.i] >= 0 or verb.lemma_.lower() not in SPEECH_VERBS:
            continue
        near = quotes[max(0, verb.i - REACH) : verb.i + REACH + 1]
        for child in verb.children:
            told = child.dep_.startswith("nsubj") or speaks_after_speech(child)
            if told and child.i > verb.i - REACH and quotes[child.i] < 0:
                for number in near:
                    if number >= 0:
                        speakers.setdefault(number, child)
                break
    return speakers


def speaks_after_speech(token: Token) -> bool:
    """Sees the speaker in `"..." asked the queen`, which parsers often take for an object."""
    verb = token.head
    return (
        verb.lemma_.lower() in SPEECH_VERBS
        and verb.i > 0
        and verb.nbor(-1).text == '"'
        and token.i > verb.i
        and token.dep_.split(":")[0] in ("obj", "iobj")
        and not any(child.dep_.startswith("nsubj") for child in verb.children)
    )


def renamed(token: Token) -> Token | None:
    """Finds the head that a phrase stands for as well: "Coral the mermaid", "Bo is a fox"."""
    head, label = token.head, token.dep_.split(":")[0]
    if head is not token and label in ("appos", "flat"):
        return head
    subject = _called(token)
    if subject is not None:
        return subject
    if head is not token and token.dep_ == "nmod:desc":
        return head
    before = token.i - 1
    while before >= 0 and (
        token.doc[before].dep_ in ("det", "amod", "compound") or token.doc[before].text == "T."
    ):
        before -= 1
    start = before + 1
    if start < token.i and before >= 0 and token.doc[start].lower_ == "the":
        previous = token.doc[before]
        if previous.text[:1].isupper() and previous.pos_ == "PROPN":
            return previous
    return None


def _called(token: Token) -> Token | None:
    """Finds who is named or equated: "his name was Nuno", "a boy called Luca", "Bo is a cat"."""
    if token.head.lower_ in ("named", "called") and token.i == token.head.i + 1:
        return token.head.head if token.head.head.i < token.head.i else None
    if not _has_copula(token):
        return None
    subject = next((child for child in token.children if child.dep_ == "nsubj"), None)
    if subject is None or subject.i > token.i:
        return None
    if subject.lower_ == "name":
        return next((child for child in subject.children if child.dep_ == "nmod:poss"), None)
    negated = any(child.lower_ in ("not", "n't", "no", "never") for child in token.children)
    named = subject.pos_ == "PROPN" or subject.lower_ in ("he", "she")
    return subject if named and not negated else None


def introduces_speaker(name: Token) -> bool:
    """Says whether a name is the speaker's own: "I am Otis", "My name is Otis"."""
    return _has_copula(name) and any(
        (child.lower_ == "i" and child.dep_ == "nsubj")
        or (child.lower_ == "name" and any(kid.lower_ == "my" for kid in child.children))
        for child in name.children
    )


def _has_copula(token: Token) -> bool:
    return any(child.dep_ == "cop" for child in token.children)
