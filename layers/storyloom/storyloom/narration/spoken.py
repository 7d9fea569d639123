"""What every speech engine offers: text in, sound and word times out."""

from dataclasses import dataclass
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from storyloom.contracts.audio import WordTiming


@dataclass(frozen=True)
class SpokenText:
    """Speech as an engine made it: ``pcm`` is mono float32 in -1..1; word times start at 0."""

    pcm: NDArray[np.float32]
    sample_rate_hz: int
    words: tuple[WordTiming, ...]


class SpeechEngine(Protocol):
    """An engine that reads a text aloud and says when each word sounds."""

    @property
    def name(self) -> str:
        """The engine's name, for the record."""

    @property
    def default_voice(self) -> str:
        """The voice used when none is asked for."""

    def speak(self, text: str, *, voice: str | None = None) -> SpokenText:
        """Read the text aloud; a text without words gives no sound and no words.

        Raises:
            SpeechUnavailableError: the engine is down or overloaded; try again.
            ThrottledError: a service asked us to slow down; try again later.
            ConfigurationError: the engine or the voice does not exist here.
        """


def silence(sample_rate_hz: int) -> SpokenText:
    """Return the speech of a text without words."""
    return SpokenText(np.zeros(0, np.float32), sample_rate_hz, ())
