"""Treasures of the sea floor, and the bubble."""

from asset_library.draw.kit import Pen, circle, line, mark, part
from asset_library.draw.objects.making import BASE_ONLY, SHORE, colours, make
from asset_library.draw.objects.strokes import area, faded, oval, slab, spots, swing
from asset_library.draw.rig import Motion, Rig


def shell() -> Rig:
    """Draw a fan-shaped scallop shell."""
    pen = Pen()
    fan = pen.shape(
        "M150 262 C128 244 60 220 26 160 C10 130 20 104 44 106 C40 74 66 54 88 64 "
        "C96 34 136 26 150 46 C164 26 204 34 212 64 C234 54 260 74 256 106 C280 "
        "104 290 130 274 160 C240 220 172 244 150 262Z",
        "b",
        area("M10 150 C80 240 220 240 290 140 L290 280 L10 280Z", "s", 0.6)
        + mark(
            "M150 250 C120 200 60 160 44 118 M150 250 C130 190 100 120 90 76 M150 250 "
            "V58 M150 250 C170 190 200 120 210 76 M150 250 C180 200 240 160 256 118",
            "#3a2450",
            5,
            0.5,
        )
        + area("M60 120 C62 98 74 86 92 84 C82 104 80 120 84 138 C84 150 62 142 60 120Z", "hi"),
    )
    hinge = pen.shape(
        "M112 250 C124 236 176 236 188 250 C194 266 178 276 150 276 C122 276 106 266 112 250Z",
        "l",
        ink_width=6,
    )
    return make(
        "shell seashell conch scallop cockle",
        (276, 253),
        (fan, hinge),
        colours("#ffa3c1", "#e0709c", "#ffd9e6", "#ffffff"),
        0.25,
        "toy underwater treasure_island",
        habitats=SHORE,
        signature=BASE_ONLY,
        at=(138, 247),
        trim=(12, 29),
    )


def clam() -> Rig:
    """Draw an open clam with a pearl."""
    pen = Pen()
    ribs = (
        "M160 196 C130 150 90 100 70 70 M160 196 C146 140 134 80 128 40 M160 196 "
        "C174 140 186 80 192 40 M160 196 C190 150 230 100 250 70"
    )
    lid = part(
        "lid",
        160,
        190,
        pen.shape(
            "M30 176 C10 110 40 64 66 64 C80 34 112 22 130 36 C146 22 174 22 190 36 "
            "C208 22 240 34 254 64 C280 64 310 110 290 176 C240 210 80 210 30 176Z",
            "b",
            mark(ribs, "#3a2450", 5, 0.45)
            + area("M20 140 C100 190 220 190 300 130 L300 210 L20 210Z", "s", 0.6)
            + area("M50 116 C54 94 64 82 78 80 C70 100 68 114 72 134 C72 146 48 140 50 116Z", "hi"),
        ),
    )
    mouth = pen.shape(
        "M36 178 C80 148 240 148 284 178 C290 220 230 232 160 232 C90 232 30 220 36 178Z", "m"
    )
    pearl = part(
        "pearl",
        160,
        190,
        pen.shape(
            oval(160, 182, 36),
            "w",
            area("M120 190 C140 220 190 220 200 180 L210 230 L110 230Z", "p")
            + spots("w", (148, 168, 9)),
        ),
    )
    bowl = pen.shape(
        "M20 196 C60 220 110 212 160 216 C210 212 260 220 300 196 C306 250 240 "
        "286 160 286 C80 286 14 250 20 196Z",
        "b",
        area("M10 240 C100 280 220 280 310 230 L310 300 L10 300Z", "s", 0.6)
        + mark(
            "M84 214 L98 270 M134 216 L140 284 M186 216 L180 284 M236 214 L222 270",
            "#3a2450",
            5,
            0.45,
        ),
    )
    return make(
        "clam oyster pearl mussel",
        (294, 273),
        (lid, mouth, pearl, bowl),
        colours("#9b8cf0", "#7263c9", "#d5ceff", "#ffffff", m="#ffb9d2", p="#d9dcf5"),
        0.35,
        "animal underwater treasure_island",
        habitats=SHORE,
        signature={"b": "base", "s": "shade"},
        motions=(swing("lid", 2.5, 2600), Motion("pearl", "shift_y", 3, 2600)),
        at=(147, 267),
        trim=(13, 19),
    )


