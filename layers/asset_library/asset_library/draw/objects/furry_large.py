"""Furry animals that sit and look at us: the larger ones."""

from asset_library.draw.kit import Pen, limb, line, mark, part
from asset_library.draw.objects.making import colours, make
from asset_library.draw.objects.sitting import muzzle, sitter, sitting_moves
from asset_library.draw.objects.strokes import area, oval, swing, twins
from asset_library.draw.rig import Rig


def bear() -> Rig:
    """Draw a brown bear."""
    pen = Pen()

    def ear() -> str:
        return pen.shape(oval(78, 62, 33), "b", area(oval(80, 66, 18), "a"))

    body = sitter(pen, twins("ear", 88, 82, 150, ear), muzzle(pen))
    return make(
        "bear cub teddy teddy_bear",
        (244, 379),
        (body,),
        colours("#b5794a", "#8f5a34", "#f3d9ae", "#e8a27c"),
        1.1,
        "animal enchanted_forest snowy_north",
        motions=(*sitting_moves(2600), swing("ear_l", 5, 1300), swing("ear_r", 5, 1300)),
        moves="bob",
        at=(122, 373),
        trim=(28, 18),
    )


def cat() -> Rig:
    """Draw a ginger cat with a curling tail."""
    pen = Pen()
    tail = part(
        "tail",
        216,
        350,
        limb("M206 356 C266 360 288 316 262 284 C250 266 262 246 280 250", "b", 26),
        mark("M270 300 Q262 288 256 286 M280 330 Q270 320 264 326", "#c9702a", 8, 0.8),
    )

    def ear() -> str:
        return pen.shape(
            "M58 112 C46 74 48 36 58 14 C86 22 112 40 126 60Z",
            "b",
            area("M70 90 C62 66 64 46 68 34 C84 42 98 52 106 62Z", "a"),
        )

    mask = area(
        "M136 36 L164 36 L156 84 L144 84Z M104 40 L126 36 L132 70 L122 72Z M174 "
        "36 L196 40 L178 72 L168 70Z M40 140 L80 146 L44 158Z M260 140 L220 146 "
        "L256 158Z",
        "s",
        0.85,
    )
    whiskers = mark(
        "M96 172 L56 164 M96 182 L60 186 M204 172 L244 164 M204 182 L240 186", "#3a2450", 4, 0.7
    )
    body = sitter(
        pen,
        twins("ear", 90, 80, 150, ear),
        muzzle(pen) + whiskers,
        mask=mask,
        behind=tail,
        on_body=area(
            "M60 270 L96 280 L64 292Z M60 306 L94 314 L64 324Z M240 270 L204 280 L236 "
            "292Z M240 306 L206 314 L236 324Z",
            "s",
            0.85,
        ),
    )
    return make(
        "cat kitten kitty",
        (287, 396),
        (body,),
        colours("#f7ab55", "#d9822f", "#fff1dc", "#ffb3b8"),
        0.55,
        "animal castle",
        motions=(*sitting_moves(2800), swing("tail", 10, 1900), swing("ear_l", 4, 1400)),
        moves="bob",
        at=(118, 390),
        trim=(32, 1),
    )


def dog() -> Rig:
    """Draw a floppy-eared dog with a collar."""
    pen = Pen()
    tail = part(
        "tail",
        214,
        340,
        pen.shape(
            "M196 336 C236 330 250 296 276 290 C292 290 292 312 280 328 C264 352 232 364 200 360Z",
            "b",
        ),
    )

    def ear() -> str:
        return pen.shape(
            "M96 58 C54 52 30 88 28 130 C26 160 42 178 58 172 C78 164 78 130 96 104Z",
            "s",
            area("M20 140 L90 130 L80 190 L20 190Z", "sd"),
        )

    mask = area(oval(106, 122, 42, 46), "s", 0.75) + area(
        "M138 30 L162 30 L170 120 L130 120Z", "l", 0.8
    )
    collar = pen.shape(
        "M92 206 C120 226 180 226 208 206 L214 226 C180 250 120 250 86 226Z", "c", ink_width=5
    ) + pen.shape(oval(150, 246, 14), "a", ink_width=4)
    tongue = pen.shape(
        "M138 184 C136 210 142 218 150 218 C158 218 164 210 162 184Z",
        "tg",
        line("M150 186 V204", 3),
        4,
    )
    body = sitter(
        pen, "", muzzle(pen) + tongue + twins("ear", 92, 76, 150, ear), mask=mask, behind=tail
    )
    head = body.index('<g data-part="head"')
    return make(
        "dog puppy pup hound",
        (282, 361),
        (body[:head], collar, body[head:]),
        colours("#e8c08a", "#a8683a", "#fff4e0", "#ffd24a", c="#e5484d", tg="#ff8fa3"),
        0.65,
        "animal castle",
        signature={"c": "base"},
        motions=(
            *sitting_moves(2200),
            swing("tail", 16, 500),
            swing("ear_l", 5, 1100),
            swing("ear_r", 5, 1100),
        ),
        moves="bob",
        at=(129, 355),
        trim=(21, 36),
    )


def rabbit() -> Rig:
    """Draw a rabbit with long ears."""
    pen = Pen()
    tail = part("tail", 220, 352, pen.shape(oval(232, 346, 26, 24), "l"))

    def ear() -> str:
        return pen.shape(
            "M92 92 C62 40 56 -38 84 -62 C114 -74 136 0 136 84Z",
            "b",
            area("M98 76 C80 36 76 -22 88 -42 C106 -40 116 20 118 76Z", "a")
            + area("M60 40 L140 40 L140 100 L60 100Z", "sd"),
        )

    teeth = pen.shape("M140 180 L160 180 L159 198 L141 198Z", "w", line("M150 182 V196", 3), 4)
    body = sitter(pen, twins("ear", 112, 76, 150, ear), teeth + muzzle(pen), behind=tail)
    return make(
        "rabbit hare bunny",
        (230, 471),
        (body,),
        colours("#d8c2a8", "#b0957a", "#fff6ea", "#ffb3b8"),
        0.6,
        "animal enchanted_forest snowy_north",
        motions=(
            *sitting_moves(2300),
            swing("ear_l", 7, 1500),
            swing("ear_r", 5, 1500, 0.2),
            swing("tail", 8, 700),
        ),
        moves="hop",
        at=(120, 465),
        trim=(35, -74),
    )


RIGS: tuple[Rig, ...] = (bear(), cat(), dog(), rabbit())
