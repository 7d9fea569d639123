"""Effects of things: bells, doors, drums, engines and magic."""

import numpy as np

from asset_library.score.effect_recipes.kit import (
    RATE_HZ,
    Rng,
    Sound,
    band,
    bell,
    decay,
    glide,
    hump,
    mix,
    noise,
    room,
    seconds,
    sweep,
)

PENTATONIC = (0, 2, 4, 7, 9, 12, 14, 16, 19, 21, 24)


def small_bell(rng: Rng) -> Sound:
    """A hand bell, rung twice."""
    return room(mix((0, bell(1_046, 1.6, 0.4)), (0.34, 0.8 * bell(1_046, 1.6, 0.4))), rng, 0.2)


def chime(rng: Rng) -> Sound:
    """Wind chimes fall through a chord."""
    placed = []
    for index, step in enumerate((24, 21, 19, 16, 14, 12)):
        hz = 660 * 2 ** (step / 12)
        placed.append((index * 0.12 + rng.uniform(0, 0.04), 0.6 * bell(hz, 1.4, 0.3)))
    return room(mix(*placed), rng, 0.3, 0.8)


def magic_sparkle(rng: Rng) -> Sound:
    """A bell run that climbs out of sight, with glitter around it."""
    placed = []
    for index, step in enumerate(PENTATONIC):
        hz = 784 * 2 ** (step / 12)
        placed.append((index * 0.058, 0.6 * bell(hz, 0.9, 0.16)))
    for at in rng.uniform(0.25, 1.2, 14):
        hz = 2_093 * 2 ** (rng.choice(PENTATONIC[:6]) / 12)
        placed.append((float(at), 0.14 * bell(hz, 0.5, 0.09)))
    return room(mix(*placed), rng, 0.35, 0.9)


def door_creak(rng: Rng) -> Sound:
    """An old door opens: a wooden tone that sticks and slips."""
    rate = glide([26, 42, 58, 50, 36], 1.1)
    phase = np.cumsum(rate * (1 + 0.1 * rng.standard_normal(len(rate)))) / RATE_HZ
    slips = np.diff(np.floor(phase), prepend=0.0).clip(0, 1)
    body = np.zeros(len(slips))
    ring = seconds(0.05)
    for hz, level in ((410, 1.0), (690, 0.6), (1_120, 0.4), (1_650, 0.15)):
        grain = level * np.sin(2 * np.pi * hz * ring) * np.exp(-ring / 0.008)
        body += np.convolve(slips, grain)[: len(slips)]
    return room(band(body, 250, 2_200) * hump(1.1, 0.4), rng, 0.25, 0.4)


def engine(rng: Rng) -> Sound:
    """A little motor starts and purrs along."""
    hz = glide([38, 62, 70, 72, 72, 70, 58], 2.2)
    putter = sweep(hz, (0.5, 0.7, 0.8, 0.8, 0.7, 0.6, 0.5, 0.4, 0.3, 0.25, 0.2, 0.15))
    beat = 0.7 + 0.3 * np.sin(2 * np.pi * np.cumsum(hz / 4) / RATE_HZ)
    air = 0.12 * noise(2.2, 200, 1_200, rng)
    return band((putter + 2.5 * air) * beat, 90, 1_800) * hump(2.2, 0.25) ** 0.7


def knock(rng: Rng) -> Sound:
    """Three knocks on a wooden door."""
    placed = []
    for index in range(3):
        t = seconds(0.16)
        tap = np.sin(2 * np.pi * 230 * t) * np.exp(-t / 0.035)
        tap += 0.6 * np.sin(2 * np.pi * 470 * t) * np.exp(-t / 0.025)
        click = 0.12 * noise(0.16, 800, 2_500, rng) * decay(0.16, 0.005)
        placed.append((index * 0.21, tap * decay(0.16, 0.1) + click))
    return room(mix(*placed), rng, 0.2, 0.3)


def pop(rng: Rng) -> Sound:
    """A bubble or a cork goes pop."""
    curve = glide([380, 900, 1_150], 0.07)
    return room(sweep(curve, (1.0, 0.2)) * decay(0.07, 0.018, 0.002), rng, 0.15, 0.25)


def drum(rng: Rng) -> Sound:
    """A hand drum: boom, boom-boom."""
    placed = []
    for at, level in ((0.0, 1.0), (0.4, 0.7), (0.6, 0.9)):
        skin = sweep(glide([190, 130, 120], 0.4), (1.0, 0.45, 0.3, 0.15)) * decay(0.4, 0.07)
        tap = 0.25 * noise(0.4, 300, 1_500, rng) * decay(0.4, 0.008)
        placed.append((at, level * (skin + tap)))
    return room(mix(*placed), rng, 0.2, 0.4)


def beep(rng: Rng) -> Sound:
    """A robot says three friendly tones."""
    placed = []
    for index, hz in enumerate((660, 880, 784)):
        tone = sweep(np.full(round(0.13 * RATE_HZ), float(hz)), (1.0, 0.0, 0.22, 0.0, 0.07))
        placed.append((index * 0.16, tone * hump(0.13, 0.15) ** 0.5))
    return room(mix(*placed), rng, 0.12, 0.3)


def horn(rng: Rng) -> Sound:
    """A toy horn: toot toot."""
    placed = []
    for at, duration_s in ((0.0, 0.2), (0.27, 0.5)):
        curve = glide([318, 330, 330, 328], duration_s)
        toot = sweep(curve, (1.0, 0.7, 0.5, 0.3, 0.2, 0.1)) * hump(duration_s, 0.12) ** 0.6
        placed.append((at, band(toot, 150, 2_000)))
    return room(mix(*placed), rng, 0.2, 0.4)


def boing(rng: Rng) -> Sound:
    """A spring lets go."""
    t = seconds(0.85)
    wobble = 1 + 0.28 * np.sin(2 * np.pi * glide([9, 16], 0.85) * t) * np.exp(-t / 0.35)
    curve = glide([170, 250, 290, 300], 0.85) * wobble
    return room(sweep(curve, (1.0, 0.45, 0.25, 0.1)) * decay(0.85, 0.2, 0.004), rng, 0.15, 0.3)
