"""The written parts of the music library, as they stand in its JSON files."""

import re
from typing import Annotated, Literal

from pydantic import Field

from storyloom.contracts.audio import Mode
from storyloom.contracts.base import Contract

Energy = Annotated[tuple[float, float], Field(description="arousal range on -1..1")]
_DEGREE_TOKEN = re.compile(r"^(r|-?\d+):(\d*\.?\d+)$")


class Progression(Contract):
    """A chord progression, one roman numeral to a bar, for one mode."""

    id: str
    mode: Mode
    chords: Annotated[tuple[str, ...], Field(min_length=2, max_length=8)]
    energy: Energy
    tags: tuple[str, ...] = ()


class Phrase(Contract):
    """A melody of two bars in scale degrees: ``"1:1 3:.5 r:.5"`` is degree:beats, r a rest."""

    id: str
    beats_per_bar: Literal[3, 4]
    role: Literal["question", "answer"]
    energy: Energy
    notes: str


class ChordPattern(Contract):
    """An accompaniment of one bar: (beat, length in beats, indices of chord notes, strength).

    Index 0 is the lowest note of the voicing; indices past its top go on an octave higher.
    """

    id: str
    beats_per_bar: Literal[3, 4]
    role: Literal["harmony", "pad"]
    energy: Energy
    steps: tuple[tuple[float, float, tuple[int, ...], float], ...]


class BassPattern(Contract):
    """A bass line of one bar: (beat, length in beats, note, strength).

    Note is R root, 3 third, 5 fifth, 8 root an octave up, A a step towards the next root.
    """

    id: str
    beats_per_bar: Literal[3, 4]
    energy: Energy
    steps: tuple[tuple[float, float, Literal["R", "3", "5", "8", "A"], float], ...]


class RhythmPattern(Contract):
    """A percussion part of one or two bars: (beat, piece, strength)."""

    id: str
    beats_per_bar: Literal[3, 4]
    bars: Literal[1, 2] = 1
    energy: Energy
    steps: tuple[tuple[float, str, float], ...]


class HeroSignature(Contract):
    """A hero's instrument and motif: what makes the story's music the hero's."""

    hero: str
    instrument: str
    center_pitch: Annotated[int, Field(ge=30, le=96)]
    degrees: Annotated[tuple[int, ...], Field(min_length=4, max_length=8)]
    beats: tuple[float, ...]
    waltz_beats: tuple[float, ...]
    waltz: float
    bright_mode: Mode
    companion: str


class ThemePalette(Contract):
    """The colours of a place: which instruments accompany there."""

    theme: str
    harmony: Annotated[tuple[str, ...], Field(min_length=1)]
    bass: Annotated[tuple[str, ...], Field(min_length=1)]
    pad: Annotated[tuple[str, ...], Field(min_length=1)]
    percussion: dict[str, str] = Field(default_factory=dict)


def parse_phrase(notes: str) -> list[tuple[int | None, float]]:
    """Read a phrase's notation into (degree or None for a rest, length in beats).

    Raises:
        ValueError: a token is not of the form degree:beats.
    """
    parsed: list[tuple[int | None, float]] = []
    for token in notes.split():
        match = _DEGREE_TOKEN.match(token)
        if match is None:
            raise ValueError(f"not a note of a phrase: {token!r}")
        degree = None if match.group(1) == "r" else int(match.group(1))
        parsed.append((degree, float(match.group(2))))
    return parsed
