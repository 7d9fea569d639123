"""Toys, instruments and other things to hold in the hand."""

from asset_library.draw.kit import Pen, circle, limb, mark, part
from asset_library.draw.objects.making import ALL, BASE_ONLY, colours, make
from asset_library.draw.objects.strokes import (
    area,
    oval,
    slab,
    spikes,
    swing,
)
from asset_library.draw.rig import Rig


def ball() -> Rig:
    """Draw a striped beach ball."""
    pen = Pen()
    body = pen.shape(
        oval(120, 120, 106),
        "b",
        area(
            "M120 120 C90 60 40 50 10 70 L0 150 C40 150 90 150 120 120Z M120 120 C150 "
            "60 130 20 110 0 L210 20 C200 70 170 110 120 120Z M120 120 C180 140 210 "
            "190 200 230 L90 240 C80 200 90 150 120 120Z",
            "l",
        )
        + area("M10 140 C70 220 190 210 230 90 L250 250 L0 250Z", "sd")
        + area("M40 96 C46 66 66 46 94 38 C76 56 66 76 64 102 C58 116 38 112 40 96Z", "hi"),
    ) + circle(120, 120, 17, "a", 5)
    return make(
        "ball marble beach_ball",
        (224, 224),
        (part("body", 120, 120, body),),
        colours("#ef5f6f", "#c2405c", "#fff3dc", "#ffd24a"),
        0.3,
        f"toy {ALL}",
        habitats=("ground", "water"),
        signature={"b": "base"},
        motions=(swing("body", 10, 1600),),
        moves="bob",
        at=(112, 218),
        trim=(8, 8),
    )


def drum() -> Rig:
    """Draw a drum with two sticks."""
    pen = Pen()
    body = pen.shape(
        "M26 100 H274 V232 C274 268 26 268 26 232Z",
        "b",
        area("M180 90 H290 V280 H200Z", "s", 0.65)
        + mark("M26 130 L76 240 L126 140 L176 250 L226 140 L274 236", "#ffd24a", 8)
        + area("M40 110 H60 V236 H40Z", "hi"),
    )
    rims = pen.shape(
        "M20 222 C60 262 240 262 280 222 V246 C240 288 60 288 20 246Z",
        "a",
        area("M190 220 H300 V290 H200Z", "sd"),
    )
    top = pen.shape(oval(150, 96, 130, 42), "a") + pen.shape(
        oval(150, 92, 112, 31), "l", area(oval(110, 84, 50, 12), "w", 0.6), 5
    )
    sticks = part(
        "stick_l", 120, 70, limb("M40 24 L128 84", "w2", 11, 5), circle(132, 86, 14, "w2", 5)
    ) + part("stick_r", 190, 70, limb("M262 18 L178 80", "w2", 11, 5), circle(174, 84, 14, "w2", 5))
    return make(
        "drum tambourine",
        (272, 288),
        (body, rims, top, sticks),
        colours("#4f86e0", "#3462b5", "#fff3dc", "#ef5f6f", w2="#d9a066"),
        0.35,
        f"toy instrument {ALL}",
        signature={"b": "base", "s": "shade"},
        motions=(swing("stick_l", 7, 500), swing("stick_r", 7, 500, 0.5)),
        at=(136, 281),
        trim=(14, -4),
    )


def horn() -> Rig:
    """Draw a brass horn with its bell to the right."""
    pen = Pen()
    coil = mark(
        "M40 96 H150 C250 96 250 216 150 216 C70 216 70 130 150 130 H210", "#3a2450", 38
    ) + mark("M40 96 H150 C250 96 250 216 150 216 C70 216 70 130 150 130 H210", "#ffd24a", 26)
    bell = pen.shape(
        "M196 112 C240 110 270 84 292 40 C314 90 314 176 292 222 C270 178 240 150 196 148Z",
        "b",
        area("M190 136 C250 140 280 180 292 222 L320 200 L310 130Z", "s", 0.7)
        + area(
            "M230 112 C256 104 272 88 284 70 C284 84 276 104 262 116 C246 124 228 122 230 112Z",
            "hi",
        ),
    ) + pen.shape(oval(294, 131, 15, 92), "s", area(oval(297, 131, 8, 70), "k", 0.5))
    keys = "".join(
        limb(f"M{x} 116 V82", "a", 11, 5) + circle(x, 74, 12, "a", 5) for x in (112, 144, 176)
    )
    mouth = pen.shape("M14 78 L46 86 V106 L14 114Z", "s", ink_width=5)
    return make(
        "horn tuba trumpet trombone bugle pipe flute whistle saxophone",
        (307, 205),
        (
            keys,
            mark("M70 96 H150", "#3a2450", 38),
            coil,
            mark("M60 90 H150 C190 90 214 108 220 140", "#ffffff", 6, 0.55),
            mouth,
            bell,
        ),
        colours("#ffd24a", "#e09a26", "#fff3a8", "#8d86a8"),
        0.35,
        f"toy instrument {ALL}",
        at=(153, 199),
        trim=(8, 33),
    )


