"""Conversions go both ways; seeds are the same today and tomorrow."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from storyloom import units
from storyloom.story.seeds import derived_seed, round_seed

RATES = st.sampled_from([8_000, 16_000, 22_050, 32_000, 44_100, 48_000])


@given(st.integers(0, 10**7), RATES)
def test_milliseconds_come_back_from_samples(duration_ms: int, rate_hz: int) -> None:
    count = units.samples_from_ms(duration_ms, rate_hz)
    assert units.ms_from_samples(count, rate_hz) == duration_ms


@given(st.floats(0, 10**5), st.floats(20, 300))
def test_beats_come_back_from_milliseconds(beats: float, tempo_bpm: float) -> None:
    duration_ms = units.ms_from_beats(beats, tempo_bpm)
    assert units.beats_from_ms(duration_ms, tempo_bpm) == pytest.approx(beats)


@given(st.floats(-60, 20), st.floats(-60, 20))
def test_decibels_add_where_gains_multiply(one_db: float, other_db: float) -> None:
    product = units.gain_from_db(one_db) * units.gain_from_db(other_db)
    assert units.gain_from_db(one_db + other_db) == pytest.approx(product)


@pytest.mark.parametrize(
    ("got", "wanted"),
    [
        (units.ms_from_samples(22_050, 44_100), 500),
        (units.samples_from_ms(10, 16_000), 160),
        (units.ms_from_beats(2, 120), 1_000),
        (units.beats_from_ms(500, 60), 0.5),
        (units.gain_from_db(20), 10.0),
        (units.gain_from_db(0), 1.0),
    ],
)
def test_known_conversions(got: float, wanted: float) -> None:
    assert got == wanted


def test_seeds_never_change() -> None:
    assert derived_seed(7, "plan", 1) == 1667364646
    assert derived_seed(0, "music") == 770929994
    assert [round_seed(7, number) for number in range(4)] == [7, 944042161, 1790036868, 330841776]


@given(st.integers(0, 2**31 - 1), st.text(max_size=20))
def test_derived_seeds_stay_in_range_and_depend_on_their_use(seed: int, use: str) -> None:
    derived = derived_seed(seed, use)
    assert 0 <= derived < 2**31
    assert derived != derived_seed(seed, use, 1)


@given(st.integers(0, 2**31 - 1))
def test_every_round_has_a_seed_of_its_own(seed: int) -> None:
    assert len({round_seed(seed, number) for number in range(10)}) == 10
