"""Measures the whole story filter (terms, patterns, model) and sets its thresholds.

One command: `python -m model_containers.reader.evaluate_safety [--write-thresholds]`. Thresholds
are set on held-out in-house and some collected stories, and checked on other collected stories.
"""

from __future__ import annotations

import argparse
import json
import random
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path

import numpy as np
from sklearn.metrics import average_precision_score, roc_auc_score
from storyloom.contracts.endpoints import SafetyScore
from storyloom.safety.decide import decide
from storyloom.safety.thresholds import SafetyThresholds, default_thresholds

from model_containers.ranker.stories import is_held_out, load_inhouse, load_plain
from model_containers.reader.safety import WEIGHTS_DIR, SafetyModel
from model_containers.reader.safety_data import Example, gather
from model_containers.reader.train_safety import DEFAULT_DATA

THRESHOLDS_FILE = (
    Path(__file__).resolve().parents[2]
    / "layers" / "storyloom" / "storyloom" / "safety" / "thresholds.json"
)  # fmt: skip
# Share of harmless stories that the model alone may hold.
HOLD_BUDGET = 0.003
FRESH_STORIES = 300

ScoredStory = tuple[tuple[str, ...], list[SafetyScore]]


def score_stories(model: SafetyModel, stories: Sequence[tuple[str, ...]]) -> list[ScoredStory]:
    """Score all scenes of the stories in one pass."""
    flat = model.predict([scene for story in stories for scene in story])
    scored: list[ScoredStory] = []
    start = 0
    for story in stories:
        part = flat[start : start + len(story)]
        start += len(story)
        scored.append((story, [SafetyScore.model_validate(dict(score)) for score in part]))
    return scored


def choose_thresholds(harmless: Sequence[ScoredStory]) -> SafetyThresholds:
    """Set the hold score so that the budget is kept, the reject score above all harmless ones."""
    unsafe = np.array([max(s.unsafe for s in scores) for _, scores in harmless])
    category = np.array([max(max(s.categories.values()) for s in scores) for _, scores in harmless])
    hold = min(float(np.quantile(unsafe, 1 - HOLD_BUDGET)) + 0.005, 0.99)
    return SafetyThresholds(
        hold_unsafe=round(hold, 3),
        reject_unsafe=round(max(0.995, (1.0 + float(unsafe.max())) / 2), 4),
        hold_category=round(min(float(np.quantile(category, 1 - HOLD_BUDGET)) + 0.005, 0.99), 3),
    )


def outcomes(stories: Sequence[ScoredStory], limits: SafetyThresholds) -> dict[str, float]:
    """Share of stories allowed, held and rejected."""
    found = [decide(texts, scores, thresholds=limits).outcome for texts, scores in stories]
    return {name: round(found.count(name) / len(found), 4) for name in ("allow", "hold", "reject")}


def planted(
    model: SafetyModel, examples: Sequence[Example], hosts: Sequence[tuple[str, ...]]
) -> list[ScoredStory]:
    """Hide each example as one sentence in the third scene of a harmless story."""
    stories = []
    for index, example in enumerate(examples):
        host = hosts[index % len(hosts)]
        stories.append((*host[:2], f"{host[2]} {example.text}", *host[3:]))
    return score_stories(model, stories)


def corpus_figures(model: SafetyModel, examples: Sequence[Example]) -> dict[str, float]:
    """Rank quality of the bare model on the public corpora's dev parts; {} without corpora."""
    dev = [e for e in examples if e.dev and not e.source.startswith("own")]
    if not any(example.unsafe for example in dev):
        return {}
    scores = np.array([score["unsafe"] for score in model.predict([e.text for e in dev])])
    truth = np.array([example.unsafe for example in dev])
    figures = {
        "auroc": float(roc_auc_score(truth, scores)),
        "auprc": float(average_precision_score(truth, scores)),
    }
    for source in sorted({example.source for example in dev if example.unsafe}):
        taken = np.array([e.source == source and e.unsafe for e in dev])
        figures[f"recall_at_0.5_{source}"] = float((scores[taken] >= 0.5).mean())
    return {name: round(value, 4) for name, value in figures.items()}


def main(argv: Sequence[str] | None = None) -> None:
    """Measure and write metrics.json beside the weights."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, default=DEFAULT_DATA)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--weights", type=Path, default=WEIGHTS_DIR)
    parser.add_argument("--thresholds", type=Path, default=THRESHOLDS_FILE, help="file to write")
    parser.add_argument("--write-thresholds", action="store_true")
    args = parser.parse_args(argv)
    model = SafetyModel(args.weights)
    inhouse = [s for s in load_inhouse(args.data) if is_held_out(s.story_id)]
    plain = load_plain(args.data, "valid", frozenset())
    # The model learned from about one in 25 sentences of these; the thresholds see one half.
    others = load_plain(args.data, "train", frozenset())
    fresh = random.Random(args.seed).sample(others, min(2 * FRESH_STORIES, len(others)))
    seen = [*inhouse, *plain, *fresh[:FRESH_STORIES]]
    choosing = score_stories(model, [story.scenes for story in seen])
    measuring = score_stories(model, [story.scenes for story in fresh[FRESH_STORIES:]])
    limits = choose_thresholds(choosing) if args.write_thresholds else default_thresholds()
    if args.write_thresholds:
        args.thresholds.write_text(json.dumps(asdict(limits)) + "\n")
    examples = gather(args.data, args.seed)
    own = [e for e in examples if e.dev and e.source.startswith("own")]
    hosts = [story.scenes for story in inhouse]
    unsafe, near = [e for e in own if e.unsafe], [e for e in own if not e.unsafe]
    by_category: dict[str, list[bool]] = defaultdict(list)
    hidden = planted(model, unsafe, hosts)
    for example, (texts, scores) in zip(unsafe, hidden, strict=True):
        caught = decide(texts, scores, thresholds=limits).outcome != "allow"
        by_category[(example.categories or ("?",))[0]].append(caught)
    metrics = {
        "thresholds": asdict(limits),
        "harmless_stories_of_the_thresholds": outcomes(choosing, limits),
        "harmless_stories_of_the_thresholds_count": len(choosing),
        "harmless_stories_fresh": outcomes(measuring, limits) if measuring else {},
        "harmless_stories_fresh_count": len(measuring),
        "unsafe_sentence_hidden_in_a_story": outcomes(hidden, limits),
        "caught_by_category": {k: f"{sum(v)}/{len(v)}" for k, v in sorted(by_category.items())},
        "near_miss_hidden_in_a_story": outcomes(planted(model, near, hosts), limits),
        "corpora_dev_model_only": corpus_figures(model, examples),
    }
    (args.weights / "metrics.json").write_text(json.dumps(metrics, indent=2) + "\n")
    print(json.dumps(metrics, indent=2))


if __name__ == "__main__":
    main()
