"""The fox: a sitting fox with a waving paw, a brush of a tail and a knitted scarf."""

from asset_library.draw.heroes.cast import hero, mirror, moody, pair, worried_brows
from asset_library.draw.heroes.people import blinks
from asset_library.draw.kit import Pen, cheek, circle, limb, line, mark, part, round_eye
from asset_library.draw.rig import Motion

TAIL = (
    "M236 404 C300 430 328 396 316 350 C306 312 318 270 356 252 C388 282 400 330 388 376 "
    "C374 432 310 460 240 446Z"
)
TIP = (
    "M318 322 C314 292 328 266 356 252 C380 274 394 310 393 340 C378 320 366 330 354 "
    "316 C344 332 332 312 318 322Z"
)
BODY = (
    "M200 236 C254 236 274 290 284 350 C294 410 276 446 200 446 C124 446 106 410 116 350 "
    "C126 290 146 236 200 236Z"
)
CHEST = (
    "M200 246 C236 246 246 290 238 330 L226 324 L218 346 L200 334 L182 346 L174 324 "
    "L162 330 C154 290 164 246 200 246Z"
)
HEAD = (
    "M200 72 C260 72 298 102 314 150 C322 172 344 186 362 198 C344 206 342 210 346 220 "
    "C326 220 318 224 308 232 C282 256 242 264 200 264 C158 264 118 256 92 232 "
    "C82 224 74 220 54 220 C58 210 56 206 38 198 C56 186 78 172 86 150 C102 102 140 72 200 72Z"
)
MASK = (
    "M20 210 C90 160 146 170 174 202 C186 216 192 222 200 222 C208 222 214 216 226 "
    "202 C254 170 310 160 380 210 L340 290 L60 290Z"
)
EAR = "M226 92 C244 62 276 36 308 24 C326 52 326 104 306 150 C284 126 254 104 226 92Z"
PAW = (
    "M256 372 C280 372 286 400 284 424 C292 430 290 448 278 448 L234 448 C222 448 222 "
    "430 230 424 C228 400 232 372 256 372Z"
)
SCARF = (
    "M130 248 C160 268 240 268 270 248 C284 256 284 280 272 288 C236 308 164 308 128 "
    "288 C116 280 116 256 130 248Z"
)
SCARF_END = "M174 284 C156 280 142 284 132 290 L124 358 L138 354 L146 362 L156 354 L168 360Z"


