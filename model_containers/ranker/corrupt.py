"""Breaks the plot of a story in one known way, keeping its style and its five scenes."""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from model_containers.encoder.sentences import split_sentences
from model_containers.ranker.contradict import flip_statement, recolour
from model_containers.ranker.stories import Story
from model_containers.ranker.substitution import Span, replace_word, scenes_with

HEROES = (
    "mermaid", "pirate", "astronaut", "robot", "wizard", "fairy", "dragon", "unicorn", "knight",
    "princess", "fox", "penguin", "monkey", "dinosaur", "rabbit", "bear", "cat", "dog", "bird",
    "mouse", "frog", "owl", "turtle", "elephant", "lion", "boy", "girl",
)  # fmt: skip


@dataclass(frozen=True)
class Corrupted:
    """A broken story: its scenes, which scenes are out of place, which words are wrong."""

    kind: str
    scenes: tuple[str, ...]
    bad_scenes: frozenset[int] = frozenset()
    bad_spans: tuple[Span, ...] = ()


class Corruptor:
    """Makes corruptions; foreign scenes, names and objects come from the stories given."""

    def __init__(self, stories: Sequence[Story]) -> None:
        """Collect the material for corruptions from `stories`."""
        self._by_theme: dict[str, list[Story]] = {}
        for story in stories:
            self._by_theme.setdefault(story.theme, []).append(story)
        self._names = sorted({story.name for story in stories if story.name})
        self._objects = {
            theme: sorted({word for story in group for word in story.objects})
            for theme, group in self._by_theme.items()
        }
        self._makers: dict[str, Callable[[Story, random.Random], Corrupted | None]] = {
            "swap": self._swap,
            "repeat": self._repeat,
            "drop": self._drop,
            "foreign_scene": self._foreign_scene,
            "foreign_ending": self._foreign_ending,
            "name": self._name,
            "character": self._character,
            "object": self._object,
            "colour": self._colour,
            "negation": self._negation,
        }

    @property
    def kinds(self) -> tuple[str, ...]:
        """Name the kinds of corruption, in a fixed order."""
        return tuple(self._makers)

    def make(self, story: Story, kind: str, rng: random.Random) -> Corrupted | None:
        """Corrupt a story in the way `kind`; None when the story offers no place for it."""
        made = self._makers[kind](story, rng)
        return None if made is None or made.scenes == story.scenes else made

    def _swap(self, story: Story, rng: random.Random) -> Corrupted:
        i, j = sorted(rng.sample(range(len(story.scenes)), 2))
        scenes = list(story.scenes)
        scenes[i], scenes[j] = scenes[j], scenes[i]
        return Corrupted("swap", tuple(scenes), frozenset((i, j)))

    def _repeat(self, story: Story, rng: random.Random) -> Corrupted:
        i, j = sorted(rng.sample(range(len(story.scenes)), 2))
        scenes = list(story.scenes)
        if rng.random() < 0.5:
            scenes[j] = scenes[i]
            return Corrupted("repeat", tuple(scenes), frozenset((j,)))
        sentence = rng.choice(split_sentences(scenes[i]))
        kept = split_sentences(scenes[j])
        kept[rng.randrange(len(kept))] = sentence
        scenes[j] = " ".join(kept)
        start = scenes[j].index(sentence)
        return Corrupted("repeat", tuple(scenes), bad_spans=((j, start, start + len(sentence)),))

    def _drop(self, story: Story, rng: random.Random) -> Corrupted | None:
        gone = rng.randrange(len(story.scenes))
        rest = [scene for index, scene in enumerate(story.scenes) if index != gone]
        longest = max(range(len(rest)), key=lambda index: len(rest[index]))
        sentences = split_sentences(rest[longest])
        if len(sentences) < 2:
            return None
        half = len(sentences) // 2
        rest[longest : longest + 1] = [" ".join(sentences[:half]), " ".join(sentences[half:])]
        first_after = gone if gone <= longest else gone + 1
        return Corrupted("drop", tuple(rest), frozenset((min(first_after, len(rest) - 1),)))

    def _foreign(self, story: Story, rng: random.Random, kind: str, place: int) -> Corrupted | None:
        others = [other for other in self._by_theme[story.theme] if other != story]
        if not others:
            return None
        other = rng.choice(others)
        scene: tuple[str, ...] = (other.scenes[place],)
        # The stranger takes the hero's name and kind, so that only the plot gives it away.
        if other.name and story.name:
            scene, _ = replace_word(scene, other.name, story.name, 0)
        if other.hero and story.hero:
            scene, _ = replace_word(scene, other.hero, story.hero, 0)
        scenes = (*story.scenes[:place], scene[0], *story.scenes[place + 1 :])
        return Corrupted(kind, scenes, frozenset((place,)))

    def _foreign_scene(self, story: Story, rng: random.Random) -> Corrupted | None:
        return self._foreign(story, rng, "foreign_scene", rng.randrange(1, len(story.scenes) - 1))

    def _foreign_ending(self, story: Story, rng: random.Random) -> Corrupted | None:
        return self._foreign(story, rng, "foreign_ending", len(story.scenes) - 1)

    def _midway(
        self, story: Story, rng: random.Random, kind: str, old: str, new: str
    ) -> Corrupted | None:
        places = scenes_with(old, story.scenes)
        if not old or len(places) < 2:
            return None
        scenes, spans = replace_word(story.scenes, old, new, rng.choice(places[1:]))
        return Corrupted(kind, scenes, bad_spans=spans)

    def _name(self, story: Story, rng: random.Random) -> Corrupted | None:
        text = " ".join(story.scenes)
        new = rng.choice([name for name in self._names if name not in text])
        return self._midway(story, rng, "name", story.name, new)

    def _character(self, story: Story, rng: random.Random) -> Corrupted | None:
        text = " ".join(story.scenes).lower()
        there = [kind for kind in HEROES if len(scenes_with(kind, story.scenes)) >= 2]
        if not there:
            return None
        new = rng.choice([kind for kind in HEROES if kind not in text])
        return self._midway(story, rng, "character", rng.choice(there), new)

    def _object(self, story: Story, rng: random.Random) -> Corrupted | None:
        text = " ".join(story.scenes).lower()
        there = [
            word
            for word in story.objects
            if word not in HEROES and len(scenes_with(word, story.scenes)) >= 2
        ]
        strangers = [word for word in self._objects[story.theme] if word not in text]
        if not there or not strangers:
            return None
        return self._midway(story, rng, "object", rng.choice(there), rng.choice(strangers))

    def _colour(self, story: Story, rng: random.Random) -> Corrupted | None:
        changed = recolour(story.scenes, rng)
        return None if changed is None else Corrupted("colour", changed[0], bad_spans=changed[1])

    def _negation(self, story: Story, rng: random.Random) -> Corrupted | None:
        changed = flip_statement(story.scenes, rng)
        return None if changed is None else Corrupted("negation", changed[0], bad_spans=changed[1])
