"""Every way of breaking a story breaks it as named, and leaves five scenes."""

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from model_containers.ranker.corrupt import Corruptor
from model_containers.ranker.stories import Story
from model_containers.ranker.substitution import replace_word

SCENES = (
    "Mira the fox had a red kite. She wanted to fly it over the hill.",
    "The wind was strong. It took the red kite into an old tree.",
    "Mira could not reach the kite. A fox cub came by and sat down.",
    "An owl lifted the red kite out of the tree. Mira was happy.",
    "At home Mira hung the kite on the wall. The fox slept well.",
)
STORY = Story("a-1", "forest", "Mira", "fox", "red", ("kite", "tree", "owl"), SCENES)
OTHER = Story(
    "a-2", "forest", "Ben", "bear", "blue", ("drum", "lamp"),
    tuple(f"Ben the bear beat a drum, part {i}. A lamp shone." for i in range(5)),
)  # fmt: skip
CORRUPTOR = Corruptor([STORY, OTHER])


@pytest.mark.parametrize("kind", CORRUPTOR.kinds)
@pytest.mark.parametrize("seed", range(8))
def test_each_kind_changes_the_story_and_keeps_its_length(kind: str, seed: int) -> None:
    broken = CORRUPTOR.make(STORY, kind, random.Random(seed))
    assert broken is not None
    assert broken.kind == kind
    assert len(broken.scenes) == 5
    assert broken.scenes != STORY.scenes
    assert broken.bad_scenes or broken.bad_spans


@given(st.sampled_from(CORRUPTOR.kinds), st.integers(0, 10_000))
def test_marked_words_are_where_the_story_changed(kind: str, seed: int) -> None:
    broken = CORRUPTOR.make(STORY, kind, random.Random(seed))
    if broken is None:
        return
    for scene, start, end in broken.bad_spans:
        assert broken.scenes[scene][start:end].strip()
        assert broken.scenes[scene] != STORY.scenes[scene]


def test_swapped_scenes_are_the_same_scenes() -> None:
    broken = CORRUPTOR.make(STORY, "swap", random.Random(1))
    assert broken is not None
    assert sorted(broken.scenes) == sorted(SCENES)
    changed = {i for i in range(5) if broken.scenes[i] != SCENES[i]}
    assert changed == set(broken.bad_scenes)


def test_a_foreign_ending_takes_the_hero_s_name_and_kind() -> None:
    broken = CORRUPTOR.make(STORY, "foreign_ending", random.Random(1))
    assert broken is not None
    assert broken.scenes[4] == "Mira the fox beat a drum, part 4. A lamp shone."
    assert broken.scenes[:4] == SCENES[:4]


def test_a_new_name_stays_from_some_scene_on() -> None:
    for seed in range(10):
        broken = CORRUPTOR.make(STORY, "name", random.Random(seed))
        assert broken is not None
        named = ["Mira" if "Mira" in s else "Ben" if "Ben" in s else "" for s in broken.scenes]
        assert named[0] == "Mira"
        assert "Ben" in named
        assert "Mira" not in named[named.index("Ben") :]


def test_a_story_without_a_place_for_a_kind_is_left_out() -> None:
    plain = Story("b", "forest", "", "", "", (), ("One. Two.",) * 5)
    for kind in ("name", "object", "character", "colour"):
        assert CORRUPTOR.make(plain, kind, random.Random(0)) is None


def test_articles_follow_the_new_word() -> None:
    scenes, spans = replace_word(["A fox met an owl."], "fox", "elephant", 0)
    assert scenes == ("An elephant met an owl.",)
    assert spans == ((0, 3, 11),)
    assert replace_word(["An owl sat."], "owl", "fox", 0)[0] == ("A fox sat.",)


def test_replacing_keeps_plural_possessive_and_capital() -> None:
    scenes, _ = replace_word(["Foxes ran. The fox's tail."], "fox", "bear", 0)
    assert scenes == ("Bears ran. The bear's tail.",)
    assert replace_word(["Two bears sat."], "bear", "fox", 0)[0] == ("Two foxes sat.",)
