"""The built music library, read once for all tests of sound."""

from collections.abc import Callable

import numpy as np
import pytest
from asset_library.score import SCORE_DIR
from storyloom.contracts.audio import MusicRequest, SceneMood, WordTiming
from storyloom.music.effects import EffectBank
from storyloom.music.library import MusicLibrary, load_library
from storyloom.music.sampler import InstrumentRack


@pytest.fixture(scope="session")
def library() -> MusicLibrary:
    return load_library(SCORE_DIR)


@pytest.fixture(scope="session")
def rack() -> InstrumentRack:
    return InstrumentRack(SCORE_DIR / "instruments")


@pytest.fixture(scope="session")
def bank() -> EffectBank:
    return EffectBank(SCORE_DIR / "effects")


@pytest.fixture(scope="session")
def make_request() -> Callable[..., MusicRequest]:
    """Make a request for a story whose scenes differ in mood and in length."""

    def make(hero: str = "mermaid", seed: int = 1, **changes: object) -> MusicRequest:
        moods = ((0.4, -0.7), (-0.2, 0.4), (-0.6, -0.2), (0.3, 0.9), (0.8, 0.1))
        scenes = tuple(
            SceneMood(duration_ms=9_000 + 1_237 * index, valence=valence, arousal=arousal)
            for index, (valence, arousal) in enumerate(moods)
        )
        fields = {"hero": hero, "theme": "underwater", "color": "blue", "seed": seed}
        return MusicRequest.model_validate(fields | {"scenes": scenes} | changes)

    return make


@pytest.fixture(scope="session")
def spoken_words() -> tuple[WordTiming, ...]:
    """Eight words of 400 ms between 2000 and 5200 ms."""
    return tuple(
        WordTiming(
            start_ms=2_000 + 400 * i, end_ms=2_400 + 400 * i, char_start=6 * i, char_end=6 * i + 5
        )
        for i in range(8)
    )


@pytest.fixture
def rng() -> np.random.Generator:
    return np.random.default_rng(0)
