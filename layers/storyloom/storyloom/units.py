"""Conversions between units, so that names can carry them (``_ms``, ``_bpm``, ``_beats``)."""


def ms_from_samples(count: int, sample_rate_hz: int) -> int:
    """Convert a number of samples to whole milliseconds, rounded to nearest."""
    return round(count * 1000 / sample_rate_hz)


def samples_from_ms(duration_ms: float, sample_rate_hz: int) -> int:
    """Convert milliseconds to a number of samples, rounded to nearest."""
    return round(duration_ms * sample_rate_hz / 1000)


def ms_from_beats(beats: float, tempo_bpm: float) -> float:
    """Convert musical beats to milliseconds at a tempo in beats per minute."""
    return beats * 60_000 / tempo_bpm


def beats_from_ms(duration_ms: float, tempo_bpm: float) -> float:
    """Convert milliseconds to musical beats at a tempo in beats per minute."""
    return duration_ms * tempo_bpm / 60_000


def gain_from_db(level_db: float) -> float:
    """Convert decibels to a linear amplitude factor."""
    return float(10 ** (level_db / 20))
