"""Exports a training run to the served form: int8 ONNX, tokeniser, fitted mix.

Called at the end of training; by itself:
`python -m model_containers.ranker.build_weights --run build/ranker`.
"""

from __future__ import annotations

import argparse
import random
import shutil
from collections.abc import Sequence
from pathlib import Path

import numpy as np
from sklearn.linear_model import LogisticRegression
from transformers import AutoModel

from model_containers.encoder.build_weights import export_int8
from model_containers.encoder.tokeniser import MODEL_FILE, TOKENIZER_FILE
from model_containers.ranker.consistency import consistency
from model_containers.ranker.corrupt import Corruptor
from model_containers.ranker.model import RankerNet, StoryScore
from model_containers.ranker.pairs import make_pairs
from model_containers.ranker.scorer import Mix, NetworkScorer
from model_containers.ranker.stories import is_held_out, load_inhouse

WEIGHTS_DIR = Path(__file__).resolve().parent / "weights"
REPOSITORY = Path(__file__).resolve().parents[2]
DEFAULT_DATA = REPOSITORY.parent / "shared" / "data"
DEFAULT_RUN = REPOSITORY / "build" / "ranker"
STORIES_FOR_MIX = 120


def fit_mix(folder: Path, data: Path, seed: int) -> Mix:
    """Weigh network and signs on broken copies of training stories, as the logistic pair model."""
    stories = [s for s in load_inhouse(data) if not is_held_out(s.story_id)]
    chosen = random.Random(seed).sample(stories, min(STORIES_FOR_MIX, len(stories)))
    made = make_pairs(chosen, Corruptor(stories), seed)
    logits = NetworkScorer(folder).logits(made.stories)
    table = np.column_stack([logits, np.array([consistency(s) for s in made.stories])])
    whole = table[[a for _, a, _ in made.pairs]]
    broken = table[[b for _, _, b in made.pairs]]
    scale = table.std(axis=0) + 1e-6
    gaps = (whole - broken) / scale
    answers = np.r_[np.ones(len(gaps)), np.zeros(len(gaps))]
    fit = LogisticRegression(fit_intercept=False, C=1.0).fit(np.r_[gaps, -gaps], answers)
    weights = fit.coef_[0] / scale
    offset = float(((whole @ weights).mean() + (broken @ weights).mean()) / 2)
    return Mix(float(weights[0]), tuple(float(w) for w in weights[1:]), offset)


def build(run: Path, out: Path, data: Path, seed: int) -> None:
    """Write everything that is served to `out`."""
    net = RankerNet(AutoModel.from_pretrained(run, attn_implementation="eager"))
    if not net.load_heads(run):
        raise FileNotFoundError(f"no trained heads in {run}")
    export_int8(StoryScore(net), out / MODEL_FILE)
    for name in (TOKENIZER_FILE, "config.json", "train_config.json", "log.jsonl"):
        shutil.copy(run / name, out / name)
    fit_mix(out, data, seed).save(out)


def main(argv: Sequence[str] | None = None) -> None:
    """Parse the command line and build."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--run", type=Path, default=DEFAULT_RUN)
    parser.add_argument("--out", type=Path, default=WEIGHTS_DIR)
    parser.add_argument("--data", type=Path, default=DEFAULT_DATA)
    parser.add_argument("--seed", type=int, default=7)
    args = parser.parse_args(argv)
    build(args.run, args.out, args.data, args.seed)


if __name__ == "__main__":
    main()
