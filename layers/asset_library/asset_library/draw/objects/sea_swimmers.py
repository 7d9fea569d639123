"""The large swimmers of the sea."""

from asset_library.draw.kit import Pen, cheek, mark, part, round_eye, smile
from asset_library.draw.objects.making import BASE_ONLY, SHORE, WATER, colours, make
from asset_library.draw.objects.strokes import area, blink, eyes, mouth, oval, spots, swing
from asset_library.draw.rig import Motion, Rig


def fish() -> Rig:
    """Draw a round striped fish."""
    pen = Pen()
    cream = "#fff3dc"
    tail = part(
        "tail",
        92,
        165,
        pen.shape(
            "M98 150 C66 138 48 84 14 74 C4 112 16 146 34 164 C14 184 2 222 16 258 "
            "C50 248 70 192 98 182Z",
            "b",
            area("M0 175 C40 168 70 170 110 172 L60 280 L0 270Z", "s")
            + mark("M24 105 Q44 140 70 152 M26 228 Q44 196 70 178", cream, 6, 0.7),
        ),
    )
    top = part(
        "fin_top",
        210,
        88,
        pen.shape(
            "M142 96 C160 34 232 14 274 44 C258 60 256 74 262 96Z",
            "s",
            mark("M172 78 Q196 46 236 40 M212 74 Q226 56 252 52", cream, 5, 0.55),
        ),
    )
    body = pen.shape(
        "M72 165 C100 75 225 48 312 98 C352 122 370 150 368 172 C362 212 300 268 "
        "212 268 C142 268 92 226 72 165Z",
        "b",
        area("M60 190 C130 235 290 245 380 180 L380 290 L60 290Z", "l")
        + area("M150 60 C120 120 122 210 156 280 L196 280 C162 210 162 120 192 50Z", "a")
        + area("M236 60 C216 120 216 210 244 280 L262 280 C240 210 240 120 262 60Z", "a", 0.9)
        + area("M60 215 C130 268 290 262 372 190 L380 290 L60 290Z", "sd")
        + area("M176 84 C220 62 280 72 318 104 C280 90 220 84 176 84Z", "hi"),
    )
    face = cheek(300, 206, 18) + round_eye(302, 146, 29, 6, 2) + smile(334, 190, 16, 10)
    side = part(
        "fin_side",
        208,
        192,
        pen.shape(
            "M212 182 C166 180 134 214 140 250 C176 254 218 232 220 202Z",
            "s",
            mark("M156 238 Q170 214 192 202", cream, 5, 0.6),
        ),
    )
    return make(
        "fish cod goby minnow trout herring sprat grouper perch mackerel goldfish "
        "salmon haddock parrotfish pike bass bream pipefish anglerfish "
        "lanternfish puffer_fish flying_fish codfish ray sailfish lumpfish "
        "flounder",
        (387, 257),
        (tail, top, body, face, side),
        colours("#ff8a3d", "#e8622c", "#ffd08a", cream),
        0.35,
        "animal underwater treasure_island",
        habitats=WATER,
        anchor="centre",
        facing="right",
        signature=BASE_ONLY,
        moves="swim",
        motions=(
            swing("tail", 14, 900),
            swing("fin_side", 12, 900, 0.25),
            swing("fin_top", 3, 1800),
            *blink(4200, "eye"),
        ),
        at=(201, 126),
        trim=(-12, 23),
    )


