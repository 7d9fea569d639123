"""Things to cook with and to eat and drink from."""

from asset_library.draw.kit import Pen, circle, limb, mark, part
from asset_library.draw.objects.making import ALL, BASE_ONLY, colours, make
from asset_library.draw.objects.strokes import area, oval, slab, spots, swing
from asset_library.draw.rig import Motion, Rig


def _steam(x: float, y: float) -> str:
    """Draw two wisps of steam rising from a point, as the part ``steam``."""
    wave = "q-16 -16 0 -34 q14 -16 0 -34"
    wisps = f"M{x - 22:g} {y:g} {wave} M{x + 22:g} {y:g} {wave}"
    return part("steam", x, y, mark(wisps, "#ffffff", 10, 0.75))


def pot() -> Rig:
    """Draw a steaming soup pot with two handles."""
    pen = Pen()
    handles = mark(
        "M44 150 C6 142 6 196 46 190 M256 150 C294 142 294 196 254 190", "#3a2450", 22
    ) + mark("M44 150 C6 142 6 196 46 190 M256 150 C294 142 294 196 254 190", "#8d86a8", 10)
    soup = pen.shape(
        oval(150, 118, 108, 26), "a", spots("l", (110, 116, 10), (180, 124, 8), (150, 108, 6))
    )
    body = pen.shape(
        "M36 118 C60 150 240 150 264 118 C276 190 260 262 226 278 C190 288 110 "
        "288 74 278 C40 262 24 190 36 118Z",
        "b",
        area("M170 130 C200 190 190 250 160 290 L290 290 L290 110Z", "s", 0.7)
        + area("M58 160 C60 156 80 160 82 164 C80 200 88 230 98 250 C72 240 58 200 58 160Z", "hi"),
    )
    rim = pen.outline(oval(150, 118, 114, 29), 8)
    return make(
        "pot saucepan cauldron pan stew",
        (298, 277),
        (handles, body, soup, rim, _steam(150, 96)),
        colours("#5f8fe0", "#3f68b5", "#fff0c8", "#ffb04d"),
        0.35,
        f"container {ALL}",
        signature={"b": "base", "s": "shade"},
        motions=(Motion("steam", "shift_y", 5, 1800),),
        at=(149, 270),
        trim=(1, 15),
    )


def cup() -> Rig:
    """Draw a steaming mug."""
    pen = Pen()
    body = pen.shape(
        "M34 98 C70 116 180 116 216 98 L206 246 C204 262 190 268 176 270 C140 274 "
        "110 274 74 270 C60 268 46 262 44 246Z",
        "b",
        area("M150 90 C170 160 170 220 150 280 L230 280 L230 90Z", "s", 0.7)
        + area("M52 124 L74 128 L80 240 L60 232Z", "hi")
        + area(
            "M126 206 C92 182 104 156 120 160 C124 162 126 166 126 170 C126 166 130 "
            "162 134 160 C150 156 160 182 126 206Z",
            "l",
        ),
    )
    drink = pen.shape(oval(125, 98, 91, 22), "a", area(oval(110, 94, 30, 6), "w", 0.4))
    return make(
        "cup mug teacup cocoa tea",
        (236, 280),
        (limb("M200 136 C258 124 264 216 196 214", "b", 18), body, drink, _steam(125, 80)),
        colours("#ff8fa8", "#dd6a8a", "#ffe0e6", "#a8663c"),
        0.2,
        f"container {ALL}",
        signature=BASE_ONLY,
        motions=(Motion("steam", "shift_y", 5, 1700),),
        at=(97, 274),
        trim=(28, -1),
    )


def bowl() -> Rig:
    """Draw a bowl of soup with a spoon."""
    pen = Pen()
    spoon = limb("M196 110 L262 30", "m", 12, 5)
    body = pen.shape(
        "M16 118 C60 146 240 146 284 118 C284 186 244 232 200 240 L196 256 H104 "
        "L100 240 C56 232 16 186 16 118Z",
        "b",
        area("M170 120 C200 170 190 220 150 260 L290 260 L290 110Z", "s", 0.7)
        + area("M22 166 C100 196 200 196 280 166 V182 C200 212 100 212 24 182Z", "l")
        + area("M44 144 L62 150 C70 180 80 200 94 216 C66 206 46 180 44 144Z", "hi"),
    )
    soup = pen.shape(
        oval(150, 114, 134, 28),
        "a",
        spots("l", (90, 110, 9), (128, 122, 7), (226, 112, 7))
        + spots("g", (110, 120, 6), (170, 126, 7), (150, 104, 5)),
    )
    return make(
        "bowl soup dish porridge plate",
        (280, 251),
        (body, soup, spoon, _steam(110, 92)),
        colours("#5fb8a8", "#3f9083", "#fff0d2", "#ffb04d", m="#c9cfe0", g="#5fb857"),
        0.22,
        f"container food {ALL}",
        signature={"b": "base", "s": "shade"},
        motions=(Motion("steam", "shift_y", 5, 1900),),
        at=(140, 245),
        trim=(10, 11),
    )


