"""What shines and drifts in the sky."""

from asset_library.draw.kit import Pen, cheek, line, mark, part, smile
from asset_library.draw.objects.making import BASE_ONLY, SKY, colours, make
from asset_library.draw.objects.strokes import (
    area,
    blink,
    eyes,
    faded,
    glow,
    oval,
    spikes,
    spots,
    swing,
    turned,
)
from asset_library.draw.rig import Motion, Rig


def star() -> Rig:
    """Draw a plump smiling star."""
    pen = Pen()
    body = pen.shape(
        "M150 16 C158 16 164 22 168 32 L190 84 C194 92 200 96 208 97 L262 102 "
        "C282 104 288 122 274 136 L234 174 C228 180 226 188 228 196 L240 250 C244 "
        "270 230 280 212 270 L164 242 C154 236 146 236 136 242 L88 270 C70 280 56 "
        "270 60 250 L72 196 C74 188 72 180 66 174 L26 136 C12 122 18 104 38 102 "
        "L92 97 C100 96 106 92 110 84 L132 32 C136 22 142 16 150 16Z",
        "b",
        area("M20 160 C90 240 220 240 290 120 L290 300 L10 300Z", "s", 0.6)
        + area(
            "M136 48 C140 36 152 30 156 34 C144 60 136 84 122 100 C112 112 96 112 78 "
            "114 C100 96 126 84 136 48Z",
            "hi",
        ),
    )
    return make(
        "star",
        (298, 298),
        (
            glow(150, 156, 146, "l"),
            part("body", 150, 156, body, eyes(150, 146, 28, 19), smile(150, 176, 14, 10)),
        ),
        colours("#ffd94a", "#f5b02e", "#fff3a8", "#ffffff"),
        0.4,
        "sky space enchanted_forest underwater snowy_north",
        habitats=("sky", "air"),
        anchor="centre",
        signature=BASE_ONLY,
        motions=(swing("body", 5, 2600), *blink(4800, "eye_l", "eye_r")),
        moves="twinkle",
        at=(149, 149),
        trim=(1, 7),
    )


def moon() -> Rig:
    """Draw a crescent moon with a sleepy smile."""
    pen = Pen()
    body = pen.shape(
        "M190 18 C110 14 40 76 40 158 C40 244 110 304 192 296 C234 292 264 270 "
        "280 244 C220 258 150 222 142 156 C136 100 158 48 190 18Z",
        "b",
        area("M30 200 C80 290 180 300 290 240 L290 310 L30 310Z", "s", 0.6)
        + spots("s", (78, 214, 13), (132, 264, 16), (96, 98, 9), (190, 272, 9), opacity=0.8)
        + area("M66 130 C74 88 104 56 144 42 C112 70 96 100 88 138 C82 150 66 146 66 130Z", "hi"),
    )
    face = (
        line("M76 168 q12 11 24 1 M114 164 q9 8 17 0", 6)
        + cheek(78, 192, 12)
        + smile(110, 190, 10, 9)
    )
    return make(
        "moon crescent",
        (306, 306),
        (glow(150, 158, 150, "l"), part("body", 150, 158, body, face)),
        colours("#ffe9a0", "#f0c35e", "#fff7d6", "#ffffff"),
        0.75,
        "sky space enchanted_forest underwater castle snowy_north",
        habitats=SKY,
        anchor="centre",
        signature=BASE_ONLY,
        motions=(swing("body", 3, 4000),),
        moves="float",
        at=(153, 153),
        trim=(-3, 5),
    )


def sun() -> Rig:
    """Draw a smiling sun whose rays turn to and fro."""
    pen = Pen()
    rays = part("rays", 160, 160, pen.shape(spikes(160, 160, 150, 108, 14), "s", ink_width=6))
    disc = pen.shape(
        oval(160, 160, 100),
        "b",
        area("M50 190 C100 270 230 270 270 160 L280 280 L50 280Z", "s", 0.6)
        + area(
            "M82 134 C92 102 118 82 148 78 C122 94 106 112 100 138 C96 150 80 148 82 134Z", "hi"
        ),
    )
    return make(
        "sun sunshine",
        (310, 312),
        (rays, part("body", 160, 160, disc, eyes(160, 150, 34, 21), pen.grin(160, 184, 18, 20))),
        colours("#ffd23f", "#ff9f2e", "#fff0a0", "#ffffff"),
        0.75,
        "sky enchanted_forest castle treasure_island jungle dinosaur_valley",
        habitats=SKY,
        anchor="centre",
        motions=(swing("rays", 7, 5000), *blink(5200, "eye_l", "eye_r")),
        moves="float",
        at=(155, 156),
        trim=(5, 4),
    )


