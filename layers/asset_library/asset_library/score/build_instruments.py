"""Build the sampled instruments from ``instruments/spec.json``.

Run on a machine with fluidsynth and the FluidR3_GM soundfont (MIT licence; Debian packages
``fluidsynth`` and ``fluid-soundfont-gm``): ``python -m asset_library.score.build_instruments``.
Every instrument becomes one mono OGG file with its zones one after another, and an entry of
``instruments/catalogue.json`` that says where each zone lies, at which pitch, and how it loops.
"""

import argparse
import json
from pathlib import Path
from typing import Any

import numpy as np
import soundfile
from numpy.typing import NDArray

from asset_library.score import SCORE_DIR
from asset_library.score.looping import make_loop
from asset_library.score.soundfont import DEFAULT_SOUNDFONT, check_tools, render_notes
from asset_library.score.synthesised import soft_square

Samples = NDArray[np.float32]
LOOP_START_S, LOOP_END_S = 1.1, 2.6
GUARD_SAMPLES = 64
TARGET_RMS = 0.12
PERCUSSION_PEAK = 0.6
COMPRESSION = 0.62


def _loudest_rms(samples: Samples, rate_hz: int) -> float:
    """Return the RMS of the loudest 150 ms: what a listener takes for a note's loudness."""
    window = round(0.15 * rate_hz)
    power = np.convolve(samples.astype(np.float64) ** 2, np.ones(window) / window, "valid")
    return float(np.sqrt(power.max()))


def _level(samples: Samples, rate_hz: int) -> Samples:
    scaled = samples * (TARGET_RMS / max(_loudest_rms(samples, rate_hz), 1e-6))
    peak = float(np.abs(scaled).max())
    return scaled if peak <= 0.9 else scaled * np.float32(0.9 / peak)


def _trim_start(samples: Samples) -> Samples:
    """Drop the silence before the sound, so that notes fall on the beat."""
    loud = np.flatnonzero(np.abs(samples) > 0.01 * np.abs(samples).max())
    return samples[max(0, int(loud[0]) - 32) :]


def _fade_end(samples: Samples, rate_hz: int) -> Samples:
    count = min(len(samples) // 4, round(0.25 * rate_hz))
    faded = samples.copy()
    faded[-count:] *= np.linspace(1, 0, count, dtype=np.float32) ** 2
    return faded


def _zone_samples(
    spec: dict[str, Any], rate_hz: int, soundfont: Path
) -> list[tuple[Samples, int, int]]:
    """Return (samples, loop start, loop end) for every zone; 0, 0 where it does not loop."""
    if spec["kind"] == "synthesised":
        raw = [soft_square(pitch, rate_hz, LOOP_END_S + 0.3) for pitch in spec["zones"]]
    else:
        seconds = spec.get("seconds", LOOP_END_S + 0.3)
        raw = render_notes(soundfont, spec["program"], spec["zones"], seconds, rate_hz)
    zones = []
    for samples in raw:
        levelled = _level(_trim_start(samples), rate_hz)
        if spec["kind"] == "decaying":
            zones.append((_fade_end(levelled, rate_hz), 0, 0))
        else:
            loop = make_loop(levelled, rate_hz, LOOP_START_S, LOOP_END_S)
            # The guard repeats the loop's beginning so that interpolation may read past the end.
            guard = loop.samples[loop.start : loop.start + GUARD_SAMPLES]
            zones.append((np.concatenate([loop.samples, guard]), loop.start, loop.end))
    return zones


def _write(path: Path, samples: Samples, rate_hz: int) -> None:
    with soundfile.SoundFile(
        path, "w", rate_hz, 1, format="OGG", subtype="VORBIS", compression_level=COMPRESSION
    ) as file:
        for first in range(0, len(samples), rate_hz):
            file.write(samples[first : first + rate_hz])


def build_instrument(
    name: str, spec: dict[str, Any], rate_hz: int, soundfont: Path, folder: Path
) -> dict[str, Any]:
    """Write one instrument's file and return its catalogue entry."""
    entry: dict[str, Any] = {
        "file": f"{name}.ogg",
        "program": spec.get("program", 80),
        "release_ms": spec["release_ms"],
        "attack_ms": spec.get("attack_ms", 0),
        "zones": [],
    }
    pieces: list[Samples] = []
    offset = 0
    for pitch, (samples, start, end) in zip(
        spec["zones"], _zone_samples(spec, rate_hz, soundfont), strict=True
    ):
        entry["zones"].append(
            {
                "pitch": pitch,
                "offset": offset,
                "length": len(samples),
                "loop_start": start,
                "loop_end": end,
            }
        )
        # A little silence keeps the codec's pre-echo of one zone out of the zone before it.
        pieces += [samples, np.zeros(rate_hz // 20, np.float32)]
        offset += len(samples) + rate_hz // 20
    _write(folder / entry["file"], np.concatenate(pieces), rate_hz)
    return entry


def build_percussion(
    keys: dict[str, int], lengths: dict[str, float], rate_hz: int, soundfont: Path, folder: Path
) -> dict[str, Any]:
    """Write the percussion kit as one file; its zones are keyed by the drum map."""
    entry: dict[str, Any] = {
        "file": "percussion.ogg",
        "program": 0,
        "release_ms": 60,
        "attack_ms": 0,
        "percussion": True,
        "keys": keys,
        "zones": [],
    }
    pieces: list[Samples] = []
    offset = 0
    rendered = render_notes(soundfont, None, list(keys.values()), 1.5, rate_hz)
    for (name, key), samples in zip(keys.items(), rendered, strict=True):
        short = _trim_start(samples)[: round(lengths.get(name, 0.35) * rate_hz)]
        short = _fade_end(short * np.float32(PERCUSSION_PEAK / np.abs(short).max()), rate_hz)
        entry["zones"].append(
            {"pitch": key, "offset": offset, "length": len(short), "loop_start": 0, "loop_end": 0}
        )
        pieces += [short, np.zeros(rate_hz // 20, np.float32)]
        offset += len(short) + rate_hz // 20
    _write(folder / entry["file"], np.concatenate(pieces), rate_hz)
    return entry


def main() -> None:
    """Build all instruments and the catalogue."""
    parser = argparse.ArgumentParser(description="Build the sampled instruments.")
    parser.add_argument("--soundfont", type=Path, default=DEFAULT_SOUNDFONT)
    parser.add_argument("--out", type=Path, default=SCORE_DIR / "instruments")
    parser.add_argument("--only", help="build this instrument, or percussion, and keep the others")
    arguments = parser.parse_args()
    check_tools(arguments.soundfont)
    spec = json.loads((SCORE_DIR / "instruments" / "spec.json").read_text())
    rate_hz = spec["sample_rate_hz"]
    arguments.out.mkdir(parents=True, exist_ok=True)
    path = arguments.out / "catalogue.json"
    catalogue: dict[str, Any] = {"sample_rate_hz": rate_hz, "instruments": {}}
    if arguments.only:
        catalogue = json.loads(path.read_text())
    for name, one in spec["instruments"].items():
        if arguments.only not in (None, name):
            continue
        catalogue["instruments"][name] = build_instrument(
            name, one, rate_hz, arguments.soundfont, arguments.out
        )
        print(name, (arguments.out / f"{name}.ogg").stat().st_size, "bytes")
    if arguments.only in (None, "percussion"):
        catalogue["instruments"]["percussion"] = build_percussion(
            spec["percussion"],
            spec["percussion_seconds"],
            rate_hz,
            arguments.soundfont,
            arguments.out,
        )
    path.write_text(json.dumps(catalogue, indent=1) + "\n")


if __name__ == "__main__":
    main()
