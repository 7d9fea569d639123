"""One behaviour suite for every speech engine, and what only one of them does."""

import io
import json
import re
import time
from pathlib import Path

import boto3
import numpy as np
import pytest
import soundfile
from botocore.response import StreamingBody
from botocore.stub import ANY, Stubber
from storyloom.adapters.polly_engine import heard_words
from storyloom.adapters.speech import (
    EspeakEngine,
    PollyEngine,
    SpeechEngine,
)
from storyloom.errors import ConfigurationError, DefectError, SpeechUnavailableError, ThrottledError
from storyloom.narration.words import HeardWord, word_spans

MS_PER_WORD = 300
LOCATION = {
    "region_name": "eu-west-1",
    "aws_access_key_id": "nobody",
    "aws_secret_access_key": "nothing",
}


def stream(content: bytes) -> StreamingBody:
    return StreamingBody(io.BytesIO(content), len(content))


def polly_answers(ssml: str) -> tuple[bytes, bytes]:
    """Answer as Polly does: sound, and word marks with byte offsets into the whole request."""
    opening = re.match(r"<speak><prosody[^>]*>", ssml)
    assert opening is not None
    first = opening.end()
    text = ssml[first : ssml.index("</prosody>")]
    marks = []
    for index, (start, end) in enumerate(word_spans(text)):
        offsets = [len(ssml[: first + at].encode()) for at in (start, end)]
        mark = {"time": index * MS_PER_WORD, "type": "word", "start": offsets[0]}
        marks.append(json.dumps(mark | {"end": offsets[1], "value": text[start:end]}))
    seconds = len(marks) * MS_PER_WORD / 1000
    tone = np.sin(np.arange(round(seconds * 24_000)) * 0.05).astype(np.float32) * 0.5
    sound = io.BytesIO()
    soundfile.write(sound, tone, 24_000, format="OGG", subtype="VORBIS")
    return sound.getvalue(), "\n".join(marks).encode()


class StubbedPolly:
    """A Polly engine on a stubbed client: requests are checked against the service's own model."""

    name, default_voice = "polly", "Ivy"

    def speak(self, text: str, *, voice: str | None = None) -> object:
        client = boto3.client("polly", **LOCATION)
        engine = PollyEngine(client)
        asked: list[str] = []
        client.meta.events.register(
            "provide-client-params.polly.SynthesizeSpeech",
            lambda params, **_: asked.append(params["Text"]),
        )
        ssml = engine._opening + re.sub(r"[^\w.,;:!?'\"()‘’“”–—…-]", " ", text) + engine._closing
        sound, marks = polly_answers(ssml)
        with Stubber(client) as stubber:
            for kind, body in (("ogg_vorbis", sound), ("json", marks)):
                expected = {"Engine": "neural", "VoiceId": voice or "Ivy", "TextType": "ssml",
                            "Text": ssml, "OutputFormat": kind}  # fmt: skip
                extra = {"SpeechMarkTypes": ["word"]} if kind == "json" else {"SampleRate": ANY}
                answer = {"AudioStream": stream(body), "ContentType": "application/octet-stream"}
                stubber.add_response("synthesize_speech", answer, expected | extra)
            return engine.speak(text, voice=voice)


@pytest.fixture(scope="module")
def espeak() -> EspeakEngine:
    return EspeakEngine()


@pytest.fixture(params=["espeak", "polly"])
def engine(request: pytest.FixtureRequest) -> SpeechEngine:
    return request.getfixturevalue("espeak") if request.param == "espeak" else StubbedPolly()


TEXTS = [
    "The fox ran over the hill.",
    '“It can’t be!” cried Amara. "Oh dear," said the captain.',
    "A naïve café owner met twenty-one foxes 🦊🦊, and 3 owls.",
    "Привет! said the bear.",
    "no full stop",
    "One. Two. Three.",
]


