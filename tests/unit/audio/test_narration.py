import numpy as np
import pytest
from storyloom.contracts.audio import WordTiming
from storyloom.narration.narrate import BREATH_MS, REST_MS, narrate_scene
from storyloom.narration.soften import soften, speech_loudness_db, tone
from storyloom.narration.spoken import SpokenText

RATE_HZ = 22_050


class ToneEngine:
    """An engine that says every text as one second of a 300 Hz tone, in one word."""

    name, default_voice = "tone", "plain"

    def speak(self, text: str, *, voice: str | None = None) -> SpokenText:
        wave = np.sin(2 * np.pi * 300 * np.arange(RATE_HZ) / RATE_HZ).astype(np.float32)
        word = WordTiming(start_ms=0, end_ms=1_000, char_start=0, char_end=len(text))
        return SpokenText(wave * np.float32(0.01), RATE_HZ, (word,))


def test_a_scene_breathes_before_and_rests_after_the_speech() -> None:
    record, pcm, rate_hz = narrate_scene(ToneEngine(), "hello")
    assert record.duration_ms == BREATH_MS + 1_000 + REST_MS
    assert len(pcm) == round(record.duration_ms * rate_hz / 1000)
    assert record.words[0].start_ms == BREATH_MS
    assert record.words[0].end_ms == BREATH_MS + 1_000
    assert not pcm[: BREATH_MS * rate_hz // 1000].any()
    assert not pcm[-(REST_MS * rate_hz // 1000) + 1 :].any()
    assert (record.engine, record.voice) == ("tone", "plain")


def test_quiet_speech_is_brought_to_its_loudness_and_loud_speech_too() -> None:
    wave = np.sin(2 * np.pi * 300 * np.arange(RATE_HZ) / RATE_HZ).astype(np.float32)
    for level in (0.01, 0.9):
        softened = soften(wave * np.float32(level), RATE_HZ)
        assert speech_loudness_db(softened, RATE_HZ) == pytest.approx(-18, abs=0.5)


def test_pauses_do_not_lower_the_measured_loudness() -> None:
    wave = np.sin(np.arange(RATE_HZ) * 0.1).astype(np.float32)
    with_pause = np.concatenate([wave, np.zeros(2 * RATE_HZ, np.float32)])
    assert speech_loudness_db(with_pause, RATE_HZ) == pytest.approx(
        speech_loudness_db(wave, RATE_HZ), abs=0.5
    )


def test_peaks_stay_under_two_decibels_below_full_scale(rng: np.random.Generator) -> None:
    clicks = np.zeros(RATE_HZ, np.float32)
    clicks[::2_000] = 1.0
    softened = soften(clicks + rng.normal(0, 0.001, RATE_HZ).astype(np.float32), RATE_HZ)
    assert np.abs(softened).max() <= 10 ** (-2 / 20) + 1e-6


def test_treble_is_lowered_and_speech_range_is_not() -> None:
    def gain_db(hz: float) -> float:
        wave = np.sin(2 * np.pi * hz * np.arange(RATE_HZ) / RATE_HZ).astype(np.float32)
        inner = slice(2_000, -2_000)
        return float(20 * np.log10(tone(wave, RATE_HZ)[inner].std() / wave[inner].std()))

    assert abs(gain_db(500)) < 0.5
    assert -6 < gain_db(5_000) < -3.5
    assert gain_db(10_000) < -12
    assert gain_db(30) < -12


def test_silence_stays_silence() -> None:
    assert not soften(np.zeros(1_000, np.float32), RATE_HZ).any()
    assert len(soften(np.zeros(0, np.float32), RATE_HZ)) == 0
