"""The inside of a shell house on the sea floor."""

import math

from asset_library.draw.backgrounds.scenery import rooms
from asset_library.draw.backgrounds.scenery import waters as sea
from asset_library.draw.backgrounds.scenery.brush import (
    box,
    disc,
    fill,
    hills,
    land,
    oval,
    smooth,
    stroke,
)
from asset_library.draw.backgrounds.scenery.lively import bubbles
from asset_library.draw.backgrounds.scenery.painting import Painting
from asset_library.draw.rig import Backdrop, Zone


def sea_home() -> Backdrop:
    """Paint the inside of a shell house: ribbed walls, a window on the water, shelf and bed."""
    p = Painting("sea_home", 93)
    p.add(box(0, 0, 1280, 720, p.gradient((0, "#f7a8b8"), (0.6, "#ffd2c4"), (1, "#ffe2cc"))))
    ribs, lit = "", ""
    for k in range(-7, 8):
        x = 640 + 26 * k
        top = 640 + 210 * k
        ribs += f"M{x} 640Q{640 + 90 * k} 300 {top}-30"
        lit += f"M{x + 5} 640Q{646 + 93 * k} 300 {top + 26}-30"
    p.add(stroke(ribs, "#e57f9c", 9, 0.4), stroke(lit, "#fff0e4", 7, 0.5))
    p.add(
        oval(
            640,
            290,
            560,
            420,
            p.glow((0, "#fff8ea", 0.95), (0.5, "#fff0de", 0.5), (1, "#fff0de", 0)),
        )
    )
    view = (
        box(480, 80, 330, 330, p.gradient((0, "#a4f0ec"), (1, "#3aa4d8"))),
        sea.rays(
            [(560, 30, -20, 0.5), (640, 40, 20, 0.5)],
            p.gradient((0, "#fff", 0.7), (1, "#fff", 0)),
            330,
        ),
        fill(hills(320, 14, p.rng), "#2f8fc4", 0.8),
        sea.branch_coral(580, 366, 0.5, "#ff9da6", "#d4627c"),
        sea.blade(700, 380, 120, 18, 14, "#3fae92"),
        sea.blade(722, 380, 90, 16, -14, "#57bf96"),
        p.move(
            "fish",
            (640, 210),
            sea.far_fish(650, 200, 40, "#ffb84d", 1) + sea.far_fish(690, 246, 26, "#ff8fa3", 1),
            "shift_x",
            40,
            9000,
        ),
    )
    p.add(rooms.round_window(p, 640, 226, 126, "#d9788f", "#ffe8d2", view, cross=False))
    for k in range(10):
        a = k * math.pi / 5
        p.add(disc(640 + 146 * math.cos(a), 226 + 146 * math.sin(a), 10, "#fffaf0"))
    p.add(
        rooms.shelf(880, 220, 210, "#c2788a", ("jar", "books", "jar", "pot"), p.rng),
        rooms.shelf(190, 230, 180, "#c2788a", ("pot", "jar", "books"), p.rng),
    )
    floor = p.gradient((0, "#f9dfa8"), (1, "#dfae70"))
    edge = [(-20, 566), (240, 556), (640, 550), (1040, 556), (1300, 566)]
    p.add(fill(land(edge), floor), stroke(smooth(edge, False), "#fff3d4", 6, 0.8))
    p.add(
        oval(590, 646, 300, 54, "#5fbfc0"),
        oval(590, 646, 262, 45, "#d9f7ea"),
        oval(590, 646, 214, 35, "#7fd0c8"),
        oval(590, 646, 136, 21, "#eafcf0"),
    )
    p.frame("#8a3058", 0.34)
    back = []
    for k in range(13):
        a = math.radians(184 + k * 172 / 12)
        r = 1 if k % 2 else 0.92
        back.append((1110 + math.cos(a) * 176 * r, 560 + math.sin(a) * 190 * r))
    p.add(
        fill(smooth([*back, (1250, 610), (970, 610)], tension=0.8), "#e58aa8"),
        stroke("".join(f"M1110 590L{x:.0f} {y:.0f}" for x, y in back[1::2]), "#c4638a", 6, 0.6),
        fill("M930 566Q1110 528 1292 566L1280 640Q1110 672 944 640Z", "#fff4e8"),
        fill("M990 572Q1130 540 1300 574L1290 648Q1130 676 990 646Q974 610 990 572Z", "#7cc6d8"),
        oval(968, 568, 52, 24, "#fffaf2"),
    )
    for dx, dy in ((1040, 600), (1110, 626), (1180, 596), (1250, 622)):
        p.add(sea.starfish(dx, dy, 15, "#ffe6a0", "#e8bc5c"))
    p.add(
        fill("M70 590V470Q74 452 92 452H250Q268 452 272 470V590Q170 612 70 590Z", "#9fb4d8"),
        box(56, 444, 232, 22, "#c9d8f0", radius=10),
        disc(120, 530, 9, "#5f78ac"),
        disc(222, 530, 9, "#5f78ac"),
        stroke("M171 470V596", "#7f96c4", 5, 0.7),
        fill("M110 400Q104 446 126 446H200Q222 446 216 400Z", "#e8875c"),
        oval(163, 400, 58, 13, "#f7b48c"),
        oval(163, 401, 46, 8, "#8fd8c0"),
    )
    for k, (x, y) in enumerate(((150, 376), (176, 350), (158, 322))):
        p.add(
            p.move(
                f"steam{k}", (x, y), sea.bubble(x, y, 9 - k), "shift_y", 12, 2600 + 400 * k, k * 0.3
            )
        )
    jelly = (
        disc(400, 96, 110, p.glow((0, "#fff6c8", 0.8), (1, "#fff6c8", 0)))
        + stroke("M380 108q-8 26 2 48M400 110q6 30-2 58M420 108q8 24-2 46", "#f7a8d0", 5, 0.8)
        + fill("M358 108Q358 56 400 56T442 108Q421 120 400 110 379 120 358 108Z", "#ffd0ea")
        + fill("M372 96Q374 68 396 66", "#fff", 0.6)
    )
    p.add(
        stroke("M400-10V58", "#d9788f", 4, 0.7),
        p.move("lamp", (400, -10), jelly, "rotate", 3, 4800),
    )
    bubbles(p, 5, 120, 420)
    return p.backdrop(
        "underwater",
        (
            Zone("ground", 0.24, 0.83, 0.74, 0.95),
            Zone("water", 0.26, 0.18, 0.76, 0.76),
            Zone("wall", 0.3, 0.1, 0.86, 0.5),
        ),
        (
            "mermaid bedroom",
            "bedroom",
            "mermaid house",
            "house",
            "home",
            "kitchen",
            "sea kitchen",
            "palace kitchen",
            "palace bedroom",
            "sea cottage",
            "cottage",
            "room",
            "shop",
            "classroom",
            "reef school",
            "school",
            "hall",
            "indoors",
            "nursery",
            "den",
            "pancake house",
            "window",
            "bed",
            "shelf",
        ),
        "indoor",
        0.85,
        1.05,
    )


BACKDROPS: tuple[Backdrop, ...] = (sea_home(),)
