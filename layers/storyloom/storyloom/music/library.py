"""Reading the music library's written parts from a folder."""

import json
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from pydantic import BaseModel, ValidationError

from storyloom.errors import AssetMissingError
from storyloom.music.parts import (
    BassPattern,
    ChordPattern,
    HeroSignature,
    Phrase,
    Progression,
    RhythmPattern,
    ThemePalette,
)

P = TypeVar("P", bound=BaseModel)
# A recording played further than this from its own pitch sounds like another instrument.
NATURAL_SEMITONES = 5


@dataclass(frozen=True)
class MusicLibrary:
    """All written parts by id, in the order of their files, and what instruments can play."""

    progressions: dict[str, Progression]
    phrases: dict[str, Phrase]
    chord_patterns: dict[str, ChordPattern]
    basses: dict[str, BassPattern]
    rhythms: dict[str, RhythmPattern]
    heroes: dict[str, HeroSignature]
    themes: dict[str, ThemePalette]
    percussion_keys: dict[str, int]
    ranges: dict[str, tuple[int, int]]
    programs: dict[str, int]


def _read(path: Path, kind: type[P], key: str) -> dict[str, P]:
    try:
        parts = [kind.model_validate(entry) for entry in json.loads(path.read_text("utf-8"))]
    except (OSError, json.JSONDecodeError, ValidationError) as error:
        raise AssetMissingError(f"the library's {path.name} cannot be used: {error}") from error
    return {getattr(part, key): part for part in parts}


def _range(zones: list[dict[str, int]]) -> tuple[int, int]:
    """Return the lowest and highest pitch at which an instrument's recordings sound natural."""
    pitches = [zone["pitch"] for zone in zones]
    return min(pitches) - NATURAL_SEMITONES, max(pitches) + NATURAL_SEMITONES


def load_library(folder: Path) -> MusicLibrary:
    """Read the library from its folder (``parts/*.json``, ``instruments/catalogue.json``).

    Raises:
        AssetMissingError: a file is missing or malformed.
    """
    parts = folder / "parts"
    catalogue = folder / "instruments" / "catalogue.json"
    try:
        instruments = json.loads(catalogue.read_text("utf-8"))["instruments"]
        keys = instruments["percussion"]["keys"]
        programs = {name: entry["program"] for name, entry in instruments.items()}
        ranges = {name: _range(entry["zones"]) for name, entry in instruments.items()}
    except (OSError, ValueError, KeyError) as error:
        raise AssetMissingError(f"the instruments' catalogue cannot be used: {error}") from error
    return MusicLibrary(
        progressions=_read(parts / "progressions.json", Progression, "id"),
        phrases=_read(parts / "melodies.json", Phrase, "id"),
        chord_patterns=_read(parts / "harmonies.json", ChordPattern, "id"),
        basses=_read(parts / "basses.json", BassPattern, "id"),
        rhythms=_read(parts / "rhythms.json", RhythmPattern, "id"),
        heroes=_read(parts / "heroes.json", HeroSignature, "hero"),
        themes=_read(parts / "themes.json", ThemePalette, "theme"),
        percussion_keys=keys,
        ranges=ranges,
        programs=programs,
    )
