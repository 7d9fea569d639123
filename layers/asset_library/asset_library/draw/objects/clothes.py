"""Things to wear and to carry."""

from asset_library.draw.kit import Pen, circle, limb, line, mark, part
from asset_library.draw.objects.making import ALL, BASE_ONLY, colours, make
from asset_library.draw.objects.strokes import area, oval, slab, spots, swing
from asset_library.draw.rig import Rig


def hat() -> Rig:
    """Draw a tall hat with a ribbon and a feather."""
    pen = Pen()
    feather = part(
        "feather",
        208,
        140,
        pen.shape(
            "M200 150 C216 90 250 50 290 40 C296 90 262 140 216 158Z",
            "l",
            line("M208 150 Q240 100 276 62", 4, 0.6),
            5,
        ),
    )
    crown = pen.shape(
        "M84 180 C74 120 80 60 96 34 C126 20 194 20 224 34 C240 60 246 120 236 180Z",
        "b",
        area("M176 10 C200 80 200 140 190 200 L260 200 L250 10Z", "s", 0.7)
        + area("M104 56 C110 46 124 42 140 42 C128 60 122 90 122 120 L106 122Z", "hi"),
    )
    band = pen.shape(
        "M82 146 C120 160 200 160 238 146 L238 184 C200 196 120 196 82 184Z",
        "a",
        area("M180 140 H250 V200 H190Z", "sd"),
        5,
    )
    brim = pen.shape(
        "M12 196 C16 164 60 172 84 176 C130 192 190 192 236 176 C260 172 304 164 "
        "308 196 C306 232 240 246 160 246 C80 246 14 232 12 196Z",
        "b",
        area("M0 212 C100 246 220 246 320 206 V260 H0Z", "s", 0.7)
        + area("M30 196 C36 186 54 184 72 190 C60 194 52 200 46 208 C38 210 28 204 30 196Z", "hi"),
    )
    return make(
        "hat cap bonnet top_hat sunhat",
        (308, 235),
        (crown, band, brim, feather),
        colours("#7a6fe0", "#574bb8", "#c9c2ff", "#ffc93c"),
        0.28,
        f"clothes {ALL}",
        signature=BASE_ONLY,
        motions=(swing("feather", 5, 1600),),
        at=(154, 229),
        trim=(6, 17),
    )


def boot() -> Rig:
    """Draw a rain boot."""
    pen = Pen()
    body = pen.shape(
        "M60 30 H164 C162 90 160 130 172 156 C200 172 262 176 274 214 C278 232 "
        "276 246 274 254 H60 C52 180 66 110 60 30Z",
        "b",
        area(
            "M128 20 C120 100 130 170 170 190 C220 200 250 210 280 250 L280 130 L170 20Z", "s", 0.5
        )
        + area("M76 70 H96 V190 C96 210 80 210 78 190Z", "hi")
        + area("M186 176 C210 180 232 188 248 202 C226 200 206 196 188 192Z", "hi"),
    )
    top = pen.shape(slab(48, 18, 128, 34, 14), "l", area("M120 10 H190 V60 H130Z", "sd"))
    sole = pen.shape(
        "M52 246 H278 C286 246 288 252 288 260 V268 C288 276 282 280 274 280 H60 "
        "C52 280 48 276 48 268Z",
        "a",
        mark(
            "M80 264 V280 M116 264 V280 M152 264 V280 M188 264 V280 M224 264 V280 M260 264 V280",
            "#3a2450",
            5,
            0.5,
        ),
    )
    return make(
        "boot shoe slipper sandal wellington",
        (252, 274),
        (body, top, sole),
        colours("#ffc93c", "#e09a26", "#fff0a8", "#8a5a34"),
        0.25,
        f"clothes {ALL}",
        signature=BASE_ONLY,
        at=(126, 268),
        trim=(42, 12),
    )


