"""The shape every story takes before it is turned into tokens."""

from dataclasses import dataclass

ANY = "[ANY]"
NAME = "[NAME]"
SCENE_COUNT = 5

THEMES = (
    "underwater", "enchanted_forest", "space", "castle",
    "treasure_island", "snowy_north", "dinosaur_valley", "jungle",
)  # fmt: skip
HEROES = (
    "mermaid", "pirate", "astronaut", "robot", "wizard", "fairy", "dragon",
    "unicorn", "knight", "princess", "fox", "penguin", "monkey", "dinosaur",
)  # fmt: skip
COLORS = ("red", "orange", "yellow", "green", "blue", "purple", "pink", "gold")
ADJECTIVES = (
    "silly", "mysterious", "brave", "sleepy", "curious", "magical", "kind", "speedy",
)  # fmt: skip
PRONOUNS = ("she", "he", "they", "it")


@dataclass(frozen=True)
class Prompt:
    """What a story is asked to be about; a slot that a corpus text leaves open holds ``ANY``."""

    theme: str = ANY
    hero: str = ANY
    pronoun: str = ANY
    color: str = ANY
    adjective: str = ANY


@dataclass(frozen=True)
class Scene:
    """One scene: delexicalised text and its keywords in order of mention (lower case)."""

    text: str
    keywords: tuple[str, ...]


@dataclass(frozen=True)
class Story:
    """A five-scene story whose hero's name is replaced by ``NAME`` wherever it stood."""

    id: str
    source: str
    prompt: Prompt
    title: str
    scenes: tuple[Scene, ...]
    name: str
