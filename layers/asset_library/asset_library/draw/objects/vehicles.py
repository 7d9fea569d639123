"""Craft of the sea, and things on wheels and runners."""

from asset_library.draw.kit import Pen, circle, limb, line, mark, part
from asset_library.draw.objects.making import SHORE, WATER, colours, make
from asset_library.draw.objects.strokes import area, oval, slab, spots, swing
from asset_library.draw.rig import Motion, Rig


def ship() -> Rig:
    """Draw a sailing ship with two sails."""
    pen = Pen()
    mast = limb("M196 300 V34", "p", 13)
    flag = part("flag", 198, 34, pen.shape("M198 18 L258 34 L198 54Z", "a", ink_width=5))
    low = part(
        "sail_low",
        196,
        150,
        pen.shape(
            "M90 140 C150 152 250 152 306 140 C330 180 330 230 306 268 C250 252 150 "
            "252 90 268 C112 230 112 180 90 140Z",
            "l",
            area("M220 140 C260 180 260 230 230 270 L340 280 L340 130Z", "sd")
            + area("M70 186 C150 196 250 196 330 186 L330 216 C250 226 150 226 70 216Z", "a", 0.85),
        ),
    )
    up = part(
        "sail_up",
        196,
        70,
        pen.shape(
            "M122 68 C160 78 236 78 272 68 C288 88 288 108 272 128 C236 118 160 118 "
            "122 128 C136 108 136 88 122 68Z",
            "l",
            area("M210 60 H290 V140 H220Z", "sd"),
        ),
    )
    hull = pen.shape(
        "M20 262 C40 276 60 280 84 280 H316 C344 280 362 266 382 248 C390 300 366 "
        "348 328 366 H96 C50 354 20 312 20 262Z",
        "b",
        area("M10 330 H400 V380 H10Z", "s", 0.7)
        + line("M40 308 C120 322 280 322 370 300", 5, 0.5)
        + area("M36 290 C60 300 110 304 150 304 C110 310 70 308 46 304Z", "hi"),
    )
    ports = "".join(circle(x, 340, 13, "g", 5) for x in (120, 178, 236, 294))
    return make(
        "ship galleon sailing_ship wreck",
        (376, 360),
        (mast, flag, low, up, hull, ports),
        colours("#b5713a", "#8a5028", "#fff3dc", "#ef5f6f", p="#8a5a34", g="#ffe08a"),
        1.4,
        "vehicle underwater treasure_island",
        habitats=WATER,
        signature={"a": "base"},
        motions=(
            swing("flag", 7, 900),
            swing("sail_low", 1.5, 2600),
            swing("sail_up", 2, 2600, 0.3),
        ),
        moves="bob",
        at=(192, 354),
        trim=(14, 12),
    )


def boat() -> Rig:
    """Draw a small sailing boat."""
    pen = Pen()
    mast = limb("M160 240 V24", "p", 11, 5)
    sail = part(
        "sail",
        162,
        120,
        pen.shape(
            "M170 34 C230 90 262 150 268 204 H170Z",
            "l",
            area("M170 180 H290 V220 H170Z", "a") + area("M220 90 L280 210 L240 210Z", "sd"),
        ),
        pen.shape(
            "M150 60 C110 110 84 160 76 204 H150Z", "a", area("M120 110 L90 204 L70 204Z", "hi")
        ),
    )
    hull = pen.shape(
        "M20 218 C100 234 230 234 304 212 C300 262 268 296 226 300 H92 C48 294 22 258 20 218Z",
        "b",
        area("M10 270 H320 V310 H10Z", "s", 0.8)
        + area("M16 240 C110 258 220 258 310 236 V250 C220 272 110 272 16 256Z", "w", 0.85),
    )
    return make(
        "boat sailboat dinghy canoe raft",
        (296, 296),
        (mast, sail, hull),
        colours("#5fa8e8", "#3a7cc2", "#fff3dc", "#ff8a5c", p="#b5794a"),
        0.9,
        "vehicle underwater treasure_island enchanted_forest",
        habitats=SHORE,
        signature={"b": "base", "s": "shade"},
        motions=(swing("sail", 2, 2200),),
        moves="bob",
        at=(146, 290),
        trim=(14, 10),
    )


