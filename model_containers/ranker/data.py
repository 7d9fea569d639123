"""Streams training groups for the ranker: a whole story and broken copies of it."""

from __future__ import annotations

import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import torch
from tokenizers import Tokenizer

from model_containers.ranker.corrupt import Corrupted, Corruptor
from model_containers.ranker.encode import EncodedStory, encode_story
from model_containers.ranker.stories import Story
from model_containers.ranker.substitution import replace_word

IGNORE = -1.0


@dataclass(frozen=True)
class Batch:
    """Tensors of one step: G groups of 1 whole + K broken stories, the whole one first."""

    ids: torch.Tensor  # (G * (1 + K), T)
    mask: torch.Tensor  # (G * (1 + K), T)
    slips: torch.Tensor  # (G * (1 + K), T) 1 = wrong token, 0 = right, -1 = not asked
    group_size: int


def slip_labels(encoded: EncodedStory, broken: Corrupted | None) -> list[float]:
    """Mark each token as wrong (1), right (0) or not asked (-1).

    Words are asked only in stories whose words were changed; the [SEP] closing a scene says
    whether that scene is out of place.
    """
    labels = []
    for scene, start, end in encoded.origins:
        if scene < 0:
            labels.append(IGNORE)
        elif broken is None:
            labels.append(0.0)
        elif end == 0:
            labels.append(float(scene in broken.bad_scenes))
        elif broken.bad_scenes:
            labels.append(IGNORE)
        else:
            hit = any(s == scene and start < b and end > a for s, a, b in broken.bad_spans)
            labels.append(float(hit))
    return labels


def renamed(story: Story, names: Sequence[str], rng: random.Random) -> Story:
    """Give the hero another name throughout, so that no name is a sign of a broken story."""
    text = " ".join(story.scenes)
    new = rng.choice(names)
    if not story.name or new in text:
        return story
    scenes, _ = replace_word(story.scenes, story.name, new, 0)
    return Story(**{**vars(story), "scenes": scenes, "name": new})


class GroupStream:
    """Endless, seeded stream of training groups."""

    def __init__(
        self,
        inhouse: Sequence[Story],
        plain: Sequence[Story],
        tokenizer: Tokenizer,
        broken_per_story: int,
        inhouse_share: float,
        seed: int,
    ) -> None:
        """Take stories of both kinds; `inhouse_share` (0..1) of the groups come from the first."""
        self._inhouse, self._plain = list(inhouse), list(plain)
        self._tokenizer = tokenizer
        self._broken = broken_per_story
        self._share = inhouse_share if plain else 1.0
        self._rng = random.Random(seed)
        self._corruptor = Corruptor([*inhouse, *plain])
        self._names = sorted({story.name for story in inhouse})

    def _stories(self) -> Iterator[Story]:
        pools = {True: list[Story](), False: list[Story]()}
        while True:
            own = self._rng.random() < self._share
            if not pools[own]:
                pools[own] = list(self._inhouse if own else self._plain)
                self._rng.shuffle(pools[own])
            story = pools[own].pop()
            yield renamed(story, self._names, self._rng) if self._rng.random() < 0.3 else story

    def _broken_copies(self, story: Story) -> list[Corrupted]:
        kinds = list(self._corruptor.kinds)
        self._rng.shuffle(kinds)
        made: list[Corrupted] = []
        for kind in kinds:
            broken = self._corruptor.make(story, kind, self._rng)
            if broken is not None:
                made.append(broken)
            if len(made) == self._broken:
                break
        return made

    def batches(self, groups: int) -> Iterator[Batch]:
        """Yield batches of `groups` groups, padded to their longest story."""
        stories = self._stories()
        while True:
            rows: list[tuple[EncodedStory, list[float]]] = []
            while len(rows) < groups * (1 + self._broken):
                story = next(stories)
                copies = self._broken_copies(story)
                if len(copies) < self._broken:
                    continue
                whole = encode_story(self._tokenizer, story.scenes)
                rows.append((whole, slip_labels(whole, None)))
                for broken in copies:
                    encoded = encode_story(self._tokenizer, broken.scenes)
                    rows.append((encoded, slip_labels(encoded, broken)))
            width = max(len(encoded.ids) for encoded, _ in rows)
            ids = torch.zeros(len(rows), width, dtype=torch.long)
            mask = torch.zeros_like(ids)
            slips = torch.full((len(rows), width), IGNORE)
            for i, (encoded, labels) in enumerate(rows):
                ids[i, : len(labels)] = torch.tensor(encoded.ids)
                mask[i, : len(labels)] = 1
                slips[i, : len(labels)] = torch.tensor(labels)
            yield Batch(ids, mask, slips, 1 + self._broken)
