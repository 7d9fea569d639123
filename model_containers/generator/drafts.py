"""Writes a story scene by scene: several drafts of each scene, the likeliest of them kept.

A small model slips often, and a slip makes the next one likelier; choosing after every scene stops
that early (compare Yang et al. 2022, Re3, where continuations are reranked one by one).
"""

import numpy as np

from model_containers.decoder.model import StoryModel
from model_containers.generator.grammar import Grammar
from model_containers.generator.scene_writer import Brief, StoryRow

DRAFTS = 4
MAX_SCENE_STEPS = 110
# Nats per token that a draft loses when every token of it is a repetition.
REPETITION_COST = 1.0


def write_story(
    story: StoryModel, grammar: Grammar, prefix: list[int], brief: Brief, seed: int, index: int
) -> StoryRow:
    """Return the finished row of candidate ``index``; equal arguments give an equal story."""
    best = StoryRow(grammar, brief, story.decoding, np.random.default_rng([seed, index]))
    read = list(prefix)
    for scene in range(len(brief.heads)):
        rows = [
            best.fork(np.random.default_rng([seed, index, scene, draft])) for draft in range(DRAFTS)
        ]
        drawn = _write_scene(story, rows, read, scene)
        choice = min(range(DRAFTS), key=lambda draft: (_cost(rows[draft], drawn[draft]), draft))
        best = rows[choice]
        read += drawn[choice] + best.take_forced()
    return best


def _write_scene(
    story: StoryModel, rows: list[StoryRow], read: list[int], scene: int
) -> list[list[int]]:
    """Let every row write one scene after the tokens read so far; return what each drew."""
    drawn: list[list[int]] = [[] for _ in rows]
    logits = story.session.start(read, len(rows))
    for _ in range(MAX_SCENE_STEPS):
        tokens = [0] * len(rows)
        for draft, row in enumerate(rows):
            if len(row.scenes) == scene:
                tokens[draft] = row.next_token(logits[draft])
                drawn[draft].append(tokens[draft])
        if all(len(row.scenes) > scene for row in rows):
            break
        logits = story.session.step(tokens)
    return drawn


def _cost(row: StoryRow, drawn: list[int]) -> float:
    repeated = 1 - len(set(drawn)) / max(1, len(drawn))
    return row.mean_nats + REPETITION_COST * repeated
