"""Measuring loudness and peaks as broadcasters do (ITU-R BS.1770, EBU R 128)."""

from typing import Any

import numpy as np
from numpy.typing import NDArray

Samples = NDArray[np.float32]
SILENCE_LUFS = -120.0
_BLOCK_S, _STEP_S = 0.4, 0.1
_ABSOLUTE_GATE_LUFS, _RELATIVE_GATE_LU = -70.0, -10.0
# The two filters of BS.1770 (head shelf, then high-pass), given there for 48 kHz.
_FILTER_RATE_HZ = 48_000
_FILTERS = (
    ((1.53512485958697, -2.69169618940638, 1.19839281085285),
     (1.0, -1.69065929318241, 0.73248077421585)),
    ((1.0, -2.0, 1.0), (1.0, -1.99004745483398, 0.99007225036621)),
)  # fmt: skip


def k_weighting(hz: NDArray[np.floating[Any]]) -> NDArray[np.float64]:
    """Return the amplitude response of BS.1770's weighting at frequencies in hertz."""
    z = np.exp(-2j * np.pi * hz / _FILTER_RATE_HZ)
    response = np.ones_like(z)
    for numerator, denominator in _FILTERS:
        top = numerator[0] + numerator[1] * z + numerator[2] * z**2
        response *= top / (denominator[0] + denominator[1] * z + denominator[2] * z**2)
    return np.asarray(np.abs(response))


def loudness_lufs(pcm: Samples, sample_rate_hz: int) -> float:
    """Return the integrated loudness in LUFS of mono (samples,) or stereo (samples, 2).

    The weighting is applied to the whole signal's spectrum; -120 for silence or for less than
    400 ms of sound.
    """
    channels = pcm.reshape(len(pcm), -1).T.astype(np.float64)
    block, step = round(_BLOCK_S * sample_rate_hz), round(_STEP_S * sample_rate_hz)
    if channels.shape[1] < block:
        return SILENCE_LUFS
    size = 1 << (channels.shape[1] + block).bit_length()
    weights = k_weighting(np.fft.rfftfreq(size, 1 / sample_rate_hz))
    weighted = np.fft.irfft(np.fft.rfft(channels, size) * weights, size)[:, : channels.shape[1]]
    total = np.concatenate([[0.0], np.cumsum((weighted**2).sum(axis=0))])
    starts = np.arange(0, channels.shape[1] - block + 1, step)
    power = (total[starts + block] - total[starts]) / block
    loud = power[_lufs(power) > _ABSOLUTE_GATE_LUFS]
    if len(loud) == 0:
        return SILENCE_LUFS
    gated = loud[_lufs(loud) > float(_lufs(loud.mean())) + _RELATIVE_GATE_LU]
    return float(_lufs(gated.mean()))


def _lufs(power: NDArray[np.float64]) -> NDArray[np.float64]:
    return np.asarray(-0.691 + 10 * np.log10(np.maximum(power, 1e-12)))


def true_peak(pcm: Samples) -> float:
    """Return the highest amplitude between and at the samples, by fourfold oversampling."""
    peak = float(np.abs(pcm).max(initial=0.0))
    chunk, margin = 1 << 15, 256
    channels = pcm.reshape(len(pcm), -1).T
    for start in range(0, channels.shape[1], chunk):
        piece = channels[:, max(0, start - margin) : start + chunk + margin]
        # Only stretches that come near the peak can exceed it between their samples.
        if np.abs(piece).max(initial=0.0) < 0.6 * peak:
            continue
        size = piece.shape[1]
        over = np.fft.irfft(np.fft.rfft(piece) * 4, size * 4)
        inner = over[:, 4 * (margin if start else 0) : 4 * (size - margin)]
        peak = max(peak, float(np.abs(inner).max(initial=0.0)))
    return peak
