"""Performing an arrangement: from chosen parts to every single note, with a player's touch."""

from dataclasses import replace
from random import Random
from typing import TypeVar

from storyloom.contracts.audio import PartChoice, SceneArrangement, StoryArrangement
from storyloom.errors import AssetMissingError
from storyloom.music.arranger import COMPANION, MOTIF
from storyloom.music.backing import bass_notes, chordal_notes, percussion_notes
from storyloom.music.library import MusicLibrary
from storyloom.music.melody import Sung, fit_to_chords, lay_out, third_below
from storyloom.music.mood import strength
from storyloom.music.notes import Chord, Note, SceneScore, Track
from storyloom.music.parts import HeroSignature, ThemePalette, parse_phrase
from storyloom.music.theory import KEY_NAMES, degree_pitch, parse_numeral
from storyloom.units import beats_from_ms

T = TypeVar("T")
# Heroes whose melody lies below this pitch get their band above instead of beneath them.
LOW_HERO_BELOW = 60
HARMONY_BENEATH, HARMONY_ABOVE = 12, 13
HARMONY_LOWEST, HARMONY_HIGHEST = 53, 71
TIMING_SPREAD_BEATS = 0.012
LEGATO = 0.96
MELODY_LEVEL, COMPANION_LEVEL = 0.78, 0.6


def chords_of(scene: SceneArrangement) -> tuple[Chord, ...]:
    """Return the scene's chords on its beats; the last one is the held one."""
    tonic = KEY_NAMES.index(scene.key)
    hold_beats = beats_from_ms(scene.hold_ms, scene.tempo_bpm)
    chords = []
    for index, numeral in enumerate([*scene.progression, scene.final_chord]):
        shape = parse_numeral(numeral, tonic, scene.mode)
        length = hold_beats if index == scene.bars else scene.beats_per_bar
        start = index * scene.beats_per_bar
        chords.append(Chord(numeral, start, length, shape.root, shape.tones))
    return tuple(chords)


def perform(story: StoryArrangement, index: int, library: MusicLibrary) -> SceneScore:
    """Turn one scene of a story into notes; the same arrangement gives the same notes.

    Raises:
        AssetMissingError: the library lacks a part that the arrangement names.
    """
    hero = _part(library.heroes, story.hero)
    palette = _part(library.themes, story.theme)
    return _Performance(story.scenes[index], hero, palette, library).score()


def _part(parts: dict[str, T], name: str) -> T:
    if name not in parts:
        raise AssetMissingError(f"the music library has nothing for {name}")
    return parts[name]


def into_range(notes: list[Note], pitch_range: tuple[int, int]) -> list[Note]:
    """Move a whole line by octaves to where an instrument of this range can best play it."""
    low, high = pitch_range

    def outside(octaves: int) -> int:
        pitches = (note.pitch + 12 * octaves for note in notes)
        return sum(max(low - pitch, pitch - high, 0) for pitch in pitches)

    octaves = min((0, 1, -1, 2, -2), key=outside)
    return [replace(note, pitch=note.pitch + 12 * octaves) for note in notes]


