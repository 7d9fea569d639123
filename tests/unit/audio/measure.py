"""Measure a story's sound without ears, and how long making it takes.

``python tests/unit/audio/measure.py`` narrates, arranges, renders, mixes and encodes a story of
five scenes for each of six heroes and prints one line a scene, then CPU times and sizes.
"""

import os
import time
from collections import defaultdict
from collections.abc import Iterator
from contextlib import contextmanager

import numpy as np
from asset_library.score import SCORE_DIR
from pictures import STORIES
from storyloom.adapters.speech import EspeakEngine
from storyloom.contracts.audio import MusicRequest, SceneMood
from storyloom.contracts.reading import SoundCue
from storyloom.music.arranger import arrange
from storyloom.music.effects import EffectBank, place_effects
from storyloom.music.encode import encode_audio
from storyloom.music.library import load_library
from storyloom.music.loudness import loudness_lufs, true_peak
from storyloom.music.mixer import ducking_db, mix_scene
from storyloom.music.perform import perform
from storyloom.music.render import render_scene
from storyloom.music.sampler import InstrumentRack
from storyloom.narration.narrate import narrate_scene

TEXTS = (
    "Coral lived by a quiet reef and wished for a friend. Every morning she rang a little bell.",
    "One day a bubble rose from the sand. Pop! Out came a tiny crab with a bright red hat.",
    "The crab was lost and very sad. Coral hummed a song and looked behind every rock and shell.",
    "Then the big whale gave a cheer. Splash! A whole family of crabs danced out of the cave.",
    "They all laughed and shared a cake of seaweed. Coral had found not one friend but twenty.",
)
CUES = ("bell", "pop", "hum", "splash", "laugh")
WORDS = ("bell", "Pop", "hummed", "Splash", "laughed")
spent_s: dict[str, float] = defaultdict(float)


@contextmanager
def timed(step: str) -> Iterator[None]:
    """Add the CPU time of a step, child processes included."""
    before = time.process_time() + sum(time_of_children())
    yield
    spent_s[step] += time.process_time() + sum(time_of_children()) - before


def time_of_children() -> tuple[float, float]:
    times = os.times()
    return times.children_user, times.children_system


def centroid_hz(pcm: np.ndarray, rate_hz: int) -> float:
    spectrum = np.abs(np.fft.rfft(pcm.mean(axis=1))) ** 2
    hz = np.fft.rfftfreq(len(pcm), 1 / rate_hz)
    return float((spectrum * hz).sum() / spectrum.sum())


def main() -> None:
    """Print the measurements."""
    library, rack = load_library(SCORE_DIR), InstrumentRack(SCORE_DIR / "instruments")
    bank, engine = EffectBank(SCORE_DIR / "effects"), EspeakEngine()
    rate_hz = rack.sample_rate_hz
    spoken = []
    for text in TEXTS:
        with timed("narrate"):
            spoken.append(narrate_scene(engine, text))
    sizes = [0, 0]
    print("hero       scene    ms  bpm mode        LUFS  peak  Hz   notes/s  end dB  duck dB")
    for number, (hero, theme, color, valences, arousals) in enumerate(STORIES):
        moods = tuple(
            SceneMood(duration_ms=record.duration_ms, valence=v, arousal=a)
            for (record, _, _), v, a in zip(spoken, valences, arousals, strict=True)
        )
        request = MusicRequest(hero=hero, theme=theme, color=color, seed=number, scenes=moods)
        with timed("arrange"):
            story = arrange(request, library)
        for index, (record, voice, voice_hz) in enumerate(spoken):
            scene = story.scenes[index]
            with timed("render"):
                score = perform(story, index, library)
                music = render_scene(score, rack)
            word = WORDS[index]
            at = TEXTS[index].index(word)
            cue = SoundCue(effect=CUES[index], word=word, char_start=at, char_end=at + len(word))
            with timed("mix"):
                placed = place_effects([cue], record.words, record.duration_ms, bank.effects)
                mixed = mix_scene(
                    music, placed, record.words, bank, sample_rate_hz=rate_hz, arousal=scene.arousal
                )
            with timed("encode"):
                content = encode_audio(mixed, rate_hz), encode_audio(voice, voice_hz)
            sizes = [size + len(part) for size, part in zip(sizes, content, strict=True)]
            notes = sum(len(track.notes) for track in score.tracks)
            end_db = 20 * np.log10(np.abs(mixed[-rate_hz // 50 :]).max() + 1e-9)
            print(
                f"{hero:10s} {index + 1} {record.duration_ms:9d} {scene.tempo_bpm:4.0f} "
                f"{scene.key:2s} {scene.mode:10s} {loudness_lufs(music, rate_hz):5.1f}"
                f"{loudness_lufs(mixed, rate_hz):6.1f} {true_peak(mixed):4.2f} "
                f"{centroid_hz(mixed, rate_hz):5.0f} {notes * 1000 / record.duration_ms:6.1f} "
                f"{end_db:8.1f} {ducking_db(record.words, record.duration_ms).min():6.1f}"
            )
    # The narration is made once, everything else for six stories.
    for step, seconds in spent_s.items():
        print(f"{step}: {seconds / (1 if step == 'narrate' else len(STORIES)):.2f} s CPU a story")
    print(f"music {sizes[0] / 30_000:.0f} kB, narration {sizes[1] / 30_000:.0f} kB a scene")


if __name__ == "__main__":
    main()
