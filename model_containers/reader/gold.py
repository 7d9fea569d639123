"""Reads the annotated in-house stories and lines their pronouns up with the parsed text."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from model_containers.reader.entities import Being
from model_containers.reader.words import singular, word_set

INHOUSE_DIR = Path(__file__).resolve().parent.parent / "story_data" / "inhouse"
HELD_OUT_PERCENT = 10
LEADING = word_set("the a an his her its their both all of some my your our little two")


@dataclass(frozen=True, slots=True)
class GoldStory:
    """One in-house story with its annotations as they stand in the file."""

    id: str
    theme: str
    hero: str
    name: str
    scenes: tuple[dict[str, Any], ...]

    @property
    def texts(self) -> list[str]:
        """The scene texts."""
        return [str(scene["t"]) for scene in self.scenes]

    @property
    def held_out(self) -> bool:
        """Says whether the story is kept for measurement: a fixed tenth, by a hash of its id."""
        digest = hashlib.sha256(self.id.encode()).digest()
        return int.from_bytes(digest[:4], "big") % 100 < HELD_OUT_PERCENT


def read_gold(folder: Path) -> Iterator[GoldStory]:
    """Yields all stories of the folder's .jsonl files, or of its folder `inhouse`.

    Raises FileNotFoundError when there are none.
    """
    if (folder / "inhouse").is_dir():
        folder = folder / "inhouse"
    paths = sorted(folder.glob("*.jsonl"))
    if not paths:
        raise FileNotFoundError(f"no in-house stories in {folder}")
    for path in paths:
        for line in path.read_text(encoding="utf-8").splitlines():
            if line.strip():
                row = json.loads(line)
                yield GoldStory(
                    row["id"], row["theme"], row["hero"], row["name"], tuple(row["scenes"])
                )


def align(written: Sequence[str], easy_to_skip: Sequence[bool], gold: Sequence[str]) -> list[int]:
    """Returns for each written pronoun the number of its annotation, -1 where it has none.

    Keeps the order and pairs as many as can be; skips a pronoun that stands for weather or
    time (`easy_to_skip`) before another of the same form.
    """
    rows, columns = len(written), len(gold)
    best = [[0.0] * (columns + 1) for _ in range(rows + 1)]
    for i in range(rows - 1, -1, -1):
        for j in range(columns - 1, -1, -1):
            value = max(best[i + 1][j] + (0.3 if easy_to_skip[i] else 0.0), best[i][j + 1])
            if written[i].lower() == gold[j].lower():
                value = max(value, best[i + 1][j + 1] + 1.0)
            best[i][j] = value
    links, i, j = [-1] * rows, 0, 0
    while i < rows and j < columns:
        same = written[i].lower() == gold[j].lower()
        if same and best[i][j] == best[i + 1][j + 1] + 1.0:
            links[i] = j
            i, j = i + 1, j + 1
        elif best[i][j] == best[i][j + 1]:
            j += 1
        else:
            i += 1
    return links


def referent_keys(referent: str) -> tuple[str, ...]:
    """Returns the heads of a written referent: ("coral", "fish") for "Coral and the tiny fish"."""
    keys = []
    for part in referent.replace(",", " and ").replace(" with ", " and ").split(" and "):
        words = part.split()
        for stop in ("of", "in", "on", "who", "that", "from", "at", "under"):
            if stop in words[1:]:
                words = words[: words.index(stop, 1)]
        words = [word for word in words if word.lower() not in LEADING] or words
        if words:
            keys.append(singular(words[-1]))
    return tuple(keys)


def means(being: Being, keys: Sequence[str]) -> bool:
    """Says whether a being is the one an annotation's heads describe."""
    if len(keys) > 1:
        return len(being.members) == len(keys) and all(
            any(means(member, (key,)) for member in being.members) for key in keys
        )
    key = keys[0]
    return key in being.name_words or any(singular(own) == key for own in being.keys)
