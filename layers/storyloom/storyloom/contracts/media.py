"""What the sound steps store: where each scene's audio lies and what is in it."""

from typing import Annotated

from pydantic import Field

from storyloom.contracts import SCENE_COUNT
from storyloom.contracts.audio import EffectPlacement, SceneArrangement, SceneNarration
from storyloom.contracts.base import Contract
from storyloom.contracts.workflow import Key


class StoredNarration(Contract):
    """One scene's narration and the key of its audio."""

    audio_key: Key
    narration: SceneNarration


class NarrationIndex(Contract):
    """The narration of all five scenes."""

    scenes: Annotated[
        tuple[StoredNarration, ...], Field(min_length=SCENE_COUNT, max_length=SCENE_COUNT)
    ]


class StoredMusic(Contract):
    """One scene's music with its effects and the key of its audio."""

    audio_key: Key
    arrangement: SceneArrangement
    effects: tuple[EffectPlacement, ...]


class MusicIndex(Contract):
    """The music of all five scenes."""

    scenes: Annotated[
        tuple[StoredMusic, ...], Field(min_length=SCENE_COUNT, max_length=SCENE_COUNT)
    ]
