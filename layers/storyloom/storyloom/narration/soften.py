"""Making a synthetic voice gentle: less hiss and boom, an even loudness, soft edges."""

import numpy as np
from numpy.typing import NDArray

from storyloom.units import gain_from_db, samples_from_ms

Samples = NDArray[np.float32]
TARGET_LOUDNESS_DB = -18.0
PEAK_CEILING_DB = -2.0
_SHELF_FROM_HZ, _SHELF_DB = 2_800.0, -5.0
_LOW_CUT_HZ, _HIGH_CUT_HZ = 90.0, 7_500.0
_FADE_MS = 8
_GATE_MS = 50


def tone(pcm: Samples, sample_rate_hz: int) -> Samples:
    """Lower the treble by a shelf of 5 dB above 2.8 kHz; cut below 90 Hz and above 7.5 kHz."""
    size = 1 << len(pcm).bit_length()
    spectrum = np.fft.rfft(pcm, size)
    hz = np.fft.rfftfreq(size, 1 / sample_rate_hz)
    shelf_db = _SHELF_DB / (1 + (_SHELF_FROM_HZ / np.maximum(hz, 1.0)) ** 3)
    low = 1 / np.sqrt(1 + (_LOW_CUT_HZ / np.maximum(hz, 1.0)) ** 6)
    high = 1 / np.sqrt(1 + (hz / _HIGH_CUT_HZ) ** 8)
    softened = np.fft.irfft(spectrum * 10 ** (shelf_db / 20) * low * high, size)[: len(pcm)]
    return softened.astype(np.float32)


def speech_loudness_db(pcm: Samples, sample_rate_hz: int) -> float:
    """Return the level of the sounding parts in dB: RMS of 50 ms blocks within 20 dB of the top.

    A stand-in for integrated loudness that pauses do not lower; -120 for silence.
    """
    block = samples_from_ms(_GATE_MS, sample_rate_hz)
    count = len(pcm) // block
    if count == 0:
        return -120.0
    power = (pcm[: count * block].astype(np.float64).reshape(count, block) ** 2).mean(axis=1)
    top = power.max()
    if top < 1e-12:
        return -120.0
    return float(10 * np.log10(power[power > top / 100].mean()))


def soften(pcm: Samples, sample_rate_hz: int) -> Samples:
    """Return the voice with its tone softened, at -18 dB, peaks under -2 dB, edges faded."""
    if len(pcm) == 0:
        return pcm
    softened = tone(pcm, sample_rate_hz)
    level_db = speech_loudness_db(softened, sample_rate_hz)
    if level_db <= -100:
        return softened
    softened = softened * np.float32(gain_from_db(TARGET_LOUDNESS_DB - level_db))
    softened = round_peaks(softened, gain_from_db(PEAK_CEILING_DB))
    fade = min(samples_from_ms(_FADE_MS, sample_rate_hz), len(softened) // 2)
    ramp = np.linspace(0, 1, fade, dtype=np.float32)
    softened[:fade] *= ramp
    softened[len(softened) - fade :] *= ramp[::-1]
    return softened


def round_peaks(pcm: Samples, ceiling: float) -> Samples:
    """Bend samples above 70 % of the ceiling smoothly so that none exceeds the ceiling."""
    knee = 0.7 * ceiling
    over = np.abs(pcm) - knee
    bent = knee + (ceiling - knee) * np.tanh(np.maximum(over, 0) / (ceiling - knee))
    return np.where(over > 0, np.sign(pcm) * bent, pcm).astype(np.float32)
