"""Trees and other plants, and what grows or falls from them."""

from asset_library.draw.kit import Pen, circle, limb, line, mark, part
from asset_library.draw.objects.making import BASE_ONLY, colours, make
from asset_library.draw.objects.strokes import area, oval, spots, swing, turned
from asset_library.draw.rig import Rig


def tree() -> Rig:
    """Draw a leafy tree with a hollow."""
    pen = Pen()
    trunk = pen.shape(
        "M118 452 C138 420 146 360 138 280 L212 280 C206 360 216 420 238 452 C210 "
        "442 200 452 178 452 C156 452 144 442 118 452Z",
        "t1",
        area("M180 270 H250 V460 H190 C180 400 190 330 180 270Z", "sd")
        + mark(
            "M160 420 C168 390 168 370 164 350 M192 430 C190 410 190 390 194 372", "#3a2450", 5, 0.4
        )
        + area(oval(176, 334, 15, 20), "k", 0.75),
    )
    crown = part(
        "crown",
        176,
        300,
        pen.shape(
            "M84 300 C30 304 2 258 26 216 C0 172 26 118 76 116 C82 54 150 16 206 42 "
            "C262 20 322 62 318 122 C356 146 356 206 322 228 C336 274 296 312 250 298 "
            "C224 330 176 326 160 304 C136 322 100 320 84 300Z",
            "b",
            area("M10 230 C80 300 260 300 350 190 L350 340 L10 340Z", "s", 0.65)
            + area(
                "M60 150 C70 100 110 66 156 58 C120 86 100 112 94 150 C86 172 54 174 60 150Z", "hi"
            )
            + mark(
                "M130 140 q16 16 34 2 M210 110 q16 16 34 2 M90 224 q16 16 34 2 M236 206 "
                "q16 16 34 2 M170 232 q16 16 34 2",
                "#2f7d46",
                7,
                0.55,
            ),
        ),
    )
    return make(
        "tree oak willow birch elm beech",
        (351, 431),
        (trunk, crown),
        colours("#63b957", "#3f9049", "#b8e58a", "#ffffff", t1="#9a6a45"),
        2.0,
        "plant enchanted_forest castle jungle dinosaur_valley",
        motions=(swing("crown", 1.5, 3600),),
        moves="sway",
        at=(172, 425),
        trim=(6, 27),
    )


def pine() -> Rig:
    """Draw a pine tree in three tiers."""
    pen = Pen()
    trunk = pen.shape(
        "M128 400 L132 330 H172 L176 400Z", "t1", area("M152 320 H190 V410 H152Z", "sd")
    )
    tiers = "".join(
        pen.shape(
            d,
            "b",
            area("M150 0 C190 120 200 240 190 380 L300 380 L300 0Z", "s", 0.6) + area(g, "hi"),
        )
        for d, g in (
            (
                "M150 166 C186 226 226 280 278 328 C236 352 196 340 150 352 C104 340 64 "
                "352 22 328 C74 280 114 226 150 166Z",
                "M104 260 L124 236 L100 300 L64 316Z",
            ),
            (
                "M150 84 C180 144 214 190 258 230 C220 254 188 242 150 254 C112 242 80 "
                "254 42 230 C86 190 120 144 150 84Z",
                "M108 172 L128 144 L110 206 L78 222Z",
            ),
            (
                "M150 12 C172 66 198 104 232 138 C204 158 178 150 150 160 C122 150 96 158 "
                "68 138 C102 104 128 66 150 12Z",
                "M116 94 L138 56 L126 116 L98 132Z",
            ),
        )
    )
    return make(
        "pine fir spruce fir_tree pine_tree",
        (270, 400),
        (trunk, part("crown", 150, 340, tiers)),
        colours("#3fa07a", "#2b7a62", "#a0e0c0", "#ffffff", t1="#9a6a45"),
        1.9,
        "plant enchanted_forest snowy_north",
        motions=(swing("crown", 1.2, 3400),),
        moves="sway",
        at=(137, 394),
        trim=(15, 6),
    )


def bush() -> Rig:
    """Draw a bush with berries."""
    pen = Pen()
    body = pen.shape(
        "M40 214 C4 208 2 156 36 144 C32 104 74 82 104 98 C116 54 184 48 206 86 "
        "C238 66 290 86 290 128 C334 132 348 186 312 208 C300 220 60 220 40 214Z",
        "b",
        area("M0 170 C100 220 240 216 350 140 L350 240 L0 240Z", "s", 0.65)
        + area("M64 136 C70 116 84 106 102 106 C92 118 88 128 88 142 C82 154 60 152 64 136Z", "hi")
        + mark(
            "M140 120 q14 14 30 2 M228 128 q14 14 30 2 M90 176 q14 14 30 2 M190 178 q14 14 30 2",
            "#2f7d46",
            6,
            0.55,
        ),
    )
    berries = "".join(
        circle(x, y, 12, "a", 4) + circle(x - 4, y - 4, 3, "w")
        for x, y in (
            (72, 172),
            (150, 152),
            (128, 92),
            (208, 120),
            (262, 172),
            (180, 196),
            (282, 138),
        )
    )
    return make(
        "bush hedge shrub grass fern thicket moss plant ivy",
        (335, 171),
        (part("leaves", 170, 214, body, berries),),
        colours("#63b957", "#3f9049", "#b8e58a", "#ef4f5f"),
        0.5,
        "plant enchanted_forest castle jungle dinosaur_valley",
        signature={"a": "base"},
        motions=(swing("leaves", 1.2, 2800),),
        moves="sway",
        at=(163, 164),
        trim=(5, 54),
    )


