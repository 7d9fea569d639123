"""The robot: a glowing screen for a face, springy limbs and a heart on the chest."""

from asset_library.draw.heroes.cast import hero, mirror, moody
from asset_library.draw.heroes.people import blinks, hand
from asset_library.draw.kit import Pen, circle, limb, line, mark, part
from asset_library.draw.rig import Motion

HEAD = (
    "M150 72 L250 72 C286 72 304 90 304 126 L304 176 C304 212 286 230 250 230 L150 230 "
    "C114 230 96 212 96 176 L96 126 C96 90 114 72 150 72Z"
)
SCREEN = (
    "M160 98 L240 98 C266 98 278 110 278 134 L278 168 C278 192 266 204 240 204 L160 204 "
    "C134 204 122 192 122 168 L122 134 C122 110 134 98 160 98Z"
)
BODY = (
    "M158 248 L242 248 C264 248 274 262 278 284 L288 356 C292 388 276 402 250 402 L150 402 "
    "C124 402 108 388 112 356 L122 284 C126 262 136 248 158 248Z"
)
FOOT = "M152 446 L196 446 L196 489 L134 489 C130 462 138 450 152 446Z"
HEART = "M0 14 C-22 0 -20 -18 -8 -18 C-3 -18 0 -14 0 -10 C0 -14 3 -18 8 -18 C20 -18 22 0 0 14Z"
GLOW = "#8ff5ff"


def screen_eye(x: float, name: str) -> str:
    """Draw a glowing eye; shut, it becomes a happy arc."""
    return part(
        name,
        x,
        144,
        f'<g class="open"><ellipse cx="{x}" cy="144" rx="15" ry="20" class="e"/>'
        f'<circle cx="{x - 5}" cy="136" r="6" class="w"/></g>'
        f'<path d="M{x - 17} 148 q17 -18 34 0" class="t shut" stroke="{GLOW}" stroke-width="7"/>',
    )


def bellows(path: str, rings: str) -> str:
    """Draw a springy limb with rings across it."""
    return limb(path, "m", 22) + line(rings, 4, 0.5)


def draw() -> str:
    """Return the markup, back to front."""
    pen = Pen()
    sole = '<path d="M120 474 L280 474 L280 500 L120 500Z" class="sd"/>'
    legs = part(
        "leg_l",
        166,
        392,
        bellows("M166 388 L166 450", "M154 414 h24 M154 428 h24"),
        pen.shape(FOOT, "s", sole),
    ) + part(
        "leg_r",
        234,
        392,
        bellows("M234 388 L234 450", "M222 414 h24 M222 428 h24"),
        pen.shape(mirror(FOOT), "s", sole),
    )
    arm_l = part(
        "arm_l",
        132,
        282,
        hand(pen, 66, 218, -20, False, "s"),
        bellows("M132 282 C98 292 78 266 70 232", "M108 276 l-6 18 M88 262 l-14 10"),
        '<g transform="translate(68 222) rotate(-18)"><rect x="-20" y="-2" '
        'width="40" height="17" rx="8" '
        'class="a o" stroke-width="6"/></g>',
        circle(132, 282, 20, "s", 6),
    )
    arm_r = part(
        "arm_r",
        268,
        282,
        hand(pen, 330, 346, 164, False, "s"),
        bellows("M268 282 C304 286 322 306 328 334", "M296 280 l-4 22 M318 296 l-18 12"),
        '<g transform="translate(329 340) rotate(164)"><rect x="-20" y="-2" '
        'width="40" height="17" rx="8" '
        'class="a o" stroke-width="6"/></g>',
        circle(268, 282, 20, "s", 6),
    )
    body = part(
        "body",
        200,
        394,
        pen.shape("M170 220 L230 220 L234 262 L166 262Z", "m", line("M160 236 H240", 4, 0.5), 6),
        pen.shape(
            BODY,
            "b",
            '<path d="M250 240 C262 300 260 360 240 410 L300 410 L300 240Z" class="s"/>'
            '<path d="M100 376 C150 392 250 392 300 376 L300 410 L100 410Z" class="sd"/>'
            '<path d="M144 258 C132 284 126 320 124 350 C134 320 144 290 160 262 '
            'C156 254 148 252 144 258Z" class="hi"/>',
        ),
        '<rect x="150" y="284" width="100" height="76" rx="16" class="l o" stroke-width="5"/>',
        part(
            "heart",
            176,
            314,
            f'<g transform="translate(178 316) scale(1.2)"><path d="{HEART}" class="a"/>'
            f'<path d="{HEART}" class="o" stroke-width="4"/></g>',
        ),
        line("M210 304 H234 M210 318 H228", 5),
        circle(214, 340, 6, "g", 3.5) + circle(232, 340, 6, "a", 3.5),
        line("M164 346 q8 -10 14 0 q6 10 14 0", 4),
    )
    antenna = part(
        "antenna",
        200,
        76,
        line("M200 78 L200 40", 8),
        circle(200, 30, 16, "a", 6),
        circle(195, 25, 5, "hi"),
    )
    ears = "".join(
        f'<rect x="{x}" y="124" width="30" height="56" rx="13" class="s o" stroke-width="6"/>'
        f'<path d="M{x + 15} 142 v20" class="t l" stroke-width="6"/>'
        for x in (72, 298)
    )
    head = part(
        "head",
        200,
        238,
        antenna,
        ears,
        pen.shape(
            HEAD,
            "b",
            '<path d="M90 200 C150 224 250 224 310 190 L310 240 L90 240Z" class="s" opacity=".8"/>'
            '<path d="M112 118 C114 98 128 86 150 86 L190 86 C160 92 134 100 124 '
            '124 C118 134 112 130 112 118Z" '
            'class="hi"/>',
        ),
        pen.shape(
            SCREEN, "d", '<path d="M120 98 L196 98 L140 206 L110 206Z" fill="#fff" opacity=".08"/>'
        ),
        screen_eye(162, "eye_l"),
        screen_eye(238, "eye_r"),
        part(
            "mouth",
            200,
            176,
            moody(
                mark("M180 174 Q200 196 220 174", GLOW, 7),
                mark("M184 184 Q200 168 216 184", GLOW, 7)
                + mark("M140 122 L166 112 M260 122 L234 112", GLOW, 6),
            ),
        ),
        '<ellipse cx="140" cy="178" rx="11" ry="7" class="ch"/><ellipse cx="260" '
        'cy="178" rx="11" ry="7" class="ch"/>',
    )
    return legs + arm_l + arm_r + body + head


RIGS = (
    hero(
        "robot",
        draw(),
        {
            "b": "#4fb8e8",
            "s": "#2b8cc4",
            "l": "#d9f3ff",
            "a": "#ff8a5c",
            "m": "#c9d0e2",
            "d": "#2d2a52",
            "e": "#8ff5ff",
            "g": "#ffd24a",
        },
        ("robots", "machine", "android", "bot"),
        (
            *blinks(),
            Motion("head", "rotate", 3, 3000),
            Motion("antenna", "rotate", 8, 1100),
            Motion("arm_l", "rotate", 7, 1300),
            Motion("arm_r", "rotate", 5, 1300, 0.5),
            Motion("heart", "shift_y", 2, 900),
        ),
        habitats=("ground", "water", "air"),
        tags=("hero", "machine", "space"),
        body_motion="bob",
    ),
)