class _Performance:
    def __init__(
        self,
        scene: SceneArrangement,
        hero: HeroSignature,
        palette: ThemePalette,
        library: MusicLibrary,
    ) -> None:
        self.scene, self.hero, self.palette, self.library = scene, hero, palette, library
        self.chords = chords_of(scene)
        self.bar = scene.beats_per_bar
        self.body_beats = float(scene.bars * self.bar)
        self.end_beats = self.body_beats + self.chords[-1].length_beats
        self.tonic = KEY_NAMES.index(scene.key)
        # The tonic a little under the hero's favourite pitch: melodies mostly lie above theirs.
        lowest = hero.center_pitch - 8
        self.tonic_pitch = lowest + (self.tonic - lowest) % 12
        self.low_hero = hero.center_pitch < LOW_HERO_BELOW
        self.rng = Random(scene.seed)

    def score(self) -> SceneScore:
        melody = self._melody()
        tracks = []
        for part in self.scene.parts:
            notes = self._play(part, melody)
            if part.role != "rhythm":
                notes = into_range(notes, _part(self.library.ranges, part.instrument))
            tracks.append(
                Track(
                    role=part.role,
                    part=part.part,
                    instrument=part.instrument,
                    gain_db=part.gain_db,
                    pan=part.pan,
                    notes=tuple(self._touch(note) for note in notes),
                    percussion=part.role == "rhythm",
                )
            )
        return SceneScore(
            tempo_bpm=self.scene.tempo_bpm,
            duration_ms=self.scene.duration_ms,
            beats_per_bar=self.bar,
            mode=self.scene.mode,
            tonic=self.tonic,
            chords=self.chords,
            tracks=tuple(tracks),
        )

    def _play(self, part: PartChoice, melody: list[Sung]) -> list[Note]:
        library = self.library
        if part.role == "melody":
            return self._sing(melody, MELODY_LEVEL)
        if part.part == COMPANION:
            mode = self.scene.mode
            second = third_below(melody[:-1], self.chords, self.tonic_pitch, mode, self.bar)
            return self._sing(second, COMPANION_LEVEL, octave=1 if self.low_hero else 0)
        if part.role == "bass":
            bass = _part(library.basses, part.part)
            return bass_notes(self.chords, bass, self.tonic, self.scene.mode)
        if part.role == "rhythm":
            rhythm = _part(library.rhythms, part.part)
            keys, instead = library.percussion_keys, self.palette.percussion
            return percussion_notes(rhythm, self.body_beats, keys, instead)
        pattern = _part(library.chord_patterns, part.part)
        return chordal_notes(self.chords, pattern, self._harmony_middle(melody))

    def _harmony_middle(self, melody: list[Sung]) -> int:
        """Return the pitch around which chords lie, so that they leave the melody its room."""
        pitches = [degree_pitch(s.degree, self.tonic_pitch, self.scene.mode) for s in melody]
        mean = sum(pitches) / len(pitches)
        wanted = mean + HARMONY_ABOVE if self.low_hero else mean - HARMONY_BENEATH
        return round(min(max(wanted, HARMONY_LOWEST), HARMONY_HIGHEST))

    def _melody(self) -> list[Sung]:
        named = next(part.part for part in self.scene.parts if part.role == "melody")
        sung: list[Sung] = []
        for index, name in enumerate(named.split("+")):
            start = index * 2.0 * self.bar
            end = min(start + 2 * self.bar, self.body_beats)
            sung += lay_out(self._phrase(name), start, end)
        fitted = fit_to_chords(sung, self.chords, self.tonic_pitch, self.scene.mode, self.bar)
        return [*fitted, self._last_note(fitted)]

    def _phrase(self, name: str) -> list[tuple[int | None, float]]:
        if name == MOTIF:
            beats = self.hero.waltz_beats if self.bar == 3 else self.hero.beats
            return list(zip(self.hero.degrees, beats, strict=True))
        return parse_phrase(_part(self.library.phrases, name).notes)

    def _last_note(self, melody: list[Sung]) -> Sung:
        """Return the held note: the chord's note nearest the melody, or the tonic at home."""
        last = melody[-1].degree if melody else 1
        chord = self.chords[-1]
        tones = (chord.root,) if chord.root == self.tonic else chord.tones
        near = [
            degree
            for degree in range(last - 6, last + 7)
            if degree_pitch(degree, self.tonic_pitch, self.scene.mode) % 12 in tones
        ]
        degree = min(near, key=lambda d: (abs(d - last), abs(d - 1)))
        return Sung(self.body_beats, chord.length_beats, degree)

    def _sing(self, melody: list[Sung], level: float, octave: int = 0) -> list[Note]:
        notes = []
        phrase_beats = 2 * self.bar
        for sung in melody:
            pitch = degree_pitch(sung.degree, self.tonic_pitch, self.scene.mode) + 12 * octave
            place = sung.start_beats % phrase_beats / phrase_beats
            # A phrase grows to its middle and comes down again; first beats stand out a little.
            arc = 0.06 * (1 - abs(2 * place - 0.9))
            accent = 0.05 if sung.start_beats % self.bar < 1e-6 else 0.0
            length = sung.length_beats * LEGATO
            notes.append(Note(sung.start_beats, length, pitch, level + arc + accent))
        return notes

    def _touch(self, note: Note) -> Note:
        """Play a note a hair early or late and never twice equally loud, within the scene."""
        start = max(0.0, note.start_beats + self.rng.uniform(-1, 1) * TIMING_SPREAD_BEATS)
        velocity = note.velocity * strength(self.scene.arousal) * self.rng.uniform(0.94, 1.06)
        return replace(
            note,
            start_beats=start,
            length_beats=min(note.length_beats, self.end_beats - start),
            velocity=min(max(velocity, 0.05), 1.0),
        )
