"""The monkey: a cheeky long-tailed monkey in a waistcoat, waving with one hand."""

from asset_library.draw.heroes.cast import hero, mirror, moody, worried_brows
from asset_library.draw.heroes.people import blinks, hand
from asset_library.draw.kit import Pen, cheek, circle, limb, line, mark, part, round_eye
from asset_library.draw.rig import Motion

TAIL = "M232 412 C300 440 366 408 360 344 C356 298 306 292 304 328 C304 346 322 350 330 338"
HEAD = (
    "M200 52 C262 52 304 92 304 150 C304 172 300 186 294 198 C288 238 250 256 200 256 "
    "C150 256 112 238 106 198 C100 186 96 172 96 150 C96 92 138 52 200 52Z"
)
FACE = (
    "M200 112 C218 92 268 92 278 134 C282 152 276 168 274 178 C290 192 290 222 268 236 "
    "C250 248 226 252 200 252 C174 252 150 248 132 236 C110 222 110 192 126 178 "
    "C124 168 118 152 122 134 C132 92 182 92 200 112Z"
)
BODY = (
    "M200 234 C246 234 262 276 268 326 C276 390 254 428 200 428 C146 428 124 390 132 326 "
    "C138 276 154 234 200 234Z"
)
BELLY = (
    "M200 260 C230 260 240 310 238 350 C236 394 222 420 200 420 C178 420 164 394 162 "
    "350 C160 310 170 260 200 260Z"
)
VEST = (
    "M216 244 C250 246 262 284 268 326 C272 352 270 372 264 390 C248 396 232 392 222 "
    "382 C236 340 232 290 216 244Z"
)
FOOT = (
    "M218 462 C222 446 250 444 274 450 C292 456 296 478 282 489 L222 489 C212 484 212 470 218 462Z"
)
TUFT = (
    "M168 66 C160 44 170 28 188 22 C188 32 192 38 198 40 C200 28 210 18 226 16 C220 "
    "28 224 38 230 44 C238 40 246 40 252 44 C240 52 234 60 232 70 C210 78 186 76 168 66Z"
)


def ear(pen: Pen, name: str, x: float, inner_x: float) -> str:
    """Draw one large round ear; the head covers its inner third."""
    return part(
        name,
        200 + (x - 200) * 0.8,
        154,
        circle(x, 150, 38, "f", 6),
        circle(inner_x, 152, 22, "c"),
    )


def draw() -> str:
    """Return the markup, back to front."""
    pen = Pen()
    tail = part("tail", 240, 412, limb(TAIL, "f", 20))
    legs = ""
    shade = '<path d="M210 474 L300 474 L300 496 L210 496Z" class="sd"/>'
    for name, x, foot in (("leg_l", 168, mirror(FOOT)), ("leg_r", 232, FOOT)):
        inside = shade if x > 200 else shade.replace("210", "100").replace("300", "190")
        legs += part(
            name,
            x,
            400,
            limb(f"M{x} 402 L{200 + (x - 200) * 1.25:g} 462", "f", 32),
            pen.shape(foot, "c", inside),
        )
    arm_r = part(
        "arm_r",
        250,
        276,
        hand(pen, 312, 338, 158, False, "c"),
        limb("M250 276 C286 278 304 304 310 328", "f", 26),
    )
    arm_l = part(
        "arm_l",
        150,
        276,
        hand(pen, 72, 222, -20, False, "c"),
        limb("M150 276 C112 290 84 264 74 232", "f", 26),
    )
    vest_shade = '<path d="M246 240 C256 300 258 350 244 400 L290 400 L290 240Z" class="s"/>'
    body = part(
        "body",
        200,
        410,
        pen.shape(
            BODY,
            "f",
            f'<path d="{BELLY}" class="c"/><path d="M230 230 C260 300 260 380 226 '
            '430 L290 430 L290 230Z" class="sd"/>',
        ),
        pen.shape(
            VEST, "b", vest_shade + mark("M224 376 C240 388 254 388 270 382", "#fff", 5, 0.4)
        ),
        pen.shape(
            mirror(VEST),
            "b",
            '<path d="M150 262 C140 290 136 320 136 352 C146 326 152 296 164 262Z" class="hi"/>'
            + mark("M176 376 C160 388 146 388 130 382", "#fff", 5, 0.4),
        ),
        circle(238, 322, 6, "a", 4) + circle(239, 350, 6, "a", 4),
        pen.shape(
            "M174 244 C184 236 194 244 200 250 C206 244 216 236 226 244 C230 258 "
            "226 268 218 266 C210 264 204 260 200 256 C196 260 190 264 182 266 "
            "C174 268 170 258 174 244Z",
            "a",
            ink_width=5,
        ),
    )
    head = part(
        "head",
        200,
        240,
        ear(pen, "ear_l", 92, 90),
        ear(pen, "ear_r", 308, 310),
        pen.shape(TUFT, "f"),
        pen.shape(
            HEAD,
            "f",
            f'<path d="{FACE}" class="c"/>'
            '<path d="M90 206 C140 256 260 256 310 184 L310 270 L90 270Z" class="sd"/>'
            '<path d="M118 120 C126 90 152 72 182 66 C160 80 144 96 136 120 C128 '
            '134 112 134 118 120Z" class="hi"/>',
        ),
        round_eye(162, 152, 24, 3, 3, "eye_l"),
        round_eye(238, 152, 24, -3, 3, "eye_r"),
        moody(
            line("M146 116 q14 -9 28 -2 M254 116 q-14 -9 -28 -2", 5, 0.6),
            worried_brows(118, 22, 56),
        ),
        cheek(138, 208, 16) + cheek(262, 208, 16),
        '<ellipse cx="191" cy="188" rx="5" ry="4" class="k"/><ellipse cx="209" '
        'cy="188" rx="5" ry="4" class="k"/>',
        pen.grin(200, 206, 28, 26),
    )
    return tail + legs + arm_r + body + arm_l + head


RIGS = (
    hero(
        "monkey",
        draw(),
        {
            "b": "#45b36b",
            "s": "#2b8653",
            "a": "#ffcf4d",
            "f": "#a5673f",
            "c": "#ffdfb8",
        },
        ("monkeys", "ape", "chimp"),
        (
            *blinks(3900),
            Motion("head", "rotate", 4, 2400),
            Motion("tail", "rotate", 6, 1800),
            Motion("arm_l", "rotate", 8, 1100),
            Motion("arm_r", "rotate", 6, 1700, 0.3),
            Motion("leg_l", "rotate", 2, 2200),
        ),
        natural_height=0.75,
        tags=("hero", "animal", "jungle"),
        body_motion="hop",
    ),
)
