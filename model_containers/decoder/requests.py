"""Reading requests: every field is checked, and a bad one is named."""

import re
from dataclasses import dataclass
from typing import Any

from model_containers.story_data.records import (
    ADJECTIVES,
    COLORS,
    HEROES,
    PRONOUNS,
    SCENE_COUNT,
    THEMES,
    Prompt,
)  # fmt: skip

_NAME = re.compile(r"[^\W\d_][^\W\d_'-]{0,23}(?:[ '-][^\W\d_]{1,23}){0,2}")
_CHOICES = {
    "theme": THEMES, "hero": HEROES, "color": COLORS, "adjective": ADJECTIVES,
    "pronoun": PRONOUNS,
}  # fmt: skip
MAX_CANDIDATES = 8


@dataclass(frozen=True)
class Plan:
    """A title and five keyword lists."""

    title: str
    scenes: tuple[tuple[str, ...], ...]


def read_prompt(request: dict[str, Any]) -> tuple[Prompt, str]:
    """Return the prompt and the hero's name; raises ValueError naming the field at fault."""
    given = request.get("prompt")
    if not isinstance(given, dict):
        raise ValueError("prompt: must be an object")
    for field, choices in _CHOICES.items():
        if given.get(field) not in choices:
            raise ValueError(f"prompt.{field}: must be one of {', '.join(choices)}")
    name = given.get("name")
    if not isinstance(name, str) or not _NAME.fullmatch(name):
        raise ValueError("prompt.name: must be one to three words of letters")
    return Prompt(**{field: given[field] for field in _CHOICES}), name


def read_whole(
    request: dict[str, Any], field: str, default: int | None, low: int, high: int
) -> int:
    """Return a whole number between ``low`` and ``high``; raises ValueError otherwise."""
    value = request.get(field, default)
    if isinstance(value, bool) or not isinstance(value, int) or not low <= value <= high:
        raise ValueError(f"{field}: must be a whole number between {low} and {high}")
    return value


def read_seed(request: dict[str, Any]) -> int:
    """Return the seed, 0 to 2**63 - 1."""
    return read_whole(request, "seed", None, 0, 2**63 - 1)


def read_plan(request: dict[str, Any]) -> Plan:
    """Return the plan; raises ValueError when it has not five scenes of 1 to 8 plain words."""
    given = request.get("plan")
    if not isinstance(given, dict):
        raise ValueError("plan: must be an object")
    title, scenes = given.get("title"), given.get("scenes")
    if not isinstance(title, str) or not 1 <= len(title) <= 80:
        raise ValueError("plan.title: must be 1 to 80 characters")
    if not isinstance(scenes, list) or len(scenes) != SCENE_COUNT:
        raise ValueError(f"plan.scenes: must be a list of {SCENE_COUNT} keyword lists")
    for number, keywords in enumerate(scenes):
        where = f"plan.scenes[{number}]"
        if not isinstance(keywords, list) or not 1 <= len(keywords) <= 8:
            raise ValueError(f"{where}: must be a list of 1 to 8 keywords")
        for word in keywords:
            if not isinstance(word, str) or not re.fullmatch(r"[a-z]{1,24}", word):
                raise ValueError(f"{where}: keywords must be lower-case words of 1 to 24 letters")
    return Plan(title, tuple(tuple(keywords) for keywords in scenes))
