"""Measures the served ranker: how often the whole story wins, per way of breaking it.

One command: `python -m model_containers.ranker.evaluate`; writes metrics.json beside the weights.
Held-out in-house stories only; foreign material comes from held-out stories, too.
"""

from __future__ import annotations

import argparse
import json
from collections import defaultdict
from collections.abc import Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from model_containers.ranker.consistency import consistency
from model_containers.ranker.corrupt import Corruptor
from model_containers.ranker.pairs import StoryPairs, make_pairs
from model_containers.ranker.scorer import Mix, NetworkScorer
from model_containers.ranker.stories import is_held_out, load_inhouse

HERE = Path(__file__).resolve().parent
DEFAULT_DATA = HERE.parents[1].parent / "shared" / "data"


def preference(made: StoryPairs, scores: NDArray[np.float64]) -> dict[str, float]:
    """Share of pairs in which the whole story scores higher (a tie counts half), per kind."""
    wins: dict[str, list[float]] = defaultdict(list)
    for kind, whole, broken in made.pairs:
        gap = scores[whole] - scores[broken]
        wins[kind].append(0.5 if gap == 0 else float(gap > 0))
    shares = {kind: round(float(np.mean(won)), 3) for kind, won in wins.items()}
    shares["mean_of_kinds"] = round(float(np.mean(list(shares.values()))), 3)
    return shares


def main(argv: Sequence[str] | None = None) -> None:
    """Measure network, signs and both together."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, default=DEFAULT_DATA)
    parser.add_argument("--weights", type=Path, default=HERE / "weights")
    parser.add_argument("--seed", type=int, default=11)
    args = parser.parse_args(argv)
    stories = [s for s in load_inhouse(args.data) if is_held_out(s.story_id)]
    made = make_pairs(stories, Corruptor(stories), args.seed)
    mix = Mix.load(args.weights)
    logits = NetworkScorer(args.weights).logits(made.stories)
    signs = np.array([consistency(story) for story in made.stories]) @ mix.signs
    counts: dict[str, int] = defaultdict(int)
    for kind, _, _ in made.pairs:
        counts[kind] += 1
    metrics = {
        "held_out_stories": len(stories),
        "pairs": dict(counts),
        "whole_preferred": preference(made, logits * mix.network + signs),
        "whole_preferred_network_alone": preference(made, logits),
        "whole_preferred_signs_alone": preference(made, signs),
    }
    (args.weights / "metrics.json").write_text(json.dumps(metrics, indent=2) + "\n")
    print(json.dumps(metrics, indent=2))


if __name__ == "__main__":
    main()