def mushroom() -> Rig:
    """Draw a spotted toadstool with a little one beside it."""
    pen = Pen()
    stem = pen.shape(
        "M116 290 C104 250 116 210 112 160 L184 160 C184 210 200 250 188 290 C166 "
        "300 136 300 116 290Z",
        "a",
        area("M150 150 H210 V310 H160Z", "sd")
        + area("M100 150 H200 V184 C160 196 140 196 100 184Z", "sd"),
    )
    cap = pen.shape(
        "M16 162 C16 74 78 22 150 22 C222 22 284 74 284 162 C250 184 196 190 150 "
        "190 C104 190 50 184 16 162Z",
        "b",
        area("M10 130 C90 180 220 180 290 110 L290 200 L10 200Z", "s", 0.65)
        + spots(
            "w",
            (92, 106, 23),
            (170, 66, 20),
            (222, 124, 24),
            (150, 140, 15),
            (46, 148, 12),
            (118, 48, 9),
        )
        + area("M50 116 C58 80 82 56 112 46 C90 68 80 90 76 118 C70 130 48 130 50 116Z", "hi"),
    )
    little = pen.shape("M226 292 L230 250 H258 L262 292Z", "a", ink_width=5) + pen.shape(
        "M206 254 C206 218 224 206 244 206 C264 206 282 218 282 254 C260 262 228 262 206 254Z",
        "b",
        spots("w", (232, 232, 8), (258, 240, 7)),
        5,
    )
    return make(
        "mushroom toadstool",
        (282, 288),
        (stem, part("cap", 150, 176, cap), little),
        colours("#ef4f5f", "#c23348", "#ff9a9a", "#fff0d8"),
        0.4,
        "plant enchanted_forest",
        signature={"b": "base", "s": "shade"},
        motions=(swing("cap", 1.5, 2600),),
        at=(141, 281),
        trim=(9, 16),
    )


def flower() -> Rig:
    """Draw a flower on a stem with two leaves."""
    pen = Pen()
    stem = limb("M120 330 C112 280 130 230 120 150", "g", 12, 5)
    leaves = "".join(
        pen.shape(d, "g", mark(m, "#ffffff", 4, 0.5), 5)
        for d, m in (
            ("M120 286 C84 290 56 268 50 236 C88 232 116 250 120 286Z", "M110 276 Q84 262 66 248"),
            (
                "M122 264 C154 262 180 242 184 212 C150 210 124 230 122 264Z",
                "M132 252 Q152 238 168 226",
            ),
        )
    )
    petals = "".join(
        turned(
            angle,
            120,
            110,
            pen.shape(
                "M120 110 C84 84 84 24 120 16 C156 24 156 84 120 110Z",
                "b",
                area("M120 10 H170 V110 H130Z", "s", 0.5),
            ),
        )
        for angle in range(0, 360, 60)
    )
    heart = (
        circle(120, 110, 33, "a", 6)
        + spots("w", (110, 100, 7), opacity=0.7)
        + mark("M108 118 q12 10 24 0", "#3a2450", 5, 0.8)
        + circle(109, 106, 4, "k")
        + circle(131, 106, 4, "k")
    )
    return make(
        "flower daisy rose tulip blossom petal bud poppy lily buttercup "
        "dandelion clover sunflower marigold orchid flowerpot",
        (188, 334),
        (stem, leaves, part("bloom", 120, 130, petals, heart)),
        colours("#ff7fb0", "#e0588f", "#ffc2dc", "#ffd24a", g="#5fb857"),
        0.4,
        "plant enchanted_forest castle jungle",
        signature={"b": "base", "s": "shade"},
        motions=(swing("bloom", 5, 2200),),
        moves="sway",
        at=(94, 328),
        trim=(26, 10),
    )


def leaf() -> Rig:
    """Draw a single leaf."""
    pen = Pen()
    blade = pen.shape(
        "M60 236 C10 150 60 40 250 20 C276 160 190 262 84 250Z",
        "b",
        area("M70 240 C130 180 200 100 260 20 L280 280 L60 280Z", "s", 0.55)
        + area("M70 170 C70 120 110 80 160 60 C120 96 100 130 94 168 C88 182 68 184 70 170Z", "hi"),
    ) + line(
        "M34 276 C100 200 160 130 226 48 M108 190 L100 130 M150 142 L146 86 M112 "
        "194 L170 196 M154 146 L214 140",
        5,
        0.7,
    )
    stalk = limb("M72 238 L30 280", "s", 9, 5)
    return make(
        "leaf branch twig sprout seedling",
        (259, 294),
        (part("blade", 40, 276, stalk, blade),),
        colours("#7ccf57", "#4fa044", "#d3f5a0", "#ffffff"),
        0.25,
        "plant enchanted_forest jungle",
        habitats=("ground", "air", "water"),
        signature=BASE_ONLY,
        motions=(swing("blade", 4, 2200),),
        moves="sway",
        at=(129, 286),
        trim=(17, 0),
    )


RIGS: tuple[Rig, ...] = (tree(), pine(), bush(), mushroom(), flower(), leaf())
