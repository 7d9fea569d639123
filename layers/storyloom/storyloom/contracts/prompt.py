"""The child's curated choices, as asked for and as validated."""

from typing import Annotated, Literal

from pydantic import Field

from storyloom.contracts.base import Contract

Pronoun = Literal["she", "he", "they", "it"]
Identifier = Annotated[str, Field(pattern=r"^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$")]
Seed = Annotated[int, Field(ge=0, lt=2**31)]


class StoryChoices(Contract):
    """What a child or a parent asked for; nothing here has been checked against the catalogue."""

    theme: str
    hero: str
    color: str
    adjective: str
    name: str | None = None


class StoryPrompt(Contract):
    """Validated choices: each is in the catalogue, and the hero has a name and a pronoun."""

    theme: str
    hero: str
    color: str
    adjective: str
    name: str
    pronoun: Pronoun
