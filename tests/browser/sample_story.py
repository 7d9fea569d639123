"""A small real story for the player: five short scenes with voice, music, posters and drawings."""

import io
import re
from datetime import UTC, datetime
from functools import lru_cache

import numpy as np
import soundfile
from PIL import Image
from storyloom.contracts.audio import SceneArrangement, WordTiming
from storyloom.contracts.book import BookMusic, BookNarration, BookScene, Provenance, StoryBook
from storyloom.contracts.prompt import StoryPrompt
from storyloom.contracts.reading import Mood
from storyloom.contracts.safety import SafetyDecision
from storyloom.contracts.scene import PlacedObject, SceneLayout

SAMPLE_RATE_HZ = 22_050
LEAD_MS = 200
WORD_MS = 260
GAP_MS = 40
TAIL_MS = 200
MUSIC_TAIL_MS = 400
TEXTS = (
    "Coral found a “purple” shell.",
    "🐙🐙 Otto wanted to hear it hum.",
    "They looked under the old boat.",
    "The shell hummed & Otto giggled.",
    "Everybody sang until bedtime.",
)
FILLS = ("rgb(200, 0, 0)", "rgb(0, 150, 0)", "rgb(0, 0, 200)", "rgb(0, 150, 150)", "rgb(99, 0, 99)")


def make_story(
    texts: tuple[str, ...] = TEXTS, title: str = "The Humming Shell"
) -> tuple[StoryBook, dict[str, bytes]]:
    """Return the manifest and the files of a story with these five texts."""
    files: dict[str, bytes] = {}
    scenes = tuple(_scene(index, text, files) for index, text in enumerate(texts))
    book = StoryBook(
        story_id="sample-story",
        created_at=datetime(2026, 1, 2, tzinfo=UTC),
        title=title,
        prompt=StoryPrompt(
            theme="underwater",
            hero="mermaid",
            color="purple",
            adjective="silly",
            name="Coral",
            pronoun="she",
        ),
        scenes=scenes,
        provenance=Provenance(
            seed=1,
            round=0,
            coherence_score=0.8,
            candidate_scores=(0.8, 0.4),
            safety=SafetyDecision(outcome="allow", unsafe=0.01, categories={}, reasons=()),
            review="not_needed",
            models={},
        ),
    )
    return book, files


def word_timings(text: str) -> tuple[WordTiming, ...]:
    """Return a time for every word, evenly spoken."""
    timings = []
    start_ms = LEAD_MS
    for match in re.finditer(r"[\w']+", text):
        timings.append(
            WordTiming(
                start_ms=start_ms,
                end_ms=start_ms + WORD_MS,
                char_start=match.start(),
                char_end=match.end(),
            )
        )
        start_ms += WORD_MS + GAP_MS
    return tuple(timings)


def _scene(index: int, text: str, files: dict[str, bytes]) -> BookScene:
    folder = f"scene-{index + 1}"
    words = word_timings(text)
    voice_ms = words[-1].end_ms + TAIL_MS if words else 1_000
    music_ms = voice_ms + MUSIC_TAIL_MS
    files[f"{folder}/poster.webp"] = _poster(index)
    files[f"{folder}/animation.svg"] = _drawing(index).encode("utf-8")
    files[f"{folder}/narration.mp3"] = _tone(voice_ms, 220.0 + 20 * index)
    files[f"{folder}/music.mp3"] = _tone(music_ms, 440.0 + 20 * index)
    arrangement = SceneArrangement(
        tempo_bpm=96,
        mode="major",
        key="C",
        beats_per_bar=4,
        bars=1,
        progression_id="p",
        progression=("I",),
        final_chord="I",
        hold_ms=0,
        duration_ms=music_ms,
        parts=(),
        valence=0.2,
        arousal=0.1,
        seed=1,
    )
    return BookScene(
        index=index,
        text=text,
        resolved_text=text,
        mood=Mood(valence=0.2, arousal=0.1),
        poster=f"{folder}/poster.webp",
        animation=f"{folder}/animation.svg",
        layout=SceneLayout(
            background="reef",
            color="purple",
            objects=(
                PlacedObject(
                    id="o1", kind="mermaid", asset="heroes/mermaid", x=0.5, y=0.5, scale=0.5, z=1
                ),
                PlacedObject(
                    id="o2",
                    kind="treasure_chest",
                    asset="objects/chest",
                    x=0.2,
                    y=0.8,
                    scale=0.2,
                    z=2,
                ),
            ),
        ),
        narration=BookNarration(
            audio=f"{folder}/narration.mp3", duration_ms=voice_ms, words=words, voice="tone"
        ),
        music=BookMusic(
            audio=f"{folder}/music.mp3", duration_ms=music_ms, arrangement=arrangement, effects=()
        ),
    )


def _drawing(index: int) -> str:
    """A drawing whose ids, classes and keyframes are the same in every scene, on purpose."""
    return f"""<?xml version="1.0" encoding="UTF-8"?>
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1280 720" width="1280" height="720">
<style>
.word, .a {{ fill: {FILLS[index]}; }}
@keyframes bob {{ to {{ transform: translateX({100 + index}px); }} }}
.moving {{ animation: bob 2s linear infinite alternate; }}
@media (prefers-reduced-motion:reduce) {{ .moving {{ animation: none !important; }} }}
</style>
<clipPath id="c1"><rect width="{600 + index}" height="720"/></clipPath>
<rect class="a" id="ground" width="1280" height="720" clip-path="url(#c1)"/>
<g class="moving" data-part="body"><circle cx="640" cy="360" r="120" fill="#fff"/></g>
</svg>"""


@lru_cache
def _poster(index: int) -> bytes:
    buffer = io.BytesIO()
    Image.new("RGB", (320, 180), (40 * index, 120, 200)).save(buffer, "WEBP")
    return buffer.getvalue()


@lru_cache
def _tone(duration_ms: int, pitch_hz: float) -> bytes:
    time_s = np.arange(duration_ms * SAMPLE_RATE_HZ // 1000) / SAMPLE_RATE_HZ
    buffer = io.BytesIO()
    samples = (0.05 * np.sin(2 * np.pi * pitch_hz * time_s)).astype(np.float32)
    soundfile.write(buffer, samples, SAMPLE_RATE_HZ, format="MP3")
    return buffer.getvalue()
