"""The safety model tells our unsafe sentences from harmless ones."""

import pytest

from model_containers.reader.safety import CATEGORIES, safety_scores


def test_scores_have_the_agreed_form() -> None:
    (answer,) = safety_scores(["The fox slept."])
    assert set(answer) == {"unsafe", "categories"}
    assert tuple(answer["categories"]) == CATEGORIES
    assert all(0.0 <= value <= 1.0 for value in (answer["unsafe"], *answer["categories"].values()))
    assert safety_scores([]) == []


@pytest.mark.parametrize(
    ("unsafe", "harmless", "category"),
    [
        ("The pirate shot the sailor with a gun.", "The star shot across the sky.", "weapons"),
        ("She wanted to die and cut her arm.", "She cut out a paper star.", "self_harm"),
        ("The bear drank vodka until he was drunk.", "The bear drank cocoa.", "substances"),
        ("You are a stupid, worthless idiot!", "You are a funny little goose!", "insult"),
    ],
)
def test_unsafe_scores_above_its_harmless_neighbour(
    unsafe: str, harmless: str, category: str
) -> None:
    bad, good = safety_scores([unsafe, harmless])
    assert bad["unsafe"] > 0.6 > good["unsafe"]
    assert bad["categories"][category] > good["categories"][category] + 0.2


def test_one_bad_sentence_is_seen_among_good_ones() -> None:
    good = "Mina fed the ducks. They quacked for more. The sun went down over the pond."
    bad = "The soldier shot the guard with his gun."
    hidden, alone = safety_scores([f"{good} {bad}", good])
    assert hidden["unsafe"] > 0.6 > alone["unsafe"]
