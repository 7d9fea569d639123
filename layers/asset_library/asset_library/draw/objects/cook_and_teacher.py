"""The cook and the teacher."""

from asset_library.draw.kit import Pen, circle, limb, line, mark, part
from asset_library.draw.objects.figure import DRESS, TUNIC, standing, townsperson
from asset_library.draw.objects.making import ALL, colours
from asset_library.draw.objects.strokes import area, oval, spikes, swing
from asset_library.draw.rig import Rig


def cook() -> Rig:
    """Draw a cook with a tall hat, an apron and a spoon."""
    pen = Pen()
    hair = pen.shape(
        "M110 160 C104 134 110 112 122 100 L278 100 C290 112 296 134 290 160 C282 "
        "146 276 134 270 124 H130 C124 134 118 146 110 160Z",
        "h",
        ink_width=6,
    )
    hat = part(
        "hat",
        200,
        110,
        pen.shape(
            "M128 112 C120 96 122 84 120 74 C84 66 86 16 132 20 C146 -8 190 -12 204 8 "
            "C228 -12 266 -4 272 22 C314 20 318 64 280 74 C278 84 280 96 272 112Z",
            "w",
            area("M216 -10 C240 30 240 70 236 120 L330 120 L320 -10Z", "sd")
            + mark("M160 80 V54 M200 84 V50 M240 80 V54", "#3a2450", 5, 0.35),
        ),
        pen.shape(
            "M122 92 C160 82 240 82 278 92 L280 122 C240 110 160 110 120 122Z",
            "w",
            area("M210 80 H290 V130 H216Z", "sd"),
        ),
    )
    apron = (
        pen.shape(
            "M168 262 H232 L238 308 C250 340 256 370 258 396 C230 408 170 408 142 396 "
            "C144 370 150 340 162 308Z",
            "w",
            area("M214 250 C236 320 236 370 230 420 L270 420 L260 250Z", "sd"),
            5,
        )
        + line("M168 262 L158 242 M232 262 L242 242", 5)
        + pen.shape("M176 336 H224 V356 C224 372 176 372 176 356Z", "l", ink_width=5)
    )
    spoon = limb("M288 370 L306 236", "a", 10, 5) + pen.shape(oval(308, 218, 20, 27), "a")
    markup = standing(pen, TUNIC, "", hair + hat, over=apron, held=spoon)
    return townsperson(
        "cook baker chef",
        markup,
        colours(
            "#ef6f6f",
            "#c24a55",
            "#ffd9d0",
            "#d9a066",
            sk="#f6c9a0",
            h="#c2602c",
            d="#5a6088",
            br="#6b4526",
        ),
        1.0,
        ALL,
        swing("hat", 3, 2200),
        size=(283, 508),
        at=(146, 502),
        trim=(54, -13),
    )


def teacher() -> Rig:
    """Draw a teacher in a headscarf, holding a book."""
    pen = Pen()
    scarf = (
        pen.shape(
            "M200 36 C276 36 314 92 308 168 C306 214 288 246 258 262 C228 282 172 282 "
            "142 262 C112 246 94 214 92 168 C86 92 124 36 200 36Z M200 90 C150 90 126 "
            "118 126 156 C126 200 156 226 200 226 C244 226 274 200 274 156 C274 118 "
            "250 90 200 90Z",
            "a",
            area(
                "M110 120 C118 86 144 60 176 52 C150 74 136 96 130 124 C124 136 106 132 110 120Z",
                "hi",
            )
            + area("M250 40 C300 100 300 220 230 290 L340 290 L330 40Z", "sd")
            + mark(
                "M120 216 C140 244 170 256 200 258 M282 200 C272 226 256 242 240 250",
                "#3a2450",
                5,
                0.35,
            ),
        )
        .replace('class="a"', 'class="a" fill-rule="evenodd"')
        .replace("<clipPath ", '<clipPath clip-rule="evenodd" ')
    )
    book = pen.shape(
        "M270 330 L330 318 L342 392 L284 404Z",
        "c2",
        area("M270 330 L286 327 L298 401 L284 404Z", "w", 0.7),
    ) + area(spikes(314, 358, 13, 6), "w", 0.9)
    buttons = "".join(circle(200, y, 6, "l", 4) for y in (300, 332, 364))
    markup = standing(
        pen,
        DRESS,
        area("M90 384 C150 412 250 412 310 384 L316 400 C250 428 150 428 84 400Z", "l"),
        scarf,
        over=buttons,
        held=book,
        lashes=True,
        grin=True,
    )
    return townsperson(
        "teacher mother mum woman lady librarian neighbour",
        markup,
        colours(
            "#5f8fd6",
            "#416cb0",
            "#d9e8ff",
            "#ff9a7a",
            sk="#d9a074",
            d="#4a5590",
            br="#6b4a5a",
            c2="#5fae8a",
        ),
        1.0,
        ALL,
        size=(303, 465),
        at=(146, 459),
        trim=(54, 30),
    )


RIGS: tuple[Rig, ...] = (
    cook(),
    teacher(),
)
