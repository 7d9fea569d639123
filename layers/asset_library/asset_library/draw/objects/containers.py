"""Things to fill and to carry, and the rope to tie them with."""

from asset_library.draw.kit import Pen, circle, line, mark, part
from asset_library.draw.objects.making import ALL, BASE_ONLY, SHORE, colours, make
from asset_library.draw.objects.strokes import area, oval, swing
from asset_library.draw.rig import Rig


def bucket() -> Rig:
    """Draw a bucket with a swinging handle."""
    pen = Pen()
    handle = part(
        "handle",
        130,
        96,
        mark("M28 100 C20 0 240 0 232 100", "#3a2450", 20)
        + mark("M28 100 C20 0 240 0 232 100", "#c9cfe0", 8),
    )
    body = pen.shape(
        "M18 96 C50 116 210 116 242 96 L212 262 C200 278 60 278 48 262Z",
        "b",
        area("M160 90 C176 160 170 220 150 290 L250 290 L250 80Z", "s", 0.65)
        + area("M30 156 C90 176 170 176 236 156 L233 172 C170 192 90 192 33 172Z", "l")
        + area("M46 120 L66 126 L84 246 L66 240Z", "hi"),
    )
    water = pen.shape(
        oval(130, 92, 113, 27),
        "w2",
        mark("M80 92 q24 -10 48 0 M150 84 q16 -8 32 0", "#ffffff", 5, 0.8),
    )
    return make(
        "bucket pail can watering_can",
        (238, 269),
        (handle, body, water, circle(28, 104, 10, "a", 5), circle(232, 104, 10, "a", 5)),
        colours("#ef5f6f", "#c2405c", "#ffc2c9", "#c9cfe0", w2="#8fd6f5"),
        0.32,
        f"container {ALL}",
        habitats=SHORE,
        signature=BASE_ONLY,
        motions=(swing("handle", 3, 2200),),
        at=(119, 263),
        trim=(11, 11),
    )


def basket() -> Rig:
    """Draw a woven picnic basket."""
    pen = Pen()
    handle = (
        mark("M60 140 C50 -10 250 -10 240 140", "#3a2450", 36)
        + mark("M60 140 C50 -10 250 -10 240 140", "#b5794a", 24)
        + mark(
            "M72 90 L84 98 M84 56 L96 68 M110 34 L116 48 M144 24 L146 38 M184 34 L176 "
            "46 M216 60 L204 70 M228 96 L216 100",
            "#3a2450",
            5,
            0.4,
        )
    )
    weave = "".join(
        f"M{30 + 40 * i} {y} q20 12 40 0 "
        for y, n in ((176, 6), (206, 6), (236, 6))
        for i in range(n)
    )
    body = pen.shape(
        "M22 140 H278 L256 262 C252 276 240 280 230 280 H70 C60 280 48 276 44 262Z",
        "b",
        mark(weave, "#8f5a34", 7, 0.7)
        + mark("M90 140 L100 280 M150 140 V280 M210 140 L200 280", "#8f5a34", 6, 0.6)
        + area("M200 130 H290 V290 H180Z", "sd"),
    )
    cloth = pen.shape(
        "M26 126 C70 108 230 108 274 126 C280 150 262 176 244 158 C228 186 206 "
        "178 196 160 C180 190 158 186 150 162 C138 188 114 186 104 160 C92 182 70 "
        "180 58 158 C40 172 20 152 26 126Z",
        "a",
        area(
            "M60 110 L84 110 L80 190 L52 190Z M120 104 L146 104 L146 190 L118 190Z "
            "M180 104 L206 110 L210 190 L186 190Z M238 110 L262 116 L264 180 L244 "
            "180Z",
            "w",
            0.75,
        ),
    )
    return make(
        "basket hamper crate",
        (268, 280),
        (handle, body, cloth),
        colours("#d9a066", "#b07a42", "#f0cf9c", "#ef5f6f"),
        0.35,
        f"container {ALL}",
        signature={"a": "base"},
        at=(134, 274),
        trim=(16, 6),
    )


