"""Each countable sign of a broken plot rises with the fault that it stands for."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from model_containers.ranker.consistency import FEATURES, consistency

WHOLE = [
    "Mira the fox had a red kite. She wanted to fly it over a hill.",
    "The wind was strong, so Mira ran. It took the red kite into a tree.",
    "Mira could not reach the kite. An owl looked down at Mira from the tree.",
    "The owl lifted the red kite out of the tree, and Mira was happy.",
    "At home Mira hung the kite on a wall. The fox and the owl had tea.",
]


def changed(index: int, text: str) -> list[str]:
    return [*WHOLE[:index], text, *WHOLE[index + 1 :]]


@pytest.mark.parametrize(
    ("sign", "broken"),
    [
        ("repeated_wording", changed(3, WHOLE[1])),
        ("repeated_sentences", changed(3, WHOLE[1])),
        ("name_gone", [*WHOLE[:3], *(s.replace("Mira", "Tomas") for s in WHOLE[3:])]),
        ("name_replaced", [*WHOLE[:3], *(s.replace("Mira", "Tomas") for s in WHOLE[3:])]),
        ("late_names", [*WHOLE[:3], *(s.replace("Mira", "Tomas") for s in WHOLE[3:])]),
        ("colours_changed", changed(3, WHOLE[3].replace("red", "green"))),
        ("unannounced_things", changed(3, "The piano fell on the carpet, and Mira was happy.")),
        ("ending_overlap", changed(4, "Boats sailed past a lighthouse under bright stars.")),
        ("weakest_scene_overlap", changed(2, "Boats sailed past a lighthouse.")),
        ("scene_without_hero", changed(2, "Nobody could reach it.")),
        ("opens_in_the_middle", ["Then she ran.", *WHOLE[1:]]),
        ("introduced_late", [WHOLE[1], WHOLE[0], *WHOLE[2:]]),
    ],
)
def test_a_fault_raises_its_sign(sign: str, broken: list[str]) -> None:
    at = FEATURES.index(sign)
    assert consistency(broken)[at] > consistency(WHOLE)[at]


@given(st.lists(st.text(max_size=60), min_size=1, max_size=12))
def test_any_scenes_can_be_counted(scenes: list[str]) -> None:
    assert consistency(scenes).shape == (len(FEATURES),)
