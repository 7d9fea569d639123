"""Reads and writes dependency treebanks in the CoNLL-U format."""

from __future__ import annotations

import gzip
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from spacy.tokens import Doc
from spacy.vocab import Vocab


@dataclass(frozen=True, slots=True)
class Word:
    """One syntactic word of a treebank sentence; `head` counts from 1, 0 is the root."""

    form: str
    lemma: str
    upos: str
    xpos: str
    feats: str
    head: int
    deprel: str
    space_after: bool


Sentence = tuple[Word, ...]


def read_sentences(path: Path) -> Iterator[Sentence]:
    """Yields the sentences of a plain or gzipped file, words of contracted forms apart.

    Raises ValueError on a line that does not have ten columns.
    """
    opener = gzip.open if path.suffix == ".gz" else open
    with opener(path, "rt", encoding="utf-8") as lines:
        yield from parse_sentences(lines)


def parse_sentences(lines: Iterable[str]) -> Iterator[Sentence]:
    """Yields sentences from the lines of a treebank file."""
    rows: list[list[str]] = []
    glued: set[int] = set()  # word numbers with no space after them
    for line in lines:
        line = line.rstrip("\n")
        if not line:
            if rows:
                yield _sentence(rows, glued)
            rows, glued = [], set()
        elif not line.startswith("#"):
            columns = line.split("\t")
            if len(columns) != 10:
                raise ValueError(f"a treebank line needs ten columns: {line!r}")
            _collect(columns, rows, glued)
    if rows:
        yield _sentence(rows, glued)


def _collect(columns: list[str], rows: list[list[str]], glued: set[int]) -> None:
    number = columns[0]
    tight = "SpaceAfter=No" in columns[9]
    if "." in number:  # words that only the enhanced graph has
        return
    if "-" in number:  # a contraction: its parts are written without spaces between
        first, last = (int(part) for part in number.split("-"))
        glued.update(range(first, last))
        if tight:
            glued.add(last)
        return
    rows.append(columns)
    if tight:
        glued.add(int(number))


def _sentence(rows: list[list[str]], glued: set[int]) -> Sentence:
    return tuple(
        Word(
            form=row[1],
            lemma=row[2],
            upos=row[3],
            xpos=row[4],
            feats=row[5],
            head=int(row[6]),
            deprel=row[7],
            space_after=int(row[0]) not in glued,
        )
        for row in rows
    )


def to_doc(vocab: Vocab, sentences: Iterable[Sentence]) -> Doc:
    """Joins sentences to one annotated document, each sentence's root pointing at itself."""
    words = [(word, start) for word, start in _with_offsets(sentences)]
    heads = []
    for position, (word, start) in enumerate(words):
        heads.append(position if word.head == 0 else start + word.head - 1)
    return Doc(
        vocab,
        words=[word.form for word, _ in words],
        spaces=[word.space_after for word, _ in words],
        lemmas=[word.lemma for word, _ in words],
        pos=[word.upos for word, _ in words],
        tags=[word.xpos for word, _ in words],
        morphs=[word.feats if word.feats != "_" else "" for word, _ in words],
        heads=heads,
        deps=["ROOT" if word.head == 0 else word.deprel for word, _ in words],
    )


def _with_offsets(sentences: Iterable[Sentence]) -> Iterator[tuple[Word, int]]:
    start = 0
    for sentence in sentences:
        for word in sentence:
            yield word, start
        start += len(sentence)


def write_doc(doc: Doc) -> str:
    """Writes a parsed document as CoNLL-U text, one block a sentence."""
    blocks = []
    for number, sentence in enumerate(doc.sents, start=1):
        lines = [f"# sent_id = {number}", "# text = " + sentence.text.replace("\n", " ")]
        for token in sentence:
            head = (
                0
                if token.head is token or token.dep_ == "ROOT"
                else (token.head.i - sentence.start + 1)
            )
            lines.append(
                "\t".join(
                    (
                        str(token.i - sentence.start + 1),
                        "".join(token.text.split()) or "_",
                        "".join(token.lemma_.split()) or "_",
                        token.pos_ or "X",
                        token.tag_ or "_",
                        str(token.morph) or "_",
                        str(head),
                        "root" if head == 0 else token.dep_ or "dep",
                        "_",
                        "_" if token.whitespace_ else "SpaceAfter=No",
                    )
                )
            )
        blocks.append("\n".join(lines) + "\n\n")
    return "".join(blocks)
