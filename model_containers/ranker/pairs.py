"""Fixed pairs of a whole and a broken story, for fitting the mix and for measuring."""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import dataclass

from model_containers.ranker.corrupt import Corruptor
from model_containers.ranker.stories import Story


@dataclass(frozen=True)
class StoryPairs:
    """Stories in one list, and for each pair (kind, index of whole, index of broken)."""

    stories: list[tuple[str, ...]]
    pairs: list[tuple[str, int, int]]


def make_pairs(stories: Sequence[Story], corruptor: Corruptor, seed: int) -> StoryPairs:
    """Break every story once in each way that it offers."""
    rng = random.Random(seed)
    texts: list[tuple[str, ...]] = []
    pairs: list[tuple[str, int, int]] = []
    for story in stories:
        whole = len(texts)
        texts.append(story.scenes)
        for kind in corruptor.kinds:
            broken = corruptor.make(story, kind, rng)
            if broken is not None:
                pairs.append((kind, whole, len(texts)))
                texts.append(broken.scenes)
    return StoryPairs(texts, pairs)
