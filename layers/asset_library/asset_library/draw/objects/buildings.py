"""Buildings, gates and crossings."""

from asset_library.draw.kit import Pen, circle, limb, line, mark, part
from asset_library.draw.objects.making import ALL, colours, make
from asset_library.draw.objects.strokes import area, oval, slab, swing
from asset_library.draw.rig import Motion, Rig


def house() -> Rig:
    """Draw a cottage with a smoking chimney."""
    pen = Pen()
    smoke = part(
        "smoke",
        268,
        70,
        *(circle(x, y, r, "w", 0) for x, y, r in ((272, 54, 16), (290, 32, 20), (316, 18, 15))),
    )
    chimney = pen.shape(
        "M250 60 H292 V160 H250Z",
        "a",
        area("M272 50 H300 V170 H276Z", "sd")
        + mark("M250 88 H292 M250 116 H292", "#3a2450", 4, 0.5),
    )
    wall = pen.shape(
        "M56 190 H344 V372 C344 380 340 384 332 384 H68 C60 384 56 380 56 372Z",
        "w1",
        area("M56 190 H344 V216 H56Z", "sd") + area("M290 190 H350 V390 H300Z", "sd"),
    )
    roof = pen.shape(
        "M200 50 C216 50 222 56 232 66 L380 184 C394 198 388 214 370 214 H30 C12 "
        "214 6 198 20 184 L168 66 C178 56 184 50 200 50Z",
        "b",
        area("M220 40 L400 200 L390 220 H290 L210 60Z", "s", 0.7)
        + mark(
            "M120 130 q16 14 32 0 M180 100 q16 14 32 0 M90 170 q16 14 32 0 M160 160 "
            "q16 14 32 0 M240 130 q16 14 32 0 M230 176 q16 14 32 0 M300 180 q16 14 32 "
            "0",
            "#3a2450",
            5,
            0.4,
        )
        + area("M186 72 C192 66 200 64 206 64 L66 184 L48 184Z", "hi"),
    )
    door = pen.shape(
        "M166 384 V300 C166 262 234 262 234 300 V384Z", "a", area("M200 260 H240 V390 H206Z", "sd")
    ) + circle(220, 334, 6, "k")
    panes = "".join(
        pen.shape(slab(x, 258, 62, 62, 10), "g", area(f"M{x} 258 l40 0 l-40 46Z", "w", 0.5))
        + line(f"M{x + 31} 258 V320 M{x} 289 h62", 5)
        for x in (84, 254)
    ) + "".join(pen.shape(slab(x, 322, 74, 20, 6), "a", ink_width=5) for x in (78, 248))
    return make(
        "house cottage home hut cabin school shop mill barn palace",
        (388, 396),
        (smoke, chimney, wall, roof, door, panes),
        colours("#ef6f5c", "#c24a45", "#ffb0a0", "#b5794a", w1="#fff3dc", g="#ffe9a0"),
        1.7,
        "building enchanted_forest castle underwater space snowy_north",
        signature={"b": "base", "s": "shade"},
        motions=(Motion("smoke", "shift_y", 6, 2600),),
        at=(194, 390),
        trim=(6, -6),
    )


def tower() -> Rig:
    """Draw a round stone tower with a pointed roof."""
    pen = Pen()
    flag = part(
        "flag",
        140,
        20,
        limb("M140 70 V16", "p", 7, 4),
        pen.shape("M142 12 L196 26 L142 44Z", "l", ink_width=5),
    )
    body = pen.shape(
        "M66 180 H214 L222 440 H58Z",
        "w1",
        area("M150 170 H240 V450 H170Z", "sd")
        + mark(
            "M84 220 h30 M160 250 h34 M80 300 h26 M176 330 h30 M76 390 h34 M170 400 "
            "h28 M120 270 h20",
            "#3a2450",
            5,
            0.35,
        ),
    )
    top = pen.shape(
        "M48 150 H232 V190 C220 204 212 190 204 190 C194 206 182 206 174 190 C166 "
        "206 152 206 144 190 C134 206 122 206 114 190 C104 206 92 206 84 190 C74 "
        "206 60 204 48 190Z",
        "w1",
        area("M150 140 H240 V210 H160Z", "sd"),
    )
    roof = pen.shape(
        "M140 56 L252 150 C200 172 80 172 28 150Z",
        "b",
        area("M150 50 L270 150 L180 180 C180 130 166 90 150 50Z", "s", 0.7)
        + area("M128 78 L60 140 L90 148 L132 92Z", "hi"),
    )
    pane = pen.shape(
        "M112 300 V262 C112 228 168 228 168 262 V300Z", "g", area("M110 230 h30 l-30 50Z", "w", 0.5)
    ) + line("M140 238 V300 M112 272 H168", 5)
    door = pen.shape(
        "M106 440 V390 C106 350 174 350 174 390 V440Z", "a", area("M140 350 H180 V440 H146Z", "sd")
    ) + circle(160, 404, 5, "k")
    return make(
        "tower lighthouse castle turret fort",
        (236, 441),
        (flag, body, top, roof, pane, door),
        colours("#7a6fe0", "#574bb8", "#ffc93c", "#b5794a", w1="#d9d4e8", g="#ffe9a0", p="#8a5a34"),
        2.1,
        "building castle enchanted_forest",
        signature={"b": "base", "s": "shade"},
        motions=(swing("flag", 3, 1000),),
        at=(118, 435),
        trim=(22, 5),
    )