def whale() -> Rig:
    """Draw a blue whale blowing a spout."""
    pen = Pen()
    spout = part(
        "spout",
        236,
        104,
        pen.shape(
            "M226 112 C226 74 214 62 190 60 C170 58 166 40 180 30 C200 18 226 30 236 "
            "48 C246 30 272 18 292 30 C306 40 302 58 282 60 C258 62 246 74 246 112Z",
            "a",
            area("M236 40 C230 60 232 90 232 120 L262 120 L310 60 L290 10Z", "sd")
            + mark("M184 44 Q204 36 218 54", "#fff", 6, 0.8),
            5,
        ),
    )
    tail = part(
        "tail",
        92,
        196,
        pen.shape(
            "M116 170 C92 174 78 164 70 144 C76 120 66 100 36 94 C20 92 10 100 8 112 "
            "C22 120 30 130 34 146 C22 152 12 162 10 178 C24 184 42 180 54 172 C58 "
            "206 84 238 126 252Z",
            "b",
            area("M0 150 C40 140 70 170 120 200 L120 270 L0 240Z", "s", 0.6),
        ),
    )
    body = pen.shape(
        "M92 200 C96 128 168 92 250 92 C340 92 392 144 392 206 C392 266 338 304 "
        "250 304 C160 304 100 266 92 200Z",
        "b",
        area("M80 216 C150 262 320 262 400 200 L400 320 L80 320Z", "l")
        + mark(
            "M206 300 C200 280 198 266 198 248 M240 306 C236 286 234 270 234 254 M274 "
            "306 C272 286 272 270 272 254 M308 300 C308 284 308 268 310 250",
            "#7fb4dc",
            5,
            0.9,
        )
        + area("M80 256 C160 296 320 290 400 234 L400 330 L80 330Z", "sd")
        + area(
            "M140 150 C164 120 204 108 250 108 C206 120 176 136 158 164 C146 176 130 166 140 150Z",
            "hi",
        ),
    )
    fin = part(
        "fin",
        216,
        232,
        pen.shape(
            "M236 218 C196 224 160 248 150 284 C192 294 238 276 252 236Z",
            "s",
            mark("M170 274 Q190 250 218 238", "#fff", 5, 0.4),
        ),
    )
    face = (
        cheek(338, 222, 20)
        + round_eye(320, 176, 27, 5, 3)
        + mouth("M344 232 Q372 234 384 212", 364, 232, 14, 6)
    )
    return make(
        "whale orca",
        (409, 296),
        (spout, tail, body, face, fin),
        colours("#5a9be0", "#3a72bd", "#e8f6ff", "#bfeaff"),
        1.3,
        "animal underwater snowy_north",
        habitats=WATER,
        anchor="centre",
        facing="right",
        motions=(
            swing("tail", 9, 2400),
            swing("fin", 10, 2400, 0.3),
            Motion("spout", "shift_y", 5, 1400),
            *blink(5200, "eye"),
        ),
        moves="swim",
        at=(211, 150),
        trim=(-11, 14),
    )


def seal() -> Rig:
    """Draw a seal sitting up, facing right."""
    pen = Pen()
    tail = part(
        "tail",
        88,
        300,
        pen.shape(
            "M120 276 C84 282 66 262 40 248 C18 238 4 254 12 272 C18 284 30 288 42 "
            "290 C26 296 14 306 18 320 C26 336 48 330 64 324 C84 316 104 320 130 320Z",
            "b",
            area("M0 292 L140 300 L140 340 L0 340Z", "sd"),
        ),
    )
    body = pen.shape(
        "M150 96 C150 180 76 220 84 290 C88 324 120 334 186 334 C252 334 300 326 "
        "304 280 C308 226 290 170 286 100Z",
        "b",
        area(
            "M218 170 C256 190 270 240 262 290 C256 326 230 340 200 340 L320 340 L310 160Z",
            "l",
            0.9,
        )
        + area("M80 290 C140 322 250 322 310 270 L310 350 L80 350Z", "sd")
        + area(
            "M132 218 C116 240 106 262 106 282 C98 284 94 270 98 258 C104 242 116 226 132 218Z",
            "hi",
        ),
    )
    flipper = part(
        "flipper",
        196,
        250,
        pen.shape(
            "M196 234 C226 238 252 274 246 322 C216 334 186 306 176 258Z",
            "s",
            mark("M208 262 Q226 282 230 306", "#fff", 5, 0.35),
        ),
    )
    head = part(
        "head",
        218,
        150,
        pen.shape(
            "M130 92 C128 40 168 10 218 10 C268 10 306 42 306 92 C306 138 270 160 218 "
            "160 C166 160 132 138 130 92Z",
            "b",
            area("M120 112 C170 150 270 150 312 100 L312 180 L120 180Z", "sd")
            + area(
                "M150 78 C156 48 184 28 212 26 C188 40 172 56 164 82 C158 92 148 88 150 78Z", "hi"
            ),
        ),
        eyes(228, 78, 38, 25),
        pen.shape(oval(212, 116, 22, 17), "l", ink_width=4)
        + pen.shape(oval(246, 116, 22, 17), "l", ink_width=4),
        pen.shape(oval(229, 102, 14, 10), "k", ink_width=4),
        spots("k", (206, 116, 2.5), (214, 122, 2.5), (244, 122, 2.5), (252, 116, 2.5)),
        mark(
            "M194 118 L164 112 M194 126 L168 132 M264 118 L294 112 M264 126 L290 132",
            "#3a2450",
            3,
            0.6,
        ),
        mouth("M218 136 Q229 146 240 136", 229, 140, 9),
    )
    return make(
        "seal sea_lion walrus otter manatee",
        (316, 338),
        (tail, body, flipper, head),
        colours("#8fa3c8", "#6a7fa8", "#e6ecf8", "#ffd94a"),
        0.75,
        "animal underwater snowy_north",
        habitats=SHORE,
        motions=(
            swing("head", 4, 2400),
            swing("tail", 6, 1600),
            swing("flipper", 8, 1600, 0.4),
            *blink(4400, "eye_l", "eye_r"),
        ),
        moves="bob",
        at=(150, 330),
        trim=(0, 4),
    )


RIGS: tuple[Rig, ...] = (
    fish(),
    whale(),
    seal(),
)
