"""The snug cabin of a rocket."""

from asset_library.draw.backgrounds.scenery import heavens as sky
from asset_library.draw.backgrounds.scenery import rooms
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


def rocket_cabin() -> Backdrop:
    """Paint the snug cabin of a ship: portholes, a bunk, a wheel of levers and warm lamps."""
    p = Painting("rocket_cabin", 147)
    p.add(box(0, 0, 1280, 720, p.gradient((0, "#e8875c"), (0.55, "#f7b884"), (1, "#f7b884"))))
    p.add(
        oval(
            640,
            270,
            620,
            420,
            p.glow((0, "#fff0d0", 0.95), (0.5, "#ffe2b0", 0.45), (1, "#ffe2b0", 0)),
        )
    )
    for x in (-10, 200, 420, 860, 1080, 1290):
        bend = (x - 640) * 0.12
        p.add(
            stroke(f"M{x + bend:.0f}-10Q{x - bend * 0.2:.0f} 280 {x} 560", "#c9653f", 18, 0.55),
            stroke(
                f"M{x + bend - 5:.0f}-10Q{x - bend * 0.2 - 5:.0f} 280 {x - 5} 560",
                "#ffd9b0",
                4,
                0.5,
            ),
        )
    for x in (95, 310, 970, 1185):
        for y in (90, 470):
            p.add(disc(x, y, 6, "#c9653f", 0.6))
    for k, (x, y, r) in enumerate(((640, 222, 132), (300, 236, 66), (980, 236, 66))):
        view = [
            box(x - r, y - r, 2 * r, 2 * r, p.gradient((0, "#14164e"), (1, "#4f3f98"))),
            oval(x, y + r * 0.2, r * 1.1, r * 0.6, p.glow((0, "#c46fd0", 0.5), (1, "#c46fd0", 0))),
            sky.star_dust(24 if k == 0 else 12, p.rng, x - r, y - r, x + r, y + r),
        ]
        if k == 0:
            view.append(
                p.move(
                    "moon",
                    (x + 40, y + 30),
                    disc(x + 44, y + 40, 52, "#f2ecd0")
                    + disc(x + 28, y + 26, 11, "#d8cfa8")
                    + disc(x + 62, y + 54, 8, "#d8cfa8")
                    + disc(x + 54, y + 14, 6, "#d8cfa8"),
                    "shift_y",
                    6,
                    9000,
                )
            )
        for j, (dx, dy) in enumerate(((-0.4, -0.3), (0.3, -0.5))):
            sx, sy = x + dx * r, y + dy * r
            view.append(
                p.move(
                    f"star{k}{j}",
                    (sx, sy),
                    sky.star(sx, sy, r * 0.1 + 3, "#fff6cf"),
                    "rotate",
                    20,
                    2900 + 300 * j + 200 * k,
                    0.3 * k,
                )
            )
        p.add(rooms.round_window(p, x, y, r, "#a9583c", "#ffe0b8", tuple(view), cross=False))
        for j in range(8):
            bx, by = (
                (1, 0),
                (0.7, 0.7),
                (0, 1),
                (-0.7, 0.7),
                (-1, 0),
                (-0.7, -0.7),
                (0, -1),
                (0.7, -0.7),
            )[j]
            p.add(disc(x + bx * (r + 12), y + by * (r + 12), 5, "#a9583c", 0.8))
    floor = p.gradient((0, "#a8577a"), (1, "#6a3560"))
    p.add(box(0, 552, 1280, 180, floor), box(0, 540, 1280, 18, "#8a4030"))
    p.add(
        stroke(
            "M300 558L60 720M470 558L350 720M640 558V720M810 558L930 720M980 558L1220 720",
            "#532650",
            4,
            0.4,
        ),
        stroke("M-20 600H1300M-20 656H1300", "#532650", 4, 0.3),
    )
    p.add(
        oval(640, 636, 320, 52, "#3f8fb0"),
        oval(640, 636, 280, 44, "#ffe2b0"),
        oval(640, 636, 232, 35, "#5fb4cc"),
    )
    star = sky.star(640, 636, 60, "#ffe2b0")
    p.add(group(star, place="translate(0 382)scale(1 .4)"))
    p.frame("#5a1f3a", 0.42)
    p.add(rooms.bed(992, 596, "#8a4a5a", "#6f8fe0", "#fff2dc", "#ffe27a"))
    desk = (
        fill("M-10 430H210Q240 430 246 456L262 640H-10Z", "#7a5aa8")
        + fill("M-10 392H176Q196 392 204 410L216 440H-10Z", "#5f4590")
        + fill("M-10 470H222L234 600H-10Z", "#8f6fc0")
        + rooms.lamps(p, 22, 500, 6, 2, 32)
        + box(16, 556, 90, 26, "#23306e", radius=6)
        + stroke("M24 570l12-8 12 10 14-12 14 12 18-6", "#7fe0b0", 4)
        + disc(160, 568, 20, "#ffd95a")
        + disc(160, 568, 11, "#ff9d5a")
    )
    lever = (
        stroke("M96 400V346", "#eadcf8", 9)
        + disc(96, 336, 18, "#ff7a6b")
        + disc(90, 330, 5, "#fff", 0.7)
    )
    p.add(p.move("lever", (96, 400), lever, "rotate", 7, 3200), desk)
    p.add(stroke("M160 400V366", "#eadcf8", 8), disc(160, 358, 14, "#7fe0b0"))
    for k, x in enumerate((440, 840)):
        p.add(
            p.move(
                f"lamp{k}", (x, -10), rooms.lantern(p, x, 96, "#8a4030"), "rotate", 3, 4400, k * 0.3
            )
        )
    return p.backdrop(
        "space",
        (
            Zone("ground", 0.22, 0.83, 0.76, 0.96),
            Zone("air", 0.22, 0.2, 0.78, 0.68),
            Zone("wall", 0.3, 0.1, 0.8, 0.5),
        ),
        (
            "rocket cabin",
            "cabin",
            "rocket",
            "ship cabin",
            "ship",
            "pirate ship",
            "ship deck",
            "deck",
            "star ship",
            "spaceship",
            "sleeping cabin",
            "rocket bathroom",
            "bathroom",
            "bedroom",
            "moon bedroom",
            "ship nursery",
            "nursery",
            "ship kitchen",
            "ship pool",
            "star train",
            "train",
            "pirate cabin",
            "shuttle",
            "bed",
            "cottage",
            "house",
            "hut",
            "fox house",
            "spaceship kitchen",
            "tank",
            "inside",
        ),
        "indoor",
        0.85,
        1.05,
    )


BACKDROPS: tuple[Backdrop, ...] = (rocket_cabin(),)
