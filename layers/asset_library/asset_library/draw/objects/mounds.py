"""What the ground itself makes: hills, heaps and waves."""

from asset_library.draw.kit import Pen, circle, limb, line, mark, part
from asset_library.draw.objects.making import BASE_ONLY, SHORE, colours, make
from asset_library.draw.objects.strokes import area, oval, slab, spots, swing
from asset_library.draw.rig import Rig


def hill() -> Rig:
    """Draw a round green hill with flowers."""
    pen = Pen()
    far = pen.shape(
        "M210 236 C240 140 300 110 344 130 C384 150 396 200 398 236Z",
        "s",
        area("M300 200 H420 V250 H260Z", "sd"),
    )
    near = pen.shape(
        "M8 236 C20 130 90 40 176 40 C258 40 310 130 330 236Z",
        "b",
        area("M8 236 C100 200 220 230 330 180 V250 H0Z", "s", 0.6)
        + area("M60 150 C78 104 112 74 150 64 C118 92 98 122 88 158 C80 172 54 166 60 150Z", "hi")
        + mark(
            "M120 130 l6 -16 l6 16 M220 120 l6 -16 l6 16 M170 180 l6 -16 l6 16 M90 "
            "204 l6 -16 l6 16 M260 190 l6 -16 l6 16",
            "#2f7d46",
            6,
            0.7,
        ),
    )
    flowers = "".join(
        circle(x, y, 9, "a", 4) + circle(x, y, 3, "w")
        for x, y in ((140, 168), (200, 90), (246, 160), (66, 214), (200, 214))
    )
    return make(
        "hill mound hillock slope hilltop knoll",
        (402, 208),
        (far, near, flowers),
        colours("#7ccf6b", "#4fa053", "#c5efa8", "#ffd94a"),
        0.9,
        "plant enchanted_forest castle",
        signature={"a": "base"},
        at=(201, 202),
        trim=(2, 34),
    )


def sand() -> Rig:
    """Draw a sandcastle with a flag and a spade."""
    pen = Pen()
    flag = part(
        "flag",
        160,
        40,
        limb("M160 100 V30", "p", 7, 4),
        pen.shape("M162 26 L216 42 L162 60Z", "a", ink_width=5),
    )
    spade = limb("M296 120 L272 200", "p", 9, 5) + pen.shape(
        slab(278, 96, 40, 22, 9), "a", ink_width=5
    )
    mid = pen.shape(
        "M110 190 V92 H132 V110 H148 V92 H172 V110 H188 V92 H210 V190Z",
        "b",
        area("M170 80 H220 V200 H180Z", "s", 0.7) + area("M116 98 H126 V180 H116Z", "hi"),
    )
    sides = "".join(
        pen.shape(
            f"M{x} 216 V136 h18 v16 h14 v-16 h18 v16 h14 v-16 h18 V216Z",
            "b",
            area(f"M{x + 48} 130 h60 V220 h-50Z", "s", 0.7),
        )
        for x in (56, 182)
    )
    door = pen.shape("M140 216 V186 C140 160 180 160 180 186 V216Z", "k", ink_width=5)
    heap = pen.shape(
        "M8 244 C20 204 70 200 110 208 C160 200 230 198 270 206 C310 204 332 220 334 244Z",
        "b",
        area("M0 226 C100 250 240 250 340 222 V250 H0Z", "s", 0.7)
        + spots("s", (60, 226, 4), (110, 232, 4), (240, 228, 4), (290, 232, 4), (180, 236, 4)),
    )
    shell = pen.shape(
        "M76 238 C60 230 58 212 72 208 C76 200 92 200 96 208 C110 212 108 230 92 238Z",
        "l",
        line("M84 236 V206 M80 234 L70 214 M88 234 L98 214", 3, 0.5),
        5,
    )
    return make(
        "sand sandcastle sand_castle sandpit heap",
        (338, 231),
        (flag, mid, sides, door, spade, heap, shell),
        colours("#ffd98a", "#e0ac54", "#ffb3c8", "#ef5f6f", p="#b5794a"),
        0.4,
        "toy underwater treasure_island",
        habitats=SHORE,
        signature={"a": "base"},
        motions=(swing("flag", 4, 900),),
        at=(169, 225),
        trim=(2, 19),
    )


def wave() -> Rig:
    """Draw a curling wave."""
    pen = Pen()
    body = pen.shape(
        "M10 230 C20 120 90 30 200 26 C290 24 340 84 330 140 C324 178 276 188 256 "
        "160 C244 142 256 124 272 126 C256 96 206 98 194 140 C184 180 240 222 392 "
        "230Z",
        "b",
        area("M10 230 C60 120 130 90 200 84 C150 120 150 190 240 240Z", "s", 0.6)
        + mark(
            "M60 200 C80 130 130 76 190 60 M110 214 C120 160 140 126 164 108", "#ffffff", 7, 0.6
        ),
    )
    foam = pen.shape(
        "M200 26 C216 8 250 10 258 28 C280 20 304 36 302 56 C324 58 336 82 326 98 "
        "C342 108 342 130 330 140 C330 90 280 60 200 62 C176 62 176 30 200 26Z",
        "w",
        area("M240 40 H350 V150 H320 C320 100 290 70 240 60Z", "l"),
        5,
    )
    drops = "".join(
        pen.shape(oval(x, y, r), "l", ink_width=4)
        for x, y, r in ((352, 62, 9), (362, 104, 7), (318, 20, 8))
    )
    return make(
        "wave tide splash surf",
        (394, 250),
        (part("body", 120, 230, body, foam, drops),),
        colours("#4fb0e0", "#2f88c2", "#d5f2ff", "#ffffff"),
        0.6,
        "underwater treasure_island",
        habitats=SHORE,
        signature={"b": "base", "s": "shade"},
        motions=(swing("body", 2.5, 1900),),
        moves="sway",
        at=(197, 232),
        trim=(4, -2),
    )


