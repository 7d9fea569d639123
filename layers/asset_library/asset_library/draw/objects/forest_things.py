"""Things found in the wood and in the garden."""

from asset_library.draw.kit import Pen, limb, line, mark, part
from asset_library.draw.objects.making import SHORE, colours, make
from asset_library.draw.objects.strokes import area, oval, spots, swing
from asset_library.draw.rig import Rig


def log() -> Rig:
    """Draw a fallen log with a sprouting twig."""
    pen = Pen()
    twig = (
        limb("M150 74 L136 40", "s", 16)
        + pen.shape("M136 40 C112 36 100 20 104 6 C126 8 138 20 136 40Z", "g", ink_width=5)
        + pen.shape("M138 40 C150 22 166 18 180 24 C174 42 158 48 138 40Z", "g", ink_width=5)
    )
    bark = pen.shape(
        "M56 68 H310 C336 68 350 100 350 128 C350 156 336 188 310 188 H56Z",
        "b",
        area("M40 140 H360 V200 H40Z", "s", 0.75)
        + mark(
            "M120 96 H190 M230 90 H290 M150 128 H220 M260 132 H320 M130 164 H180",
            "#3a2450",
            5,
            0.35,
        )
        + area("M110 78 H300 V86 H110Z", "hi"),
    )
    end = pen.shape(oval(60, 128, 44, 60), "l", area("M60 60 H110 V200 H70Z", "sd", 0.6)) + line(
        "M60 94 a25 34 0 1 0 0.1 0 M60 112 a12 16 0 1 0 0.1 0", 4, 0.6
    )
    return make(
        "log stump tree_trunk plank bark",
        (346, 194),
        (twig, bark, end),
        colours("#a8754c", "#7d5235", "#f0cf9c", "#ffffff", g="#7ccf57"),
        0.4,
        "plant enchanted_forest jungle",
        habitats=SHORE,
        at=(174, 188),
        trim=(10, 0),
    )


def nest() -> Rig:
    """Draw a nest with three eggs."""
    pen = Pen()
    eggs = "".join(
        pen.shape(
            f"M{x} {y} c30 0 44 34 44 58 c0 26 -20 40 -44 40 "
            f"c-24 0 -44 -14 -44 -40 c0 -24 14 -58 44 -58Z",
            slot,
            spots("w", (x - 14, y + 34, 9), opacity=0.8)
            + spots("s", (x + 12, y + 26, 4), (x + 22, y + 44, 5), (x - 4, y + 50, 4), opacity=0.5),
        )
        for x, y, slot in ((104, 44, "a"), (216, 44, "a"), (160, 32, "l"))
    )
    bowl = pen.shape(
        "M14 116 C60 132 260 132 306 116 C316 170 270 224 160 224 C50 224 4 170 14 116Z",
        "b",
        area("M0 170 C80 220 240 220 320 160 L320 240 L0 240Z", "s", 0.8)
        + mark(
            "M30 140 L90 160 L140 136 M110 176 L170 150 L230 172 M200 138 L260 160 "
            "L296 136 M60 180 L120 204 M180 206 L250 184",
            "#6b4526",
            6,
            0.6,
        )
        + mark("M40 128 L100 148 M170 134 L240 150 M120 160 L160 176", "#ffe0a8", 5, 0.6),
    )
    rim = mark("M14 118 L2 104 M306 118 L318 106 M60 128 L46 140 M262 128 L276 140", "#3a2450", 7)
    return make(
        "nest hatchling",
        (330, 204),
        (eggs, bowl, rim),
        colours("#c9935a", "#99683a", "#fff0d2", "#bfe3f5"),
        0.28,
        "container enchanted_forest jungle",
        signature={"a": "light"},
        at=(166, 198),
        trim=(-5, 26),
    )


def pumpkin() -> Rig:
    """Draw a ripe pumpkin."""
    pen = Pen()
    stalk = pen.shape(
        "M136 76 C140 50 128 34 112 28 C120 12 150 12 162 26 C174 42 172 60 172 78Z",
        "g",
        area("M150 10 H180 V80 H156Z", "sd"),
        5,
    )
    body = pen.shape(
        "M150 78 C190 52 250 66 276 116 C300 170 270 250 210 258 C190 268 170 262 "
        "150 264 C130 262 110 268 90 258 C30 250 0 170 24 116 C50 66 110 52 150 "
        "78Z",
        "b",
        area("M0 190 C80 270 220 270 300 160 L300 280 L0 280Z", "s", 0.65)
        + mark(
            "M150 80 C146 140 146 200 150 262 M104 72 C72 120 72 210 100 258 M196 72 "
            "C228 120 228 210 200 258",
            "#3a2450",
            5,
            0.45,
        )
        + area("M46 150 C48 118 64 96 90 88 C74 112 68 134 70 160 C68 174 46 170 46 150Z", "hi"),
    )
    vine = mark("M170 60 C210 40 230 60 220 76 C210 88 198 76 206 66", "#3a2450", 12) + mark(
        "M170 60 C210 40 230 60 220 76 C210 88 198 76 206 66", "#5fb857", 5
    )
    return make(
        "pumpkin squash melon turnip",
        (282, 260),
        (body, stalk, vine),
        colours("#ff9a3d", "#dd6f28", "#ffd08a", "#ffffff", g="#5fb857"),
        0.35,
        "food plant enchanted_forest castle",
        at=(141, 254),
        trim=(9, 10),
    )


