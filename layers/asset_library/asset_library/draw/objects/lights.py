"""Things that give light, and the bell that calls."""

from asset_library.draw.kit import Pen, circle, limb, line, mark, part
from asset_library.draw.objects.making import ALL, BASE_ONLY, colours, make
from asset_library.draw.objects.strokes import area, glow, oval, swing
from asset_library.draw.rig import Motion, Rig


def lamp() -> Rig:
    """Draw a table lamp with a glowing shade."""
    pen = Pen()
    base = pen.shape(
        "M96 320 C96 296 122 290 150 290 C178 290 204 296 204 320Z",
        "a",
        area("M150 280 H220 V330 H150Z", "sd"),
    ) + limb("M150 296 L150 180", "a", 13)
    bulb = part(
        "bulb", 150, 176, pen.shape(oval(150, 186, 26, 24), "y", area(oval(142, 178, 8, 7), "w"), 5)
    )
    shade = part(
        "shade",
        150,
        60,
        pen.shape(
            "M98 34 C120 26 180 26 202 34 L258 172 C220 190 80 190 42 172Z",
            "b",
            area("M168 20 C200 80 214 140 208 196 L270 196 L240 20Z", "s", 0.75)
            + area("M30 150 C100 180 200 180 270 150 L270 200 L30 200Z", "l", 0.7)
            + area("M110 46 L132 42 L96 158 L72 154Z", "hi"),
        ),
    )
    return make(
        "lamp light nightlight",
        (302, 320),
        (part("glow", 150, 150, glow(150, 160, 148, "y")), base, bulb, shade),
        colours("#ff8fa8", "#dd6a8a", "#ffd0da", "#b5794a", y="#ffe88a"),
        0.55,
        f"furniture {ALL}",
        signature=BASE_ONLY,
        motions=(swing("shade", 1.5, 3000), Motion("glow", "shift_y", 3, 1500)),
        at=(151, 314),
        trim=(-1, 6),
    )


def lantern() -> Rig:
    """Draw a hand lantern with a flame behind glass."""
    pen = Pen()
    handle = mark("M88 84 C88 16 212 16 212 84", "#3a2450", 20) + mark(
        "M88 84 C88 16 212 16 212 84", "#8d86a8", 8
    )
    flame = part(
        "flame",
        150,
        244,
        pen.shape(
            "M150 150 C166 178 186 196 184 220 C182 242 168 252 150 252 C132 252 118 "
            "242 116 220 C116 204 128 200 132 184 C138 190 142 180 150 150Z",
            "f",
            area(
                "M150 196 C160 210 170 220 168 232 C164 250 136 250 132 232 C132 220 144 "
                "212 150 196Z",
                "y",
            ),
            5,
        ),
    )
    glass = pen.shape(
        "M84 118 L216 118 L228 272 L72 272Z",
        "y",
        area("M84 110 H112 L104 280 H66Z", "w", 0.6) + area("M196 110 H230 V280 H206Z", "sd"),
        6,
    )
    top = pen.shape(
        "M70 120 C74 92 104 82 122 74 L178 74 C196 82 226 92 230 120Z",
        "b",
        area("M160 60 H240 V130 H170Z", "s", 0.8)
        + area("M92 108 C98 96 114 90 126 84 L130 92 C116 100 106 106 104 112Z", "hi"),
    )
    foot = pen.shape(
        "M62 268 H238 L248 312 C220 326 80 326 52 312Z",
        "b",
        area("M160 260 H260 V330 H170Z", "s", 0.8) + area("M76 278 H150 V288 H72Z", "hi"),
    )
    bars = line("M112 120 L104 268 M188 120 L196 268", 6)
    return make(
        "lantern torch",
        (302, 334),
        (
            part("glow", 150, 200, glow(150, 200, 148, "y")),
            part("body", 150, 24, handle, glass, flame, bars, top, foot),
        ),
        colours("#d9534f", "#ad3540", "#ffb0a0", "#8d86a8", y="#fff0a0", f="#ff9a3d"),
        0.45,
        f"container light {ALL}",
        habitats=("ground", "wall"),
        signature={"b": "base", "s": "shade"},
        motions=(swing("flame", 5, 700), Motion("glow", "shift_y", 3, 1400)),
        at=(151, 302),
        trim=(-1, 20),
    )


