"""Trains the safety model, sets the filter's thresholds on harmless stories, writes metrics.

One command: `python -m model_containers.reader.train_safety` (then, for the whole filter with
its term lists, `python -m model_containers.reader.evaluate_safety`).
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import scipy.sparse as sparse
from numpy.typing import NDArray
from sklearn.linear_model import LogisticRegression

from model_containers.encoder import embed
from model_containers.encoder.words import hashed_word_weights
from model_containers.reader.safety import (
    CATEGORIES,
    CONFIG_FILE,
    JUDGES,
    OUTPUTS,
    WEIGHTS_DIR,
    WEIGHTS_FILE,
)
from model_containers.reader.safety_data import Example, gather

DEFAULT_DATA = Path(__file__).resolve().parents[3] / "shared" / "data"
WORD_COLUMNS = 1 << 14
EMBEDDING_SCALE, WORD_SCALE = 5.0, 2.0
# Share of harmless story sentences that may pass 0.5 on one output.
DOUBTFUL_SHARE = 0.003
STORY_SOURCES = ("inhouse", "stories")
CHILD_SOURCES = ("own_unsafe", "own_safe", "phrases_unsafe", "phrases_safe", *STORY_SOURCES)

FloatArray = NDArray[np.float64]


def embeddings(texts: list[str], cache: Path | None) -> NDArray[np.float32]:
    """Embed texts; with `cache` a file of an earlier run of the same length is taken instead."""
    if cache is not None and cache.is_file():
        vectors: NDArray[np.float32] = np.load(cache)
        if len(vectors) == len(texts):
            return vectors
    vectors = embed(texts)
    if cache is not None:
        np.save(cache, vectors)
    return vectors


def features(texts: list[str], vectors: NDArray[np.float32]) -> sparse.csr_matrix:
    """Put scaled embeddings and hashed words side by side: (N, 384 + WORD_COLUMNS)."""
    columns: list[int] = []
    values: list[float] = []
    starts = [0]
    for text in texts:
        weights = hashed_word_weights(text, WORD_COLUMNS)
        columns += weights.keys()
        values += (WORD_SCALE * value for value in weights.values())
        starts.append(len(columns))
    words = sparse.csr_matrix((values, columns, starts), shape=(len(texts), WORD_COLUMNS))
    return sparse.hstack([sparse.csr_matrix(vectors * EMBEDDING_SCALE), words]).tocsr()


def learns(example: Example, output: str) -> bool:
    """Say whether `output` learns from an example; dev examples teach nothing."""
    if example.dev:
        return False
    if output == "story":
        return example.source in CHILD_SOURCES
    return output == "post" or example.categories is not None


def wanted(example: Example, output: str) -> bool:
    """Say what `output` should answer on an example."""
    if output in JUDGES:
        return example.unsafe
    return output in (example.categories or ())


def fit_outputs(examples: list[Example], table: sparse.csr_matrix) -> tuple[FloatArray, FloatArray]:
    """Fit one logistic model per output: weights (O, F), biases (O,)."""
    harmless = np.array([e.dev and e.source in STORY_SOURCES for e in examples])
    rows, biases = [], []
    for output in OUTPUTS:
        taught = np.array([learns(example, output) for example in examples])
        answer = np.array([wanted(example, output) for example in examples])
        weight = np.array([example.weight for example in examples])
        fit = LogisticRegression(C=1.0, max_iter=150)
        fit.fit(table[taught], answer[taught], sample_weight=weight[taught])
        raw = table[harmless] @ fit.coef_[0]
        rows.append(fit.coef_[0])
        biases.append(-float(np.quantile(raw, 1.0 - DOUBTFUL_SHARE)))
        print(f"{output}: {int(answer[taught].sum())} unsafe of {int(taught.sum())}", flush=True)
    return np.array(rows), np.array(biases)


def main(argv: Sequence[str] | None = None) -> None:
    """Train and write the weights."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, default=DEFAULT_DATA)
    parser.add_argument("--out", type=Path, default=WEIGHTS_DIR)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--cache", type=Path, default=None, help=".npy file for the embeddings")
    args = parser.parse_args(argv)
    examples = gather(args.data, args.seed)
    texts = [example.text for example in examples]
    weights, biases = fit_outputs(examples, features(texts, embeddings(texts, args.cache)))
    args.out.mkdir(parents=True, exist_ok=True)
    np.savez_compressed(
        args.out / WEIGHTS_FILE,
        embedding=(weights[:, :-WORD_COLUMNS].T * EMBEDDING_SCALE).astype(np.float32),
        words=(weights[:, -WORD_COLUMNS:].T * WORD_SCALE).astype(np.float16),
        bias=biases.astype(np.float32),
    )
    config = {"outputs": OUTPUTS, "categories": CATEGORIES, "seed": args.seed,
              "examples": len(examples), "word_columns": WORD_COLUMNS}  # fmt: skip
    (args.out / CONFIG_FILE).write_text(json.dumps(config, indent=2) + "\n")


if __name__ == "__main__":
    main()
