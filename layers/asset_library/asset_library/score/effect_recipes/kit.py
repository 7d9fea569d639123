"""Building blocks of the sound effects: envelopes, noise, tones, bells, voices and filters."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

RATE_HZ = 32_000
Sound = NDArray[np.float64]
Rng = np.random.Generator
# First two or three formants in hertz of a few vowels, spoken by a child.
AH, EE, OO, AY, MM = (950, 1500, 3000), (420, 2600, 3400), (430, 950), (620, 2200, 3100), (300, 900)


def seconds(duration_s: float) -> Sound:
    """Return the times of the samples of a sound, in seconds."""
    return np.arange(round(duration_s * RATE_HZ)) / RATE_HZ


def silence(duration_s: float) -> Sound:
    """Return silence."""
    return np.zeros(round(duration_s * RATE_HZ))


def hump(duration_s: float, rise: float = 0.3) -> Sound:
    """Return an envelope that rises smoothly for a share of the time and falls for the rest."""
    place = np.linspace(0, 1, round(duration_s * RATE_HZ))
    up = np.sin(np.clip(place / rise, 0, 1) * np.pi / 2) ** 2
    down = np.cos(np.clip((place - rise) / (1 - rise), 0, 1) * np.pi / 2) ** 2
    return np.where(place < rise, up, down)


def decay(duration_s: float, half_life_s: float, attack_s: float = 0.003) -> Sound:
    """Return an envelope with a short attack and an exponential fall, zero at the end."""
    t = seconds(duration_s)
    tail = np.clip((duration_s - t) / (0.15 * duration_s), 0, 1)
    return np.asarray(np.clip(t / attack_s, 0, 1) * 0.5 ** (t / half_life_s) * tail)


def glide(points: Sequence[float], duration_s: float) -> Sound:
    """Return a curve through values at even distances over the duration."""
    count = round(duration_s * RATE_HZ)
    return np.interp(np.linspace(0, len(points) - 1, count), range(len(points)), points)


def sweep(hz: Sound, partials: Sequence[float] = (1.0,)) -> Sound:
    """Return a tone that follows a frequency curve; ``partials`` are amplitudes from the first."""
    phase = 2 * np.pi * np.cumsum(hz) / RATE_HZ
    harmonics = [a * np.sin((i + 1) * phase) for i, a in enumerate(partials)]
    return np.asarray(np.sum(harmonics, axis=0))


def band(sound: Sound, low_hz: float, high_hz: float) -> Sound:
    """Keep what lies between two frequencies; the skirts fall by 24 dB an octave."""
    spectrum = np.fft.rfft(sound)
    hz = np.maximum(np.fft.rfftfreq(len(sound), 1 / RATE_HZ), 1.0)
    shape = 1 / np.sqrt((1 + (low_hz / hz) ** 8) * (1 + (hz / high_hz) ** 8))
    return np.fft.irfft(spectrum * shape, len(sound))


def noise(duration_s: float, low_hz: float, high_hz: float, rng: Rng) -> Sound:
    """Return noise between two frequencies, RMS 1."""
    raw = band(rng.standard_normal(round(duration_s * RATE_HZ)), low_hz, high_hz)
    return np.asarray(raw / np.sqrt((raw**2).mean()))


def moving_noise(center_hz: Sound, width_octaves: float, rng: Rng) -> Sound:
    """Return noise in a band that moves along a frequency curve, RMS about 1."""
    frame, hop = 1024, 256
    count = len(center_hz)
    raw = rng.standard_normal(count + 2 * frame)
    out = np.zeros_like(raw)
    window = np.hanning(frame)
    octaves = np.log2(np.maximum(np.fft.rfftfreq(frame, 1 / RATE_HZ), 20.0))
    for start in range(0, count + frame, hop):
        center = center_hz[min(max(start - frame // 2, 0), count - 1)]
        shape = np.exp(-(((octaves - np.log2(center)) / width_octaves) ** 2))
        piece = np.fft.irfft(np.fft.rfft(raw[start : start + frame] * window) * shape, frame)
        out[start : start + frame] += piece * window
    cut = out[frame : frame + count]
    return np.asarray(cut / np.sqrt((cut**2).mean()))


def bell(hz: float, duration_s: float, half_life_s: float = 0.35) -> Sound:
    """Return a small bell: partials of a struck bar, the higher ones dying sooner."""
    t = seconds(duration_s)
    partials = ((1.0, 1.0, 1.0), (2.76, 0.35, 0.45), (5.4, 0.15, 0.25), (0.5, 0.12, 1.3))
    struck = sum(
        level * np.sin(2 * np.pi * hz * ratio * t) * 0.5 ** (t / (half_life_s * life))
        for ratio, level, life in partials
        if hz * ratio < RATE_HZ * 0.45
    )
    tail = np.clip((duration_s - t) / (0.2 * duration_s), 0, 1)
    return np.asarray(struck) * np.clip(t / 0.002, 0, 1) * tail


def wood(hz: float, duration_s: float = 0.18) -> Sound:
    """Return a marimba-like knock."""
    t = seconds(duration_s)
    struck = np.sin(2 * np.pi * hz * t) * 0.5 ** (t / 0.04)
    struck += 0.3 * np.sin(2 * np.pi * hz * 3.9 * t) * 0.5 ** (t / 0.012)
    return struck * decay(duration_s, 0.2, 0.002)


def voice(hz: Sound, formants: Sequence[float], rng: Rng, breath: float = 0.08) -> Sound:
    """Return a sung vowel: harmonics of a frequency curve, weighted by formants, and breath."""
    phase = 2 * np.pi * np.cumsum(hz) / RATE_HZ
    mean_hz = float(hz.mean())
    tone = np.zeros(len(hz))
    for number in range(1, int(5_000 / mean_hz) + 1):
        at = number * mean_hz
        weight = sum(np.exp(-(((at - f) / (90 + 0.12 * f)) ** 2)) / (1 + k)
                     for k, f in enumerate(formants))  # fmt: skip
        tone += (weight + 0.25 / number) / number**0.6 * np.sin(number * phase)
    tone /= np.sqrt((tone**2).mean())
    air = noise(len(hz) / RATE_HZ, 0.8 * formants[0], 1.3 * formants[-1], rng)
    return tone + breath * air


def mix(*placed: tuple[float, Sound]) -> Sound:
    """Lay sounds over one another, each from its own second on."""
    length = max(round(at_s * RATE_HZ) + len(sound) for at_s, sound in placed)
    out = np.zeros(length)
    for at_s, sound in placed:
        first = round(at_s * RATE_HZ)
        out[first : first + len(sound)] += sound
    return out


def room(sound: Sound, rng: Rng, wet: float = 0.18, decay_s: float = 0.45) -> Sound:
    """Put a sound into a small warm room."""
    count = round(decay_s * RATE_HZ)
    answer = noise(decay_s, 200, 4_500, rng) * 10 ** (-3 * np.arange(count) / count)
    answer /= np.sqrt((answer**2).sum())
    size = len(sound) + count
    wet_sound = np.fft.irfft(np.fft.rfft(sound, size) * np.fft.rfft(answer, size), size)
    return np.concatenate([sound, np.zeros(count)]) + wet * wet_sound
