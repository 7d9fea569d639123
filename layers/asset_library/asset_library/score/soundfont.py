"""Rendering single notes from a General MIDI soundfont with the ``fluidsynth`` program."""

import shutil
import subprocess
import tempfile
from pathlib import Path

import numpy as np
import soundfile
from numpy.typing import NDArray
from storyloom.music.midi import write_midi
from storyloom.music.notes import Note, Track

DEFAULT_SOUNDFONT = Path("/usr/share/sounds/sf2/FluidR3_GM.sf2")


class SoundfontMissingError(RuntimeError):
    """The build machine lacks fluidsynth or the soundfont."""


def check_tools(soundfont: Path) -> None:
    """Raise ``SoundfontMissingError`` unless fluidsynth and the soundfont are there."""
    if shutil.which("fluidsynth") is None or not soundfont.exists():
        raise SoundfontMissingError(
            f"needs the fluidsynth program and {soundfont} "
            "(Debian: apt-get install fluidsynth fluid-soundfont-gm)"
        )


def render_notes(
    soundfont: Path,
    program: int | None,
    pitches: list[int],
    hold_s: float,
    rate_hz: int,
    gap_s: float = 1.0,
) -> list[NDArray[np.float32]]:
    """Render each pitch alone, without reverb; mono float32, ``hold_s`` long each.

    ``program`` None means the percussion kit, where pitches are the drum map's keys.
    """
    # At 60 beats a minute a beat is a second, which keeps the sums plain.
    step = hold_s + gap_s
    notes = tuple(Note(i * step, hold_s, pitch, 0.75) for i, pitch in enumerate(pitches))
    track = Track("melody", "", "sampled", 0.0, 0.0, notes, percussion=program is None)
    with tempfile.TemporaryDirectory() as folder:
        midi, wav = Path(folder, "notes.mid"), Path(folder, "notes.wav")
        midi.write_bytes(write_midi([track], 60, 4, {"sampled": program or 0}))
        command = ["fluidsynth", "-ni", "-q", "-R", "0", "-C", "0", "-r", str(rate_hz), "-g", "0.5"]
        command += ["-O", "float", "-F", str(wav), str(soundfont), str(midi)]
        subprocess.run(command, check=True, capture_output=True)  # noqa: S603  fixed program
        stereo, _ = soundfile.read(wav, dtype="float32")
    mono = stereo.mean(axis=1)
    cuts = []
    for index in range(len(pitches)):
        first = round(index * step * rate_hz)
        cuts.append(np.ascontiguousarray(mono[first : first + round(hold_s * rate_hz)]))
    return cuts
