"""The animation table applied to markup: where every part is at one moment."""

import math
import re
from collections.abc import Iterable

from asset_library.draw.rig import Motion

BLINK_MS = 140

_PART = re.compile(r'<g data-part="([^"]+)" data-pivot="([-\d.]+) ([-\d.]+)">')


def swing_at(motion: Motion, time_ms: float) -> float:
    """Return the offset of a motion at a moment: degrees, canvas units, or 1 for a closed eye."""
    turn = time_ms / motion.period_ms + motion.phase
    if motion.kind == "blink":
        return 1.0 if (turn % 1) * motion.period_ms < BLINK_MS else 0.0
    return motion.amplitude * math.sin(2 * math.pi * turn)


def pose(body: str, motions: Iterable[Motion], time_ms: float) -> str:
    """Return the markup with every moving part placed as it is at ``time_ms``."""
    return place_parts(body, [(motion, swing_at(motion, time_ms)) for motion in motions])


def place_parts(body: str, placements: Iterable[tuple[Motion, float]]) -> str:
    """Return the markup with parts moved by given offsets, in the motion's own unit.

    A closed eye gets the class ``closed``, by which the base style swaps the open eye for its lid.
    """
    transforms: dict[str, list[str]] = {}
    closed: set[str] = set()
    for motion, offset in placements:
        if motion.kind == "blink":
            if offset >= 0.5:
                closed.add(motion.part)
        else:
            transforms.setdefault(motion.part, []).append(_transform(motion, offset))

    def move(match: re.Match[str]) -> str:
        name, pivot_x, pivot_y = match.groups()
        extra = ' class="closed"' if name in closed else ""
        if name in transforms:
            moves = " ".join(transforms[name]).replace("PIVOT", f"{pivot_x} {pivot_y}")
            extra += f' transform="{moves}"'
        return f"{match.group(0)[:-1]}{extra}>"

    return _PART.sub(move, body)


def _transform(motion: Motion, offset: float) -> str:
    if motion.kind == "rotate":
        return f"rotate({offset:.2f} PIVOT)"
    if motion.kind == "shift_x":
        return f"translate({offset:.2f} 0)"
    return f"translate(0 {offset:.2f})"
