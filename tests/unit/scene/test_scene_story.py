"""A thing looks the same on every page of a story."""

from asset_library.catalogue import load_catalogue
from storyloom.contracts.prompt import StoryPrompt
from storyloom.contracts.reading import Entity, Mood, SceneReading, StoryReading
from storyloom.scene.compose import compose_scene

PROMPT = StoryPrompt(
    theme="space", hero="robot", color="red", adjective="brave", name="Pip", pronoun="they"
)


def scene(index: int, text: str, color: str | None) -> SceneReading:
    balloon = Entity(text="balloon", lemma="balloon", color=color, scene_index=index)
    robot = Entity(text="Pip", lemma="robot", scene_index=index, is_hero=True)
    mood = Mood(valence=0, arousal=0)
    return SceneReading(text=text, resolved=text, entities=(robot, balloon), mood=mood)


def colors(*named: str | None) -> list[str | None]:
    reading = StoryReading(
        scenes=tuple(scene(i, "Pip had a balloon.", color) for i, color in enumerate(named))
    )
    art = load_catalogue()
    layouts = [compose_scene(reading, i, PROMPT, 7, art) for i in range(len(named))]
    return [item.color for layout in layouts for item in layout.objects if item.kind == "balloon"]


def test_a_colour_named_on_one_page_is_worn_on_all() -> None:
    assert colors(None, None, "blue", None, None) == ["blue"] * 5


def test_the_colour_of_the_page_itself_comes_first() -> None:
    assert colors("green", None, "blue", None, None) == ["green", "green", "blue", "green", "green"]


def test_what_has_no_colour_anywhere_keeps_its_own() -> None:
    assert colors(None, None, None, None, None) == [None] * 5


def test_the_place_stays_until_the_text_goes_elsewhere() -> None:
    texts = ["Pip sat in the rocket cabin.", "Pip had a balloon.", "Pip was on the moon."]
    reading = StoryReading(scenes=tuple(scene(i, t, None) for i, t in enumerate(texts)))
    art = load_catalogue()
    places = [compose_scene(reading, i, PROMPT, 7, art).background for i in range(3)]
    assert places[0] == places[1] != places[2]
