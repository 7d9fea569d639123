"""More of what a house needs."""

from asset_library.draw.kit import Pen, circle, limb, line, mark, part
from asset_library.draw.objects.making import ALL, BASE_ONLY, colours, make
from asset_library.draw.objects.strokes import area, oval, slab, swing
from asset_library.draw.rig import Rig


def stove() -> Rig:
    """Draw a round-bellied stove with a fire."""
    pen = Pen()
    pipe = pen.shape(
        "M132 110 V30 C132 14 168 14 168 30 V110Z", "s", area("M150 10 H176 V120 H154Z", "sd")
    )
    legs = "".join(
        pen.shape(d, "s")
        for d in ("M66 290 L54 340 H84 L96 290Z", "M234 290 L246 340 H216 L204 290Z")
    )
    body = pen.shape(
        "M60 108 H240 C268 160 268 250 240 304 H60 C32 250 32 160 60 108Z",
        "b",
        area("M190 100 C220 170 220 250 190 310 H280 V100Z", "s", 0.65)
        + area("M64 140 C72 132 82 132 88 136 C74 180 74 220 86 262 C66 240 52 180 64 140Z", "hi"),
    )
    top = pen.shape(slab(40, 92, 220, 30, 12), "s")
    window = pen.shape(slab(96, 158, 108, 104, 22), "d")
    flame = part(
        "flame",
        150,
        256,
        pen.shape(
            "M150 168 C172 196 190 208 186 232 C182 250 168 256 150 256 C132 256 118 "
            "250 114 232 C112 214 126 210 130 194 C136 200 142 190 150 168Z",
            "f",
            area(
                "M150 208 C160 220 168 228 166 238 C162 252 138 252 134 238 C134 228 144 "
                "224 150 208Z",
                "a",
            ),
            5,
        ),
    )
    return make(
        "stove oven cooker fireplace fire hearth",
        (234, 334),
        (pipe, legs, body, top, window, flame, mark("M112 284 H188", "#3a2450", 8, 0.6)),
        colours("#7a7f9e", "#5a5e80", "#b9bed8", "#ffe08a", d="#3f2f4a", f="#ff8a3d"),
        0.7,
        f"furniture {ALL}",
        signature={"b": "base", "s": "shade"},
        motions=(swing("flame", 6, 600),),
        at=(117, 328),
        trim=(33, 12),
    )


def clock() -> Rig:
    """Draw an alarm clock with bells and swinging hands."""
    pen = Pen()
    bells = "".join(
        part(f"bell_{n}", 150, 90, pen.shape(d, "a", area("M150 20 H260 V100 H200Z", "sd")))
        for n, d in (
            ("l", "M42 106 C26 66 62 26 112 40Z"),
            ("r", "M258 106 C274 66 238 26 188 40Z"),
        )
    )
    legs = limb("M84 262 L66 296", "s", 14) + limb("M216 262 L234 296", "s", 14)
    body = pen.shape(
        oval(150, 170, 120), "b", area("M20 200 C90 300 230 290 270 140 L290 300 H10Z", "s", 0.65)
    ) + pen.shape(
        oval(150, 170, 92), "w", area("M40 200 C90 260 210 260 250 160 L260 280 H40Z", "sd"), 5
    )
    ticks = mark("M150 94 V108 M150 232 V246 M74 170 H88 M212 170 H226", "#3a2450", 8)
    hands = part("hand_long", 150, 170, mark("M150 170 V112", "#3a2450", 8)) + part(
        "hand_short", 150, 170, mark("M150 170 L188 190", "#3a2450", 9)
    )
    return make(
        "clock alarm_clock watch timer",
        (252, 301),
        (
            limb("M150 46 V24", "s", 9, 5),
            bells,
            legs,
            body,
            ticks,
            hands,
            circle(150, 170, 11, "r", 4),
        ),
        colours("#5fb4e8", "#3a8cc2", "#bfe6ff", "#ffd24a", r="#ef5f6f"),
        0.32,
        f"furniture {ALL}",
        signature=BASE_ONLY,
        motions=(
            swing("bell_l", 4, 500),
            swing("bell_r", 4, 500, 0.5),
            swing("hand_long", 8, 1000),
        ),
        at=(126, 295),
        trim=(24, 11),
    )


def broom() -> Rig:
    """Draw a straw broom."""
    pen = Pen()
    stick = limb("M110 220 V24", "p", 13)
    straw = pen.shape(
        "M84 216 H136 C160 270 176 330 180 384 C150 372 140 388 110 380 C80 388 "
        "70 372 40 384 C44 330 60 270 84 216Z",
        "b",
        area("M130 210 H190 V390 H150Z", "s", 0.6)
        + mark(
            "M92 250 L70 372 M110 250 V374 M128 250 L150 372 M100 290 L92 376 M120 290 L128 376",
            "#a8762e",
            6,
            0.7,
        ),
    ) + pen.shape(
        "M78 236 C100 246 120 246 142 236 L148 258 C120 268 100 268 72 258Z", "a", ink_width=5
    )
    return make(
        "broom mop rake brush",
        (190, 386),
        (part("body", 110, 24, stick, straw),),
        colours("#ffd06b", "#d9a03a", "#ffe8a8", "#ef5f6f", p="#b5794a"),
        0.8,
        f"tool {ALL}",
        signature={"a": "base"},
        motions=(swing("body", 3, 1700),),
        at=(95, 376),
        trim=(15, 8),
    )


