"""The animation table as CSS, and the slow life of whole figures."""

from collections.abc import Iterable
from dataclasses import replace

from asset_library.draw.rig import Motion, Rig
from asset_library.posing import BLINK_MS

WHOLE = "whole"
_FIRST_MS, _APART_MS = 700.0, 930.0
# A sine's swing between its ends.
_EASE = "cubic-bezier(.37,0,.63,1)"


def instance_motions(rig: Rig, index: int) -> tuple[Motion, ...]:
    """Return all rows that move one figure of a scene, its parts and itself as a whole.

    Every figure starts at a moment of its own, so that twins do not move in step and nobody has
    its eyes shut when the scene opens.
    """
    start_ms = _FIRST_MS + _APART_MS * index
    return tuple(
        replace(row, phase=round((row.phase + start_ms / row.period_ms) % 1, 3))
        for row in (*rig.motions, *_whole(rig))
    )


def _whole(rig: Rig) -> tuple[Motion, ...]:
    unit = rig.height_px
    return {
        "still": (),
        "bob": (Motion(WHOLE, "shift_y", 0.012 * unit, 2600),),
        "float": (
            Motion(WHOLE, "shift_y", 0.03 * unit, 3800),
            Motion(WHOLE, "rotate", 1.5, 5200),
        ),
        "hop": (Motion(WHOLE, "shift_y", 0.03 * unit, 1300),),
        "sway": (Motion(WHOLE, "rotate", 2.0, 4200),),
        "swim": (
            Motion(WHOLE, "shift_x", 0.05 * unit, 4600),
            Motion(WHOLE, "shift_y", 0.02 * unit, 3400),
            Motion(WHOLE, "rotate", 2.0, 3800),
        ),
        "twinkle": (Motion(WHOLE, "rotate", 7.0, 2400),),
    }[rig.body_motion]


def part_group(markup: str, x: float, y: float) -> str:
    """Wrap a whole figure as a part that pivots at (x, y)."""
    return f'<g data-part="{WHOLE}" data-pivot="{x:g} {y:g}">{markup}</g>'


class Keyframes:
    """Collects the animation rules of one document; equal movements share their keyframes.

    Rotation and the two shifts use three different CSS properties (``rotate``, ``translate`` and
    ``transform``), so that one part can do all of them at their own pace.
    """

    def __init__(self, prefix: str) -> None:
        """Start without rules; ``prefix`` keeps names apart from other scenes of the page."""
        self._prefix = prefix
        self._frames: dict[str, str] = {}
        self._rules: list[str] = []

    def add(
        self, scope: str, motions: Iterable[Motion], pivots: dict[str, tuple[str, str]]
    ) -> None:
        """Add the rules for one drawing, whose class is ``scope``."""
        by_part: dict[str, list[Motion]] = {}
        for motion in motions:
            if motion.part in pivots:
                by_part.setdefault(motion.part, []).append(motion)
        for part, rows in by_part.items():
            selector = f'.{scope} [data-part="{part}"]'
            swings = [self._swing(row) for row in rows if row.kind != "blink"]
            if swings:
                x, y = pivots[part]
                self._rules.append(
                    f"{selector}{{transform-box:view-box;transform-origin:{x}px {y}px;"
                    f"animation:{','.join(swings)}}}"
                )
            for row in rows:
                if row.kind == "blink":
                    self._blink(selector, row)

    def css(self) -> str:
        """Return keyframes and rules, switched off for people who asked for less motion."""
        frames = "".join(f"@keyframes {name}{{{body}}}" for name, body in self._frames.items())
        stilled = f".{self._prefix} *{{animation:none!important}}"
        return f"{frames}{''.join(self._rules)}@media (prefers-reduced-motion:reduce){{{stilled}}}"

    def _name(self, body: str) -> str:
        for name, known in self._frames.items():
            if known == body:
                return name
        name = f"{self._prefix}-k{len(self._frames)}"
        self._frames[name] = body
        return name

    def _swing(self, row: Motion) -> str:
        a = f"{row.amplitude:g}"
        low, high = {
            "rotate": (f"rotate:-{a}deg", f"rotate:{a}deg"),
            "shift_y": (f"translate:0 -{a}px", f"translate:0 {a}px"),
            "shift_x": (f"transform:translateX(-{a}px)", f"transform:translateX({a}px)"),
        }[row.kind]
        name = self._name(f"from{{{low}}}to{{{high}}}".replace("--", ""))
        delay = -round((row.phase + 0.25) % 1 * row.period_ms)
        return f"{name} {row.period_ms / 2:g}ms {_EASE} {delay}ms infinite alternate"

    def _blink(self, selector: str, row: Motion) -> None:
        shut = f"{100 * BLINK_MS / row.period_ms:.2f}%"
        delay = -round(row.phase % 1 * row.period_ms)
        for child, first, then in (("open", "hidden", "visible"), ("shut", "visible", "hidden")):
            name = self._name(f"0%{{visibility:{first}}}{shut}{{visibility:{then}}}")
            shown = "display:inline;visibility:hidden;" if child == "shut" else ""
            self._rules.append(
                f"{selector}>.{child}{{{shown}"
                f"animation:{name} {row.period_ms}ms step-end {delay}ms infinite}}"
            )
