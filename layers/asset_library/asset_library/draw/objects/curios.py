"""Small precious and useful things."""

from asset_library.draw.kit import Pen, circle, line, mark, part
from asset_library.draw.objects.making import ALL, BASE_ONLY, colours, make
from asset_library.draw.objects.strokes import (
    area,
    oval,
    swing,
    turned,
)
from asset_library.draw.rig import Rig


def button() -> Rig:
    """Draw a round button with four holes."""
    pen = Pen()
    disc = pen.shape(
        oval(110, 110, 98),
        "b",
        area("M10 130 C60 210 180 200 220 80 L230 230 H0Z", "s", 0.7)
        + area("M34 92 C40 64 60 44 86 36 C68 56 58 74 56 98 C50 110 30 108 34 92Z", "hi"),
    ) + pen.shape(oval(110, 110, 68), "s", area(oval(110, 116, 64), "b"), 5)
    holes = "".join(circle(x, y, 12, "k") for x, y in ((86, 86), (134, 86), (86, 134), (134, 134)))
    return make(
        "button",
        (208, 208),
        (disc, holes, mark("M86 86 L134 134 M134 86 L86 134", "#fff3dc", 6, 0.9)),
        colours("#5fb4e8", "#3a8cc2", "#bfe6ff", "#ffffff"),
        0.15,
        f"toy {ALL}",
        signature=BASE_ONLY,
        at=(104, 202),
        trim=(6, 6),
    )


def ring() -> Rig:
    """Draw a ring with a large gem."""
    pen = Pen()
    band = (
        mark("M120 110 a82 82 0 1 1 -0.1 0Z", "#3a2450", 36)
        + mark("M120 110 a82 82 0 1 1 -0.1 0Z", "#ffd24a", 24)
        + mark("M52 170 C60 140 80 124 104 120", "#ffffff", 6, 0.7)
    )
    gem = pen.shape(
        "M72 40 L96 12 H144 L168 40 L120 108Z",
        "b",
        area("M72 40 H168 L120 108Z", "s", 0.6)
        + area("M96 12 L104 40 L120 108 L72 40Z", "w", 0.35),
    ) + line("M72 40 H168 M104 40 L120 104 L136 40 M96 14 L104 40 L120 14 L136 40 L144 14", 4, 0.6)
    return make(
        "ring jewel_ring gem diamond crystal bracelet necklace medal",
        (206, 289),
        (band, gem),
        colours("#ef5f9a", "#c2407a", "#ffd0e4", "#ffd24a"),
        0.18,
        f"toy {ALL}",
        signature={"b": "base", "s": "shade"},
        at=(103, 283),
        trim=(17, 6),
    )


def compass() -> Rig:
    """Draw a pocket compass."""
    pen = Pen()
    loop = mark("M110 18 a18 18 0 1 1 -0.1 0Z", "#3a2450", 20) + mark(
        "M110 18 a18 18 0 1 1 -0.1 0Z", "#ffd24a", 9
    )
    case = pen.shape(
        oval(110, 150, 98), "b", area("M10 180 C70 250 170 250 220 120 V260 H0Z", "s", 0.7)
    ) + pen.shape(
        oval(110, 150, 74), "w", area("M50 180 C90 230 170 210 190 140 L200 240 H40Z", "sd"), 5
    )
    ticks = mark("M110 88 V98 M110 202 V212 M48 150 H58 M162 150 H172", "#3a2450", 7)
    needle = part(
        "needle",
        110,
        150,
        turned(
            35,
            110,
            150,
            pen.shape("M110 92 L126 150 H94Z", "a", ink_width=5),
            pen.shape("M110 208 L126 150 H94Z", "n", ink_width=5),
        ),
        circle(110, 150, 8, "k"),
    )
    return make(
        "compass pocket_watch",
        (208, 249),
        (loop, case, ticks, needle),
        colours("#ffd24a", "#e09a26", "#fff3a8", "#ef5f6f", n="#7fb8f0"),
        0.22,
        "tool treasure_island snowy_north jungle",
        signature={"b": "base", "s": "shade"},
        motions=(swing("needle", 14, 1500),),
        at=(104, 243),
        trim=(6, 5),
    )


def snowflake() -> Rig:
    """Draw a six-armed snowflake."""
    arm = "M120 120 V24 M120 60 L92 36 M120 60 L148 36 M120 90 L98 72 M120 90 L142 72"
    star = "".join(turned(a, 120, 120, mark(arm, "#3a2450", 24)) for a in range(0, 360, 60))
    fill = "".join(
        turned(a, 120, 120, f'<path d="{arm}" class="t b" stroke-width="12"/>')
        for a in range(0, 360, 60)
    )
    return make(
        "snowflake frost icicle flake",
        (212, 222),
        (part("body", 120, 120, star, fill, circle(120, 120, 14, "l")),),
        colours("#cfeeff", "#8fd0f0", "#ffffff", "#ffffff"),
        0.22,
        "toy snowy_north",
        habitats=("air", "ground", "sky"),
        anchor="centre",
        signature={"b": "light"},
        motions=(swing("body", 10, 3200),),
        moves="float",
        at=(106, 111),
        trim=(14, 9),
    )


RIGS: tuple[Rig, ...] = (
    button(),
    ring(),
    compass(),
    snowflake(),
)
