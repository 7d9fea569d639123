"""The band behind the melody: chord patterns, bass lines and percussion, note by note."""

from collections.abc import Mapping, Sequence
from itertools import pairwise

from storyloom.contracts.audio import Mode
from storyloom.music.notes import Chord, Note
from storyloom.music.parts import BassPattern, ChordPattern, RhythmPattern
from storyloom.music.theory import scale_pitch_classes
from storyloom.music.voicing import bass_pitch, voice_chords, voicing_pitch

BASS_LOW = 31
# A fifth above the root is taken an octave lower from here up, to keep the bass below the band.
BASS_HIGH = BASS_LOW + 16
ROLL_BEATS = 0.035
FINAL_ROLL_BEATS = 0.14
DRUM_BEATS = 0.25


def chordal_notes(chords: Sequence[Chord], pattern: ChordPattern, middle: int) -> list[Note]:
    """Play a pattern over the chords; the last chord is held, rolled upwards like a harp's."""
    voicings = voice_chords(chords, middle)
    rolls = pattern.role == "harmony"
    notes = []
    for chord, voicing in zip(chords[:-1], voicings, strict=False):
        for beat, length, tones, level in pattern.steps:
            for place, tone in enumerate(tones):
                start = chord.start_beats + beat + (place * ROLL_BEATS if rolls else 0)
                notes.append(Note(start, length, voicing_pitch(voicing, tone), level))
    final = chords[-1]
    roll = FINAL_ROLL_BEATS if rolls else 0
    for place, pitch in enumerate(voicings[-1]):
        delay = min(place * roll, final.length_beats / 2)
        notes.append(Note(final.start_beats + delay, final.length_beats - delay, pitch, 0.6))
    return notes


def bass_notes(chords: Sequence[Chord], pattern: BassPattern, tonic: int, mode: Mode) -> list[Note]:
    """Play a bass line over the chords; the last root is held."""
    notes = []
    for chord, following in pairwise(chords):
        for beat, length, step, level in pattern.steps:
            pitch = _bass_step(step, chord, bass_pitch(following.root, BASS_LOW), tonic, mode)
            notes.append(Note(chord.start_beats + beat, length, pitch, level))
    final = chords[-1]
    root = bass_pitch(final.root, BASS_LOW)
    notes.append(Note(final.start_beats, final.length_beats, root, 0.7))
    return notes


def _bass_step(step: str, chord: Chord, following: int, tonic: int, mode: Mode) -> int:
    root = bass_pitch(chord.root, BASS_LOW)
    if step == "3":
        return root + (chord.tones[1] - chord.root) % 12
    if step == "5":
        fifth = root + (chord.tones[2] - chord.root) % 12
        return fifth if fifth <= BASS_HIGH else fifth - 12
    if step == "8":
        return root + 12
    if step == "A" and following != root:
        # Approach the next root by one step of the scale, from the side it comes from.
        scale = scale_pitch_classes(tonic, mode)
        side = 1 if root > following else -1
        return next(
            following + side * distance
            for distance in (1, 2)
            if (following + side * distance) % 12 in scale
        )
    return root


def percussion_notes(
    pattern: RhythmPattern,
    body_beats: float,
    keys: Mapping[str, int],
    instead: Mapping[str, str],
) -> list[Note]:
    """Repeat a percussion part until ``body_beats``; a triangle marks the held chord.

    Args:
        pattern: the part; its pieces are named, not numbered.
        body_beats: beats before the held chord.
        keys: drum map key of each piece.
        instead: pieces that this story's place replaces by others.
    """
    notes = []
    span = pattern.bars * pattern.beats_per_bar
    for start in range(0, round(body_beats), span):
        for beat, piece, level in pattern.steps:
            if start + beat < body_beats:
                key = keys[instead.get(piece, piece)]
                notes.append(Note(start + beat, DRUM_BEATS, key, level))
    notes.append(Note(body_beats, DRUM_BEATS, keys["triangle"], 0.35))
    return notes
