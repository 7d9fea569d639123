"""Things of the great hall and its table."""

from asset_library.draw.kit import Pen, circle, limb, mark
from asset_library.draw.objects.making import ALL, colours, make
from asset_library.draw.objects.strokes import (
    area,
    oval,
    spikes,
    spots,
)
from asset_library.draw.rig import Rig


def shield() -> Rig:
    """Draw a shield with a star."""
    pen = Pen()
    plate = pen.shape(
        "M130 14 C166 36 210 42 244 38 C252 150 220 240 130 290 C40 240 8 150 16 "
        "38 C50 42 94 36 130 14Z",
        "b",
        area("M130 0 H260 V160 H130Z M0 160 H130 V300 H0Z", "l")
        + area("M150 290 C210 230 240 150 230 30 L270 30 V300Z", "sd")
        + area("M34 60 C50 62 62 60 70 58 C56 100 58 140 66 170 C44 140 34 100 34 60Z", "hi"),
    )
    rim = mark(
        "M130 28 C166 48 200 54 230 52 C234 150 206 226 130 274 C54 226 26 150 30 "
        "52 C60 54 94 48 130 28Z",
        "#c9cfe0",
        12,
    )
    return make(
        "shield",
        (244, 288),
        (
            plate,
            rim,
            pen.shape(spikes(130, 142, 62, 27), "a", area("M130 70 L200 142 L130 200Z", "sd")),
        ),
        colours("#4f86e0", "#3462b5", "#dfe8ff", "#ffd24a"),
        0.45,
        "tool castle",
        signature={"b": "base"},
        at=(122, 282),
        trim=(8, 8),
    )


def mirror() -> Rig:
    """Draw a standing mirror."""
    pen = Pen()
    legs = limb("M70 280 L46 352", "s", 15) + limb("M170 280 L194 352", "s", 15)
    frame = pen.shape(
        oval(120, 160, 106, 140), "b", area("M20 220 C70 320 180 310 230 180 V330 H10Z", "s", 0.7)
    )
    glass = pen.shape(
        oval(120, 160, 80, 112),
        "g",
        area("M60 60 L120 40 L50 240 L30 180Z M150 60 L176 70 L90 270 L70 250Z", "w", 0.55),
    )
    return make(
        "mirror looking_glass",
        (224, 371),
        (legs, frame, glass, circle(120, 20, 16, "a", 6)),
        colours("#c98fe0", "#9c62bc", "#f0d9ff", "#ffd24a", g="#cfeeff"),
        0.85,
        "furniture castle",
        signature={"b": "base", "s": "shade"},
        at=(112, 364),
        trim=(8, -2),
    )


def cheese() -> Rig:
    """Draw a wedge of cheese with holes."""
    pen = Pen()
    top = pen.shape(
        "M16 118 C100 40 200 16 270 34 C284 60 288 92 284 118Z",
        "l",
        area("M200 20 H300 V130 H230Z", "sd"),
    )
    side = pen.shape(
        "M16 118 H284 V212 C284 220 280 222 274 222 H26 C18 222 16 218 16 212Z",
        "b",
        area("M10 186 H300 V230 H10Z", "s", 0.7)
        + spots("s", (70, 160, 20), (150, 150, 13), (190, 192, 22), (248, 150, 16), (112, 206, 12)),
    )
    return make(
        "cheese cheese_wedge",
        (282, 206),
        (top, side),
        colours("#ffd04a", "#e5a32e", "#fff0a8", "#ffffff"),
        0.2,
        f"food {ALL}",
        at=(140, 200),
        trim=(10, 22),
    )


def banana() -> Rig:
    """Draw a bunch of two bananas."""
    pen = Pen()
    far = pen.shape(
        "M206 26 C226 120 190 200 90 236 C76 240 72 254 86 258 C190 280 262 180 236 30Z", "s"
    )
    near = pen.shape(
        "M202 28 C196 120 140 180 44 188 C28 190 24 206 38 212 C140 250 240 180 234 32Z",
        "b",
        area("M40 212 C150 236 220 160 220 30 L260 30 L240 260 L40 250Z", "s", 0.7)
        + area(
            "M188 90 C180 130 150 170 100 184 C140 150 164 120 176 84 C182 74 190 80 188 90Z", "hi"
        ),
    )
    stem = pen.shape("M196 34 C192 18 200 6 216 8 C234 8 242 20 240 34Z", "a", ink_width=6)
    return make(
        "banana",
        (225, 266),
        (far, near, stem),
        colours("#ffdb4a", "#e8ac2e", "#fff3a8", "#8a5a34"),
        0.22,
        "food plant jungle",
        at=(99, 260),
        trim=(23, 1),
    )


RIGS: tuple[Rig, ...] = (
    shield(),
    mirror(),
    cheese(),
    banana(),
)
