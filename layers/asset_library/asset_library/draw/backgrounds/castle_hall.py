"""The great hall of a castle, with throne, banners and torches."""

from asset_library.draw.backgrounds.scenery import stone
from asset_library.draw.backgrounds.scenery.brush import (
    box,
    disc,
    fill,
    group,
    oval,
    stroke,
)
from asset_library.draw.backgrounds.scenery.painting import Painting
from asset_library.draw.rig import Backdrop, Zone

GLASS = ("#ff9d8a", "#ffd76a", "#8fd4c0", "#8fb8f2", "#d8a8f2", "#f7b0cc")


def _window(p: Painting, x: float, foot: float, width: float, height: float) -> str:
    """Draw a tall window of coloured glass."""
    w = width / 2
    shape = f"M{x - w} {foot}V{foot - height + w}a{w} {w} 0 0 1 {width} 0V{foot}Z"
    panes = "".join(
        box(
            x - w + width / 3 * i,
            foot - height + height / 6 * j,
            width / 3,
            height / 6,
            p.rng.choice(GLASS),
            0.75,
        )
        for i in range(3)
        for j in range(6)
    )
    lead = "".join(f"M{x - w} {foot - height / 6 * j:.0f}h{width}" for j in range(1, 6))
    lead += f"M{x - w / 3:.0f} {foot}v{-height}M{x + w / 3:.0f} {foot}v{-height}"
    return (
        stone.archway(x, foot, width, height, "#fff8dc", "#9c8fae")
        + f'<g clip-path="{p.clip(shape)}">{panes}{stroke(lead, "#6a5f88", 4)}</g>'
    )


def castle_hall() -> Backdrop:
    """Paint a warm stone hall whose middle is a red carpet."""
    p = Painting("castle_hall", 222)
    p.add(box(0, 0, 1280, 720, p.gradient((0, "#8f82ac"), (1, "#d4c3cf"))))
    p.add(stone.courses(20, 20, 1240, 500, 52, "#6f6390", p.rng))
    p.add(
        oval(
            640,
            300,
            540,
            420,
            p.glow((0, "#fff3d4", 0.95), (0.5, "#ffe9c4", 0.45), (1, "#ffe9c4", 0)),
        )
    )
    for x in (360, 920):
        p.add(_window(p, x, 400, 120, 300))
        p.add(
            fill(
                f"M{x - 60} 130H{x + 60}L{640 + (x - 640) * 0.4 + 130:.0f} 600"
                f"H{640 + (x - 640) * 0.4 - 130:.0f}Z",
                p.gradient((0, "#fff6cf", 0.4), (1, "#fff6cf", 0)),
            )
        )
    p.add(
        stone.banner(540, 96, 74, 190, "#5f86d9", "#ffd95a"),
        stone.banner(740, 96, 74, 190, "#5f86d9", "#ffd95a"),
    )
    throne = (
        fill("M574 520V330Q578 262 640 240 702 262 706 330V520Z", "#e2ae3f")
        + fill("M594 500V340Q598 288 640 270 682 288 686 340V500Z", "#c94a62")
        + disc(640, 236, 17, "#ffd95a")
        + disc(576, 318, 12, "#ffd95a")
        + disc(704, 318, 12, "#ffd95a")
        + box(560, 430, 34, 100, "#e2ae3f", radius=12)
        + box(686, 430, 34, 100, "#e2ae3f", radius=12)
        + box(586, 446, 108, 50, "#e0657a", radius=14)
        + box(586, 492, 108, 44, "#b5852f")
    )
    p.add(box(520, 512, 240, 26, "#a597b4"), box(480, 532, 320, 26, "#b9abc4"), throne)
    p.add(box(0, 552, 1280, 180, p.gradient((0, "#cdbfd0"), (1, "#8f7f9f"))))
    tiles = ""
    for row, (y, h) in enumerate(((552, 22), (574, 30), (604, 40), (644, 56))):
        for k in range(-7, 8):
            if (k + row) % 2 == 0:
                near, far = (y + h - 400) * 0.62, (y - 400) * 0.62
                tiles += (
                    f"M{640 + k * far:.0f} {y}h{far:.0f}L{640 + (k + 1) * near:.0f} {y + h}"
                    f"h{-near:.0f}Z"
                )
    p.add(fill(tiles, "#7a6a92", 0.28))
    p.add(
        fill("M560 552H720L900 730H380Z", "#d4556a"),
        fill("M576 552H588L428 730H398Z", "#ffcf6a"),
        fill("M692 552H704L882 730H852Z", "#ffcf6a"),
    )
    p.frame("#3a2450", 0.42)
    for x in (150, 1130):
        p.add(
            box(x - 52, -10, 104, 570, "#a99bb8"),
            box(x + 14, -10, 38, 570, "#8f7fa2"),
            box(x - 70, 540, 140, 40, "#b9abc6", radius=6),
            box(x - 66, 60, 132, 34, "#b9abc6", radius=6),
        )
        p.add(stone.torch(p, f"torch{x}", x, 300))
    p.add(
        stone.banner(30, 120, 92, 250, "#d9606c", "#ffe27a"),
        stone.banner(1250, 120, 92, 250, "#d9606c", "#ffe27a"),
    )
    armour = (
        box(-6, 640, 110, 26, "#7a6a8f", radius=6)
        + oval(46, 470, 34, 38, "#c9d2e2")
        + box(20, 462, 52, 10, "#4a4f6a", radius=5)
        + fill("M14 512H80L88 600H4Z", "#b4bfd4")
        + box(14, 596, 26, 50, "#9fabc4")
        + box(54, 596, 26, 50, "#9fabc4")
        + stroke("M104 420V650", "#8a6244", 9)
        + fill("M104 380l-16 44h32Z", "#dfe6f0")
    )
    p.add(armour, group(armour, place="translate(1280 0)scale(-1 1)"))
    return p.backdrop(
        "castle",
        (
            Zone("ground", 0.2, 0.83, 0.8, 0.96),
            Zone("air", 0.2, 0.16, 0.8, 0.68),
            Zone("wall", 0.22, 0.12, 0.78, 0.55),
        ),
        (
            "castle hall",
            "hall",
            "great hall",
            "throne room",
            "ballroom",
            "castle ballroom",
            "room",
            "castle kitchen",
            "kitchen",
            "tower",
            "castle tower",
            "bell tower",
            "tower room",
            "bedroom",
            "library",
            "attic",
            "cellar",
            "stairs",
            "castle stairs",
            "corridor",
            "study",
            "gallery",
            "workshop",
            "loft",
            "dining hall",
            "treasure room",
            "window",
            "bed",
            "inside",
            "stage",
            "banquet",
            "house",
            "school",
        ),
        "indoor",
        0.85,
        1.05,
    )


BACKDROPS: tuple[Backdrop, ...] = (castle_hall(),)
