"""The sampler: plays notes on recorded instruments by reading them faster or slower."""

import io
import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import soundfile
from numpy.typing import NDArray

from storyloom.errors import AssetMissingError

Samples = NDArray[np.float32]


@dataclass(frozen=True)
class Zone:
    """One recorded note; it loops from ``loop_end`` back to ``loop_start`` unless both are 0."""

    pitch: int
    samples: Samples
    loop_start: int
    loop_end: int


@dataclass(frozen=True)
class Instrument:
    """A recorded instrument: its zones by pitch, and how its notes begin and end."""

    name: str
    zones: tuple[Zone, ...]
    attack_ms: int
    release_ms: int
    program: int
    percussion: bool

    def nearest(self, pitch: int) -> Zone:
        """Return the zone recorded nearest to a pitch."""
        return min(self.zones, key=lambda zone: abs(zone.pitch - pitch))


class InstrumentRack:
    """The library's instruments, read when first played; notes once computed are kept."""

    def __init__(self, folder: Path) -> None:
        """Read the catalogue of ``folder`` (the library's ``instruments``).

        Raises:
            AssetMissingError: the catalogue is missing or malformed.
        """
        self._folder = folder
        try:
            catalogue = json.loads((folder / "catalogue.json").read_text("utf-8"))
            self.sample_rate_hz = int(catalogue["sample_rate_hz"])
            self._entries = catalogue["instruments"]
        except (OSError, ValueError, KeyError) as error:
            raise AssetMissingError(f"no usable instruments in {folder}: {error}") from error
        self._instruments: dict[str, Instrument] = {}

    @property
    def names(self) -> tuple[str, ...]:
        """All instruments that can be played."""
        return tuple(self._entries)

    @property
    def programs(self) -> dict[str, int]:
        """General MIDI program of each instrument, for writing scores."""
        return {name: entry["program"] for name, entry in self._entries.items()}

    def get(self, name: str) -> Instrument:
        """Return an instrument.

        Raises:
            AssetMissingError: the library has no such instrument, or its file is missing.
        """
        if name not in self._instruments:
            self._instruments[name] = self._read(name)
        return self._instruments[name]

    def _read(self, name: str) -> Instrument:
        if name not in self._entries:
            raise AssetMissingError(f"no instrument named {name}")
        entry = self._entries[name]
        try:
            content = (self._folder / entry["file"]).read_bytes()
            sound, _ = soundfile.read(io.BytesIO(content), dtype="float32")
        except (OSError, soundfile.LibsndfileError) as error:
            raise AssetMissingError(f"the sound of {name} cannot be read: {error}") from error
        zones = []
        for zone in entry["zones"]:
            first = zone["offset"]
            samples = sound[first : first + zone["length"]]
            zones.append(Zone(zone["pitch"], samples, zone["loop_start"], zone["loop_end"]))
        return Instrument(
            name=name,
            zones=tuple(zones),
            attack_ms=entry["attack_ms"],
            release_ms=entry["release_ms"],
            program=entry["program"],
            percussion=entry.get("percussion", False),
        )


def play_note(instrument: Instrument, pitch: int, held: int, rate_hz: int) -> Samples:
    """Play one note; return mono samples: ``held`` of them, then the release.

    The nearest zone is read at the ratio of the pitches with cubic interpolation; a looping
    zone repeats as long as the note is held, any other simply dies away.
    """
    zone = instrument.nearest(pitch)
    ratio = 1.0 if instrument.percussion else 2 ** ((pitch - zone.pitch) / 12)
    release = instrument.release_ms * rate_hz // 1000
    wanted = held + release
    if instrument.percussion:
        return zone.samples
    positions = np.arange(wanted) * ratio
    if zone.loop_end:
        past = positions >= zone.loop_end
        span = zone.loop_end - zone.loop_start
        positions[past] = zone.loop_start + (positions[past] - zone.loop_start) % span
    else:
        positions = positions[positions < len(zone.samples) - 3]
    sound = _cubic(zone.samples, positions)
    return _envelope(sound, held, release, instrument.attack_ms * rate_hz // 1000)


def _cubic(samples: Samples, positions: NDArray[np.floating[Any]]) -> Samples:
    """Read between samples with a Catmull-Rom spline."""
    index = positions.astype(np.int64)
    t = (positions - index).astype(np.float32)
    before = samples[np.maximum(index - 1, 0)]
    here, after, later = samples[index], samples[index + 1], samples[index + 2]
    a = 1.5 * (here - after) + 0.5 * (later - before)
    b = before - 2.5 * here + 2 * after - 0.5 * later
    c = 0.5 * (after - before)
    result: Samples = ((a * t + b) * t + c) * t + here
    return result


def _envelope(sound: Samples, held: int, release: int, attack: int) -> Samples:
    if attack:
        count = min(attack, len(sound))
        sound[:count] *= np.sin(np.linspace(0, np.pi / 2, count, dtype=np.float32)) ** 2
    tail = len(sound) - held
    if tail > 0:
        # Exponential at first, exactly zero at the end.
        ramp = np.linspace(0, 1, release, dtype=np.float32)[:tail]
        sound[held:] *= np.exp(-4 * ramp) * (1 - ramp)
    return sound
