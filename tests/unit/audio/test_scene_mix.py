"""Checks without ears: length, loudness, peaks, silence at the ends, ducking, brightness."""

import io
from collections.abc import Callable

import numpy as np
import pytest
import soundfile
from storyloom.contracts.audio import EffectPlacement, MusicRequest, WordTiming
from storyloom.errors import AssetMissingError
from storyloom.music.arranger import arrange
from storyloom.music.effects import EffectBank
from storyloom.music.encode import encode_audio
from storyloom.music.library import MusicLibrary
from storyloom.music.limiter import limit
from storyloom.music.loudness import loudness_lufs, true_peak
from storyloom.music.mixer import DUCK_DB, MUSIC_LUFS, ducking_db, mix_scene, speech_stretches
from storyloom.music.perform import perform
from storyloom.music.render import render_scene
from storyloom.music.sampler import InstrumentRack

RATE_HZ = 32_000
Samples = np.ndarray


@pytest.fixture(scope="module")
def music(
    library: MusicLibrary, rack: InstrumentRack, make_request: Callable[..., MusicRequest]
) -> Samples:
    """Seven seconds of the fox's music."""
    request = make_request(
        "fox", theme="castle", scenes=[{"duration_ms": 7_123, "valence": 0.5, "arousal": 0.2}]
    )
    return render_scene(perform(arrange(request, library), 0, library), rack)


def sine(hz: float, seconds: float, level: float = 1.0) -> Samples:
    mono = level * np.sin(2 * np.pi * hz * np.arange(round(seconds * RATE_HZ)) / RATE_HZ)
    return np.stack([mono, mono], axis=1).astype(np.float32)


def rms_db(pcm: Samples) -> float:
    return float(10 * np.log10((pcm.astype(np.float64) ** 2).mean() + 1e-12))


def test_a_scene_is_rendered_to_the_sample(music: Samples) -> None:
    assert music.shape == (round(7_123 * RATE_HZ / 1000), 2)
    assert music.dtype == np.float32


