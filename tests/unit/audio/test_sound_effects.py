import json
import zlib
from pathlib import Path

import numpy as np
import pytest
from asset_library.score import SCORE_DIR
from asset_library.score.build_effects import TARGET_LOUDNESS_DB, finish, loudest_db
from asset_library.score.effect_recipes import RECIPES
from asset_library.score.effect_recipes.kit import RATE_HZ
from hypothesis import given
from hypothesis import strategies as st
from storyloom.contracts.audio import WordTiming
from storyloom.contracts.reading import SoundCue
from storyloom.errors import AssetMissingError
from storyloom.music.effects import (
    MAX_PER_SCENE,
    MIN_REPEAT_MS,
    MIN_SPACING_MS,
    QUIET_END_MS,
    EffectBank,
    EffectInfo,
    place_effects,
)

NAMES = (
    "beep", "bell", "birdsong", "boing", "bubbles", "cheer", "chime", "clap", "crickets",
    "door_creak", "drip", "drum", "engine", "footsteps", "giggle", "horn", "hum", "knock", "laugh",
    "magic_sparkle", "munch", "owl_hoot", "pop", "quack", "rain", "roar", "rustle", "sneeze",
    "snore", "splash", "squeak", "waves", "whoosh", "wind", "yawn",
)  # fmt: skip


def cue(effect: str, char_start: int, char_end: int = 0) -> SoundCue:
    return SoundCue(
        effect=effect, word="x", char_start=char_start, char_end=char_end or char_start + 1
    )


def placed(cues: list[SoundCue], words: tuple[WordTiming, ...], duration_ms: int = 8_000) -> list:
    effects = {name: EffectInfo(f"{name}.ogg", 500, -4.0) for name in NAMES}
    return [(p.effect, p.start_ms) for p in place_effects(cues, words, duration_ms, effects)]


def test_an_effect_starts_with_the_word_that_names_it(
    spoken_words: tuple[WordTiming, ...],
) -> None:
    assert placed([cue("splash", 7), cue("bell", 30, 34)], spoken_words) == [
        ("splash", 2_400),
        ("bell", 4_000),
    ]


def test_effects_keep_their_distance(spoken_words: tuple[WordTiming, ...]) -> None:
    cues = [cue("bell", 0), cue("pop", 6), cue("drum", 12), cue("bell", 30)]
    assert placed(cues, spoken_words) == [("bell", 2_000), ("drum", 2_800)]


def test_the_smallest_distance_is_enough() -> None:
    words = tuple(
        WordTiming(start_ms=start, end_ms=start + 100, char_start=at, char_end=at + 1)
        for at, start in enumerate((0, 699, 700, 2_499, 2_500))
    )
    for at, effect, kept in ((1, "pop", 1), (2, "pop", 2), (3, "bell", 1), (4, "bell", 2)):
        assert len(placed([cue("bell", 0), cue(effect, at)], words)) == kept


def test_no_effect_starts_in_the_last_moments(spoken_words: tuple[WordTiming, ...]) -> None:
    assert placed([cue("bell", 42)], spoken_words, 5_101) == [("bell", 4_800)]
    assert placed([cue("bell", 42)], spoken_words, 5_099) == []


def test_cues_without_word_or_effect_are_left_out(spoken_words: tuple[WordTiming, ...]) -> None:
    assert placed([cue("bell", 5), cue("vuvuzela", 0)], spoken_words) == []
    assert placed([cue("bell", 0)], ()) == []


@given(st.lists(st.tuples(st.sampled_from(NAMES[:4]), st.integers(0, 200)), max_size=30))
def test_placements_obey_every_rule(wishes: list[tuple[str, int]]) -> None:
    words = tuple(
        WordTiming(start_ms=300 * i, end_ms=300 * i + 300, char_start=5 * i, char_end=5 * i + 4)
        for i in range(40)
    )
    result = placed([cue(effect, at) for effect, at in wishes], words, 10_000)
    times = [start_ms for _, start_ms in result]
    assert times == sorted(times)
    assert len(result) <= MAX_PER_SCENE
    assert all(start_ms <= 10_000 - QUIET_END_MS for start_ms in times)
    for index, (effect, start_ms) in enumerate(result):
        for other, later_ms in result[index + 1 :]:
            assert later_ms - start_ms >= MIN_SPACING_MS
            assert other != effect or later_ms - start_ms >= MIN_REPEAT_MS


def test_the_bank_has_every_named_effect(bank: EffectBank) -> None:
    assert sorted(bank.effects) == sorted(NAMES) == sorted(RECIPES)


@pytest.mark.parametrize("name", NAMES)
def test_effects_are_short_soft_edged_and_equally_loud(bank: EffectBank, name: str) -> None:
    sound, info = bank.sound(name), bank.effects[name]
    assert len(sound) == pytest.approx(info.duration_ms * bank.sample_rate_hz / 1000, abs=32)
    assert 100 < info.duration_ms < 3_500
    assert np.abs(sound[:8]).max() < 0.05
    assert np.abs(sound[-8:]).max() < 0.02
    assert np.abs(sound).max() < 0.85
    # Single knocks are held down by their peaks, not by their loudness.
    assert -26.5 < loudest_db(sound.astype(np.float64)) < TARGET_LOUDNESS_DB + 0.7
    assert (SCORE_DIR / "effects" / info.file).stat().st_size < 43_000


@pytest.mark.parametrize("name", ["roar", "giggle", "laugh", "cheer", "horn", "engine"])
def test_loud_things_are_rounded_off(bank: EffectBank, name: str) -> None:
    sound = bank.sound(name)
    spectrum = np.abs(np.fft.rfft(sound)) ** 2
    hz = np.fft.rfftfreq(len(sound), 1 / bank.sample_rate_hz)
    assert 10 * np.log10(spectrum[hz > 6_000].sum() / spectrum.sum()) < -35


@pytest.mark.parametrize("name", ["pop", "boing", "bell", "beep"])
def test_committed_effects_are_what_their_recipes_make(bank: EffectBank, name: str) -> None:
    made = finish(RECIPES[name](np.random.default_rng(zlib.crc32(name.encode()))))
    kept = bank.sound(name)
    assert len(made) == len(kept)
    difference = made - kept
    assert (difference**2).mean() < 0.03 * (made**2).mean()


def test_finishing_brings_any_sound_to_the_common_loudness() -> None:
    wave = np.sin(2 * np.pi * 1_000 * np.arange(RATE_HZ) / RATE_HZ)
    for level in (0.001, 1.0):
        assert loudest_db(finish(level * wave).astype(np.float64)) == pytest.approx(-20, abs=0.1)


def test_missing_effects_are_named(bank: EffectBank, tmp_path: Path) -> None:
    with pytest.raises(AssetMissingError, match="vuvuzela"):
        bank.sound("vuvuzela")
    with pytest.raises(AssetMissingError, match="no usable effects"):
        EffectBank(tmp_path)
    entry = {"file": "gone.ogg", "duration_ms": 100, "gain_db": 0}
    catalogue = {"sample_rate_hz": RATE_HZ, "effects": {"bell": entry}}
    (tmp_path / "catalogue.json").write_text(json.dumps(catalogue))
    with pytest.raises(AssetMissingError, match="bell"):
        EffectBank(tmp_path).sound("bell")
