"""The mood model reads plain moods in the right order."""

import pytest

from model_containers.reader.mood import mood


def test_every_text_gets_valence_and_arousal_in_range() -> None:
    texts = ["A cat sat.", "", "!!!", "Hooray! " * 60]
    found = mood(texts)
    assert len(found) == len(texts)
    assert all(-1.0 <= value <= 1.0 for pair in found for value in pair)
    assert mood([]) == []


def test_empty_text_is_neutral() -> None:
    assert mood(["  "]) == [(0.0, 0.0)]


@pytest.mark.parametrize(
    ("sadder", "happier"),
    [
        (
            "Mina sat alone in the rain and cried, because her kite was lost.",
            "Mina laughed and danced with her friends, because her kite was found.",
        ),
        (
            "Nobody came to the party, and the little bear felt very sad.",
            "Everybody came to the party, and the little bear beamed with joy.",
        ),
    ],
)
def test_happier_scenes_have_higher_valence(sadder: str, happier: str) -> None:
    low, high = mood([sadder, happier])
    assert high[0] > low[0] + 0.2


def test_exciting_scenes_have_higher_arousal() -> None:
    calm, wild = mood(
        [
            "The moon rose, and the little owl slept softly in her warm, quiet nest.",
            "Whoosh! The rocket roared, everybody screamed and raced, faster and faster!",
        ]
    )
    assert wild[1] > calm[1] + 0.3
