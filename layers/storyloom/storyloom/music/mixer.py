"""Mixing a scene: music under the voice, effects on their words, nothing too loud."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from storyloom.contracts.audio import EffectPlacement, WordTiming
from storyloom.music.effects import EffectBank
from storyloom.music.limiter import limit
from storyloom.music.loudness import loudness_lufs
from storyloom.units import gain_from_db, samples_from_ms

Samples = NDArray[np.float32]
MUSIC_LUFS = -22.0
# Exciting scenes are allowed to sound a little louder than calm ones.
LUFS_PER_AROUSAL = 1.5
DUCK_DB = -8.0
ATTACK_MS, RELEASE_MS = 250, 700
# Pauses shorter than this, between sentences, do not let the music rise.
JOIN_MS = 1_100
EFFECT_FADE_MS = 250
_CURVE_STEP_MS = 10


def speech_stretches(words: Sequence[WordTiming], join_ms: int = JOIN_MS) -> list[tuple[int, int]]:
    """Return when the voice is heard: (start, end) in milliseconds, short pauses included."""
    stretches: list[tuple[int, int]] = []
    for word in words:
        if stretches and word.start_ms - stretches[-1][1] <= join_ms:
            stretches[-1] = (stretches[-1][0], max(stretches[-1][1], word.end_ms))
        else:
            stretches.append((word.start_ms, word.end_ms))
    return stretches


def ducking_db(words: Sequence[WordTiming], duration_ms: int) -> NDArray[np.float64]:
    """Return the music's gain in dB, one value every 10 ms.

    -8 dB while the voice speaks; it falls in the 250 ms before the first word, so that the word
    is heard at once, and comes back within 700 ms after the last.
    """
    times_ms = np.arange(0, duration_ms + _CURVE_STEP_MS, _CURVE_STEP_MS)
    amount = np.zeros(len(times_ms))
    for start_ms, end_ms in speech_stretches(words):
        falling = (times_ms - (start_ms - ATTACK_MS)) / ATTACK_MS
        rising = ((end_ms + RELEASE_MS) - times_ms) / RELEASE_MS
        amount = np.maximum(amount, np.clip(np.minimum(falling, rising), 0, 1))
    return DUCK_DB * (1 - np.cos(np.pi * amount)) / 2


def mix_scene(
    music: Samples,
    placements: Sequence[EffectPlacement],
    words: Sequence[WordTiming],
    bank: EffectBank,
    *,
    sample_rate_hz: int,
    arousal: float = 0.0,
) -> Samples:
    """Mix a scene's music and effects; the voice is a sound of its own, played beside it.

    Args:
        music: stereo (samples, 2), as rendered; its loudness is brought to -22 LUFS, 1.5 dB
            more or less with arousal, before it gives way to the voice.
        placements: effects in scene time.
        words: the narration's word times, in scene time.
        bank: where the effects' sounds are.
        sample_rate_hz: of the music; the bank must have the same.
        arousal: the scene's, in -1..1.

    Returns:
        Stereo float32, as long as the music, true peak at most -1 dB of full scale.

    Raises:
        AssetMissingError: the bank lacks an effect.
    """
    count = len(music)
    wanted_db = MUSIC_LUFS + LUFS_PER_AROUSAL * arousal
    level = gain_from_db(wanted_db - max(loudness_lufs(music, sample_rate_hz), -60.0))
    curve_db = ducking_db(words, -(-count * 1000 // sample_rate_hz))
    step = samples_from_ms(_CURVE_STEP_MS, sample_rate_hz)
    gain = np.interp(np.arange(count), np.arange(len(curve_db)) * step, 10 ** (curve_db / 20))
    mixed = music * (gain * level).astype(np.float32)[:, None]
    for placement in placements:
        _add_effect(mixed, placement, bank, sample_rate_hz)
    return limit(mixed, sample_rate_hz)


def _add_effect(
    mixed: Samples, placement: EffectPlacement, bank: EffectBank, sample_rate_hz: int
) -> None:
    """Add an effect in place; one that would outlast the scene fades out at its end."""
    start = samples_from_ms(placement.start_ms, sample_rate_hz)
    sound = bank.sound(placement.effect)[: max(0, len(mixed) - start)].copy()
    if start + len(sound) >= len(mixed):
        fade = min(len(sound), samples_from_ms(EFFECT_FADE_MS, sample_rate_hz))
        sound[len(sound) - fade :] *= np.linspace(1, 0, fade, dtype=np.float32)
    mixed[start : start + len(sound)] += (sound * np.float32(gain_from_db(placement.gain_db)))[
        :, None
    ]