def bridge() -> Rig:
    """Draw an arched wooden footbridge."""
    pen = Pen()
    rails = mark("M20 110 C120 30 280 30 380 110", "#3a2450", 26) + mark(
        "M20 110 C120 30 280 30 380 110", "#d9995a", 14
    )
    posts = "".join(
        limb(d, "b", 14)
        for d in ("M30 106 V190", "M110 62 V140", "M200 46 V124", "M290 62 V140", "M370 106 V190")
    )
    deck = pen.shape(
        "M8 196 C110 96 290 96 392 196 V236 H330 C290 170 110 170 70 236 H8Z",
        "b",
        mark(
            "M50 168 L70 220 M96 138 L112 180 M148 120 L156 168 M200 116 V164 M252 "
            "120 L244 168 M304 138 L288 180 M350 168 L330 220",
            "#3a2450",
            5,
            0.5,
        )
        + area(
            "M60 240 C110 160 290 160 340 240 L400 250 V196 C290 130 110 130 0 210 V250Z", "s", 0.4
        )
        + area("M40 172 C90 130 140 116 180 112 C130 126 90 146 60 176Z", "hi"),
    )
    return make(
        "bridge footbridge pier jetty",
        (396, 212),
        (posts, rails, deck),
        colours("#d9995a", "#a8703c", "#f0c48f", "#ffffff"),
        0.8,
        "building enchanted_forest castle jungle underwater",
        at=(198, 206),
        trim=(2, 30),
    )


def gate() -> Rig:
    """Draw a garden gate between two posts."""
    pen = Pen()
    bars = part(
        "leaf",
        74,
        200,
        "".join(
            pen.shape(
                f"M{x} 300 V{y} C{x} {y - 24} {x + 36} {y - 24} {x + 36} {y} V300Z",
                "b",
                area(f"M{x + 20} {y - 40} h30 V310 h-30Z", "s", 0.6),
                6,
            )
            for x, y in ((76, 130), (122, 106), (168, 106), (214, 130))
        ),
        pen.shape("M66 170 H260 V198 H66Z", "b", area("M60 184 H270 V204 H60Z", "s", 0.7)),
        pen.shape("M66 250 H260 V278 H66Z", "b", area("M60 264 H270 V284 H60Z", "s", 0.7)),
        circle(236, 224, 11, "k2", 5),
    )
    posts = "".join(
        pen.shape(
            slab(x, 90, 52, 224, 8),
            "a",
            area(f"M{x + 28} 80 h40 V320 h-40Z", "sd")
            + mark(f"M{x} 150 h52 M{x} 210 h52 M{x} 264 h52", "#3a2450", 4, 0.4),
        )
        + pen.shape(slab(x - 8, 68, 68, 30, 8), "a")
        + circle(x + 26, 48, 24, "a", 6)
        + area(oval(x + 19, 41, 7, 6), "w", 0.6)
        for x in (16, 262)
    )
    return make(
        "gate fence wall railing",
        (326, 302),
        (bars, posts),
        colours("#8fc46b", "#5f9a4a", "#d5f0b8", "#b9b2c9", k2="#ffd24a"),
        0.85,
        f"building {ALL}",
        signature={"b": "base", "s": "shade"},
        at=(163, 296),
        trim=(2, 18),
    )


RIGS: tuple[Rig, ...] = (house(), tower(), bridge(), gate())
