"""The loss of an exported model on held-out stories, by the very steps that serving takes."""

import random
from collections.abc import Sequence

import numpy as np

from model_containers.decoder.layout import PAD, Example, Purpose, encode_story
from model_containers.decoder.model import StoryModel
from model_containers.story_data.records import Story

ROWS = 8


def examples_of(model: StoryModel, stories: Sequence[Story], purpose: Purpose) -> list[Example]:
    """Lay stories out for ``purpose`` with a fixed thinning of their keywords."""
    rng = random.Random(0)
    made = (encode_story(model.tokenizer, story, rng, purpose) for story in stories)
    return [example for example in made if example is not None]


def exported_loss(model: StoryModel, examples: Sequence[Example]) -> tuple[float, int]:
    """Return nats per counted token of the int8 model, and how many tokens counted."""
    total, tokens = 0.0, 0
    ordered = sorted(examples, key=lambda example: len(example.ids))
    for first in range(0, len(ordered), ROWS):
        batch = ordered[first : first + ROWS]
        width = max(len(example.ids) for example in batch)
        logits = model.session.start([batch[0].ids[0]], len(batch))
        for place in range(1, width):
            fed = []
            for row, example in enumerate(batch):
                if place >= len(example.ids):
                    fed.append(PAD)
                    continue
                token = example.ids[place]
                fed.append(token)
                if example.counts[place]:
                    values = logits[row].astype(np.float64)
                    top = values.max()
                    total -= values[token] - top - np.log(np.exp(values - top).sum())
                    tokens += 1
            if place + 1 < width:
                logits = model.session.step(fed)
    return float(total / max(1, tokens)), tokens
