"""The whole story as one MIDI file: scenes one after another on one clock."""

from dataclasses import replace

from storyloom.contracts.audio import StoryArrangement
from storyloom.music.library import MusicLibrary
from storyloom.music.midi import write_midi
from storyloom.music.notes import Track
from storyloom.music.perform import perform
from storyloom.units import beats_from_ms


def story_midi(story: StoryArrangement, library: MusicLibrary) -> bytes:
    """Write all scenes of a story as one MIDI file.

    The file keeps the first scene's tempo; notes of the others are moved to where they sound at
    their own tempo, so every note is heard at its time.
    """
    tempo_bpm = story.scenes[0].tempo_bpm
    voices: dict[tuple[str, str], Track] = {}
    scene_start_beats = 0.0
    for index, scene in enumerate(story.scenes):
        stretch = tempo_bpm / scene.tempo_bpm
        for track in perform(story, index, library).tracks:
            moved = tuple(
                replace(
                    note,
                    start_beats=scene_start_beats + note.start_beats * stretch,
                    length_beats=note.length_beats * stretch,
                )
                for note in track.notes
            )
            key = (track.role, track.instrument)
            earlier = voices[key].notes if key in voices else ()
            voices[key] = replace(track, notes=(*earlier, *moved))
        scene_start_beats += beats_from_ms(scene.duration_ms, tempo_bpm)
    return write_midi(voices.values(), tempo_bpm, story.scenes[0].beats_per_bar, library.programs)
