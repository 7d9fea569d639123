"""The cratered moon, the earth in its sky."""

from asset_library.draw.backgrounds.scenery import heavens as sky
from asset_library.draw.backgrounds.scenery.brush import (
    box,
    disc,
    fill,
    group,
    land,
    oval,
    smooth,
    stroke,
)
from asset_library.draw.backgrounds.scenery.globes import earth
from asset_library.draw.backgrounds.scenery.lively import twinkles
from asset_library.draw.backgrounds.scenery.painting import Painting
from asset_library.draw.backgrounds.scenery.waters import rock
from asset_library.draw.rig import Backdrop, Zone


def moon_surface() -> Backdrop:
    """Paint the cratered moon under a black-blue sky with the earth in it."""
    p = Painting("moon_surface", 103)
    p.sky((0, "#0f1240"), (0.45, "#2a2a72"), (0.8, "#5a4f9c"), (1, "#5a4f9c"))
    p.add(oval(860, 220, 620, 240, p.glow((0, "#9a6fd0", 0.35), (1, "#9a6fd0", 0))))
    twinkles(p, 9, 430)
    p.add(p.move("earth", (930, 170), earth(p, 930, 170, 96), "rotate", 3, 16000))
    p.add(
        fill(
            land(
                [
                    (-20, 480),
                    (90, 400),
                    (170, 360),
                    (240, 410),
                    (330, 470),
                    (440, 492),
                    (600, 500),
                    (780, 494),
                    (900, 462),
                    (1000, 400),
                    (1080, 380),
                    (1170, 330),
                    (1240, 380),
                    (1300, 420),
                ]
            ),
            "#6a64aa",
        ),
        fill(
            land(
                [
                    (-20, 520),
                    (120, 470),
                    (260, 490),
                    (440, 520),
                    (700, 526),
                    (960, 508),
                    (1140, 450),
                    (1300, 490),
                ]
            ),
            "#837dbe",
        ),
    )
    for x, y, r in ((180, 500, 40), (420, 522, 34), (1090, 490, 44), (860, 524, 30)):
        p.add(sky.crater(x, y, r, "#6f69ac", "#9a94d0", 0.2))
    ground = [(-20, 566), (200, 552), (420, 566), (640, 572), (880, 562), (1100, 548), (1300, 568)]
    p.add(
        fill(land(ground), p.gradient((0, "#d5d0ee"), (0.5, "#b3addb"), (1, "#8a83bd"))),
        stroke(smooth(ground, False), "#f2efff", 5, 0.8),
    )
    for x, y, r in (
        (330, 604, 56),
        (900, 610, 64),
        (560, 590, 34),
        (700, 698, 80),
        (440, 676, 50),
        (1010, 684, 70),
        (240, 680, 44),
    ):
        p.add(sky.crater(x, y, r, "#938cc6", "#dcd8f2", 0.26))
    p.add(
        stroke(
            "M520 640q10-3 16 2M552 652q10-3 16 2M584 640q10-3 16 2M616 652q10-3 16 2",
            "#8c85bf",
            8,
            0.7,
        )
    )
    p.frame("#1a1650", 0.45)
    p.add(
        rock(-70, 730, 250, 190, "#9089c4", "#6f68a8"),
        rock(110, 736, 120, 74, "#a39cd2", "#7f78b6"),
        rock(1110, 734, 260, 220, "#9089c4", "#6f68a8"),
        rock(1030, 738, 120, 66, "#a39cd2", "#7f78b6"),
    )
    flag = fill("M0-136C26-150 46-124 78-138V-86C46-72 26-98 0-84Z", "#ff8a7a") + disc(
        38, -111, 12, "#ffe27a"
    )
    p.add(
        group(stroke("M0 6V-138", "#e8e4f8", 7), place="translate(1080 566)scale(.8)"),
        p.move(
            "flag",
            (1080, 566),
            group(flag, place="translate(1080 566)scale(.8)"),
            "rotate",
            1.5,
            3800,
        ),
    )
    dome = (
        fill("M110 540A86 86 0 0 1 282 540Z", "#bfe4f8", 0.85)
        + stroke("M196 454V540M132 494Q196 470 260 494", "#fff", 5, 0.6)
        + box(100, 534, 192, 20, "#f2efff", radius=8)
        + box(176, 500, 40, 36, "#7f9fe0", radius=8)
        + stroke("M196 454V420", "#f2efff", 5)
        + disc(196, 416, 8, "#ff8a7a")
    )
    p.add(dome)
    return p.backdrop(
        "space",
        (
            Zone("ground", 0.16, 0.82, 0.84, 0.96),
            Zone("air", 0.14, 0.14, 0.84, 0.7),
            Zone("sky", 0.08, 0.06, 0.6, 0.36),
        ),
        (
            "moon surface",
            "moon",
            "moon crater",
            "crater",
            "moon road",
            "moon base",
            "base",
            "small moon",
            "moon castle",
            "castle",
            "moon hill",
            "hill",
            "dusty hill",
            "plain",
            "mars",
            "dust",
            "ice moon",
            "snow moon",
            "icy moon",
            "moon playground",
            "broken moon",
            "dark moon",
            "tower",
            "road",
            "village",
            "town",
            "beach",
            "yard",
            "camp",
        ),
        "night",
        0.72,
        1.0,
    )


BACKDROPS: tuple[Backdrop, ...] = (moon_surface(),)
