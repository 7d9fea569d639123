"""Furniture and what belongs to a room."""

from asset_library.draw.kit import Pen, circle, limb, line, mark, part
from asset_library.draw.objects.making import ALL, BASE_ONLY, WALL, colours, make
from asset_library.draw.objects.strokes import area, oval, slab, spikes, swing
from asset_library.draw.rig import Rig


def door() -> Rig:
    """Draw a round-topped door in a stone frame."""
    pen = Pen()
    frame = pen.shape(
        "M16 402 V160 C16 66 76 12 150 12 C224 12 284 66 284 160 V402Z",
        "a",
        area("M230 0 H300 V410 H250 V170 C250 120 240 90 230 0Z", "sd")
        + mark(
            "M20 232 H52 M20 312 H52 M248 232 H280 M248 312 H280 M84 46 L102 72 M216 "
            "46 L198 72 M36 122 L62 136 M264 122 L238 136 M150 14 V44",
            "#3a2450",
            5,
            0.45,
        ),
    )
    leaf = pen.shape(
        "M50 402 V164 C50 88 96 46 150 46 C204 46 250 88 250 164 V402Z",
        "b",
        area("M190 40 C220 80 226 120 226 180 V410 H260 V40Z", "s", 0.7)
        + line("M100 50 V402 M150 46 V402 M200 50 V402", 5, 0.5)
        + area("M62 170 C62 120 84 84 120 66 C98 96 84 130 82 180 C80 192 62 192 62 170Z", "hi"),
    )
    pane = pen.shape(
        oval(150, 142, 34), "g", mark("M132 138 Q138 122 152 120", "#fff", 6, 0.9)
    ) + line("M150 108 V176 M116 142 H184", 5)
    iron = mark("M54 226 H118 M54 342 H118", "#3a2450", 18) + mark(
        "M58 226 H114 M58 342 H114", "#8d86a8", 8
    )
    return make(
        "door gateway entrance hatch",
        (280, 402),
        (frame, part("leaf", 50, 230, leaf, pane, iron, circle(214, 264, 15, "k2", 6))),
        colours("#c9793f", "#99542a", "#e8a870", "#b9b2c9", g="#ffe9a0", k2="#ffd24a"),
        1.3,
        f"furniture building {ALL}",
        habitats=("ground", "wall"),
        signature={"b": "base", "s": "shade"},
        at=(140, 396),
        trim=(10, 6),
    )


def window() -> Rig:
    """Draw a window with curtains and a view of the sky."""
    pen = Pen()
    glass = pen.shape(
        slab(30, 26, 240, 250, 14),
        "g",
        area("M30 200 C90 160 130 190 170 200 C210 180 240 180 280 196 V290 H30Z", "v")
        + area("M60 20 L110 20 L40 160 L20 160Z M140 20 L160 20 L60 220 L40 220Z", "w", 0.5),
    )
    bars = mark("M150 26 V276 M30 150 H270", "#3a2450", 20) + mark(
        "M150 26 V276 M30 150 H270", "#fff3dc", 8
    )
    edge = pen.outline(slab(30, 26, 240, 250, 14), 26) + mark(
        "M44 26 H256 Q270 26 270 40 V262 Q270 276 256 276 H44 Q30 276 30 262 V40 Q30 26 44 26Z",
        "#fff3dc",
        14,
    )
    rod = mark("M10 24 H290", "#3a2450", 22) + mark("M10 24 H290", "#c98a4a", 10)

    def curtain(name: str, path: str, fold: str) -> str:
        x = 24.0 if name.endswith("l") else 276.0
        return part(
            name,
            x,
            24,
            pen.shape(
                path, "b", mark(fold, "#3a1a66", 8, 0.16) + area("M0 150 H300 V166 H0Z", "a"), 6
            ),
        )

    left = curtain(
        "curtain_l",
        "M20 22 H118 C114 96 90 140 52 164 C60 200 56 244 58 284 L18 284Z",
        "M50 30 C48 90 44 130 36 160 M84 30 C80 90 66 130 46 160",
    )
    right = curtain(
        "curtain_r",
        "M280 22 H182 C186 96 210 140 248 164 C240 200 244 244 242 284 L282 284Z",
        "M250 30 C252 90 256 130 264 160 M216 30 C220 90 234 130 254 160",
    )
    sill = pen.shape(slab(4, 276, 292, 28, 8), "f", area("M0 290 H300 V310 H0Z", "sd"))
    return make(
        "window porthole",
        (308, 300),
        (glass, bars, edge, sill, left, right, rod),
        colours("#ff9a7a", "#d96a55", "#ffd9c8", "#ffd24a", g="#a8e3ff", v="#8fd48a", f="#fff3dc"),
        0.8,
        f"furniture building {ALL}",
        habitats=WALL,
        anchor="centre",
        signature={"b": "base"},
        motions=(swing("curtain_l", 1.5, 2600), swing("curtain_r", 1.5, 2600, 0.5)),
        at=(154, 150),
        trim=(-4, 10),
    )


