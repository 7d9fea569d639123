"""The soundtrack of a story: arranged as a whole, rendered scene by scene."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from storyloom.contracts.audio import (
    EffectPlacement,
    MusicRequest,
    SceneMood,
    SceneNarration,
    StoryArrangement,
    WordTiming,
)
from storyloom.contracts.prompt import StoryPrompt
from storyloom.contracts.reading import SoundCue, StoryReading
from storyloom.music.arranger import arrange
from storyloom.music.effects import EffectBank, place_effects
from storyloom.music.library import MusicLibrary
from storyloom.music.mixer import mix_scene
from storyloom.music.perform import perform
from storyloom.music.render import render_scene
from storyloom.music.sampler import InstrumentRack
from storyloom.story.seeds import derived_seed


def arrange_soundtrack(
    prompt: StoryPrompt,
    seed: int,
    reading: StoryReading,
    narrations: Sequence[SceneNarration],
    library: MusicLibrary,
) -> StoryArrangement:
    """Arrange the music of a story to the length and the mood of each scene."""
    moods = tuple(
        SceneMood(
            duration_ms=narration.duration_ms,
            valence=scene.mood.valence,
            arousal=scene.mood.arousal,
        )
        for scene, narration in zip(reading.scenes, narrations, strict=True)
    )
    request = MusicRequest(
        hero=prompt.hero,
        theme=prompt.theme,
        color=prompt.color,
        seed=derived_seed(seed, "music"),
        scenes=moods,
    )
    return arrange(request, library)


def render_soundtrack(
    story: StoryArrangement,
    index: int,
    cues: Sequence[SoundCue],
    words: Sequence[WordTiming],
    library: MusicLibrary,
    rack: InstrumentRack,
    bank: EffectBank,
) -> tuple[NDArray[np.float32], tuple[EffectPlacement, ...]]:
    """Render one scene: music under the voice, effects on their words; stereo (samples, 2).

    The sound lasts exactly as long as the scene's arrangement; the sample rate is the rack's.
    """
    scene = story.scenes[index]
    effects = place_effects(cues, words, scene.duration_ms, bank.effects)
    music = render_scene(perform(story, index, library), rack)
    mixed = mix_scene(
        music, effects, words, bank, sample_rate_hz=rack.sample_rate_hz, arousal=scene.arousal
    )
    return mixed, effects
