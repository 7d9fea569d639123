"""Children, grown-ups and grandparents of many looks."""

from asset_library.draw.kit import Pen, circle, line, mark, part
from asset_library.draw.objects.figure import DRESS, TUNIC, standing, townsperson
from asset_library.draw.objects.making import ALL, colours
from asset_library.draw.objects.strokes import area, oval, spikes, swing, twins
from asset_library.draw.rig import Rig

GLASSES = (
    "M140 168 a24 24 0 1 0 48 0 a24 24 0 1 0 -48 0Z M212 168 a24 24 0 1 0 48 0 "
    "a24 24 0 1 0 -48 0Z M188 164 Q200 156 212 164"
)


def girl() -> Rig:
    """Draw a girl with two puffs of hair and a dress with a pocket."""
    pen = Pen()

    def puff() -> str:
        return pen.shape(
            "M96 110 C60 116 40 86 54 58 C62 26 104 18 126 38 C150 48 152 88 130 "
            "102 C122 114 108 116 96 110Z",
            "h",
            area("M60 70 C68 50 84 42 102 42 C86 54 78 66 76 82 C70 90 58 82 60 70Z", "hi"),
        ) + circle(122, 90, 13, "a", 5)

    fringe = pen.shape(
        "M108 158 C98 90 146 50 200 50 C254 50 302 90 292 158 C284 130 262 108 "
        "232 102 C206 116 166 116 146 104 C128 114 114 134 108 158Z",
        "h",
        area(
            "M130 104 C144 76 170 64 196 62 C172 76 158 88 150 104 C142 114 126 114 130 104Z", "hi"
        ),
    )
    on_dress = area(
        "M90 384 C150 412 250 412 310 384 L320 410 C250 440 150 440 80 410Z", "l"
    ) + area("M176 226 L224 226 L224 300 L176 300Z", "l", 0.9)
    pocket = (
        pen.shape("M176 322 H224 V346 C224 364 176 364 176 346Z", "l", ink_width=5)
        + circle(200, 272, 6, "a", 4)
        + circle(200, 296, 6, "a", 4)
    )
    markup = standing(
        pen,
        DRESS,
        on_dress,
        fringe,
        hair_back=part("puffs", 200, 120, twins("puff", 112, 92, 200, puff)),
        over=pocket,
        lashes=True,
        trousers="sk",
    )
    return townsperson(
        "girl child sister daughter pupil kid",
        markup,
        colours(
            "#ffc23d", "#e0922a", "#fff0c8", "#ef5f8a", sk="#9a6240", h="#3a2a30", br="#ef5f8a"
        ),
        0.8,
        ALL,
        swing("puff_l", 4, 1500),
        swing("puff_r", 4, 1500, 0.3),
        size=(316, 475),
        at=(158, 469),
        trim=(42, 20),
    )


def boy() -> Rig:
    """Draw a boy with tousled hair and a striped shirt."""
    pen = Pen()
    hair = pen.shape(
        "M108 156 C92 92 128 46 176 50 C190 30 230 34 238 50 C284 56 304 104 292 "
        "156 C284 146 280 128 272 112 C262 126 246 126 236 112 C224 128 202 128 "
        "192 112 C180 128 158 128 150 110 C134 118 114 132 108 156Z",
        "h",
        area(
            "M130 100 C138 80 156 66 178 62 C164 76 154 88 150 102 C142 112 128 110 130 100Z", "hi"
        ),
    )
    stripes = area(
        "M110 270 H290 V290 H110Z M110 312 H290 V332 H110Z M110 354 H290 V374 H110Z", "l"
    )
    collar = pen.shape(
        "M172 234 C186 246 214 246 228 234 L232 244 C214 260 186 260 168 244Z", "a", ink_width=5
    )
    markup = standing(pen, TUNIC, stripes, hair, over=collar)
    return townsperson(
        "boy brother son lad apprentice",
        markup,
        colours(
            "#4fa8e8",
            "#3480c0",
            "#eef8ff",
            "#ff9a4d",
            sk="#f0bd90",
            h="#4a3024",
            d="#4a5590",
            br="#b5653a",
        ),
        0.8,
        ALL,
        size=(262, 465),
        at=(146, 459),
        trim=(54, 30),
    )


