"""The one pose shared by the hoofed animals: standing on four legs, the head turned to us."""

from asset_library.draw.kit import Pen, cheek, line, part
from asset_library.draw.objects.strokes import area, eyes, mouth, oval, slab, swing
from asset_library.draw.rig import Motion

BODY = (
    "M60 196 C56 140 100 122 160 124 C220 112 300 118 314 178 C322 228 300 274 240 278 "
    "C190 284 130 284 100 274 C72 262 62 232 60 196Z"
)
HEAD = (
    "M212 104 C212 58 250 34 296 34 C342 34 380 58 380 104 C384 126 374 142 366 154 "
    "C358 190 334 204 296 204 C258 204 234 190 226 154 C218 142 208 126 212 104Z"
)


def hooves(pen: Pen, names: str, *xs: float, hoof: str = "hf") -> str:
    """Draw legs with hooves, each a part ``leg_<letter of names>`` that swings at the hip."""
    legs = []
    for name, x in zip(names, xs, strict=True):
        leg = pen.shape(
            slab(x - 19, 236, 38, 114, 12),
            "b",
            area(f"M{x - 24:g} 326 h48 v30 h-48Z", hoof)
            + area(f"M{x + 2:g} 230 h24 v130 h-24Z", "sd"),
        )
        legs.append(part(f"leg_{name}", x, 256, leg, line(f"M{x - 19:g} 326 h38", 5)))
    return "".join(legs)


def snout(pen: Pen, slot: str = "l") -> str:
    """Draw a broad muzzle with two nostrils and a mouth."""
    return (
        area(oval(296, 170, 56, 34), slot)
        + area(oval(278, 158, 6, 5), "k")
        + area(oval(314, 158, 6, 5), "k")
        + mouth("M276 178 Q296 194 316 178", 296, 182, 13)
    )


def walker(
    pen: Pen,
    behind_head: str,
    on_face: str,
    *,
    tail: str = "",
    on_body: str = "",
    mask: str = "",
    coat: str = "",
    far_hoof: str = "hf",
) -> str:
    """Draw a standing animal: ``behind_head`` holds ears and horns, ``on_face`` the muzzle.

    ``on_body`` and ``mask`` are cut to the outlines of body and head; ``coat`` replaces the
    body (a fleece).
    """
    trunk = coat or pen.shape(
        BODY,
        "b",
        on_body
        + area("M50 230 C120 270 250 270 330 210 V300 H50Z", "sd")
        + area(
            "M84 168 C100 146 130 138 164 140 C136 150 116 160 104 178 C94 188 78 182 84 168Z", "hi"
        ),
    )
    skull = pen.shape(
        HEAD,
        "b",
        mask
        + area("M200 150 C240 200 350 200 390 140 V220 H200Z", "sd")
        + area(
            "M232 92 C238 66 260 52 286 50 C264 62 252 76 248 96 C244 106 228 104 232 92Z", "hi"
        ),
    )
    pink = cheek(234, 146, 13) + cheek(358, 146, 13)
    head = part(
        "head", 280, 190, behind_head, skull, on_face, pink, eyes(296, 106, 38, 22, cheeks=False)
    )
    far = hooves(pen, "bd", 140, 268, hoof=far_hoof)
    near = hooves(pen, "ac", 96, 224, hoof=far_hoof)
    return tail + far + part("body", 190, 270, trunk) + near + head


def walking_moves(period_ms: int) -> tuple[Motion, ...]:
    """Return the idle movement of a walker: a nod, a step on the spot, and a blink."""
    return (
        swing("head", 3, period_ms),
        swing("leg_a", 3, period_ms // 2),
        swing("leg_c", 3, period_ms // 2, 0.5),
        Motion("eye_l", "blink", 0, 2 * period_ms),
        Motion("eye_r", "blink", 0, 2 * period_ms),
    )
