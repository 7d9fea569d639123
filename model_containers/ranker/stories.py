"""Reads the training stories of the ranker and cuts them into five scenes."""

from __future__ import annotations

import gzip
import hashlib
import json
import logging
import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from model_containers.encoder.sentences import split_sentences

_LOG = logging.getLogger(__name__)

SCENES = 5
MIN_WORDS, MAX_WORDS = 60, 170
_WORD = re.compile(r"[A-Za-z']+")


@dataclass(frozen=True)
class Story:
    """One story to corrupt: its scenes and the words that must stay the same in it."""

    story_id: str
    theme: str
    name: str
    hero: str
    color: str
    objects: tuple[str, ...]
    scenes: tuple[str, ...]


def is_held_out(story_id: str) -> bool:
    """Say whether a story is kept from training: a fixed tenth, drawn by a hash of its id."""
    return int(hashlib.sha256(story_id.encode()).hexdigest(), 16) % 10 == 0


def cut_into_scenes(sentences: Sequence[str], count: int = SCENES) -> tuple[str, ...]:
    """Group sentences in order into `count` scenes of about equal word numbers.

    ValueError when there are fewer sentences than scenes.
    """
    if len(sentences) < count:
        raise ValueError(f"{len(sentences)} sentences cannot fill {count} scenes")
    scenes: list[str] = []
    rest = list(sentences)
    for left in range(count, 0, -1):
        goal = sum(len(sentence.split()) for sentence in rest) / left
        taken, words = [rest.pop(0)], 0
        words = len(taken[0].split())
        while len(rest) > left - 1 and (left == 1 or words + len(rest[0].split()) / 2 < goal):
            words += len(rest[0].split())
            taken.append(rest.pop(0))
        scenes.append(" ".join(taken))
    return tuple(scenes)


def _main_name(text: str) -> str:
    """Return the capitalised word that most often stands inside a sentence; "" if none."""
    inside = re.findall(r"(?<=[a-z,] )[A-Z][a-z]{2,}\b", text)
    counts = Counter(inside)
    if not counts:
        return ""
    name, count = counts.most_common(1)[0]
    return name if count >= 2 else ""


def from_inhouse(row: dict[str, Any]) -> Story:
    """Turn one annotated in-house story into a Story."""
    scenes = row["scenes"]
    objects = {word for scene in scenes for word in scene["o"] if " " not in word}
    return Story(
        story_id=row["id"],
        theme=row["theme"],
        name=row["name"],
        hero=row["hero"],
        color=row["color"],
        objects=tuple(sorted(objects - {row["hero"]})),
        scenes=tuple(scene["t"] for scene in scenes),
    )


def from_plain(story_id: str, text: str, nouns: frozenset[str]) -> Story | None:
    """Cut a plain story into five scenes; None when it is too short or too long."""
    sentences = split_sentences(text)
    words = _WORD.findall(text)
    if len(sentences) < SCENES or not MIN_WORDS <= len(words) <= MAX_WORDS:
        return None
    return Story(
        story_id=story_id,
        theme="stories",
        name=_main_name(text),
        hero="",
        color="",
        objects=tuple(sorted(nouns & {word.lower() for word in words})),
        scenes=cut_into_scenes(sentences),
    )


def read_jsonl(paths: Iterable[Path]) -> list[dict[str, Any]]:
    """Read JSON lines from plain or gzipped files, in the order of the paths."""
    rows: list[dict[str, Any]] = []
    for path in paths:
        opener = gzip.open if path.suffix == ".gz" else open
        with opener(path, "rt", encoding="utf-8") as lines:
            rows.extend(json.loads(line) for line in lines if line.strip())
    return rows


def inhouse_files(data_dir: Path) -> list[Path]:
    """Find the in-house stories: the repository's own, else those of the shared corpora."""
    own = Path(__file__).resolve().parent.parent / "story_data" / "inhouse"
    for folder in (own, data_dir / "inhouse"):
        files = sorted(folder.glob("*.jsonl"))
        if files:
            return files
    raise SystemExit(f"no in-house stories: neither {own} nor {data_dir / 'inhouse'} has any")


def load_inhouse(data_dir: Path) -> list[Story]:
    """Load all in-house stories, sorted by id."""
    rows = read_jsonl(inhouse_files(data_dir))
    return sorted((from_inhouse(row) for row in rows), key=lambda story: story.story_id)


def load_plain(data_dir: Path, split: str, nouns: frozenset[str]) -> list[Story]:
    """Load the collected children's stories of one split; [] with one line when missing."""
    path = data_dir / "stories" / f"{split}.jsonl.gz"
    if not path.is_file():
        _LOG.warning("collected stories missing at %s: going on with in-house stories only", path)
        return []
    rows = read_jsonl([path])
    made = (from_plain(f"{split}-{i}", row["text"], nouns) for i, row in enumerate(rows))
    return [story for story in made if story is not None]
