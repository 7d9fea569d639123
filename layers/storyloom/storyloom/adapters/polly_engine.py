"""Amazon Polly as speech engine: one call for the sound, one for the word speech marks."""

import io
import json
from collections.abc import Iterable
from typing import Any

import numpy as np
import soundfile

from storyloom.adapters.faults import aws_faults
from storyloom.errors import SpeechUnavailableError
from storyloom.narration.spoken import SpokenText, silence
from storyloom.narration.words import HeardWord, speakable, time_words, word_spans
from storyloom.units import ms_from_samples

SAMPLE_RATE_HZ = 24_000


class PollyEngine:
    """Reads aloud with a neural voice of Amazon Polly, a little slower than its normal rate."""

    name = "polly"

    def __init__(self, client: Any, voice: str = "Ivy", *, rate_percent: int = 88) -> None:
        """Use a boto3 Polly client; ``rate_percent`` of the voice's normal speed (20 to 200)."""
        self._client = client
        self.default_voice = voice
        self._opening = f'<speak><prosody rate="{rate_percent}%">'
        self._closing = "</prosody></speak>"

    def speak(self, text: str, *, voice: str | None = None) -> SpokenText:
        """Read the text aloud (see ``SpeechEngine.speak``)."""
        if not word_spans(text):
            return silence(SAMPLE_RATE_HZ)
        request = {
            "Engine": "neural",
            "VoiceId": voice or self.default_voice,
            "TextType": "ssml",
            # What is speakable has no markup characters left, so it needs no escaping.
            "Text": f"{self._opening}{speakable(text)}{self._closing}",
        }
        sound = self._synthesise(
            request | {"OutputFormat": "ogg_vorbis", "SampleRate": str(SAMPLE_RATE_HZ)}
        )
        marks = self._synthesise(request | {"OutputFormat": "json", "SpeechMarkTypes": ["word"]})
        pcm, rate_hz = soundfile.read(io.BytesIO(sound), dtype="float32")
        mono: np.ndarray = pcm if pcm.ndim == 1 else pcm.mean(axis=1)
        heard = heard_words(speakable(text), marks.splitlines(), len(self._opening.encode()))
        words = time_words(text, heard, ms_from_samples(len(mono), rate_hz))
        return SpokenText(mono, rate_hz, words)

    def _synthesise(self, request: dict[str, Any]) -> bytes:
        with aws_faults("Polly", SpeechUnavailableError):
            answer: bytes = self._client.synthesize_speech(**request)["AudioStream"].read()
        return answer


def heard_words(text: str, mark_lines: Iterable[bytes], prefix_bytes: int) -> list[HeardWord]:
    """Read Polly's word marks; their byte offsets into the request become indices into ``text``.

    Args:
        text: the spoken text, without the markup around it.
        mark_lines: lines of JSON ``{"time", "type", "start", "end", "value"}``.
        prefix_bytes: length in bytes of the markup before the text.
    """
    index_of_byte = {}
    position = 0
    for index, char in enumerate(text):
        index_of_byte[position] = index
        position += len(char.encode())
    heard = []
    for line in mark_lines:
        if not line.strip():
            continue
        mark = json.loads(line)
        spoken_at = index_of_byte.get(mark["start"] - prefix_bytes)
        if mark["type"] == "word" and spoken_at is not None:
            heard.append(HeardWord(spoken_at, int(mark["time"])))
    return heard
