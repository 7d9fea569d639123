"""The small animals of the reef."""

from asset_library.draw.kit import Pen, cheek, circle, limb, line, mark, part, round_eye, smile
from asset_library.draw.objects.making import SHORE, WATER, colours, make
from asset_library.draw.objects.strokes import area, blink, swing
from asset_library.draw.rig import Rig


def snail() -> Rig:
    """Draw a snail gliding to the right."""
    pen = Pen()
    foot = pen.shape(
        "M16 236 C50 214 110 206 170 206 C206 206 226 186 228 150 C230 118 250 "
        "104 276 108 C306 112 318 138 312 168 C304 214 270 242 210 242 L30 242 "
        "C16 244 8 240 16 236Z",
        "b",
        area("M0 226 C120 232 260 230 310 160 L320 250 L0 250Z", "sd")
        + area(
            "M246 134 C252 120 266 116 278 118 C264 126 258 136 256 148 C250 154 242 146 246 134Z",
            "hi",
        ),
    )
    horns = part(
        "horns",
        272,
        124,
        limb("M258 122 C254 96 246 78 240 62", "b", 10, 5),
        limb("M288 122 C294 96 300 78 306 62", "b", 10, 5),
        circle(240, 50, 21, "b", 5),
        circle(302, 50, 21, "b", 5),
        round_eye(240, 50, 20, 4, 2, "eye_l"),
        round_eye(302, 50, 20, 2, 2, "eye_r"),
    )
    shell = part(
        "shell",
        140,
        216,
        pen.shape(
            "M44 140 C44 84 88 42 142 42 C198 42 238 84 238 138 C238 192 198 222 142 "
            "222 C86 222 44 194 44 140Z",
            "a",
            area("M30 160 C90 226 200 220 244 120 L250 240 L30 240Z", "sd")
            + area(
                "M66 112 C76 78 104 60 138 58 C110 72 92 90 84 118 C80 128 64 124 66 112Z", "hi"
            ),
        ),
        line(
            "M206 190 C232 150 214 88 160 82 C108 78 82 116 90 152 C98 188 146 196 "
            "166 168 C182 142 162 118 142 124 C128 128 126 146 138 150",
            7,
        ),
    )
    return make(
        "snail slug whelk periwinkle",
        (328, 230),
        (foot, part("face", 276, 170, horns, cheek(296, 168, 13), smile(288, 160, 12, 9)), shell),
        colours("#f7c98b", "#dba05c", "#ffe6bd", "#e8743b"),
        0.28,
        "animal underwater enchanted_forest jungle",
        habitats=SHORE,
        facing="right",
        signature={"a": "base"},
        motions=(
            swing("horns", 5, 2400),
            swing("shell", 2, 2400, 0.3),
            *blink(5000, "eye_l", "eye_r"),
        ),
        moves="sway",
        at=(134, 223),
        trim=(6, 19),
    )


