"""Open space between ringed planets, an asteroid below."""

from asset_library.draw.backgrounds.scenery import heavens as sky
from asset_library.draw.backgrounds.scenery.brush import (
    disc,
    fill,
    group,
    oval,
    ring,
    smooth,
    stroke,
)
from asset_library.draw.backgrounds.scenery.globes import ball_clip
from asset_library.draw.backgrounds.scenery.lively import twinkles
from asset_library.draw.backgrounds.scenery.painting import Painting
from asset_library.draw.rig import Backdrop, Zone


def star_field() -> Backdrop:
    """Paint open space: a nebula, ringed planets, and an asteroid to stand on."""
    p = Painting("star_field", 114)
    p.sky((0, "#0d0f38"), (0.5, "#241b5e"), (1, "#3a2a78"))
    for x, y, rx, ry, c, o in (
        (420, 300, 520, 240, "#d45fb4", 0.42),
        (860, 330, 540, 230, "#4f8fe8", 0.45),
        (640, 300, 420, 200, "#f7b0d8", 0.4),
        (200, 560, 380, 200, "#6a4fd0", 0.4),
        (1100, 600, 380, 220, "#b04fb0", 0.32),
    ):
        p.add(oval(x, y, rx, ry, p.glow((0, c, o), (1, c, 0))))
    way = "".join(
        f"M{x:.0f} {y:.0f}h.1"
        for x, y in ((p.rng.uniform(0, 1280), p.rng.gauss(0, 60)) for _ in range(120))
    )
    p.add(group(stroke(way, "#ffeef8", 4, 0.55), place="translate(0 420)rotate(-12)"))
    twinkles(p, 12, 560)
    x, y, r = 1050, 190, 92
    ringed = (
        sky.planet_ring(x, y, r, "#ffe0b0", -16, True)
        + sky.planet(
            x,
            y,
            r,
            "#f2a65a",
            (("#ffd08a", -0.5, 0.22), ("#d9814a", 0.02, 0.2), ("#ffc27a", 0.5, 0.2)),
            ball_clip(p, x, y, r),
        )
        + sky.planet_ring(x, y, r, "#ffe0b0", -16, False)
    )
    p.add(
        disc(x, y, 170, p.glow((0.4, "#ffc27a", 0.35), (1, "#ffc27a", 0))),
        p.move("ringed", (x, y), ringed, "rotate", 3, 12000),
    )
    p.add(
        p.move(
            "blue",
            (180, 190),
            sky.planet(
                180,
                190,
                60,
                "#5fb8e8",
                (("#9fe0f2", -0.3, 0.24), ("#3f8fd0", 0.35, 0.22)),
                ball_clip(p, 180, 190, 60),
            ),
            "shift_y",
            8,
            8000,
        )
    )
    p.add(
        p.move(
            "pink",
            (330, 90),
            sky.planet(330, 90, 26, "#f28ab4", (("#ffc2d8", 0.1, 0.3),), ball_clip(p, 330, 90, 26)),
            "shift_y",
            6,
            6000,
            0.4,
        ),
        p.move(
            "mint",
            (800, 90),
            sky.planet(
                800, 90, 20, "#8fe0b8", (("#d0f7e0", -0.2, 0.3),), ball_clip(p, 800, 90, 20)
            ),
            "shift_y",
            6,
            7000,
            0.2,
        ),
    )
    comet = (
        fill("M560 128Q470 110 380 170 480 140 566 148Z", "#bfe8ff", 0.5)
        + fill("M562 132Q500 126 440 152 500 142 566 144Z", "#fff", 0.6)
        + disc(568, 138, 12, "#fff")
    )
    p.add(p.move("comet", (568, 138), comet, "shift_x", 40, 10000))
    for k, (ax, ay, s) in enumerate(
        ((90, 420, 34), (1200, 430, 40), (1130, 360, 18), (170, 350, 16))
    ):
        pts = smooth(ring(ax, ay, s, s * 0.8, p.rng, 8, 0.14))
        p.add(
            p.move(
                f"stone{k}",
                (ax, ay),
                fill(pts, "#8f7fb8")
                + oval(ax + s * 0.2, ay + s * 0.2, s * 0.3, s * 0.2, "#6a5a94")
                + oval(ax - s * 0.35, ay - s * 0.3, s * 0.2, s * 0.13, "#b5a6d8"),
                "rotate",
                9,
                9000 + 900 * k,
                k * 0.2,
            )
        )
    p.frame("#0a0a30", 0.4)
    top = [
        (40, 760),
        (70, 690),
        (170, 636),
        (330, 606),
        (520, 594),
        (700, 592),
        (880, 600),
        (1040, 626),
        (1180, 676),
        (1230, 760),
    ]
    p.add(
        fill(smooth(top, tension=0.9), p.gradient((0, "#b59cd8"), (1, "#6a5298"))),
        stroke(smooth(top[1:9], False), "#e2d2f7", 6, 0.8),
    )
    for cx, cy, cr in (
        (320, 652, 44),
        (560, 640, 34),
        (860, 650, 52),
        (1060, 690, 44),
        (680, 700, 60),
        (190, 700, 34),
    ):
        p.add(sky.crater(cx, cy, cr, "#7f68ac", "#c9b4e8", 0.3))
    return p.backdrop(
        "space",
        (
            Zone("ground", 0.2, 0.87, 0.8, 0.95),
            Zone("air", 0.12, 0.14, 0.88, 0.74),
            Zone("sky", 0.24, 0.06, 0.72, 0.46),
        ),
        (
            "night sky",
            "milky way",
            "open space",
            "space",
            "planet ring",
            "saturn",
            "jupiter",
            "asteroid",
            "asteroid belt",
            "tiny asteroid",
            "comet",
            "comet path",
            "starry sky",
            "track",
            "race",
            "near earth",
            "behind the moon",
            "star net",
            "ring of ice",
            "galaxy",
        ),
        "night",
        0.75,
        1.0,
    )


BACKDROPS: tuple[Backdrop, ...] = (star_field(),)
