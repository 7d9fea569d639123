"""Checks of the library's written parts: the rules by which they were written."""

import json
from itertools import pairwise
from pathlib import Path

import pytest
from storyloom.errors import AssetMissingError
from storyloom.music.library import MusicLibrary, load_library
from storyloom.music.melody import fit_to_chords, lay_out
from storyloom.music.notes import Chord
from storyloom.music.parts import parse_phrase
from storyloom.music.sampler import InstrumentRack
from storyloom.music.theory import SCALES, degree_pitch, parse_numeral, scale_pitch_classes

HEROES = {
    "mermaid", "pirate", "astronaut", "robot", "wizard", "fairy", "dragon", "unicorn", "knight",
    "princess", "fox", "penguin", "monkey", "dinosaur",
}  # fmt: skip
THEMES = {
    "underwater", "enchanted_forest", "space", "castle", "treasure_island", "snowy_north",
    "dinosaur_valley", "jungle",
}  # fmt: skip


def test_the_library_is_rich_enough(library: MusicLibrary) -> None:
    assert len(library.progressions) >= 8
    assert len(library.rhythms) >= 12
    assert len(library.chord_patterns) >= 12
    assert len(library.phrases) >= 24
    assert set(library.heroes) == HEROES
    assert set(library.themes) == THEMES
    assert {progression.mode for progression in library.progressions.values()} == set(SCALES)


def test_chords_lie_in_their_mode(library: MusicLibrary) -> None:
    for progression in library.progressions.values():
        scale = scale_pitch_classes(0, progression.mode)
        for numeral in progression.chords:
            tones = parse_numeral(numeral, 0, progression.mode).tones
            assert set(tones) <= scale, (progression.id, numeral)


def test_phrases_fill_two_bars(library: MusicLibrary) -> None:
    for phrase in library.phrases.values():
        beats = sum(length for _, length in parse_phrase(phrase.notes))
        assert beats == 2 * phrase.beats_per_bar, phrase.id


def test_answers_come_home_and_questions_do_not(library: MusicLibrary) -> None:
    for phrase in library.phrases.values():
        last = [degree for degree, _ in parse_phrase(phrase.notes) if degree is not None][-1]
        assert (last == 1) == (phrase.role == "answer"), phrase.id


def test_phrases_are_singable(library: MusicLibrary) -> None:
    steps = []
    for phrase in library.phrases.values():
        notes = [degree for degree, _ in parse_phrase(phrase.notes) if degree is not None]
        pitches = [degree_pitch(degree, 60, "major") for degree in notes]
        assert max(pitches) - min(pitches) <= 14, phrase.id
        leaps = [abs(b - a) for a, b in pairwise(pitches)]
        assert max(leaps) <= 9, phrase.id
        steps += leaps
    assert sum(step <= 2 for step in steps) / len(steps) > 0.6


def test_no_two_phrases_are_alike(library: MusicLibrary) -> None:
    written = [phrase.notes for phrase in library.phrases.values()]
    assert len(set(written)) == len(written)


def fitted_ratio(library: MusicLibrary, phrase_id: str, progression_id: str) -> float:
    """Return the share of the sung time in which the fitted phrase is on a chord tone."""
    phrase, progression = library.phrases[phrase_id], library.progressions[progression_id]
    bar = phrase.beats_per_bar
    chords = []
    for index, numeral in enumerate(progression.chords[:2]):
        shape = parse_numeral(numeral, 0, progression.mode)
        chords.append(Chord(numeral, index * bar, bar, shape.root, shape.tones))
    sung = lay_out(parse_phrase(phrase.notes), 0, 2 * bar)
    fitted = fit_to_chords(sung, chords, 60, progression.mode, bar)
    home = 0.0
    for note in fitted:
        chord = chords[0] if note.start_beats < bar else chords[1]
        if degree_pitch(note.degree, 60, progression.mode) % 12 in chord.tones:
            home += note.length_beats
    return home / sum(note.length_beats for note in fitted)


def test_fitted_phrases_agree_with_the_chords(library: MusicLibrary) -> None:
    ratios = [
        fitted_ratio(library, phrase, progression)
        for phrase in library.phrases
        for progression in library.progressions
    ]
    assert 0.68 < sum(ratios) / len(ratios) < 0.92
    assert min(ratios) > 0.4


def test_patterns_stay_within_their_bar(library: MusicLibrary) -> None:
    for pattern in [*library.chord_patterns.values(), *library.basses.values()]:
        for beat, length, _, level in pattern.steps:
            assert 0 <= beat < pattern.beats_per_bar, pattern.id
            assert beat + length <= pattern.beats_per_bar + 1, pattern.id
            assert 0 < level <= 1
    for rhythm in library.rhythms.values():
        for beat, piece, level in rhythm.steps:
            assert 0 <= beat < rhythm.bars * rhythm.beats_per_bar, rhythm.id
            assert piece in library.percussion_keys
            assert 0 < level <= 0.7


def test_every_mood_and_metre_has_parts(library: MusicLibrary) -> None:
    groups = [library.chord_patterns, library.basses, library.rhythms, library.phrases]
    for bar in (3, 4):
        for arousal in (-1.0, -0.5, 0.0, 0.5, 1.0):
            for group in groups:
                fitting = [
                    part
                    for part in group.values()
                    if part.beats_per_bar == bar and part.energy[0] <= arousal <= part.energy[1]
                ]
                # Percussion is silent in calm scenes.
                assert fitting or (group is library.rhythms and arousal < -0.1), (bar, arousal)


def test_each_hero_has_an_instrument_and_a_motif_of_its_own(
    library: MusicLibrary, rack: InstrumentRack
) -> None:
    heroes = list(library.heroes.values())
    assert len({hero.instrument for hero in heroes}) == len(heroes)
    assert len({(hero.degrees, hero.beats) for hero in heroes}) == len(heroes)
    for hero in heroes:
        assert len(hero.degrees) == len(hero.beats) == len(hero.waltz_beats)
        assert sum(hero.beats) == 8
        assert sum(hero.waltz_beats) == 6
        assert {hero.instrument, hero.companion} <= set(rack.names)


def test_places_name_instruments_that_exist(library: MusicLibrary, rack: InstrumentRack) -> None:
    for theme in library.themes.values():
        assert {*theme.harmony, *theme.bass, *theme.pad} <= set(rack.names)
        assert {*theme.percussion, *theme.percussion.values()} <= set(library.percussion_keys)


def test_a_missing_or_broken_library_is_named(tmp_path: Path) -> None:
    with pytest.raises(AssetMissingError, match="catalogue"):
        load_library(tmp_path)
    (tmp_path / "instruments").mkdir()
    percussion = {"keys": {}, "zones": [{"pitch": 36}], "program": 0}
    catalogue = {"instruments": {"percussion": percussion}}
    (tmp_path / "instruments" / "catalogue.json").write_text(json.dumps(catalogue))
    with pytest.raises(AssetMissingError, match=r"progressions\.json"):
        load_library(tmp_path)


@pytest.mark.parametrize("wrong", ["1", "1:", "x:1", "1:1,2:1", "1.5:1"])
def test_a_misspelt_phrase_is_refused(wrong: str) -> None:
    with pytest.raises(ValueError, match="not a note"):
        parse_phrase(wrong)
