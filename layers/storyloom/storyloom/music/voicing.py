"""Voicing chords: close position near a middle pitch, moving as little as can be."""

from collections.abc import Sequence
from itertools import product

from storyloom.music.notes import Chord

OCTAVE = 12


def _candidates(tones: Sequence[int], middle: int) -> list[tuple[int, ...]]:
    """Return every close position whose lowest note lies within an octave below the middle."""
    found = []
    for first, lowest_octave in product(range(len(tones)), range(-1, 2)):
        rotated = [*tones[first:], *tones[:first]]
        low = rotated[0] + OCTAVE * (middle // OCTAVE + lowest_octave)
        pitches = [low]
        for tone in rotated[1:]:
            pitches.append(pitches[-1] + (tone - pitches[-1]) % OCTAVE)
        if middle - 9 <= low <= middle + 2:
            found.append(tuple(pitches))
    return found


def voice_chords(chords: Sequence[Chord], middle: int) -> list[tuple[int, ...]]:
    """Return one voicing a chord: MIDI pitches from low to high around ``middle``."""
    voicings: list[tuple[int, ...]] = []
    for chord in chords:
        target = voicings[-1] if voicings else (middle - 4, middle, middle + 4)

        def movement(pitches: tuple[int, ...], target: tuple[int, ...] = target) -> float:
            moved = sum(abs(a - b) for a, b in zip(pitches, target, strict=False))
            drift = abs(sum(pitches) / len(pitches) - middle)
            return moved + 0.7 * drift

        voicings.append(min(_candidates(sorted(set(chord.tones)), middle), key=movement))
    return voicings


def voicing_pitch(voicing: Sequence[int], index: int) -> int:
    """Return the note of a voicing; indices past the top go on an octave higher."""
    octave, step = divmod(index, len(voicing))
    return voicing[step] + OCTAVE * octave


def bass_pitch(pitch_class: int, low: int) -> int:
    """Return the lowest pitch of a pitch class that is not under ``low``."""
    return low + (pitch_class - low) % OCTAVE
