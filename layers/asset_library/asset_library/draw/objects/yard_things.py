"""Things of the garden and the playground."""

from asset_library.draw.kit import Pen, circle, limb, mark, part, smile
from asset_library.draw.objects.making import ALL, colours, make
from asset_library.draw.objects.strokes import area, eyes, oval, slab, swing
from asset_library.draw.rig import Motion, Rig


def bathtub() -> Rig:
    """Draw a bathtub full of foam."""
    pen = Pen()
    feet = "".join(pen.shape(oval(x, 222, 22, 18), "a") for x in (96, 304))
    foam = part(
        "foam",
        200,
        100,
        pen.shape(
            "M44 104 C24 84 44 58 66 66 C72 40 108 38 118 58 C134 34 172 38 178 60 "
            "C196 38 230 44 234 66 C256 46 290 56 290 78 C316 66 344 80 336 104Z",
            "w",
            area("M30 90 C120 116 260 116 350 84 V120 H30Z", "sd"),
        ),
        circle(140, 24, 14, "f", 4),
        circle(178, 14, 8, "f", 4),
        circle(256, 30, 11, "f", 4),
    )
    tap = mark("M350 96 V50 H316 V66", "#3a2450", 26) + mark("M350 96 V50 H316 V66", "#c9cfe0", 14)
    tub = pen.shape(
        "M24 104 H376 C376 170 340 216 290 216 H110 C60 216 24 170 24 104Z",
        "b",
        area("M10 160 C120 210 280 210 400 140 V230 H10Z", "s", 0.7)
        + area("M52 122 H80 C84 150 96 176 116 192 C80 182 56 158 52 122Z", "hi"),
    )
    rim = pen.shape(slab(12, 90, 376, 32, 16), "l", area("M200 110 H400 V126 H200Z", "sd"))
    return make(
        "bathtub tub bath basin sink tank",
        (388, 248),
        (tap, foam, feet, tub, rim),
        colours("#8fc8f0", "#5f9fd0", "#f4fbff", "#ffd24a", f="#e3f5fb"),
        0.6,
        f"furniture {ALL}",
        signature={"b": "base", "s": "shade"},
        motions=(Motion("foam", "shift_y", 3, 1800),),
        at=(194, 242),
        trim=(6, -2),
    )


def playground_swing() -> Rig:
    """Draw a swing hanging from a frame."""
    pen = Pen()
    frame = "".join(
        limb(d, "s", 16)
        for d in ("M70 40 L30 340", "M250 40 L290 340", "M70 40 L110 330", "M250 40 L210 330")
    ) + limb("M48 36 H272", "s", 18)
    seat = part(
        "seat",
        160,
        40,
        mark("M122 44 V228 M198 44 V228", "#3a2450", 14)
        + mark("M122 44 V228 M198 44 V228", "#ffd98a", 5),
        pen.shape(slab(98, 218, 124, 28, 10), "b", area("M90 234 H230 V250 H90Z", "s", 0.7)),
    )
    return make(
        "swing swing_set seesaw slide",
        (294, 339),
        (frame, seat),
        colours("#ef5f6f", "#b07a42", "#ffc2c9", "#ffd98a"),
        1.1,
        "toy enchanted_forest castle space",
        signature={"b": "base"},
        motions=(swing("seat", 9, 1800),),
        at=(147, 333),
        trim=(13, 18),
    )


def well() -> Rig:
    """Draw a stone well with a roof and a bucket."""
    pen = Pen()
    posts = (
        limb("M78 230 V110", "t1", 16)
        + limb("M222 230 V110", "t1", 16)
        + limb("M70 150 H230", "t1", 10, 5)
    )
    bucket = part(
        "bucket",
        150,
        150,
        mark("M150 150 V196", "#3a2450", 8),
        pen.shape("M126 196 H174 L168 238 H132Z", "a", area("M152 190 H180 V240 H156Z", "sd"), 5),
    )
    roof = pen.shape(
        "M150 20 L286 112 C292 120 288 126 280 126 H20 C12 126 8 120 14 112Z",
        "b",
        area("M150 20 L300 120 L290 130 H190Z", "s", 0.65)
        + mark("M90 100 q14 12 28 0 M140 70 q14 12 28 0 M170 104 q14 12 28 0", "#3a2450", 5, 0.4),
    )
    wall = pen.shape(
        "M36 224 C80 240 220 240 264 224 L256 332 C220 350 80 350 44 332Z",
        "w1",
        area("M190 220 H280 V350 H180Z", "sd")
        + mark(
            "M44 262 C100 280 200 280 260 262 M46 298 C100 316 200 316 258 298 M100 "
            "236 V272 M190 238 V272 M146 276 V308 M230 270 V302 M80 272 V304 M110 308 "
            "V340 M196 308 V340",
            "#3a2450",
            5,
            0.35,
        ),
    )
    rim = pen.shape(
        "M26 216 C26 200 274 200 274 216 C274 250 26 250 26 216Z",
        "w1",
        area(oval(150, 216, 96, 13), "k", 0.8),
    )
    return make(
        "well fountain wishing_well spring",
        (290, 338),
        (bucket, posts, rim, wall, roof),
        colours("#ef6f5c", "#c24a45", "#ffb0a0", "#d9a066", t1="#9a6a45", w1="#b9b2c9"),
        1.1,
        "building enchanted_forest castle",
        signature={"b": "base", "s": "shade"},
        motions=(swing("bucket", 4, 1900),),
        at=(145, 331),
        trim=(5, 14),
    )


