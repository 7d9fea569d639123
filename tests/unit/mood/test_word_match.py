"""Words of a text find the nearest thing of a closed vocabulary."""

import pytest

from model_containers.reader.match import nearest_kinds

KINDS = ["boat", "crab", "treasure_chest", "lantern", "octopus", "rocket", "flower", "book"]


@pytest.mark.parametrize(
    ("word", "kind"),
    [("ship", "boat"), ("Squid", "octopus"), ("rose", "flower"), ("spaceship", "rocket")],
)
def test_related_words_find_their_kind(word: str, kind: str) -> None:
    ((found, similarity),) = nearest_kinds([word], KINDS, 0.5)
    assert found == kind
    assert 0.5 <= similarity < 1.0


@pytest.mark.parametrize("word", ["crab", "Crabs", "treasure chest", "Treasure_Chest"])
def test_the_same_word_matches_exactly(word: str) -> None:
    ((kind, similarity),) = nearest_kinds([word], KINDS, 0.99)
    assert kind in ("crab", "treasure_chest")
    assert similarity == 1.0


def test_far_words_match_nothing() -> None:
    ((kind, similarity),) = nearest_kinds(["happiness"], KINDS, 0.6)
    assert kind is None
    assert similarity < 0.6


def test_nothing_matches_an_empty_vocabulary_or_an_empty_word() -> None:
    assert nearest_kinds(["ship"], [], 0.1) == [(None, 0.0)]
    assert nearest_kinds([""], KINDS, 0.1) == [(None, 0.0)]
    assert nearest_kinds([], KINDS, 0.1) == []
