"""Standard MIDI files (format 1), written directly: the format is small and this part is stable."""

import struct
from collections.abc import Iterable, Mapping

from storyloom.music.notes import Note, SceneScore, Track

TICKS_PER_BEAT = 480
DRUM_CHANNEL = 9
NO_PROGRAMS: Mapping[str, int] = {}


def variable_length(value: int) -> bytes:
    """Encode a non-negative integer as MIDI's variable-length quantity (7 bits a byte)."""
    if value < 0:
        raise ValueError("a variable-length quantity is not negative")
    encoded = [value & 0x7F]
    while value := value >> 7:
        encoded.append(0x80 | (value & 0x7F))
    return bytes(reversed(encoded))


def _chunk(kind: bytes, body: bytes) -> bytes:
    return kind + struct.pack(">I", len(body)) + body


def _meta(kind: int, body: bytes) -> bytes:
    return bytes((0xFF, kind)) + variable_length(len(body)) + body


def _note_events(notes: Iterable[Note], channel: int) -> list[tuple[int, int, bytes]]:
    """Return (tick, order, message); a note's end sorts before the next one's beginning."""
    events = []
    for note in notes:
        start = round(note.start_beats * TICKS_PER_BEAT)
        end = max(start + 1, round((note.start_beats + note.length_beats) * TICKS_PER_BEAT))
        velocity = min(127, max(1, round(note.velocity * 127)))
        events.append((start, 1, bytes((0x90 | channel, note.pitch, velocity))))
        events.append((end, 0, bytes((0x80 | channel, note.pitch, 0))))
    return sorted(events)


def _track_chunk(name: str, program: int, channel: int, notes: Iterable[Note]) -> bytes:
    body = bytearray(b"\0" + _meta(0x03, name.encode("utf-8")))
    body += b"\0" + bytes((0xC0 | channel, program))
    now = 0
    for tick, _, message in _note_events(notes, channel):
        body += variable_length(tick - now) + message
        now = tick
    return _chunk(b"MTrk", bytes(body) + b"\0" + _meta(0x2F, b""))


def _tempo_chunk(tempo_bpm: float, beats_per_bar: int) -> bytes:
    tempo = _meta(0x51, round(60_000_000 / tempo_bpm).to_bytes(3, "big"))
    meter = _meta(0x58, bytes((beats_per_bar, 2, 24, 8)))
    return _chunk(b"MTrk", b"\0" + tempo + b"\0" + meter + b"\0" + _meta(0x2F, b""))


def write_midi(
    tracks: Iterable[Track],
    tempo_bpm: float,
    beats_per_bar: int,
    programs: Mapping[str, int] = NO_PROGRAMS,
) -> bytes:
    """Write tracks as a MIDI file.

    Args:
        tracks: the voices; more than 15 pitched ones share channels from the first on.
        tempo_bpm: quarter notes a minute.
        beats_per_bar: quarter notes in a bar.
        programs: General MIDI program (0..127) by instrument; 0 for those missing.
    """
    melodic = [channel for channel in range(16) if channel != DRUM_CHANNEL]
    chunks = [_tempo_chunk(tempo_bpm, beats_per_bar)]
    pitched = 0
    for track in tracks:
        channel = DRUM_CHANNEL
        if not track.percussion:
            channel = melodic[pitched % len(melodic)]
            pitched += 1
        name = f"{track.role}: {track.instrument}"
        program = programs.get(track.instrument, 0)
        chunks.append(_track_chunk(name, program, channel, track.notes))
    header = struct.pack(">HHH", 1, len(chunks), TICKS_PER_BEAT)
    return _chunk(b"MThd", header) + b"".join(chunks)


def to_midi(score: SceneScore, programs: Mapping[str, int] = NO_PROGRAMS) -> bytes:
    """Write one scene's score as a MIDI file (see ``write_midi``)."""
    return write_midi(score.tracks, score.tempo_bpm, score.beats_per_bar, programs)
