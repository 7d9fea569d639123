"""A look-ahead limiter: turns down what would be too loud before it comes."""

import numpy as np
from numpy.typing import NDArray

from storyloom.music.loudness import true_peak
from storyloom.units import gain_from_db, samples_from_ms

Samples = NDArray[np.float32]
CEILING_DB = -1.0
_BLOCK_MS, _REACH_BLOCKS = 2, 12
_ATTEMPTS = 3


def limit(stereo: Samples, sample_rate_hz: int, ceiling_db: float = CEILING_DB) -> Samples:
    """Return the signal with its true peak at or under the ceiling (dB of full scale).

    Blocks of 2 ms get the gain their peak needs; the gain falls and recovers smoothly within
    24 ms. A signal under the ceiling is returned unchanged.
    """
    ceiling = gain_from_db(ceiling_db)
    if true_peak(stereo) <= ceiling:
        return stereo
    block = samples_from_ms(_BLOCK_MS, sample_rate_hz)
    aimed = ceiling
    limited = stereo
    for _ in range(_ATTEMPTS):
        limited = stereo * _gain(stereo, block, aimed)[:, None]
        excess = true_peak(limited) / ceiling
        if excess <= 1:
            return limited
        # Peaks between the samples stick out: aim lower, which touches the loud places only.
        aimed /= excess * 1.001
    return limited / np.float32(true_peak(limited) / ceiling * 1.0001)


def _gain(stereo: Samples, block: int, ceiling: float) -> Samples:
    """Return the gain of every sample that keeps the samples under the ceiling."""
    count = -(-len(stereo) // block)
    level = np.zeros(count * block, np.float32)
    level[: len(stereo)] = np.abs(stereo).max(axis=1)
    needed = ceiling / np.maximum(level.reshape(count, block).max(axis=1), ceiling)
    padded = np.pad(needed, _REACH_BLOCKS, constant_values=1.0)
    windows = np.lib.stride_tricks.sliding_window_view(padded, 2 * _REACH_BLOCKS + 1)
    lowest = np.pad(windows.min(axis=1), _REACH_BLOCKS, mode="edge")
    kernel = np.hanning(2 * _REACH_BLOCKS + 3)[1:-1]
    smooth = np.convolve(lowest, kernel / kernel.sum(), "valid")
    centers = (np.arange(count) + 0.5) * block
    return np.interp(np.arange(len(stereo)), centers, smooth).astype(np.float32)
