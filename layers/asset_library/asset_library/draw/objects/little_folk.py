"""Folk of tales: the troll and the elf."""

from asset_library.draw.kit import Pen, circle, part
from asset_library.draw.objects.figure import TUNIC, standing, townsperson
from asset_library.draw.objects.making import colours
from asset_library.draw.objects.strokes import area, slab, swing
from asset_library.draw.rig import Rig


def troll() -> Rig:
    """Draw a mossy-haired, friendly troll."""
    pen = Pen()
    hair = part(
        "hair",
        200,
        90,
        pen.shape(
            "M104 150 C84 110 100 70 124 62 C116 36 150 16 168 34 C178 4 222 4 232 34 "
            "C252 14 288 36 278 62 C302 72 314 112 296 150 C286 128 274 116 260 110 "
            "C250 124 232 124 222 110 C214 124 190 124 180 110 C168 124 150 122 140 "
            "110 C124 118 112 130 104 150Z",
            "h",
            area(
                "M126 96 C132 76 150 62 170 60 C156 74 148 84 146 98 C140 106 124 106 126 96Z", "hi"
            ),
        ),
        circle(262, 66, 11, "a", 4),
        circle(150, 56, 9, "a", 4),
    )
    nose = pen.shape(
        "M170 186 C170 164 230 164 230 186 C230 206 170 206 170 186Z",
        "sk",
        area("M180 190 C196 206 220 204 234 186 V214 H176Z", "sd"),
        5,
    )
    teeth = pen.shape("M170 214 l6 -16 l8 14Z M230 214 l-6 -16 l-8 14Z", "w", ink_width=4)
    on = area(
        "M120 366 L150 388 L176 366 L200 390 L226 366 L252 388 L284 366 V420 H110Z", "l"
    ) + area("M150 260 h26 v26 h-26Z M222 310 h28 v28 h-28Z", "l")
    markup = standing(
        pen, TUNIC, on, hair, on_face=nose + teeth, trousers="sk", sleeve="sk", cuff="b"
    )
    return townsperson(
        "troll ogre goblin giant giantess",
        markup,
        colours(
            "#b5713a", "#8a5028", "#e0b070", "#ff7fb0", sk="#8fbf8a", h="#4f9a5c", br="#6b4a3a"
        ),
        1.25,
        "enchanted_forest castle",
        swing("hair", 3, 2300),
        size=(262, 490),
        at=(146, 484),
        trim=(54, 5),
    )


def elf() -> Rig:
    """Draw an elf with a pointed hat."""
    pen = Pen()
    hair = pen.shape(
        "M108 162 C100 128 116 108 130 100 H270 C284 108 300 128 292 162 C284 144 "
        "274 134 264 128 C240 138 160 138 136 128 C126 134 116 144 108 162Z",
        "h",
    )
    hat = part(
        "hat",
        200,
        116,
        pen.shape(
            "M112 108 C124 60 170 10 264 -26 C290 -36 300 -8 282 4 C264 12 268 60 290 "
            "108 C240 92 160 92 112 108Z",
            "b",
            area("M220 -30 C236 40 240 80 250 120 L310 120 L300 -30Z", "sd")
            + area("M140 84 C152 54 178 30 206 14 C192 44 182 64 178 86Z", "hi"),
        ),
        circle(284, -14, 17, "a", 5),
        pen.shape(
            "M102 118 C100 96 150 88 200 88 C250 88 300 96 298 118 C298 132 250 116 "
            "200 116 C150 116 102 132 102 118Z",
            "l",
        ),
    )
    ears = pen.shape(
        "M122 148 C98 140 74 144 60 128 C60 164 86 192 122 186Z", "sk", ink_width=6
    ) + pen.shape("M278 148 C302 140 326 144 340 128 C340 164 314 192 278 186Z", "sk", ink_width=6)
    collar = pen.shape(
        "M148 244 L172 232 L200 250 L228 232 L252 244 L240 272 L218 258 L200 280 "
        "L182 258 L160 272Z",
        "l",
        ink_width=5,
    )
    belt = pen.shape("M136 334 H264 L266 358 H134Z", "br", ink_width=5) + pen.shape(
        slab(184, 328, 32, 36, 7), "a", ink_width=5
    )
    markup = standing(pen, TUNIC, "", hair + hat, hair_back=ears, over=collar + belt)
    return townsperson(
        "elf gnome pixie imp postman gardener",
        markup,
        colours(
            "#5fae5a",
            "#3f8a45",
            "#d5f0b0",
            "#ffd24a",
            sk="#e8b48a",
            h="#c2602c",
            d="#c2405c",
            br="#7a4a2e",
        ),
        0.7,
        "enchanted_forest snowy_north",
        swing("hat", 4, 2100),
        size=(292, 541),
        at=(146, 535),
        trim=(54, -46),
    )


RIGS: tuple[Rig, ...] = (troll(), elf())