def treasure_chest() -> Rig:
    """Draw an open treasure chest full of gold."""
    pen = Pen()
    lid = part(
        "lid",
        160,
        130,
        pen.shape(
            "M28 134 C20 70 50 20 160 20 C270 20 300 70 292 134Z",
            "s",
            area("M56 136 C54 84 84 54 160 54 C236 54 266 84 264 136Z", "d")
            + area("M60 20 H84 V140 H60Z M236 20 H260 V140 H236Z", "a"),
        ),
    )
    coins = "".join(
        pen.shape(oval(x, y, 25, 22), "g", area(oval(x - 6, y - 7, 8, 6), "w", 0.7), 5)
        for x, y in (
            (84, 140),
            (236, 140),
            (128, 122),
            (192, 122),
            (160, 142),
            (106, 152),
            (214, 152),
        )
    )
    gem = pen.shape(
        "M144 96 L176 96 L190 114 L160 144 L130 114Z",
        "r",
        area("M144 96 L130 114 L160 144Z", "w", 0.4),
        5,
    )
    box = pen.shape(
        "M30 150 H290 V244 C290 254 286 258 276 258 H44 C34 258 30 254 30 244Z",
        "b",
        area("M20 214 H300 V262 H20Z", "sd")
        + line("M30 196 H290", 4, 0.4)
        + area("M60 150 H84 V260 H60Z M236 150 H260 V260 H236Z", "a")
        + area("M40 160 H56 V240 H40Z", "hi"),
    )
    lip = pen.shape(slab(20, 140, 280, 24, 8), "a", area("M20 154 H300 V170 H20Z", "sd"), 5)
    lock = (
        pen.shape(slab(138, 146, 44, 52, 10), "g", area("M160 140 H190 V210 H160Z", "sd"), 5)
        + circle(160, 166, 7, "k")
        + mark("M160 168 V182", "#2a1838", 7)
    )
    return make(
        "treasure_chest chest treasure gold coin jewel treasure_box trunk",
        (292, 251),
        (lid, gem, coins, box, lip, lock),
        colours("#b5713a", "#8a5028", "#d99a5c", "#8d86a8", d="#5a3428", g="#ffd24a", r="#ef4f7f"),
        0.45,
        "container underwater treasure_island castle",
        habitats=SHORE,
        motions=(swing("lid", 2, 2600),),
        at=(146, 245),
        trim=(14, 13),
    )


def bubble() -> Rig:
    """Draw a see-through bubble."""
    ball = faded(0.35, circle(110, 110, 100, "b")) + faded(
        0.5, mark("M30 140 C50 190 110 204 150 186", "#ffffff", 12)
    )
    rim = f'<g fill="none">{mark("M110 10 a100 100 0 1 1 -0.1 0Z", "#ffffff", 7, 0.95)}</g>'
    gleam = (
        mark("M42 96 C46 70 62 50 86 42", "#ffffff", 14, 0.95)
        + circle(150, 150, 11, "w")
        + circle(168, 122, 6, "w")
    )
    return make(
        "bubble",
        (214, 214),
        (part("ball", 110, 110, ball, rim, gleam),),
        colours("#bfeaff", "#8fd0f0", "#e8f8ff", "#ffffff"),
        0.25,
        "toy underwater",
        habitats=("water", "air"),
        anchor="centre",
        signature={"b": "light"},
        motions=(swing("ball", 4, 1800),),
        moves="float",
        at=(107, 107),
        trim=(3, 3),
    )


RIGS: tuple[Rig, ...] = (
    shell(),
    clam(),
    treasure_chest(),
    bubble(),
)