def grandmother() -> Rig:
    """Draw a grandmother with a silver bun, glasses and a shawl."""
    pen = Pen()
    bun = part(
        "bun",
        200,
        60,
        pen.shape(
            oval(200, 40, 42, 34),
            "h",
            mark("M176 42 C180 26 200 18 220 26 M186 54 C196 40 214 40 224 48", "#8d86a8", 5, 0.7),
        ),
    )
    hair = pen.shape(
        "M108 162 C96 92 144 50 200 50 C256 50 304 92 292 162 C286 132 262 104 "
        "204 92 C146 104 116 132 108 162Z",
        "h",
        area(
            "M132 104 C146 78 170 66 196 64 C172 76 158 90 150 106 C142 114 128 112 132 104Z", "hi"
        )
        + mark(
            "M204 92 C170 98 138 112 118 138 M204 92 C236 98 266 114 282 140", "#8d86a8", 5, 0.5
        ),
    )
    glasses = line(GLASSES, 5) + mark(
        "M148 158 q4 -8 12 -10 M220 158 q4 -8 12 -10", "#ffffff", 4, 0.9
    )
    shawl = pen.shape(
        "M146 240 C176 224 224 224 254 240 C270 262 272 290 266 306 C240 300 222 "
        "316 200 338 C178 316 160 300 134 306 C128 290 130 262 146 240Z",
        "a",
        area(spikes(168, 272, 11, 5), "w", 0.8)
        + area(spikes(232, 272, 11, 5), "w", 0.8)
        + area(spikes(200, 304, 11, 5), "w", 0.8)
        + area("M210 230 H290 V330 H220Z", "sd"),
    ) + circle(200, 252, 11, "g", 5)
    hem = area("M90 372 C150 398 250 398 310 372 L316 388 C250 414 150 414 84 388Z", "l")
    markup = standing(
        pen, DRESS, hem, hair, hair_back=bun, on_face=glasses, over=shawl, lashes=True, grin=False
    )
    return townsperson(
        "grandmother grandma granny gran aunt nana old_woman",
        markup,
        colours(
            "#8a7ad6",
            "#6757b0",
            "#d9d0ff",
            "#f29ab5",
            sk="#e8b48a",
            h="#d5d2e2",
            g="#ffd24a",
            d="#6b5a78",
            br="#7a4a3a",
        ),
        0.92,
        ALL,
        size=(262, 495),
        at=(146, 489),
        trim=(54, 0),
    )


def grandfather() -> Rig:
    """Draw a grandfather with a white moustache, cap and waistcoat."""
    pen = Pen()
    tufts = "".join(
        pen.shape(d, "h", ink_width=5)
        for d in (
            "M112 126 C84 130 84 172 104 186 C120 190 124 160 120 134Z",
            "M288 126 C316 130 316 172 296 186 C280 190 276 160 280 134Z",
        )
    )
    cap = part(
        "cap",
        200,
        110,
        pen.shape(
            "M104 118 C100 66 150 38 204 38 C262 38 300 70 298 116 C254 96 150 98 104 118Z",
            "c2",
            area("M200 30 C250 60 260 90 264 130 L310 130 L300 40Z", "sd")
            + area(
                "M126 94 C136 72 158 58 184 54 C164 70 152 82 146 98 C138 106 124 104 126 94Z", "hi"
            ),
        ),
        pen.shape(
            "M98 122 C140 92 230 88 288 104 C316 112 322 130 306 136 C250 120 160 122 "
            "108 140 C94 138 92 128 98 122Z",
            "c2",
            area("M90 126 H330 V150 H90Z", "sd"),
        ),
        circle(204, 38, 10, "c2", 5),
    )
    tache = pen.shape(
        "M200 192 C184 176 150 184 144 204 C160 216 188 212 200 202 C212 212 240 "
        "216 256 204 C250 184 216 176 200 192Z",
        "h",
        ink_width=5,
    )
    shirt = area("M176 224 H224 L200 330Z", "l")
    front = (
        line("M176 240 L200 326 L224 240 M200 326 V396", 5, 0.7)
        + circle(200, 348, 6, "a", 4)
        + circle(200, 374, 6, "a", 4)
        + pen.shape("M178 244 L200 256 L222 244 L222 268 L200 258 L178 268Z", "a", ink_width=5)
    )
    markup = standing(
        pen,
        TUNIC,
        shirt,
        tache,
        hair_back="",
        on_face=tufts + cap,
        over=front,
        sleeve="l",
        cuff="a",
        grin=False,
    )
    return townsperson(
        "grandfather grandpa uncle man farmer keeper miller father old_man",
        markup,
        colours(
            "#5f9a6a",
            "#437a50",
            "#f4f0e0",
            "#c2553c",
            sk="#c98a5c",
            h="#f2f0f8",
            c2="#8a6a4a",
            d="#5a4a58",
            br="#6b4526",
        ),
        0.95,
        ALL,
        size=(272, 473),
        at=(146, 467),
        trim=(54, 22),
    )


RIGS: tuple[Rig, ...] = (girl(), boy(), grandmother(), grandfather())
