"""Serving of the planner: a prompt in, a title and five keyword lists out."""

from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from model_containers.decoder.layout import prompt_ids
from model_containers.decoder.model import StoryModel, load_model
from model_containers.decoder.prose import title_case
from model_containers.decoder.requests import read_prompt, read_seed
from model_containers.planner.plan_writer import MOST_KEYWORDS, PlanGrammar, PlanRow
from model_containers.story_data.records import Prompt

MAX_STEPS = 160


@dataclass(frozen=True)
class Model:
    """The loaded planner."""

    story: StoryModel
    grammar: PlanGrammar


def model_fn(model_dir: str) -> Model:
    """Load the weights in ``model_dir``; raises FileNotFoundError naming a missing file."""
    story = load_model(Path(model_dir))
    return Model(story, PlanGrammar(story))


def predict(model: Model, request: dict[str, Any]) -> dict[str, Any]:
    """Plan a story for ``{"prompt": {...}, "seed": int}``.

    Returns ``{"title": str, "scenes": [[3 to 6 keywords] x 5]}``; the hero is among the first
    scene's keywords and the colour in some scene. The same request gives the same plan. Raises
    ValueError naming the field when the request cannot be used.
    """
    prompt, name = read_prompt(request)
    rng = np.random.default_rng([read_seed(request), 0])
    decoding = model.story.decoding
    row = PlanRow(model.grammar, prompt, decoding.temperature, decoding.top_p, rng)
    session = model.story.session
    logits = session.start(prompt_ids(model.story.tokenizer, prompt), 1)
    for _ in range(MAX_STEPS):
        token = row.next_token(logits[0])
        if row.done:
            break
        logits = session.step([token])
    title = title_case([model.story.pieces[token] for token in row.title], name)
    return {"title": title, "scenes": complete(row.scenes, prompt)}


def complete(scenes: list[list[str]], prompt: Prompt) -> list[list[str]]:
    """Put the hero into the first scene and the colour into some scene, where they are missing."""
    scenes = [list(scene) for scene in scenes]
    if prompt.hero not in scenes[0]:
        scenes[0] = [prompt.hero, *scenes[0]][:MOST_KEYWORDS]
    if not any(prompt.color in scene for scene in scenes):
        first = scenes[0]
        scenes[0] = [first[0], prompt.color, *first[1:]][:MOST_KEYWORDS]
    return scenes