def snowman() -> Rig:
    """Draw a snowman with a scarf and a hat."""
    pen = Pen()
    arms = part(
        "arm_l",
        84,
        216,
        mark("M90 216 L26 170 M46 184 L38 158 M46 184 L22 190", "#3a2450", 17)
        + mark("M90 216 L26 170 M46 184 L38 158 M46 184 L22 190", "#9a6a45", 7),
    ) + part(
        "arm_r",
        216,
        216,
        mark("M210 216 L274 180 M254 190 L262 164 M254 190 L280 196", "#3a2450", 17)
        + mark("M210 216 L274 180 M254 190 L262 164 M254 190 L280 196", "#9a6a45", 7),
    )
    low = (
        pen.shape(
            oval(150, 300, 104, 92),
            "w",
            area("M40 320 C100 390 220 380 260 280 V410 H40Z", "c", 0.8),
        )
        + circle(150, 268, 8, "k")
        + circle(150, 304, 8, "k")
        + circle(150, 340, 8, "k")
    )
    head = (
        pen.shape(
            oval(150, 134, 78, 74),
            "w",
            area("M66 150 C110 210 200 210 234 130 V220 H66Z", "c", 0.8),
        )
        + eyes(150, 112, 30, 18)
        + pen.shape("M146 126 L204 140 L146 150Z", "n", ink_width=5)
    )
    scarf = pen.shape(
        "M84 190 C120 212 180 212 216 190 L222 216 C180 240 120 240 78 216Z",
        "b",
        area("M150 190 H230 V240 H160Z", "sd"),
    ) + part(
        "scarf_end",
        196,
        218,
        pen.shape(
            "M176 220 L216 212 L228 284 L190 292Z",
            "b",
            area("M170 246 L230 236 L232 252 L174 262Z", "l"),
        ),
    )
    hat = part(
        "hat",
        150,
        70,
        pen.shape(
            "M104 66 V22 C104 10 196 10 196 22 V66Z", "d", area("M100 44 H200 V60 H100Z", "b")
        ),
        pen.shape(slab(76, 56, 148, 22, 10), "d"),
    )
    return make(
        "snowman snow snowball ice",
        (287, 392),
        (arms, low, part("head", 150, 204, head, smile(150, 164, 13, 10), hat), scarf),
        colours("#ef5f6f", "#c2405c", "#fff3dc", "#ffffff", c="#cfe3f5", n="#ff9a3d", d="#4a3f6b"),
        0.85,
        "toy snowy_north",
        signature={"b": "base"},
        motions=(
            swing("arm_l", 7, 1300),
            swing("arm_r", 7, 1300, 0.5),
            swing("head", 3, 2400),
            swing("scarf_end", 5, 1500),
            Motion("eye_l", "blink", 0, 4600),
            Motion("eye_r", "blink", 0, 4600),
        ),
        moves="bob",
        at=(143, 386),
        trim=(7, 6),
    )


def signpost() -> Rig:
    """Draw a wooden signpost."""
    pen = Pen()
    post = limb("M140 60 V318", "s", 20) + pen.shape(
        "M92 340 C92 316 188 316 188 340Z", "g", ink_width=5
    )
    right = pen.shape(
        "M40 60 H222 L262 100 L222 140 H40 C32 140 30 134 30 128 V72 C30 64 34 60 40 60Z",
        "b",
        area("M20 116 H280 V150 H20Z", "s", 0.6)
        + mark("M60 88 H190 M60 112 H150", "#8f5a34", 7, 0.7),
    )
    left = pen.shape(
        "M230 162 H68 L30 198 L68 234 H230 C238 234 240 228 240 222 V174 C240 166 236 162 230 162Z",
        "l",
        area("M20 214 H250 V240 H20Z", "s", 0.6)
        + mark("M90 190 H200 M90 210 H170", "#8f5a34", 7, 0.7),
    )
    return make(
        "sign signpost post notice poster arrow",
        (244, 305),
        (post, right, left),
        colours("#d9995a", "#a8703c", "#f0c48f", "#ffffff", g="#6fc957"),
        0.9,
        f"tool {ALL}",
        at=(116, 298),
        trim=(24, 41),
    )


RIGS: tuple[Rig, ...] = (bathtub(), playground_swing(), well(), snowman(), signpost())
