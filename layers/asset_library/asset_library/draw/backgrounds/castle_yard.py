"""The yard of a castle on a bright day."""

from asset_library.draw.backgrounds.scenery import plants, stone
from asset_library.draw.backgrounds.scenery.brush import (
    box,
    fill,
    haze,
    hills,
    land,
    oval,
    smooth,
    stroke,
)
from asset_library.draw.backgrounds.scenery.lively import clouds
from asset_library.draw.backgrounds.scenery.painting import Painting
from asset_library.draw.rig import Backdrop, Zone


def castle_yard() -> Backdrop:
    """Paint walls left and right, the keep behind, cobbles in front."""
    p = Painting("castle_yard", 211)
    p.sky((0, "#6cc0f2"), (0.45, "#bfe6f7"), (0.75, "#fdf2d4"), (1, "#fdf2d4"))
    p.add(oval(640, 330, 480, 330, p.glow((0, "#fffbe6", 0.95), (1, "#fffbe6", 0))))
    clouds(p, ((250, 110, 110), (930, 90, 130), (560, 70, 80)), "#ffffff", 0.9, 20, 17000)
    p.add(fill(hills(450, 30, p.rng), "#a9d8b8"))
    far = "#cfe2f0"
    wall, shade = haze("#c3b6cf", far, 0.35), haze("#a597b8", far, 0.3)
    for x, top, width, roof in (
        (420, 250, 74, "#7f9fe0"),
        (860, 250, 74, "#7f9fe0"),
        (540, 190, 64, "#e8848f"),
        (740, 190, 64, "#e8848f"),
    ):
        p.add(stone.tower(x, top, 480, width, wall, shade, haze(roof, far, 0.25)))
    p.add(
        stone.pennant(p, "flag_a", 540, 72, 44, "#ffcf5c"),
        stone.pennant(p, "flag_b", 740, 72, 44, "#ff8a7a"),
    )
    p.add(
        box(440, 320, 400, 190, wall),
        stone.battlement(440, 320, 400, 26, wall),
        stone.courses(450, 340, 380, 120, 30, shade, p.rng),
        stone.archway(640, 512, 116, 150, "#6a5f92", shade),
        fill("M598 512V420M598 512", "#6a5f92"),
    )
    p.add(
        stroke(
            "M604 396V512M628 372V512M652 372V512M676 396V512M584 440H698M584 476H698",
            "#8a7fb0",
            5,
            0.8,
        )
    )
    p.add(
        box(150, 380, 300, 150, haze("#b9aac6", far, 0.2)),
        box(830, 380, 300, 150, haze("#b9aac6", far, 0.2)),
        stone.battlement(150, 380, 300, 30, haze("#b9aac6", far, 0.2)),
        stone.battlement(830, 380, 300, 30, haze("#b9aac6", far, 0.2)),
        stone.courses(160, 400, 280, 110, 32, "#8a7a9e", p.rng),
        stone.courses(840, 400, 280, 110, 32, "#8a7a9e", p.rng),
    )
    yard = [(-20, 528), (300, 520), (640, 516), (980, 520), (1300, 528)]
    p.add(
        fill(land(yard), p.gradient((0, "#ecd9b4"), (1, "#b99a78"))),
        stroke(smooth(yard, False), "#fff2d2", 5, 0.7),
    )
    for k in range(46):
        y = 540 + (k % 9) * 20
        at_x = p.rng.uniform(0, 1280)
        size = 16 + (y - 530) * 0.12
        p.add(oval(at_x, y, size, size * 0.34, "#a98a6c" if k % 2 else "#f7e8c8", 0.4))
    p.frame("#5a3f6a", 0.36)
    for side, x in ((-1, 60), (1, 1220)):
        p.add(
            stone.tower(x, 150, 640, 200, "#b3a3c4", "#96849f"),
            stone.courses(x - 90, 230, 180, 380, 46, "#75658a", p.rng),
            stone.banner(x, 330, 76, 150, "#d9606c" if side < 0 else "#5f86d9", "#ffd95a"),
        )
    p.add(
        plants.leafy(30, 640, 110, "#3f8f5a", "#57a862", "#84c774", p.rng),
        plants.leafy(1260, 640, 110, "#3f8f5a", "#57a862", "#84c774", p.rng),
    )
    well = (
        box(186, 566, 128, 74, "#a79aae", radius=10)
        + oval(250, 568, 66, 18, "#c9bdd2")
        + oval(250, 568, 50, 12, "#4a5f8a")
        + box(190, 470, 12, 100, "#8a5f42")
        + box(298, 470, 12, 100, "#8a5f42")
        + fill("M172 480L250 420L328 480Z", "#c9605a")
    )
    p.add(
        well,
        stone.courses(190, 580, 120, 60, 20, "#75658a", p.rng),
        box(1010, 560, 84, 84, "#b5804f", radius=10),
        box(1010, 584, 84, 9, "#6a4a35"),
        box(1010, 616, 84, 9, "#6a4a35"),
        box(960, 596, 62, 62, "#c9925c", radius=8),
        stroke("M966 602L1016 652M1016 602L966 652", "#8a5f3a", 6),
    )
    for x in (120, 350, 930, 1130):
        p.add(plants.tuft(x, 690, 26, "#8fbf6a"))
    return p.backdrop(
        "castle",
        (
            Zone("ground", 0.2, 0.8, 0.8, 0.96),
            Zone("air", 0.2, 0.12, 0.8, 0.66),
            Zone("sky", 0.1, 0.05, 0.9, 0.3),
        ),
        (
            "castle yard",
            "yard",
            "courtyard",
            "castle gate",
            "gate",
            "castle wall",
            "wall",
            "castle steps",
            "steps",
            "castle road",
            "road",
            "castle well",
            "castle barn",
            "barn",
            "stable",
            "castle roof",
            "roof",
            "bridge",
            "castle bridge",
            "tower top",
            "village",
            "market",
            "square",
            "lane",
            "fair",
            "race",
        ),
        "day",
        0.7,
        1.0,
    )


BACKDROPS: tuple[Backdrop, ...] = (castle_yard(),)
