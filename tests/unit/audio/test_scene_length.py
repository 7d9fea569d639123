import pytest
from hypothesis import given
from hypothesis import strategies as st
from storyloom.music.length import MAX_STRETCH, fit_length
from storyloom.units import ms_from_beats


@given(st.integers(300, 60_000), st.floats(60, 160), st.sampled_from([3, 4]))
def test_bars_and_hold_fill_the_scene_to_the_millisecond(
    duration_ms: int, tempo_bpm: float, beats: int
) -> None:
    fit = fit_length(duration_ms, tempo_bpm, beats)
    played_ms = fit.bars * ms_from_beats(beats, fit.tempo_bpm)
    assert abs(played_ms + fit.hold_ms - duration_ms) <= 0.5
    assert abs(fit.tempo_bpm / tempo_bpm - 1) <= MAX_STRETCH + 1e-4
    bar_ms = ms_from_beats(beats, fit.tempo_bpm)
    if fit.bars:
        assert 0.45 * bar_ms <= fit.hold_ms <= 1.55 * bar_ms


@pytest.mark.parametrize(
    ("duration_ms", "tempo_bpm", "bars", "stretched", "hold_ms"),
    [
        (8_000, 120, 3, 120, 2_000),
        (8_160, 120, 3, 117.647, 2_040),
        (1_000, 120, 0, 124.8, 1_000),
        (12_000, 100, 4, 100, 2_400),
    ],
)
def test_known_lengths(
    duration_ms: int, tempo_bpm: float, bars: int, stretched: float, hold_ms: int
) -> None:
    fit = fit_length(duration_ms, tempo_bpm, 4)
    assert (fit.bars, fit.tempo_bpm, fit.hold_ms) == (bars, stretched, hold_ms)
