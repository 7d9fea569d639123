"""Soft things of cloth, and what opens against the rain."""

from asset_library.draw.kit import Pen, limb, line, mark, part
from asset_library.draw.objects.making import ALL, BASE_ONLY, colours, make
from asset_library.draw.objects.strokes import area, spikes, swing
from asset_library.draw.rig import Rig


def blanket() -> Rig:
    """Draw a patchwork blanket, folded over at one corner."""
    pen = Pen()
    patches = area(
        "M20 40 H110 V110 H20Z M200 40 H290 V110 H200Z M110 110 H200 V180 H110Z", "l"
    ) + area("M110 40 H200 V110 H110Z M20 180 H110 V260 H20Z M200 180 H290 V260 H200Z", "a", 0.9)
    body = pen.shape(
        "M22 52 C60 30 110 56 152 40 C200 24 250 52 284 40 C296 90 276 140 288 "
        "190 C292 214 286 236 280 244 C236 260 200 234 152 248 C110 262 60 238 24 "
        "248 C10 200 34 150 20 110 C16 90 16 68 22 52Z",
        "b",
        patches
        + mark("M110 30 V260 M200 30 V260 M10 110 H300 M10 180 H300", "#3a2450", 4, 0.4)
        + mark(
            "M60 70 l10 10 m0 -10 l-10 10 M150 140 l10 10 m0 -10 l-10 10 M240 210 l10 "
            "10 m0 -10 l-10 10 M60 210 l10 10 m0 -10 l-10 10 M240 70 l10 10 m0 -10 "
            "l-10 10",
            "#ffffff",
            6,
            0.8,
        )
        + area("M10 216 C100 250 220 230 300 200 V270 H10Z", "sd"),
    )
    fold = pen.shape(
        "M284 40 C250 52 230 44 206 40 C206 70 220 96 246 104 C262 106 280 100 "
        "288 92 C290 74 288 56 284 40Z",
        "s",
        area("M206 40 C220 80 250 96 290 92 L290 110 L200 110Z", "sd"),
        5,
    )
    return make(
        "blanket quilt rug carpet mat cloth tablecloth sheet curtain",
        (285, 231),
        (part("body", 152, 250, body, fold),),
        colours("#6fa8ec", "#4a7fc8", "#cfe4ff", "#ffd98a"),
        0.35,
        f"furniture {ALL}",
        signature=BASE_ONLY,
        at=(141, 224),
        trim=(11, 28),
    )


def pillow() -> Rig:
    """Draw a plump pillow."""
    pen = Pen()
    body = pen.shape(
        "M30 44 C14 20 34 8 60 24 C110 36 190 36 240 24 C266 8 286 20 270 44 C258 "
        "80 258 120 270 156 C286 180 266 194 240 178 C190 164 110 164 60 178 C34 "
        "194 14 180 30 156 C42 120 42 80 30 44Z",
        "b",
        area("M20 130 C100 170 220 160 290 110 V210 H10Z", "s", 0.6)
        + area(spikes(150, 100, 26, 12), "l")
        + area(spikes(86, 76, 14, 6), "l")
        + area(spikes(214, 124, 14, 6), "l")
        + area("M50 66 C56 50 76 46 100 48 C80 58 70 66 66 82 C58 92 46 82 50 66Z", "hi"),
    )
    return make(
        "pillow cushion beanbag",
        (264, 181),
        (part("body", 150, 180, body),),
        colours("#b9a3f0", "#8f78d0", "#f0e8ff", "#ffffff"),
        0.22,
        f"furniture {ALL}",
        signature=BASE_ONLY,
        at=(132, 175),
        trim=(18, 10),
    )


def tent() -> Rig:
    """Draw a tent with an open flap and a pennant."""
    pen = Pen()
    pole = limb("M200 70 L200 18", "p", 9, 5)
    pennant = part("pennant", 202, 20, pen.shape("M202 10 L262 30 L202 48Z", "a", ink_width=5))
    body = pen.shape(
        "M200 56 C240 140 310 230 386 282 C390 290 388 296 380 296 H20 C12 296 10 "
        "290 14 282 C90 230 160 140 200 56Z",
        "b",
        area(
            "M200 40 C170 140 120 230 70 300 L150 300 C180 220 196 130 200 40Z M200 "
            "40 C230 140 280 230 330 300 L250 300 C220 220 204 130 200 40Z",
            "l",
        )
        + area("M210 40 C260 160 300 240 330 310 L400 310 L400 200Z", "sd"),
    )
    inside = pen.shape(
        "M200 130 C188 190 168 250 144 296 H256 C232 250 212 190 200 130Z",
        "d",
        area("M200 200 C196 240 190 270 180 300 H220 C210 270 204 240 200 200Z", "y", 0.8),
    )
    flap = part(
        "flap",
        200,
        140,
        pen.shape(
            "M200 126 C214 190 236 250 262 296 C280 292 290 280 280 268 C244 230 216 180 200 126Z",
            "s",
            ink_width=5,
        ),
    )
    return make(
        "tent camp",
        (388, 299),
        (pole, pennant, body, inside, flap),
        colours("#ff9a5c", "#dd6f3a", "#fff0d2", "#5fb4e8", p="#b5794a", d="#5a3f6b", y="#ffe08a"),
        0.95,
        "building enchanted_forest space jungle castle snowy_north",
        signature={"b": "base", "s": "shade"},
        motions=(swing("pennant", 6, 900), swing("flap", 1.5, 2200)),
        at=(194, 292),
        trim=(6, 4),
    )


def umbrella() -> Rig:
    """Draw an open umbrella."""
    pen = Pen()
    stick = mark("M160 60 V284 C160 324 216 324 214 286", "#3a2450", 22) + mark(
        "M160 60 V284 C160 324 216 324 214 286", "#b5794a", 10
    )
    top = pen.shape(
        "M160 30 C240 30 302 90 306 164 C286 146 262 148 244 168 C226 146 198 146 "
        "180 168 L160 172 L140 168 C122 146 94 146 76 168 C58 148 34 146 14 164 "
        "C18 90 80 30 160 30Z",
        "b",
        area(
            "M160 30 C110 60 90 120 78 180 L150 180 C146 120 150 70 160 30Z M160 30 "
            "C210 60 230 120 242 180 L306 180 C300 100 240 50 160 30Z",
            "l",
        )
        + area("M200 30 C260 70 280 130 290 190 L320 190 L310 60Z", "sd")
        + area("M50 120 C62 88 88 66 116 56 C94 80 82 102 78 128 C68 140 46 136 50 120Z", "hi")
        + line("M160 32 C110 60 88 110 76 166 M160 32 C210 60 232 110 244 166", 5, 0.6),
    )
    return make(
        "umbrella parasol",
        (318, 326),
        (part("body", 160, 300, stick, top, limb("M160 34 V16", "a", 8, 5)),),
        colours("#ef5f6f", "#c2405c", "#ffd2d8", "#ffd24a"),
        0.6,
        f"tool {ALL}",
        signature=BASE_ONLY,
        motions=(swing("body", 3, 2400),),
        at=(187, 318),
        trim=(1, 4),
    )


RIGS: tuple[Rig, ...] = (blanket(), pillow(), tent(), umbrella())