def bed() -> Rig:
    """Draw a wooden bed seen from the side."""
    pen = Pen()
    head = pen.shape(
        "M16 250 V70 C16 40 74 40 74 70 V250Z",
        "a",
        area("M48 30 H80 V260 H48Z", "sd") + area("M26 76 H36 V220 H26Z", "hi"),
    )
    foot = pen.shape(
        "M336 250 V130 C336 104 388 104 388 130 V250Z", "a", area("M364 100 H400 V260 H364Z", "sd")
    )
    rail = pen.shape("M60 196 H350 V234 H60Z", "a", area("M50 214 H360 V240 H50Z", "sd"))
    mattress = pen.shape(slab(66, 152, 280, 52, 16), "w", area("M60 180 H360 V210 H60Z", "sd"))
    pillow = pen.shape(
        "M76 142 C70 116 90 108 116 110 C146 108 166 116 160 142 C162 158 150 164 "
        "118 162 C86 164 74 158 76 142Z",
        "w",
        area("M70 146 C100 160 140 160 170 140 V170 H70Z", "sd"),
    )
    quilt = part(
        "quilt",
        250,
        190,
        pen.shape(
            "M136 166 C150 132 190 126 240 130 C300 128 340 136 346 160 L346 222 C310 "
            "234 290 220 262 230 C236 238 212 222 190 230 C168 236 146 232 132 222Z",
            "b",
            area("M120 196 C200 220 300 214 360 190 V250 H120Z", "s", 0.7)
            + area("M130 168 C146 140 170 134 186 134 L170 240 L120 240Z", "l")
            + area(spikes(236, 180, 17, 8), "w", 0.85)
            + area(spikes(300, 172, 15, 7), "w", 0.85)
            + area(spikes(270, 210, 12, 6), "w", 0.7)
            + area(
                "M196 142 C230 132 270 134 300 140 C270 142 230 144 204 152 C194 154 190 "
                "146 196 142Z",
                "hi",
            ),
        ),
    )
    return make(
        "bed bunk cot crib hammock",
        (384, 215),
        (head, rail, mattress, pillow, quilt, foot),
        colours("#6fa8ec", "#4a7fc8", "#cfe4ff", "#c98a52"),
        0.7,
        f"furniture {ALL}",
        signature=BASE_ONLY,
        at=(192, 209),
        trim=(10, 41),
    )


def table() -> Rig:
    """Draw a round-edged wooden table."""
    pen = Pen()
    legs = "".join(
        pen.shape(d, "s") for d in ("M52 70 H90 L82 216 H62Z", "M310 70 H348 L338 216 H318Z")
    )
    apron = pen.shape(
        "M60 64 H340 V104 C300 92 250 116 200 98 C150 116 100 92 60 104Z",
        "s",
        area("M50 60 H350 V80 H50Z", "sd"),
    )
    top = pen.shape(
        slab(8, 24, 384, 48, 20),
        "b",
        area("M0 52 H400 V80 H0Z", "s", 0.7)
        + mark("M70 40 H140 M220 44 H320", "#8f5a34", 4, 0.4)
        + area("M26 32 H190 V40 H26Z", "hi"),
    )
    return make(
        "table desk counter",
        (396, 204),
        (legs, apron, top),
        colours("#d9995a", "#b06f38", "#f0c48f", "#fff3dc"),
        0.5,
        f"furniture {ALL}",
        at=(198, 198),
        trim=(2, 18),
    )


