"""Fitting written melodies to chords, so that one phrase can be sung over many progressions."""

from collections.abc import Sequence
from dataclasses import dataclass

from storyloom.contracts.audio import Mode
from storyloom.music.notes import Chord
from storyloom.music.theory import degree_pitch

# How far, in scale steps, a note may give way to find a note of its chord.
GIVE = (0, -1, 1, -2, 2)
_FOREIGN_COST, _GIVE_COST = 1.6, 0.35
_STEP_COST, _REPEAT_COST, _TURN_COST = 0.5, 0.8, 0.6


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


def accent(note: Sung, beats_per_bar: int) -> float:
    """Return how much a note carries the harmony: 2 on a bar's first beat, 0 for passing notes."""
    in_bar = note.start_beats % beats_per_bar
    if abs(in_bar - round(in_bar)) > 1e-6:
        return 1.0 if note.length_beats >= 1.5 else 0.0
    if round(in_bar) % beats_per_bar == 0:
        return 2.0
    if beats_per_bar == 4 and round(in_bar) == 2:
        return 1.5
    return 1.0 if note.length_beats >= 1.5 else 0.35


def fit_to_chords(
    melody: Sequence[Sung],
    chords: Sequence[Chord],
    tonic_pitch: int,
    mode: Mode,
    beats_per_bar: int,
) -> list[Sung]:
    """Move notes by at most two scale steps so that accented ones belong to their chords.

    The cheapest path over all choices (dynamic programming): it costs to leave the written note,
    to change a written step, to repeat a note that was not written as a repetition, and to sing
    an accented note foreign to its chord; so phrases fit their chords and keep their shape.
    """
    if not melody:
        return []
    foreign = [
        [_foreign_cost(note, give, chords, tonic_pitch, mode, beats_per_bar) for give in GIVE]
        for note in melody
    ]
    best = [[_GIVE_COST * abs(give) + foreign[0][i] for i, give in enumerate(GIVE)]]
    came_from: list[list[int]] = []
    for index in range(1, len(melody)):
        written = melody[index].degree - melody[index - 1].degree
        row, back = [], []
        for i, give in enumerate(GIVE):
            costs = [
                best[-1][j] + _step_cost(written, written + give - before)
                for j, before in enumerate(GIVE)
            ]
            cheapest = min(range(len(GIVE)), key=costs.__getitem__)
            row.append(costs[cheapest] + _GIVE_COST * abs(give) + foreign[index][i])
            back.append(cheapest)
        best.append(row)
        came_from.append(back)
    state = min(range(len(GIVE)), key=best[-1].__getitem__)
    states = [state]
    for back in reversed(came_from):
        state = back[state]
        states.append(state)
    return [
        Sung(note.start_beats, note.length_beats, note.degree + GIVE[state])
        for note, state in zip(melody, reversed(states), strict=True)
    ]


def _foreign_cost(
    note: Sung, give: int, chords: Sequence[Chord], tonic_pitch: int, mode: Mode, bar: int
) -> float:
    pitch_class = degree_pitch(note.degree + give, tonic_pitch, mode) % 12
    at_home = pitch_class in chord_at(chords, note.start_beats).tones
    return 0.0 if at_home else _FOREIGN_COST * accent(note, bar)


def _step_cost(written: int, sung: int) -> float:
    """Return what it costs to sing another step than the written one."""
    cost = _STEP_COST * abs(sung - written)
    if sung == 0 and written != 0:
        cost += _REPEAT_COST
    if written * sung < 0:
        cost += _TURN_COST
    return cost


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