def barrel() -> Rig:
    """Draw a wooden barrel."""
    pen = Pen()
    body = pen.shape(
        "M44 40 C80 22 180 22 216 40 C250 110 250 220 216 290 C180 308 80 308 44 "
        "290 C10 220 10 110 44 40Z",
        "b",
        area("M150 20 C200 100 200 230 160 310 L260 310 L260 20Z", "s", 0.65)
        + mark(
            "M90 30 C70 110 70 220 90 300 M130 28 V304 M170 30 C190 110 190 220 170 300",
            "#3a2450",
            5,
            0.4,
        )
        + area("M50 70 C58 66 66 66 70 68 C52 130 52 200 66 262 C50 250 36 150 50 70Z", "hi"),
    )
    hoops = pen.shape(
        "M32 70 C80 90 180 90 228 70 L234 96 C180 116 80 116 26 96Z",
        "a",
        area("M170 70 H250 V120 H180Z", "sd"),
        5,
    ) + pen.shape(
        "M26 234 C80 254 180 254 234 234 L228 260 C180 280 80 280 32 260Z",
        "a",
        area("M170 230 H250 V290 H180Z", "sd"),
        5,
    )
    lid = pen.shape(
        oval(130, 40, 86, 18), "l", line("M90 28 V52 M130 24 V56 M170 28 V52", 4, 0.5), 5
    )
    return make(
        "barrel keg",
        (236, 294),
        (body, hoops, lid),
        colours("#c98a52", "#8f5a34", "#e8b884", "#8d86a8"),
        0.45,
        f"container {ALL}",
        habitats=SHORE,
        at=(118, 287),
        trim=(12, 16),
    )


def box() -> Rig:
    """Draw an open cardboard box."""
    pen = Pen()
    back = pen.shape("M40 96 H260 V150 H40Z", "s")
    flaps = pen.shape("M40 96 L8 132 L66 150 L96 110Z", "l") + pen.shape(
        "M260 96 L292 132 L234 150 L204 110Z", "l", area("M200 90 H300 V160 H230Z", "sd")
    )
    body = pen.shape(
        "M40 120 L96 136 H204 L260 120 V262 C260 272 254 276 244 276 H56 C46 276 40 272 40 262Z",
        "b",
        area("M190 110 H270 V280 H200Z", "s", 0.6)
        + area("M134 130 H166 V186 H134Z", "l")
        + mark("M70 236 H110 M70 252 H96", "#8f5a34", 5, 0.7),
    )
    return make(
        "box carton case cardboard_box parcel_box",
        (296, 192),
        (back, body, flaps),
        colours("#d9a870", "#b5804a", "#f2d3a8", "#ffffff"),
        0.4,
        f"container {ALL}",
        at=(148, 186),
        trim=(2, 90),
    )


def rope() -> Rig:
    """Draw a coil of rope."""

    def strand(path: str) -> str:
        return (
            mark(path, "#3a2450", 34)
            + mark(path, "#e0b070", 23)
            + mark(path, "#b5804a", 5).replace("<path ", '<path stroke-dasharray="2 18" ')
        )

    loops = (
        strand("M150 60 a100 56 0 1 1 -0.1 0Z")
        + strand("M150 84 a100 56 0 1 1 -0.1 0Z")
        + strand("M150 108 a100 56 0 1 1 -0.1 0Z")
    )
    end = strand("M236 180 C270 200 290 216 280 246") + mark(
        "M280 240 L270 268 M281 240 L283 270 M282 240 L294 262", "#3a2450", 8
    )
    return make(
        "rope string thread cord vine ribbon",
        (273, 237),
        (loops, end),
        colours("#e0b070", "#b5804a", "#f5d9a8", "#ffffff"),
        0.25,
        f"tool {ALL}",
        habitats=SHORE,
        at=(136, 231),
        trim=(30, 40),
    )


RIGS: tuple[Rig, ...] = (bucket(), basket(), barrel(), box(), rope())
