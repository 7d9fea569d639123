"""Birds that walk and hop, looking right."""

from asset_library.draw.kit import Pen, cheek, line, mark, part, round_eye
from asset_library.draw.objects.bird_feet import bird_feet
from asset_library.draw.objects.making import SHORE, WINGS, colours, make
from asset_library.draw.objects.strokes import area, blink, swing
from asset_library.draw.rig import Rig


def bird() -> Rig:
    """Draw a small round song bird."""
    pen = Pen()
    tail = part(
        "tail",
        92,
        190,
        pen.shape(
            "M110 166 C78 158 44 134 10 138 C8 154 20 162 34 168 C20 172 12 184 16 "
            "196 C46 206 84 216 116 210Z",
            "s",
            mark("M40 156 L96 182 M44 184 L96 194", "#fff", 5, 0.35),
        ),
    )
    body = pen.shape(
        "M92 196 C88 150 124 140 140 108 C154 66 190 44 230 46 C276 50 304 86 300 "
        "128 C296 200 256 260 186 260 C132 260 96 238 92 196Z",
        "b",
        area("M250 130 C262 180 240 250 170 266 L300 266 L310 120Z", "l")
        + area("M90 210 C130 260 230 262 290 180 L300 280 L90 280Z", "sd")
        + area(
            "M168 92 C180 70 202 60 222 60 C202 72 192 84 186 104 C178 116 160 108 168 92Z", "hi"
        ),
    )
    beak = part(
        "beak",
        296,
        120,
        pen.shape(
            "M292 98 C312 100 332 110 342 124 C326 134 308 136 290 132Z",
            "a",
            area("M290 118 L342 124 L300 140Z", "sd"),
            5,
        ),
    )
    wing = part(
        "wing",
        196,
        150,
        pen.shape(
            "M212 138 C160 134 122 164 104 214 C124 222 138 216 148 206 C150 222 160 "
            "226 178 212 C182 222 196 222 206 208 C226 190 232 162 212 138Z",
            "s",
            mark("M138 194 Q162 164 196 156 M168 204 Q184 180 204 172", "#fff", 5, 0.4),
        ),
    )
    crest = pen.shape(
        "M214 52 C206 34 210 18 222 8 C230 18 234 26 236 34 C244 26 252 24 260 26 "
        "C258 40 250 50 240 54Z",
        "s",
        ink_width=5,
    )
    return make(
        "bird wren robin sparrow swallow swift crow chick finch thrush pigeon "
        "magpie jay woodpecker",
        (350, 295),
        (
            bird_feet(248, 176, 216),
            tail,
            part(
                "body",
                190,
                256,
                crest,
                body,
                cheek(262, 152, 15),
                round_eye(254, 104, 25, 5, 2),
                beak,
                wing,
            ),
        ),
        colours("#5aa9e6", "#357fc2", "#fff1d6", "#ffb13d"),
        0.35,
        "animal enchanted_forest jungle castle",
        habitats=WINGS,
        facing="right",
        signature={"b": "base", "s": "shade"},
        motions=(
            swing("wing", 14, 420),
            swing("tail", 7, 900),
            swing("beak", 4, 500),
            *blink(3900, "eye"),
        ),
        moves="hop",
        at=(199, 289),
        trim=(-2, 2),
    )


