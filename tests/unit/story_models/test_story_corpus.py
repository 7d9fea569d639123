"""Screening, delexicalising, splitting and cutting of training texts."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from model_containers.story_data.delexicalise import (
    color_of,
    frequent_name,
    hero_of,
    pronoun_of,
    replace_name,
    theme_of,
)
from model_containers.story_data.screen import reason_to_drop, screen
from model_containers.story_data.sentences import cut_scenes, split_sentences

FILLER = "the cat sat on the warm mat and was glad . " * 8


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        (FILLER, None),
        ("too short", "short"),
        (FILLER * 20, "long"),
        (FILLER + "He had a gun.", "term:gun"),
        (FILLER + "The begun work", None),
        (FILLER + "She was never seen again.", "sad ending"),
        (FILLER + "я" * 40, "foreign script"),
    ],
)
def test_the_screen_drops_what_children_should_not_read(text: str, reason: str | None) -> None:
    assert reason_to_drop(text) == reason


def test_the_screen_reports_every_reason() -> None:
    kept, report = screen([(FILLER, 1), ("x", 2), (FILLER + "gun", 3), (FILLER, 4)])
    assert kept == [1, 4]
    assert report == {"kept": 2, "short": 1, "term:gun": 1}


@pytest.mark.parametrize(
    ("text", "sentences"),
    [
        ("One. Two! Three?", ["One.", "Two!", "Three?"]),
        ('"Come in. Sit down." She sat.', ['"Come in. Sit down."', "She sat."]),
        ('"Why?" asked Tim. He ran.', ['"Why?" asked Tim.', "He ran."]),
        ("Mr. Fox slept. Good.", ["Mr. Fox slept.", "Good."]),
        ("no end", ["no end"]),
    ],
)
def test_sentences_keep_their_speech_whole(text: str, sentences: list[str]) -> None:
    assert split_sentences(text) == sentences


@given(st.lists(st.integers(1, 12), min_size=5, max_size=25))
def test_scenes_keep_all_sentences_in_order(lengths: list[int]) -> None:
    sentences = [" ".join(["w"] * n) + f" s{i}." for i, n in enumerate(lengths)]
    scenes = cut_scenes(sentences, 5)
    assert scenes is not None
    assert all(scenes)
    assert len(scenes) == 5
    assert " ".join(scenes) == " ".join(sentences)


def test_scenes_are_cut_where_their_lengths_differ_least() -> None:
    sentences = ["a b c d.", "a b.", "a b.", "a b c d.", "a b c d.", "a b c d."]
    assert cut_scenes(sentences, 5) == ["a b c d.", "a b. a b.", *["a b c d."] * 3]


def test_fewer_sentences_than_scenes_cannot_be_cut() -> None:
    assert cut_scenes(["a.", "b."], 5) is None


def test_the_name_met_most_often_is_the_hero() -> None:
    text = "Lily saw Tom. Lily ran. The dog saw Lily. The The The"
    assert frequent_name(text, frozenset({"the", "dog"})) == "Lily"
    assert frequent_name("Tom ran off.", frozenset()) is None


def test_names_are_replaced_as_whole_words() -> None:
    assert replace_name("Ann and Anna. Ann's hat.", "Ann") == "[NAME] and Anna. [NAME]'s hat."


@pytest.mark.parametrize(
    ("text", "hero"),
    [
        ("there was a little girl named [NAME].", "girl"),
        ("[NAME] the bear slept.", "bear"),
        ("[NAME], the big dog", "dog"),
        ("[NAME] slept.", "[ANY]"),
    ],
)
def test_the_hero_is_read_off_the_text(text: str, hero: str) -> None:
    assert hero_of(text) == hero


def test_the_other_slots_are_read_off_the_text() -> None:
    assert pronoun_of("He saw her. He ran. She hid.") == "he"
    assert pronoun_of("The cat ran.") == "[ANY]"
    assert color_of("A Blue and red kite") == "blue"
    assert theme_of("The whale saw a crab in the sea.") == "underwater"
    assert theme_of("A whale in the garden") == "[ANY]"
