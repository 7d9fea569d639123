"""Things of paper and cloth that carry words or catch the wind."""

from asset_library.draw.kit import Pen, circle, limb, line, mark, part
from asset_library.draw.objects.making import ALL, colours, make
from asset_library.draw.objects.strokes import area, oval, slab, spikes, swing
from asset_library.draw.rig import Rig


def book() -> Rig:
    """Draw an open book with a picture on one page."""
    pen = Pen()
    cover = pen.shape(
        "M14 60 C60 36 120 40 160 62 C200 40 260 36 306 60 L306 222 C260 202 200 "
        "206 160 228 C120 206 60 202 14 222Z",
        "b",
        area("M160 40 H320 V240 H160Z", "sd"),
    )
    left = pen.shape(
        "M30 44 C74 26 124 30 160 52 L160 212 C124 192 74 188 30 204Z",
        "w",
        area("M130 30 C150 40 156 50 160 52 V212 C150 204 140 200 130 196Z", "sd")
        + mark(
            "M50 80 C80 72 108 74 132 82 M50 108 C80 100 108 102 132 110 M50 136 C80 "
            "128 108 130 132 138 M50 164 C76 156 90 158 106 162",
            "#8d86a8",
            6,
            0.8,
        ),
        5,
    )
    right = pen.shape(
        "M290 44 C246 26 196 30 160 52 L160 212 C196 192 246 188 290 204Z",
        "w",
        area("M160 50 C170 44 180 40 186 38 V196 C176 200 166 206 160 212Z", "sd")
        + area(
            "M196 150 C216 120 230 140 240 130 C256 116 268 140 276 146 L276 176 C250 "
            "170 220 172 196 182Z",
            "g",
        )
        + area(spikes(234, 92, 26, 12), "a"),
        5,
    )
    ribbon = part(
        "ribbon",
        160,
        206,
        pen.shape(
            "M150 206 C150 236 146 252 150 272 L162 258 L174 270 C170 250 172 230 170 206Z",
            "a",
            ink_width=5,
        ),
    )
    return make(
        "book storybook notebook diary",
        (304, 252),
        (ribbon, cover, left, right),
        colours("#7a6fe0", "#574bb8", "#c9c2ff", "#ffc93c", g="#7ccf8a"),
        0.3,
        f"toy {ALL}",
        signature={"b": "base"},
        motions=(swing("ribbon", 5, 1800),),
        at=(153, 244),
        trim=(8, 27),
    )


def letter() -> Rig:
    """Draw an envelope sealed with a heart."""
    pen = Pen()
    sheet = pen.shape(
        slab(8, 30, 300, 196, 14), "b", area("M0 170 C80 210 240 210 320 150 V240 H0Z", "s", 0.7)
    )
    folds = line("M14 220 L124 128 M302 220 L192 128", 5, 0.55)
    flap = pen.shape(
        "M12 38 C20 30 26 30 34 30 H282 C290 30 296 30 304 38 L174 142 C164 150 152 150 142 142Z",
        "l",
        area("M160 20 H320 V40 L170 160Z", "sd"),
    )
    seal = pen.shape(
        "M158 176 C108 142 118 104 142 106 C150 108 158 116 158 122 C158 116 166 "
        "108 174 106 C198 104 208 142 158 176Z",
        "a",
        area(oval(140, 122, 8, 6), "hi"),
    )
    return make(
        "letter envelope note card message list invitation postcard paper page",
        (312, 208),
        (sheet, folds, flap, seal),
        colours("#fff0d2", "#e6cfa0", "#fffaf0", "#ef4f5f"),
        0.22,
        f"toy {ALL}",
        signature={"a": "base"},
        at=(156, 202),
        trim=(2, 24),
    )


def treasure_map() -> Rig:
    """Draw a rolled-out map with a dotted path to a cross."""
    pen = Pen()
    sheet = pen.shape(
        "M30 40 C90 18 140 56 200 38 C240 28 270 30 296 40 C288 90 302 150 294 "
        "220 C250 238 210 212 150 230 C100 242 60 236 30 222 C40 160 26 100 30 "
        "40Z",
        "b",
        area("M20 190 C100 230 220 190 310 180 V250 H20Z", "s", 0.7)
        + area(
            "M60 90 C90 66 130 80 136 110 C140 140 100 160 76 146 C54 136 46 106 60 90Z", "g", 0.8
        )
        + area("M200 60 C230 54 250 70 244 90 C234 106 206 100 198 84Z", "g", 0.8)
        + mark(
            "M84 176 C100 196 130 196 150 176 C170 156 190 146 212 154", "#c2552c", 7, 0.9
        ).replace("<path ", '<path stroke-dasharray="2 16" '),
    )
    cross = mark("M226 140 L258 176 M258 140 L226 176", "#3a2450", 18) + mark(
        "M226 140 L258 176 M258 140 L226 176", "#ef4f5f", 9
    )
    rose = pen.shape(spikes(252, 206, 17, 6, 4), "a", ink_width=4)
    roll = pen.shape(
        "M18 34 C18 20 44 20 44 34 V226 C44 242 18 242 18 226Z", "l", ink_width=6
    ) + pen.shape(
        "M284 34 C284 20 310 20 310 34 V226 C310 242 284 242 284 226Z",
        "l",
        area("M300 20 H320 V250 H300Z", "sd"),
    )
    return make(
        "map chart scroll plan",
        (304, 227),
        (sheet, cross, rose, roll),
        colours("#f6dca0", "#d9b268", "#fff0c8", "#ffc93c", g="#8ecf9a"),
        0.3,
        f"toy {ALL}",
        at=(152, 221),
        trim=(12, 17),
    )


