"""Prepares the prose of a story for the parser: plain quotes, known sentence ends, speech."""

from __future__ import annotations

from collections.abc import Sequence

from spacy.language import Language
from spacy.tokens import Doc, Token

from model_containers.reader.lemmas import mend_lemmas

# One character for one, so that every offset into the text stays true.
PLAIN = str.maketrans(
    {"“": '"', "”": '"', "„": '"', "«": '"', "»": '"', "‘": "'", "’": "'", "\u00a0": " "}
)
ENDS = frozenset(".!?…") | {"...", "?!", "!?", "!!"}


def parse_scenes(nlp: Language, texts: Sequence[str]) -> list[Doc]:
    """Parses each scene as one document; offsets are those of the texts as given."""
    docs = []
    for text in texts:
        doc = nlp.make_doc(text.translate(PLAIN))
        _mark_sentences(doc, quote_numbers(doc))
        docs.append(doc)
    parsed = list(nlp.pipe(docs))
    for doc in parsed:
        mend_lemmas(doc)
    return parsed


def quote_numbers(doc: Doc) -> list[int]:
    """Returns for each token the number of the speech it stands in, -1 outside of speech.

    The quotation marks count as part of their speech. A new line ends an unclosed one.
    """
    numbers, current, last = [], -1, -1
    for token in doc:
        if "\n" in token.text:
            current = -1
        if token.text == '"' and current < 0:
            last += 1
            current = last
            numbers.append(current)
        elif token.text == '"':
            numbers.append(current)
            current = -1
        else:
            numbers.append(current)
    return numbers


def _mark_sentences(doc: Doc, quotes: Sequence[int]) -> None:
    """Sets the sentence starts that punctuation makes certain; the parser decides the rest."""
    for token in doc:
        if token.i == 0:
            continue
        before = doc[token.i - 1]
        if "\n" in before.text:
            token.is_sent_start = True
        elif before.text == '"' and quotes[token.i] != quotes[before.i] and before.i > 0:
            if doc[before.i - 1].text not in ENDS or _starts_low(token):
                token.is_sent_start = False
        elif before.text in ENDS and not _closes(token, quotes):
            token.is_sent_start = not _starts_low(token) and token.text not in ENDS
        elif before.text not in ENDS:
            token.is_sent_start = False


def _starts_low(token: Token) -> bool:
    return bool(token.text[:1].islower())


def _closes(token: Token, quotes: Sequence[int]) -> bool:
    """Says whether the token is the quotation mark that ends the speech before it."""
    return bool(token.text == '"' and quotes[token.i] == quotes[token.i - 1])
