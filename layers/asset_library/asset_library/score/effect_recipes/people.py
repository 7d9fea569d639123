"""Effects of people: stylised voices and hands; none tries to pass for a recording."""

import numpy as np

from asset_library.score.effect_recipes.kit import (
    AH,
    AY,
    EE,
    MM,
    OO,
    RATE_HZ,
    Rng,
    Sound,
    band,
    decay,
    glide,
    hump,
    mix,
    moving_noise,
    noise,
    room,
    seconds,
    voice,
    wood,
)


def giggle(rng: Rng) -> Sound:
    """A quick rising run of "hee" that wooden notes bounce along with."""
    placed = []
    for index, hz in enumerate((440, 494, 554, 659, 587, 659)):
        curve = glide([hz * 1.06, hz, hz * 0.94], 0.1)
        hee = voice(curve, EE, rng, 0.12) * hump(0.1, 0.25)
        placed += [(index * 0.115, 0.35 * hee), (index * 0.115, 0.8 * wood(hz * 2))]
    return room(band(mix(*placed), 250, 5_500), rng)


def laugh(rng: Rng) -> Sound:
    """A round "ha ha ha" that falls, with wooden notes under it."""
    placed = []
    for index, hz in enumerate((392, 440, 392, 349, 330)):
        curve = glide([hz * 1.08, hz, hz * 0.88], 0.15)
        hah = voice(curve, AH, rng, 0.15) * hump(0.15, 0.2)
        placed += [(index * 0.185, 0.45 * hah), (index * 0.185, 0.6 * wood(hz))]
    return room(band(mix(*placed), 180, 4_500), rng)


def cheer(rng: Rng) -> Sound:
    """A small crowd says "yay" on a major chord and claps."""
    placed = []
    for index in range(12):
        hz = (262, 330, 392, 523)[index % 4] * rng.uniform(0.985, 1.015)
        duration_s = rng.uniform(0.8, 1.15)
        curve = glide([hz * 0.85, hz, hz * 1.03, hz * 0.96], duration_s)
        yay = voice(curve, AY, rng, 0.1) * hump(duration_s, 0.25)
        placed.append((rng.uniform(0, 0.16), 0.3 * yay))
    placed += [(0.3 + at, 0.5 * _clap(rng)) for at in rng.uniform(0, 1.0, 16)]
    return room(band(mix(*placed), 220, 4_500), rng, 0.3, 0.6)


def _clap(rng: Rng) -> Sound:
    center = rng.uniform(1_000, 1_500)
    return noise(0.09, center * 0.7, center * 1.5, rng) * decay(0.09, 0.014)


def clap(rng: Rng) -> Sound:
    """Hands clap five times."""
    placed = [(i * 0.24 + rng.uniform(0, 0.012), _clap(rng)) for i in range(5)]
    return room(mix(*placed), rng, 0.25, 0.35)


def snore(rng: Rng) -> Sound:
    """One cosy snore: a purring breath in, a whistling breath out."""
    purr = 0.5 + 0.5 * np.sin(2 * np.pi * 26 * seconds(0.95))
    breath_in = noise(0.95, 160, 800, rng) * purr**2 * hump(0.95, 0.6)
    whistle = np.sin(2 * np.pi * np.cumsum(glide([980, 1_150, 820], 0.9)) / RATE_HZ)
    breath_out = (0.25 * whistle + 0.2 * noise(0.9, 500, 1_600, rng)) * hump(0.9, 0.3)
    return mix((0, breath_in), (1.15, breath_out))


def yawn(rng: Rng) -> Sound:
    """A long yawn that slides up and sinks."""
    hz = glide([270, 330, 400, 390, 320, 250, 205], 1.7)
    open_mouth = voice(hz, AH, rng, 0.2)
    closing = voice(hz, OO, rng, 0.1)
    fading = np.linspace(0, 1, len(hz)) ** 1.5
    yawned = open_mouth * (1 - fading) + closing * fading
    return room(band(yawned, 150, 2_800) * hump(1.7, 0.35), rng)


def hum(rng: Rng) -> Sound:
    """Somebody hums three notes."""
    placed = []
    for at, hz, duration_s in ((0.0, 330, 0.45), (0.42, 392, 0.45), (0.84, 330, 0.75)):
        vibrato = 1 + 0.008 * np.sin(2 * np.pi * 5.2 * seconds(duration_s))
        note = voice(hz * vibrato, MM, rng, 0.03) * hump(duration_s, 0.2)
        placed.append((at, note))
    return room(band(mix(*placed), 180, 1_600), rng)


def sneeze(rng: Rng) -> Sound:
    """A little sneeze: ah, ah, choo."""
    ah = [(at, 0.45 * voice(glide([380, 380 + up], 0.16), AH, rng, 0.3) * hump(0.16, 0.5))
          for at, up in ((0.0, 60), (0.28, 120))]  # fmt: skip
    ch = moving_noise(glide([3_600, 2_200], 0.14), 0.5, rng) * decay(0.14, 0.05, 0.004)
    oo = voice(glide([520, 360], 0.24), OO, rng, 0.2) * hump(0.24, 0.15)
    return room(mix(*ah, (0.62, 0.6 * ch), (0.68, 0.6 * oo)), rng)


def footsteps(rng: Rng) -> Sound:
    """Six soft steps."""
    placed = []
    for index in range(6):
        hz = 165 if index % 2 else 185
        thud = np.sin(2 * np.pi * np.cumsum(glide([hz * 1.6, hz], 0.12)) / RATE_HZ)
        heel = noise(0.05, 500, 1_800, rng) * decay(0.05, 0.008)
        at = index * 0.36 + rng.uniform(0, 0.015)
        placed += [(at, thud * decay(0.12, 0.035)), (at + 0.004, 0.45 * heel)]
    return room(mix(*placed), rng, 0.15, 0.3)