def submarine() -> Rig:
    """Draw a round submarine with a periscope, sailing right."""
    pen = Pen()
    screw = part(
        "screw",
        42,
        178,
        pen.shape("M40 178 C16 150 10 120 26 112 C44 108 52 140 46 176Z", "a", ink_width=5),
        pen.shape("M40 180 C16 208 10 238 26 246 C44 250 52 218 46 182Z", "a", ink_width=5),
        circle(46, 178, 15, "a", 5),
    )
    scope = limb("M226 84 V40 H262", "s", 13, 5)
    tower = pen.shape(
        "M160 112 C162 76 174 66 196 64 H248 C268 66 276 84 280 112Z",
        "a",
        area("M220 60 H290 V120 H230Z", "sd"),
    )
    hull = pen.shape(
        "M56 178 C60 130 120 96 220 96 C320 96 384 130 388 178 C384 228 320 262 "
        "220 262 C120 262 60 228 56 178Z",
        "b",
        area("M40 196 C130 262 310 262 400 180 V280 H40Z", "s", 0.65)
        + area(
            "M96 146 C124 124 170 114 220 114 C170 126 136 138 116 160 C100 172 82 162 96 146Z",
            "hi",
        )
        + spots("s", (82, 178, 5), (100, 214, 5), (348, 214, 5), (366, 180, 5), (100, 142, 5)),
    )
    ports = "".join(
        pen.shape(oval(x, 176, r), "w")
        + pen.shape(
            oval(x, 176, r - 9), "g", mark(f"M{x - 14} 172 q4 -12 16 -14", "#ffffff", 6, 0.9), 4
        )
        for x, r in ((150, 34), (230, 34), (308, 34))
    )
    return make(
        "submarine sub",
        (383, 243),
        (screw, scope, tower, hull, ports),
        colours("#ffd24a", "#e09a26", "#fff0a8", "#ef5f6f", g="#8fdcff"),
        0.9,
        "vehicle underwater",
        habitats=WATER,
        anchor="centre",
        facing="right",
        signature={"b": "base", "s": "shade"},
        motions=(Motion("screw", "shift_y", 4, 250),),
        moves="swim",
        at=(192, 122),
        trim=(11, 25),
    )


def _wheel(pen: Pen, name: str, x: float, y: float, r: float) -> str:
    """Draw a spoked wheel as a part that rolls to and fro."""
    d = r * 0.7
    cross = f"M{x - r:g} {y:g} h{2 * r:g} M{x:g} {y - r:g} v{2 * r:g}"
    slant = f"M{x - d:g} {y - d:g} l{2 * d:g} {2 * d:g} M{x + d:g} {y - d:g} l{-2 * d:g} {2 * d:g}"
    spokes = line(f"{cross} {slant}", 6)
    return part(
        name,
        x,
        y,
        pen.shape(oval(x, y, r), "a"),
        pen.shape(oval(x, y, r * 0.74), "l", ink_width=5),
        spokes,
        circle(x, y, r * 0.24, "a", 5),
    )


def cart() -> Rig:
    """Draw a wooden cart with hay."""
    pen = Pen()
    shaft = limb("M290 200 L384 170", "s", 13)
    hay = pen.shape(
        "M40 116 C30 80 70 60 100 70 C116 34 176 30 200 56 C236 42 280 64 284 116Z",
        "h3",
        mark(
            "M70 100 l20 -20 M120 84 l12 -26 M170 90 l20 -28 M230 100 l10 -24 M150 "
            "108 l-16 -20 M210 108 l-12 -18",
            "#c98a2e",
            6,
            0.8,
        ),
    )
    body = pen.shape(
        "M20 106 H310 L292 216 H40Z",
        "b",
        area("M20 164 H320 V230 H20Z", "s", 0.6)
        + mark("M24 142 H304 M30 178 H300 M100 106 V216 M230 106 V216", "#3a2450", 5, 0.45),
    )
    return make(
        "cart wagon wheel wheelbarrow trolley buggy",
        (386, 245),
        (
            shaft,
            hay,
            body,
            _wheel(pen, "wheel_l", 96, 218, 54),
            _wheel(pen, "wheel_r", 236, 218, 54),
        ),
        colours("#d9995a", "#a8703c", "#fff0d2", "#ef5f6f", h3="#ffdb6b"),
        0.6,
        "vehicle castle enchanted_forest space treasure_island",
        signature={"a": "base"},
        motions=(swing("wheel_l", 12, 1600), swing("wheel_r", 12, 1600)),
        at=(152, 239),
        trim=(14, 33),
    )


def sled() -> Rig:
    """Draw a wooden sled with a rope."""
    pen = Pen()
    runner = mark("M40 190 H290 C340 190 356 150 336 124", "#3a2450", 26) + mark(
        "M40 190 H290 C340 190 356 150 336 124", "#8d86a8", 13
    )
    posts = "".join(limb(f"M{x} 184 V126", "s", 13) for x in (84, 170, 256))
    deck = pen.shape(
        slab(20, 92, 290, 38, 14),
        "b",
        area("M10 112 H320 V140 H10Z", "s", 0.7) + area("M40 100 H180 V107 H40Z", "hi"),
    ) + area("M110 94 H126 V128 H110Z M200 94 H216 V128 H200Z", "a")
    cord = mark("M308 108 C340 90 350 60 390 50", "#3a2450", 13) + mark(
        "M308 108 C340 90 350 60 390 50", "#ffd24a", 5
    )
    return make(
        "sled sledge sleigh toboggan skate scooter",
        (386, 166),
        (runner, posts, deck, cord),
        colours("#ef5f6f", "#c2405c", "#ffc2c9", "#fff3dc"),
        0.35,
        "vehicle snowy_north",
        signature={"b": "base", "s": "shade"},
        at=(193, 160),
        trim=(14, 40),
    )


RIGS: tuple[Rig, ...] = (ship(), boat(), submarine(), cart(), sled())
