"""The local speech engine: espeak-ng, each text in a process of its own."""

import importlib.util
import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import numpy as np

from storyloom.errors import ConfigurationError, SpeechUnavailableError
from storyloom.narration.spoken import SpokenText, silence
from storyloom.narration.words import HeardWord, speakable, time_words, word_spans
from storyloom.units import ms_from_samples

WORKER = Path(__file__).with_name("espeak_worker.py")
SAMPLE_RATE_HZ = 22_050
DEFAULT_VOICE = "en-us+f2"


def find_espeak() -> tuple[Path, Path]:
    """Return the paths of the espeak-ng library and of its data folder.

    Raises:
        ConfigurationError: the package ``espeakng-loader`` or its files are missing.
    """
    if importlib.util.find_spec("espeakng_loader") is None:
        raise ConfigurationError("the local voice needs espeak-ng: pip install espeakng-loader")
    import espeakng_loader

    library = Path(espeakng_loader.get_library_path())
    data = Path(espeakng_loader.get_data_path())
    if not library.exists() or not data.exists():
        raise ConfigurationError(f"espeak-ng is incomplete: {library} or {data} is missing")
    return library, data


class EspeakEngine:
    """Reads aloud with espeak-ng, slow and gentle by default; may be shared between threads."""

    name = "espeak-ng"
    default_voice = DEFAULT_VOICE

    def __init__(
        self,
        library: Path | None = None,
        data: Path | None = None,
        *,
        rate_wpm: int = 110,
        pitch: int = 52,
        pitch_range: int = 60,
        timeout_s: float = 20.0,
    ) -> None:
        """Choose how to speak.

        Args:
            library: the espeak-ng shared library; found by ``find_espeak`` if None.
            data: its data folder.
            rate_wpm: speaking rate in words a minute (80 to 450).
            pitch: base pitch, 0 to 99.
            pitch_range: melody of the speech, 0 (flat) to 99.
            timeout_s: how long one text may take.
        """
        if library is None or data is None:
            library, data = find_espeak()
        if not library.exists():
            raise ConfigurationError(f"no espeak-ng library at {library}")
        self._command = [sys.executable, "-I", str(WORKER), str(library), str(data)]
        self._manner = {"rate_wpm": rate_wpm, "pitch": pitch, "pitch_range": pitch_range}
        self._timeout_s = timeout_s

    def speak(self, text: str, *, voice: str | None = None) -> SpokenText:
        """Read the text aloud (see ``SpeechEngine.speak``)."""
        if not word_spans(text):
            return silence(SAMPLE_RATE_HZ)
        request = {"text": speakable(text), "voice": voice or self.default_voice, **self._manner}
        header, pcm_bytes = self._ask(request)
        if "error" in header:
            raise ConfigurationError(str(header["error"]))
        pcm = np.frombuffer(pcm_bytes, "<i2").astype(np.float32) / np.float32(32768)
        rate_hz = int(header["sample_rate_hz"])
        # The engine ends with its sentence pause; the scene adds its own rest.
        pcm = pcm[: _sound_end(pcm, rate_hz)]
        heard = [HeardWord(char, start_ms) for char, start_ms in header["words"]]
        words = time_words(text, heard, ms_from_samples(len(pcm), rate_hz))
        return SpokenText(pcm, rate_hz, words)

    def _ask(self, request: dict[str, Any]) -> tuple[dict[str, Any], bytes]:
        try:
            done = subprocess.run(  # noqa: S603  our own worker, no shell
                self._command,
                input=json.dumps(request).encode(),
                capture_output=True,
                timeout=self._timeout_s,
                check=True,
            )
            line, _, pcm = done.stdout.partition(b"\n")
            header: dict[str, Any] = json.loads(line)
        except (OSError, ValueError, subprocess.SubprocessError) as error:
            raise SpeechUnavailableError(f"the speech engine failed: {error}") from error
        return header, pcm


def _sound_end(pcm: np.ndarray, rate_hz: int) -> int:
    """Return where the sound ends, with 80 ms to die away."""
    loud = np.flatnonzero(np.abs(pcm) > 0.004)
    return min(len(pcm), int(loud[-1]) + rate_hz * 80 // 1000) if len(loud) else len(pcm)