def gift() -> Rig:
    """Draw a wrapped present."""
    pen = Pen()
    box = pen.shape(
        slab(34, 130, 212, 154, 10),
        "b",
        area("M170 120 H260 V290 H180Z", "s", 0.65)
        + area("M116 120 H164 V290 H116Z", "a")
        + area("M46 150 H60 V270 H46Z", "hi"),
    )
    lid = pen.shape(
        slab(18, 88, 244, 56, 12),
        "b",
        area("M110 80 H170 V150 H110Z", "a")
        + area("M10 122 H270 V150 H10Z", "sd")
        + area("M32 98 H90 V106 H32Z", "hi"),
    )
    bow = part(
        "bow",
        140,
        88,
        pen.shape(
            "M136 88 C96 80 50 64 60 34 C76 10 122 40 140 84Z",
            "a",
            area("M60 50 C90 70 116 78 140 86 L100 100 L50 70Z", "sd"),
        ),
        pen.shape(
            "M144 88 C184 80 230 64 220 34 C204 10 158 40 140 84Z",
            "a",
            area("M150 84 C190 80 216 66 226 44 L230 80 L160 96Z", "sd"),
        ),
        circle(140, 82, 17, "a", 6),
    )
    return make(
        "gift present parcel package prize",
        (256, 274),
        (box, lid, bow),
        colours("#5fb4e8", "#3a8cc2", "#bfe6ff", "#ef4f7f"),
        0.35,
        f"toy container {ALL}",
        signature=BASE_ONLY,
        motions=(swing("bow", 3, 1600),),
        at=(128, 268),
        trim=(12, 16),
    )


def wand() -> Rig:
    """Draw a magic wand with sparks."""
    pen = Pen()
    stick = limb("M40 270 L176 128", "w2", 14) + mark("M44 258 L90 210", "#ffffff", 5, 0.6)
    star = part(
        "star",
        200,
        100,
        pen.shape(
            spikes(200, 102, 84, 40, 5, 16),
            "b",
            area("M120 130 C180 180 260 160 290 80 L300 200 L120 200Z", "s", 0.65)
            + area(
                "M168 80 C174 62 186 54 200 52 C192 66 188 80 188 96 C182 106 164 98 168 80Z", "hi"
            ),
        ),
    )
    sparks = part(
        "sparks",
        150,
        120,
        *(
            pen.shape(spikes(x, y, r, r * 0.4, 4), "l", ink_width=4)
            for x, y, r in ((70, 60, 26), (110, 22, 17), (250, 220, 22), (46, 140, 16))
        ),
    )
    return make(
        "wand magic_wand spark sparkle",
        (267, 290),
        (sparks, stick, star),
        colours("#ffd94a", "#f5a82e", "#fff3a8", "#ffffff", w2="#7a5a9a"),
        0.35,
        f"toy {ALL}",
        habitats=("ground", "air"),
        signature=BASE_ONLY,
        motions=(swing("star", 8, 1700), swing("sparks", 7, 2300)),
        at=(133, 284),
        trim=(23, -4),
    )


def key() -> Rig:
    """Draw an old-fashioned key."""
    pen = Pen()
    ring = mark("M80 30 a52 52 0 1 1 -0.1 0Z", "#3a2450", 40) + mark(
        "M80 30 a52 52 0 1 1 -0.1 0Z", "#ffd24a", 28
    )
    shaft = pen.shape(
        "M120 66 H278 C286 66 288 70 288 76 V140 C288 146 282 146 280 146 H266 "
        "C262 146 260 144 260 140 V104 H236 V126 C236 132 232 132 228 132 H216 "
        "C212 132 210 130 210 126 V98 H120Z",
        "b",
        area("M110 86 H300 V150 H110Z", "s", 0.7) + area("M136 72 H260 V78 H136Z", "hi"),
    )
    return make(
        "key",
        (289, 150),
        (
            shaft,
            ring,
            mark("M40 66 C48 46 66 38 86 38", "#ffffff", 7, 0.7),
            pen.shape(slab(124, 56, 24, 54, 8), "a", ink_width=5),
        ),
        colours("#ffd24a", "#e09a26", "#fff3a8", "#ef4f7f"),
        0.2,
        f"tool {ALL}",
        signature={"a": "base"},
        at=(163, 144),
        trim=(5, 7),
    )


RIGS: tuple[Rig, ...] = (ball(), drum(), horn(), gift(), wand(), key())
