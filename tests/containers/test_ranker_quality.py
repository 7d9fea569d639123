"""The served ranker prefers whole stories to broken ones."""

import json
import random
from pathlib import Path

import pytest

import model_containers.ranker.inference as ranker
from model_containers.ranker.corrupt import Corruptor
from model_containers.ranker.stories import is_held_out, load_inhouse

HERE = Path(ranker.__file__).parent


@pytest.mark.parametrize("kind", ["repeat", "name", "foreign_ending"])
def test_held_out_stories_win_over_their_broken_copies(kind: str) -> None:
    stories = [s for s in load_inhouse(Path("absent")) if is_held_out(s.story_id)]
    rng = random.Random(5)
    corruptor = Corruptor(stories)
    model = ranker.model_fn(str(HERE / "weights"))
    pairs = []
    for story in rng.sample(stories, 8):
        broken = corruptor.make(story, kind, rng)
        if broken is not None:
            pairs += [list(story.scenes), list(broken.scenes)]
    scores = ranker.predict(model, {"stories": pairs})["scores"]
    wins = [whole > broken for whole, broken in zip(scores[::2], scores[1::2], strict=True)]
    assert sum(wins) / len(wins) >= 0.75


def test_the_reported_figures_are_there_for_every_kind() -> None:
    metrics = json.loads((HERE / "weights" / "metrics.json").read_text())
    kinds = set(metrics["pairs"])
    assert kinds == set(Corruptor([]).kinds)
    assert all(0.0 <= metrics["whole_preferred"][kind] <= 1.0 for kind in kinds)
