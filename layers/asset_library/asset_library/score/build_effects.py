"""Build the sound effects from their recipes: ``python -m asset_library.score.build_effects``.

Each becomes a mono OGG file of ``effects/``; ``effects/catalogue.json`` says how long each is and
how loud. All are brought to one loudness, with their edges faded, so that a placement's gain
means the same for every effect.
"""

import argparse
import json
import zlib
from pathlib import Path

import numpy as np
import soundfile
from numpy.typing import NDArray

from asset_library.score import SCORE_DIR
from asset_library.score.effect_recipes import RECIPES
from asset_library.score.effect_recipes.kit import RATE_HZ, Sound

TARGET_LOUDNESS_DB = -20.0
PEAK_CEILING = 0.7
COMPRESSION = 0.6
FADE_S = 0.01
TAIL_FLOOR = 0.004
ACCENT_GAIN_DB, AMBIENT_GAIN_DB = -4.0, -9.0
# Sounds of a place go on under the voice and must not cover it.
AMBIENT = frozenset({"birdsong", "crickets", "engine", "rain", "waves", "wind"})


def loudest_db(sound: Sound) -> float:
    """Return the RMS in dB of the loudest 200 ms, as a small loudspeaker would play them.

    Such a loudspeaker, a tablet's, loses what lies under 250 Hz: a low drum must be judged by
    what is left of it.
    """
    hz = np.fft.rfftfreq(len(sound), 1 / RATE_HZ)
    small = np.fft.irfft(np.fft.rfft(sound) * hz**2 / (hz**2 + 250.0**2), len(sound))
    window = min(len(sound), round(0.2 * RATE_HZ))
    power = np.convolve(small**2, np.ones(window) / window, "valid")
    return float(10 * np.log10(power.max() + 1e-12))


def finish(sound: Sound) -> NDArray[np.float32]:
    """Cut the inaudible tail, bring the sound to the common loudness, fade its edges."""
    sound = sound - sound.mean()
    audible = np.flatnonzero(np.abs(sound) > TAIL_FLOOR * np.abs(sound).max())
    sound = sound[: int(audible[-1]) + 1]
    sound = sound * 10 ** ((TARGET_LOUDNESS_DB - loudest_db(sound)) / 20)
    sound = sound * min(1.0, PEAK_CEILING / np.abs(sound).max())
    fade = round(FADE_S * RATE_HZ)
    sound[:64] *= np.linspace(0, 1, 64)
    sound[-fade:] *= np.linspace(1, 0, fade)
    return sound.astype(np.float32)


def build(folder: Path) -> None:
    """Write every effect and the catalogue into a folder."""
    folder.mkdir(parents=True, exist_ok=True)
    catalogue = {}
    for name, recipe in RECIPES.items():
        # The name seeds the noise: adding an effect changes no other.
        sound = finish(recipe(np.random.default_rng(zlib.crc32(name.encode()))))
        path = folder / f"{name}.ogg"
        soundfile.write(
            path, sound, RATE_HZ, format="OGG", subtype="VORBIS", compression_level=COMPRESSION
        )
        catalogue[name] = {
            "file": path.name,
            "duration_ms": round(len(sound) * 1000 / RATE_HZ),
            "loudness_db": round(loudest_db(sound.astype(np.float64)), 1),
            "gain_db": AMBIENT_GAIN_DB if name in AMBIENT else ACCENT_GAIN_DB,
            "peak": round(float(np.abs(sound).max()), 3),
        }
    body = {"sample_rate_hz": RATE_HZ, "effects": catalogue}
    (folder / "catalogue.json").write_text(json.dumps(body, indent=1) + "\n")


def main() -> None:
    """Build all effects."""
    parser = argparse.ArgumentParser(description="Build the sound effects.")
    parser.add_argument("--out", type=Path, default=SCORE_DIR / "effects")
    build(parser.parse_args().out)


if __name__ == "__main__":
    main()
