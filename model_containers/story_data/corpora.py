"""Everything the two language models train on, in one call."""

import gzip
import json
from collections import Counter
from dataclasses import dataclass
from pathlib import Path

from model_containers.story_data.keywords import (
    LearnedExtractor,
    content_lemmas,
    inverse_document_frequency,
    keyword_f1,
    rake_keywords,
    tf_idf_keywords,
)  # fmt: skip
from model_containers.story_data.load import read_corpus, read_inhouse, split
from model_containers.story_data.records import Story


@dataclass(frozen=True)
class Corpora:
    """Training and validation stories, and a report of screening and keyword extraction."""

    inhouse_train: list[Story]
    inhouse_valid: list[Story]
    outside_train: list[Story]
    outside_valid: list[Story]
    report: dict[str, object]


def read_lexicon(vocabulary: Path) -> frozenset[str]:
    """Return the whole words of a WordPiece vocabulary file (one piece a line)."""
    pieces = vocabulary.read_text(encoding="utf-8").split("\n")
    return frozenset(piece for piece in pieces if len(piece) > 1 and piece.isalpha())


def _pairs(stories: list[Story], lexicon: frozenset[str]) -> list[tuple[list[str], set[str]]]:
    return [
        (content_lemmas(scene.text, lexicon), set(scene.keywords))
        for story in stories
        for scene in story.scenes
    ]


def read_corpora(data: Path | None, lexicon: frozenset[str]) -> Corpora:
    """Read in-house stories and, when ``data`` is given, ``data/stories/{train,valid}``.

    Keyword extractors are compared on held-out in-house gold; the learned one annotates the
    outside texts.
    """
    train, valid = split(read_inhouse())
    known = _pairs(train, lexicon)
    idf = inverse_document_frequency([words for words, _ in known])
    extractor = LearnedExtractor.fit(known, idf)
    held = _pairs(valid, lexicon)
    texts = [scene.text for story in valid for scene in story.scenes]
    gold = [sorted(keywords) for _, keywords in held]
    report: dict[str, object] = {
        "keyword_extractors": {
            "tf_idf": keyword_f1(lambda i: tf_idf_keywords(held[i][0], idf), gold),
            "rake": keyword_f1(lambda i: rake_keywords(texts[i], lexicon), gold),
            "learned": keyword_f1(lambda i: extractor.keywords(held[i][0]), gold),
        },
        "inhouse": {"train": len(train), "valid": len(valid)},
    }
    outside: dict[str, list[Story]] = {"train": [], "valid": []}
    if data is not None:
        for part in outside:
            path = data / "stories" / f"{part}.jsonl.gz"
            stories, dropped = read_corpus(path, extractor, lexicon)
            outside[part] = stories
            report[f"outside_{part}"] = {
                "stories": len(stories),
                "sources": dict(Counter(story.source for story in stories)),
                "screening": dict(dropped.most_common()),
            }
    return Corpora(train, valid, outside["train"], outside["valid"], report)


def outside_texts(data: Path | None) -> list[str]:
    """Return the raw texts of the outside training corpus, none when ``data`` is None."""
    if data is None:
        return []
    with gzip.open(data / "stories" / "train.jsonl.gz", "rt", encoding="utf-8") as lines:
        return [str(json.loads(line)["text"]) for line in lines]


def write_report(corpora: Corpora, path: Path) -> None:
    """Write the corpus report as JSON."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps(corpora.report, indent=1) + "\n")
