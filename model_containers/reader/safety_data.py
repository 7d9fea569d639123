"""Gathers the training sentences of the safety model: public corpora and our own examples."""

from __future__ import annotations

import hashlib
import json
import logging
import random
import re
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from model_containers.encoder.sentences import split_sentences
from model_containers.ranker.stories import (
    inhouse_files,
    is_held_out,
    load_plain,
    read_jsonl,
)

_LOG = logging.getLogger(__name__)
_HERE = Path(__file__).resolve().parent
EXAMPLES_FILE = _HERE / "safety_examples.jsonl"
PHRASES_FILE = _HERE / "safety_phrases.json"
_HANDLE = re.compile(r"https?://\S+|@\w+|&#?\w+;|\bRT\b")
_TERM_CATEGORIES = {
    "sexual anatomy / sexual acts": ("sexual",),
    "racial / ethnic slurs": ("stereotype", "insult"),
    "sexual orientation / gender": ("stereotype", "insult"),
}


@dataclass(frozen=True)
class Example:
    """One training sentence.

    `categories` None: which kind of unsafe is not known, so no category learns from it.
    `source` names the corpus; `dev` examples only measure.
    """

    text: str
    unsafe: bool
    categories: tuple[str, ...] | None
    source: str
    dev: bool
    weight: float = 1.0


def drawn_for_dev(text: str, one_in: int = 5) -> bool:
    """Keep a fixed part of our own examples for measuring, drawn by a hash of the text."""
    return int(hashlib.sha256(text.encode()).hexdigest(), 16) % one_in == 0


def _tidy(text: str) -> str:
    """Take links, handles and markup out of a tweet or post."""
    return " ".join(_HANDLE.sub(" ", text).split())


def _sample(rows: Iterable[Any], count: int, rng: random.Random) -> list[Any]:
    rows = list(rows)
    return rows if len(rows) <= count else rng.sample(rows, count)


def own_examples() -> list[Example]:
    """Read our own sentences: unsafe ones by category, and harmless near misses."""
    return [
        Example(
            text=row["text"],
            unsafe=row["label"] == "unsafe",
            categories=(row["category"],) if row["label"] == "unsafe" else (),
            source=f"own_{row['label']}",
            dev=drawn_for_dev(row["text"]),
            weight=3.0,
        )
        for row in read_jsonl([EXAMPLES_FILE])
    ]


def _fill(pattern: str, slots: dict[str, list[str]], rng: random.Random) -> str:
    """Fill each {slot} of a sentence pattern, and begin it with a capital letter."""
    text = re.sub(r"\{(\w+)\}", lambda slot: rng.choice(slots[slot.group(1)]), pattern)
    return text[:1].upper() + text[1:]


def phrase_examples(per_pattern: int, rng: random.Random) -> list[Example]:
    """Fill our sentence patterns, so that one act is seen with many doers and places."""
    book = json.loads(PHRASES_FILE.read_text(encoding="utf-8"))
    labelled: list[tuple[str, bool, tuple[str, ...]]] = [(p, False, ()) for p in book["safe"]]
    for category, patterns in book["unsafe"].items():
        labelled += [(pattern, True, (category,)) for pattern in patterns]
    found = []
    for pattern, unsafe, categories in labelled:
        filled = {_fill(pattern, book["slots"], rng) for _ in range(per_pattern)}
        source = "phrases_unsafe" if unsafe else "phrases_safe"
        weight = per_pattern / len(filled) / 2
        found += [Example(t, unsafe, categories, source, False, weight) for t in sorted(filled)]
    return found


def story_sentences(data: Path, rng: random.Random) -> list[Example]:
    """Sample harmless sentences of the in-house and the collected stories."""
    rows = read_jsonl(inhouse_files(data))
    found: list[Example] = []
    for dev in (False, True):
        texts = [
            sentence
            for row in rows
            if is_held_out(row["id"]) == dev
            for scene in row["scenes"]
            for sentence in split_sentences(scene["t"])
        ]
        found += [Example(text, False, (), "inhouse", dev) for text in _sample(texts, 5000, rng)]
    for split in ("train", "valid"):
        texts = [
            sentence
            for story in load_plain(data, split, frozenset())
            for scene in story.scenes
            for sentence in split_sentences(scene)
        ]
        found += [
            Example(text, False, (), "stories", split == "valid")
            for text in _sample(texts, 5000 if split == "train" else 1500, rng)
        ]
    return found


def _davidson(folder: Path, split: str, rng: random.Random) -> list[Example]:
    rows = read_jsonl([folder / f"davidson_{split}.jsonl.gz"])
    dev = split == "dev"
    kinds: dict[str, tuple[int, bool, tuple[str, ...]]] = {
        "hate_speech": (1300, True, ("insult", "stereotype")),
        "offensive_language": (2500, True, ("insult",)),
        "neither": (2500, False, ()),
    }
    found: list[Example] = []
    for kind, (count, unsafe, categories) in kinds.items():
        picked = _sample(
            [row for row in rows if row["class"] == kind], count // (4 * dev or 1), rng
        )
        found += [
            Example(_tidy(row["text"]), unsafe, categories, f"davidson_{kind}", dev)
            for row in picked
        ]
    return found


def _diasafety(folder: Path, split: str, rng: random.Random) -> list[Example]:
    rows = read_jsonl([folder / f"diasafety_{split}.jsonl.gz"])
    kinds = {"Offending User": ("insult",), "Biased Opinion": ("stereotype",)}
    found = [
        Example(
            _tidy(row["response"]),
            row["label"] == "Unsafe",
            kinds[row["category"]] if row["label"] == "Unsafe" else (),
            "diasafety",
            split == "dev",
        )
        for row in rows
        if row["category"] in kinds
    ]
    # What is agreed with in these dialogues is toxic itself; of which kind is not said.
    toxic = [r for r in rows if (r["category"], r["label"]) == ("Toxicity Agreement", "Unsafe")]
    found += [
        Example(_tidy(row["context"]), True, None, "diasafety_context", split == "dev")
        for row in _sample(toxic, 1000, rng)
    ]
    return found


def corpus_examples(data: Path, rng: random.Random) -> list[Example]:
    """Read the public corpora; [] with one line when they are missing."""
    folder = data / "safety"
    if not folder.is_dir():
        _LOG.warning("safety corpora missing at %s: training on own examples only", folder)
        return []
    found: list[Example] = []
    for split in ("train", "dev"):
        found += _davidson(folder, split, rng)
        found += _diasafety(folder, split, rng)
    for row in read_jsonl([folder / "surge_toxicity.jsonl.gz"]):
        unsafe = row["is_toxic"] == "Toxic"
        text = _tidy(row["text"])
        found.append(Example(text, unsafe, None if unsafe else (), "surge", drawn_for_dev(text)))
    for row in read_jsonl([folder / "surge_profanity_terms.jsonl.gz"]):
        term = row["text"]
        if re.fullmatch(r"[a-z' -]{4,}", term) and float(row["severity_rating"]) >= 1.5:
            categories = _TERM_CATEGORIES.get(row["category_1"], ("insult",))
            found.append(Example(term, True, categories, "surge_terms", False, 0.5))
    return found


def gather(data: Path, seed: int) -> list[Example]:
    """Collect all examples in a fixed order; empty texts are left out."""
    rng = random.Random(seed)
    found = phrase_examples(6, random.Random(seed)) + own_examples()
    found += story_sentences(data, rng) + corpus_examples(data, rng)
    return [example for example in found if example.text.strip()]
