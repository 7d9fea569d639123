"""What the reader finds in a story: who is meant, what is seen, what happens, what is heard."""

from typing import Annotated, Self

from pydantic import Field, model_validator

from storyloom.contracts.base import Contract

SceneIndex = Annotated[int, Field(ge=0)]
CharOffset = Annotated[int, Field(ge=0)]
Degree = Annotated[float, Field(ge=-1, le=1)]


class CharSpan(Contract):
    """A piece of a scene's own text, from `char_start` up to and without `char_end`."""

    char_start: CharOffset
    char_end: CharOffset

    @model_validator(mode="after")
    def _ordered(self) -> Self:
        if self.char_end <= self.char_start:
            raise ValueError("char_end must lie after char_start")
        return self


class PronounLink(CharSpan):
    """A third-person pronoun and whom or what it means; the span is in that scene's text."""

    scene_index: SceneIndex
    pronoun: str
    referent: str


class Entity(Contract):
    """One thing or being of a scene; `visible` is false when it is only spoken of or wished for.

    `kind` is the library object that draws it, filled in by whoever knows the library.
    """

    text: str
    lemma: str
    kind: str | None = None
    count: Annotated[int, Field(ge=1)] = 1
    color: str | None = None
    size: str | None = None
    visible: bool = True
    scene_index: SceneIndex
    is_hero: bool = False


class Relation(Contract):
    """`subject` lies or moves `relation` `object`, as in octopus under boat."""

    subject: str
    relation: str
    object: str
    scene_index: SceneIndex


class Action(Contract):
    """`agent` does `verb`, to `patient` where there is one."""

    agent: str
    verb: str
    patient: str | None = None
    scene_index: SceneIndex


class SoundCue(CharSpan):
    """A sound effect and the word of the scene's text on which it plays."""

    effect: str
    word: str


class Mood(Contract):
    """Valence from sad (-1) to happy (1), arousal from calm (-1) to exciting (1)."""

    valence: Degree
    arousal: Degree


class SceneReading(Contract):
    """All that was read in one scene; `resolved` is its text with pronouns replaced by names."""

    text: str
    resolved: str
    entities: tuple[Entity, ...] = ()
    relations: tuple[Relation, ...] = ()
    actions: tuple[Action, ...] = ()
    sound_cues: tuple[SoundCue, ...] = ()
    mood: Mood


class StoryReading(Contract):
    """The reading of a whole story, scene by scene, and its pronouns in order."""

    scenes: tuple[SceneReading, ...]
    pronouns: tuple[PronounLink, ...] = ()
