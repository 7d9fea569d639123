"""A small hall: stereo reverb by convolution with decaying noise."""

from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

Samples = NDArray[np.float32]
DECAY_S = 1.3
PRE_DELAY_S = 0.018
_SEED = 7


@lru_cache(maxsize=4)
def hall(rate_hz: int) -> Samples:
    """Return the hall's answer to a click: (samples, 2), unit energy a channel.

    Noise that decays by 60 dB in 1.3 s, its treble faster than its bass, after 18 ms of
    pre-delay; the two channels are independent, which makes the hall wide.
    """
    rng = np.random.default_rng(_SEED)
    count = round(DECAY_S * rate_hz)
    time_s = np.arange(count) / rate_hz
    spectrum = np.fft.rfft(rng.standard_normal((2, count)))
    hz = np.fft.rfftfreq(count, 1 / rate_hz)
    bands = ((150.0, 1_200.0, 1.0), (1_200.0, 4_000.0, 0.65), (4_000.0, 9_000.0, 0.4))
    response = np.zeros((2, count))
    for low, high, share in bands:
        shape = 1 / np.sqrt((1 + (low / np.maximum(hz, 1)) ** 4) * (1 + (hz / high) ** 4))
        response += np.fft.irfft(spectrum * shape, count) * 10 ** (-3 * time_s / (DECAY_S * share))
    delay = np.zeros((2, round(PRE_DELAY_S * rate_hz)))
    response = np.concatenate([delay, response], axis=1)
    response /= np.sqrt((response**2).sum(axis=1, keepdims=True))
    return np.ascontiguousarray(response.T.astype(np.float32))


def reverberate(dry: Samples, send: Samples, rate_hz: int, wet: float) -> Samples:
    """Add the hall to a stereo signal.

    Args:
        dry: (samples, 2).
        send: (samples,) mono signal that goes into the hall.
        rate_hz: sample rate.
        wet: amplitude of the hall.
    """
    response = hall(rate_hz)
    size = 1 << (len(send) + len(response) - 1).bit_length()
    spectrum = np.fft.rfft(send, size)
    wet_signal = np.stack(
        [
            np.fft.irfft(spectrum * np.fft.rfft(response[:, channel], size), size)[: len(send)]
            for channel in (0, 1)
        ],
        axis=1,
    )
    return (dry + np.float32(wet) * wet_signal.astype(np.float32)).astype(np.float32)
