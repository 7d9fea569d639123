"""Pictures of music for looking at: piano rolls and spectrograms, without further packages.

``python tests/unit/audio/pictures.py OUT_FOLDER`` draws six stories of different moods.
"""

import sys
from pathlib import Path

import numpy as np
from asset_library.score import SCORE_DIR
from PIL import Image, ImageDraw
from storyloom.contracts.audio import MusicRequest, SceneMood
from storyloom.music.arranger import arrange
from storyloom.music.library import load_library
from storyloom.music.notes import SceneScore
from storyloom.music.perform import perform
from storyloom.music.render import render_scene
from storyloom.music.sampler import InstrumentRack

COLORS = {
    "melody": (214, 62, 62), "harmony": (66, 133, 244), "bass": (90, 60, 160),
    "rhythm": (150, 150, 150), "pad": (120, 190, 120),
}  # fmt: skip
LOW, HIGH, ROW_PX, BEAT_PX, DRUM_PX = 28, 96, 6, 48, 60


def piano_roll(score: SceneScore) -> Image.Image:
    """Draw a scene: pitch upwards, beats to the right, chord names on top, drums at the foot."""
    beats = score.chords[-1].start_beats + score.chords[-1].length_beats
    height = (HIGH - LOW) * ROW_PX + DRUM_PX
    image = Image.new("RGB", (int(beats * BEAT_PX) + 40, height + 20), "white")
    draw = ImageDraw.Draw(image)
    for chord in score.chords:
        left = chord.start_beats * BEAT_PX + 20
        draw.line((left, 0, left, height), fill=(200, 200, 200))
        draw.text((left + 3, 2), chord.numeral, fill="black")
    for pitch in range(LOW, HIGH):
        if pitch % 12 == score.tonic:
            y = (HIGH - pitch) * ROW_PX + 16
            draw.line((20, y, image.width, y), fill=(235, 225, 200))
    for track in sorted(score.tracks, key=lambda track: track.role != "pad"):
        for note in track.notes:
            left = note.start_beats * BEAT_PX + 20
            right = left + max(3, note.length_beats * BEAT_PX - 2)
            y = (HIGH - note.pitch) * ROW_PX + 14
            if track.percussion:
                y = height - DRUM_PX + 20 + (note.pitch % 9) * 5
            draw.rectangle((left, y, right, y + ROW_PX - 2), fill=COLORS[track.role])
    return image


def spectrogram(pcm: np.ndarray, rate_hz: int, width: int = 900, height: int = 256) -> Image.Image:
    """Draw the sound's spectrum over time on a logarithmic axis from 50 Hz, 70 dB deep."""
    mono = pcm.mean(axis=1) if pcm.ndim == 2 else pcm
    frame = 2048
    starts = np.linspace(0, max(0, len(mono) - frame), width).astype(int)
    frames = np.stack([mono[s : s + frame] * np.hanning(frame) for s in starts])
    level = 20 * np.log10(np.abs(np.fft.rfft(frames, axis=1)) + 1e-6)
    rows = np.geomspace(50, rate_hz / 2 * 0.98, height) * frame / rate_hz
    picked = level[:, rows.astype(int)].T[::-1]
    shown = np.clip((picked - picked.max() + 70) / 70, 0, 1)
    return Image.fromarray((255 - shown * 255).astype(np.uint8))


# Hero, theme, colour, then valence and arousal of each scene.
STORIES = (
    ("mermaid", "underwater", "blue", (0.5, 0.2, -0.1, 0.4, 0.8), (-0.8, -0.4, 0.0, -0.3, -0.7)),
    ("pirate", "treasure_island", "gold", (0.4, 0.3, -0.3, 0.6, 0.9), (0.6, 0.9, 0.7, 0.9, 0.6)),
    ("dragon", "castle", "red", (-0.6, -0.4, -0.2, 0.3, 0.7), (-0.5, -0.2, 0.2, 0.4, 0.1)),
    ("penguin", "snowy_north", "purple", (0.2, 0.0, -0.5, 0.5, 0.6), (0.0, 0.5, 0.3, 0.2, -0.2)),
    ("monkey", "jungle", "green", (0.9, 0.6, 0.1, 0.8, 1.0), (0.9, 1.0, 0.8, 1.0, 0.7)),
    ("dinosaur", "dinosaur_valley", "orange", (0, -0.3, -0.8, 0.2, 0.6), (-1, -0.6, 0, 0.1, -1)),
)  # fmt: skip


def main() -> None:
    """Draw every scene of the six stories, rolls and spectrograms under one another."""
    out = Path(sys.argv[1])
    out.mkdir(parents=True, exist_ok=True)
    library, rack = load_library(SCORE_DIR), InstrumentRack(SCORE_DIR / "instruments")
    for number, (hero, theme, color, valences, arousals) in enumerate(STORIES):
        scenes = tuple(
            SceneMood(duration_ms=11_000 + 613 * i, valence=v, arousal=a)
            for i, (v, a) in enumerate(zip(valences, arousals, strict=True))
        )
        request = MusicRequest(hero=hero, theme=theme, color=color, seed=number, scenes=scenes)
        story = arrange(request, library)
        rows = []
        for index in range(len(scenes)):
            score = perform(story, index, library)
            rows.append(piano_roll(score))
            rows.append(spectrogram(render_scene(score, rack), rack.sample_rate_hz))
        sheet = Image.new("RGB", (max(r.width for r in rows), sum(r.height for r in rows)), "white")
        top = 0
        for row in rows:
            sheet.paste(row, (0, top))
            top += row.height
        sheet.save(out / f"{hero}.png")
        for scene in story.scenes:
            parts = ", ".join(f"{p.instrument}:{p.part}" for p in scene.parts)
            print(hero, scene.key, scene.mode, scene.tempo_bpm, scene.progression, "|", parts)


if __name__ == "__main__":
    main()