@pytest.mark.parametrize("text", TEXTS)
def test_every_word_has_a_time_within_the_sound(engine: SpeechEngine, text: str) -> None:
    spoken = engine.speak(text)
    assert [(w.char_start, w.char_end) for w in spoken.words] == word_spans(text)
    length_ms = len(spoken.pcm) * 1000 / spoken.sample_rate_hz
    times = [ms for word in spoken.words for ms in (word.start_ms, word.end_ms)]
    assert times == sorted(times)
    assert times[-1] <= length_ms + 1
    assert all(word.end_ms > word.start_ms for word in spoken.words)


def test_sound_is_mono_floats_that_do_not_clip(engine: SpeechEngine) -> None:
    spoken = engine.speak(TEXTS[0])
    assert spoken.pcm.dtype == np.float32
    assert spoken.pcm.ndim == 1
    assert 0.05 < np.abs(spoken.pcm).max() <= 1.0


@pytest.mark.parametrize("text", ["", "   ", "...", "🦊"])
def test_a_text_without_words_is_silence(engine: SpeechEngine, text: str) -> None:
    spoken = engine.speak(text)
    assert len(spoken.pcm) == 0
    assert spoken.words == ()


def test_the_same_text_sounds_the_same_twice(engine: SpeechEngine) -> None:
    first = engine.speak(TEXTS[0])
    if isinstance(engine, EspeakEngine):
        # An engine that seeds its noise by the clock sounds different a second later.
        time.sleep(1.1)
    second = engine.speak(TEXTS[0])
    assert first.words == second.words
    assert np.array_equal(first.pcm, second.pcm)


def test_espeak_reads_slowly_enough_for_children(espeak: EspeakEngine) -> None:
    spoken = espeak.speak("The little fox ran over the hill and found a big red ball in the grass.")
    minutes = len(spoken.pcm) / spoken.sample_rate_hz / 60
    assert 90 < len(spoken.words) / minutes < 175


def test_espeak_gives_long_words_more_time_than_short_ones(espeak: EspeakEngine) -> None:
    spoken = espeak.speak("A wonderful dog.")
    lengths = [word.end_ms - word.start_ms for word in spoken.words]
    assert lengths[1] > 2 * lengths[0]


def test_an_unknown_voice_is_a_defect(espeak: EspeakEngine) -> None:
    with pytest.raises(DefectError, match="nobody"):
        espeak.speak("Hello.", voice="nobody")
    assert espeak.speak("Hello.").words


def test_a_missing_library_is_named(tmp_path: Path) -> None:
    with pytest.raises(ConfigurationError, match="libnothing"):
        EspeakEngine(tmp_path / "libnothing.so", tmp_path)


def test_a_crash_of_the_engine_can_be_retried(tmp_path: Path) -> None:
    broken = tmp_path / "libbroken.so"
    broken.write_bytes(b"not a library")
    with pytest.raises(SpeechUnavailableError):
        EspeakEngine(broken, tmp_path).speak("Hello.")


def test_an_engine_that_hangs_can_be_retried() -> None:
    with pytest.raises(SpeechUnavailableError, match="timed out"):
        EspeakEngine(timeout_s=0.001).speak("Hello.")


@pytest.mark.parametrize(
    ("code", "status", "error"),
    [
        ("ThrottlingException", 400, ThrottledError),
        ("TooManyRequestsException", 429, ThrottledError),
        ("ServiceFailureException", 500, SpeechUnavailableError),
        ("InvalidSsmlException", 400, DefectError),
    ],
)
def test_polly_faults_are_named_by_what_to_do(code: str, status: int, error: type) -> None:
    client = boto3.client("polly", **LOCATION)
    with Stubber(client) as stubber:
        stubber.add_client_error("synthesize_speech", code, http_status_code=status)
        with pytest.raises(error):
            PollyEngine(client).speak("Hello.")


def test_polly_marks_count_bytes_and_become_characters() -> None:
    text = "é 🦊 fox"
    lines = [b'{"time":120,"type":"word","start":15,"end":18,"value":"fox"}', b""]
    prefix = 15 - len("é 🦊 ".encode())
    assert heard_words(text, lines, prefix) == [HeardWord(4, 120)]


def test_other_marks_than_words_are_left_out() -> None:
    lines = [b'{"time":0,"type":"sentence","start":0,"end":3,"value":"fox"}']
    assert heard_words("fox", lines, 0) == []
