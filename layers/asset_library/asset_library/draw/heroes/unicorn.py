"""The unicorn: a white foal with a golden horn; mane, tail and hooves take the colour."""

from asset_library.draw.heroes.cast import hero, mirror, worried_brows
from asset_library.draw.heroes.people import blinks
from asset_library.draw.kit import Pen, cheek, limb, line, mark, part, round_eye, smile
from asset_library.draw.rig import Motion

BODY = (
    "M104 350 C100 300 144 276 196 274 C216 258 226 240 230 206 L338 206 C336 244 358 284 350 338 "
    "C344 394 296 416 222 416 C150 416 106 398 104 350Z"
)
HEAD = (
    "M198 148 C196 92 240 64 292 64 C344 64 388 92 386 148 C384 172 376 184 368 198 "
    "C374 242 340 260 292 260 C244 260 210 242 216 198 C208 184 200 172 198 148Z"
)
STAR = "M0 -20 L6 -7 L20 -6 L9 3 L12 17 L0 10 L-12 17 L-9 3 L-20 -6 L-6 -7Z"
EAR = "M330 84 C336 54 350 34 372 26 C384 54 382 86 364 112Z"
HORN = "M272 76 L289 6 C290 2 294 2 295 6 L312 76 C302 84 282 84 272 76Z"
MANE_BACK = (
    "M230 84 C178 74 142 112 152 160 C128 184 128 222 152 240 C136 268 150 302 184 306 "
    "C176 316 186 326 200 320 C240 306 262 270 258 220Z"
)
FORELOCK = (
    "M212 112 C218 74 262 50 300 66 C330 62 352 72 360 92 C346 86 334 88 326 94 "
    "C320 110 306 120 290 122 C292 114 290 108 286 104 C274 130 240 144 206 150 "
    "C202 136 206 124 212 112Z"
)
TAIL = (
    "M118 318 C84 290 40 306 34 350 C14 372 14 406 36 420 C34 440 50 456 74 450 "
    "C66 442 66 432 72 424 C98 424 112 402 104 380 C116 372 124 360 126 348Z"
)


def leg(pen: Pen, name: str, x: float, slot: str, top: float = 384) -> str:
    """Draw one leg with a hoof."""
    hoof = f"M{x - 24} 464 L{x + 24} 464 L{x + 29} 489 C{x + 18} 493 {x - 18} 493 {x - 29} 489Z"
    return part(
        name,
        x,
        top,
        limb(f"M{x} {top} L{x} 466", slot, 40),
        pen.shape(hoof, "a", f'<path d="M{x + 4} 460 h40 v40 h-40Z" class="sd"/>'),
    )


