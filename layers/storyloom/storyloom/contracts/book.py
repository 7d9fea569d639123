"""``story.json``: the manifest of a finished story, everything a player needs."""

from datetime import datetime
from typing import Annotated, Literal

from pydantic import Field

from storyloom.contracts import SCENE_COUNT, SCHEMA_VERSION
from storyloom.contracts.audio import EffectPlacement, SceneArrangement, WordTiming
from storyloom.contracts.base import Contract
from storyloom.contracts.prompt import Identifier, StoryPrompt
from storyloom.contracts.reading import Mood
from storyloom.contracts.safety import SafetyDecision
from storyloom.contracts.scene import SceneLayout

Words = tuple[WordTiming, ...]


class BookNarration(Contract):
    """The narration of one scene: an audio file and when each word is spoken."""

    audio: str
    duration_ms: Annotated[int, Field(ge=0)]
    words: Words
    voice: str


class BookMusic(Contract):
    """The music of one scene with its effects mixed in, as long as the scene is shown."""

    audio: str
    duration_ms: Annotated[int, Field(gt=0)]
    arrangement: SceneArrangement
    effects: tuple[EffectPlacement, ...]


class BookScene(Contract):
    """One page: text, pictures, sound; file names are relative to the story's folder."""

    index: Annotated[int, Field(ge=0, lt=SCENE_COUNT)]
    text: str
    resolved_text: str
    mood: Mood
    poster: str
    animation: str
    layout: SceneLayout
    narration: BookNarration
    music: BookMusic


class Provenance(Contract):
    """How the story came about, for the audit trail: no texts, only figures and names."""

    seed: int
    round: int
    coherence_score: float
    candidate_scores: tuple[float, ...]
    safety: SafetyDecision
    review: Literal["not_needed", "approved"]
    models: dict[str, str]


class StoryBook(Contract):
    """The manifest of a published story; ``schema_version`` names the shape of this document."""

    schema_version: Literal["1.0"] = SCHEMA_VERSION
    story_id: Identifier
    created_at: datetime
    title: str
    prompt: StoryPrompt
    scenes: Annotated[tuple[BookScene, ...], Field(min_length=SCENE_COUNT, max_length=SCENE_COUNT)]
    provenance: Provenance
