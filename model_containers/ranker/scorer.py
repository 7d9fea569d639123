"""Scores stories with the exported network and the countable signs, mixed by fitted weights."""

from __future__ import annotations

import json
import math
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from model_containers.encoder.tokeniser import MODEL_FILE, open_tokenizer
from model_containers.ranker.consistency import FEATURES, consistency
from model_containers.ranker.encode import encode_story
from model_containers.serving.onnx import open_session

MIX_FILE = "mix.json"

FloatArray = NDArray[np.float64]


@dataclass(frozen=True)
class Mix:
    """Weights of the network's logit and of each sign, and the offset that puts 0.5 between
    whole and broken stories."""

    network: float
    signs: tuple[float, ...]
    offset: float

    def save(self, folder: Path) -> None:
        """Write the weights with the names of the signs."""
        values = {**asdict(self), "signs": dict(zip(FEATURES, self.signs, strict=True))}
        (folder / MIX_FILE).write_text(json.dumps(values, indent=2) + "\n")

    @staticmethod
    def load(folder: Path) -> Mix:
        """Read weights; ValueError when they are for other signs than this code counts."""
        values = json.loads((folder / MIX_FILE).read_text())
        if tuple(values["signs"]) != FEATURES:
            raise ValueError(f"{folder / MIX_FILE} was fitted for other signs")
        return Mix(values["network"], tuple(values["signs"].values()), values["offset"])


class NetworkScorer:
    """Runs the exported ranker network alone."""

    def __init__(self, folder: Path) -> None:
        """Open the export in `folder`; FileNotFoundError names a missing file."""
        self._session = open_session(folder / MODEL_FILE)
        self._tokenizer = open_tokenizer(folder)

    def logits(self, stories: Sequence[Sequence[str]]) -> FloatArray:
        """Return one logit per story, high = coherent.

        Stories run one by one: int8 activations are scaled per batch, and a score must not
        depend on the company it is asked in.
        """
        out = np.zeros(len(stories), dtype=np.float64)
        for index, scenes in enumerate(stories):
            ids = np.array([encode_story(self._tokenizer, scenes).ids], dtype=np.int64)  # (1, T)
            feed = {"input_ids": ids, "attention_mask": np.ones_like(ids)}
            (scores,) = self._session.run(None, feed)
            out[index] = scores[0]
        return out


class StoryScorer:
    """The served ranker: network and signs together."""

    def __init__(self, folder: Path) -> None:
        """Open weights, tokeniser and mix of `folder`; FileNotFoundError names a missing file."""
        self._network = NetworkScorer(folder)
        self._mix = Mix.load(folder)

    def score(self, stories: Sequence[Sequence[str]]) -> list[float]:
        """Return the coherence of each story, 0..1."""
        if not stories:
            return []
        signs = np.array([consistency(scenes) for scenes in stories])  # (N, F)
        mixed = self._network.logits(stories) * self._mix.network + signs @ self._mix.signs
        return [1.0 / (1.0 + math.exp(-(value - self._mix.offset))) for value in mixed.tolist()]
