"""Narrating a scene: an engine's speech, softened, with a breath before and a rest after it."""

import numpy as np
from numpy.typing import NDArray

from storyloom.contracts.audio import SceneNarration, WordTiming
from storyloom.narration.soften import soften
from storyloom.narration.spoken import SpeechEngine
from storyloom.units import samples_from_ms

BREATH_MS = 600
REST_MS = 1_200


def narrate_scene(
    engine: SpeechEngine, text: str, *, voice: str | None = None
) -> tuple[SceneNarration, NDArray[np.float32], int]:
    """Narrate one scene; return its record, mono sound in -1..1 and the sample rate in hertz.

    The sound lasts exactly the record's ``duration_ms``: 600 ms of silence, in which the picture
    and the music arrive, the speech, and 1200 ms of rest.

    Raises: what the engine raises (see ``SpeechEngine.speak``).
    """
    spoken = engine.speak(text, voice=voice)
    rate_hz = spoken.sample_rate_hz
    speech_ms = -(-len(spoken.pcm) * 1000 // rate_hz)
    duration_ms = BREATH_MS + speech_ms + REST_MS
    pcm = np.zeros(samples_from_ms(duration_ms, rate_hz), np.float32)
    first = samples_from_ms(BREATH_MS, rate_hz)
    pcm[first : first + len(spoken.pcm)] = soften(spoken.pcm, rate_hz)
    record = SceneNarration(
        text=text,
        duration_ms=duration_ms,
        words=tuple(_later(word, BREATH_MS) for word in spoken.words),
        engine=engine.name,
        voice=voice or engine.default_voice,
    )
    return record, pcm, rate_hz


def _later(word: WordTiming, by_ms: int) -> WordTiming:
    return word.model_copy(
        update={"start_ms": word.start_ms + by_ms, "end_ms": word.end_ms + by_ms}
    )
