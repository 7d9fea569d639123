"""Good things to eat."""

from asset_library.draw.kit import Pen, circle, limb, line, mark, part
from asset_library.draw.objects.making import ALL, colours, make
from asset_library.draw.objects.strokes import area, slab, spots, swing
from asset_library.draw.rig import Rig


def cake() -> Rig:
    """Draw a two-tier birthday cake with candles."""
    pen = Pen()
    plate = pen.shape(
        "M10 296 C60 284 280 284 330 296 C330 322 280 334 170 334 C60 334 10 322 10 296Z",
        "a",
        area("M0 312 H340 V340 H0Z", "sd"),
    )
    low = pen.shape(
        "M44 196 C44 176 296 176 296 196 V296 C260 316 80 316 44 296Z",
        "l",
        area("M200 170 H310 V320 H210Z", "sd")
        + area("M30 262 C100 284 240 284 310 262 V278 C240 300 100 300 30 278Z", "b", 0.7),
    )
    low_top = pen.shape(
        "M38 198 C38 166 302 166 302 198 C304 232 288 244 278 222 C268 216 262 "
        "250 246 246 C230 242 238 214 222 216 C206 220 212 256 192 254 C172 252 "
        "180 220 162 222 C146 226 152 250 132 248 C114 246 122 216 106 216 C92 "
        "218 96 242 78 238 C64 234 70 214 58 220 C46 230 36 218 38 198Z",
        "b",
        area("M190 160 H310 V260 H210Z", "sd"),
    )
    up = pen.shape(
        "M96 114 C96 98 244 98 244 114 V184 C220 198 120 198 96 184Z",
        "l",
        area("M186 90 H260 V200 H190Z", "sd"),
    )
    up_top = pen.shape(
        "M90 116 C90 90 250 90 250 116 C252 142 238 150 230 134 C220 130 218 156 "
        "204 154 C188 150 198 132 182 132 C168 134 174 162 156 160 C140 158 148 "
        "134 132 134 C120 136 122 154 108 150 C96 146 88 136 90 116Z",
        "b",
        area("M180 90 H260 V170 H190Z", "sd")
        + area(
            "M104 110 C112 102 126 100 140 98 C124 108 118 114 114 124 C106 128 100 118 104 110Z",
            "hi",
        ),
    )
    candles = "".join(
        pen.shape(slab(x - 7, 56, 14, 48, 4), c, ink_width=4)
        + part(
            f"flame_{n}",
            x,
            56,
            pen.shape(
                f"M{x} 18 c10 14 12 22 10 30 c-4 10 -16 10 -20 0 c-2 -8 0 -16 10 -30Z",
                "f",
                ink_width=4,
            ),
        )
        for n, (x, c) in enumerate(((130, "c"), (170, "w"), (210, "c")))
    )
    sprinkles = spots("c", (70, 262, 5), (120, 276, 5), (220, 270, 5), (264, 256, 5)) + spots(
        "f", (96, 256, 5), (168, 280, 5), (244, 280, 5)
    )
    cherry = circle(70, 180, 14, "c", 5) + circle(270, 180, 14, "c", 5)
    return make(
        "cake birthday_cake pudding cupcake pie",
        (332, 327),
        (plate, low, sprinkles, low_top, cherry, up, candles, up_top),
        colours("#ff9ac2", "#e0709c", "#fff0d2", "#cfd6e4", c="#ef4f5f", f="#ffb13d"),
        0.45,
        f"food {ALL}",
        signature={"b": "base"},
        motions=tuple(swing(f"flame_{n}", 7, 600, 0.2 * n) for n in range(3)),
        at=(166, 321),
        trim=(4, 13),
    )


def apple() -> Rig:
    """Draw a shiny apple with a leaf."""
    pen = Pen()
    stalk = limb("M126 66 C126 46 134 30 144 20", "k2", 9, 5)
    leaf = pen.shape(
        "M138 50 C150 20 190 10 216 20 C208 52 172 66 138 50Z",
        "g",
        mark("M152 46 Q180 40 202 28", "#ffffff", 4, 0.5),
        5,
    )
    body = pen.shape(
        "M126 74 C150 48 226 52 238 126 C246 200 196 268 160 264 C146 262 138 256 "
        "126 256 C114 256 106 262 92 264 C56 268 6 200 14 126 C26 52 102 48 126 "
        "74Z",
        "b",
        area("M10 180 C70 260 190 260 244 120 L250 280 L0 280Z", "s", 0.65)
        + area("M40 130 C42 100 60 82 86 80 C70 98 64 116 64 140 C60 156 38 148 40 130Z", "hi"),
    )
    return make(
        "apple fruit plum cherry peach",
        (238, 264),
        (stalk, body, leaf),
        colours("#ef4f5f", "#c23348", "#ff9a9a", "#ffffff", g="#6fc957", k2="#8a5a34"),
        0.2,
        f"food plant {ALL}",
        signature={"b": "base", "s": "shade"},
        at=(119, 257),
        trim=(7, 7),
    )


def bun() -> Rig:
    """Draw a round currant bun."""
    pen = Pen()
    body = pen.shape(
        "M14 150 C10 76 74 24 150 24 C226 24 290 76 286 150 C288 196 250 212 150 "
        "212 C50 212 12 196 14 150Z",
        "b",
        area("M0 140 C80 210 220 210 300 120 L300 230 L0 230Z", "s", 0.6)
        + area("M0 188 H300 V230 H0Z", "l", 0.7)
        + area("M50 110 C60 74 88 54 122 46 C98 68 84 88 78 118 C72 132 46 126 50 110Z", "hi")
        + spots(
            "a",
            (112, 100, 9),
            (166, 76, 9),
            (210, 112, 9),
            (150, 136, 9),
            (90, 150, 8),
            (230, 158, 8),
            (190, 164, 8),
        ),
    )
    return make(
        "bun bread roll loaf dumpling biscuit cookie scone muffin",
        (286, 200),
        (body,),
        colours("#e8a860", "#c47f3a", "#fff0d2", "#7a4530"),
        0.18,
        f"food {ALL}",
        at=(143, 194),
        trim=(7, 18),
    )


