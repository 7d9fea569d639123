"""The reader's serving entry: each task, and requests that cannot be answered."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from storyloom.contracts.reading import StoryReading

from model_containers.reader.inference import Reader, default_model_dir, model_fn, predict


@pytest.fixture(scope="module")
def model() -> Reader:
    return model_fn(default_model_dir())


def test_read_answers_a_story_reading(model: Reader) -> None:
    request = {
        "task": "read",
        "scenes": ["Coral the mermaid danced for joy.", "She sat on a rock."],
        "hero": "mermaid",
        "name": "Coral",
        "pronoun": "she",
    }
    reading = StoryReading.model_validate(predict(model, request))
    assert reading.scenes[1].resolved == "Coral sat on a rock."
    assert all(-1 <= scene.mood.valence <= 1 for scene in reading.scenes)


def test_mood_tells_joy_from_sorrow(model: Reader) -> None:
    texts = ["Everyone cheered and danced, happy at last!", "She was sad and cried all alone."]
    moods = predict(model, {"task": "mood", "texts": texts})["moods"]
    assert moods[0]["valence"] > moods[1]["valence"]


def test_safety_tells_harm_from_play(model: Reader) -> None:
    texts = ["Coral picked a flower.", "He stabbed him with a knife until he was dead."]
    scores = predict(model, {"task": "safety", "texts": texts})["scores"]
    assert scores[0]["unsafe"] < scores[1]["unsafe"]
    assert scores[0]["categories"].keys() == scores[1]["categories"].keys()


def test_parse_answers_a_tree(model: Reader) -> None:
    answer = predict(model, {"task": "parse", "text": "Coral sees three crabs. They dance."})
    tokens = answer["tokens"]
    assert [(t["sentence"], t["id"], t["form"]) for t in tokens][4:7] == [
        (1, 5, "."),
        (2, 1, "They"),
        (2, 2, "dance"),
    ]
    crabs = tokens[3]
    assert (crabs["lemma"], crabs["upos"], crabs["deprel"]) == ("crab", "NOUN", "obj")
    assert tokens[crabs["head"] - 1]["form"] == "sees"
    assert sum(t["head"] == 0 for t in tokens) == 2
    assert "4\tcrabs\tcrab\tNOUN" in answer["conllu"]


def test_match_finds_near_words_and_admits_when_there_is_none(model: Reader) -> None:
    request = {
        "task": "match",
        "words": ["ship", "boat", "democracy"],
        "vocabulary": ["boat", "octopus", "lamp"],
        "min_similarity": 0.5,
    }
    matches = predict(model, request)["matches"]
    assert [match["kind"] for match in matches] == ["boat", "boat", None]
    assert matches[1]["similarity"] >= matches[0]["similarity"]


@pytest.mark.parametrize(
    "request_",
    [
        {},
        {"task": "sing"},
        {"task": "read", "scenes": "one text", "hero": "fox"},
        {"task": "read", "scenes": ["x" * 10_001], "hero": "fox"},
        {"task": "read", "scenes": ["x"], "hero": "fox", "pronoun": "xe"},
        {"task": "mood", "texts": [1]},
        {"task": "parse", "text": "Hi.", "more": 1},
    ],
)
def test_other_requests_are_refused(model: Reader, request_: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match="validation error"):
        predict(model, request_)


def test_missing_weights_are_named(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError, match=str(tmp_path)):
        model_fn(str(tmp_path))
