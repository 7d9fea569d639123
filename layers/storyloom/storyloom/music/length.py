"""Fitting music to a scene's length: whole bars, a little stretch, and a held last chord."""

from dataclasses import dataclass

from storyloom.units import ms_from_beats

MAX_STRETCH = 0.04


@dataclass(frozen=True, slots=True)
class Fit:
    """``bars`` bars at ``tempo_bpm``, then a chord held for ``hold_ms``."""

    tempo_bpm: float
    bars: int
    hold_ms: int


def fit_length(duration_ms: int, tempo_bpm: float, beats_per_bar: int) -> Fit:
    """Divide a scene's length into whole bars and a held last chord.

    The rule: as many bars as come nearest to the length at the wished tempo, the last of them
    being the held chord. The tempo is stretched by at most 4 % either way to make them fit;
    what is left then lengthens or shortens the held chord, which lasts between half a bar and
    one and a half. A scene of less than one and a half bars is one held chord.

    Args:
        duration_ms: the scene's length; met to the millisecond.
        tempo_bpm: the wished tempo in beats a minute.
        beats_per_bar: beats in a bar.
    """
    bar_ms = ms_from_beats(beats_per_bar, tempo_bpm)
    all_bars = max(1, round(duration_ms / bar_ms))
    wanted_bpm = all_bars * beats_per_bar * 60_000 / duration_ms
    slowest, fastest = tempo_bpm * (1 - MAX_STRETCH), tempo_bpm * (1 + MAX_STRETCH)
    stretched = round(min(max(wanted_bpm, slowest), fastest), 3)
    bars = all_bars - 1
    played_ms = bars * ms_from_beats(beats_per_bar, stretched)
    return Fit(stretched, bars, round(duration_ms - played_ms))
