"""Rendering a scene's score to sound with the sampled instruments."""

import numpy as np
from numpy.typing import NDArray

from storyloom.contracts.audio import Role
from storyloom.music.notes import Note, SceneScore, Track
from storyloom.music.reverb import reverberate
from storyloom.music.sampler import Instrument, InstrumentRack, play_note
from storyloom.units import gain_from_db, samples_from_ms

Samples = NDArray[np.float32]
# How much of each voice goes into the hall; the bass stays dry so that it stays clear.
SENDS: dict[Role, float] = {
    "melody": 0.9, "harmony": 1.0, "bass": 0.15, "rhythm": 0.5, "pad": 1.0,
}  # fmt: skip
WET = 0.32
FADE_IN_MS, FADE_OUT_MS = 30, 700


def render_scene(score: SceneScore, rack: InstrumentRack) -> Samples:
    """Play a scene; return stereo float32 (samples, 2) at the rack's sample rate.

    It lasts exactly the score's ``duration_ms``; the last 700 ms fade out.

    Raises:
        AssetMissingError: an instrument of the score is not in the rack.
    """
    rate_hz = rack.sample_rate_hz
    count = samples_from_ms(score.duration_ms, rate_hz)
    dry = np.zeros((count, 2), np.float32)
    send = np.zeros(count, np.float32)
    for track in score.tracks:
        mono = render_track(track, score.tempo_bpm, count, rack)
        angle = (track.pan + 1) * np.pi / 4
        gain = gain_from_db(track.gain_db)
        dry[:, 0] += mono * np.float32(gain * np.cos(angle) * np.sqrt(2))
        dry[:, 1] += mono * np.float32(gain * np.sin(angle) * np.sqrt(2))
        send += mono * np.float32(gain * SENDS[track.role])
    wet = reverberate(dry, send, rate_hz, WET)
    return fade(wet, samples_from_ms(FADE_IN_MS, rate_hz), samples_from_ms(FADE_OUT_MS, rate_hz))


def render_track(track: Track, tempo_bpm: float, count: int, rack: InstrumentRack) -> Samples:
    """Play one voice alone; mono, ``count`` samples; what sounds longer is cut."""
    instrument = rack.get(track.instrument)
    rate_hz = rack.sample_rate_hz
    samples_per_beat = rate_hz * 60 / tempo_bpm
    mono = np.zeros(count, np.float32)
    played: dict[tuple[int, int], Samples] = {}
    for note in track.notes:
        start = round(note.start_beats * samples_per_beat)
        sound = _sound(note, instrument, samples_per_beat, rate_hz, played)
        end = min(count, start + len(sound))
        if end > start:
            mono[start:end] += sound[: end - start] * np.float32(loudness(note.velocity))
    return mono


def _sound(
    note: Note,
    instrument: Instrument,
    samples_per_beat: float,
    rate_hz: int,
    played: dict[tuple[int, int], Samples],
) -> Samples:
    # Lengths rounded to 10 ms let equal notes share one computation.
    grain = rate_hz // 100
    held = max(1, round(note.length_beats * samples_per_beat / grain)) * grain
    key = (note.pitch, held)
    if key not in played:
        played[key] = play_note(instrument, note.pitch, held, rate_hz)
    return played[key]


def loudness(velocity: float) -> float:
    """Return the amplitude of a velocity in 0..1: twice the velocity is about 9 dB more."""
    return float(velocity**1.5)


def fade(stereo: Samples, fade_in: int, fade_out: int) -> Samples:
    """Fade a stereo signal in and out over numbers of samples; returns a new array."""
    faded = stereo.copy()
    fade_in, fade_out = min(fade_in, len(faded)), min(fade_out, len(faded))
    faded[:fade_in] *= np.linspace(0, 1, fade_in, dtype=np.float32)[:, None]
    ramp = np.cos(np.linspace(0, np.pi / 2, fade_out, dtype=np.float32)) ** 2
    faded[len(faded) - fade_out :] *= ramp[:, None]
    return faded
