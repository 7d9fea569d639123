"""The dinosaur: a long-necked baby with plates down its back, all in the story's colour."""

from asset_library.draw.heroes.cast import hero, worried_brows
from asset_library.draw.heroes.people import blinks
from asset_library.draw.kit import Pen, cheek, limb, mark, part, round_eye
from asset_library.draw.rig import Motion

BODY = (
    "M224 150 C232 212 214 254 172 270 C118 290 82 326 82 376 C84 428 124 446 208 446 "
    "C296 446 332 424 336 366 C340 310 334 260 336 156Z"
)
BELLY = "M262 190 C268 260 250 320 218 352 C196 376 200 420 220 450 L350 450 L350 190Z"
HEAD = (
    "M196 128 C190 72 234 38 288 40 C340 42 374 74 382 112 C402 122 414 146 406 168 "
    "C396 198 350 210 300 208 C244 206 202 186 196 128Z"
)
TAIL = (
    "M140 300 C98 318 76 366 46 376 C30 380 22 366 12 372 C4 378 8 392 16 402 "
    "C44 436 96 444 150 434Z"
)
PLATE = "M-20 10 C-16 -10 -8 -24 0 -30 C8 -24 16 -10 20 10 C10 16 -10 16 -20 10Z"
# x, y, turn and size of the back plates, from the neck to the rump.
PLATES = ((212, 232, -58, 0.8), (176, 262, -36, 0.95), (132, 284, -36, 1.0), (98, 316, -50, 0.9))


def leg(pen: Pen, name: str, x: float, slot: str) -> str:
    """Draw a stout leg with three toenails."""
    foot = (
        f"M{x - 30} 430 L{x + 30} 430 C{x + 32} 456 {x + 38} 470 {x + 34} 484 "
        f"C{x + 20} 491 {x - 20} 491 {x - 34} 484 C{x - 38} 470 {x - 32} 456 {x - 30} 430Z"
    )
    nails = "".join(
        f'<path d="M{x + dx - 8} 490 a8 10 0 0 1 16 0Z" class="l"/>' for dx in (-18, 2, 22)
    )
    return part(
        name,
        x,
        412,
        limb(f"M{x} 408 L{x} 434", slot, 56),
        pen.shape(foot, slot, f'<path d="M{x + 8} 420 h40 v80 h-40Z" class="sd"/>{nails}'),
        f'<path d="M{x - 28} 410 h56 v36 h-56Z" class="{slot}"/>',
    )


def draw() -> str:
    """Return the markup, back to front."""
    pen = Pen()
    plates = "".join(
        f'<g transform="translate({x} {y}) rotate({turn}) scale({size})">'
        f"{pen.shape(PLATE, 'a', ink_width=6)}</g>"
        for x, y, turn, size in PLATES
    )
    tail = part(
        "tail",
        132,
        374,
        pen.shape(
            TAIL,
            "b",
            '<path d="M0 390 C50 424 90 420 150 396 L150 450 L0 450Z" class="s" opacity=".7"/>',
        ),
    )
    spots = "".join(
        f'<ellipse cx="{x}" cy="{y}" rx="{r}" ry="{r * 0.85:g}" class="s" opacity=".65"/>'
        for x, y, r in (
            (150, 330, 17),
            (118, 366, 12),
            (184, 308, 10),
            (160, 372, 9),
            (236, 232, 9),
        )
    )
    body = part(
        "body",
        208,
        430,
        pen.shape(
            BODY,
            "b",
            f'<path d="{BELLY}" class="l"/>'
            + mark(
                "M262 250 Q300 262 340 254 M252 288 Q296 302 340 292 M232 328 "
                "Q290 344 340 330 M210 368 Q280 386 340 370",
                "#3a1a66",
                5,
                0.18,
            )
            + '<path d="M226 180 C240 226 300 240 340 206 L340 150 L226 150Z" class="sd"/>'
            '<path d="M70 396 C140 440 280 440 340 380 L340 460 L70 460Z" class="sd"/>'
            + spots
            + '<path d="M104 344 C112 318 136 298 164 288 C140 308 128 324 122 348 '
            'C116 360 100 358 104 344Z" class="hi"/>',
        ),
    )
    head = part(
        "head",
        284,
        176,
        pen.shape("M246 52 C244 30 256 18 268 22 C280 26 284 40 282 52Z", "a"),
        pen.shape("M298 50 C302 30 316 22 326 30 C334 38 332 50 326 60Z", "a"),
        pen.shape(
            HEAD,
            "b",
            '<path d="M262 168 C290 138 380 122 420 140 L420 220 L270 220 C250 '
            '204 250 182 262 168Z" class="l" opacity=".8"/>'
            '<path d="M190 150 C230 204 340 218 420 160 L400 230 L200 230Z" class="sd"/>'
            '<path d="M214 104 C220 76 244 58 272 54 C252 68 240 82 234 104 C228 '
            '118 210 118 214 104Z" class="hi"/>',
        ),
        round_eye(262, 114, 28, 6, 3, "eye_l"),
        round_eye(338, 108, 26, 3, 3, "eye_r"),
        '<ellipse cx="362" cy="150" rx="5" ry="4" class="k"/><ellipse cx="386" '
        'cy="148" rx="5" ry="4" class="k"/>',
        worried_brows(80, 18, 56, 300),
        cheek(238, 158, 17),
        pen.grin(330, 166, 30, 24),
    )
    return (
        leg(pen, "leg_back_r", 178, "s")
        + leg(pen, "leg_front_r", 300, "s")
        + tail
        + plates
        + leg(pen, "leg_l", 126, "b")
        + leg(pen, "leg_r", 250, "b")
        + body
        + head
    )


RIGS = (
    hero(
        "dinosaur",
        draw(),
        {"b": "#4fb6c9", "s": "#2f8aa6", "l": "#e0f5c8", "a": "#ff9a6b"},
        ("dinosaurs", "dino", "brontosaurus"),
        (
            *blinks(4800),
            Motion("head", "rotate", 3, 3200),
            Motion("tail", "rotate", 6, 2000),
            Motion("leg_l", "rotate", 2, 2400),
            Motion("leg_r", "rotate", 2, 2400, 0.5),
        ),
        width_px=420,
        anchor_point=(210, 488),
        facing="right",
        natural_height=1.15,
        tags=("hero", "animal", "prehistoric"),
    ),
)
