"""Scores texts for what children must not get, in all and by category."""

from __future__ import annotations

import json
from collections.abc import Sequence
from functools import lru_cache
from pathlib import Path
from typing import TypedDict

import numpy as np
from numpy.typing import NDArray

from model_containers.encoder import embed
from model_containers.encoder.sentences import split_sentences
from model_containers.encoder.words import hashed_word_weights

WEIGHTS_DIR = Path(__file__).resolve().parent / "weights" / "safety"
WEIGHTS_FILE, CONFIG_FILE = "safety.npz", "config.json"
CATEGORIES = (
    "violence", "weapons", "fear", "self_harm", "dangerous_acts", "substances", "sexual",
    "insult", "stereotype", "personal_data",
)  # fmt: skip
# Two judges of "unsafe": one that grew up on children's stories, one on adults' posts.
JUDGES = ("story", "post")
OUTPUTS = (*JUDGES, *CATEGORIES)

FloatArray = NDArray[np.float32]


class SafetyScores(TypedDict):
    """Scores of one text, each 0 (harmless) to 1 (certainly not for children)."""

    unsafe: float
    categories: dict[str, float]


class SafetyModel:
    """Logistic models over sentence embedding and hashed words; weights from `train_safety`.

    Every output is shifted so that 0.5 is what 3 in 1,000 harmless story sentences exceed.
    """

    def __init__(self, folder: Path = WEIGHTS_DIR) -> None:
        """Load the weights of `folder`; FileNotFoundError when they are missing."""
        with np.load(folder / WEIGHTS_FILE) as stored:
            self._embedding = stored["embedding"].astype(np.float32)  # (384, O)
            self._words = stored["words"].astype(np.float32)  # (V, O)
            self._bias = stored["bias"].astype(np.float32)  # (O,)
        outputs = tuple(json.loads((folder / CONFIG_FILE).read_text())["outputs"])
        if outputs != OUTPUTS:
            raise ValueError(f"weights of {folder} are for {outputs}, not {OUTPUTS}")

    def logits(self, texts: Sequence[str]) -> FloatArray:
        """Return (N, O) logits of texts taken whole."""
        rows = self._bias + embed(texts) @ self._embedding
        for row, text in enumerate(texts):
            for column, weight in hashed_word_weights(text, len(self._words)).items():
                rows[row] += weight * self._words[column]
        return np.asarray(rows, dtype=np.float32)

    def predict(self, texts: Sequence[str]) -> list[SafetyScores]:
        """Score texts by their worst sentence: one bad sentence in a scene is enough."""
        pieces = [split_sentences(text) or [text] for text in texts]
        flat = [piece for group in pieces for piece in group]
        chances = 1.0 / (1.0 + np.exp(-self.logits(flat))) if flat else np.zeros((0, len(OUTPUTS)))
        scores: list[SafetyScores] = []
        start = 0
        for group in pieces:
            worst = chances[start : start + len(group)].max(axis=0)
            start += len(group)
            named = dict(zip(OUTPUTS, (round(float(x), 6) for x in worst), strict=True))
            unsafe = max(named.pop(judge) for judge in JUDGES)
            scores.append({"unsafe": unsafe, "categories": named})
        return scores


@lru_cache(maxsize=1)
def default_safety_model() -> SafetyModel:
    """Open the safety model that the repository carries, once per process."""
    return SafetyModel()


def safety_scores(texts: Sequence[str]) -> list[SafetyScores]:
    """Score texts 0..1 in all ("unsafe") and by category, each by its worst sentence."""
    return default_safety_model().predict(texts)
