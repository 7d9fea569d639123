"""The line between sky and sea, seen from both sides at once."""

from asset_library.draw.backgrounds.scenery import waters as sea
from asset_library.draw.backgrounds.scenery.brush import (
    disc,
    fill,
    hills,
    land,
    smooth,
    stroke,
)
from asset_library.draw.backgrounds.scenery.heavens import (
    cloud,
    sun_rays,
)
from asset_library.draw.backgrounds.scenery.lively import bubbles, weed
from asset_library.draw.backgrounds.scenery.painting import Painting
from asset_library.draw.rig import Backdrop, Zone


def _wave(y: float, sway: float, phase: int) -> list[tuple[float, float]]:
    return [
        (x, y + (sway if (k + phase) % 2 else -sway)) for k, x in enumerate(range(-120, 1440, 120))
    ]


def sea_surface() -> Backdrop:
    """Paint a split view: sky and islands above the waves, clear water below."""
    p = Painting("sea_surface", 33)
    p.sky((0, "#6cc4f5"), (0.3, "#bfe8fb"), (0.46, "#fff0cf"), (1, "#fff0cf"))
    p.add(
        disc(300, 118, 150, p.glow((0, "#fff6c4", 0.9), (0.4, "#fff0b0", 0.5), (1, "#fff0b0", 0))),
        p.move("sun", (300, 118), sun_rays(300, 118, 66, 108, 12, "#fff3b8"), "rotate", 8, 9000),
        disc(300, 118, 56, "#ffe27a"),
        disc(290, 106, 40, "#ffefa6", 0.7),
    )
    for k, (x, y, s, o) in enumerate(
        ((760, 120, 120, 0.95), (1090, 180, 150, 0.9), (80, 210, 100, 0.85), (560, 66, 70, 0.7))
    ):
        p.add(
            p.move(
                f"cloud{k}",
                (x, y),
                cloud(x, y, s, "#ffffff", o),
                "shift_x",
                18,
                16000 + 1500 * k,
                k * 0.3,
            )
        )
    p.add(
        fill(
            land([(880, 300), (960, 262), (1040, 214), (1120, 234), (1200, 190), (1330, 270)], 320),
            "#8fc7b0",
        ),
        fill(land([(980, 300), (1080, 270), (1180, 250), (1320, 282)], 320), "#6fb592"),
        fill(land([(-40, 262), (60, 252), (160, 290), (230, 304)], 320), "#9fd0bc"),
    )
    p.add(fill(smooth(_wave(298, 7, 0), False) + "L1440 420H-120Z", "#8fdcec"))
    p.add(
        p.move(
            "far_wave",
            (640, 300),
            fill(smooth(_wave(310, 8, 1), False) + "L1440 440H-120Z", "#5cc8e4"),
            "shift_x",
            16,
            6000,
        )
    )
    water = p.gradient((0, "#3fbfe0"), (0.35, "#2b97d2"), (1, "#1c5ca8"))
    front = _wave(336, 11, 0)
    p.add(
        p.move(
            "near_wave",
            (640, 340),
            fill(smooth(front, False) + "L1440 760H-120Z", water)
            + stroke(smooth(front, False), "#eafcff", 9, 0.95)
            + stroke(smooth([(x, y + 15) for x, y in front], False), "#9fe8f6", 6, 0.6),
            "shift_x",
            22,
            7000,
            0.3,
        )
    )
    ray = p.gradient((0, "#dffaff", 0), (0.12, "#dffaff", 0.5), (1, "#dffaff", 0))
    p.add(
        "".join(
            fill(f"M{x} 352h{w}L{x + w * 2 + d} 690H{x + d - w}Z", ray, 0.5)
            for x, w, d in ((330, 60, -90), (560, 80, -10), (800, 60, 70), (980, 50, 130))
        )
    )
    p.add(fill(hills(640, 20, p.rng), "#2779bd", 0.7))
    floor = [(-20, 664), (200, 640), (440, 668), (660, 676), (880, 666), (1080, 640), (1300, 660)]
    p.add(fill(land(floor), p.gradient((0, "#e9d7a2"), (1, "#b3945c"))))
    p.add(
        sea.rock(-80, 730, 260, 200, "#4a69ae", "#3b5596"),
        sea.rock(1120, 730, 260, 220, "#4a69ae", "#3b5596"),
        sea.branch_coral(210, 712, 0.7, "#ff8f8e", "#c2446a"),
        sea.fan_coral(1080, 716, 0.62, "#ffb85c", "#d0702c"),
    )
    weed(p, "weed_left", 60, 730, 210, 24, 4, ("#2c9d8f", "#3cb086"))
    weed(p, "weed_right", 1150, 730, 230, 24, 4, ("#2c9d8f", "#3cb086"))
    p.frame("#123f80", 0.28)
    bubbles(p, 8, 420, 640)
    return p.backdrop(
        "underwater",
        (
            Zone("water", 0.12, 0.54, 0.88, 0.86),
            Zone("air", 0.12, 0.14, 0.88, 0.38),
            Zone("sky", 0.5, 0.06, 0.95, 0.3),
            Zone("ground", 0.2, 0.94, 0.8, 0.98),
        ),
        (
            "sea surface",
            "surface",
            "under the waves",
            "waves",
            "stormy sea",
            "storm",
            "beach",
            "night beach",
            "bay shore",
            "shore",
            "pier",
            "below the pier",
            "jetty",
            "harbour",
            "sandbank",
            "lighthouse",
            "island",
            "sea dock",
            "cliff",
        ),
        "day",
        0.7,
        0.9,
    )


BACKDROPS: tuple[Backdrop, ...] = (sea_surface(),)
