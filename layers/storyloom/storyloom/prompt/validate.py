"""The check of a child's choices against the catalogue."""

import random
from collections.abc import Iterable

from storyloom.contracts.prompt import StoryChoices, StoryPrompt
from storyloom.errors import PromptRejectedError
from storyloom.prompt.catalogue import PromptCatalogue


def validate_choices(choices: StoryChoices, catalogue: PromptCatalogue, seed: int) -> StoryPrompt:
    """Turn choices into a prompt; a missing name is drawn from the catalogue by the seed.

    Raises:
        PromptRejectedError: a choice is not offered; the message lists what is.
    """
    theme = _checked("theme", choices.theme, catalogue.themes)
    hero = _checked(f"hero for {theme}", choices.hero, catalogue.themes[theme].heroes)
    color = _checked("color", choices.color, catalogue.colors)
    adjective = _checked("adjective", choices.adjective, catalogue.adjectives)
    names = catalogue.all_names()
    name = choices.name or random.Random(f"name:{seed}").choice(names)
    pronoun = catalogue.pronoun_of(_checked("name", name, names))
    if pronoun is None:
        raise PromptRejectedError(f"name {name!r} has no pronoun")
    return StoryPrompt(
        theme=theme, hero=hero, color=color, adjective=adjective, name=name, pronoun=pronoun
    )


def _checked(what: str, value: str, allowed: Iterable[str]) -> str:
    if value not in (options := tuple(allowed)):
        shown = value if len(value) <= 40 else value[:37] + "..."
        raise PromptRejectedError(f"{what} {shown!r} is not offered; choose {', '.join(options)}")
    return value
