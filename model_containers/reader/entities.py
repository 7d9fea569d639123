"""Keeps the beings and things of a story while it is read, and merges mentions of the same one."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field

from model_containers.reader.mentions import Mention
from model_containers.reader.words import FAMILIES, word_set

COLORS = word_set(
    "red orange yellow green blue purple pink gold golden silver white black brown grey gray"
)
CONTRASTS = COLORS | word_set(
    "big small little tiny huge large old young new other second first last next"
)


@dataclass(slots=True, eq=False)
class Being:
    """One being or thing of the story with all mentions read so far."""

    number: int
    is_hero: bool = False
    plural: bool = False
    is_name: bool = False
    keys: Counter[str] = field(default_factory=Counter)
    name_words: set[str] = field(default_factory=set)
    modifiers: set[str] = field(default_factory=set)
    mentions: list[Mention] = field(default_factory=list)
    pronouns: dict[str, float] = field(default_factory=lambda: dict.fromkeys(FAMILIES, 0.0))
    members: tuple[Being, ...] = ()
    best_name: str = ""

    @property
    def last(self) -> Mention | None:
        """The latest mention, None when only the prompt has named it so far."""
        return self.mentions[-1] if self.mentions else None

    def add(self, mention: Mention) -> None:
        """Takes one more mention of this being."""
        self.mentions.append(mention)
        if mention.pronoun is not None:
            self.pronouns[mention.pronoun.family] += 1.0
        elif not mention.parts:
            self.keys[mention.key] += 1
            self.modifiers |= mention.colors & CONTRASTS
            if mention.is_name:
                self.is_name = True
                self.name_words |= mention.words
                self.best_name = max(self.best_name, _written(mention), key=len)


class Cast:
    """All beings of one story in the order in which they appear."""

    def __init__(self, hero_kind: str, hero_name: str, hero_family: str | None = None) -> None:
        """Starts with the hero; `hero_family` is he, she, it or they where the prompt says it."""
        hero = Being(0, is_hero=True, is_name=bool(hero_name), best_name=hero_name)
        hero.keys[hero_kind.lower()] += 1
        if hero_name:
            hero.name_words |= set(hero_name.lower().split())
            hero.keys.update(hero.name_words)
        if hero_family in FAMILIES:
            hero.pronouns[hero_family] += 6.0
        self.hero_kind = hero_kind.lower()
        self.hero = hero
        self.beings: list[Being] = [hero]
        self._by_token: dict[tuple[int, int], Being] = {}

    def of(self, scene: int, token_index: int) -> Being | None:
        """Returns the being that the mention headed by a token was merged into."""
        return self._by_token.get((scene, token_index))

    def take(self, mention: Mention) -> Being:
        """Merges a mention that is no pronoun into its being, a new one where none fits."""
        if mention.parts:
            return self._take_joined(mention)
        being = self._find(mention) or self._new(plural=mention.plural)
        self.assign(mention, being)
        return being

    def assign(self, mention: Mention, being: Being) -> None:
        """Adds a mention, or a resolved pronoun, to a being."""
        being.add(mention)
        self._by_token[(mention.scene, mention.token.i)] = being

    def group(self, members: tuple[Being, ...]) -> Being:
        """Returns the being made of several, a new one when they never stood together before."""
        wanted = {member.number for member in members}
        for being in self.beings:
            if being.members and {member.number for member in being.members} == wanted:
                return being
        joined = self._new(plural=True)
        joined.members = members
        return joined

    def _new(self, plural: bool) -> Being:
        being = Being(len(self.beings), plural=plural)
        self.beings.append(being)
        return being

    def _take_joined(self, mention: Mention) -> Being:
        members = []
        for part in mention.parts:
            member = self.of(part.scene, part.token.i)
            if member is not None and member not in members:
                members.append(member)
        being = self.group(tuple(members))
        being.add(mention)  # the last part's token keeps standing for that part
        return being

    def _find(self, mention: Mention) -> Being | None:
        if mention.alias_of is not None:
            beside = self.of(mention.scene, mention.alias_of.i)
            if beside is not None and beside.plural == mention.plural:
                return beside
        if mention.is_name:
            return self._by_name(mention)
        if mention.key == self.hero_kind and not mention.plural and not mention.indefinite:
            others = [b for b in self.beings[1:] if mention.key in b.keys and not b.plural]
            if not others and mention.owner is None:
                return self.hero
        if mention.indefinite and not mention.definite:
            return None
        owner = self.of(mention.scene, mention.owner.i) if mention.owner is not None else None
        for being in reversed(self.beings):
            if mention.key in being.keys and being.plural == mention.plural:
                if _contrast(mention, being) or _other_owner(owner, being, self):
                    continue
                return being
        return None

    def _by_name(self, mention: Mention) -> Being | None:
        for being in self.beings:
            if being.name_words and (
                mention.words <= being.name_words or being.name_words <= mention.words
            ):
                return being
        for being in reversed(self.beings):  # "an old boar", later Old Boar
            if mention.key in being.keys and not being.plural and not being.is_hero:
                return being
        return None


def _contrast(mention: Mention, being: Being) -> bool:
    said = mention.colors & CONTRASTS
    return bool(said and being.modifiers and not said & being.modifiers)


def _other_owner(owner: Being | None, being: Being, cast: Cast) -> bool:
    if owner is None:
        return False
    for mention in being.mentions:
        if mention.owner is not None:
            before = cast.of(mention.scene, mention.owner.i)
            if before is not None and before is not owner:
                return True
    return False


def _written(mention: Mention) -> str:
    start = mention.token.i
    doc = mention.token.doc
    while start > 0 and doc[start - 1].lower_ in mention.words:
        start -= 1
    return str(doc[start : mention.token.i + 1].text)
