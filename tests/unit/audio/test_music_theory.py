from itertools import pairwise

import pytest
from storyloom.music.notes import Chord
from storyloom.music.theory import (
    KEY_NAMES,
    SCALES,
    degree_pitch,
    diatonic_numeral,
    dominant_of_next,
    parse_numeral,
    scale_pitch_classes,
    tonic_of,
)
from storyloom.music.voicing import bass_pitch, voice_chords, voicing_pitch


@pytest.mark.parametrize(
    ("numeral", "mode", "tones"),
    [
        ("I", "major", (0, 4, 7)),
        ("ii", "major", (2, 5, 9)),
        ("V7", "major", (7, 11, 2, 5)),
        ("viidim", "major", (11, 2, 5)),
        ("Vsus4", "major", (7, 0, 2)),
        ("Iadd9", "major", (0, 4, 7, 2)),
        ("VII", "mixolydian", (10, 2, 5)),
        ("II", "lydian", (2, 6, 9)),
        ("VI", "minor", (8, 0, 3)),
        ("IV", "dorian", (5, 9, 0)),
    ],
)
def test_numerals_are_chords_on_c(numeral: str, mode: str, tones: tuple[int, ...]) -> None:
    assert parse_numeral(numeral, 0, mode).tones == tones
    assert parse_numeral(numeral, 5, mode).tones == tuple((tone + 5) % 12 for tone in tones)


@pytest.mark.parametrize("wrong", ["", "VIII", "H", "I9", "iV", "bVII"])
def test_what_is_no_numeral_is_refused(wrong: str) -> None:
    with pytest.raises(ValueError, match="numeral"):
        parse_numeral(wrong, 0, "major")


@pytest.mark.parametrize(
    ("degree", "pitch"), [(1, 60), (3, 64), (8, 72), (0, 59), (-6, 48), (9, 74)]
)
def test_degrees_are_pitches(degree: int, pitch: int) -> None:
    assert degree_pitch(degree, 60, "major") == pitch


def test_all_modes_of_a_story_share_their_notes() -> None:
    for parent in range(12):
        scales = {scale_pitch_classes(tonic_of(parent, mode), mode) for mode in SCALES}
        assert len(scales) == 1


def test_diatonic_numerals_lie_in_their_scale() -> None:
    for mode in SCALES:
        scale = scale_pitch_classes(0, mode)
        for degree in range(7):
            assert set(parse_numeral(diatonic_numeral(degree, mode), 0, mode).tones) <= scale


def test_the_linking_chord_is_the_dominant_of_the_next_tonic() -> None:
    for mode in SCALES:
        for following in SCALES:
            tonic, next_tonic = tonic_of(0, mode), tonic_of(0, following)
            chord = parse_numeral(dominant_of_next(mode, following), tonic, mode)
            assert chord.root == (next_tonic + 7) % 12
            assert set(chord.tones) <= scale_pitch_classes(tonic, mode)


def test_twelve_keys_have_names() -> None:
    assert len(set(KEY_NAMES)) == 12


def chord(*tones: int) -> Chord:
    return Chord("", 0, 4, tones[0], tones)


def test_voicings_are_close_near_their_middle_and_move_little() -> None:
    chords = [chord(0, 4, 7), chord(5, 9, 0), chord(7, 11, 2), chord(0, 4, 7)]
    voicings = voice_chords(chords, 60)
    for played, voicing in zip(chords, voicings, strict=True):
        assert {pitch % 12 for pitch in voicing} == set(played.tones)
        assert list(voicing) == sorted(voicing)
        assert voicing[-1] - voicing[0] <= 11
        assert abs(sum(voicing) / 3 - 60) <= 6
    for before, after in pairwise(voicings):
        assert sum(abs(a - b) for a, b in zip(before, after, strict=True)) <= 8


def test_indices_past_the_top_of_a_voicing_go_on_an_octave_higher() -> None:
    assert [voicing_pitch((60, 64, 67), index) for index in range(5)] == [60, 64, 67, 72, 76]


@pytest.mark.parametrize(("tone", "pitch"), [(7, 31), (6, 42), (0, 36)])
def test_the_bass_takes_the_lowest_place_that_is_not_too_low(tone: int, pitch: int) -> None:
    assert bass_pitch(tone, 31) == pitch
