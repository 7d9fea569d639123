"""From the reading of a story to the layout of one of its scenes."""

import random
from collections.abc import Sequence

from asset_library.catalogue import ArtCatalogue

from storyloom.contracts.prompt import StoryPrompt
from storyloom.contracts.reading import Entity, SceneReading, StoryReading
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
    for earlier in reading.scenes[: scene_index + 1]:
        background = choose_background(
            prompt.theme, None, earlier.text, backdrops, previous=background
        )
    scene = reading.scenes[scene_index]
    rng = random.Random(derived_seed(seed, "layout", scene_index))
    entities = with_story_colors(scene.entities, reading)
    return _placed(scene, entities, str(background), prompt.hero, prompt.color, art, rng)


def with_story_colors(entities: Sequence[Entity], reading: StoryReading) -> tuple[Entity, ...]:
    """Return entities with the colour that the story gives such a thing anywhere.

    A balloon that is called blue on one page is blue on every page; a colour named in the scene
    itself comes first.
    """
    colors: dict[str, str] = {}
    for entity in (entity for scene in reading.scenes for entity in scene.entities):
        if entity.color is not None:
            colors.setdefault(entity.lemma, entity.color)
    return tuple(
        entity.model_copy(update={"color": entity.color or colors.get(entity.lemma)})
        for entity in entities
    )


def compose_single(
    scene: SceneReading,
    theme: str,
    location: str | None,
    hero: str,
    color: str,
    seed: int,
    art: ArtCatalogue,
    nouns: Sequence[str] | None = None,
) -> SceneLayout:
    """Return the layout of a scene that stands alone.

    With ``nouns`` given those are drawn, else what was read in the text.

    Raises:
        AssetMissingError: the library lacks backgrounds for the theme.
    """
    background = choose_background(theme, location, scene.text, art.backgrounds(theme))
    entities = scene.entities
    if nouns is not None:
        entities = tuple(
            Entity(text=noun, lemma=noun, scene_index=0, is_hero=noun == hero) for noun in nouns
        )
    rng = random.Random(derived_seed(seed, "layout", 0))
    return _placed(scene, entities, background, hero, color, art, rng)


def _placed(
    scene: SceneReading,
    entities: Sequence[Entity],
    background: str,
    hero: str,
    color: str,
    art: ArtCatalogue,
    rng: random.Random,
) -> SceneLayout:
    backdrop = art.backdrop(background)
    objects = choose_objects(entities, hero, art, backdrop)
    valence = scene.mood.valence
    return place(objects, scene.relations, backdrop, art, color, rng, valence)
