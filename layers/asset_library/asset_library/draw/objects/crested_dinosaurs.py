"""The duckbill, a calm plant eater with a crest."""

from asset_library.draw.kit import Pen, cheek, limb, mark, part, round_eye, smile
from asset_library.draw.objects.making import colours, make
from asset_library.draw.objects.strokes import area, blink, oval, spots, swing
from asset_library.draw.rig import Rig


def duckbill() -> Rig:
    """Draw a duck-billed dinosaur upright on two legs."""
    pen = Pen()
    tail = part(
        "tail",
        130,
        270,
        pen.shape(
            "M156 210 C110 220 60 250 14 246 C4 252 8 266 18 268 C70 292 120 310 170 306Z",
            "b",
            area("M10 260 C70 276 120 290 180 280 V320 L20 276Z", "s", 0.7),
        ),
    )
    far = part(
        "leg_b", 240, 296, pen.shape("M216 280 H268 V392 C286 390 298 400 296 414 H220Z", "s")
    )
    crest = part(
        "crest",
        246,
        60,
        pen.shape(
            "M258 70 C220 66 190 40 178 8 C220 4 270 16 296 46Z",
            "a",
            mark("M200 22 C226 30 250 44 266 58", "#ffffff", 5, 0.5),
            6,
        ),
    )
    body = pen.shape(
        "M128 264 C126 206 160 180 200 168 C224 156 226 120 224 98 C226 56 262 34 "
        "304 40 C340 46 346 70 348 82 C368 80 390 86 392 102 C394 120 370 130 344 "
        "130 C326 138 308 140 296 138 C296 170 306 210 302 262 C298 316 262 340 "
        "214 340 C164 340 130 316 128 264Z",
        "b",
        area("M300 134 C276 150 252 186 248 230 C246 280 262 320 280 334 L330 300 L320 140Z", "l")
        + area("M340 76 H400 V136 H344 C350 116 348 96 340 76Z", "l")
        + area("M120 280 C160 340 262 340 312 256 V350 H120Z", "sd")
        + spots(
            "s",
            (160, 232, 11),
            (188, 206, 9),
            (176, 270, 11),
            (212, 240, 9),
            (246, 106, 8),
            (240, 136, 8),
            opacity=0.8,
        )
        + area(
            "M246 88 C250 66 268 54 290 54 C276 64 268 76 266 92 C260 102 246 100 246 88Z", "hi"
        ),
    )
    near = part(
        "leg_a",
        184,
        300,
        pen.shape(
            "M144 276 C144 250 230 250 228 290 C228 316 216 340 216 384 C236 384 246 "
            "396 244 414 H154 C152 380 142 330 144 276Z",
            "b",
            area("M196 260 H250 V420 H200Z", "sd")
            + area(oval(234, 412, 10, 10), "l")
            + area(oval(210, 412, 10, 10), "l"),
        ),
    )
    arm = part("arm", 282, 200, limb("M276 194 C296 208 312 214 324 206", "b", 17))
    return make(
        "duckbill hadrosaur iguanodon parasaurolophus hadrosaurus",
        (403, 422),
        (
            tail,
            far,
            crest,
            part(
                "body",
                214,
                330,
                body,
                arm,
                cheek(322, 116, 13),
                round_eye(300, 82, 23, 5, 2),
                smile(362, 110, 13, 9),
            ),
            near,
        ),
        colours("#f2b04f", "#cf8630", "#fff0c0", "#e8705c"),
        1.3,
        "animal dinosaur_valley",
        facing="right",
        signature={"a": "base"},
        motions=(
            swing("tail", 7, 1800),
            swing("body", 1.5, 2400),
            swing("arm", 10, 900),
            swing("leg_a", 3, 1300),
            *blink(4500, "eye"),
        ),
        moves="bob",
        at=(223, 413),
        trim=(1, 1),
    )


RIGS: tuple[Rig, ...] = (duckbill(),)
