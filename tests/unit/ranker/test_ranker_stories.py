"""Stories are cut into scenes without losing a word, and the held-out tenth is fixed."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from model_containers.encoder.sentences import split_sentences
from model_containers.ranker.stories import (
    cut_into_scenes,
    from_plain,
    is_held_out,
    load_inhouse,
    load_plain,
)

SENTENCES = st.lists(
    st.integers(1, 12).map(lambda n: " ".join(["word"] * n) + "."), min_size=5, max_size=30
)


@given(SENTENCES)
def test_cutting_keeps_every_sentence_in_order(sentences: list[str]) -> None:
    scenes = cut_into_scenes(sentences)
    assert len(scenes) == 5
    assert all(scenes)
    assert " ".join(scenes) == " ".join(sentences)


def test_scenes_are_about_equally_long() -> None:
    scenes = cut_into_scenes(["one two three four."] * 15)
    assert [len(scene.split()) for scene in scenes] == [12] * 5


def test_too_few_sentences_cannot_be_cut() -> None:
    with pytest.raises(ValueError, match="4 sentences cannot fill 5 scenes"):
        cut_into_scenes(["A."] * 4)


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ('"Hello!" said Ben. He ran.', ['"Hello!" said Ben.', "He ran."]),
        ('She cried. "Why?" The owl knew.', ["She cried.", '"Why?"', "The owl knew."]),
        ("One.  Two!\nThree?", ["One.", "Two!", "Three?"]),
        ("", []),
    ],
)
def test_sentences_keep_their_closing_quotes(text: str, parts: list[str]) -> None:
    assert split_sentences(text) == parts


def test_plain_stories_that_are_too_short_are_left_out() -> None:
    assert from_plain("x", "Too short. So it is.", frozenset()) is None


def test_the_held_out_part_is_about_a_tenth_and_never_moves() -> None:
    ids = [f"castle-{n:03d}" for n in range(1000)]
    held = [story_id for story_id in ids if is_held_out(story_id)]
    assert 70 < len(held) < 130
    assert [i for i in ids if is_held_out(i)] == held


def test_missing_collected_stories_are_said_in_one_line(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    assert load_plain(tmp_path, "train", frozenset()) == []
    assert [record.getMessage() for record in caplog.records] == [
        f"collected stories missing at {tmp_path}/stories/train.jsonl.gz: "
        "going on with in-house stories only"
    ]


def test_the_repository_carries_the_in_house_stories(tmp_path: Path) -> None:
    stories = load_inhouse(tmp_path)
    assert len(stories) > 1000
    assert all(len(story.scenes) == 5 and story.name for story in stories)
    assert len({story.story_id for story in stories}) == len(stories)
