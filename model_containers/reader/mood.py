"""Reads the mood of a scene: how sad or happy (valence), how calm or exciting (arousal)."""

from __future__ import annotations

import json
from collections.abc import Sequence
from functools import lru_cache
from pathlib import Path

import numpy as np

from model_containers.encoder import embed
from model_containers.encoder.words import word_weights

WEIGHTS_DIR = Path(__file__).resolve().parent / "weights" / "mood"
WEIGHTS_FILE, VOCABULARY_FILE = "mood.npz", "vocabulary.json"


class MoodModel:
    """A linear model over sentence embedding and words; weights from `train_mood`."""

    def __init__(self, folder: Path = WEIGHTS_DIR) -> None:
        """Load the weights of `folder`; FileNotFoundError when they are missing."""
        with np.load(folder / WEIGHTS_FILE) as stored:
            self._embedding = stored["embedding"].astype(np.float32)  # (384, 2)
            self._words = stored["words"].astype(np.float32)  # (V, 2)
            self._idf = stored["idf"].astype(np.float32)  # (V,)
            self._offset = stored["offset"].astype(np.float32)  # (2,)
        names: list[str] = json.loads((folder / VOCABULARY_FILE).read_text(encoding="utf-8"))
        self._vocabulary = {name: column for column, name in enumerate(names)}

    def predict(self, texts: Sequence[str]) -> list[tuple[float, float]]:
        """Return (valence, arousal) per text, each in -1..1; a text without words is neutral."""
        idf = self._idf.tolist()
        moods: list[tuple[float, float]] = []
        for text, vector in zip(texts, embed(texts), strict=True):
            if not text.strip():
                moods.append((0.0, 0.0))
                continue
            value = self._offset + vector @ self._embedding  # (2,)
            for column, weight in word_weights(text, self._vocabulary, idf).items():
                value = value + weight * self._words[column]
            valence, arousal = np.clip(value, -1.0, 1.0).tolist()
            moods.append((valence, arousal))
        return moods


@lru_cache(maxsize=1)
def default_mood_model() -> MoodModel:
    """Open the mood model that the repository carries, once per process."""
    return MoodModel()


def mood(texts: Sequence[str]) -> list[tuple[float, float]]:
    """Return (valence, arousal) per text: -1 sad .. 1 happy, -1 calm .. 1 exciting."""
    return default_mood_model().predict(texts)
