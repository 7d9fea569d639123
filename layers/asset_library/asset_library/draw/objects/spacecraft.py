"""Craft of space."""

from asset_library.draw.kit import Pen, limb, line, mark, part, smile
from asset_library.draw.objects.making import colours, make
from asset_library.draw.objects.strokes import (
    area,
    blink,
    eyes,
    faded,
    oval,
    slab,
    swing,
    twins,
)
from asset_library.draw.rig import Motion, Rig


def rocket() -> Rig:
    """Draw a rocket standing on its fins, flame burning."""
    pen = Pen()
    flame = part(
        "flame",
        150,
        330,
        pen.shape(
            "M114 330 C98 370 118 400 130 414 C134 404 138 398 142 394 C144 412 148 "
            "424 152 432 C160 420 164 408 164 396 C170 400 172 406 174 412 C188 392 "
            "198 366 186 330Z",
            "f",
            area("M130 330 C124 360 140 380 150 400 C162 380 176 360 170 330Z", "l"),
        ),
    )

    def fin() -> str:
        return pen.shape(
            "M92 226 C44 250 24 300 26 352 C48 336 74 326 104 326Z",
            "a",
            area("M20 320 L110 280 L110 340 L20 360Z", "sd"),
        )

    hull = pen.shape(
        "M150 10 C206 50 232 130 228 210 C226 262 212 306 196 334 L104 334 C88 "
        "306 74 262 72 210 C68 130 94 50 150 10Z",
        "b",
        area("M60 100 C90 70 200 70 240 100 L240 0 L60 0Z", "a")
        + area("M176 0 C216 100 210 260 180 344 L240 344 L250 0Z", "s", 0.7)
        + area(
            "M96 190 C94 140 108 96 128 72 C120 110 114 150 116 192 C114 208 98 206 96 190Z",
            "w",
            0.6,
        )
        + line("M74 100 Q150 78 226 100", 5)
        + line("M84 286 Q150 300 216 286", 5),
    )
    port = pen.shape(oval(150, 176, 46), "s") + pen.shape(
        oval(150, 176, 32),
        "g",
        area("M110 190 C140 206 170 200 190 170 L190 220 L110 220Z", "sd")
        + mark("M130 168 Q136 154 150 152", "#fff", 7, 0.9),
        5,
    )
    mid = pen.shape("M138 262 C138 252 162 252 162 262 L164 356 C160 366 140 366 136 356Z", "a")
    return make(
        "rocket spacecraft",
        (262, 441),
        (flame, twins("fin", 98, 270, 150, fin), hull, port, mid),
        colours("#f4f7ff", "#b9c4e0", "#fff08a", "#ef4f5f", f="#ff9a3d", g="#8fdcff"),
        1.6,
        "vehicle space",
        habitats=("ground", "sky", "air"),
        signature={"a": "base"},
        motions=(Motion("flame", "shift_y", 7, 300),),
        moves="float",
        at=(132, 428),
        trim=(19, 4),
    )


def spaceship() -> Rig:
    """Draw a flying saucer with a glass dome."""
    pen = Pen()
    dome = faded(
        0.85,
        pen.shape(
            "M110 140 C108 66 150 26 200 26 C250 26 292 66 290 140Z",
            "g",
            area(
                "M128 120 C128 80 152 50 184 42 C162 70 154 96 154 126 C148 138 130 136 128 120Z",
                "w",
                0.7,
            ),
        ),
    )
    beam = part("beam", 200, 210, faded(0.4, area("M150 200 L250 200 L300 296 L100 296Z", "l")))
    dish = pen.shape(
        "M20 168 C20 136 100 118 200 118 C300 118 380 136 380 168 C380 206 300 "
        "232 200 232 C100 232 20 206 20 168Z",
        "b",
        area("M10 176 C90 222 310 222 390 166 L390 250 L10 250Z", "s", 0.75)
        + area(
            "M50 158 C76 140 130 132 180 132 C140 142 100 150 74 168 C58 176 42 170 50 158Z", "hi"
        ),
    )
    lights = "".join(
        part(f"light_{i}", x, y, pen.shape(oval(x, y, 15, 13), "a", ink_width=5))
        for i, (x, y) in enumerate(((66, 176), (132, 196), (200, 202), (268, 196), (334, 176)))
    )
    legs = "".join(
        limb(d, "s", 12, 5) for d in ("M110 214 L92 262", "M290 214 L308 262", "M200 226 L200 268")
    )
    mast = limb("M200 28 L200 8", "s", 6, 4) + pen.shape(oval(200, 8, 11), "a", ink_width=5)
    return make(
        "spaceship ufo saucer shuttle starship",
        (372, 313),
        (beam, mast, part("legs", 200, 220, legs), dome, dish, lights),
        colours("#a98bea", "#7c5cc4", "#fff3a8", "#ffd94a", g="#bff1ff"),
        0.9,
        "vehicle space",
        habitats=("air", "sky", "ground"),
        anchor="centre",
        signature={"b": "base", "s": "shade"},
        motions=(
            swing("beam", 3, 2400),
            *(Motion(f"light_{i}", "shift_y", 2, 700, 0.2 * i) for i in range(5)),
        ),
        moves="float",
        at=(186, 154),
        trim=(14, -9),
    )


def satellite() -> Rig:
    """Draw a satellite with two solar panels."""
    pen = Pen()

    def panel() -> str:
        return limb("M138 150 L90 150", "s", 10, 5) + pen.shape(
            slab(8, 106, 96, 88, 8),
            "g",
            mark("M40 100 V200 M72 100 V200 M0 150 H110", "#fff", 5, 0.6)
            + area("M0 170 L110 140 L110 200 L0 200Z", "sd"),
        )

    dish = part(
        "dish",
        200,
        96,
        limb("M200 104 L200 60", "s", 8, 5),
        pen.shape("M158 38 C160 78 240 78 242 38 C220 52 180 52 158 38Z", "l", ink_width=5),
        pen.shape(oval(200, 30, 9), "a", ink_width=4),
    )
    box = pen.shape(
        slab(140, 96, 120, 118, 22),
        "b",
        area("M130 180 L270 150 L270 230 L130 230Z", "s", 0.7)
        + area(
            "M154 128 C156 114 164 108 180 108 C170 118 168 126 166 140 C162 148 152 142 154 128Z",
            "hi",
        ),
    )
    flame = pen.shape("M172 210 L228 210 L238 240 L162 240Z", "a", ink_width=5)
    return make(
        "satellite probe station",
        (400, 230),
        (
            twins("panel", 120, 150, 200, panel),
            dish,
            flame,
            part("body", 200, 160, box, eyes(200, 144, 26, 18), smile(200, 174, 12, 9)),
        ),
        colours("#d9e0f2", "#a3aed0", "#ffffff", "#ff9a5c", g="#4f86e0"),
        0.6,
        "vehicle space",
        habitats=("sky", "air"),
        anchor="centre",
        signature={"g": "base"},
        motions=(
            swing("dish", 9, 2200),
            swing("panel_l", 3, 2600),
            swing("panel_r", 3, 2600),
            *blink(4700, "eye_l", "eye_r"),
        ),
        moves="float",
        at=(200, 115),
        trim=(0, 16),
    )


RIGS: tuple[Rig, ...] = (
    rocket(),
    spaceship(),
    satellite(),
)