def candle() -> Rig:
    """Draw a candle in a dish."""
    pen = Pen()
    flame = part(
        "flame",
        150,
        118,
        limb("M150 132 L150 110", "k", 3, 3),
        pen.shape(
            "M150 28 C164 56 184 74 180 98 C176 116 164 122 150 122 C136 122 124 116 "
            "120 98 C120 84 130 80 136 64 C142 70 146 56 150 28Z",
            "f",
            area(
                "M150 72 C158 84 166 92 164 102 C160 118 140 118 136 102 C136 92 146 86 150 72Z",
                "y",
            ),
            5,
        ),
    )
    stick = pen.shape(
        "M108 140 C108 126 192 126 192 140 L192 288 L108 288Z",
        "b",
        area("M156 120 H200 V300 H156Z", "s", 0.7) + area("M118 144 H132 V280 H118Z", "hi"),
    )
    wax = pen.shape(
        "M102 144 C102 122 198 122 198 144 C200 160 198 176 190 178 C180 178 182 "
        "160 172 160 C162 160 164 204 152 206 C140 206 142 170 130 168 C120 168 "
        "122 186 112 184 C102 182 102 160 102 144Z",
        "l",
        ink_width=5,
    )
    dish = pen.shape(
        "M48 282 C90 300 210 300 252 282 C252 312 214 326 150 326 C86 326 48 312 48 282Z",
        "a",
        area("M150 290 H260 V330 H150Z", "sd"),
    ) + mark("M246 292 C286 270 290 316 232 312", "#3a2450", 6)
    return make(
        "candle",
        (240, 331),
        (part("glow", 150, 90, glow(150, 96, 90, "y")), stick, wax, flame, dish),
        colours("#ffd9e4", "#e8a8c0", "#fff3f6", "#f0b94a", f="#ff9a3d", y="#fff0a0"),
        0.35,
        f"light {ALL}",
        signature=BASE_ONLY,
        motions=(swing("flame", 6, 650), Motion("glow", "shift_y", 2, 1300)),
        at=(120, 325),
        trim=(42, 1),
    )


def bell() -> Rig:
    """Draw a golden bell with a bow."""
    pen = Pen()
    clapper = part(
        "clapper", 150, 200, limb("M150 210 L150 262", "s", 8, 4), circle(150, 272, 24, "s", 6)
    )
    body = pen.shape(
        "M150 58 C206 58 222 104 226 156 C230 204 244 224 264 244 C270 258 262 "
        "266 250 266 L50 266 C38 266 30 258 36 244 C56 224 70 204 74 156 C78 104 "
        "94 58 150 58Z",
        "b",
        area("M176 50 C216 120 190 200 230 280 L280 280 L240 50Z", "s", 0.7)
        + area("M30 232 H270 V248 H30Z", "s", 0.6)
        + area(
            "M96 150 C98 116 108 92 130 78 C122 110 118 140 112 180 C104 206 90 200 96 150Z", "hi"
        ),
    )
    bow = pen.shape(
        "M146 58 C120 16 72 20 70 52 C72 86 122 84 150 64 C178 84 228 86 230 52 "
        "C228 20 180 16 154 58Z",
        "a",
        area("M60 60 C110 80 190 80 240 60 L240 90 L60 90Z", "sd"),
    ) + circle(150, 58, 17, "a", 5)
    return make(
        "bell gong jingle_bell",
        (306, 289),
        (part("body", 150, 50, clapper, body, bow),),
        colours("#ffd24a", "#e09a26", "#fff3a8", "#ef4f5f"),
        0.35,
        f"toy instrument {ALL}",
        habitats=("ground", "wall"),
        signature={"b": "base", "s": "shade"},
        motions=(swing("body", 9, 1100), swing("clapper", 14, 1100, 0.25)),
        at=(153, 283),
        trim=(-3, 13),
    )


RIGS: tuple[Rig, ...] = (lamp(), lantern(), candle(), bell())
