"""Trains the mood model on EmoBank and the in-house scenes, and writes its weights and metrics.

One command: `python -m model_containers.reader.train_mood`. Closed form, so equal inputs give
equal weights; `--seed` only exists so that all trainings take the same arguments.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import scipy.sparse as sparse
from numpy.typing import NDArray
from sklearn.linear_model import Ridge

from model_containers.encoder import embed
from model_containers.encoder.words import inverse_frequencies, word_weights
from model_containers.ranker.stories import inhouse_files, is_held_out, read_jsonl
from model_containers.reader.mood import VOCABULARY_FILE, WEIGHTS_DIR, WEIGHTS_FILE, MoodModel

DEFAULT_DATA = Path(__file__).resolve().parents[3] / "shared" / "data"

FloatArray = NDArray[np.float64]


@dataclass(frozen=True)
class MoodConfig:
    """Choices made on EmoBank dev and the held-out in-house scenes."""

    alpha: float = 1.0
    word_scale: float = 0.5
    inhouse_weight: float = 1.0
    min_texts: int = 4


@dataclass(frozen=True)
class Scored:
    """Texts with their (valence, arousal), both -1..1: (N, 2)."""

    texts: list[str]
    moods: FloatArray


def load_emobank(data: Path, split: str) -> Scored:
    """Read EmoBank and scale its 1..5 to -1..1; empty when the corpus is missing."""
    path = data / "emotion" / f"emobank_{split}.jsonl.gz"
    if not path.is_file():
        print(f"EmoBank missing at {path}: training on in-house scenes only")
        return Scored([], np.zeros((0, 2)))
    rows = read_jsonl([path])
    moods = [[(row["valence_1to5"] - 3) / 2, (row["arousal_1to5"] - 3) / 2] for row in rows]
    return Scored([row["text"] for row in rows], np.array(moods))


def load_scenes(data: Path, held_out: bool) -> Scored:
    """Read the in-house scenes of the training or the held-out stories."""
    rows = [row for row in read_jsonl(inhouse_files(data)) if is_held_out(row["id"]) == held_out]
    scenes: list[dict[str, Any]] = [scene for row in rows for scene in row["scenes"]]
    return Scored([s["t"] for s in scenes], np.array([[s["v"], s["a"]] for s in scenes]))


def correlations(model: MoodModel, scored: Scored) -> dict[str, float]:
    """Pearson r of valence and arousal on scored texts."""
    guess = np.array(model.predict(scored.texts))
    pairs = zip(("valence", "arousal"), guess.T, scored.moods.T, strict=True)
    return {name: round(float(np.corrcoef(a, b)[0, 1]), 3) for name, a, b in pairs}


def train(data: Path, out: Path, config: MoodConfig) -> None:
    """Fit the ridge and write weights, vocabulary and idf to `out`."""
    emobank, scenes = load_emobank(data, "train"), load_scenes(data, held_out=False)
    texts = emobank.texts + scenes.texts
    idf = inverse_frequencies(texts, config.min_texts)
    vocabulary = {term: column for column, term in enumerate(idf)}
    rates = list(idf.values())
    words = sparse.lil_matrix((len(texts), len(vocabulary)))
    for row, text in enumerate(texts):
        for column, weight in word_weights(text, vocabulary, rates).items():
            words[row, column] = weight * config.word_scale
    features = sparse.hstack([sparse.csr_matrix(embed(texts)), words.tocsr()]).tocsr()
    # Each corpus is centred on itself: raters of news and of tales have other zero points.
    centre = scenes.moods.mean(axis=0)
    targets = np.vstack(
        [
            emobank.moods - (emobank.moods.mean(axis=0) if emobank.texts else 0),
            scenes.moods - centre,
        ]
    )
    weight = np.r_[np.ones(len(emobank.texts)), np.full(len(scenes.texts), config.inhouse_weight)]
    fit = Ridge(alpha=config.alpha).fit(features, targets, sample_weight=weight)
    width = fit.coef_.shape[1] - len(vocabulary)
    # The fit's own intercept belongs to both corpora; scenes must come out right on average.
    inhouse_rows = features[len(emobank.texts) :]
    offset = centre - (inhouse_rows @ fit.coef_.T).mean(axis=0)
    out.mkdir(parents=True, exist_ok=True)
    np.savez_compressed(
        out / WEIGHTS_FILE,
        embedding=fit.coef_[:, :width].T.astype(np.float32),
        words=(fit.coef_[:, width:].T * config.word_scale).astype(np.float16),
        idf=np.array(rates, dtype=np.float16),
        offset=offset.astype(np.float32),
    )
    (out / VOCABULARY_FILE).write_text(json.dumps(list(vocabulary)) + "\n", encoding="utf-8")


def main(argv: Sequence[str] | None = None) -> None:
    """Train, score on data not trained on, and write metrics.json."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, default=DEFAULT_DATA)
    parser.add_argument("--out", type=Path, default=WEIGHTS_DIR)
    parser.add_argument("--seed", type=int, default=0)
    args = parser.parse_args(argv)
    train(args.data, args.out, MoodConfig())
    model = MoodModel(args.out)
    emobank_dev, held_out = load_emobank(args.data, "dev"), load_scenes(args.data, held_out=True)
    guess = np.array(model.predict(held_out.texts))
    metrics: dict[str, Any] = {
        "inhouse_held_out": correlations(model, held_out),
        "inhouse_held_out_mean_error": {
            name: round(float(error), 3)
            for name, error in zip(
                ("valence", "arousal"), np.abs(guess - held_out.moods).mean(axis=0), strict=True
            )
        },
        "inhouse_held_out_scenes": len(held_out.texts),
    }
    if emobank_dev.texts:
        metrics["emobank_dev"] = correlations(model, emobank_dev)
    (args.out / "metrics.json").write_text(json.dumps(metrics, indent=2) + "\n")
    print(json.dumps(metrics))


if __name__ == "__main__":
    main()
