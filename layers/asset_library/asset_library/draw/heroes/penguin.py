"""The penguin: round and flightless, in a bobble hat and scarf of the story's colour."""

from asset_library.draw.heroes.cast import hero, pair, worried_brows
from asset_library.draw.heroes.people import blinks
from asset_library.draw.kit import Pen, cheek, circle, line, mark, part, round_eye
from asset_library.draw.rig import Motion

BODY = (
    "M200 210 C280 210 318 280 322 340 C326 410 288 444 200 444 C112 444 74 410 78 340 "
    "C82 280 120 210 200 210Z"
)
BELLY = (
    "M200 240 C254 240 280 294 280 344 C280 402 248 436 200 436 C152 436 120 402 120 "
    "344 C120 294 146 240 200 240Z"
)
HEAD = (
    "M200 54 C272 54 314 102 314 164 C314 228 270 262 200 262 C130 262 86 228 86 164 "
    "C86 102 128 54 200 54Z"
)
FACE = (
    "M200 152 C214 108 262 100 284 130 C302 160 296 206 264 228 C244 242 222 248 200 248 "
    "C178 248 156 242 136 228 C104 206 98 160 116 130 C138 100 186 108 200 152Z"
)
FLIPPER = (
    "M282 276 C312 276 352 318 372 356 C380 372 366 384 352 378 C338 374 300 372 282 "
    "348 C268 326 268 290 282 276Z"
)
RAISED = (
    "M120 272 C92 276 46 250 26 212 C18 196 34 182 48 190 C66 200 118 222 134 252 "
    "C138 264 132 272 120 272Z"
)
FOOT = (
    "M216 434 C240 422 276 430 288 448 C294 458 286 464 276 461 C266 469 254 469 246 "
    "461 C236 469 222 467 216 459Z"
)
HAT = "M98 122 C96 62 140 26 200 26 C260 26 304 62 302 122 C250 102 150 102 98 122Z"
CUFF = (
    "M92 128 C90 108 98 98 114 94 C164 78 236 78 286 94 C302 98 310 108 308 128 C306 "
    "142 296 144 284 138 C236 120 164 120 116 138 C104 144 94 142 92 128Z"
)
SCARF = (
    "M116 244 C156 272 244 272 284 244 C300 250 300 276 288 284 C244 310 156 310 112 "
    "284 C100 276 100 250 116 244Z"
)
SCARF_END = "M140 284 C160 278 174 282 184 288 L178 366 L168 360 L158 368 L148 360 L136 366Z"


def draw() -> str:
    """Return the markup, back to front."""
    pen = Pen()
    feet = pair(
        pen,
        "leg",
        (244, 438),
        FOOT,
        "o2",
        '<path d="M210 452 L300 452 L300 474 L210 474Z" class="sd"/>',
    )
    arm_r = part(
        "arm_r",
        290,
        300,
        pen.shape(
            FLIPPER,
            "u",
            '<path d="M280 330 C310 370 350 370 380 356 L380 400 L270 390Z" class="sd"/>',
        ),
    )
    arm_l = part(
        "arm_l",
        118,
        254,
        pen.shape(
            RAISED, "u", '<path d="M20 210 C50 250 90 266 130 262 L120 290 L10 260Z" class="sd"/>'
        ),
    )
    body = part(
        "body",
        200,
        430,
        pen.shape(
            BODY,
            "u",
            f'<path d="{BELLY}" class="w"/>'
            '<path d="M70 380 C140 440 260 440 330 350 L330 460 L70 460Z" class="sd"/>'
            '<path d="M100 320 C104 290 116 270 134 256 C122 280 116 300 114 326 '
            'C112 340 98 336 100 320Z" class="hi"/>',
        ),
    )
    scarf = part(
        "scarf_end",
        162,
        284,
        pen.shape(
            SCARF_END,
            "b",
            '<path d="M130 330 L190 330 L190 346 L130 346Z" class="l"/><path '
            'd="M166 280 L190 280 L186 370 L168 370Z" class="sd"/>',
        ),
    ) + part(
        "scarf",
        200,
        276,
        pen.shape(
            SCARF,
            "b",
            '<path d="M132 246 L122 310 L144 310 L154 250Z M190 256 L186 320 L208 '
            '320 L212 256Z M250 250 L256 310 L278 300 L270 240Z" class="l"/>'
            '<path d="M96 280 C150 306 250 306 304 272 L304 320 L96 320Z" class="s" opacity=".6"/>',
        ),
    )
    hat = part(
        "hat",
        200,
        110,
        pen.shape(
            HAT,
            "b",
            '<path d="M236 20 C270 50 276 90 270 130 L320 130 L310 40Z" class="s" opacity=".8"/>'
            + mark("M136 70 l16 -18 16 18 16 -18 16 18 16 -18 16 18 16 -18 16 18", "#fff", 6, 0.55)
            + '<path d="M118 92 C124 62 146 44 172 38 C154 54 144 70 140 88 C136 '
            '100 116 104 118 92Z" class="hi"/>',
        ),
        pen.shape(
            CUFF,
            "l",
            line(
                "M128 98 v28 M152 90 v30 M176 86 v30 M200 84 v32 M224 86 v30 M248 "
                "90 v30 M272 98 v28",
                4,
                0.25,
            ),
        ),
        part("bobble", 200, 30, circle(200, 24, 21, "l", 6), circle(193, 17, 7, "w")),
    )
    head = part(
        "head",
        200,
        250,
        pen.shape(
            HEAD,
            "u",
            f'<path d="{FACE}" class="w"/>'
            '<path d="M86 206 C140 256 260 256 320 180 L320 270 L86 270Z" class="sd"/>',
        ),
        round_eye(156, 170, 26, 4, 3, "eye_l"),
        round_eye(244, 170, 26, -4, 3, "eye_r"),
        worried_brows(144, 22, 58),
        cheek(128, 212, 16) + cheek(272, 212, 16),
        part(
            "mouth",
            200,
            206,
            pen.shape("M180 212 C188 230 212 230 220 212Z", "o3", ink_width=5),
            pen.shape(
                "M170 204 C178 188 222 188 230 204 C226 216 214 220 200 220 C186 "
                "220 174 216 170 204Z",
                "o2",
                '<path d="M166 208 C190 218 210 218 234 206 L230 226 L170 226Z" class="sd"/>'
                '<ellipse cx="190" cy="200" rx="9" ry="3" class="hi"/>',
                5,
            ),
        ),
        hat,
    )
    return feet + arm_r + arm_l + body + scarf + head


RIGS = (
    hero(
        "penguin",
        draw(),
        {
            "b": "#ef5a68",
            "s": "#b83a55",
            "l": "#ffd9d2",
            "u": "#46527a",
            "o2": "#ffab3d",
            "o3": "#c9554a",
        },
        ("penguins",),
        (
            *blinks(4300),
            Motion("head", "rotate", 3, 2600),
            Motion("arm_l", "rotate", 8, 1100),
            Motion("arm_r", "rotate", 5, 1500, 0.3),
            Motion("scarf_end", "rotate", 6, 1900),
            Motion("bobble", "rotate", 10, 1300),
        ),
        height_px=475,
        anchor_point=(200, 460),
        natural_height=0.75,
        tags=("hero", "animal", "snow"),
        body_motion="hop",
    ),
)