def duck() -> Rig:
    """Draw a duck, on land or on water."""
    pen = Pen()
    tail = part(
        "tail",
        92,
        210,
        pen.shape(
            "M116 184 C82 178 56 154 30 156 C16 158 20 178 30 188 C22 194 22 206 34 "
            "214 C62 230 92 234 116 230Z",
            "b",
        ),
    )
    body = pen.shape(
        "M72 208 C92 168 150 170 196 180 C214 182 222 166 218 146 C200 120 200 76 "
        "228 52 C262 24 316 34 332 76 C340 104 330 130 314 150 C322 182 326 214 "
        "308 242 C282 276 222 286 166 278 C108 270 66 246 72 208Z",
        "b",
        area("M60 226 C130 286 260 280 322 200 L330 300 L60 300Z", "s", 0.55)
        + area("M230 76 C240 58 258 50 276 50 C260 60 250 70 244 90 C238 100 224 90 230 76Z", "hi"),
    )
    beak = part(
        "beak",
        324,
        112,
        pen.shape(
            "M322 92 C344 88 366 92 384 104 C392 112 386 122 374 122 C386 128 384 140 "
            "370 142 C350 144 334 140 318 132Z",
            "a",
            line("M326 120 Q352 126 374 122", 4) + area("M316 126 L390 124 L380 150Z", "sd"),
            5,
        ),
    )
    wing = part(
        "wing",
        196,
        204,
        pen.shape(
            "M224 200 C176 186 130 196 104 226 C118 238 132 240 144 236 C150 250 164 "
            "252 178 244 C192 256 214 250 226 232 C234 220 232 208 224 200Z",
            "l",
            mark("M136 222 Q160 210 186 212 M170 234 Q190 224 208 224", "#d99a2e", 5, 0.6),
        ),
    )
    return make(
        "duck duckling goose swan gull gosling",
        (385, 291),
        (
            bird_feet(272, 176, 232),
            tail,
            part(
                "body",
                200,
                280,
                body,
                cheek(296, 128, 15),
                round_eye(284, 88, 23, 5, 2),
                beak,
                wing,
            ),
        ),
        colours("#ffd94a", "#eaa92c", "#fff0a8", "#ff8a3d"),
        0.4,
        "animal enchanted_forest castle",
        habitats=SHORE,
        facing="right",
        motions=(
            swing("wing", 8, 900),
            swing("tail", 9, 700),
            swing("beak", 4, 600),
            *blink(4200, "eye"),
        ),
        moves="bob",
        at=(196, 285),
        trim=(9, 30),
    )


def hen() -> Rig:
    """Draw a plump hen."""
    pen = Pen()
    tail = part(
        "tail",
        96,
        190,
        pen.shape(
            "M128 160 C100 130 84 100 52 92 C38 96 40 112 46 122 C30 122 22 136 30 "
            "150 C18 158 18 174 32 182 C50 212 92 230 126 224Z",
            "s",
            mark("M62 116 L104 168 M46 150 L96 184", "#fff", 5, 0.35),
        ),
    )
    comb = part(
        "comb",
        264,
        62,
        pen.shape(
            "M226 70 C214 50 224 34 242 40 C244 20 266 18 274 36 C290 26 306 38 300 "
            "54 C304 64 300 74 292 80Z",
            "r",
            ink_width=5,
        ),
    )
    body = pen.shape(
        "M84 196 C96 166 160 180 196 150 C212 132 202 60 264 56 C316 58 324 104 "
        "316 140 C332 230 286 286 204 286 C130 286 74 254 84 196Z",
        "b",
        area("M80 226 C140 290 270 284 320 200 L330 300 L80 300Z", "s", 0.5)
        + area(
            "M224 96 C232 80 246 72 260 72 C248 82 242 92 238 106 C232 114 220 108 224 96Z", "hi"
        ),
    )
    beak = part(
        "beak",
        312,
        120,
        pen.shape("M308 98 C328 102 342 112 348 122 C334 130 322 132 306 130Z", "a", ink_width=5),
        pen.shape("M302 134 C294 148 298 166 308 166 C320 164 320 146 314 134Z", "r", ink_width=5),
    )
    wing = part(
        "wing",
        212,
        196,
        pen.shape(
            "M236 184 C188 176 144 194 124 228 C140 240 154 238 164 232 C172 246 188 "
            "246 200 236 C214 244 232 234 238 214Z",
            "l",
            mark("M154 218 Q180 202 208 206", "#c98a4a", 5, 0.6),
        ),
    )
    return make(
        "hen chicken rooster turkey cockerel",
        (341, 312),
        (
            bird_feet(280, 184, 234),
            tail,
            part(
                "body",
                210,
                286,
                comb,
                body,
                cheek(284, 142, 14),
                round_eye(276, 104, 22, 5, 2),
                beak,
                wing,
            ),
        ),
        colours("#f2a65a", "#d07b34", "#ffe6c4", "#ffb13d", r="#e5484d"),
        0.4,
        "animal castle",
        facing="right",
        motions=(
            swing("wing", 9, 700),
            swing("tail", 5, 1300),
            swing("beak", 5, 500),
            swing("comb", 4, 900),
            *blink(4000, "eye"),
        ),
        moves="bob",
        at=(197, 306),
        trim=(13, 17),
    )


RIGS: tuple[Rig, ...] = (
    bird(),
    duck(),
    hen(),
)
