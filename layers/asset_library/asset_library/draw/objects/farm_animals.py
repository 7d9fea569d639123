"""Animals of the farm."""

from asset_library.draw.kit import Pen, mark, part
from asset_library.draw.objects.making import colours, make
from asset_library.draw.objects.strokes import area, oval, swing, twins
from asset_library.draw.objects.walking import snout, walker, walking_moves
from asset_library.draw.rig import Rig


def sheep() -> Rig:
    """Draw a woolly sheep."""
    pen = Pen()

    def ear() -> str:
        return pen.shape(
            "M230 96 C202 84 176 92 164 114 C182 132 210 132 234 120Z", "b", ink_width=5
        )

    fleece = pen.shape(
        "M84 272 C50 276 34 246 52 224 C26 206 34 170 62 166 C58 132 96 112 122 "
        "128 C136 98 184 96 198 122 C222 98 268 104 276 134 C310 132 330 164 314 "
        "190 C336 212 324 244 298 248 C294 276 258 290 236 274 C218 296 178 296 "
        "164 276 C146 294 98 296 84 272Z",
        "l",
        area("M40 220 C120 270 260 270 330 200 V310 H40Z", "a", 0.8)
        + mark(
            "M100 170 q14 14 28 2 M160 150 q14 14 28 2 M130 214 q14 14 28 2 M190 200 "
            "q14 14 28 2 M84 222 q14 14 28 2",
            "#b9a9c9",
            6,
            0.7,
        ),
    )
    cap = pen.shape(
        "M232 78 C216 52 240 26 264 36 C274 10 314 8 326 32 C352 24 376 50 362 76 "
        "C352 92 334 92 322 82 C310 98 284 98 272 84 C260 94 242 92 232 78Z",
        "l",
        area("M300 0 H380 V110 H320Z", "a", 0.6),
        6,
    )
    body = walker(pen, twins("ear", 230, 106, 296, ear), snout(pen, "s") + cap, coat=fleece)
    return make(
        "sheep lamb ram ewe",
        (406, 349),
        (body,),
        colours("#7d6f8c", "#a294b0", "#fffaf2", "#d9cfe2", hf="#4a3f56"),
        0.7,
        "animal castle",
        facing="right",
        motions=(*walking_moves(2600), swing("ear_l", 7, 1500), swing("ear_r", 7, 1500)),
        moves="bob",
        at=(203, 342),
        trim=(30, 8),
    )


def pig() -> Rig:
    """Draw a pink pig with a curly tail."""
    pen = Pen()

    def ear() -> str:
        return pen.shape(
            "M236 76 C212 54 206 26 212 6 C240 10 264 26 276 46Z",
            "b",
            area("M238 60 C224 44 220 30 222 20 C238 26 252 36 262 46Z", "s"),
            5,
        )

    curl = "M72 180 C34 176 20 148 40 136 C58 128 66 152 48 160 C32 166 20 154 18 142"
    tail = part("tail", 76, 182, mark(curl, "#3a2450", 21) + mark(curl, "#ffb3c4", 10))
    nose = pen.shape(
        oval(296, 152, 42, 28),
        "s",
        area(oval(281, 152, 8, 11), "sp") + area(oval(311, 152, 8, 11), "sp"),
        5,
    )
    grin = snout(pen, "b").split('<g data-part="mouth"')[1]
    body = walker(
        pen,
        twins("ear", 240, 60, 296, ear),
        '<g transform="translate(0 12)"><g data-part="mouth"' + grin + "</g>" + nose,
        tail=tail,
    )
    return make(
        "pig piglet hog boar",
        (404, 364),
        (body,),
        colours("#ffc2cf", "#f295aa", "#ffe0e6", "#ffb3c4", sp="#a8506b", hf="#a8687a"),
        0.65,
        "animal castle",
        facing="right",
        motions=(
            *walking_moves(2300),
            swing("tail", 12, 600),
            swing("ear_l", 6, 1400),
            swing("ear_r", 6, 1400),
        ),
        moves="bob",
        at=(185, 357),
        trim=(-3, -7),
    )


def horse() -> Rig:
    """Draw a pony with a flowing mane."""
    pen = Pen()

    def ear() -> str:
        return pen.shape(
            "M246 60 C234 36 236 8 248 -8 C268 8 280 30 280 48Z",
            "b",
            area("M254 48 C248 30 248 16 252 8 C264 20 270 34 270 44Z", "l"),
            5,
        )

    tail = part(
        "tail",
        76,
        164,
        pen.shape(
            "M92 144 C40 130 8 176 20 232 C24 262 12 280 6 290 C40 294 66 270 68 238 "
            "C70 212 80 196 98 190Z",
            "a",
            mark("M70 170 C42 184 44 226 38 262", "#3a2450", 5, 0.35),
        ),
    )
    mane = pen.shape(
        "M270 36 C230 20 186 60 196 112 C176 130 182 166 206 176 C200 198 212 216 "
        "232 216 C236 180 232 150 226 120 C236 90 256 66 284 56Z",
        "a",
        mark(
            "M236 62 C214 80 210 104 216 126 M208 140 C204 156 212 170 222 176", "#3a2450", 5, 0.35
        ),
    )
    lock = pen.shape(
        "M268 36 C282 18 316 18 326 34 C334 58 318 82 296 92 C300 74 292 62 280 "
        "70 C284 56 278 46 268 36Z",
        "a",
        ink_width=5,
    )
    body = walker(pen, mane + twins("ear", 258, 48, 296, ear), snout(pen) + lock, tail=tail)
    return make(
        "horse pony foal donkey",
        (408, 374),
        (body,),
        colours("#c98a5c", "#99623a", "#f3d9ae", "#6b4438", hf="#4a3a42"),
        1.0,
        "animal castle",
        facing="right",
        signature={"a": "base"},
        motions=(
            *walking_moves(2500),
            swing("tail", 8, 1300),
            swing("ear_l", 6, 1500),
            swing("ear_r", 6, 1500),
        ),
        moves="bob",
        at=(199, 367),
        trim=(-17, -17),
    )


RIGS: tuple[Rig, ...] = (
    sheep(),
    pig(),
    horse(),
)
