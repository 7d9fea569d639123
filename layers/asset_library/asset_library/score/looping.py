"""Seamless loops: where a held sample can be repeated, and the blend that hides the seam."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Samples = NDArray[np.float32]


@dataclass(frozen=True)
class Loop:
    """A sample cut at its loop's end; from ``end`` on, playing continues at ``start``."""

    samples: Samples
    start: int
    end: int


def _best_end(samples: Samples, start: int, wanted_end: int, search: int, span: int) -> int:
    """Find the end near ``wanted_end`` whose lead-in looks most like the one before ``start``."""
    pattern = samples[start - span : start]
    pattern = pattern / (np.linalg.norm(pattern) + 1e-9)
    best, best_score = wanted_end, -2.0
    for end in range(wanted_end - search, wanted_end + 1):
        window = samples[end - span : end]
        score = float(pattern @ window / (np.linalg.norm(window) + 1e-9))
        if score > best_score:
            best, best_score = end, score
    return best


def make_loop(samples: Samples, rate_hz: int, start_s: float, end_s: float) -> Loop:
    """Blend the end of a held note into what precedes its loop start.

    The end is moved by up to 40 ms to where the two stretches of sound are in phase; then a
    300 ms cross-fade makes the step from ``end`` to ``start`` continuous.
    """
    start, wanted_end = round(start_s * rate_hz), round(end_s * rate_hz)
    span = round(0.06 * rate_hz)
    end = _best_end(samples, start, wanted_end, round(0.04 * rate_hz), span)
    fade = min(round(0.3 * rate_hz), start)
    ramp = np.linspace(0, 1, fade, dtype=np.float32)
    looped = samples[:end].copy()
    looped[end - fade : end] = (
        samples[end - fade : end] * (1 - ramp) + samples[start - fade : start] * ramp
    )
    return Loop(looped, start, end)