def egg() -> Rig:
    """Draw a spotted egg that rocks a little."""
    pen = Pen()
    body = pen.shape(
        "M120 14 C180 14 222 110 222 180 C222 246 176 288 120 288 C64 288 18 246 "
        "18 180 C18 110 60 14 120 14Z",
        "b",
        area("M10 200 C60 280 180 280 230 150 L230 300 L10 300Z", "s", 0.7)
        + spots(
            "a",
            (84, 96, 17),
            (158, 130, 22),
            (82, 182, 25),
            (150, 226, 18),
            (196, 200, 11),
            (126, 60, 9),
        )
        + area("M52 150 C56 108 74 70 102 46 C86 86 78 120 76 158 C72 172 50 170 52 150Z", "hi"),
    )
    return make(
        "egg dinosaur_egg",
        (232, 287),
        (part("body", 120, 286, body),),
        colours("#fff3dc", "#e3cba5", "#ffffff", "#8fd0c0"),
        0.28,
        "food dinosaur_valley enchanted_forest",
        signature={"a": "base"},
        motions=(swing("body", 4, 1300),),
        at=(116, 280),
        trim=(4, 8),
    )


def acorn() -> Rig:
    """Draw an acorn with a leaf."""
    pen = Pen()
    leaf = pen.shape(
        "M130 60 C160 20 210 10 250 26 C244 66 200 92 150 84Z",
        "g",
        mark("M152 72 Q196 56 230 38", "#ffffff", 5, 0.5),
    )
    nut = pen.shape(
        "M36 120 C34 200 76 250 116 270 C124 274 128 274 136 270 C176 250 218 200 216 120Z",
        "b",
        area("M140 110 H230 V280 H130 C160 230 160 170 140 110Z", "s", 0.7)
        + area("M60 140 H84 C82 180 90 210 100 228 C76 208 60 176 60 140Z", "hi"),
    )
    cap = pen.shape(
        "M22 126 C16 78 66 54 126 54 C186 54 236 78 230 126 C170 142 82 142 22 126Z",
        "a",
        mark(
            "M60 72 L90 132 M110 58 L140 134 M160 60 L186 130 M190 70 L150 134 M140 "
            "56 L100 134 M90 62 L50 126",
            "#3a2450",
            4,
            0.35,
        ),
    ) + limb("M126 56 L122 30", "a", 12, 5)
    return make(
        "acorn nut seed hazelnut chestnut conker bean",
        (241, 267),
        (leaf, nut, cap),
        colours("#d9995a", "#b06f38", "#f0c48f", "#8f5a34", g="#7ccf57"),
        0.2,
        "food plant enchanted_forest",
        at=(111, 261),
        trim=(15, 12),
    )


def pond() -> Rig:
    """Draw a small pond with lily pads."""
    pen = Pen()
    water = pen.shape(
        "M14 92 C10 50 90 20 210 20 C330 20 400 50 396 92 C392 134 320 156 204 "
        "156 C90 156 18 134 14 92Z",
        "b",
        area("M10 70 C80 20 330 20 400 70 L400 10 L10 10Z", "s", 0.7)
        + mark("M80 90 q24 -12 48 0 M220 66 q24 -12 48 0 M150 130 q24 -12 48 0", "#ffffff", 5, 0.7),
    )
    pads = pen.shape(
        "M290 110 l44 -10 c8 24 -20 34 -48 32 c-34 -2 -48 -18 -38 -30 c10 -12 40 -16 60 -8Z",
        "g",
        ink_width=5,
    ) + pen.shape(
        "M96 60 l34 -6 c6 16 -14 26 -36 24 c-24 -2 -34 -14 -26 -24 c8 -8 30 -12 44 -6Z",
        "g",
        ink_width=5,
    )
    bloom = "".join(
        pen.shape(d, "a", ink_width=4)
        for d in (
            "M288 104 C270 98 266 84 270 74 C284 78 292 90 288 104Z",
            "M292 104 C310 98 314 84 310 74 C296 78 288 90 292 104Z",
            "M290 106 C278 94 280 76 290 66 C300 76 302 94 290 106Z",
        )
    )
    return make(
        "pond pool puddle lake water",
        (396, 148),
        (water, pads, part("lily", 290, 106, bloom)),
        colours("#6fc8ee", "#4a9fd0", "#bfeaff", "#ff9ac2", g="#6fc957"),
        0.3,
        "enchanted_forest castle jungle",
        motions=(swing("lily", 3, 2200),),
        at=(198, 142),
        trim=(7, 14),
    )


RIGS: tuple[Rig, ...] = (log(), nest(), pumpkin(), egg(), acorn(), pond())