def sock() -> Rig:
    """Draw a striped sock."""
    pen = Pen()
    body = pen.shape(
        "M70 40 H170 V150 C172 176 214 186 240 204 C268 226 260 268 226 274 C186 "
        "282 120 268 90 240 C66 216 70 180 70 150Z",
        "b",
        area("M60 76 H180 V104 H60Z M60 132 H180 V158 H60Z", "l")
        + area("M196 180 C200 220 190 260 170 290 L290 290 L280 180Z", "a")
        + area("M60 190 C70 180 96 182 112 196 C124 214 116 240 100 252 L60 252Z", "a")
        + area("M130 30 C124 110 130 180 190 230 L270 290 L280 190 L180 30Z", "sd"),
    )
    cuff = pen.shape(
        slab(58, 16, 124, 44, 12),
        "a",
        mark("M84 22 V54 M108 22 V54 M132 22 V54 M156 22 V54", "#3a2450", 5, 0.35),
    )
    return make(
        "sock stocking mitten glove",
        (211, 273),
        (body, cuff),
        colours("#ef5f6f", "#c2405c", "#fff3dc", "#5fb4e8"),
        0.22,
        f"clothes {ALL}",
        signature={"b": "base"},
        at=(105, 266),
        trim=(52, 10),
    )


def scarf() -> Rig:
    """Draw a knitted scarf, wound once, its ends hanging."""
    pen = Pen()
    end = part(
        "end",
        196,
        130,
        pen.shape(
            "M164 116 L228 116 L248 286 L176 292Z",
            "b",
            area("M150 180 L260 176 L262 206 L150 212Z M150 236 L260 232 L264 258 L150 264Z", "l")
            + area("M210 110 L260 110 L260 300 L224 300Z", "sd"),
        ),
        mark(
            "M184 292 L182 318 M202 291 L202 318 M222 289 L224 314 M240 288 L244 312", "#3a2450", 12
        )
        + mark(
            "M184 292 L182 318 M202 291 L202 318 M222 289 L224 314 M240 288 L244 312", "#fff3dc", 5
        ),
    )
    ring = pen.shape(
        "M30 74 C40 20 260 20 270 74 C280 132 230 150 150 150 C70 150 20 132 30 74Z",
        "b",
        area("M80 20 L110 20 L84 160 L48 150Z M190 20 L220 20 L252 150 L216 160Z", "l")
        + area("M20 100 C80 150 220 150 280 96 V170 H20Z", "s", 0.6),
    )
    hole = pen.shape(
        "M78 74 C84 50 216 50 222 74 C216 92 84 92 78 74Z",
        "s",
        area("M70 60 H230 V80 H70Z", "sd"),
        5,
    )
    knot = pen.shape(slab(156, 92, 74, 62, 22), "b", area("M190 84 H240 V160 H200Z", "sd"))
    return make(
        "scarf shawl towel",
        (256, 301),
        (end, ring, hole, knot),
        colours("#ef5f6f", "#c2405c", "#fff3dc", "#ffd24a"),
        0.32,
        f"clothes {ALL}",
        signature={"b": "base", "s": "shade"},
        motions=(swing("end", 4, 1900),),
        at=(128, 294),
        trim=(22, 27),
    )


def crown() -> Rig:
    """Draw a golden crown with jewels."""
    pen = Pen()
    back = pen.shape("M30 110 C80 84 220 84 270 110 V140 H30Z", "s")
    front = pen.shape(
        "M24 226 L14 66 C12 54 24 52 30 62 L80 136 L138 30 C144 20 156 20 162 30 "
        "L220 136 L270 62 C276 52 288 54 286 66 L276 226 C230 254 70 254 24 226Z",
        "b",
        area("M180 20 C220 110 220 190 190 260 L300 260 L300 40Z", "s", 0.65)
        + area("M10 196 C80 224 220 224 290 196 V212 C220 240 80 240 10 212Z", "l")
        + area("M36 100 L62 142 L58 190 L44 184Z", "hi"),
    )
    gems = (
        circle(150, 184, 22, "r", 5)
        + circle(144, 176, 7, "w")
        + pen.shape(oval(78, 176, 13, 16), "a", ink_width=5)
        + pen.shape(oval(222, 176, 13, 16), "a", ink_width=5)
        + circle(20, 56, 13, "r", 5)
        + circle(150, 24, 14, "a", 5)
        + circle(280, 56, 13, "r", 5)
    )
    return make(
        "crown tiara",
        (298, 249),
        (back, front, gems),
        colours("#ffd24a", "#e09a26", "#fff3a8", "#5fb4e8", r="#ef4f7f"),
        0.22,
        f"clothes {ALL}",
        signature={"r": "base"},
        at=(149, 243),
        trim=(1, 4),
    )


