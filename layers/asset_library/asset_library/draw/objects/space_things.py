"""What an astronaut meets and uses."""

from asset_library.draw.kit import Pen, circle, limb, mark, part, round_eye, smile
from asset_library.draw.objects.making import colours, make
from asset_library.draw.objects.strokes import (
    area,
    blink,
    eyes,
    oval,
    slab,
    spots,
    swing,
    turned,
    twins,
)
from asset_library.draw.rig import Rig


def telescope() -> Rig:
    """Draw a telescope on three legs, pointing up to the right."""
    pen = Pen()
    legs = "".join(
        limb(d, "w2", 14) for d in ("M146 190 L82 322", "M154 190 L218 322", "M150 190 L150 330")
    )
    tube = turned(
        -28,
        150,
        160,
        pen.shape(slab(30, 134, 70, 48, 8), "s", area("M20 160 H110 V190 H20Z", "sd"))
        + pen.shape(
            slab(86, 124, 110, 68, 10),
            "b",
            area("M80 162 H210 V200 H80Z", "s", 0.7) + area("M96 134 H186 V144 H96Z", "hi"),
        )
        + pen.shape(
            "M186 116 L276 100 C284 100 288 106 288 112 L288 204 C288 210 284 216 276 "
            "216 L186 200Z",
            "b",
            area("M180 162 H300 V230 H180Z", "s", 0.7)
            + area("M196 124 L276 110 V122 L196 136Z", "hi"),
        )
        + pen.shape(oval(284, 158, 13, 54), "g", mark("M280 130 Q276 150 278 166", "#fff", 5, 0.9))
        + pen.shape(slab(176, 112, 20, 92, 6), "a", ink_width=5)
        + pen.shape(slab(18, 142, 22, 32, 6), "a", ink_width=5),
    )
    return make(
        "telescope spyglass",
        (285, 312),
        (part("legs", 150, 190, legs), part("tube", 150, 160, tube), circle(150, 180, 17, "a", 6)),
        colours("#4f86e0", "#3462b5", "#a9c8ff", "#ffd24a", g="#cfeeff", w2="#b5794a"),
        0.85,
        "space treasure_island castle",
        signature={"b": "base", "s": "shade"},
        motions=(swing("tube", 4, 3000),),
        moves="still",
        at=(132, 306),
        trim=(18, 34),
    )


def asteroid() -> Rig:
    """Draw a cratered space rock with a face."""
    pen = Pen()
    rock = pen.shape(
        "M96 34 C130 10 190 14 216 36 C250 48 282 84 280 122 C294 162 272 214 236 "
        "230 C204 262 136 266 104 244 C60 236 22 192 28 150 C14 108 50 52 96 34Z",
        "b",
        area("M20 190 C90 260 230 250 290 130 L300 270 L20 270Z", "s", 0.75)
        + area("M56 112 C64 76 92 50 124 44 C98 62 84 82 78 112 C72 126 54 124 56 112Z", "hi"),
    )
    pits = "".join(
        area(oval(x, y, rx, ry), "s")
        + mark(f"M{x - rx} {y} q{rx} {-ry * 1.7:g} {2 * rx} 0", "#3a2450", 4, 0.5)
        for x, y, rx, ry in (
            (206, 62, 22, 14),
            (86, 196, 20, 14),
            (244, 166, 17, 12),
            (150, 222, 15, 9),
            (118, 66, 11, 7),
        )
    )
    return make(
        "asteroid meteorite",
        (273, 254),
        (part("body", 154, 140, rock, pits, eyes(154, 126, 36, 24), smile(154, 164, 15, 11)),),
        colours("#a79bb5", "#7d7090", "#d8cfe2", "#ffffff"),
        0.5,
        "sky space",
        habitats=("sky", "air", "ground"),
        anchor="centre",
        motions=(swing("body", 6, 3600), *blink(4500, "eye_l", "eye_r")),
        moves="float",
        at=(137, 126),
        trim=(18, 11),
    )


def alien() -> Rig:
    """Draw a friendly alien child with three eyes."""
    pen = Pen()

    def horn() -> str:
        return limb("M112 74 C102 46 96 34 82 24", "b", 11, 5) + pen.shape(
            oval(80, 22, 16), "a", area(oval(75, 16, 5, 4), "w"), 5
        )

    def arm() -> str:
        return limb("M96 248 C60 252 44 230 40 204", "b", 24) + pen.shape(
            oval(38, 196, 17), "b", ink_width=5
        )

    def foot() -> str:
        return limb("M128 338 L126 366", "b", 26) + pen.shape(
            "M94 386 C92 362 106 352 126 354 C146 356 150 368 148 386Z", "b"
        )

    suit = pen.shape(
        "M108 226 C130 212 170 212 192 226 C218 262 224 312 212 348 C180 362 120 "
        "362 88 348 C76 312 82 262 108 226Z",
        "c",
        area("M160 210 C196 250 200 310 180 370 L240 370 L230 210Z", "sd")
        + area("M70 322 L230 322 L230 342 L70 342Z", "l"),
    )
    badge = pen.shape(oval(150, 278, 18), "a", ink_width=5)
    head = pen.shape(
        "M44 142 C42 82 92 52 150 52 C208 52 258 82 256 142 C252 200 206 232 150 "
        "232 C94 232 48 200 44 142Z",
        "b",
        area("M40 170 C90 230 210 230 260 160 L260 250 L40 250Z", "s", 0.6)
        + area("M70 118 C78 88 108 68 140 64 C112 80 94 98 86 124 C80 136 66 132 70 118Z", "hi")
        + spots("l", (212, 84, 9), (232, 106, 6), (68, 166, 6), opacity=0.8),
    )
    three_eyes = eyes(150, 146, 56, 25) + round_eye(150, 116, 29, 0, 4, "eye_m")
    return make(
        "alien martian",
        (284, 398),
        (
            twins("foot", 128, 342, 150, foot),
            twins("arm", 96, 248, 150, arm),
            part("body", 150, 350, suit, badge),
            part(
                "head",
                150,
                222,
                twins("horn", 110, 76, 150, horn),
                head,
                three_eyes,
                pen.grin(150, 188, 24, 24),
            ),
        ),
        colours("#8fdc6a", "#57b04a", "#d9f7b0", "#ffd94a", c="#7a6fe0"),
        0.75,
        "person space",
        signature={"c": "base"},
        motions=(
            swing("horn_l", 7, 1200),
            swing("horn_r", 7, 1200, 0.4),
            swing("arm_l", 8, 1100),
            swing("arm_r", 8, 1100, 0.5),
            swing("head", 3, 2400),
            *blink(4300, "eye_l", "eye_m", "eye_r"),
        ),
        moves="bob",
        at=(142, 392),
        trim=(8, -6),
    )


RIGS: tuple[Rig, ...] = (
    telescope(),
    asteroid(),
    alien(),
)