def chair() -> Rig:
    """Draw a chair with a heart in its back."""
    pen = Pen()
    back = pen.shape(
        "M52 206 L44 54 C44 10 216 10 216 54 L208 206Z",
        "b",
        area("M160 10 H230 V220 H170Z", "s", 0.6)
        + area("M62 60 C64 40 84 32 110 30 C84 44 78 60 80 84 L84 180 H70Z", "hi"),
    )
    heart = pen.shape(
        "M130 124 C84 92 94 58 116 60 C124 62 130 70 130 76 C130 70 136 62 144 60 "
        "C166 58 176 92 130 124Z",
        "a",
        ink_width=5,
    )
    legs = "".join(
        limb(d, "s", 18)
        for d in ("M58 240 L48 336", "M202 240 L212 336", "M92 240 L92 318", "M168 240 L168 318")
    )
    seat = pen.shape(
        slab(26, 196, 208, 46, 18),
        "l",
        area("M20 220 H240 V250 H20Z", "s", 0.6) + area("M44 206 H140 V214 H44Z", "hi"),
    )
    return make(
        "chair stool armchair throne seat",
        (220, 339),
        (legs, back, heart, seat),
        colours("#f0a45c", "#c07636", "#ffd29a", "#ef5f6f"),
        0.65,
        f"furniture {ALL}",
        signature={"a": "base"},
        at=(110, 333),
        trim=(20, 15),
    )


def shelf() -> Rig:
    """Draw a bookcase with books and a pot plant."""
    pen = Pen()
    case = pen.shape(slab(12, 12, 256, 336, 14), "b", area("M200 0 H280 V360 H220Z", "s", 0.5))
    inner = "".join(pen.shape(slab(32, y, 216, 84, 6), "s", ink_width=5) for y in (34, 136, 238))
    books = "".join(
        pen.shape(slab(x, y, w, h, 4), slot, area(f"M{x} {y + 12} h{w} v7 h-{w}Z", "w", 0.7), 5)
        for x, y, w, h, slot in (
            (40, 48, 24, 70, "a"),
            (64, 58, 26, 60, "l"),
            (90, 52, 22, 66, "g"),
            (112, 62, 28, 56, "a"),
            (180, 150, 24, 70, "g"),
            (204, 156, 30, 64, "a"),
            (44, 254, 26, 68, "l"),
            (70, 260, 22, 62, "g"),
        )
    )
    plant = pen.shape("M58 190 H112 L104 220 H66Z", "p", ink_width=5) + "".join(
        pen.shape(d, "g", ink_width=5)
        for d in (
            "M84 190 C60 186 50 164 58 148 C78 154 86 170 84 190Z",
            "M86 190 C110 186 120 164 112 148 C92 154 84 170 86 190Z",
        )
    )
    ball = circle(196, 292, 30, "a", 5) + area(oval(186, 280, 9, 7), "hi")
    return make(
        "shelf bookcase cupboard bookshelf wardrobe",
        (268, 348),
        (case, inner, books, plant, ball),
        colours("#c98a52", "#8f5a34", "#ffd24a", "#ef6f7f", g="#5fae8a", p="#e8894a"),
        1.2,
        f"furniture {ALL}",
        habitats=("ground", "wall"),
        signature={"a": "base"},
        at=(134, 342),
        trim=(6, 6),
    )


RIGS: tuple[Rig, ...] = (door(), window(), bed(), table(), chair(), shelf())