def draw() -> str:
    """Return the markup, back to front."""
    pen = Pen()
    tail = part(
        "tail",
        116,
        334,
        pen.shape(
            TAIL,
            "b",
            '<path d="M126 330 C84 316 60 334 60 366 C44 384 50 412 66 426 L100 '
            '430 L140 360Z" class="l"/>'
            '<path d="M126 336 C100 340 92 360 98 384 C88 404 84 414 70 424 L120 '
            '420 L140 350Z" class="s"/>',
        ),
        line("M112 334 C84 326 62 340 60 366 C46 386 50 408 62 420", 4, 0.35),
    )
    mane = part(
        "mane",
        232,
        120,
        pen.shape(
            MANE_BACK,
            "b",
            '<path d="M236 84 C190 96 172 130 180 168 C160 190 160 220 178 242 '
            'C168 266 174 290 196 312 L270 300 L270 84Z" class="l"/>'
            '<path d="M240 110 C212 130 204 150 208 180 C194 200 196 224 208 244 '
            'C202 270 206 290 216 306 L280 280 L270 100Z" class="s"/>',
        ),
        line(
            "M206 106 C178 124 172 148 180 170 C160 192 162 222 178 242 C168 268 176 290 192 304",
            4,
            0.35,
        ),
    )
    body = part(
        "body",
        222,
        410,
        pen.shape(
            BODY,
            "u",
            '<path d="M90 380 C160 420 290 420 330 320 C340 280 330 240 328 200 '
            'L360 200 L350 440 L90 440Z" '
            'class="sd"/><path d="M228 200 C232 262 330 280 345 230 L345 200Z" class="sd"/>',
        ),
        f'<path d="{STAR}" class="b" transform="translate(150 346) scale(.95)"/>'
        f'<path d="{STAR}" class="a" transform="translate(184 374) scale(.6)"/>'
        f'<path d="{STAR}" class="l" transform="translate(140 384) scale(.5)"/>',
    )
    horn = pen.shape(
        HORN,
        "g",
        '<path d="M294 0 L296 90 L320 90Z" class="sd"/>'
        + line("M276 58 Q292 64 304 50 M281 38 Q292 42 300 30", 4, 0.6),
        5,
    )
    inner = '<path d="M342 86 C346 66 354 52 368 44 C374 62 372 82 362 98Z" class="p"/>'
    far_ear = mirror(EAR, 292)
    ears = part("ear_r", 350, 98, pen.shape(EAR, "u", inner)) + part(
        "ear_l",
        234,
        98,
        pen.shape(far_ear, "u", f'<g transform="matrix(-1 0 0 1 584 0)">{inner}</g>'),
    )
    muzzle = (
        '<path d="M212 206 C232 178 352 178 372 206 C384 262 330 280 292 280 C254 '
        '280 200 262 212 206Z" class="p" opacity=".7"/>'
        '<path d="M196 180 C230 256 352 256 392 160 L400 270 L190 270Z" class="sd"/>'
    )
    head = part(
        "head",
        282,
        232,
        ears,
        pen.shape(HEAD, "u", muzzle),
        round_eye(248, 152, 28, 4, 3, "eye_l"),
        round_eye(336, 152, 28, -4, 3, "eye_r"),
        line("M360 134 q8 -1 13 -8 M363 144 q8 1 14 -3", 4),
        '<ellipse cx="272" cy="205" rx="6" ry="5" class="k"/><ellipse cx="312" '
        'cy="205" rx="6" ry="5" class="k"/>',
        cheek(232, 198, 14) + cheek(352, 198, 14),
        worried_brows(124, 24, 62, 292),
        smile(292, 222, 17, 11),
        horn,
        part(
            "forelock",
            290,
            84,
            pen.shape(
                FORELOCK,
                "b",
                '<path d="M206 150 C240 132 268 110 280 74 L320 70 L370 90 L330 '
                '130 L200 160Z" class="l" opacity=".9"/>'
                '<path d="M286 104 C300 96 316 86 330 84 L380 90 L320 130 L288 '
                '124Z" class="s" opacity=".9"/>',
            ),
            mark("M228 108 C234 92 248 80 266 76", "#fff", 7, 0.5),
        ),
    )
    return (
        tail
        + leg(pen, "leg_back_r", 192, "u2")
        + leg(pen, "leg_front_r", 304, "u2")
        + leg(pen, "leg_l", 144, "u")
        + leg(pen, "leg_r", 256, "u")
        + body
        + mane
        + head
    )


RIGS = (
    hero(
        "unicorn",
        draw(),
        {
            "b": "#c084f5",
            "s": "#8f5ad6",
            "l": "#ffb3dc",
            "a": "#7ad0f5",
            "u": "#fffaf4",
            "u2": "#e6dcf0",
            "p": "#ffd3de",
            "g": "#ffd24a",
        },
        ("unicorns", "pony", "foal"),
        (
            *blinks(4600),
            Motion("head", "rotate", 3, 3000),
            Motion("tail", "rotate", 8, 1900),
            Motion("mane", "rotate", 3, 2400, 0.2),
            Motion("forelock", "rotate", 2, 2400),
            Motion("ear_l", "rotate", 6, 2700),
            Motion("ear_r", "rotate", -6, 2700),
            Motion("leg_r", "rotate", 3, 2000),
        ),
        natural_height=1.1,
        facing="right",
        anchor_point=(210, 490),
        tags=("hero", "animal", "magic"),
    ),
)