def draw() -> str:
    """Return the markup, back to front."""
    pen = Pen()
    tail = part(
        "tail",
        254,
        420,
        pen.shape(
            TAIL,
            "f",
            '<path d="M240 430 C330 450 380 390 366 280 L400 280 L400 460 L240 470Z" class="sd"/>'
            f'<path d="{TIP}" class="c"/>'
            + mark("M332 366 C330 384 324 396 312 404", "#fff", 6, 0.35),
        ),
        line("M318 322 C332 312 344 332 354 316 C366 330 378 320 393 340", 4, 0.5),
    )
    sole = '<path d="M210 410 L300 410 L300 460 L210 460Z" class="d"/>'
    toes = mark("M248 436 v10 M264 436 v10", "#3a2450", 4, 0.8)
    body = part(
        "body",
        200,
        430,
        pen.shape(
            BODY,
            "f",
            '<path d="M244 240 C280 320 280 400 240 450 L300 450 L300 240Z" class="sd"/>'
            f'<path d="{CHEST}" class="c"/>',
        ),
        pen.shape(PAW, "f", sole) + toes,
        pen.shape(mirror(PAW), "f", '<path d="M100 410 L190 410 L190 460 L100 460Z" class="d"/>')
        + mark("M136 436 v10 M152 436 v10", "#3a2450", 4, 0.8),
    )
    arm_r = part(
        "arm_r",
        258,
        296,
        limb("M248 298 C264 314 270 332 264 350", "f", 26),
        limb("M267 342 C267 350 266 354 263 358", "d", 27),
        mark("M258 362 v8 M268 361 v8", "#fff", 4, 0.25),
    )
    arm_l = part(
        "arm_l",
        144,
        296,
        limb("M146 296 C112 306 88 294 76 268", "f", 26),
        pen.shape(
            "M52 256 C46 234 60 224 72 230 C86 222 100 234 98 248 C100 264 88 276 "
            "74 274 C62 274 54 266 52 256Z",
            "d",
        ),
        '<ellipse cx="76" cy="256" rx="10" ry="8" class="p"/>'
        + "".join(circle(x, y, 4.5, "p") for x, y in ((63, 244), (74, 239), (86, 243))),
    )
    scarf = part(
        "scarf_end",
        152,
        286,
        pen.shape(
            SCARF_END,
            "b",
            '<path d="M110 322 L180 326 L178 344 L108 340Z" class="l"/>'
            '<path d="M158 280 L180 280 L176 370 L152 370Z" class="sd"/>',
        ),
    ) + part(
        "scarf",
        200,
        276,
        pen.shape(
            SCARF,
            "b",
            '<path d="M146 250 L134 310 L156 310 L168 250Z M200 250 L192 320 L214 '
            '320 L218 250Z M250 250 L252 310 L272 300 L268 240Z" class="l"/>'
            '<path d="M110 282 C160 306 240 306 290 274 L290 320 L110 320Z" '
            'class="s" opacity=".6"/>',
        ),
    )
    inner = (
        '<path d="M252 92 C266 72 284 58 300 50 C308 74 306 100 298 124 C284 110 268 '
        '98 252 92Z" class="d"/>'
    )
    ears = pair(pen, "ear", (274, 112), EAR, "f", inner)
    head = part(
        "head",
        200,
        250,
        ears,
        pen.shape(
            HEAD,
            "f",
            f'<path d="{MASK}" class="c"/>'
            '<path d="M30 214 C120 262 280 262 380 196 L360 280 L40 280Z" class="sd"/>'
            '<path d="M118 128 C130 100 160 84 190 82 C166 96 148 112 138 136 '
            'C130 148 112 146 118 128Z" class="hi"/>',
        ),
        round_eye(150, 164, 27, 4, 3, "eye_l"),
        round_eye(250, 164, 27, -4, 3, "eye_r"),
        moody(
            line("M136 122 q12 -8 26 -2 M264 122 q-12 -8 -26 -2", 5, 0.6),
            worried_brows(126, 26, 64),
        ),
        cheek(108, 208, 17) + cheek(292, 208, 17),
        '<path d="M180 204 C180 194 220 194 220 204 C220 216 208 224 200 224 C192 '
        '224 180 216 180 204Z" class="k"/>'
        '<ellipse cx="192" cy="203" rx="6" ry="3.500" class="hi"/>',
        part(
            "mouth",
            200,
            230,
            moody(
                line("M200 224 V231 M174 230 Q184 246 200 231 Q216 246 226 230", 5),
                line("M200 224 V232 M182 244 Q200 222 218 244", 5),
            ),
        ),
    )
    return tail + body + arm_r + arm_l + scarf + head


RIGS = (
    hero(
        "fox",
        draw(),
        {
            "b": "#3fb8a8",
            "s": "#23867f",
            "l": "#c9f5e6",
            "f": "#f5883c",
            "c": "#fff3e2",
            "d": "#6b3b3a",
            "p": "#e8a79a",
        },
        ("foxes", "vixen", "fox cub"),
        (
            *blinks(4400),
            Motion("head", "rotate", 3, 3000),
            Motion("tail", "rotate", 7, 1700),
            Motion("arm_l", "rotate", 7, 1200),
            Motion("scarf_end", "rotate", 6, 1900),
            Motion("ear_l", "rotate", 4, 2500),
            Motion("ear_r", "rotate", -4, 2500),
        ),
        height_px=460,
        anchor_point=(200, 446),
        natural_height=0.75,
        tags=("hero", "animal", "forest"),
    ),
)
