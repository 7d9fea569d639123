"""The one pose shared by the furry animals that sit and look at us, on a 300 by 400 canvas."""

from collections.abc import Callable

from asset_library.draw.kit import Pen, limb, part
from asset_library.draw.objects.strokes import area, eyes, mouth, oval, swing, twins
from asset_library.draw.rig import Motion

HEAD = (
    "M48 134 C46 76 92 42 150 42 C208 42 254 76 252 134 C250 190 206 216 150 216 "
    "C94 216 50 190 48 134Z"
)
BODY = (
    "M150 190 C206 190 230 262 228 320 C226 362 198 380 150 380 C102 380 74 362 72 320 "
    "C70 262 94 190 150 190Z"
)


def muzzle(pen: Pen, slot: str = "l", y: float = 160) -> str:
    """Draw the light snout with nose and mouth; ``y`` is the height of the nose."""
    lips = f"M150 {y + 8:g} V{y + 18:g} M150 {y + 18:g} q-10 12 -22 2 M150 {y + 18:g} q10 12 22 2"
    nose = pen.shape(oval(150, y, 13, 9), "k", ink_width=3)
    return area(oval(150, y + 13, 38, 27), slot) + nose + mouth(lips, 150, y + 22, 13)


def sitter(
    pen: Pen,
    ears: str,
    snout: str,
    *,
    mask: str = "",
    behind: str = "",
    on_body: str = "",
    front: str = "",
    eye_y: float = 126,
    eye_r: float = 24,
    paw: Callable[[], str] | None = None,
) -> str:
    """Draw a sitting animal: ``behind`` (tail) is drawn first, ``front`` (things held) last.

    ``mask`` is cut to the outline of the head, ``on_body`` to that of the body; ``paw`` draws
    the left arm where it is not the usual one.
    """

    def foot() -> str:
        return pen.shape(oval(102, 370, 38, 21), "b", area(oval(94, 380, 30, 14), "l", 0.8))

    def arm() -> str:
        return limb("M96 242 C74 268 80 300 108 308", "b", 27)

    gleam = "M74 110 C82 78 112 58 144 54 C116 70 98 88 90 116 C84 126 70 122 74 110Z"
    trunk = pen.shape(
        BODY,
        "b",
        area(oval(150, 316, 50, 62), "l")
        + on_body
        + area("M60 200 C110 234 190 234 240 200 L240 232 C190 252 110 252 60 232Z", "sd")
        + area("M190 220 C216 280 206 350 150 390 L240 390 L240 220Z", "sd"),
    )
    skull = pen.shape(
        HEAD,
        "b",
        mask + area("M40 160 C90 214 210 214 260 150 L260 230 L40 230Z", "sd") + area(gleam, "hi"),
    )
    head = part("head", 150, 206, ears, skull, snout, eyes(150, eye_y, 44, eye_r))
    return (
        behind
        + twins("leg", 102, 366, 150, foot)
        + part("body", 150, 376, trunk)
        + twins("arm", 98, 246, 150, paw or arm)
        + head
        + front
    )


def sitting_moves(period_ms: int) -> tuple[Motion, ...]:
    """Return the idle movement of a sitter: a nod, waving arms, and a blink of both eyes."""
    return (
        swing("head", 3.5, period_ms),
        swing("arm_l", 6, period_ms, 0.25),
        swing("arm_r", 6, period_ms, 0.75),
        Motion("eye_l", "blink", 0, 2 * period_ms),
        Motion("eye_r", "blink", 0, 2 * period_ms),
    )
