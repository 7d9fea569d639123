from hypothesis import given
from hypothesis import strategies as st
from storyloom.music.melody import Sung, accent, chord_at, fit_to_chords, lay_out, third_below
from storyloom.music.notes import Chord
from storyloom.music.theory import degree_pitch

C = Chord("I", 0, 4, 0, (0, 4, 7))
F = Chord("IV", 4, 4, 5, (5, 9, 0))
CHORDS = (C, F)


def sung(*notes: tuple[float, float, int]) -> list[Sung]:
    return [Sung(*note) for note in notes]


def degrees(melody: list[Sung]) -> list[int]:
    return [note.degree for note in melody]


def test_a_melody_that_fits_is_left_alone() -> None:
    melody = sung((0, 1, 1), (1, 1, 2), (2, 1, 3), (3, 1, 5), (4, 2, 6), (6, 2, 4))
    assert fit_to_chords(melody, CHORDS, 60, "major", 4) == melody


def test_an_accented_foreign_note_gives_way_to_its_chord() -> None:
    fitted = fit_to_chords(sung((4, 4, 7)), CHORDS, 60, "major", 4)
    assert degree_pitch(fitted[0].degree, 60, "major") % 12 in F.tones
    assert abs(fitted[0].degree - 7) == 1


def test_passing_notes_stay() -> None:
    melody = sung((0, 1, 1), (1, 0.5, 2), (1.5, 0.5, 4), (2, 2, 5))
    assert degrees(fit_to_chords(melody, CHORDS, 60, "major", 4)) == [1, 2, 4, 5]


@given(st.lists(st.integers(-2, 10), min_size=1, max_size=10))
def test_rhythm_stays_and_no_note_moves_by_more_than_two_steps(written: list[int]) -> None:
    melody = [Sung(i * 0.8, 0.8, degree) for i, degree in enumerate(written)]
    fitted = fit_to_chords(melody, CHORDS, 60, "major", 4)
    for before, after in zip(melody, fitted, strict=True):
        assert (after.start_beats, after.length_beats) == (before.start_beats, before.length_beats)
        assert abs(after.degree - before.degree) <= 2


@given(st.integers(-2, 10))
def test_a_downbeat_always_ends_in_its_chord(degree: int) -> None:
    fitted = fit_to_chords([Sung(4, 2, degree)], CHORDS, 60, "major", 4)
    assert degree_pitch(fitted[0].degree, 60, "major") % 12 in F.tones


def test_no_melody_is_no_melody() -> None:
    assert fit_to_chords([], CHORDS, 60, "major", 4) == []


def test_a_phrase_is_cut_at_its_end_and_rests_are_kept() -> None:
    laid = lay_out([(1, 1), (None, 1), (3, 4)], 4, 8)
    assert laid == sung((4, 1, 1), (6, 2, 3))


def test_downbeats_weigh_more_than_passing_notes() -> None:
    weights = [accent(Sung(start, 0.5, 1), 4) for start in (0, 2, 1, 0.5)]
    assert weights == sorted(weights, reverse=True)
    assert weights[0] == accent(Sung(4, 0.5, 1), 4)
    assert accent(Sung(1, 2, 1), 4) > accent(Sung(1, 1, 1), 4)


def test_the_last_chord_goes_on() -> None:
    assert chord_at(CHORDS, 3.99) is C
    assert chord_at(CHORDS, 4) is F
    assert chord_at(CHORDS, 99) is F


def test_the_second_voice_lies_under_the_long_notes() -> None:
    melody = sung((0, 2, 5), (2, 0.5, 6), (2.5, 0.5, 5), (3, 1, 5))
    lower = third_below(melody, CHORDS, 60, "major", 4)
    assert [note.start_beats for note in lower] == [0, 3]
    assert all(note.degree < 5 for note in lower)