def pancakes() -> Rig:
    """Draw a stack of pancakes with syrup."""
    pen = Pen()
    plate = pen.shape(
        "M6 196 C60 184 260 184 314 196 C310 222 260 234 160 234 C60 234 10 222 6 196Z",
        "w",
        area("M0 212 H320 V240 H0Z", "sd"),
    )
    stack = "".join(
        pen.shape(
            slab(40 + dx, y, 236, 40, 20), "b", area(f"M30 {y + 24} H300 V{y + 50} H30Z", "s", 0.7)
        )
        for dx, y in ((0, 166), (8, 132), (-4, 98))
    )
    syrup = pen.shape(
        "M40 96 C44 64 110 54 160 54 C212 54 272 64 274 94 C278 126 252 124 244 "
        "112 C236 112 240 160 222 160 C204 160 212 120 192 116 C176 116 184 142 "
        "166 142 C148 140 154 118 132 116 C112 116 116 172 98 172 C80 170 88 122 "
        "70 118 C54 118 38 116 40 96Z",
        "a",
        area("M64 84 C90 70 130 66 164 66 C130 76 104 82 88 94 C74 100 58 96 64 84Z", "hi"),
    )
    butter = pen.shape(
        "M132 60 L170 44 L200 60 L200 74 L162 90 L132 74Z",
        "l",
        line("M132 60 L162 76 L200 60 M162 76 V90", 4),
        5,
    )
    return make(
        "pancake waffle",
        (320, 202),
        (plate, stack, syrup, butter),
        colours("#f2c078", "#cf9040", "#fff08a", "#b5652e"),
        0.22,
        f"food {ALL}",
        at=(160, 196),
        trim=(0, 38),
    )


def ice_cream() -> Rig:
    """Draw an ice cream cone with two scoops."""
    pen = Pen()
    cone = pen.shape(
        "M46 172 H194 L132 336 C128 346 112 346 108 336Z",
        "a",
        mark(
            "M70 172 L146 300 M110 172 L164 262 M150 172 L186 210 M170 172 L94 300 "
            "M130 172 L76 262 M90 172 L54 210",
            "#b06f38",
            5,
            0.7,
        )
        + area("M130 160 H210 L130 350Z", "sd"),
    )
    low = pen.shape(
        "M34 166 C16 140 40 92 120 92 C200 92 224 140 206 166 C206 190 184 186 "
        "176 178 C168 198 144 198 136 180 C128 200 104 198 98 180 C88 198 66 194 "
        "62 178 C52 186 34 184 34 166Z",
        "l",
        area("M130 90 H220 V200 H150Z", "sd"),
    )
    up = pen.shape(
        "M52 110 C40 58 76 20 120 20 C164 20 200 58 188 110 C182 130 164 126 158 "
        "116 C148 132 130 132 122 116 C112 132 94 130 86 116 C76 128 56 128 52 "
        "110Z",
        "b",
        area("M130 10 C160 50 160 90 150 130 L210 130 V10Z", "s", 0.6)
        + area("M72 80 C74 56 90 42 110 38 C98 52 94 66 94 84 C90 96 70 94 72 80Z", "hi"),
    )
    return make(
        "ice_cream sorbet lolly",
        (196, 352),
        (cone, low, up, circle(122, 22, 18, "c", 5)),
        colours("#ff9ac2", "#e0709c", "#fff0c8", "#e8b06a", c="#ef4f5f"),
        0.28,
        f"food {ALL}",
        signature={"b": "base", "s": "shade"},
        at=(98, 345),
        trim=(22, -2),
    )


def carrot() -> Rig:
    """Draw a carrot with its greens."""
    pen = Pen()
    tops = part(
        "tops",
        196,
        90,
        *(
            pen.shape(d, "g", ink_width=5)
            for d in (
                "M190 96 C160 70 156 34 172 10 C196 30 204 62 200 96Z",
                "M198 98 C204 60 232 34 262 32 C264 64 240 92 204 106Z",
                "M204 104 C230 88 262 92 278 108 C258 128 226 128 204 116Z",
            )
        ),
    )
    body = pen.shape(
        "M160 86 C184 70 220 100 212 132 C190 190 110 254 34 276 C22 280 14 268 "
        "20 258 C46 190 100 116 160 86Z",
        "b",
        area("M20 280 C100 230 180 170 200 90 L240 100 L220 300 L20 300Z", "s", 0.6)
        + mark(
            "M110 134 L134 152 M76 180 L98 196 M168 158 L146 140 M128 204 L110 188 M60 220 L74 232",
            "#3a2450",
            5,
            0.45,
        )
        + area(
            "M150 104 C160 98 168 98 174 102 C140 124 108 156 84 192 C90 158 118 122 150 104Z", "hi"
        ),
    )
    return make(
        "carrot vegetable beet radish",
        (273, 280),
        (tops, body),
        colours("#ff9a3d", "#dd6f28", "#ffd08a", "#ffffff", g="#6fc957"),
        0.22,
        f"food plant {ALL}",
        motions=(swing("tops", 3, 1900),),
        at=(136, 274),
        trim=(12, 3),
    )


RIGS: tuple[Rig, ...] = (cake(), apple(), bun(), pancakes(), ice_cream(), carrot())
