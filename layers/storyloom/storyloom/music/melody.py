"""Fitting written melodies to chords, so that one phrase can be sung over many progressions."""

from collections.abc import Sequence
from dataclasses import dataclass

from storyloom.contracts.audio import Mode
from storyloom.music.notes import Chord
from storyloom.music.theory import degree_pitch

# How far, in scale steps, an accented note may give way to find a note of its chord.
GIVE = (0, -1, 1, -2, 2)


@dataclass(frozen=True, slots=True)
class Sung:
    """One note of a melody in scale degrees, on the scene's beats."""

    start_beats: float
    length_beats: float
    degree: int


def lay_out(
    notes: Sequence[tuple[int | None, float]], start_beats: float, end_beats: float
) -> list[Sung]:
    """Place a phrase from ``start_beats``; what would sound past ``end_beats`` is cut off."""
    laid = []
    now = start_beats
    for degree, beats in notes:
        length = min(beats, end_beats - now)
        if length > 1e-6 and degree is not None:
            laid.append(Sung(now, length, degree))
        now += beats
    return laid


def chord_at(chords: Sequence[Chord], beat: float) -> Chord:
    """Return the chord that sounds at a beat; the last one after the end."""
    for chord in chords:
        if beat < chord.start_beats + chord.length_beats - 1e-6:
            return chord
    return chords[-1]


def is_accented(note: Sung, beats_per_bar: int) -> bool:
    """Tell whether a note carries the harmony: on the bar's first beat, or a beat long on one."""
    in_bar = note.start_beats % beats_per_bar
    on_beat = abs(in_bar - round(in_bar)) < 1e-6
    first = round(in_bar) % beats_per_bar == 0 or (beats_per_bar == 4 and round(in_bar) == 2)
    return on_beat and (first or note.length_beats >= 1)


def fit_to_chords(
    melody: Sequence[Sung], chords: Sequence[Chord], tonic_pitch: int, mode: Mode, bar: int
) -> list[Sung]:
    """Move accented notes to the nearest note of their chord, by at most two scale steps.

    Of two equally near ones the one that makes the smaller step from the note before wins, so
    the phrase keeps its shape. ``bar`` is the number of beats in a bar.
    """
    fitted: list[Sung] = []
    for note in melody:
        degree = note.degree
        if is_accented(note, bar):
            tones = chord_at(chords, note.start_beats).tones
            near = [
                note.degree + give
                for give in GIVE
                if degree_pitch(note.degree + give, tonic_pitch, mode) % 12 in tones
            ]
            previous = fitted[-1].degree if fitted else note.degree
            if near:
                degree = min(
                    near, key=lambda d: (abs(d - note.degree), abs(d - previous), d == previous)
                )
        fitted.append(Sung(note.start_beats, note.length_beats, degree))
    return fitted


def third_below(
    melody: Sequence[Sung], chords: Sequence[Chord], tonic_pitch: int, mode: Mode, bar: int
) -> list[Sung]:
    """Return a second voice a third under the longer notes of a melody, fitted to the chords."""
    lower = [
        Sung(note.start_beats, note.length_beats, note.degree - 2)
        for note in melody
        if note.length_beats >= 1
    ]
    return fit_to_chords(lower, chords, tonic_pitch, mode, bar)
