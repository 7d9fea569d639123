"""Scales, keys and chords: roman numerals to pitch classes, scale degrees to pitches."""

import re
from dataclasses import dataclass

from storyloom.contracts.audio import Mode

SEMITONES_PER_OCTAVE = 12
SCALES: dict[Mode, tuple[int, ...]] = {
    "major": (0, 2, 4, 5, 7, 9, 11),
    "dorian": (0, 2, 3, 5, 7, 9, 10),
    "lydian": (0, 2, 4, 6, 7, 9, 11),
    "mixolydian": (0, 2, 4, 5, 7, 9, 10),
    "minor": (0, 2, 3, 5, 7, 8, 10),
}
# Where each mode's tonic lies above the major tonic that shares its notes.
PARENT_OFFSETS: dict[Mode, int] = {
    "major": 0, "dorian": 2, "lydian": 5, "mixolydian": 7, "minor": 9,
}  # fmt: skip
KEY_NAMES = ("C", "Db", "D", "Eb", "E", "F", "F#", "G", "Ab", "A", "Bb", "B")
ROMANS = ("I", "II", "III", "IV", "V", "VI", "VII")
_NUMERAL = re.compile(r"^(VII|VI|IV|V|III|II|I|vii|vi|iv|v|iii|ii|i)(dim)?(7|sus4|add9)?$")


@dataclass(frozen=True, slots=True)
class ChordShape:
    """Pitch classes of a chord, root first, relative to nothing but C = 0."""

    root: int
    tones: tuple[int, ...]


def degree_pitch(degree: int, tonic_pitch: int, mode: Mode) -> int:
    """Return the MIDI pitch of a scale degree; 1 is ``tonic_pitch``, 8 an octave up, 0 a step down.

    Example: degree 3 over tonic 60 in major is 64.
    """
    octave, step = divmod(degree - 1, 7)
    return tonic_pitch + octave * SEMITONES_PER_OCTAVE + SCALES[mode][step]


def parse_numeral(numeral: str, tonic: int, mode: Mode) -> ChordShape:
    """Return the chord that a roman numeral means in a mode.

    The root is the mode's own scale degree (``VII`` in mixolydian is a whole tone under the
    tonic); capitals are major triads, small letters minor ones, ``dim`` diminished. ``7``
    adds the scale's seventh, ``add9`` its ninth; ``sus4`` replaces the third.

    Raises:
        ValueError: not a numeral of this form.
    """
    match = _NUMERAL.match(numeral)
    if match is None:
        raise ValueError(f"not a chord numeral: {numeral!r}")
    letters, diminished, added = match.groups()
    degree = ROMANS.index(letters.upper())
    scale = SCALES[mode]
    root = scale[degree]
    third = 4 if letters.isupper() else 3
    fifth = 6 if diminished else 7
    intervals = [0, third, fifth]
    if added == "sus4":
        intervals[1] = 5
    elif added == "7":
        intervals.append((scale[(degree + 6) % 7] - root) % SEMITONES_PER_OCTAVE)
    elif added == "add9":
        intervals.append((scale[(degree + 1) % 7] - root) % SEMITONES_PER_OCTAVE)
    tones = tuple((tonic + root + interval) % SEMITONES_PER_OCTAVE for interval in intervals)
    return ChordShape(tones[0], tones)


def diatonic_numeral(degree: int, mode: Mode) -> str:
    """Return the numeral of the triad that the scale itself builds on ``degree`` (0..6)."""
    scale = SCALES[mode]
    root = scale[degree]
    third = (scale[(degree + 2) % 7] - root) % SEMITONES_PER_OCTAVE
    fifth = (scale[(degree + 4) % 7] - root) % SEMITONES_PER_OCTAVE
    roman = ROMANS[degree] if third == 4 else ROMANS[degree].lower()
    return f"{roman}dim" if fifth == 6 else roman


def tonic_of(parent_tonic: int, mode: Mode) -> int:
    """Return the pitch class of the mode's tonic among the notes of a major key."""
    return (parent_tonic + PARENT_OFFSETS[mode]) % SEMITONES_PER_OCTAVE


def scale_pitch_classes(tonic: int, mode: Mode) -> frozenset[int]:
    """Return the seven pitch classes of a mode on a tonic."""
    return frozenset((tonic + step) % SEMITONES_PER_OCTAVE for step in SCALES[mode])


def dominant_of_next(mode: Mode, next_mode: Mode) -> str:
    """Return, as a numeral in ``mode``, the chord on the fifth of the next scene's tonic.

    Both modes share one major key's notes, so the chord is at home in both.
    """
    wanted = (PARENT_OFFSETS[next_mode] + 7 - PARENT_OFFSETS[mode]) % SEMITONES_PER_OCTAVE
    return diatonic_numeral(SCALES[mode].index(wanted), mode)
