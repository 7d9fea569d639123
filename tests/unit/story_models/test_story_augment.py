"""Consistent substitution of colours and heroes."""

import random

from model_containers.story_data.augment import recast, recolor
from model_containers.story_data.load import is_held_out, read_inhouse, split
from model_containers.story_data.records import COLORS, NAME, Prompt, Scene, Story


def story(text: str, color: str = "red", hero: str = "fox") -> Story:
    scenes = (Scene(text, ("fox", color, "hat")),) * 5
    return Story(
        "x", "test", Prompt("jungle", hero, "he", color, "kind"), "The Red Hat", scenes, "Al"
    )


def test_recolouring_changes_text_plan_title_and_prompt_together() -> None:
    made = recolor(story("A red hat. Red! The reddish"), random.Random(0))
    assert made.prompt.color == "red"  # "reddish" hangs on the colour
    made = recolor(story("A red hat. Red!"), random.Random(3))
    new = made.prompt.color
    assert new in COLORS
    assert new != "red"
    article = "An" if new[0] == "o" else "A"
    assert made.scenes[0].text == f"{article} {new} hat. {new.title()}!"
    assert made.scenes[0].keywords == ("fox", new, "hat")
    assert made.title == f"The {new.title()} Hat"


def test_a_colour_already_in_the_story_is_never_the_new_one() -> None:
    text = "A red hat, blue, green, pink, purple and yellow."
    for seed in range(20):
        assert recolor(story(text), random.Random(seed)).prompt.color in {"red", "orange"}


def test_a_child_is_recast_as_a_hero_of_the_catalogue() -> None:
    made = recast(story(f"A boy named {NAME} ran. The boy hid.", hero="boy"), random.Random(1))
    hero = made.prompt.hero
    assert hero not in {"boy", "princess"}
    article = "An" if hero[0] in "aeiou" else "A"
    assert made.scenes[0].text == f"{article} {hero} named {NAME} ran. The {hero} hid."


def test_two_of_a_kind_are_left_alone() -> None:
    crowd = story("A boy met the other boy.", hero="boy")
    assert recast(crowd, random.Random(0)) == crowd


def test_the_hold_out_is_a_fixed_tenth_of_every_theme() -> None:
    stories = read_inhouse()
    train, valid = split(stories)
    assert len(train) + len(valid) == len(stories) >= 1300
    assert 0.07 < len(valid) / len(stories) < 0.13
    assert {s.prompt.theme for s in valid} == {s.prompt.theme for s in train}
    assert is_held_out(valid[0])


def test_no_in_house_text_still_carries_its_heros_name() -> None:
    for record in read_inhouse():
        assert all(record.name not in scene.text.split() for scene in record.scenes), record.id
        assert all(len(scene.keywords) >= 3 for scene in record.scenes), record.id
