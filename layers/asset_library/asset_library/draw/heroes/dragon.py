"""The dragon: a round baby dragon sitting up, all in the story's colour, wings in its accent."""

from asset_library.draw.heroes.cast import hero, mirror, moody, pair, worried_brows
from asset_library.draw.heroes.people import blinks
from asset_library.draw.kit import Pen, cheek, line, mark, part, round_eye
from asset_library.draw.rig import Motion

WING = (
    "M238 264 C254 196 296 136 366 120 C358 146 370 160 390 166 C374 182 370 200 382 216 "
    "C360 220 348 236 350 258 C322 250 290 270 250 292Z"
)
TAIL = (
    "M236 384 C292 424 338 406 346 362 C348 346 342 332 336 322 L374 322 "
    "C388 350 392 374 384 400 C368 452 308 472 232 450Z"
)
TIP = (
    "M352 256 C382 274 404 306 394 334 C382 330 372 332 358 344 C346 330 336 326 322 "
    "330 C314 302 328 272 352 256Z"
)
BODY = (
    "M200 230 C268 230 298 294 296 366 C294 426 262 452 200 452 C138 452 106 426 104 366 "
    "C102 294 132 230 200 230Z"
)
BELLY = (
    "M200 254 C246 254 256 304 254 360 C254 414 236 460 200 460 C164 460 146 414 146 "
    "360 C144 304 154 254 200 254Z"
)
FOOT = (
    "M306 446 C318 404 286 386 258 398 C232 410 228 448 240 456 L296 456 C302 456 305 452 306 446Z"
)
ARM = (
    "M242 276 C262 256 286 282 292 308 C298 334 284 356 256 352 C246 358 234 352 236 342 "
    "C230 334 236 324 246 326 C254 322 254 312 246 306 C236 298 234 286 242 276Z"
)
HEAD = (
    "M102 156 C96 88 142 54 200 54 C258 54 304 88 298 156 C324 176 320 230 282 248 "
    "C238 266 162 266 118 248 C80 230 76 176 102 156Z"
)
HORN = "M262 80 C276 48 266 24 250 12 C242 38 228 52 218 64Z"
EAR = "M290 128 C320 118 338 98 340 72 C308 70 284 84 268 106Z"


def spike(x: float, y: float, size: float) -> str:
    """Return a rounded back spike pointing up."""
    return (
        f"M{x - size} {y} L{x - size * 0.55:g} {y - size * 1.5:g} L{x} {y - size * 2.6:g} "
        f"L{x + size * 0.55:g} {y - size * 1.5:g} L{x + size} {y} C{x + size * 0.5:g} {y + 6} "
        f"{x - size * 0.5:g} {y + 6} {x - size} {y}Z"
    )


