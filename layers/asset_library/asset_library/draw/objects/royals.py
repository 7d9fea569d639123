"""The queen and the king."""

from asset_library.draw.kit import Pen, circle, line, part
from asset_library.draw.objects.figure import ROBE, standing, townsperson
from asset_library.draw.objects.making import colours
from asset_library.draw.objects.strokes import area, oval, spots, swing
from asset_library.draw.rig import Rig

CROWN = (
    "M132 96 L120 40 L158 66 L178 26 L200 60 L222 26 L242 66 L280 40 L268 96 C240 84 160 84 132 96Z"
)


def queen() -> Rig:
    """Draw a queen in a long robe."""
    pen = Pen()
    back = part(
        "hair_back",
        200,
        130,
        pen.shape(
            "M106 150 C94 80 146 46 200 46 C254 46 306 80 294 150 C300 210 296 250 "
            "276 270 H124 C104 250 100 210 106 150Z",
            "h",
        ),
    )
    hair = pen.shape(
        "M108 164 C96 96 142 58 200 58 C258 58 304 96 292 164 C280 136 252 116 "
        "200 112 C148 116 120 136 108 164Z",
        "h",
        area(
            "M130 116 C142 88 166 76 192 74 C170 86 156 98 150 114 C142 124 126 124 130 116Z", "hi"
        ),
    )
    crown = part(
        "crown",
        200,
        96,
        pen.shape(CROWN, "g", area("M210 20 H290 V110 H220Z", "sd"), 5),
        circle(200, 76, 9, "a", 4),
        circle(160, 80, 6, "w", 4),
        circle(240, 80, 6, "w", 4),
    )
    robe = area("M200 240 C224 330 236 420 240 500 H160 C164 420 176 330 200 240Z", "l") + area(
        "M80 456 C150 484 250 484 320 456 V500 H80Z", "w"
    )
    ruff = (
        pen.shape(
            "M150 240 C150 222 172 226 178 234 C184 224 196 224 200 234 C204 224 216 "
            "224 222 234 C228 226 250 222 250 240 C246 262 154 262 150 240Z",
            "w",
            ink_width=5,
        )
        + spots("a", (200, 290, 7), (200, 326, 7), (200, 362, 7))
        + area(oval(200, 400, 7), "a")
    )
    markup = standing(
        pen,
        ROBE,
        robe,
        hair + crown,
        hair_back=back,
        over=ruff,
        lashes=True,
        grin=False,
        cuff="w",
        trousers="b",
    )
    return townsperson(
        "queen empress duchess",
        markup,
        colours(
            "#b04fc0",
            "#873a9a",
            "#f3d0ff",
            "#ef5f8a",
            g="#ffd24a",
            sk="#c98d62",
            h="#2f2430",
            br="#6b4a5a",
        ),
        1.05,
        "castle enchanted_forest underwater",
        swing("hair_back", 2, 3200),
        size=(264, 478),
        at=(146, 472),
        trim=(54, 19),
    )


def king() -> Rig:
    """Draw a king with a round beard and an ermine collar."""
    pen = Pen()
    beard = pen.shape(
        "M112 170 C118 192 140 194 160 190 C180 182 192 184 200 190 C208 184 220 "
        "182 240 190 C260 194 282 192 288 170 C300 240 260 286 200 286 C140 286 "
        "100 240 112 170Z",
        "h",
        area("M120 240 C170 270 240 262 284 220 L280 300 L120 300Z", "sd"),
    )
    hair = pen.shape(
        "M110 158 C104 120 124 96 150 86 H250 C276 96 296 120 290 158 C280 140 "
        "270 124 256 112 H144 C130 124 120 140 110 158Z",
        "h",
    )
    crown = part(
        "crown",
        200,
        100,
        pen.shape(CROWN, "g", area("M210 20 H290 V110 H220Z", "sd"), 5),
        circle(200, 76, 9, "a", 4),
        circle(160, 80, 6, "a", 4),
        circle(240, 80, 6, "a", 4),
    )
    robe = (
        area("M170 240 H230 L244 500 H156Z", "l")
        + area("M80 372 H320 V398 H80Z", "g")
        + line("M90 372 H310 M90 398 H310", 5)
        + area("M80 456 C150 484 250 484 320 456 V500 H80Z", "w")
        + spots("k", (110, 478, 4), (150, 486, 4), (200, 490, 4), (250, 486, 4), (292, 478, 4))
    )
    collar = pen.shape(
        "M138 250 C170 228 230 228 262 250 C278 276 272 304 252 312 C230 292 170 "
        "292 148 312 C128 304 122 276 138 250Z",
        "w",
        spots(
            "k",
            (146, 276, 4),
            (166, 288, 4),
            (234, 288, 4),
            (254, 276, 4),
            (150, 300, 4),
            (250, 300, 4),
        )
        + area("M220 230 H290 V320 H230Z", "sd"),
        5,
    )
    markup = standing(
        pen,
        ROBE,
        robe,
        hair + crown,
        on_face=beard,
        over=collar,
        cuff="w",
        trousers="b",
        bearded=True,
    )
    return townsperson(
        "king emperor prince",
        markup,
        colours(
            "#d9485a",
            "#ad3046",
            "#ffd0c8",
            "#4fa8e8",
            g="#ffd24a",
            sk="#f0bd90",
            h="#8a4a2c",
            br="#6b4526",
        ),
        1.08,
        "castle enchanted_forest",
        size=(264, 478),
        at=(146, 472),
        trim=(54, 19),
    )


RIGS: tuple[Rig, ...] = (
    queen(),
    king(),
)