def test_a_scene_sounds_from_its_start_and_ends_in_silence(music: Samples) -> None:
    assert rms_db(music[: RATE_HZ // 2]) > -40
    assert rms_db(music[-RATE_HZ // 50 :]) < -55
    assert abs(music[0]).max() < 1e-3
    assert abs(music[-1]).max() < 1e-3


def test_music_is_neither_dull_nor_shrill(music: Samples) -> None:
    spectrum = np.abs(np.fft.rfft(music.mean(axis=1))) ** 2
    hz = np.fft.rfftfreq(len(music), 1 / RATE_HZ)
    assert 250 < (spectrum * hz).sum() / spectrum.sum() < 2_000
    assert 10 * np.log10(spectrum[hz > 8_000].sum() / spectrum.sum()) < -25


def test_music_is_wide_but_not_hollow(music: Samples) -> None:
    correlation = np.corrcoef(music[:, 0], music[:, 1])[0, 1]
    assert 0.3 < correlation < 0.99


def test_rendering_is_the_same_twice(
    library: MusicLibrary, rack: InstrumentRack, make_request: Callable[..., MusicRequest]
) -> None:
    request = make_request(scenes=[{"duration_ms": 2_500, "valence": 0.5, "arousal": 0.2}])
    score = perform(arrange(request, library), 0, library)
    assert np.array_equal(render_scene(score, rack), render_scene(score, rack))


def test_music_gives_way_to_the_voice_by_the_stated_amount(
    spoken_words: tuple[WordTiming, ...], bank: EffectBank
) -> None:
    steady = sine(500, 8, 0.1)
    mixed = mix_scene(steady, (), spoken_words, bank, sample_rate_hz=RATE_HZ)

    def level_db(start_ms: int, end_ms: int) -> float:
        return rms_db(mixed[start_ms * 32 : end_ms * 32])

    before, during, after = level_db(500, 1_500), level_db(2_100, 5_000), level_db(6_200, 7_800)
    assert during - before == pytest.approx(DUCK_DB, abs=0.1)
    assert after == pytest.approx(before, abs=0.1)
    # The first word finds the music down already.
    assert level_db(2_000, 2_020) == pytest.approx(during, abs=0.2)


def test_the_gain_moves_without_steps(spoken_words: tuple[WordTiming, ...]) -> None:
    curve = ducking_db(spoken_words, 8_000)
    assert np.abs(np.diff(curve)).max() < 0.7
    assert curve.min() == pytest.approx(DUCK_DB)
    assert curve[0] == curve[-1] == 0
    assert not ducking_db((), 1_000).any()


def word(start_ms: int, end_ms: int) -> WordTiming:
    return WordTiming(start_ms=start_ms, end_ms=end_ms, char_start=0, char_end=1)


def test_short_pauses_do_not_let_the_music_rise() -> None:
    words = [word(0, 500), word(1_200, 1_500), word(4_000, 4_500)]
    assert speech_stretches(words) == [(0, 1_500), (4_000, 4_500)]


def test_music_is_brought_to_its_loudness(music: Samples, bank: EffectBank) -> None:
    for level in (0.05, 1.0):
        mixed = mix_scene(music * np.float32(level), (), (), bank, sample_rate_hz=RATE_HZ)
        assert loudness_lufs(mixed, RATE_HZ) == pytest.approx(MUSIC_LUFS, abs=0.3)
    lively = mix_scene(music, (), (), bank, sample_rate_hz=RATE_HZ, arousal=1.0)
    assert loudness_lufs(lively, RATE_HZ) == pytest.approx(MUSIC_LUFS + 1.5, abs=0.3)


def test_silence_stays_silence(bank: EffectBank) -> None:
    nothing = np.zeros((RATE_HZ, 2), np.float32)
    assert not mix_scene(nothing, (), (), bank, sample_rate_hz=RATE_HZ).any()


def test_an_effect_sounds_from_its_time_on(bank: EffectBank) -> None:
    nothing = np.zeros((3 * RATE_HZ, 2), np.float32)
    placed = (EffectPlacement(effect="bell", start_ms=1_000, gain_db=-6),)
    mixed = mix_scene(nothing, placed, (), bank, sample_rate_hz=RATE_HZ)
    assert not mixed[: RATE_HZ - 1].any()
    expected = bank.sound("bell") * np.float32(10 ** (-6 / 20))
    count = min(len(expected), RATE_HZ)
    assert np.allclose(mixed[RATE_HZ : RATE_HZ + count, 0], expected[:count], atol=1e-6)


def test_an_effect_near_the_end_fades_out(bank: EffectBank) -> None:
    nothing = np.zeros((RATE_HZ, 2), np.float32)
    placed = [
        EffectPlacement(effect=name, start_ms=start_ms)
        for name, start_ms in (("waves", 600), ("pop", 5_000))
    ]
    mixed = mix_scene(nothing, placed, (), bank, sample_rate_hz=RATE_HZ)
    assert len(mixed) == RATE_HZ
    assert np.abs(mixed[-32:]).max() < 0.01


def test_an_unknown_effect_is_named(bank: EffectBank) -> None:
    placed = (EffectPlacement(effect="vuvuzela", start_ms=0),)
    with pytest.raises(AssetMissingError, match="vuvuzela"):
        mix_scene(sine(200, 1), placed, (), bank, sample_rate_hz=RATE_HZ)


def test_a_crowd_of_effects_never_exceeds_the_ceiling(bank: EffectBank) -> None:
    names = ("drum", "knock", "clap", "horn", "engine", "cheer")
    placed = [EffectPlacement(effect=name, start_ms=500, gain_db=6) for name in names * 3]
    mixed = mix_scene(sine(300, 3, 0.5), placed, (), bank, sample_rate_hz=RATE_HZ)
    assert 0.6 < true_peak(mixed) <= 10 ** (-1 / 20)


def test_the_limiter_leaves_quiet_sound_alone() -> None:
    quiet = sine(440, 0.5, 0.5)
    assert limit(quiet, RATE_HZ) is quiet


def test_the_limiter_is_transparent_far_from_the_peak() -> None:
    sound = sine(440, 2, 0.2)
    sound[RATE_HZ : RATE_HZ + 200] *= 8
    limited = limit(sound, RATE_HZ)
    assert true_peak(limited) <= 10 ** (-1 / 20)
    assert rms_db(limited[: RATE_HZ // 2]) == pytest.approx(rms_db(sound[: RATE_HZ // 2]), abs=0.3)


def test_true_peaks_between_samples_are_found() -> None:
    # At a quarter of the sample rate and 45 degrees, samples show only 0.707 of the amplitude.
    wave = np.sin(np.pi / 2 * np.arange(4_000) + np.pi / 4).astype(np.float32) * 0.9
    assert np.abs(wave).max() == pytest.approx(0.9 * 0.7071, abs=1e-3)
    assert true_peak(wave) == pytest.approx(0.9, abs=0.03)


@pytest.mark.parametrize(("level", "lufs"), [(1.0, 0.0), (0.1, -20.0)])
def test_loudness_agrees_with_the_standard(level: float, lufs: float) -> None:
    """BS.1770: 997 Hz at full scale in one channel is -3.01 LUFS; in both, 0."""
    assert loudness_lufs(sine(997, 3, level), RATE_HZ) == pytest.approx(lufs, abs=0.1)


def test_silence_between_sounds_is_not_counted() -> None:
    pause = np.zeros((4 * RATE_HZ, 2), np.float32)
    both = np.concatenate([sine(997, 3, 0.1), pause])
    assert loudness_lufs(both, RATE_HZ) == pytest.approx(-20.4, abs=0.5)
    assert loudness_lufs(pause, RATE_HZ) == -120


def test_much_quieter_passages_are_not_counted() -> None:
    both = np.concatenate([sine(997, 3, 0.1), sine(997, 6, 0.005)])
    assert loudness_lufs(both, RATE_HZ) == pytest.approx(-20.2, abs=0.5)


@pytest.mark.parametrize("audio_format", ["mp3", "ogg", "wav"])
def test_what_is_encoded_lasts_as_long(audio_format: str) -> None:
    stereo = sine(440, 2.345, 0.3)
    decoded, rate_hz = soundfile.read(io.BytesIO(encode_audio(stereo, RATE_HZ, audio_format)))
    assert rate_hz == RATE_HZ
    assert len(decoded) == len(stereo)
    assert rms_db(decoded) == pytest.approx(rms_db(stereo), abs=0.2)
    assert encode_audio(stereo[:, 0], RATE_HZ, audio_format)


def test_a_scene_is_small_enough_to_stream(music: Samples) -> None:
    content = encode_audio(music, RATE_HZ)
    assert content[:3] == b"ID3" or content[0] == 0xFF
    assert len(content) * 8 / 7.123 < 128_000
