"""Make more of the in-house stories by consistent substitution that keeps every sentence true."""

import random
import re
from dataclasses import replace

from model_containers.story_data.records import COLORS, Scene, Story

RECOLOR_SHARE = 0.4
_CHILDREN = ("boy", "girl", "child", "man", "woman", "kid")
_ANIMALS = (
    "cat", "dog", "bird", "bunny", "bear", "fish", "frog", "rabbit", "mouse", "duck", "bug",
    "lion", "squirrel", "bee", "turtle", "puppy", "kitten", "pig", "cow", "fox", "monkey",
)  # fmt: skip
_PEOPLE_HEROES = (
    "mermaid",
    "pirate",
    "astronaut",
    "wizard",
    "fairy",
    "knight",
    "princess",
    "robot",
)
_ANIMAL_HEROES = ("dragon", "unicorn", "fox", "penguin", "monkey", "dinosaur")


def recolor(story: Story, rng: random.Random) -> Story:
    """Return ``story`` with its colour swapped for another everywhere, or unchanged.

    Unchanged when the colour is gold (a material as often as a colour) or when another word of
    the story is the new colour, where a swap could break a contrast.
    """
    old = story.prompt.color
    whole = " ".join([story.title, *(scene.text for scene in story.scenes)]).lower()
    free = [color for color in COLORS[:-1] if color not in whole]
    if old not in COLORS[:-1] or not free or re.search(rf"{old}[a-z]", whole):
        return story
    return _substituted(story, old, rng.choice(free))


def _substituted(story: Story, old: str, new: str) -> Story:
    """Return ``story`` with the word ``old`` replaced by ``new`` everywhere."""
    # the article follows the new word's first sound
    article = "an" if new[0] in "aeiou" else "a"

    def swap(text: str) -> str:
        text = re.sub(rf"\b{old}\b", new, text)
        text = re.sub(rf"\b{old.title()}\b", new.title(), text)
        return re.sub(rf"\b([Aa])n?(?= {new}\b)", lambda found: found[1] + article[1:], text)

    prompt = story.prompt
    return replace(
        story,
        prompt=replace(
            prompt,
            color=new if prompt.color == old else prompt.color,
            hero=new if prompt.hero == old else prompt.hero,
        ),
        title=swap(story.title),
        scenes=tuple(
            Scene(swap(scene.text), tuple(new if k == old else k for k in scene.keywords))
            for scene in story.scenes
        ),
    )


def recast(story: Story, rng: random.Random) -> Story:
    """Return an outside story with its child or animal hero recast as a hero of the catalogue.

    Unchanged when the hero is unknown or two of a kind appear ("the other boy").
    """
    old = story.prompt.hero
    whole = " ".join(scene.text for scene in story.scenes).lower()
    if old in _CHILDREN:
        choices = [hero for hero in _PEOPLE_HEROES if hero not in whole]
    elif old in _ANIMALS:
        choices = [hero for hero in _ANIMAL_HEROES if hero not in whole]
    else:
        return story
    if not choices or re.search(rf"\bother {old}|{old}s\b", whole):
        return story
    if "princess" in choices and story.prompt.pronoun == "he":
        choices.remove("princess")
    return _substituted(story, old, rng.choice(choices))


def augmented(stories: list[Story], rng: random.Random) -> list[Story]:
    """Return the stories of one epoch: some of them recoloured, in their old order."""
    return [recolor(s, rng) if rng.random() < RECOLOR_SHARE else s for s in stories]
