"""The shared drawing style: one ink, three-tone fills cut to their outline, one recipe per eye.

Shapes name palette slots by class (b base, s shade, l light, a accent, sk skin, h hair ...), so
that a generated style block can recolour one instance. Ids are made unique within a drawing by
``Pen`` and prefixed per instance when a scene is put together.
"""

from dataclasses import dataclass, field

INK = "#3a2450"


def part(name: str, pivot_x: float, pivot_y: float, *children: str) -> str:
    """Wrap markup as a movable part with its pivot; parts nest and overlap by 12 units or more."""
    return f'<g data-part="{name}" data-pivot="{pivot_x:g} {pivot_y:g}">{"".join(children)}</g>'


def limb(path: str, slot: str, width: float = 34, ink_width: float = 6) -> str:
    """Draw a round-ended tube (arm, leg, tentacle): an ink stroke under a coloured one."""
    return (
        f'<path d="{path}" class="t ink" stroke-width="{width + 2 * ink_width:g}"/>'
        f'<path d="{path}" class="t {slot}" stroke-width="{width:g}"/>'
    )


def line(path: str, width: float = 5, opacity: float = 1.0) -> str:
    """Draw an open ink line inside a shape."""
    return f'<path d="{path}" class="o" stroke-width="{width:g}" opacity="{opacity:g}"/>'


def mark(path: str, colour: str, width: float = 5, opacity: float = 1.0) -> str:
    """Draw an open coloured line (a gleam, a scale, a seam)."""
    return (
        f'<path d="{path}" class="t" stroke="{colour}" stroke-width="{width:g}" '
        f'opacity="{opacity:g}"/>'
    )


def circle(cx: float, cy: float, r: float, slot: str, ink_width: float = 0) -> str:
    """Draw a filled circle, outlined in ink when ``ink_width`` is given."""
    outline = f' o" stroke-width="{ink_width:g}' if ink_width else ""
    return f'<circle cx="{cx:g}" cy="{cy:g}" r="{r:g}" class="{slot}{outline}"/>'


def shut_lid(x: float, y: float, half_width: float) -> str:
    """Draw the closed lid that shows instead of the open eye while its part has class closed.

    An eye part holds a group of class ``open`` and a lid of class ``shut``; the base style swaps
    them, so that a blink is a lid's arc and never a squashed eye.
    """
    d = f"M{x - half_width:.1f} {y:.1f} q{half_width:.1f} {half_width * 0.9:.1f} "
    return f'<path d="{d}{half_width * 2:.1f} 0" class="o shut" stroke-width="6"/>'


def button_eye(x: float, y: float, r: float, name: str = "eye") -> str:
    """Draw the oval button eye of people, with two glints; pivot at its centre for blinks."""
    return part(
        name,
        x,
        y,
        f'<g class="open"><ellipse cx="{x:g}" cy="{y:g}" rx="{r:g}" ry="{r * 1.35:.1f}" class="k"/>'
        f'<circle cx="{x - r * 0.3:.1f}" cy="{y - r * 0.55:.1f}" r="{r * 0.42:.1f}" class="w"/>'
        f'<circle cx="{x + r * 0.35:.1f}" cy="{y + r * 0.55:.1f}" r="{r * 0.2:.1f}" class="w"/>'
        "</g>",
        shut_lid(x, y + r * 0.2, r * 1.2),
    )


def round_eye(
    x: float, y: float, r: float, look_x: float = 0, look_y: float = 0, name: str = "eye"
) -> str:
    """Draw the white eye of animals: large pupil shifted by the look, two glints."""
    px, py = x + look_x, y + look_y
    return part(
        name,
        x,
        y,
        f'<g class="open"><ellipse cx="{x:g}" cy="{y:g}" rx="{r:g}" ry="{r * 1.12:.1f}" '
        'class="w o" stroke-width="5"/>'
        f'<ellipse cx="{px:g}" cy="{py:g}" rx="{r * 0.64:.1f}" ry="{r * 0.74:.1f}" class="k"/>'
        f'<circle cx="{px - r * 0.22:.1f}" cy="{py - r * 0.32:.1f}" r="{r * 0.26:.1f}" class="w"/>'
        f'<circle cx="{px + r * 0.24:.1f}" cy="{py + r * 0.3:.1f}" r="{r * 0.13:.1f}" class="w"/>'
        "</g>",
        shut_lid(x, y + r * 0.2, r * 0.85),
    )