def teapot() -> Rig:
    """Draw a round teapot with a flower."""
    pen = Pen()
    spout = pen.shape(
        "M256 190 C290 180 286 120 322 104 C338 98 348 110 340 122 C318 150 326 220 256 240Z",
        "b",
        area("M270 200 L340 120 V240 H260Z", "sd"),
    )
    handle = limb("M84 120 C24 110 16 224 90 214", "s", 18)
    body = pen.shape(
        "M168 92 C240 92 276 136 276 186 C276 240 236 272 168 272 C100 272 60 240 "
        "60 186 C60 136 96 92 168 92Z",
        "b",
        area("M50 200 C110 280 240 280 290 160 L290 290 L50 290Z", "s", 0.65)
        + area(
            "M80 170 C84 136 104 116 134 108 C112 128 104 148 102 176 C98 192 78 188 80 170Z", "hi"
        )
        + spots("w", (168, 170, 14), (194, 188, 14), (184, 216, 14), (152, 216, 14), (142, 188, 14))
        + spots("a", (168, 194, 14)),
    )
    lid = part(
        "lid",
        168,
        100,
        pen.shape(
            "M110 104 C112 72 140 62 168 62 C196 62 224 72 226 104 C190 116 146 116 110 104Z",
            "s",
            area("M126 92 C132 78 146 72 160 70 C148 80 144 88 142 98Z", "hi"),
        ),
        circle(168, 52, 16, "a", 6),
    )
    foot = pen.shape("M118 264 H218 L226 284 H110Z", "s", ink_width=6)
    return make(
        "teapot kettle jug coffee_pot",
        (331, 260),
        (spout, handle, foot, body, lid),
        colours("#7fb8f0", "#5a90d0", "#d5eaff", "#ffd24a"),
        0.28,
        f"container {ALL}",
        signature={"b": "base", "s": "shade"},
        motions=(swing("lid", 3, 900),),
        at=(150, 254),
        trim=(18, 30),
    )


def jar() -> Rig:
    """Draw a glass jar of jam with a cloth lid."""
    pen = Pen()
    glass = pen.shape(
        "M50 84 H190 C210 100 216 120 216 140 V250 C216 268 204 276 188 276 H52 "
        "C36 276 24 268 24 250 V140 C24 120 30 100 50 84Z",
        "g",
        area("M20 128 C80 116 160 140 220 124 V290 H20Z", "b")
        + area("M160 120 H220 V290 H170Z", "sd")
        + area("M44 130 H62 V240 H44Z", "w", 0.6),
    )
    label = pen.shape(
        slab(66, 168, 108, 70, 10),
        "l",
        area(
            "M120 230 C86 206 96 180 112 184 C118 186 120 190 120 194 C120 190 122 "
            "186 128 184 C144 180 154 206 120 230Z",
            "b",
        ),
        5,
    )
    lid = pen.shape(
        "M40 84 C30 60 44 24 60 20 H180 C196 24 210 60 200 84 L184 76 L168 88 "
        "L152 76 L136 88 L120 76 L104 88 L88 76 L72 88 L56 76Z",
        "a",
        spots("w", (70, 44, 8), (110, 36, 8), (150, 44, 8), (90, 62, 6), (130, 60, 6), (176, 58, 7))
        + area("M150 10 H210 V90 H170Z", "sd"),
    )
    return make(
        "jar bottle jam honey tin jelly",
        (204, 268),
        (glass, label, lid),
        colours("#e0557f", "#b53a60", "#fff3dc", "#7fb8f0", g="#e3f5fb"),
        0.25,
        f"container food {ALL}",
        signature={"b": "base"},
        at=(102, 262),
        trim=(18, 14),
    )


def spoon() -> Rig:
    """Draw a wooden spoon."""
    pen = Pen()
    stick = limb("M120 140 L250 270", "b", 18)
    head = pen.shape(
        "M24 60 C20 24 70 6 104 34 C136 58 150 104 132 128 C112 150 66 140 42 114 "
        "C26 98 20 80 24 60Z",
        "b",
        area(
            "M44 62 C44 40 74 34 96 52 C116 70 122 98 110 110 C96 120 70 110 56 94 "
            "C48 84 44 74 44 62Z",
            "s",
        )
        + area("M56 62 C60 52 74 50 86 58 C74 62 68 68 68 78 C62 82 54 72 56 62Z", "hi"),
    )
    return make(
        "spoon ladle wooden_spoon stick",
        (252, 274),
        (stick, head),
        colours("#d9a066", "#b07a42", "#f0cf9c", "#ffffff"),
        0.25,
        f"tool {ALL}",
        at=(126, 268),
        trim=(16, 14),
    )


RIGS: tuple[Rig, ...] = (pot(), cup(), bowl(), teapot(), jar(), spoon())
