"""Sound effects: the library's bank of them, and where in a scene they are placed."""

import io
import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import soundfile
from numpy.typing import NDArray

from storyloom.contracts.audio import EffectPlacement, WordTiming
from storyloom.contracts.reading import SoundCue
from storyloom.errors import AssetMissingError

MAX_PER_SCENE = 4
MIN_SPACING_MS = 700
# The same sound again so soon would be a stutter, not an effect.
MIN_REPEAT_MS = 2_500
QUIET_END_MS = 300


@dataclass(frozen=True, slots=True)
class EffectInfo:
    """What the catalogue says of an effect; ``gain_db`` is how loud it is placed."""

    file: str
    duration_ms: int
    gain_db: float


class EffectBank:
    """The library's effects, read when first played."""

    def __init__(self, folder: Path) -> None:
        """Read the catalogue of ``folder`` (the library's ``effects``).

        Raises:
            AssetMissingError: the catalogue is missing or malformed.
        """
        self._folder = folder
        try:
            catalogue = json.loads((folder / "catalogue.json").read_text("utf-8"))
            self.sample_rate_hz = int(catalogue["sample_rate_hz"])
            self.effects: Mapping[str, EffectInfo] = {
                name: EffectInfo(entry["file"], entry["duration_ms"], entry["gain_db"])
                for name, entry in catalogue["effects"].items()
            }
        except (OSError, ValueError, KeyError) as error:
            raise AssetMissingError(f"no usable effects in {folder}: {error}") from error
        self._sounds: dict[str, NDArray[np.float32]] = {}

    def sound(self, name: str) -> NDArray[np.float32]:
        """Return an effect as mono samples.

        Raises:
            AssetMissingError: there is no such effect, or its file is missing.
        """
        if name not in self._sounds:
            if name not in self.effects:
                raise AssetMissingError(f"no effect named {name}")
            try:
                content = (self._folder / self.effects[name].file).read_bytes()
                self._sounds[name], _ = soundfile.read(io.BytesIO(content), dtype="float32")
            except (OSError, soundfile.LibsndfileError) as error:
                raise AssetMissingError(f"the effect {name} cannot be read: {error}") from error
        return self._sounds[name]


def place_effects(
    cues: Iterable[SoundCue],
    words: Sequence[WordTiming],
    duration_ms: int,
    effects: Mapping[str, EffectInfo],
) -> tuple[EffectPlacement, ...]:
    """Place effects on the words that name them, in order of time.

    At most 4 in a scene, at least 700 ms apart (2.5 s for the same effect), and none in the
    scene's last 300 ms; of two that are too close the earlier one stays. Cues for effects that
    the bank lacks, or on characters that no word covers, are left out.

    Args:
        cues: what the reader heard in the text.
        words: the narration's word times, in scene time.
        duration_ms: length of the scene.
        effects: the bank's effects.
    """
    wished = []
    for cue in cues:
        word = _word_at(words, cue.char_start, cue.char_end)
        if word is not None and cue.effect in effects:
            wished.append((word.start_ms, cue.effect))
    placed: list[EffectPlacement] = []
    for start_ms, effect in sorted(wished):
        if len(placed) == MAX_PER_SCENE or start_ms > duration_ms - QUIET_END_MS:
            break
        if all(_far_enough(other, start_ms, effect) for other in placed):
            gain_db = effects[effect].gain_db
            placed.append(EffectPlacement(effect=effect, start_ms=start_ms, gain_db=gain_db))
    return tuple(placed)


def _word_at(words: Sequence[WordTiming], char_start: int, char_end: int) -> WordTiming | None:
    for word in words:
        if word.char_start < char_end and char_start < word.char_end:
            return word
    return None


def _far_enough(other: EffectPlacement, start_ms: int, effect: str) -> bool:
    distance_ms = abs(start_ms - other.start_ms)
    return distance_ms >= (MIN_REPEAT_MS if other.effect == effect else MIN_SPACING_MS)
