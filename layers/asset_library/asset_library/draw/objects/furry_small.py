"""Small furry animals that sit and look at us."""

from asset_library.draw.kit import Pen, limb, mark, part
from asset_library.draw.objects.making import colours, make
from asset_library.draw.objects.sitting import muzzle, sitter, sitting_moves
from asset_library.draw.objects.strokes import area, oval, swing, twins
from asset_library.draw.rig import Rig


def mouse() -> Rig:
    """Draw a mouse with large ears."""
    pen = Pen()
    tail = part(
        "tail",
        212,
        356,
        limb("M204 362 C262 376 300 340 276 306 C264 288 276 268 292 272", "a", 9, 5),
    )

    def ear() -> str:
        return pen.shape(
            oval(60, 62, 50),
            "b",
            area(oval(62, 66, 31), "a")
            + area("M0 80 C40 110 90 110 120 80 L120 130 L0 130Z", "sd"),
        )

    whiskers = mark(
        "M98 176 L60 168 M98 186 L64 192 M202 176 L240 168 M202 186 L236 192", "#3a2450", 4, 0.6
    )
    body = sitter(pen, twins("ear", 86, 88, 150, ear), muzzle(pen) + whiskers, behind=tail)
    return make(
        "mouse rat hamster dormouse vole shrew",
        (324, 398),
        (body,),
        colours("#b7b0cc", "#8d86a8", "#f3effa", "#ffb3c4"),
        0.32,
        "animal enchanted_forest castle space",
        motions=(
            *sitting_moves(2100),
            swing("tail", 9, 1600),
            swing("ear_l", 4, 1300),
            swing("ear_r", 4, 1300, 0.5),
        ),
        moves="bob",
        at=(164, 392),
        trim=(-7, -1),
    )


def squirrel() -> Rig:
    """Draw a squirrel holding an acorn under its bushy tail."""
    pen = Pen()
    tail = part(
        "tail",
        214,
        352,
        pen.shape(
            "M188 366 C262 390 312 352 304 288 C298 246 262 236 266 196 C270 168 300 "
            "164 304 136 C250 120 206 156 204 214 C202 262 240 280 226 312Z",
            "s",
            mark("M262 176 C238 210 262 250 272 284 C280 316 262 344 238 350", "#ffd9a8", 14, 0.5),
        ),
    )

    def ear() -> str:
        return pen.shape(
            "M68 96 C54 62 58 26 70 4 C92 18 108 40 114 60Z",
            "b",
            area("M78 78 C70 58 72 40 76 30 C88 40 96 52 100 62Z", "a"),
        )

    acorn = part(
        "acorn",
        150,
        300,
        pen.shape(
            "M128 294 C130 322 142 334 150 340 C158 334 170 322 172 294Z",
            "n",
            area("M150 290 L176 290 L160 340Z", "sd"),
            5,
        ),
        pen.shape(
            "M120 296 C120 274 138 266 150 266 C162 266 180 274 180 296 C164 302 136 302 120 296Z",
            "nc",
            ink_width=5,
        ),
    )
    body = sitter(pen, twins("ear", 90, 74, 150, ear), muzzle(pen), behind=tail, front=acorn)
    return make(
        "squirrel chipmunk",
        (296, 405),
        (body,),
        colours("#d9763f", "#b5562a", "#ffe9cf", "#ffb08f", n="#c98a4a", nc="#7a4a2a"),
        0.45,
        "animal enchanted_forest",
        motions=(
            *sitting_moves(2000),
            swing("tail", 6, 1700),
            swing("ear_l", 5, 1200),
            swing("ear_r", 5, 1200, 0.4),
        ),
        moves="hop",
        at=(124, 399),
        trim=(37, -8),
    )


RIGS: tuple[Rig, ...] = (
    mouse(),
    squirrel(),
)
