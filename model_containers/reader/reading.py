"""A story as it has been read so far: its parse, its beings and what each word stands for."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from spacy.tokens import Doc, Token

from model_containers.reader.agreement import Agreement
from model_containers.reader.coref import Link, resolve
from model_containers.reader.coref_model import PairScorer
from model_containers.reader.entities import Being, Cast
from model_containers.reader.mentions import Mention, ParsedStory, read_mentions
from model_containers.reader.words import SELVES

WHOLE = {"rex": "t. rex"}  # kinds of two words, by their last


@dataclass(frozen=True, slots=True)
class ReadStory:
    """The parsed and resolved story that graph and rewriting work on.

    `nouns` are nouns that pictures show; they tell Old Boar, a boar, from Mateo, a boy.
    """

    story: ParsedStory
    cast: Cast
    links: Sequence[Link]
    nouns: frozenset[str] = frozenset()

    def being_at(self, scene: int, token: Token) -> Being | None:
        """Returns whom or what a word stands for, None when it is no mention."""
        return self.cast.of(scene, token.i)

    def mentions_in(self, being: Being, scene: int) -> list[Mention]:
        """Returns a being's mentions in one scene, pronouns included."""
        return [mention for mention in being.mentions if mention.scene == scene]

    def label(self, being: Being) -> str:
        """Returns the one lower-case noun a being is drawn by.

        It is the being's kind where the story tells it, else a noun in its name, else girl or boy
        by its pronouns, else its name.
        """
        if being.is_hero:
            return self.cast.hero_kind
        nouns = [key for key in being.keys if key not in being.name_words and key not in SELVES]
        if nouns:
            noun = max(nouns, key=lambda key: (being.keys[key], -nouns.index(key)))
            return WHOLE.get(noun, noun)
        telling = sorted(being.name_words & self.nouns)
        if telling:
            return telling[0]
        if being.is_name and len(being.name_words) == 1:
            he, she = being.pronouns["he"], being.pronouns["she"]
            if he != she:
                return "boy" if he > she else "girl"
        return next(iter(being.keys), "")


def read_story(
    docs: Sequence[Doc],
    hero_kind: str,
    hero_name: str,
    hero_family: str | None,
    scorer: PairScorer,
    agreement: Agreement,
    nouns: frozenset[str] = frozenset(),
) -> ReadStory:
    """Finds the beings of the parsed scenes and resolves all pronouns."""
    story = read_mentions(docs, hero_name)
    cast = Cast(hero_kind, hero_name, hero_family)
    links = resolve(story, cast, scorer, agreement)
    return ReadStory(story, cast, links, nouns)
