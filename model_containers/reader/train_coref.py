"""Trains the pronoun resolver on the annotated in-house stories, by one command:

python -m model_containers.reader.train_coref
"""

from __future__ import annotations

import argparse
import json
import random
import sys
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import spacy
import torch
from spacy.tokens import Doc
from torch import nn

from model_containers.reader.coref_data import Asked, count_agreement, questions
from model_containers.reader.coref_model import PairScorer
from model_containers.reader.gold import INHOUSE_DIR, GoldStory, read_gold
from model_containers.reader.prose import parse_scenes

HERE = Path(__file__).parent
HIDDEN = (64, 32)
EPOCHS = 24
BATCH = 256
ROUNDS = ((0.0, EPOCHS // 2), (0.6, EPOCHS))  # (trust in own answers, epochs)


class PairNetwork(nn.Module):  # type: ignore[misc]  # torch has no types here
    """The torch twin of PairScorer."""

    def __init__(self, width: int, nothing_width: int) -> None:
        """Takes the numbers of features of a pair and of the sign of nothing."""
        super().__init__()
        self.pair = nn.Sequential(
            nn.Linear(width, HIDDEN[0]), nn.ReLU(), nn.Dropout(0.15),
            nn.Linear(HIDDEN[0], HIDDEN[1]), nn.ReLU(), nn.Linear(HIDDEN[1], 1),
        )  # fmt: skip
        self.none = nn.Sequential(nn.Linear(nothing_width, 16), nn.ReLU(), nn.Linear(16, 1))

    def forward(self, rows: torch.Tensor, nothing: torch.Tensor) -> torch.Tensor:
        """Scores `(B, C, F)` and `(B, G)` to `(B, C + 1)`."""
        return torch.cat([self.pair(rows)[..., 0], self.none(nothing)], dim=1)

    def weights(self) -> dict[str, np.ndarray]:
        """Returns the arrays that PairScorer reads."""
        arrays = {}
        for name, block in (("pair", self.pair), ("none", self.none)):
            linear = [layer for layer in block if isinstance(layer, nn.Linear)]
            for number, layer in enumerate(linear):
                arrays[f"{name}.{number}.w"] = layer.weight.detach().numpy().T.copy()
                arrays[f"{name}.{number}.b"] = layer.bias.detach().numpy().copy()
        return arrays


def fit(asked: Sequence[Asked], epochs: int, seed: int) -> PairNetwork:
    """Trains a network to choose the right candidate of each question."""
    torch.manual_seed(seed)
    most = max(len(item.question.candidates) for item in asked)
    width = max(item.question.rows.shape[1] for item in asked)
    rows = np.zeros((len(asked), most, width), np.float32)
    mask = np.ones((len(asked), most + 1), bool)
    nothing = np.stack([item.question.nothing for item in asked])
    target = np.zeros(len(asked), np.int64)
    for number, item in enumerate(asked):
        count = len(item.question.candidates)
        rows[number, :count] = item.question.rows if count else 0.0
        mask[number, :count] = False
        mask[number, most] = False
        target[number] = item.answer if item.answer < count else most
    tensors = [torch.from_numpy(array) for array in (rows, nothing, mask, target)]
    network = PairNetwork(width, nothing.shape[1])
    steps = epochs * (len(asked) // BATCH + 1)
    optimizer = torch.optim.AdamW(network.parameters(), lr=3e-3, weight_decay=1e-3)
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimizer, 3e-3, total_steps=steps)
    for _ in range(epochs):
        network.train()
        for chosen in torch.randperm(len(asked)).split(BATCH):
            batch, none, hidden, right = (tensor[chosen] for tensor in tensors)
            if torch.rand(()) < 0.5:  # he and she follow the same rules
                batch = batch.clone()
                batch[..., [0, 1]] = batch[..., [1, 0]]
            scores = network(batch, none).masked_fill(hidden, -1e9)
            loss = nn.functional.cross_entropy(scores, right, label_smoothing=0.0)
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
            schedule.step()
    network.eval()
    return network


def train(parsed: Sequence[tuple[GoldStory, Sequence[Doc]]], out: Path, seed: int) -> PairNetwork:
    """Trains in rounds, each on the history the last round's scorer makes, and writes to `out`."""
    counts = count_agreement([gold for gold, _ in parsed])
    rng = random.Random(seed)
    scorer: PairScorer | None = None
    for trust, epochs in ROUNDS:
        asked = [
            item
            for gold, docs in parsed
            for item in questions(docs, gold, counts, scorer, trust, rng)
        ]
        network = fit(asked, epochs, seed)
        scorer = PairScorer(network.weights())
        print(json.dumps({"questions": len(asked), "trust": trust}), flush=True)
    out.mkdir(parents=True, exist_ok=True)
    np.savez_compressed(out / "coref.npz", allow_pickle=False, **network.weights())
    rounded = {
        key: [round(value, 2) for value in row]
        for key, row in sorted(counts.items())
        if sum(row) >= 0.5
    }
    (out / "agreement.json").write_text(json.dumps(rounded, ensure_ascii=False) + "\n")
    return network


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs the training; exits with 2 when the stories or the parser are missing."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--data", type=Path, default=INHOUSE_DIR, help="folder of the stories")
    options.add_argument("--parser", type=Path, default=HERE / "weights" / "parser")
    options.add_argument("--out", type=Path, default=HERE / "weights" / "coref")
    options.add_argument("--seed", type=int, default=11)
    chosen = options.parse_args(arguments)
    try:
        stories = [story for story in read_gold(chosen.data) if not story.held_out]
    except FileNotFoundError as problem:
        print(problem, file=sys.stderr)
        return 2
    torch.set_num_threads(1)
    nlp = spacy.load(chosen.parser)
    parsed = [(story, parse_scenes(nlp, story.texts)) for story in stories]
    train(parsed, chosen.out, chosen.seed)
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
