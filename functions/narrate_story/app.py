"""NarrateStory: read the five scenes aloud and say when each word is spoken."""

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
    scenes = []
    for text in artefacts().get_model(request.story_key, RankedStory).scenes:
        narration, pcm, sample_rate_hz = narrate_scene(engine, text, voice=voice)
        audio = encode_audio(pcm, sample_rate_hz)
        key = artefacts().put(request.story_id, "narration", audio, "mp3")
        scenes.append(StoredNarration(audio_key=key, narration=narration))
    index = NarrationIndex(scenes=tuple(scenes))
    key = artefacts().put_model(request.story_id, "narration", index)
    return NarrateStoryResponse(narration_key=key)
