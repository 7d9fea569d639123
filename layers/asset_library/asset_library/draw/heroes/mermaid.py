"""The mermaid: long wavy hair, a shell-hemmed top and a tail that takes the story's colour."""

from asset_library.draw.heroes.people import (
    arm,
    brows,
    cheeks,
    closed_smile,
    eyes,
    hand,
    head,
    nose,
    person_motions,
)
from asset_library.draw.kit import Pen, circle, line, mark, part
from asset_library.draw.rig import Motion, Rig

HAIR_BACK = (
    "M106 150 C94 70 148 36 200 36 C254 36 308 70 294 150 C294 190 324 206 318 250 "
    "C314 276 330 292 318 320 C306 346 270 344 258 318 L142 318 C130 344 94 346 82 320 "
    "C70 292 86 276 82 250 C76 206 106 190 106 150Z"
)
FRINGE = (
    "M106 168 C94 80 146 40 206 40 C262 40 306 78 294 168 C290 146 278 124 258 112 "
    "C232 122 200 116 178 92 C168 114 142 130 124 132 C114 142 110 152 106 168Z"
)
TAIL = (
    "M152 306 C148 268 252 268 248 306 C256 340 254 362 248 388 C242 416 250 436 272 440 "
    "C292 446 290 468 272 472 C242 480 208 470 184 444 C150 408 144 354 152 306Z"
)
FIN = (
    "M250 452 C270 432 300 396 352 392 C384 390 394 400 388 414 C380 434 360 446 340 452 "
    "C362 458 374 474 372 490 C346 500 292 494 250 460Z"
)
TORSO = (
    "M158 236 C176 226 224 226 242 236 C248 262 242 288 250 312 L150 312 C158 288 152 262 158 236Z"
)
HEM = (
    "M144 304 C164 294 236 294 256 304 C260 318 252 330 240 328 C234 340 220 340 214 330 "
    "C208 342 192 342 186 330 C180 340 166 340 160 328 C148 330 140 318 144 304Z"
)
STAR = "M262 66 L271 85 L292 87 L276 101 L281 122 L262 111 L243 122 L248 101 L232 87 L253 85Z"
SCALES = (
    (176, 346), (206, 346), (234, 348), (190, 366), (220, 366), (178, 386), (208, 386),
    (234, 388), (192, 406), (222, 406), (208, 426), (234, 430), (226, 450),
)  # fmt: skip


def draw() -> str:
    """Return the markup, back to front."""
    pen = Pen()
    hair_back = part(
        "hair_back",
        200,
        130,
        pen.shape(
            HAIR_BACK,
            "h2",
            mark(
                "M104 200 C98 250 112 280 104 326 M296 200 C302 250 288 280 296 326",
                "#3a2450",
                6,
                0.25,
            )
            + mark(
                "M94 236 C90 262 94 286 92 306 M304 236 C308 262 304 286 306 306", "#fff", 6, 0.22
            ),
        ),
    )
    fin = part(
        "tail_fin",
        266,
        456,
        pen.shape(
            FIN,
            "l",
            '<path d="M262 462 L372 440 L400 500 L250 500Z" class="sd"/>'
            + '<path d="M274 452 Q320 412 372 406 M278 460 Q324 440 356 432 M280 '
            '466 Q320 478 358 484" '
            'class="t s" stroke-width="5" opacity=".7"/>',
        ),
    )
    scales = "".join(
        f'<path d="M{x - 13} {y} q13 17 26 0" class="t l" stroke-width="5" opacity=".8"/>'
        for x, y in SCALES
    )
    tail = part(
        "tail",
        200,
        312,
        fin,
        pen.shape(
            TAIL,
            "b",
            '<path d="M146 330 C152 420 206 474 290 462 L180 500 L120 430Z" '
            'class="s" opacity=".75"/>'
            + scales
            + '<path d="M232 320 C246 360 236 400 238 420 C226 400 226 350 222 320Z" class="hi"/>',
        ),
    )
    body = part(
        "body",
        200,
        312,
        pen.shape(
            TORSO,
            "a",
            '<path d="M172 220 C176 254 224 254 228 220Z" class="sk"/>'
            '<path d="M226 226 L262 226 L262 320 L232 320 C240 290 236 262 226 226Z" class="sd"/>'
            + mark("M172 266 q9 10 18 0 q9 10 18 0 q9 10 18 0", "#fff", 4, 0.55),
        ),
        line("M174 230 C180 252 220 252 226 230", 5),
        pen.shape(HEM, "l", '<path d="M220 290 L270 290 L262 350 L222 350Z" class="sd"/>'),
        "".join(circle(x, 312, 5, "w", 3) for x in (172, 200, 228)),
    )
    arm_l = part(
        "arm_l", 162, 248, arm("M164 250 C128 262 104 240 92 206", hand(pen, 90, 204, -16))
    )
    arm_r = part(
        "arm_r",
        238,
        248,
        arm("M236 250 C268 260 296 272 312 258", hand(pen, 314, 256, 62, flip=True)),
    )
    star = part("star", 262, 94, pen.shape(STAR, "g", circle(254, 88, 7, "hi"), 5))
    hair_front = (
        pen.shape(
            FRINGE,
            "h",
            '<path d="M128 98 C144 66 176 54 208 54 C180 66 158 82 148 106 C142 '
            '118 124 114 128 98Z" '
            'class="hi"/>' + mark("M178 92 C186 76 200 66 220 62", "#3a2450", 5, 0.3),
        )
        + star
    )
    face = eyes(lashes=True) + brows() + nose() + cheeks() + closed_smile()
    return (
        hair_back
        + tail
        + arm_r
        + body
        + arm_l
        + part("head", 200, 232, head(pen), face, hair_front)
    )


RIGS = (
    Rig(
        kind="mermaid",
        width_px=400,
        height_px=520,
        body=draw(),
        palette={
            "b": "#25b8a6",
            "s": "#138f8b",
            "l": "#8df0d4",
            "a": "#ff7fb0",
            "sk": "#d89a6a",
            "h": "#5d3b78",
            "h2": "#452a5e",
            "g": "#ffcf4d",
        },
        natural_height=1.0,
        anchor="centre",
        anchor_point=(200, 260),
        facing="front",
        habitats=("water", "ground"),
        words=("mermaid", "mermaids", "merchild", "sea girl"),
        tags=("person", "hero", "sea"),
        signature={"b": "base", "s": "shade", "l": "light", "a": "accent"},
        motions=person_motions(
            Motion("tail", "rotate", 5, 2400),
            Motion("tail_fin", "rotate", 9, 2400, 0.8),
            Motion("hair_back", "rotate", 2, 3000, 0.2),
            wave=7,
        ),
        body_motion="swim",
    ),
)