def draw() -> str:
    """Return the markup, back to front."""
    pen = Pen()
    membrane = (
        '<path d="M238 270 L400 190 L360 270 L250 310Z" class="sd"/>'
        + mark(
            "M250 264 Q292 186 360 128 M258 270 Q310 210 384 168 M264 276 Q316 240 374 218",
            "#3a2450",
            4,
            0.35,
        )
        + '<path d="M262 220 C280 176 310 148 346 132 C316 160 296 186 282 222Z" class="hi"/>'
    )
    wings = pair(pen, "wing", (250, 268), WING, "a", membrane)
    tail = part(
        "tail",
        262,
        412,
        pen.shape(
            TAIL,
            "b",
            '<path d="M230 428 C320 446 372 410 374 340 L400 340 L396 480 L230 '
            '480Z" class="s" opacity=".8"/>',
        ),
        pen.shape(
            TIP, "a", '<path d="M352 256 C366 290 366 320 356 350 L410 340 L400 270Z" class="sd"/>'
        ),
    )
    toes = (
        '<path d="M244 456 a9 9 0 0 1 18 0Z M264 456 a9 9 0 0 1 18 0Z M284 456 a9 9 0 '
        '0 1 18 0Z" class="l"/>'
    )
    body = part(
        "body",
        200,
        440,
        pen.shape(
            BODY,
            "b",
            '<path d="M236 232 C300 290 296 400 250 460 L310 460 L310 230Z" '
            'class="s" opacity=".8"/>'
            f'<path d="{BELLY}" class="l"/>'
            + mark(
                "M150 310 Q200 326 250 310 M146 344 Q200 362 254 344 M148 378 "
                "Q200 396 252 378 M158 412 Q200 428 242 412",
                "#3a1a66",
                5,
                0.22,
            ),
        ),
        pen.shape(FOOT, "b", '<path d="M230 436 L320 436 L320 470 L230 470Z" class="sd"/>' + toes),
        pen.shape(
            mirror(FOOT),
            "b",
            '<path d="M80 436 L170 436 L170 470 L80 470Z" class="sd"/>'
            f'<g transform="matrix(-1 0 0 1 400 0)">{toes}</g>',
        ),
    )
    claws = line("M254 350 C258 346 260 342 260 338 M238 340 C244 340 248 338 250 334", 4, 0.7)
    arms = part(
        "arm_r",
        262,
        284,
        pen.shape(ARM, "b", '<path d="M270 260 L310 260 L300 360 L262 360Z" class="sd"/>'),
        claws,
    ) + part(
        "arm_l",
        138,
        284,
        pen.shape(mirror(ARM), "b", '<path d="M100 330 L170 330 L170 370 L100 370Z" class="sd"/>'),
        f'<g transform="matrix(-1 0 0 1 400 0)">{claws}</g>',
    )
    ear_fold = mark("M288 110 Q308 100 324 84", "#3a2450", 4, 0.4)
    head = part(
        "head",
        200,
        240,
        pen.shape(
            HORN, "l", '<path d="M250 10 C262 40 262 60 256 90 L290 90 L280 10Z" class="sd"/>'
        ),
        pen.shape(
            mirror(HORN),
            "l",
            '<path d="M170 30 C160 50 160 60 170 90 L200 90 L190 30Z" class="sd"/>',
        ),
        pair(pen, "ear", (280, 114), EAR, "b", ear_fold),
        pen.shape(
            HEAD,
            "b",
            '<path d="M86 206 C130 176 270 176 314 206 L320 270 L80 270Z" class="l" opacity=".75"/>'
            '<path d="M80 226 C140 266 262 266 320 214 L320 280 L80 280Z" class="sd"/>'
            '<path d="M122 104 C138 76 166 66 192 66 C168 78 148 96 138 118 C130 '
            '130 116 122 122 104Z" class="hi"/>',
        ),
        pen.shape(spike(200, 60, 17), "a", ink_width=5),
        round_eye(154, 144, 31, 4, 3, "eye_l"),
        round_eye(246, 144, 31, -4, 3, "eye_r"),
        '<ellipse cx="184" cy="198" rx="6" ry="5" class="k"/><ellipse cx="216" '
        'cy="198" rx="6" ry="5" class="k"/>',
        worried_brows(104, 26, 68),
        cheek(118, 204, 18) + cheek(282, 204, 18),
        part(
            "mouth",
            200,
            222,
            moody(
                '<path d="M166 232 l6 14 l9 -9Z M234 232 l-6 14 l-9 -9Z" class="w"/>'
                + line("M166 231 l6 15 l9 -9 M234 231 l-6 15 l-9 -9", 4)
                + line("M150 218 Q200 256 250 218", 6),
                line("M164 232 Q200 206 236 232", 6),
            ),
        ),
    )
    return wings + tail + body + arms + head


RIGS = (
    hero(
        "dragon",
        draw(),
        {"b": "#5cc15a", "s": "#35963f", "l": "#fbeaa8", "a": "#ff9d3c"},
        ("dragons", "wyvern"),
        (
            *blinks(5000),
            Motion("head", "rotate", 2.5, 3200),
            Motion("wing_l", "rotate", 6, 1300),
            Motion("wing_r", "rotate", -6, 1300),
            Motion("tail", "rotate", 5, 2200),
            Motion("arm_l", "rotate", 5, 1800),
            Motion("arm_r", "rotate", -5, 1800, 0.2),
            Motion("ear_l", "rotate", 5, 2600),
            Motion("ear_r", "rotate", -5, 2600),
        ),
        height_px=480,
        anchor_point=(200, 454),
        natural_height=1.1,
        habitats=("ground", "air", "water"),
        tags=("hero", "animal", "magic"),
    ),
)
