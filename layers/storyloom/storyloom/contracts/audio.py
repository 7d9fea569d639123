"""Narration, music and sound effects of a story's scenes, in milliseconds of scene time."""

from typing import Annotated, Literal

from pydantic import Field, model_validator

from storyloom.contracts.base import Contract
from storyloom.contracts.prompt import Seed

Milliseconds = Annotated[int, Field(ge=0)]
Duration = Annotated[int, Field(gt=0, le=600_000)]
Unit = Annotated[float, Field(ge=-1, le=1)]
Mode = Literal["major", "minor", "dorian", "mixolydian", "lydian"]
Role = Literal["melody", "harmony", "bass", "rhythm", "pad"]


class WordTiming(Contract):
    """When a word is spoken; ``char_start``/``char_end`` are Python indices into the text."""

    start_ms: Milliseconds
    end_ms: Milliseconds
    char_start: Annotated[int, Field(ge=0)]
    char_end: Annotated[int, Field(ge=0)]

    @model_validator(mode="after")
    def _in_order(self) -> "WordTiming":
        if self.end_ms < self.start_ms or self.char_end <= self.char_start:
            raise ValueError("a word ends before it starts")
        return self


class SceneNarration(Contract):
    """The spoken scene: ``duration_ms`` includes the breath before the first word and the tail."""

    text: str
    duration_ms: Duration
    words: tuple[WordTiming, ...]
    engine: str
    voice: str


class EffectPlacement(Contract):
    """A sound effect of the library, started at ``start_ms`` of the scene."""

    effect: str
    start_ms: Milliseconds
    gain_db: Annotated[float, Field(ge=-40, le=6)] = 0.0


class PartChoice(Contract):
    """One voice of the arrangement: which written part plays on which instrument."""

    role: Role
    part: str
    instrument: str
    gain_db: Annotated[float, Field(ge=-40, le=6)]
    pan: Unit


class SceneArrangement(Contract):
    """What is played in one scene; together with the library it determines every note.

    ``bars`` whole bars are played at ``tempo_bpm``, one chord of ``progression`` (roman
    numerals) to a bar; then ``final_chord`` is held for ``hold_ms``, so that all of it lasts
    ``duration_ms`` to the millisecond.
    """

    tempo_bpm: Annotated[float, Field(ge=40, le=200)]
    mode: Mode
    key: str
    beats_per_bar: Annotated[int, Field(ge=2, le=6)]
    bars: Annotated[int, Field(ge=0)]
    progression_id: str
    progression: tuple[str, ...]
    final_chord: str
    hold_ms: Annotated[int, Field(ge=0)]
    duration_ms: Duration
    parts: tuple[PartChoice, ...]
    valence: Unit
    arousal: Unit
    seed: Seed

    @model_validator(mode="after")
    def _one_chord_a_bar(self) -> "SceneArrangement":
        if len(self.progression) != self.bars:
            raise ValueError("one chord to a bar")
        return self


class SceneMood(Contract):
    """What the arranger must know of one scene: its length and its mood on -1..1."""

    duration_ms: Duration
    valence: Unit
    arousal: Unit


class MusicRequest(Contract):
    """Ask for the music of a whole story, so that its scenes belong together."""

    hero: str
    theme: str
    color: str
    seed: Seed
    scenes: Annotated[tuple[SceneMood, ...], Field(min_length=1, max_length=20)]


class StoryArrangement(Contract):
    """The arrangements of all scenes of a story, in order."""

    hero: str
    theme: str
    seed: Seed
    scenes: tuple[SceneArrangement, ...]
