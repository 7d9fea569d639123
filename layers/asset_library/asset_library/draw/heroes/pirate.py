"""The pirate: a stout, ginger-bearded captain with a star on the hat and a spyglass in hand."""

from asset_library.draw.heroes.cast import hero
from asset_library.draw.heroes.people import (
    brows,
    ears,
    eyes,
    head,
    legs,
    person_motions,
    sleeved_arm,
)
from asset_library.draw.kit import Pen, cheek, circle, line, mark, part
from asset_library.draw.rig import Motion

COAT = (
    "M134 252 C148 228 252 228 266 252 C280 304 290 352 294 402 C250 418 150 418 106 402 "
    "C110 352 120 304 134 252Z"
)
BEARD = (
    "M113 176 C120 198 140 200 160 196 C178 190 188 188 200 194 C212 188 222 190 240 196 "
    "C260 200 280 198 287 176 C300 222 282 262 246 276 C232 284 218 280 200 288 "
    "C182 280 168 284 154 276 C118 262 100 222 113 176Z"
)
HAT = (
    "M58 134 C44 104 84 92 118 92 C124 44 164 14 200 14 C236 14 276 44 282 92 "
    "C316 92 356 104 342 134 C304 112 252 106 200 106 C148 106 96 112 58 134Z"
)
STAR = "M200 34 L208 50 L226 52 L213 65 L216 83 L200 74 L184 83 L187 65 L174 52 L192 50Z"


def draw() -> str:
    """Return the markup, back to front."""
    pen = Pen()
    spyglass = (
        '<g transform="translate(338 262) rotate(38)">'
        '<rect x="-11" y="-62" width="22" height="76" rx="6" class="br o" stroke-width="6"/>'
        '<rect x="-15" y="-72" width="30" height="22" rx="6" class="g o" stroke-width="6"/>'
        '<rect x="-13" y="8" width="26" height="14" rx="5" class="g o" stroke-width="6"/></g>'
    )
    arm_r = part(
        "arm_r",
        256,
        262,
        spyglass,
        sleeved_arm(pen, "M256 262 C284 290 306 292 322 276", (326, 272), 44, "b", "a", True),
    )
    arm_l = part(
        "arm_l",
        146,
        262,
        sleeved_arm(pen, "M146 262 C108 276 88 252 78 222", (76, 216), -18, "b", "a"),
    )
    stripes = "".join(
        f'<path d="M150 {y}H250" class="t" stroke="#4a78c8" stroke-width="13"/>'
        for y in (296, 326, 384)
    )
    body = part(
        "body",
        200,
        390,
        pen.shape(
            COAT,
            "b",
            f'<path d="M168 230 L232 230 L240 420 L160 420Z" class="w"/><g>{stripes}</g>'
            '<path d="M168 230 L160 420 L144 420 L150 230Z M232 230 L240 420 L256 420 L250 230Z" '
            'class="s"/><path d="M250 232 L300 232 L310 420 L262 420Z" class="sd"/>'
            '<path d="M134 262 C126 300 120 340 118 392 C128 350 134 310 146 270Z" class="hi"/>'
            '<rect x="90" y="342" width="220" height="28" class="d"/>',
        ),
        line("M168 250 L160 410 M232 250 L240 410", 5),
        '<rect x="178" y="335" width="44" height="41" rx="8" class="g o" stroke-width="6"/>'
        '<rect x="191" y="348" width="18" height="15" rx="3" class="d"/>',
        "".join(
            circle(x, y, 6, "g", 4) for x, y in ((146, 300), (254, 300), (144, 326), (256, 326))
        ),
    )
    beard = part(
        "beard",
        200,
        190,
        pen.shape(
            BEARD,
            "h",
            '<path d="M120 240 C160 268 240 268 290 210 L280 300 L120 300Z" class="sd"/>'
            + mark(
                "M134 214 C138 236 150 250 162 258 M240 258 C254 250 262 236 266 214",
                "#fff",
                5,
                0.25,
            ),
        ),
        pen.grin(200, 212, 22, 20),
    )
    hat = part(
        "hat",
        200,
        116,
        pen.shape(
            HAT,
            "d",
            '<path d="M96 106 C150 84 250 84 304 106 L350 150 L50 150Z" fill="#fff" opacity=".12"/>'
            '<path d="M134 80 C140 52 164 32 190 28 C168 44 156 62 152 84 C146 94 '
            '132 92 134 80Z" class="hi"/>',
        ),
        mark("M66 124 C104 102 150 97 200 97 C250 97 296 102 334 124", "#ffcf4d", 9),
        pen.shape(STAR, "g", ink_width=4),
    )
    face = (
        eyes(y=158)
        + cheek(140, 182, 16)
        + cheek(260, 182, 16)
        + brows(132, 10, 8, 1)
        + beard
        + '<ellipse cx="200" cy="182" rx="17" ry="13" class="n o" stroke-width="5"/>'
        + '<circle cx="113" cy="194" r="9" fill="none" class="o" stroke-width="10"/>'
        + '<circle cx="113" cy="194" r="9" fill="none" stroke="#ffcf4d" stroke-width="5"/>'
    )
    return (
        legs(pen, "d", "br", 36)
        + arm_r
        + body
        + arm_l
        + part("head", 200, 232, ears(pen), head(pen), face, hat)
    )


RIGS = (
    hero(
        "pirate",
        draw(),
        {
            "b": "#d63b47",
            "s": "#a82636",
            "a": "#ffc93c",
            "sk": "#f4bd92",
            "n": "#ee9b78",
            "h": "#c8642e",
            "d": "#35305a",
            "br": "#8a5a34",
            "g": "#ffcf4d",
        },
        ("pirates", "captain", "sailor", "buccaneer"),
        person_motions(Motion("beard", "rotate", 2, 1800), Motion("hat", "rotate", 2, 3600, 0.1)),
        tags=("hero", "person", "sea"),
        body_motion="bob",
    ),
)
