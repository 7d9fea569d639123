"""ArrangeMusic: the hero's music for every scene, to narration and mood, with sound effects."""

from concurrent.futures import ThreadPoolExecutor

from storyloom.adapters.artefacts import artefacts
from storyloom.adapters.score import effect_bank, instrument_rack, music_library
from storyloom.contracts.media import MusicIndex, NarrationIndex, StoredMusic
from storyloom.contracts.reading import StoryReading
from storyloom.contracts.workflow import ArrangeMusicRequest, ArrangeMusicResponse
from storyloom.handler import task
from storyloom.music.encode import encode_audio
from storyloom.music.soundtrack import arrange_soundtrack, render_soundtrack


@task(ArrangeMusicRequest)
def lambda_handler(request: ArrangeMusicRequest) -> ArrangeMusicResponse:
    """Store each scene's music and return the key of their index."""
    store = artefacts()
    reading = store.get_model(request.reading_key, StoryReading)
    narration = store.get_model(request.narration_key, NarrationIndex)
    spoken = tuple(scene.narration for scene in narration.scenes)
    rack, bank, library = instrument_rack(), effect_bank(), music_library()
    story = arrange_soundtrack(request.prompt, request.seed, reading, spoken, library)

    def render(index: int) -> StoredMusic:
        cues = reading.scenes[index].sound_cues
        pcm, effects = render_soundtrack(
            story, index, cues, spoken[index].words, library, rack, bank
        )
        key = store.put(request.story_id, "music", encode_audio(pcm, rack.sample_rate_hz), "mp3")
        return StoredMusic(audio_key=key, arrangement=story.scenes[index], effects=effects)

    # Transforms and the encoder work outside of Python's lock, so scenes are made side by side.
    with ThreadPoolExecutor(max_workers=len(reading.scenes)) as pool:
        scenes = list(pool.map(render, range(len(reading.scenes))))
    key = store.put_model(request.story_id, "music", MusicIndex(scenes=tuple(scenes)))
    return ArrangeMusicResponse(music_key=key)