def ladder() -> Rig:
    """Draw a wooden ladder."""
    rungs = "".join(
        limb(f"M{58 - (y - 60) * 0.06:g} {y} H{142 + (y - 60) * 0.06:g}", "s", 13)
        for y in (80, 150, 220, 290, 360)
    )
    rails = (
        limb("M62 24 L34 416", "b", 19)
        + limb("M138 24 L166 416", "b", 19)
        + mark("M56 60 L36 340 M134 60 L154 340", "#ffffff", 5, 0.35)
    )
    return make(
        "ladder stair stairs steps",
        (170, 430),
        (rungs, rails),
        colours("#d9a066", "#b07a42", "#f0cf9c", "#ffffff"),
        1.3,
        f"tool {ALL}",
        at=(85, 423),
        trim=(15, 5),
    )


def bench() -> Rig:
    """Draw a garden bench."""
    pen = Pen()
    posts = "".join(pen.shape(slab(x, 20, 22, 130, 8), "s") for x in (54, 324))
    back = pen.shape(
        slab(24, 30, 352, 30, 12), "b", area("M20 46 H380 V70 H20Z", "s", 0.6)
    ) + pen.shape(slab(24, 76, 352, 30, 12), "b", area("M20 92 H380 V110 H20Z", "s", 0.6))
    legs = "".join(pen.shape(f"M{x} 150 H{x + 26} L{x + 22} 226 H{x + 4}Z", "s") for x in (48, 326))
    seat = pen.shape(
        slab(10, 126, 380, 36, 14),
        "l",
        area("M0 146 H400 V170 H0Z", "s", 0.6) + area("M30 134 H200 V141 H30Z", "hi"),
    )
    return make(
        "bench settle sofa couch pew",
        (392, 218),
        (posts, back, legs, seat),
        colours("#d9995a", "#a8703c", "#f0c48f", "#ffffff"),
        0.55,
        f"furniture {ALL}",
        at=(196, 212),
        trim=(4, 14),
    )


def feather() -> Rig:
    """Draw a curling feather."""
    pen = Pen()
    vane = pen.shape(
        "M58 238 C34 190 66 120 130 70 C170 38 220 20 258 16 C260 60 242 110 208 "
        "150 L178 146 L194 168 C178 184 162 196 150 204 L122 196 L132 216 C108 "
        "230 80 242 58 238Z",
        "b",
        area("M70 230 C130 170 190 100 254 22 L290 60 L220 200 L80 250Z", "s", 0.6)
        + area(
            "M70 190 C74 150 100 116 138 90 C114 118 102 146 94 180 C88 194 70 200 70 190Z", "hi"
        ),
    )
    return make(
        "feather quill plume",
        (262, 295),
        (
            part(
                "body",
                40,
                276,
                vane,
                line(
                    "M30 280 C90 200 160 110 236 42 M92 196 l-6 -30 M110 174 l-6 -34 M130 150 "
                    "l-6 -36 M152 126 l-4 -36 M176 102 l-2 -34 M100 186 l34 2 M122 162 l40 2 "
                    "M144 138 l44 0 M168 112 l42 -4 M194 86 l34 -6",
                    5,
                    0.7,
                ),
            ),
        ),
        colours("#7fb8f0", "#5a8fd0", "#d5eaff", "#ffffff"),
        0.22,
        f"toy {ALL}",
        habitats=("ground", "air"),
        signature=BASE_ONLY,
        motions=(swing("body", 5, 2400),),
        moves="sway",
        at=(131, 287),
        trim=(24, -8),
    )


def pencil() -> Rig:
    """Draw a stubby pencil."""
    pen = Pen()
    shaft = pen.shape(
        "M70 170 L190 50 L240 100 L120 220Z",
        "b",
        area("M120 220 L240 100 L215 75 L95 195Z", "s", 0.7)
        + area("M84 168 L190 62 L198 70 L92 176Z", "hi"),
    )
    tip = pen.shape(
        "M70 170 L120 220 L24 266Z", "l", area("M95 195 L120 220 L24 266Z", "sd")
    ) + pen.shape("M46 220 L70 244 L24 266Z", "k", ink_width=4)
    end = pen.shape("M190 50 L206 34 L256 84 L240 100Z", "m") + pen.shape(
        "M206 34 C222 18 240 20 254 36 C270 50 272 68 256 84Z", "a"
    )
    return make(
        "pencil pen crayon chalk marker",
        (255, 255),
        (shaft, tip, end),
        colours("#ffc93c", "#e09a26", "#ffe6c4", "#ff8fa3", m="#c9cfe0"),
        0.2,
        f"tool {ALL}",
        signature={"b": "base", "s": "shade"},
        at=(127, 249),
        trim=(18, 17),
    )


RIGS: tuple[Rig, ...] = (stove(), clock(), broom(), ladder(), bench(), feather(), pencil())
