"""What all people share: the head, the face, hands with a thumb, and how a body comes alive.

Canvas 400x500, head 170 wide around (200, 150). Clothes, hair, skin and build differ per hero.
"""

from asset_library.draw.heroes.cast import mirror, worried_brows
from asset_library.draw.kit import Pen, button_eye, cheek, limb, line, part, smile
from asset_library.draw.rig import Motion

HEAD = (
    "M116 150 C114 96 150 66 200 66 C250 66 286 96 284 150 C284 206 248 236 200 236 "
    "C152 236 116 206 116 150Z"
)
# Mitten with a thumb, wrist at the origin, fingers up, thumb to the right.
_HAND = (
    "M-12 6 C-19 -8 -19 -27 -10 -34 C-3 -40 9 -38 12 -30 C13 -26 13 -22 14 -19 "
    "C17 -28 29 -27 28 -17 C27 -7 18 4 11 8Z"
)


def head(pen: Pen, *inside: str) -> str:
    """Draw the head with its shade along the jaw; ``inside`` is cut to it."""
    return pen.shape(
        HEAD,
        "sk",
        '<path d="M116 178 C150 228 250 228 290 160 L300 250 L100 250Z" class="sd"/>'
        + "".join(inside),
    )


def ears(pen: Pen) -> str:
    """Draw round ears at the height of the eyes; the head covers their inner half."""
    ear = '<circle cx="{0}" cy="168" r="17" class="sk o" stroke-width="6"/>'
    fold = "M{0} 162 Q{1} 168 {0} 176"
    return (
        ear.format(115)
        + ear.format(285)
        + line(fold.format(108, 116), 4, 0.6)
        + line(fold.format(292, 284), 4, 0.6)
    )


def pointed_ears(pen: Pen) -> str:
    """Draw a fairy's ears."""
    left = "M126 146 C104 140 84 142 74 126 C70 160 88 196 126 190Z"
    right = "M274 146 C296 140 316 142 326 126 C330 160 312 196 274 190Z"
    fold = '<path d="M60 168 C90 176 110 176 130 160 L130 210 L60 210Z" class="sd"/>'
    return pen.shape(left, "sk", fold) + pen.shape(right, "sk", fold.replace("M60", "M340"))


def eyes(lashes: bool = False, y: float = 168, x: float = 36) -> str:
    """Draw both button eyes, with lashes when asked for."""
    markup = button_eye(200 - x, y, 13, "eye_l") + button_eye(200 + x, y, 13, "eye_r")
    if lashes:
        outer = 200 - x - 11
        for start, side in ((outer, -1), (400 - outer, 1)):
            markup += line(
                f"M{start:g} {y - 8:g} q{6 * side} -1 {11 * side} -7 "
                f"M{start - side:g} {y:g} q{7 * side} 1 {12 * side} -3",
                4,
            )
    return markup


def brows(y: float = 142, lift: float = 9, width: float = 5, opacity: float = 0.75) -> str:
    """Draw two friendly, raised brows, and the worried pair for a sad moment."""
    d = (
        f"M149 {y:g} q13 {-lift:g} 28 {2 - lift / 3:.1f} "
        f"M251 {y:g} q-13 {-lift:g} -28 {2 - lift / 3:.1f}"
    )
    glad = f'<path d="{d}" class="o glad" stroke-width="{width:g}" opacity="{opacity:g}"/>'
    return glad + worried_brows(y, width=width, opacity=opacity)


def cheeks(y: float = 196) -> str:
    """Draw both pink cheeks."""
    return cheek(148, y, 15) + cheek(252, y, 15)


def nose(y: float = 184) -> str:
    """Draw a small button nose."""
    return line(f"M195 {y:g} q5 5 10 0", 4, 0.8)


def happy_mouth(pen: Pen, y: float = 198) -> str:
    """Draw an open grin with upper teeth and tongue."""
    teeth = f'<path d="M183 {y + 2:g} Q200 {y + 8:g} 217 {y + 2:g} L214 {y + 9:g} '
    return pen.grin(200, y, 20, 22).replace(
        "<ellipse", f'{teeth}Q200 {y + 14:g} 186 {y + 9:g}Z" class="w"/><ellipse'
    )


def closed_smile(y: float = 200) -> str:
    """Draw a closed smile."""
    return smile(200, y, 19, 13)


def hand(
    pen: Pen, x: float, y: float, turn: float = 0, flip: bool = False, slot: str = "sk"
) -> str:
    """Draw a hand with a thumb, wrist at (x, y); ``turn`` 0 points the fingers up."""
    mirror = " scale(-1 1)" if flip else ""
    fingers = line("M-4 -33 v9 M4 -34 v9", 3.5, 0.55)
    return (
        f'<g transform="translate({x:g} {y:g}) rotate({turn:g}){mirror}">'
        f"{pen.shape(_HAND, slot, ink_width=6)}{fingers}</g>"
    )


def arm(path: str, hand_markup: str, slot: str = "sk", width: float = 22) -> str:
    """Draw a bare arm whose hand grows out of it without a seam."""
    return (
        f'<path d="{path}" class="t ink" stroke-width="{width + 12:g}"/>{hand_markup}'
        f'<path d="{path}" class="t {slot}" stroke-width="{width:g}"/>'
    )


def sleeved_arm(
    pen: Pen,
    path: str,
    wrist: tuple[float, float],
    turn: float,
    sleeve: str = "b",
    cuff: str = "a",
    flip: bool = False,
    width: float = 30,
    hand_slot: str = "sk",
) -> str:
    """Draw an arm in a sleeve: the hand behind a cuff that sits across the wrist."""
    x, y = wrist
    half = width / 2 + 6
    return (
        hand(pen, x, y, turn, flip, hand_slot)
        + limb(path, sleeve, width)
        + f'<g transform="translate({x:g} {y:g}) rotate({turn:g})"><rect x="{-half:g}" y="-4" '
        f'width="{2 * half:g}" height="18" rx="8" class="{cuff} o" stroke-width="6"/></g>'
    )


def legs(pen: Pen, trousers: str, boots: str, width: float = 32, top: float = 390) -> str:
    """Draw two legs in trousers and boots, feet at y 490."""
    boot = "M159 446 L196 446 L196 489 L143 489 C138 468 146 460 159 458Z"
    sole = '<path d="M130 476 L270 476 L270 500 L130 500Z" class="sd"/>'
    left = limb(f"M176 {top:g} L177 458", trousers, width) + pen.shape(boot, boots, sole)
    right = limb(f"M224 {top:g} L223 458", trousers, width) + pen.shape(mirror(boot), boots, sole)
    return part("leg_l", 176, top, left) + part("leg_r", 224, top, right)


def blinks(period_ms: int = 4200) -> tuple[Motion, Motion]:
    """Return the motions that blink both eyes together."""
    return Motion("eye_l", "blink", 1, period_ms, 0.4), Motion("eye_r", "blink", 1, period_ms, 0.4)


def person_motions(*more: Motion, wave: float = 6) -> tuple[Motion, ...]:
    """Return blinks, a nodding head, a waving left arm and a swaying right arm, plus ``more``."""
    return (
        *blinks(),
        Motion("head", "rotate", 2.5, 3600),
        Motion("arm_l", "rotate", wave, 1400),
        Motion("arm_r", "rotate", 4, 2600, 0.3),
        *more,
    )
