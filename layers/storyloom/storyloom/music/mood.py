"""From mood to music: tempo by arousal, mode by valence, which voices play, and how loud."""

from storyloom.contracts.audio import Mode, Role

SLOWEST_BPM, FASTEST_BPM = 70.0, 132.0
WALTZ_FACTOR = 1.15
# A waltz has fewer beats to its bar; a little faster, its bars pass at a like pace.


def tempo_bpm(arousal: float, beats_per_bar: int) -> float:
    """Return the tempo for an arousal in -1..1: 70 to 132 beats a minute, a waltz 15 % more."""
    plain = SLOWEST_BPM + (arousal + 1) / 2 * (FASTEST_BPM - SLOWEST_BPM)
    return plain * WALTZ_FACTOR if beats_per_bar == 3 else plain


def mode_for(valence: float, bright_mode: Mode) -> Mode:
    """Return the mode for a valence in -1..1; ``bright_mode`` is the hero's for happy scenes."""
    if valence < -0.35:
        return "minor"
    if valence < -0.05:
        return "dorian"
    return "major" if valence < 0.5 else bright_mode


def voices_for(arousal: float) -> tuple[Role, ...]:
    """Return which voices play: the more exciting the scene, the fuller the band."""
    if arousal < -0.5:
        return ("melody", "harmony", "pad")
    if arousal < -0.1:
        return ("melody", "harmony", "bass", "pad")
    return ("melody", "harmony", "bass", "rhythm", "pad")


def has_companion(arousal: float, last: bool) -> bool:
    """Tell whether a second melody joins: in lively scenes, and to round off the story."""
    return arousal > 0.35 or last


def strength(arousal: float) -> float:
    """Return the factor on all velocities: calm scenes are played softly (0.7), lively at 1.0."""
    return 0.85 + 0.15 * arousal
