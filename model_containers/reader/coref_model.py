"""The learned scorer of pronoun and candidate: a small network, run with numpy alone."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from model_containers.reader.agreement import Agreement

Floats = NDArray[np.float32]


class PairScorer:
    """Two networks of two hidden layers: one scores pairs, one scores "means nothing"."""

    def __init__(self, weights: dict[str, Floats]) -> None:
        """Takes the weights `pair.{0,1,2}.{w,b}` and `none.{0,1}.{w,b}`."""
        self._pair = [(weights[f"pair.{n}.w"], weights[f"pair.{n}.b"]) for n in range(3)]
        self._none = [(weights[f"none.{n}.w"], weights[f"none.{n}.b"]) for n in range(2)]

    def scores(self, rows: Floats, nothing: Floats) -> Floats:
        """Scores candidates `(N, F)`; the last of the N + 1 scores is that of meaning nothing."""
        pairs = _run(self._pair, rows) if len(rows) else np.zeros((0, 1), np.float32)
        return np.concatenate([pairs[:, 0], _run(self._none, nothing[None, :])[:, 0]])


def _run(layers: list[tuple[Floats, Floats]], rows: Floats) -> Floats:
    for number, (weight, bias) in enumerate(layers):
        rows = rows @ weight + bias
        if number + 1 < len(layers):
            rows = np.maximum(rows, 0.0)
    return rows


def load_scorer(folder: Path) -> tuple[PairScorer, Agreement]:
    """Loads `coref.npz` and `agreement.json`; FileNotFoundError names a missing file."""
    paths = (folder / "coref.npz", folder / "agreement.json")
    for path in paths:
        if not path.is_file():
            raise FileNotFoundError(f"no model weights: {path}")
    with np.load(paths[0], allow_pickle=False) as stored:
        weights = {name: stored[name].astype(np.float32) for name in stored.files}
    counts = json.loads(paths[1].read_text(encoding="utf-8"))
    return PairScorer(weights), Agreement(counts)
