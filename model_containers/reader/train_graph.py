"""Trains what is drawn and where things are on the annotated in-house stories, by one command:

python -m model_containers.reader.train_graph
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import spacy
from scipy.sparse import csr_matrix
from sklearn.feature_extraction import DictVectorizer
from sklearn.linear_model import LogisticRegression

from model_containers.reader.coref_model import load_scorer
from model_containers.reader.gold import INHOUSE_DIR, GoldStory, read_gold
from model_containers.reader.graph_data import Labelled, label_placements, label_things
from model_containers.reader.linear import save_linear
from model_containers.reader.prose import parse_scenes
from model_containers.reader.reading import ReadStory, read_story
from model_containers.reader.words import singular

HERE = Path(__file__).parent
INVERSE_REGULARISATION = 1.0
# The annotations name about one relation a scene where the text has more: recall counts more.
BETA = {"things": 1.0, "relations": 1.5}
TUNING_SHARE = 8  # every eighth story chooses the threshold


def picture_nouns(stories: Sequence[GoldStory]) -> frozenset[str]:
    """Returns the nouns that the annotated pictures show."""
    shown = {name.split()[-1] for story in stories for scene in story.scenes for name in scene["o"]}
    return frozenset(singular(noun) for noun in shown)


def fit(
    groups: Sequence[list[Labelled]], missed: Sequence[int], beta: float
) -> tuple[dict[str, float], float, float]:
    """Fits a scorer; returns its weights, the threshold of the best F-beta, and that value.

    `missed` counts each story's annotations that no candidate stands for.
    """
    fitted = [row for n, rows in enumerate(groups) if n % TUNING_SHARE for row in rows]
    tuning = [row for n, rows in enumerate(groups) if n % TUNING_SHARE == 0 for row in rows]
    vectors = DictVectorizer()
    model = LogisticRegression(C=INVERSE_REGULARISATION, solver="liblinear")
    vectors.fit([signs for signs, _ in fitted + tuning])
    model.fit(_matrix(vectors, fitted), [y for _, y in fitted])
    chances = model.predict_proba(_matrix(vectors, tuning))[:, 1]
    truth = np.array([y for _, y in tuning])
    lost = sum(count for n, count in enumerate(missed) if n % TUNING_SHARE == 0)
    threshold, best = max(
        (
            (float(t), _f_beta(truth, chances >= t, lost, beta))
            for t in np.arange(0.05, 0.75, 0.025)
        ),
        key=lambda row: row[1],
    )
    everything = fitted + tuning
    model.fit(_matrix(vectors, everything), [y for _, y in everything])
    names = vectors.get_feature_names_out()
    weights = dict(zip(names.tolist(), model.coef_[0].tolist(), strict=True))
    weights[""] = float(model.intercept_[0])
    return weights, threshold, best


def _matrix(vectors: DictVectorizer, rows: Sequence[Labelled]) -> csr_matrix:
    matrix = vectors.transform([signs for signs, _ in rows])
    # liblinear takes 32-bit indices only
    matrix.indices, matrix.indptr = matrix.indices.astype("i4"), matrix.indptr.astype("i4")
    return matrix


def _f_beta(truth: np.ndarray, said: np.ndarray, lost: int, beta: float) -> float:
    right = float((truth & said).sum())
    wanted = float(truth.sum() + lost)
    return (1 + beta**2) * right / max(1.0, float(said.sum()) + beta**2 * wanted)


def _annotated(gold: GoldStory, part: str) -> int:
    if part == "relations":
        return sum(len(scene["r"]) for scene in gold.scenes)
    return sum(name != gold.hero for scene in gold.scenes for name in scene["o"])


def train(stories: Sequence[tuple[GoldStory, ReadStory]], out: Path) -> dict[str, float]:
    """Trains both scorers, writes them to `out` and returns their tuning F1."""
    out.mkdir(parents=True, exist_ok=True)
    nouns = sorted(picture_nouns([gold for gold, _ in stories]))
    (out / "nouns.json").write_text(json.dumps(nouns, indent=0) + "\n", encoding="utf-8")
    report = {}
    for name, label in (("things", label_things), ("relations", label_placements)):
        groups = [list(label(read, gold)) for gold, read in stories]
        missed = [
            max(0, _annotated(gold, name) - sum(y for _, y in rows))
            for (gold, _), rows in zip(stories, groups, strict=True)
        ]
        weights, threshold, report[name] = fit(groups, missed, BETA[name])
        save_linear(out / f"{name}.json", weights, threshold)
    return report


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs the training; exits with 2 when stories or earlier weights are missing."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--data", type=Path, default=INHOUSE_DIR, help="folder of the stories")
    options.add_argument("--weights", type=Path, default=HERE / "weights")
    options.add_argument("--out", type=Path, default=HERE / "weights" / "graph")
    chosen = options.parse_args(arguments)
    try:
        gold = [story for story in read_gold(chosen.data) if not story.held_out]
        scorer, agreement = load_scorer(chosen.weights / "coref")
    except FileNotFoundError as problem:
        print(problem, file=sys.stderr)
        return 2
    nlp = spacy.load(chosen.weights / "parser")
    nouns = picture_nouns(gold)
    stories = []
    for story in gold:
        docs = parse_scenes(nlp, story.texts)
        read = read_story(docs, story.hero, story.name, None, scorer, agreement, nouns)
        stories.append((story, read))
    print(json.dumps(train(stories, chosen.out)))
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
