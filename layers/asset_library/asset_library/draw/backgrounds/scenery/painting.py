"""One background in the making: layers from far to near, gradients and moving parts."""

import random
from typing import Literal

from asset_library.draw.backgrounds.scenery.brush import box, num
from asset_library.draw.rig import Backdrop, Motion, MotionKind, Zone

Stop = tuple[float, str] | tuple[float, str, float]
Light = Literal["day", "dusk", "night", "indoor"]


class Painting:
    """Collects the markup of a 1280x720 background; ids carry the kind so that none collide."""

    def __init__(self, kind: str, seed: int) -> None:
        """Start an empty canvas; ``seed`` drives ``rng``, from which all chance is drawn."""
        self.kind = kind
        self.rng = random.Random(seed)
        self._defs: list[str] = []
        self._layers: list[str] = []
        self._motions: list[Motion] = []

    def _define(self, tag: str, attributes: str, content: str) -> str:
        name = f"{self.kind}-{len(self._defs) + 1}"
        self._defs.append(f'<{tag} id="{name}"{attributes}>{content}</{tag}>')
        return f"url(#{name})"

    @staticmethod
    def _stops(stops: tuple[Stop, ...]) -> str:
        out = []
        for stop in stops:
            clear = f' stop-opacity="{stop[2]:g}"' if len(stop) == 3 else ""
            out.append(f'<stop offset="{stop[0]:g}" stop-color="{stop[1]}"{clear}/>')
        return "".join(out)

    def gradient(self, *stops: Stop, x2: float = 0, y2: float = 1) -> str:
        """Define a linear gradient over the shape's box and return the reference to fill with."""
        return self._define("linearGradient", f' x2="{x2:g}" y2="{y2:g}"', self._stops(stops))

    def glow(self, *stops: Stop, cx: float = 0.5, cy: float = 0.5, r: float = 0.5) -> str:
        """Define a radial gradient over the shape's box and return its reference."""
        return self._define(
            "radialGradient", f' cx="{cx:g}" cy="{cy:g}" r="{r:g}"', self._stops(stops)
        )

    def clip(self, path: str) -> str:
        """Define a clip path and return its reference."""
        return self._define("clipPath", "", f'<path d="{path}"/>')

    def add(self, *markup: str) -> None:
        """Put marks on top of everything painted so far."""
        self._layers.extend(markup)

    def clipped(self, path: str, *markup: str) -> None:
        """Put marks on top, cut to a closed path (a view through a window)."""
        self.add(f'<g clip-path="{self.clip(path)}">{"".join(markup)}</g>')

    def move(
        self,
        name: str,
        pivot: tuple[float, float],
        markup: str,
        kind: MotionKind,
        amplitude: float,
        period_ms: int,
        phase: float = 0.0,
    ) -> str:
        """Make marks a moving part and note its row in the animation table; returns the markup."""
        self._motions.append(Motion(name, kind, amplitude, period_ms, round(phase, 2)))
        return f'<g data-part="{name}" data-pivot="{num(pivot[0])} {num(pivot[1])}">{markup}</g>'

    def also(
        self, name: str, kind: MotionKind, amplitude: float, period_ms: int, phase: float = 0.0
    ) -> None:
        """Give a part that already moves a second motion."""
        self._motions.append(Motion(name, kind, amplitude, period_ms, round(phase, 2)))

    def sky(self, *stops: Stop) -> None:
        """Fill the whole canvas with a vertical gradient."""
        self.add(box(0, 0, 1280, 720, self.gradient(*stops)))

    def frame(self, colour: str, strength: float = 0.35, reach: float = 0.24) -> None:
        """Darken the left and right edges so that the middle draws the eye."""
        shade = self.gradient(
            (0, colour, strength),
            (reach, colour, 0),
            (1 - reach, colour, 0),
            (1, colour, strength),
            x2=1,
            y2=0,
        )
        self.add(box(0, 0, 1280, 720, shade))

    def backdrop(
        self,
        theme: str,
        zones: tuple[Zone, ...],
        places: tuple[str, ...],
        light: Light,
        far_scale: float = 0.7,
        near_scale: float = 1.0,
    ) -> Backdrop:
        """Finish: everything a scene has to know of this background."""
        body = f"<defs>{''.join(self._defs)}</defs>{''.join(self._layers)}"
        return Backdrop(
            self.kind,
            theme,
            body,
            zones,
            places,
            light,
            far_scale,
            near_scale,
            tuple(self._motions),
        )
