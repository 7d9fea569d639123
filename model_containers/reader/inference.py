"""Serves the reader: reading, mood, safety, parse and match behind one `task` field."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from spacy.tokens import Doc

from model_containers.reader.conllu import write_doc
from model_containers.reader.match import nearest_kinds
from model_containers.reader.model import StoryReader
from model_containers.reader.mood import MoodModel
from model_containers.reader.requests import (
    REQUESTS,
    MatchRequest,
    MoodRequest,
    ParseRequest,
    ReadRequest,
)
from model_containers.reader.safety import SafetyModel

WARM_UP = ("Coral the mermaid waved her tail.", "She swam under the boat.")


@dataclass(frozen=True, slots=True)
class Reader:
    """All models of the reader container."""

    stories: StoryReader
    mood: MoodModel
    safety: SafetyModel


def default_model_dir() -> str:
    """Returns the folder of the weights that come with the code."""
    return str(Path(__file__).resolve().parent / "weights")


def model_fn(model_dir: str) -> Reader:
    """Loads all models and reads one short story, so that the first request is as fast as any.

    Raises FileNotFoundError naming missing weights.
    """
    folder = Path(model_dir)
    reader = Reader(StoryReader(folder), MoodModel(folder / "mood"), SafetyModel(folder / "safety"))
    predict(reader, {"task": "read", "scenes": WARM_UP, "hero": "mermaid", "name": "Coral"})
    return reader


def predict(model: Reader, request: dict[str, Any]) -> dict[str, Any]:
    """Answers one request of `requests.py`; ValueError when it is none of them."""
    asked = REQUESTS.validate_python(request)
    if isinstance(asked, ReadRequest):
        moods = model.mood.predict(asked.scenes)
        reading = model.stories.read(asked.scenes, asked.hero, asked.name, asked.pronoun, moods)
        return reading.model_dump(mode="json")
    if isinstance(asked, MoodRequest):
        moods = model.mood.predict(asked.texts)
        return {"moods": [{"valence": valence, "arousal": arousal} for valence, arousal in moods]}
    if isinstance(asked, ParseRequest):
        doc = model.stories.parse(asked.text)
        return {"conllu": write_doc(doc), "tokens": _tokens(doc)}
    if isinstance(asked, MatchRequest):
        return {"matches": _matches(asked)}
    return {"scores": [dict(score) for score in model.safety.predict(asked.texts)]}


def _matches(asked: MatchRequest) -> list[dict[str, Any]]:
    return [
        {"kind": kind, "similarity": similarity}
        for kind, similarity in nearest_kinds(asked.words, asked.vocabulary, asked.min_similarity)
    ]


def _tokens(doc: Doc) -> list[dict[str, Any]]:
    """Returns the tokens with ids counted from 1 in their sentence, as CoNLL-U does."""
    rows = []
    for number, sentence in enumerate(doc.sents, start=1):
        for token in sentence:
            root = token.head is token or token.dep_ == "ROOT"
            rows.append(
                {
                    "sentence": number,
                    "id": token.i - sentence.start + 1,
                    "form": token.text,
                    "lemma": token.lemma_,
                    "upos": token.pos_,
                    "xpos": token.tag_,
                    "feats": str(token.morph) or None,
                    "head": 0 if root else token.head.i - sentence.start + 1,
                    "deprel": "root" if root else token.dep_,
                    "char_start": token.idx,
                    "char_end": token.idx + len(token.text),
                }
            )
    return rows
