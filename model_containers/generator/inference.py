"""Serving of the text generator: a plan in, candidate stories of five scenes out."""

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from model_containers.decoder.layout import encode_text, plan_ids, prompt_ids, scene_head_ids
from model_containers.decoder.model import StoryModel, load_model
from model_containers.decoder.prose import write_text
from model_containers.decoder.requests import (
    MAX_CANDIDATES,
    Plan,
    read_plan,
    read_prompt,
    read_seed,
    read_whole,
)  # fmt: skip
from model_containers.generator.drafts import write_story
from model_containers.generator.grammar import Grammar
from model_containers.generator.scene_writer import Brief
from model_containers.story_data.delexicalise import replace_name
from model_containers.story_data.records import HEROES, Prompt

DEFAULT_CANDIDATES = 4


@dataclass(frozen=True)
class Model:
    """The loaded generator."""

    story: StoryModel
    grammar: Grammar


def model_fn(model_dir: str) -> Model:
    """Load the weights in ``model_dir``; raises FileNotFoundError naming a missing file."""
    story = load_model(Path(model_dir))
    return Model(story, Grammar(story))


def predict(model: Model, request: dict[str, Any]) -> dict[str, Any]:
    """Write candidates for ``{"prompt", "plan", "seed", "num_candidates"}``.

    Returns ``{"candidates": [{"scenes": [five texts]}, ...]}``. The same request gives the same
    answer. Several drafts of each scene are drawn and the likeliest is kept. Raises ValueError
    naming the field when the request cannot be used.
    """
    prompt, name = read_prompt(request)
    plan = read_plan(request)
    seed = read_seed(request)
    rows = read_whole(request, "num_candidates", DEFAULT_CANDIDATES, 1, MAX_CANDIDATES)
    prefix, brief = _brief(model, prompt, name, plan)
    capitalised = model.story.lexicon.capitalised
    candidates = []
    for index in range(rows):
        row = write_story(model.story, model.grammar, prefix, brief, seed, index)
        scenes = [[model.story.pieces[t] for t in scene] for scene in row.scenes]
        candidates.append({"scenes": [write_text(scene, name, capitalised) for scene in scenes]})
    return {"candidates": candidates}


def _brief(model: Model, prompt: Prompt, name: str, plan: Plan) -> tuple[list[int], Brief]:
    """Return the shared prefix up to the first scene's text, and what the rows have to hold."""
    tokenizer = model.story.tokenizer
    scenes = [_with_musts(index, words, prompt, plan) for index, words in enumerate(plan.scenes)]
    heads = [scene_head_ids(tokenizer, words) for words in scenes]
    prefix = prompt_ids(tokenizer, prompt)
    prefix += encode_text(tokenizer, replace_name(plan.title, name))
    prefix += plan_ids(tokenizer, scenes) + heads[0]
    planned = {word for words in scenes for word in words}
    banned = [
        token
        for hero in HEROES
        if hero != prompt.hero and hero not in planned
        for token in model.grammar.hero_tokens[hero]
    ]
    musts = tuple(
        frozenset({prompt.color, prompt.hero} & set(words)) | ({"[name]"} if index == 0 else set())
        for index, words in enumerate(scenes)
    )
    return prefix, Brief(tuple(scenes), musts, tuple(map(tuple, heads)), tuple(banned))


def _with_musts(index: int, words: tuple[str, ...], prompt: Prompt, plan: Plan) -> tuple[str, ...]:
    """Add the hero to the first scene, and the colour where no scene of the plan has it."""
    if index:
        return words
    if not any(prompt.color in scene for scene in plan.scenes):
        words = (prompt.color, *words)
    return words if prompt.hero in words else (prompt.hero, *words)
