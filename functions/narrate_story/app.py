"""NarrateStory: read the five scenes aloud and say when each word is spoken."""

from concurrent.futures import ThreadPoolExecutor

from storyloom.adapters.artefacts import artefacts
from storyloom.adapters.narrator import narrator
from storyloom.contracts.media import NarrationIndex, StoredNarration
from storyloom.contracts.story import RankedStory
from storyloom.contracts.workflow import NarrateStoryRequest, NarrateStoryResponse
from storyloom.handler import task
from storyloom.music.encode import encode_audio
from storyloom.narration.narrate import narrate_scene


@task(NarrateStoryRequest)
def lambda_handler(request: NarrateStoryRequest) -> NarrateStoryResponse:
    """Store each scene's narration and return the key of their index."""
    engine, voice = narrator()
    texts = artefacts().get_model(request.story_key, RankedStory).scenes

    def narrate(text: str) -> StoredNarration:
        narration, pcm, sample_rate_hz = narrate_scene(engine, text, voice=voice)
        audio = encode_audio(pcm, sample_rate_hz)
        key = artefacts().put(request.story_id, "narration", audio, "mp3")
        return StoredNarration(audio_key=key, narration=narration)

    # Engine and encoder work outside of Python's lock, so scenes are narrated side by side.
    with ThreadPoolExecutor(max_workers=len(texts)) as pool:
        scenes = list(pool.map(narrate, texts))
    index = NarrationIndex(scenes=tuple(scenes))
    key = artefacts().put_model(request.story_id, "narration", index)
    return NarrateStoryResponse(narration_key=key)