def flag() -> Rig:
    """Draw a flag waving on a pole."""
    pen = Pen()
    pole = limb("M50 30 L50 374", "p", 14)
    cloth = part(
        "cloth",
        52,
        100,
        pen.shape(
            "M54 44 C100 14 140 70 190 50 C226 36 246 40 270 48 C256 90 260 140 270 "
            "186 C236 174 214 182 186 194 C140 212 100 160 54 186Z",
            "b",
            area("M150 30 C130 90 150 150 176 210 L226 200 C196 140 200 80 206 30Z", "s", 0.7)
            + area(
                "M166 162 C92 116 108 66 140 68 C154 72 164 84 166 92 C170 84 180 74 194 "
                "72 C228 72 238 122 166 162Z",
                "a",
            )
            + area("M66 58 C90 46 110 56 130 66 C106 64 88 66 76 78 C66 84 58 66 66 58Z", "hi"),
        ),
    )
    return make(
        "flag banner pennant",
        (254, 388),
        (pole, cloth, circle(50, 24, 16, "a", 6)),
        colours("#3fa9dd", "#2a7fb5", "#9fdcff", "#fff3dc", p="#b5794a"),
        0.8,
        f"toy {ALL}",
        signature={"b": "base", "s": "shade"},
        motions=(swing("cloth", 4, 1300),),
        at=(22, 382),
        trim=(28, 2),
    )


def kite() -> Rig:
    """Draw a diamond kite with bows on its tail."""
    pen = Pen()
    tail = part(
        "tail",
        150,
        246,
        mark("M150 246 C120 280 186 304 160 340 C146 360 160 376 172 386", "#3a2450", 6),
        *(
            pen.shape(f"M{x} {y} l-24 -14 v28Z M{x} {y} l24 -14 v28Z", "a", ink_width=5)
            for x, y in ((148, 286), (166, 334))
        ),
    )
    sail = pen.shape(
        "M150 10 L256 116 L150 256 L44 116Z",
        "b",
        area("M150 0 L270 116 H150Z", "l")
        + area("M44 116 H150 V270Z", "a")
        + area("M150 130 L256 116 L150 270Z", "sd")
        + area("M140 40 L80 104 L100 104 L146 52Z", "hi"),
    ) + line("M150 12 V254 M46 116 H254", 5)
    return make(
        "kite",
        (224, 390),
        (tail, part("sail", 150, 116, sail)),
        colours("#ef5f6f", "#c2405c", "#ffc93c", "#5fb4e8"),
        0.55,
        "toy enchanted_forest treasure_island snowy_north castle",
        habitats=("air", "sky"),
        anchor="centre",
        signature={"b": "base"},
        motions=(swing("tail", 9, 1300), swing("sail", 3, 1900)),
        moves="float",
        at=(112, 194),
        trim=(38, 4),
    )


def balloon() -> Rig:
    """Draw a round balloon on a string."""
    pen = Pen()
    string = part(
        "string",
        120,
        270,
        mark("M120 268 C96 300 146 324 120 360 C112 372 118 386 124 392", "#3a2450", 6),
    )
    skin = pen.shape(
        "M120 14 C186 14 222 66 220 128 C218 196 166 248 120 250 C74 248 22 196 "
        "20 128 C18 66 54 14 120 14Z",
        "b",
        area("M10 170 C70 240 190 220 224 90 L240 270 L10 270Z", "s", 0.7)
        + area("M50 112 C54 70 78 44 108 38 C86 58 74 84 74 118 C70 136 48 132 50 112Z", "hi"),
    )
    knot = pen.shape("M120 246 L136 272 C126 278 114 278 104 272Z", "s", ink_width=5)
    return make(
        "balloon",
        (228, 390),
        (string, knot, part("skin", 120, 262, skin)),
        colours("#ef4f5f", "#c23348", "#ff9a9a", "#ffffff"),
        0.6,
        f"toy {ALL}",
        habitats=("air",),
        anchor="centre",
        signature={"b": "base", "s": "shade"},
        motions=(swing("string", 6, 1700), swing("skin", 3, 2300)),
        moves="float",
        at=(114, 195),
        trim=(6, 8),
    )


RIGS: tuple[Rig, ...] = (book(), letter(), treasure_map(), flag(), kite(), balloon())
