"""Notes: what a voice plays, in beats and MIDI pitches."""

from dataclasses import dataclass

from storyloom.contracts.audio import Mode, Role


@dataclass(frozen=True, slots=True)
class Note:
    """One note; ``pitch`` is a MIDI number (60 = middle C), ``velocity`` in 0..1."""

    start_beats: float
    length_beats: float
    pitch: int
    velocity: float


@dataclass(frozen=True, slots=True)
class Chord:
    """A chord that sounds from ``start_beats``; ``root`` and ``tones`` are pitch classes 0..11."""

    numeral: str
    start_beats: float
    length_beats: float
    root: int
    tones: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Track:
    """One voice of a scene; percussion tracks use the General MIDI drum map for pitches."""

    role: Role
    part: str
    instrument: str
    gain_db: float
    pan: float
    notes: tuple[Note, ...]
    percussion: bool = False


@dataclass(frozen=True, slots=True)
class SceneScore:
    """Every note of one scene; at ``tempo_bpm`` all of it lasts ``duration_ms``."""

    tempo_bpm: float
    duration_ms: int
    beats_per_bar: int
    mode: Mode
    tonic: int
    chords: tuple[Chord, ...]
    tracks: tuple[Track, ...]