def cloud() -> Rig:
    """Draw a fluffy cloud with a small face."""
    pen = Pen()
    body = pen.shape(
        "M80 196 C30 200 4 160 26 126 C40 104 64 100 76 104 C72 58 112 24 158 34 "
        "C180 38 196 54 202 70 C236 50 280 70 284 106 C326 100 356 132 344 166 "
        "C336 190 310 198 288 196Z",
        "b",
        area("M10 150 C80 190 300 190 360 130 L360 210 L10 210Z", "s", 0.75)
        + area(
            "M104 92 C108 66 134 50 158 54 C138 64 128 76 126 96 C120 106 104 104 104 92Z", "w", 0.8
        ),
    )
    return make(
        "cloud",
        (341, 185),
        (part("body", 180, 120, body, eyes(180, 122, 32, 17), smile(180, 146, 12, 9)),),
        colours("#f2f8ff", "#bcd3f2", "#ffffff", "#ffffff"),
        0.6,
        "sky space enchanted_forest castle treasure_island snowy_north",
        habitats=SKY,
        anchor="centre",
        signature={"b": "base", "s": "shade"},
        motions=(Motion("body", "shift_y", 4, 3200), *blink(4600, "eye_l", "eye_r")),
        moves="float",
        at=(170, 92),
        trim=(12, 22),
    )


def planet() -> Rig:
    """Draw a ringed planet."""
    pen = Pen()
    ball = pen.shape(
        oval(178, 160, 118),
        "b",
        area(
            "M50 100 C110 130 240 90 310 50 L310 86 C240 130 120 164 50 136Z M50 200 "
            "C130 226 240 180 310 120 L310 144 C250 206 130 256 60 230Z",
            "l",
            0.75,
        )
        + area("M50 190 C110 290 260 290 310 130 L320 300 L50 300Z", "sd")
        + area(
            "M86 128 C98 90 128 66 164 62 C134 80 114 102 106 134 C100 146 84 142 86 128Z", "hi"
        ),
    )
    ring = mark("M178 120 a168 46 0 1 1 -0.1 0Z", "#3a2450", 30) + mark(
        "M178 120 a168 46 0 1 1 -0.1 0Z", "#ffd9a0", 18
    )
    near = (
        mark("M10 166 A168 46 0 0 0 346 166", "#3a2450", 30)
        + mark("M13 158 A168 46 0 1 0 343 158", "#ffd9a0", 18)
        + mark("M52 190 A168 46 0 0 0 290 196", "#fff", 5, 0.6)
    )
    return make(
        "planet earth world globe",
        (342, 248),
        (
            part("ring_far", 178, 166, turned(-28, 178, 166, ring)),
            ball,
            part("ring_near", 178, 166, turned(-28, 178, 166, near)),
            part("face", 178, 150, eyes(178, 136, 34, 21), smile(178, 168, 14, 10)),
        ),
        colours("#7f8cf0", "#5b63cf", "#b9c2ff", "#ffd9a0"),
        0.65,
        "sky space",
        habitats=SKY,
        anchor="centre",
        signature={"b": "base", "l": "light"},
        motions=(
            swing("ring_far", 2, 4200),
            swing("ring_near", 2, 4200),
            *blink(5000, "eye_l", "eye_r"),
        ),
        moves="float",
        at=(171, 124),
        trim=(7, 36),
    )


def comet() -> Rig:
    """Draw a comet flying to the right with a long tail."""
    pen = Pen()
    tail = part(
        "tail",
        270,
        150,
        faded(
            0.95,
            pen.shape(
                "M300 84 C210 62 110 62 14 26 C40 52 70 66 96 78 C66 82 40 82 16 78 C46 "
                "104 84 116 116 124 C86 136 58 138 32 136 C90 176 190 206 280 216Z",
                "a",
                area(
                    "M320 110 C230 96 170 90 120 84 C160 110 180 124 200 136 C180 140 160 140 "
                    "144 140 C190 170 240 182 290 190Z",
                    "l",
                )
                + mark(
                    "M60 54 C120 76 180 80 230 84 M80 144 C130 160 180 170 220 176", "#fff", 6, 0.7
                ),
            ),
        ),
    )
    head = pen.shape(
        spikes(300, 148, 92, 70, 9, 10),
        "b",
        area("M200 180 C250 240 350 230 400 130 L400 260 L200 260Z", "s", 0.6)
        + area(
            "M248 130 C256 106 276 92 300 90 C282 102 272 114 268 134 C262 144 248 142 248 130Z",
            "hi",
        ),
    )
    return make(
        "comet meteor",
        (397, 240),
        (tail, part("body", 300, 148, head, eyes(308, 142, 28, 19), pen.grin(308, 170, 14, 16))),
        colours("#ffd94a", "#f5a02e", "#fff3a8", "#8fd6ff"),
        0.5,
        "sky space",
        habitats=("sky", "air"),
        anchor="centre",
        facing="right",
        signature=BASE_ONLY,
        motions=(swing("tail", 3, 700), swing("body", 5, 1600), *blink(4300, "eye_l", "eye_r")),
        moves="float",
        at=(202, 126),
        trim=(1, 6),
    )


RIGS: tuple[Rig, ...] = (star(), moon(), sun(), cloud(), planet(), comet())