def helmet() -> Rig:
    """Draw a round space helmet."""
    pen = Pen()
    mast = limb("M222 60 L246 22", "s", 8, 5) + circle(248, 18, 13, "a", 5)
    shell = pen.shape(
        "M150 20 C226 20 276 76 274 148 C272 196 250 226 230 240 H70 C50 226 28 "
        "196 26 148 C24 76 74 20 150 20Z",
        "b",
        area("M10 180 C80 250 220 250 290 120 L290 260 L10 260Z", "s", 0.7)
        + area("M50 104 C60 72 84 50 114 42 C92 62 78 84 74 112 C68 124 46 118 50 104Z", "hi"),
    )
    visor = pen.shape(
        "M150 74 C206 74 232 108 230 148 C228 188 200 204 150 204 C100 204 72 188 "
        "70 148 C68 108 94 74 150 74Z",
        "g",
        area("M60 150 C110 200 200 200 240 130 L240 220 L60 220Z", "sd")
        + mark("M96 138 C98 116 112 102 132 98", "#ffffff", 11, 0.85)
        + spots("w", (104, 164, 6)),
    )
    collar = pen.shape(slab(56, 226, 188, 36, 14), "a", area("M50 246 H260 V270 H50Z", "sd"))
    return make(
        "helmet hard_hat mask goggles",
        (260, 269),
        (mast, shell, visor, collar),
        colours("#f4f7ff", "#b9c4e0", "#ffffff", "#ef6f5f", g="#4a5fb5"),
        0.3,
        "clothes space underwater castle",
        signature={"a": "base"},
        at=(130, 263),
        trim=(20, -1),
    )


def bag() -> Rig:
    """Draw a rucksack with a pocket."""
    pen = Pen()
    loop = mark("M112 50 C112 10 188 10 188 50", "#3a2450", 24) + mark(
        "M112 50 C112 10 188 10 188 50", "#8a5a34", 12
    )
    straps = limb("M52 150 C16 170 16 240 46 262", "a", 18) + limb(
        "M248 150 C284 170 284 240 254 262", "a", 18
    )
    body = pen.shape(
        "M46 130 C46 70 90 40 150 40 C210 40 254 70 254 130 V268 C254 286 242 294 "
        "226 294 H74 C58 294 46 286 46 268Z",
        "b",
        area("M190 30 C220 100 220 220 200 300 L270 300 L270 30Z", "s", 0.65)
        + area("M66 120 C70 90 88 70 112 62 C96 84 88 104 86 132 C82 146 64 138 66 120Z", "hi"),
    )
    flap = pen.shape(
        "M46 136 C80 152 220 152 254 136 C256 176 220 190 150 190 C80 190 44 176 46 136Z",
        "l",
        area("M160 140 H260 V200 H170Z", "sd"),
        5,
    )
    pocket = pen.shape(slab(88, 204, 124, 72, 18), "s", area("M88 204 H212 V222 H88Z", "sd"), 5)
    buckle = pen.shape(slab(134, 166, 32, 54, 8), "a", ink_width=5) + circle(150, 204, 6, "k")
    return make(
        "bag backpack rucksack sack satchel suitcase purse",
        (288, 295),
        (loop, straps, body, pocket, flap, buckle),
        colours("#5fae8a", "#3f8a6a", "#a8e0c4", "#b5713a"),
        0.35,
        f"container clothes {ALL}",
        signature=BASE_ONLY,
        at=(144, 289),
        trim=(6, 5),
    )


RIGS: tuple[Rig, ...] = (hat(), boot(), sock(), scarf(), crown(), helmet(), bag())
