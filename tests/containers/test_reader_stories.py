"""The trained reader on small stories: whom pronouns mean, what is seen, where, and who acts."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest
from storyloom.contracts.reading import SceneReading, StoryReading

import model_containers.reader
from model_containers.reader.model import StoryReader

WEIGHTS = Path(model_containers.reader.__file__).parent / "weights"


@pytest.fixture(scope="module")
def reader() -> StoryReader:
    return StoryReader(WEIGHTS)


def read(
    reader: StoryReader, *scenes: str, hero: str = "mermaid", name: str = "Coral",
    pronoun: str | None = None,
) -> StoryReading:  # fmt: skip
    return reader.read(scenes, hero, name, pronoun, [(0.0, 0.0)] * len(scenes))


def resolved(reader: StoryReader, *scenes: str, **prompt: str) -> list[str]:
    return [scene.resolved for scene in read(reader, *scenes, **prompt).scenes]  # type: ignore[arg-type]


def seen(scene: SceneReading) -> dict[str, tuple[int, str | None, str | None, bool]]:
    return {one.lemma: (one.count, one.color, one.size, one.visible) for one in scene.entities}


@pytest.mark.parametrize(
    ("scenes", "expected"),
    [
        (  # over the edge of a scene, possessive and subject
            ["Coral the mermaid lived in a cave.", "She combed her hair."],
            "Coral combed her hair.",
        ),
        (  # the possessive is replaced where the owner was not just named
            ["Coral the mermaid sat on a rock.", "The sun shone on her tail."],
            "The sun shone on Coral's tail.",
        ),
        (  # two beings of different kinds
            ["Coral the mermaid met an old king. He gave her a pearl."],
            "Coral the mermaid met an old king. The king gave Coral a pearl.",
        ),
        (  # both of them
            ["Coral and Otis found a boat.", "They sat in the boat."],
            "Coral and Otis sat in the boat.",
        ),
        (  # nobody speaks of themselves by name: I and you stay
            ["Coral the mermaid was lost.", '"I want to go home," she said.'],
            '"I want to go home," Coral said.',
        ),
    ],
)
def test_pronouns_give_way_to_names(
    reader: StoryReader, scenes: Sequence[str], expected: str
) -> None:
    assert resolved(reader, *scenes, pronoun="she")[-1] == expected


def test_nobody_is_named_twice_in_one_clause(reader: StoryReader) -> None:
    text = "Coral washed herself and dried her hair."
    assert resolved(reader, text) == [text]


def test_contracted_verbs_are_written_out(reader: StoryReader) -> None:
    story = ["Coral and Otis looked for shells.", "Now they're tired."]
    assert resolved(reader, *story)[1] == "Now Coral and Otis are tired."


def test_the_prompts_pronoun_decides_whom_he_means(reader: StoryReader) -> None:
    scenes = ("Robin met the queen.", "He smiled.")
    links = read(reader, *scenes, hero="fox", name="Robin", pronoun="he").pronouns
    assert [(link.pronoun, link.referent) for link in links] == [("He", "Robin")]


def test_links_point_at_their_pronouns(reader: StoryReader) -> None:
    scenes = ("“Look!” said Coral. She waved.", "Her tail shone 🐠 and it was green.")
    links = read(reader, *scenes).pronouns
    assert {"She", "Her"} <= {link.pronoun for link in links}
    for link in links:
        text = scenes[link.scene_index]
        assert text[link.char_start : link.char_end] == link.pronoun


def test_things_have_colour_size_and_number(reader: StoryReader) -> None:
    reading = read(reader, "Coral the mermaid found a tiny red boat and three shells.")
    found = seen(reading.scenes[0])
    assert found["boat"] == (1, "red", "small", True)
    assert found["shell"][0] == 3
    assert reading.scenes[0].entities[0].is_hero
    assert reading.scenes[0].entities[0].lemma == "mermaid"


def test_a_colour_is_remembered_in_later_scenes(reader: StoryReader) -> None:
    reading = read(reader, "Coral had a red boat.", "The boat sank. Coral dived after it.")
    assert seen(reading.scenes[1])["boat"][1] == "red"


def test_what_is_only_spoken_of_or_wished_for_is_not_there(reader: StoryReader) -> None:
    spoken = read(reader, 'Coral sat on a rock. "Bring me a boat," said Coral.').scenes[0]
    wished = read(reader, "Coral wanted a boat.").scenes[0]
    assert seen(spoken)["rock"][3]
    assert [entity.visible for entity in spoken.entities if entity.lemma == "boat"] in ([], [False])
    assert [entity.visible for entity in wished.entities if entity.lemma == "boat"] in ([], [False])


@pytest.mark.parametrize(
    ("text", "relation"),
    [
        ("An octopus hid under the boat.", ("octopus", "under", "boat")),
        ("Coral put the shell on the rock.", ("shell", "on", "rock")),
        ("A crab sat next to the chest.", ("crab", "beside", "chest")),
        ("Coral peeped through the gate.", ("mermaid", "through", "gate")),
        ("A seal stood in front of the cave.", ("seal", "in_front_of", "cave")),
        ("A small fish peeped out of the bottle.", ("fish", "out_of", "bottle")),
        ("On the shelf stood a lamp.", ("lamp", "on", "shelf")),
    ],
)
def test_where_things_are(reader: StoryReader, text: str, relation: tuple[str, str, str]) -> None:
    relations = read(reader, text).scenes[0].relations
    assert relation in [(one.subject, one.relation, one.object) for one in relations]


def test_who_does_what(reader: StoryReader) -> None:
    scenes = ("Coral opened the box.", "She did not sing. The crab grabbed her hat and ran.")
    actions = [
        (one.agent, one.verb, one.patient, one.scene_index)
        for scene in read(reader, *scenes).scenes
        for one in scene.actions
    ]
    assert actions == [
        ("mermaid", "open", "box", 0),
        ("crab", "grab", "hat", 1),
        ("crab", "run", None, 1),
    ]


def test_sounds_fall_on_their_words(reader: StoryReader) -> None:
    text = "Coral waved at the waves. Splash!"
    cues = read(reader, text).scenes[0].sound_cues
    assert [(cue.effect, text[cue.char_start : cue.char_end]) for cue in cues] == [
        ("waves", "waves"),
        ("splash", "Splash"),
    ]


@pytest.mark.parametrize(
    "scenes",
    [
        [],
        [""],
        ["", "   ", "\n\n"],
        ["🐙🌊🧜‍♀️", "…!?"],
        ["Морская царевна плыла к лодке. Она пела.", "人魚は歌った。", "سارت الأميرة"],
        ["- a shell\n- a boat\n* a crab\n1. Coral"],
        ['"""', '"Hi', "''", "his her its", "and and and"],
        ["she " * 2500],
        [("Coral saw a crab and a fish under the boat. They waved at her. " * 160)[:10_000]],
    ],
)
def test_odd_texts_are_read_without_harm(reader: StoryReader, scenes: list[str]) -> None:
    reading = read(reader, *scenes)
    assert [scene.text for scene in reading.scenes] == scenes
    for link in reading.pronouns:
        assert scenes[link.scene_index][link.char_start : link.char_end] == link.pronoun
    for scene in reading.scenes:
        for cue in scene.sound_cues:
            assert scene.text[cue.char_start : cue.char_end] == cue.word


def test_the_same_story_is_read_the_same_way(reader: StoryReader) -> None:
    scenes = ("Coral met Otis the crab.", "He gave her a pearl, and they danced.")
    assert read(reader, *scenes) == read(reader, *scenes)


def test_missing_weights_are_named(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError, match="parser"):
        StoryReader(tmp_path)
