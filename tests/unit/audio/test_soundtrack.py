from collections.abc import Callable

import numpy as np
import pytest
from storyloom.contracts.audio import MusicRequest, SceneNarration, WordTiming
from storyloom.contracts.prompt import StoryPrompt
from storyloom.contracts.reading import Mood, SceneReading, SoundCue, StoryReading
from storyloom.music.arranger import arrange
from storyloom.music.effects import EffectBank
from storyloom.music.library import MusicLibrary
from storyloom.music.sampler import InstrumentRack
from storyloom.music.soundtrack import arrange_soundtrack, render_soundtrack
from storyloom.music.story_score import story_midi

PROMPT = StoryPrompt(
    theme="space", hero="robot", color="gold", adjective="silly", name="Bo", pronoun="it"
)


@pytest.fixture
def reading() -> StoryReading:
    moods = ((0.5, -0.5), (-0.5, 0.5))
    cue = SoundCue(effect="pop", word="pop", char_start=0, char_end=3)
    scenes = tuple(
        SceneReading(
            text="pop!", resolved="pop!", sound_cues=(cue,), mood=Mood(valence=v, arousal=a)
        )
        for v, a in moods
    )
    return StoryReading(scenes=scenes)


@pytest.fixture
def narrations() -> list[SceneNarration]:
    word = WordTiming(start_ms=1_000, end_ms=1_400, char_start=0, char_end=3)
    return [
        SceneNarration(text="pop!", duration_ms=ms, words=(word,), engine="e", voice="v")
        for ms in (3_000, 4_321)
    ]


def test_each_scene_lasts_as_its_narration_and_follows_its_mood(
    reading: StoryReading, narrations: list[SceneNarration], library: MusicLibrary
) -> None:
    story = arrange_soundtrack(PROMPT, 3, reading, narrations, library)
    assert [scene.duration_ms for scene in story.scenes] == [3_000, 4_321]
    assert [scene.arousal for scene in story.scenes] == [-0.5, 0.5]
    assert [scene.valence for scene in story.scenes] == [0.5, -0.5]
    assert (story.hero, story.theme) == ("robot", "space")


def test_the_sound_is_as_long_as_the_scene_and_has_its_effects(
    reading: StoryReading,
    narrations: list[SceneNarration],
    library: MusicLibrary,
    rack: InstrumentRack,
    bank: EffectBank,
) -> None:
    story = arrange_soundtrack(PROMPT, 3, reading, narrations, library)
    words = narrations[1].words
    pcm, effects = render_soundtrack(
        story, 1, reading.scenes[1].sound_cues, words, library, rack, bank
    )
    assert pcm.shape == (round(4.321 * rack.sample_rate_hz), 2)
    assert [(effect.effect, effect.start_ms) for effect in effects] == [("pop", 1_000)]
    without, none = render_soundtrack(story, 1, (), words, library, rack, bank)
    assert none == ()
    differs = np.flatnonzero(np.abs(pcm - without).max(axis=1) > 1e-4)
    assert differs[0] == pytest.approx(rack.sample_rate_hz, abs=200)


def test_the_story_as_one_midi_file_has_the_heroes_instrument(
    library: MusicLibrary, make_request: Callable[..., MusicRequest]
) -> None:
    story = arrange(make_request("pirate"), library)
    midi = story_midi(story, library)
    assert midi.startswith(b"MThd")
    assert bytes((0xC0, library.programs["accordion"])) in midi
    assert midi.count(b"MTrk") >= 5