def seahorse() -> Rig:
    """Draw a seahorse looking right, its tail curled."""
    pen = Pen()
    tail = part(
        "tail",
        128,
        262,
        limb(
            "M120 250 C112 300 84 322 86 352 C90 386 140 386 142 354 C142 336 120 332 116 348",
            "b",
            24,
        ),
    )
    fin = part(
        "fin",
        84,
        206,
        pen.shape(
            "M98 168 C66 160 36 176 24 206 C40 214 36 226 52 232 C70 244 90 240 104 228Z",
            "a",
            mark("M44 202 L92 194 M54 222 L92 210", "#fff", 5, 0.6),
            5,
        ),
    )
    torso = pen.shape(
        "M100 118 C76 152 70 200 82 240 C92 270 112 284 134 276 C168 262 186 220 "
        "178 176 C174 146 164 128 164 112Z",
        "b",
        area("M150 130 C146 170 150 230 120 284 L200 270 L190 130Z", "l")
        + mark(
            "M142 176 Q162 184 182 180 M140 206 Q160 216 180 210 M134 234 Q150 244 166 240",
            "#d99a2e",
            5,
            0.7,
        )
        + area("M86 170 C84 190 86 210 92 226 C84 230 78 214 78 200 C78 186 80 176 86 170Z", "hi"),
    )
    crest = pen.shape(
        "M82 66 L62 40 L92 38 L94 10 L122 26 L142 6 L152 34 L150 62Z", "a", ink_width=5
    )
    head = part(
        "head",
        126,
        118,
        crest,
        pen.shape(
            "M72 92 C70 50 104 30 138 36 C168 42 182 60 184 78 L228 88 C240 92 240 "
            "110 228 114 L180 118 C168 140 144 150 118 146 C90 142 74 122 72 92Z",
            "b",
            area("M66 112 C120 136 200 130 244 104 L240 160 L66 160Z", "sd")
            + area("M92 80 C98 60 118 48 136 50 C118 60 108 72 104 88 C98 96 90 90 92 80Z", "hi"),
        ),
        cheek(122, 122, 14),
        round_eye(146, 82, 24, 5, 2),
        line("M216 106 Q208 108 204 104", 5),
    )
    return make(
        "seahorse",
        (226, 401),
        (tail, fin, torso, head),
        colours("#ffc93c", "#e39a22", "#fff0b8", "#ff8a5c"),
        0.5,
        "animal underwater",
        habitats=WATER,
        anchor="centre",
        facing="right",
        motions=(
            swing("tail", 8, 2000),
            swing("fin", 10, 500),
            swing("head", 4, 2400),
            *blink(4300, "eye"),
        ),
        moves="float",
        at=(112, 200),
        trim=(18, -1),
    )


def shrimp() -> Rig:
    """Draw a curled shrimp with long feelers."""
    pen = Pen()
    feelers = part(
        "feelers",
        268,
        108,
        mark("M262 112 C270 60 310 30 364 26 M268 116 C290 76 326 60 372 66", "#3a2450", 6),
    )
    fan = part(
        "tail",
        92,
        218,
        pen.shape(
            "M104 206 C70 200 36 214 14 242 C34 250 48 246 58 244 C54 258 58 272 70 "
            "280 C92 270 108 250 116 230Z",
            "a",
            area("M20 246 L120 226 L80 290Z", "sd"),
            5,
        ),
    )
    legs = part(
        "legs",
        226,
        206,
        limb("M206 200 L198 242", "s", 9, 4),
        limb("M232 202 L230 246", "s", 9, 4),
        limb("M258 196 L264 238", "s", 9, 4),
        limb("M180 206 L168 242", "s", 9, 4),
    )
    coat = pen.shape(
        "M88 232 C70 178 84 110 144 82 C206 54 288 66 318 112 C340 148 316 188 "
        "268 196 C226 204 180 196 152 206 C132 214 124 228 118 244 C108 250 94 "
        "246 88 232Z",
        "b",
        area("M110 246 C120 190 220 190 330 150 L330 220 L130 260Z", "l")
        + area("M80 200 L120 250 L60 250Z", "sd")
        + line(
            "M116 102 C138 128 146 164 138 208 M164 78 C186 106 196 148 188 198 M214 "
            "68 C238 98 246 144 238 196 M88 146 C108 160 120 184 120 224",
            5,
            0.55,
        )
        + area(
            "M118 120 C140 92 180 78 220 80 C184 90 156 104 138 128 C126 138 112 132 118 120Z", "hi"
        ),
    )
    return make(
        "shrimp prawn krill",
        (378, 281),
        (
            feelers,
            fan,
            legs,
            coat,
            cheek(276, 158, 14),
            round_eye(276, 116, 24, 5, 2),
            smile(300, 156, 12, 9),
        ),
        colours("#ff9a86", "#e86f66", "#ffd9c4", "#ff7a70"),
        0.28,
        "animal underwater",
        habitats=SHORE,
        facing="right",
        motions=(
            swing("feelers", 7, 1500),
            swing("tail", 9, 1100),
            swing("legs", 6, 600),
            *blink(4500, "eye"),
        ),
        moves="bob",
        at=(189, 271),
        trim=(5, 8),
    )


RIGS: tuple[Rig, ...] = (
    snail(),
    seahorse(),
    shrimp(),
)
