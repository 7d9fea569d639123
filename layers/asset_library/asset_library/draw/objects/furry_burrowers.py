"""Animals that live in burrows and hedges."""

from asset_library.draw.kit import Pen, limb, mark, part
from asset_library.draw.objects.making import colours, make
from asset_library.draw.objects.sitting import muzzle, sitter, sitting_moves
from asset_library.draw.objects.strokes import area, blink, eyes, mouth, oval, spikes, swing, twins
from asset_library.draw.rig import Rig


def mole() -> Rig:
    """Draw a mole with a pink snout and digging paws."""
    pen = Pen()

    def paw() -> str:
        return limb("M98 250 C60 268 52 300 76 320", "b", 27) + pen.shape(
            "M60 308 C36 306 28 326 38 334 C28 342 38 356 50 350 C56 362 74 358 "
            "76 346 C92 346 96 326 84 314 C78 306 68 306 60 308Z",
            "a",
            ink_width=5,
        )

    snout = (
        area(oval(150, 172, 48, 34), "l")
        + pen.shape(oval(150, 156, 26, 20), "a", area(oval(142, 148, 9, 6), "hi"), 5)
        + mouth("M130 188 Q150 206 170 188", 150, 194, 14)
    )
    body = sitter(pen, "", snout, eye_y=112, eye_r=19, paw=paw)
    return make(
        "mole",
        (264, 361),
        (body,),
        colours("#75688c", "#574b6e", "#cfc4dd", "#ffa3b5"),
        0.4,
        "animal enchanted_forest",
        motions=sitting_moves(2500),
        moves="bob",
        at=(132, 355),
        trim=(18, 36),
    )


def badger() -> Rig:
    """Draw a badger with its striped face."""
    pen = Pen()

    def ear() -> str:
        return pen.shape(oval(76, 70, 26), "s", area(oval(80, 74, 13), "w"))

    mask = area("M40 30 L260 30 L260 230 L40 230Z", "w") + "".join(
        area(d, "s")
        for d in (
            "M92 34 C84 90 84 150 116 206 L142 190 C126 150 124 90 132 34Z",
            "M208 34 C216 90 216 150 184 206 L158 190 C174 150 176 90 168 34Z",
        )
    )
    body = sitter(pen, twins("ear", 90, 84, 150, ear), muzzle(pen, "w"), mask=mask)
    return make(
        "badger raccoon",
        (230, 365),
        (body,),
        colours("#8b8fa8", "#4a4763", "#e9e6f2", "#ffffff"),
        0.6,
        "animal enchanted_forest",
        motions=(*sitting_moves(2700), swing("ear_l", 4, 1300)),
        moves="bob",
        at=(115, 359),
        trim=(35, 32),
    )


def hedgehog() -> Rig:
    """Draw a hedgehog, a ball of spikes with a small face."""
    pen = Pen()
    back = part(
        "spikes",
        160,
        250,
        pen.shape(
            spikes(160, 160, 154, 122, 19),
            "s",
            area("M0 200 C90 300 240 300 320 180 L320 330 L0 330Z", "sd")
            + mark(
                "M60 96 L76 112 M92 62 L104 80 M132 44 L138 64 M40 140 L60 148 M188 44 "
                "L182 64 M228 62 L216 80 M260 96 L244 112 M280 140 L260 148",
                "#e0b48a",
                6,
                0.8,
            ),
        ),
    )
    face = pen.shape(
        "M64 214 C62 160 96 126 128 140 C142 120 178 120 192 140 C224 126 258 160 "
        "256 214 C254 266 216 294 160 294 C104 294 66 266 64 214Z",
        "l",
        area("M50 240 C100 284 220 284 270 230 L270 310 L50 310Z", "sd"),
    )
    nose = pen.shape(oval(160, 214, 14, 11), "k", ink_width=3) + mouth(
        "M138 234 Q160 254 182 234", 160, 240, 15
    )

    def foot() -> str:
        return pen.shape(oval(116, 300, 30, 17), "b")

    return make(
        "hedgehog porcupine",
        (324, 323),
        (
            back,
            twins("foot", 116, 296, 160, foot),
            part("head", 160, 280, face, eyes(160, 186, 42, 24), nose),
        ),
        colours("#c98f63", "#8a5f4a", "#f7dcb8", "#ffffff"),
        0.38,
        "animal enchanted_forest",
        motions=(swing("spikes", 2, 1600), swing("head", 3, 2400), *blink(4300, "eye_l", "eye_r")),
        moves="bob",
        at=(162, 317),
        trim=(-2, 0),
    )


RIGS: tuple[Rig, ...] = (
    mole(),
    badger(),
    hedgehog(),
)