def cheek(x: float, y: float, r: float = 16) -> str:
    """Draw one pink cheek."""
    return f'<ellipse cx="{x:g}" cy="{y:g}" rx="{r:g}" ry="{r * 0.68:.1f}" class="ch"/>'


def smile(x: float, y: float, half_width: float = 22, depth: float = 14) -> str:
    """Draw a closed smile."""
    d = f"M{x - half_width:g} {y:g} Q{x:g} {y + depth * 1.6:.1f} {x + half_width:g} {y:g}"
    glad = f'<path d="{d}" class="o glad" stroke-width="6"/>'
    return part("mouth", x, y, glad, wry_mouth(x, y + depth * 0.5, half_width * 0.7))


def wry_mouth(x: float, y: float, half_width: float) -> str:
    """Draw the downcast mouth that shows instead of the glad one inside class ``sad``."""
    d = f"M{x - half_width:.1f} {y + half_width * 0.35:.1f} "
    d += f"q{half_width:.1f} {-half_width * 0.8:.1f} {half_width * 2:.1f} 0"
    return f'<path d="{d}" class="o wry" stroke-width="6"/>'


@dataclass
class Pen:
    """Draws the shapes that need ids (clip paths) and numbers them within one drawing."""

    prefix: str = "c"
    count: int = field(default=0)

    def next_id(self) -> str:
        """Return an id not used before in this drawing."""
        self.count += 1
        return f"{self.prefix}{self.count}"

    def shape(self, path: str, slot: str, inside: str = "", ink_width: float = 6) -> str:
        """Draw an outlined shape: fill, shading cut to the outline, ink last."""
        if not inside:
            return f'<path d="{path}" class="{slot}"/>{self.outline(path, ink_width)}'
        clip = self.next_id()
        return (
            f'<clipPath id="{clip}"><path d="{path}"/></clipPath>'
            f'<path d="{path}" class="{slot}"/><g clip-path="url(#{clip})">{inside}</g>'
            f"{self.outline(path, ink_width)}"
        )

    @staticmethod
    def outline(path: str, ink_width: float = 6) -> str:
        """Draw the ink of a closed shape."""
        return f'<path d="{path}" class="o" stroke-width="{ink_width:g}"/>'

    def grin(self, x: float, y: float, half_width: float = 24, depth: float = 24) -> str:
        """Draw an open, laughing mouth with a tongue."""
        clip, w, h = self.next_id(), half_width, depth
        d = (
            f"M{x - w:g} {y:g} Q{x:g} {y + 6:g} {x + w:g} {y:g} Q{x + w * 0.8:.0f} {y + h:g} "
            f"{x:g} {y + h:g} Q{x - w * 0.8:.0f} {y + h:g} {x - w:g} {y:g}Z"
        )
        return part(
            "mouth",
            x,
            y,
            f'<clipPath id="{clip}"><path d="{d}"/></clipPath>'
            f'<g class="glad"><path d="{d}" fill="#8a2846"/>'
            f'<ellipse clip-path="url(#{clip})" cx="{x:g}" cy="{y + h:g}" rx="{w * 0.6:.0f}" '
            f'ry="{h * 0.42:.0f}" fill="#ff8fa3"/><path d="{d}" class="o" stroke-width="5"/></g>',
            wry_mouth(x, y + h * 0.45, w * 0.6),
        )


BASE_STYLE = (
    ".o{stroke:#3a2450;stroke-linejoin:round;stroke-linecap:round}path.o{fill:none}"
    ".t{fill:none;stroke-linecap:round;stroke-linejoin:round}.ink{stroke:#3a2450}"
    ".w{fill:#fff}.k{fill:#2a1838}.ch{fill:#ff6f91;opacity:.45}"
    ".hi{fill:#fff;opacity:.35}.sd{fill:#3a1a66;opacity:.16}"
    ".shut{display:none}.closed>.shut{display:inline}.closed>.open{display:none}"
    ".wry{display:none}.sad .wry{display:inline}.sad .glad{display:none}"
    ".asleep .shut{display:inline}.asleep .open{display:none}"
)


def palette_style(palette: dict[str, str], scope: str = "") -> str:
    """Build the class rules that colour one instance; ``scope`` is a selector prefix.

    ``var()`` is avoided because rasterisers paint it black. A slot on a ``t`` tube colours the
    stroke instead of the fill.
    """
    rules = []
    for slot, colour in palette.items():
        rules.append(f"{scope}.{slot}{{fill:{colour}}}")
        rules.append(f"{scope}path.t.{slot}{{fill:none;stroke:{colour}}}")
    return "".join(rules)
