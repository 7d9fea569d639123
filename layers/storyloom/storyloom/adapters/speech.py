"""The speech engines behind one interface."""

from storyloom.adapters.espeak_engine import EspeakEngine, find_espeak
from storyloom.adapters.polly_engine import PollyEngine
from storyloom.narration.spoken import SpeechEngine, SpokenText

__all__ = [
    "EspeakEngine",
    "PollyEngine",
    "SpeechEngine",
    "SpokenText",
    "find_espeak",
]
