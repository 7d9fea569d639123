"""Read the in-house stories and, where they lie, the outside story corpora."""

import gzip
import hashlib
import json
import re
from collections import Counter
from pathlib import Path
from typing import Any

from model_containers.story_data import delexicalise as delex
from model_containers.story_data.keywords import LearnedExtractor, content_lemmas
from model_containers.story_data.records import (
    ADJECTIVES,
    ANY,
    NAME,
    SCENE_COUNT,
    Prompt,
    Scene,
    Story,
)  # fmt: skip
from model_containers.story_data.screen import screen
from model_containers.story_data.sentences import cut_scenes, split_sentences

INHOUSE_DIR = Path(__file__).parent / "inhouse"
CHUNK_WORDS = 230
_PRONOUN_GROUPS = {
    "she": "she", "her": "she", "hers": "she", "herself": "she",
    "he": "he", "him": "he", "his": "he", "himself": "he",
    "it": "it", "its": "it", "itself": "it",
    "they": "they", "them": "they", "their": "they", "theirs": "they", "themselves": "they",
}  # fmt: skip
# speech in single quotes ends with a punctuation mark, which an apostrophe never follows
_SINGLE_QUOTED = re.compile(r"(^|\s)'([A-Z][^\"]*?[.,!?])'(?=\s|$)")


def _hero_pronoun(row: dict[str, Any]) -> str:
    """Return the hero's subject pronoun from the annotated references, else from the text."""
    counts = Counter(
        _PRONOUN_GROUPS[pronoun.lower()]
        for scene in row["scenes"]
        for pronoun, referent in scene["p"]
        if referent == row["name"] and pronoun.lower() in _PRONOUN_GROUPS
    )
    if counts:
        return counts.most_common(1)[0][0]
    found = delex.pronoun_of(" ".join(scene["t"] for scene in row["scenes"]))
    return "they" if found == ANY else found


def read_inhouse(folder: Path = INHOUSE_DIR) -> list[Story]:
    """Read every annotated in-house story, ordered by id, with its gold keywords."""
    rows = [
        {**json.loads(line), "file": path.stem}
        for path in sorted(folder.glob("*.jsonl"))
        for line in path.read_text(encoding="utf-8").splitlines()
    ]
    stories = []
    for row in sorted(rows, key=lambda row: str(row["id"])):
        name = row["name"]
        pronoun = _hero_pronoun(row)
        prompt = Prompt(row["theme"], row["hero"], pronoun, row["color"], row["adjective"])
        scenes = tuple(
            Scene(
                delex.replace_name(scene["t"], name),
                tuple(
                    dict.fromkeys(
                        word
                        for keyword in scene["k"]
                        for word in re.findall(r"[a-z]+", keyword.lower())
                        if word != name.lower()
                    )
                ),
            )
            for scene in row["scenes"]
        )
        title = delex.replace_name(row["title"], name)
        stories.append(Story(row["id"], f"inhouse/{row['file']}", prompt, title, scenes, name))
    return stories


def is_held_out(story: Story) -> bool:
    """Tell whether a story belongs to the fixed tenth kept for validation (by a hash of its id)."""
    return hashlib.sha256(story.id.encode()).digest()[0] < 26


def split(stories: list[Story]) -> tuple[list[Story], list[Story]]:
    """Split into (training, validation) by the fixed hold-out."""
    return [s for s in stories if not is_held_out(s)], [s for s in stories if is_held_out(s)]


def _chunks(sentences: list[str]) -> list[list[str]]:
    """Cut an over-long text into runs of similar length, at most ``CHUNK_WORDS`` words each."""
    words = sum(len(sentence.split()) for sentence in sentences)
    pieces = -(-words // CHUNK_WORDS)
    chunks: list[list[str]] = [[]]
    seen = 0
    for sentence in sentences:
        if seen >= words * len(chunks) / pieces:
            chunks.append([])
        chunks[-1].append(sentence)
        seen += len(sentence.split())
    return chunks


def _tidy(text: str) -> str:
    table = str.maketrans({"“": '"', "”": '"', "‘": "'", "’": "'", "–": "-", "—": ","})
    text = " ".join(text.translate(table).replace("''", '"').split())
    return _SINGLE_QUOTED.sub(r'\1"\2"', text)


def read_corpus(
    path: Path, extractor: LearnedExtractor, lexicon: frozenset[str]
) -> tuple[list[Story], Counter[str]]:
    """Read an outside corpus (gzip JSON lines) as five-scene stories, and report the screening."""
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        rows = [json.loads(line) for line in lines]
    kept, report = screen((_tidy(row["text"]), row) for row in rows)
    everyday = Counter(word for row in kept for word in set(re.findall(r"\b[a-z]+\b", row["text"])))
    common = frozenset(word for word, count in everyday.items() if count >= 3)
    stories: list[Story] = []
    for number, row in enumerate(kept):
        name = delex.frequent_name(row["text"], common)
        text = _tidy(row["text"])
        text = delex.replace_name(text, name) if name else text
        for part, sentences in enumerate(_chunks(split_sentences(text))):
            scenes = cut_scenes(sentences, SCENE_COUNT)
            if scenes is None or len(" ".join(scenes).split()) < 40:
                report["chunk too short"] += 1
                continue
            whole = " ".join(scenes)
            adjectives = [word for word in ADJECTIVES if re.search(rf"\b{word}\b", whole)]
            prompt = Prompt(
                delex.theme_of(whole),
                delex.hero_of(whole),
                delex.pronoun_of(whole),
                delex.color_of(whole),
                adjectives[0] if adjectives else ANY,
            )
            records = tuple(
                Scene(scene, extractor.keywords(content_lemmas(scene, lexicon))) for scene in scenes
            )
            title = row.get("title") or ""
            title = delex.replace_name(title, name) if name else title
            identity = f"{row['source']}-{path.stem}-{number}-{part}"
            stories.append(Story(identity, row["source"], prompt, title, records, name or NAME))
    return stories, report
