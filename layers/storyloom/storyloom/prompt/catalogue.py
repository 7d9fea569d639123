"""The curated catalogue: themes with their heroes, colours, adjectives and names."""

from functools import lru_cache
from importlib import resources

from storyloom.contracts.base import Contract
from storyloom.contracts.prompt import Pronoun


class Theme(Contract):
    """A story world and the heroes it offers, the most fitting first."""

    label: str
    heroes: tuple[str, ...]


class PromptCatalogue(Contract):
    """Everything a child may choose from; nothing else reaches a model."""

    themes: dict[str, Theme]
    heroes: tuple[str, ...]
    colors: tuple[str, ...]
    adjectives: tuple[str, ...]
    names: dict[Pronoun, tuple[str, ...]]

    def pronoun_of(self, name: str) -> Pronoun | None:
        """Return the pronoun of a curated name, or None when the name is not in the list."""
        return next((p for p, names in self.names.items() if name in names), None)

    def all_names(self) -> tuple[str, ...]:
        """Return every curated name in alphabetical order."""
        return tuple(sorted(name for names in self.names.values() for name in names))

    def offering(self, complete_themes: frozenset[str]) -> "PromptCatalogue":
        """Return the catalogue cut to the themes whose art is complete."""
        themes = {key: theme for key, theme in self.themes.items() if key in complete_themes}
        return self.model_copy(update={"themes": themes})


@lru_cache(maxsize=1)
def load_catalogue() -> PromptCatalogue:
    """Return the whole curated catalogue as written, complete art or not."""
    text = (resources.files(__package__) / "catalogue.json").read_text(encoding="utf-8")
    return PromptCatalogue.model_validate_json(text)
