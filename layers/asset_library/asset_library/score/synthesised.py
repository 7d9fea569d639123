"""Instrument voices computed here rather than sampled."""

import numpy as np
from numpy.typing import NDArray


def soft_square(pitch: int, rate_hz: int, seconds: float) -> NDArray[np.float32]:
    """Compute a rounded square wave: odd partials that fall off fast, and a slow vibrato.

    Partials stop below 6 kHz, so the voice never gets shrill; its attack takes 15 ms.
    """
    frequency_hz = 440.0 * 2 ** ((pitch - 69) / 12)
    time_s = np.arange(round(seconds * rate_hz)) / rate_hz
    vibrato = 0.12 * np.sin(2 * np.pi * 5.0 * time_s) * np.clip((time_s - 0.25) / 0.5, 0, 1)
    phase = 2 * np.pi * frequency_hz * time_s + vibrato
    wave = np.zeros_like(time_s)
    partial = 1
    while partial * frequency_hz < 6_000 and partial <= 15:
        wave += np.sin(partial * phase) / partial**1.5
        partial += 2
    wave *= np.clip(time_s / 0.015, 0, 1) * (0.75 + 0.25 * np.exp(-time_s / 0.15))
    return wave.astype(np.float32)
