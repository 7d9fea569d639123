"""Effects of animals, big and small, all of them friendly."""

import numpy as np

from asset_library.score.effect_recipes.kit import (
    RATE_HZ,
    Rng,
    Sound,
    band,
    decay,
    glide,
    hump,
    mix,
    noise,
    room,
    seconds,
    sweep,
    voice,
)


def roar(rng: Rng) -> Sound:
    """A big round "rawr" of a gentle dragon: a low vowel, purring, without any edge."""
    hz = glide([95, 135, 150, 140, 115, 85], 1.25)
    purr = 1 - 0.3 * (0.5 + 0.5 * np.sin(2 * np.pi * 24 * seconds(1.25)))
    growl = voice(hz, (520, 900), rng, breath=0.1) * purr
    under = sweep(hz / 2, (1.0, 0.5, 0.3))
    return room(band(growl + 0.35 * under, 70, 1_500) * hump(1.25, 0.25), rng, 0.3, 0.6)


def birdsong(rng: Rng) -> Sound:
    """A small bird answers itself."""
    placed = []
    for at, low, high, count in ((0.0, 2_300, 3_300, 3), (0.75, 2_700, 2_100, 2),
                                 (1.35, 2_500, 3_600, 4)):  # fmt: skip
        for index in range(count):
            curve = glide([low, high, (low + high) / 2], 0.11)
            curve = curve * (1 + 0.015 * np.sin(2 * np.pi * 38 * seconds(0.11)))
            chirp = sweep(curve, (1.0, 0.08)) * hump(0.11, 0.35)
            placed.append((at + index * 0.145 + rng.uniform(0, 0.015), chirp))
    return room(mix(*placed), rng, 0.3, 0.7)


def crickets(rng: Rng) -> Sound:
    """Two crickets on a summer night."""
    placed = []
    for first, hz, level in ((0.0, 4_100, 1.0), (0.31, 4_450, 0.5)):
        for chirp in range(4):
            for pulse in range(4):
                tone = sweep(np.full(round(0.022 * RATE_HZ), hz)) * hump(0.022, 0.4)
                at = first + chirp * 0.62 + pulse * 0.034 + rng.uniform(0, 0.003)
                placed.append((at, level * tone))
    return room(mix(*placed), rng, 0.25, 0.5)


def quack(rng: Rng) -> Sound:
    """Two quacks of a duck."""
    placed = []
    for at, top in ((0.0, 265), (0.26, 240)):
        hz = glide([top * 0.9, top, top * 0.72], 0.19)
        placed.append((at, voice(hz, (1_050, 1_900), rng, 0.1) * hump(0.19, 0.18)))
    return room(band(mix(*placed), 250, 3_200), rng)


def owl_hoot(rng: Rng) -> Sound:
    """An owl: hoo, hoo-hoo."""
    placed = []
    for at, duration_s, hz in ((0.0, 0.42, 390), (0.62, 0.2, 400), (0.86, 0.55, 372)):
        curve = glide([hz * 0.94, hz, hz, hz * 0.93], duration_s)
        hoot = sweep(curve, (1.0, 0.18, 0.06)) * hump(duration_s, 0.3)
        placed.append((at, hoot + 0.02 * noise(duration_s, 300, 900, rng) * hump(duration_s)))
    return room(mix(*placed), rng, 0.45, 0.9)


def squeak(rng: Rng) -> Sound:
    """A mouse says hello, twice."""
    placed = []
    for at, low, high in ((0.0, 1_350, 2_050), (0.17, 1_500, 2_250)):
        curve = glide([low, high, high * 0.9], 0.11)
        placed.append((at, sweep(curve, (1.0, 0.3, 0.1)) * hump(0.11, 0.35)))
    return room(mix(*placed), rng)


def munch(rng: Rng) -> Sound:
    """Four happy bites into an apple."""
    placed = []
    for index in range(4):
        crunch = noise(0.16, 600, 3_200, rng) * decay(0.16, 0.022)
        grains = (rng.random(len(crunch)) < 0.012) * rng.uniform(0.3, 1, len(crunch))
        grit = band(grains, 500, 3_500)
        grit = grit / max(np.abs(grit).max(), 1e-9) * decay(0.16, 0.05)
        placed.append((index * 0.29 + rng.uniform(0, 0.02), 0.35 * crunch + 0.9 * grit))
    return room(mix(*placed), rng, 0.1, 0.25)
