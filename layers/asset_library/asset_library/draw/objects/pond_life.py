"""Small animals of the grass and the pond's edge."""

from asset_library.draw.kit import Pen, cheek, circle, limb, mark, part, round_eye
from asset_library.draw.objects.making import SHORE, WINGS, colours, make
from asset_library.draw.objects.strokes import area, blink, mouth, oval, spots, swing, twins
from asset_library.draw.rig import Rig


def frog() -> Rig:
    """Draw a squatting frog with a wide mouth."""
    pen = Pen()

    def leg() -> str:
        return pen.shape(
            "M84 200 C30 200 10 250 26 284 C10 288 4 300 14 308 L104 308 C118 280 116 230 84 200Z",
            "b",
            area("M0 280 L120 270 L120 320 L0 320Z", "sd")
            + area(
                "M38 230 C46 216 60 210 72 212 C58 220 50 232 48 246 C42 252 34 242 38 230Z", "hi"
            ),
        )

    def foot() -> str:
        return limb("M138 236 C132 266 128 286 126 298", "b", 22) + pen.shape(
            "M104 308 C104 294 118 290 128 292 C142 288 152 298 150 308Z", "b"
        )

    body = pen.shape(
        "M66 236 C60 170 104 150 170 150 C236 150 280 170 274 236 C272 286 230 "
        "304 170 304 C110 304 68 286 66 236Z",
        "b",
        area("M170 196 C214 196 232 230 228 310 L112 310 C108 230 126 196 170 196Z", "l")
        + area("M60 270 C120 306 220 306 280 260 L280 320 L60 320Z", "sd"),
    )
    head = pen.shape(
        "M52 140 C50 112 62 92 78 84 C70 48 92 22 118 22 C142 22 156 40 158 60 "
        "C166 58 174 58 182 60 C184 40 198 22 222 22 C248 22 270 48 262 84 C278 "
        "92 290 112 288 140 C284 186 236 206 170 206 C104 206 56 186 52 140Z",
        "b",
        area("M40 160 C100 206 240 206 300 150 L300 220 L40 220Z", "l", 0.8)
        + area("M40 176 C100 216 240 216 300 166 L300 220 L40 220Z", "sd"),
    )
    lips = mouth(
        "M88 142 Q170 196 252 142 M80 144 q6 -8 14 -4 M260 144 q-6 -8 -14 -4", 170, 158, 40, 6
    )
    return make(
        "frog toad tadpole newt",
        (336, 305),
        (
            twins("leg", 80, 270, 170, leg),
            part("body", 170, 300, body),
            twins("foot", 138, 240, 170, foot),
            part(
                "head",
                170,
                196,
                head,
                cheek(90, 168, 17),
                cheek(250, 168, 17),
                round_eye(118, 68, 31, 4, 4, "eye_l"),
                round_eye(222, 68, 31, -4, 4, "eye_r"),
                spots("k", (158, 124, 4), (182, 124, 4)),
                lips,
            ),
        ),
        colours("#6fc957", "#429a45", "#e6f5a8", "#ffffff"),
        0.4,
        "animal enchanted_forest jungle",
        habitats=SHORE,
        motions=(
            swing("head", 3, 2000),
            swing("leg_l", 2, 1600),
            swing("leg_r", 2, 1600),
            *blink(4400, "eye_l", "eye_r"),
        ),
        moves="hop",
        at=(168, 299),
        trim=(2, 13),
    )


def ladybird() -> Rig:
    """Draw a ladybird walking to the right."""
    pen = Pen()
    legs = part(
        "legs",
        160,
        220,
        limb("M90 206 L76 244", "d", 10, 4),
        limb("M150 212 L146 250", "d", 10, 4),
        limb("M214 208 L224 246", "d", 10, 4),
    )
    horns = part(
        "horns",
        282,
        110,
        mark("M270 112 C272 84 284 72 298 70 M292 122 C302 98 316 92 330 94", "#3a2450", 6),
        spots("d", (300, 70, 8), (332, 94, 8)),
    )
    head = pen.shape(oval(274, 160, 56, 54), "d", area(oval(262, 132, 26, 14), "hi", 0.6))
    shell = pen.shape(
        "M20 206 C16 110 76 44 150 44 C214 44 262 104 256 206 C200 226 70 226 20 206Z",
        "b",
        area("M10 180 C90 220 190 220 262 160 L262 230 L10 230Z", "s", 0.6)
        + spots("d", (92, 112, 21), (166, 92, 18), (136, 166, 22), (208, 150, 19), (60, 172, 15))
        + area("M60 100 C74 78 100 62 128 60 C106 72 90 88 82 108 C74 118 52 114 60 100Z", "hi"),
    )
    return make(
        "ladybird beetle ladybug ant",
        (337, 228),
        (
            legs,
            part(
                "head",
                250,
                170,
                horns,
                head,
                cheek(300, 182, 13),
                circle(288, 146, 23, "s"),
                round_eye(288, 146, 22, 5, 2),
                mark("M282 186 q16 10 28 -2", "#fff", 5),
            ),
            part("shell", 140, 200, shell),
        ),
        colours("#ef4f4f", "#c2303c", "#ff9a86", "#ffffff", d="#463450"),
        0.22,
        "animal enchanted_forest",
        habitats=WINGS,
        facing="right",
        signature={"b": "base", "s": "shade"},
        motions=(
            swing("legs", 6, 500),
            swing("head", 4, 1800),
            swing("horns", 6, 1100),
            swing("shell", 1.5, 900),
            *blink(4600, "eye"),
        ),
        moves="bob",
        at=(137, 219),
        trim=(13, 37),
    )


RIGS: tuple[Rig, ...] = (
    frog(),
    ladybird(),
)