def palm() -> Rig:
    """Draw a palm tree with coconuts."""
    pen = Pen()
    trunk = pen.shape(
        "M140 440 C150 340 150 240 176 150 L206 158 C190 250 192 340 200 440Z",
        "t1",
        area("M180 150 H220 V450 H176 C170 340 176 240 190 150Z", "sd")
        + mark(
            "M146 400 q28 12 52 0 M148 350 q24 12 46 0 M150 300 q22 12 42 0 M156 250 "
            "q20 12 36 0 M164 200 q18 10 30 0",
            "#3a2450",
            5,
            0.45,
        ),
    )
    fronds = "".join(
        pen.shape(d, "b" if i > 1 else "s", mark(m, "#2f7d46", 5, 0.6))
        for i, (d, m) in enumerate(
            (
                (
                    "M190 150 C150 90 90 90 40 140 C26 156 30 176 46 170 C90 150 140 150 190 160Z",
                    "M186 152 C140 124 90 130 50 158",
                ),
                (
                    "M190 150 C230 90 290 90 340 140 C354 156 350 176 334 170 C290 150 240 "
                    "150 190 160Z",
                    "M194 152 C240 124 290 130 330 158",
                ),
                (
                    "M190 150 C160 70 110 30 50 34 C34 36 34 54 48 58 C100 72 150 110 190 160Z",
                    "M188 148 C150 90 110 60 62 48",
                ),
                (
                    "M190 150 C220 70 270 30 330 34 C346 36 346 54 332 58 C280 72 230 110 190 160Z",
                    "M192 148 C230 90 270 60 318 48",
                ),
                (
                    "M190 156 C166 90 172 40 196 8 C206 -2 220 6 218 20 C210 70 214 110 204 160Z",
                    "M192 150 C188 100 194 60 206 24",
                ),
            )
        )
    )
    nuts = "".join(
        pen.shape(oval(x, y, 17), "a", area(oval(x - 5, y - 5, 5, 4), "hi"), 5)
        for x, y in ((172, 172), (210, 174), (190, 186))
    )
    mound = pen.shape("M70 448 C80 420 130 418 170 424 C220 416 270 424 280 448Z", "l", ink_width=6)
    return make(
        "palm palm_tree coconut_tree",
        (332, 457),
        (trunk, mound, part("crown", 190, 180, fronds, nuts)),
        colours("#5fc46b", "#3f9a56", "#ffe0a0", "#8a5a34", t1="#c98f5a"),
        1.9,
        "plant treasure_island jungle dinosaur_valley",
        motions=(swing("crown", 2.5, 3000),),
        moves="sway",
        at=(151, 451),
        trim=(24, -3),
    )


def coat() -> Rig:
    """Draw a coat with toggles."""
    pen = Pen()

    def sleeve(path: str, shade: str) -> str:
        return pen.shape(path, "b", area(shade, "l"))

    left = sleeve(
        "M86 50 C50 60 24 140 16 214 L64 226 C72 180 84 150 100 130Z",
        "M10 192 L80 206 L76 236 L8 226Z",
    )
    right = sleeve(
        "M214 50 C250 60 276 140 284 214 L236 226 C228 180 216 150 200 130Z",
        "M290 192 L220 206 L224 236 L292 226Z",
    )
    body = pen.shape(
        "M84 46 C110 34 190 34 216 46 C230 120 236 220 240 304 C200 322 100 322 "
        "60 304 C64 220 70 120 84 46Z",
        "b",
        area("M160 30 C190 120 190 240 176 330 L260 330 L240 30Z", "s", 0.6)
        + line("M150 50 V316", 5)
        + area("M50 286 H250 V330 H50Z", "l"),
    )
    collar = pen.shape(
        "M92 48 C110 20 190 20 208 48 C196 76 170 84 150 66 C130 84 104 76 92 48Z", "l", ink_width=6
    )
    toggles = (
        "".join(pen.shape(slab(132, y, 36, 14, 6), "a", ink_width=4) for y in (110, 160, 210))
        + pen.shape(slab(80, 224, 48, 40, 8), "s", ink_width=5)
        + pen.shape(slab(174, 224, 48, 40, 8), "s", ink_width=5)
    )
    return make(
        "coat jacket cape cloak gown shirt dress jumper",
        (280, 303),
        (left, right, body, collar, toggles),
        colours("#ef8a5c", "#c9643a", "#fff0d8", "#8a5a34"),
        0.5,
        "clothes underwater enchanted_forest space castle snowy_north",
        signature=BASE_ONLY,
        at=(140, 296),
        trim=(10, 21),
    )


RIGS: tuple[Rig, ...] = (hill(), sand(), wave(), palm(), coat())
