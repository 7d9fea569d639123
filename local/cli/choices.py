"""Filling in the choices that were not given."""

import random
from typing import Any

from rich.prompt import Prompt


def complete_choices(
    given: dict[str, str | None], catalogue: dict[str, Any], seed: int, ask: bool
) -> dict[str, str]:
    """Return all choices; a missing one is asked for, or drawn by the seed from the catalogue.

    What was given is not checked here: the studio does that, and says what is allowed.
    """
    rng = random.Random(f"choices:{seed}")
    chosen = {key: value for key, value in given.items() if value}
    if "theme" not in chosen:
        chosen["theme"] = _pick("theme", list(catalogue["themes"]), rng, ask)
    theme = chosen["theme"]
    heroes = catalogue["themes"].get(theme, {"heroes": catalogue["heroes"]})["heroes"]
    for key, options in (
        ("hero", heroes),
        ("color", catalogue["colors"]),
        ("adjective", catalogue["adjectives"]),
        ("name", sorted(name for names in catalogue["names"].values() for name in names)),
    ):
        if key not in chosen:
            chosen[key] = _pick(key, options, rng, ask)
    return chosen


def _pick(what: str, options: list[str], rng: random.Random, ask: bool) -> str:
    drawn = rng.choice(options)
    return Prompt.ask(what, choices=options, default=drawn) if ask else drawn
