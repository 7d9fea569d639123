"""From a story's reading to the layout of one of its scenes."""

import random

from asset_library.catalogue import ArtCatalogue

from storyloom.contracts.prompt import StoryPrompt
from storyloom.contracts.reading import StoryReading
from storyloom.contracts.scene import SceneLayout
from storyloom.scene.background import choose_background
from storyloom.scene.objects import choose_objects
from storyloom.scene.placement import place
from storyloom.story.seeds import derived_seed


def compose_scene(
    reading: StoryReading, scene_index: int, prompt: StoryPrompt, seed: int, art: ArtCatalogue
) -> SceneLayout:
    """Return the layout of a scene; equal arguments give an equal layout.

    Scenes are composed apart from each other, so the backgrounds of the scenes before this one
    are chosen here again: a scene stays where the last one was unless its text goes elsewhere.

    Raises:
        AssetMissingError: the library lacks backgrounds for the theme.
    """
    backdrops = art.backgrounds(prompt.theme)
    background = None
    for scene in reading.scenes[: scene_index + 1]:
        background = choose_background(
            prompt.theme, None, scene.text, backdrops, previous=background
        )
    scene = reading.scenes[scene_index]
    objects = choose_objects(scene.entities, prompt.hero, art.kinds_by_word)
    rng = random.Random(derived_seed(seed, "layout", scene_index))
    backdrop = art.backdrop(str(background))
    return place(objects, scene.relations, backdrop, art, prompt.color, rng)
