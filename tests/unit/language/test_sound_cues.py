"""Which words of a scene are heard, and where."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from storyloom.language.sound_cues import EFFECTS, find_sound_cues, lexicon, word_forms


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Coral splashed into the pool.", [("splash", "splashed")]),
        ("The wind blew and an owl hooted twice.", [("wind", "wind"), ("owl_hoot", "owl")]),
        ("They hopped and hopped.", [("boing", "hopped")]),
        ("There was no wind at all.", []),
        ("A rainbow stood over the windmill.", []),
        ("The bell didn't ring.", [("bell", "bell")]),
        ("The lid didn't creak.", []),
        ('"Is that the wind?" asked Otis.', []),
        ('"Splash!" cried Otis.', [("splash", "Splash")]),
        ("“Achoo!” went the hat.", [("sneeze", "Achoo")]),
        ("Knock, knock, knock!", [("knock", "Knock")]),
        ("", []),
        ("🐙🌊 море шумит", []),
    ],
)
def test_words_that_are_heard(text: str, expected: list[tuple[str, str]]) -> None:
    cues = find_sound_cues(text)
    assert [(cue.effect, cue.word) for cue in cues] == expected
    assert all(text[cue.char_start : cue.char_end] == cue.word for cue in cues)


def test_the_part_of_speech_decides_between_a_wave_of_the_sea_and_of_a_hand() -> None:
    text = "Coral waved at the waves."
    cues = find_sound_cues(text, lambda start: "verb" if start == 6 else "noun")
    assert [(cue.effect, cue.char_start) for cue in cues] == [("waves", 19)]


def test_the_lexicon_is_rich_and_names_known_effects_only() -> None:
    assert {entry.effect for entry in lexicon().values()} == set(EFFECTS)
    assert len(lexicon()) >= 240


@pytest.mark.parametrize(
    ("word", "forms"),
    [
        ("hop", ["hop", "hops", "hopped", "hopping"]),
        ("splash", ["splash", "splashes", "splashed", "splashing"]),
        ("sneeze", ["sneeze", "sneezes", "sneezed", "sneezing"]),
        ("scurry", ["scurry", "scurries", "scurried", "scurrying"]),
        ("creak", ["creak", "creaks", "creaked", "creaking"]),
    ],
)
def test_word_forms(word: str, forms: list[str]) -> None:
    assert word_forms(word) == forms


@given(st.text(max_size=300))
def test_any_text_gives_ordered_cues_of_its_own_words(text: str) -> None:
    cues = find_sound_cues(text)
    starts = [cue.char_start for cue in cues]
    assert starts == sorted(starts)
    assert len({cue.effect for cue in cues}) == len(cues)
    assert all(text[cue.char_start : cue.char_end] == cue.word for cue in cues)
