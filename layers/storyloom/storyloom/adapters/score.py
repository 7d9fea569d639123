"""The music library of this process: parts, instruments and effects, read once."""

from functools import lru_cache
from importlib.resources import files
from pathlib import Path

from storyloom.music.effects import EffectBank
from storyloom.music.library import MusicLibrary, load_library
from storyloom.music.sampler import InstrumentRack


def score_dir() -> Path:
    """Return the folder of the music library that is installed here."""
    return Path(str(files("asset_library") / "score"))


@lru_cache
def music_library() -> MusicLibrary:
    """Return the written parts."""
    return load_library(score_dir())


@lru_cache
def instrument_rack() -> InstrumentRack:
    """Return the sampled instruments."""
    return InstrumentRack(score_dir() / "instruments")


@lru_cache
def effect_bank() -> EffectBank:
    """Return the sound effects."""
    return EffectBank(score_dir() / "effects")
