"""Effects of water and weather."""

import numpy as np

from asset_library.score.effect_recipes.kit import (
    RATE_HZ,
    Rng,
    Sound,
    decay,
    glide,
    hump,
    mix,
    moving_noise,
    noise,
    room,
    seconds,
    sweep,
)


def _drop(hz: float, rng: Rng, duration_s: float = 0.09) -> Sound:
    """Return one bubble: a tone that rises as it dies."""
    curve = hz * (1 + 0.6 * np.linspace(0, 1, round(duration_s * RATE_HZ)) ** 2)
    return sweep(curve, (1.0, 0.15)) * decay(duration_s, 0.03) * rng.uniform(0.6, 1.0)


def splash(rng: Rng) -> Sound:
    """A soft plunge, then a few drops."""
    plunge = moving_noise(glide([900, 2_600, 1_500, 900], 0.7), 0.8, rng) * decay(0.7, 0.12, 0.01)
    body = sweep(glide([260, 120], 0.25)) * decay(0.25, 0.06)
    drops = [
        (0.25 + 0.7 * rng.random() ** 0.8, 0.5 * _drop(rng.uniform(500, 1_300), rng))
        for _ in range(9)
    ]
    return room(mix((0, 0.6 * plunge), (0.01, 0.8 * body), *drops), rng)


def bubbles(rng: Rng) -> Sound:
    """A string of bubbles that rises."""
    placed = []
    for index in range(14):
        hz = 320 + 55 * index + rng.uniform(-60, 60)
        placed.append((index * 0.085 + rng.uniform(0, 0.04), _drop(hz, rng, 0.12)))
    return room(mix(*placed), rng)


def drip(rng: Rng) -> Sound:
    """Three drops in a cave."""
    placed = [(i * 0.42, _drop(hz, rng, 0.14)) for i, hz in enumerate((780, 980, 700))]
    return room(mix(*placed), rng, wet=0.5, decay_s=0.9)


def waves(rng: Rng) -> Sound:
    """A wave that comes in and runs out on sand."""
    body = moving_noise(glide([350, 600, 1_100, 700, 450], 3.2), 1.0, rng) * hump(3.2, 0.45)
    foam = noise(3.2, 2_500, 6_000, rng) * hump(3.2, 0.6) ** 3
    return body + 0.22 * foam


def rain(rng: Rng) -> Sound:
    """Gentle rain on leaves."""
    hiss = 0.35 * noise(3.0, 1_800, 6_500, rng) * hump(3.0, 0.3) ** 0.6
    drops = [
        (rng.uniform(0.1, 2.7), rng.uniform(0.2, 0.7) * _drop(rng.uniform(900, 2_600), rng, 0.04))
        for _ in range(90)
    ]
    return mix((0, hiss), *drops)


def wind(rng: Rng) -> Sound:
    """A breeze that swells twice."""
    curve = glide([350, 620, 480, 780, 420, 330], 3.0)
    breeze = moving_noise(curve, 0.45, rng) + 0.5 * moving_noise(curve * 2.1, 0.5, rng)
    return breeze * (hump(3.0, 0.45) * (0.75 + 0.25 * np.sin(2 * np.pi * 0.9 * seconds(3.0))))


def whoosh(rng: Rng) -> Sound:
    """Something that flies past."""
    return moving_noise(glide([400, 1_300, 2_400, 1_200, 500], 0.75), 0.55, rng) * hump(0.75, 0.55)


def rustle(rng: Rng) -> Sound:
    """Leaves that are brushed aside."""
    leaves = noise(0.9, 2_000, 7_000, rng)
    crackle = np.zeros(len(leaves))
    for at in rng.uniform(0.02, 0.78, 26):
        first = round(at * RATE_HZ)
        piece = decay(0.07, 0.014) * rng.uniform(0.3, 1)
        crackle[first : first + len(piece)] += piece[: len(crackle) - first]
    return leaves * (0.12 * hump(0.9, 0.4) + crackle)
