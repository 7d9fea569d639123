"""The speech engine that the settings name."""

from functools import lru_cache

from storyloom.adapters.clients import polly_client
from storyloom.adapters.espeak_engine import EspeakEngine
from storyloom.adapters.polly_engine import PollyEngine
from storyloom.errors import ConfigurationError
from storyloom.narration.spoken import SpeechEngine
from storyloom.settings import settings


@lru_cache
def narrator() -> tuple[SpeechEngine, str | None]:
    """Return this process's speech engine and the voice to ask for (None: its own choice).

    Raises:
        ConfigurationError: ``STORYLOOM_SPEECH_ENGINE`` names no engine.
    """
    match settings().speech_engine:
        case "polly":
            return PollyEngine(polly_client()), settings().polly_voice
        case "espeak":
            return EspeakEngine(), None
        case other:
            raise ConfigurationError(f"STORYLOOM_SPEECH_ENGINE is {other!r}, not polly or espeak")
