"""Indoors in space: the wide hall of the station and the small cabin of the rocket."""

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
from asset_library.draw.backgrounds.space_worlds import ball_clip, earth
from asset_library.draw.rig import Backdrop, Zone


def _lights(p: Painting, x: float, y: float, columns: int, rows: int, gap: float) -> str:
    tones = ("#ff8a7a", "#ffd95a", "#7fe0b0", "#7fc4ff", "#d8a8ff")
    return "".join(disc(x + gap * i, y + gap * j, gap * 0.26, p.rng.choice(tones))
                   for i in range(columns) for j in range(rows))


def space_station() -> Backdrop:
    """Paint a bright station hall with a panorama window on stars and a planet."""
    p = Painting("space_station", 136)
    p.add(box(0, 0, 1280, 720, p.gradient((0, "#8fa4d8"), (1, "#c9d6f2"))))
    p.add(box(0, 0, 1280, 78, "#6f84c0"), box(0, 66, 1280, 14, "#5a6fae"))
    for x in (190, 430, 670, 910):
        p.add(box(x, 22, 180, 22, "#eafaff", radius=11),
              oval(x + 90, 34, 130, 40, p.glow((0, "#eafaff", 0.55), (1, "#eafaff", 0))))
    window = ("M330 110H950Q1010 110 1030 170L1060 300Q1070 384 990 384H290Q210 384 220 300"
              "L250 170Q270 110 330 110Z")
    p.add(stroke(window, "#eef3ff", 40), stroke(window, "#7f94cc", 12))
    view = [box(200, 90, 880, 310, p.gradient((0, "#12144a"), (1, "#4a3a92"))),
            oval(560, 260, 380, 130, p.glow((0, "#d470c0", 0.5), (1, "#d470c0", 0))),
            sky.star_dust(66, p.rng, 215, 110, 1065, 384)]
    for k, (x, y, r) in enumerate(((330, 170, 12), (480, 320, 10), (610, 150, 13), (720, 330, 10),
                                   (1010, 330, 11))):
        view.append(p.move(f"star{k}", (x, y), sky.star(x, y, r, "#fff6cf"), "rotate", 20,
            3000 + 300 * k,
                           k * 0.21))
    view.append(earth(p, 880, 340, 130))
    x, y, r = 420, 232, 40
    view.append(p.move("ringed", (x, y), sky.planet_ring(x, y, r, "#ffe0b0", -14, True)
        + sky.planet(
        x, y, r, "#f2a65a", (("#ffd08a", -0.4, 0.24), ("#d9814a", 0.2, 0.22)),
            ball_clip(p, x, y, r))
        + sky.planet_ring(x, y, r, "#ffe0b0", -14, False), "rotate", 3, 11000))
    p.clipped(window, *view, stroke("M300 384L420 100M350 384L470 100", "#fff", 14, 0.12))
    p.add(stroke("M480 110L468 384M800 110L812 384", "#eef3ff", 14))
    p.add(box(0, 440, 1280, 20, "#7f94cc", 0.6), box(0, 452, 1280, 96, "#b4c4ea"))
    for x in range(40, 1280, 200):
        p.add(box(x, 470, 150, 58, "#d9e4fa", radius=12),
            box(x + 14, 484, 60, 10, "#9fb4e4", radius=5),
              disc(x + 124, 500, 9, ("#7fe0b0", "#ffd95a", "#ff8a7a")[(x // 200) % 3]))
    floor = p.gradient((0, "#dfe6f8"), (1, "#9aaad8"))
    p.add(box(0, 546, 1280, 180, floor), box(0, 540, 1280, 10, "#6f84c0"))
    p.add(stroke("M-20 588H1300M-20 642H1300", "#8294cc", 4, 0.45),
          stroke("M340 548L120 720M480 548L380 720M640 548V720M800 548L900 720M940 548L1160 720",
                 "#8294cc", 4, 0.45))
    p.add(oval(640, 632, 330, 54, p.glow((0, "#ffffff", 0.85), (1, "#ffffff", 0))))
    p.frame("#34407f", 0.42)
    left = (fill("M-10 300H120Q150 300 154 330L176 640H-10Z", "#7086c6")
            + fill("M-10 330H108Q124 330 126 344L136 480H-10Z", "#23306e")
            + stroke("M0 420L24 400 44 440 66 380 88 430 124 410", "#7fe0b0", 6)
            + _lights(p, 20, 516, 5, 2, 28) + box(6, 574, 140, 46, "#8fa4dc", radius=10)
            + box(-10, 634, 196, 20, "#5a6fae", radius=8))
    right = (fill("M1290 270H1170Q1140 270 1136 300L1110 650H1290Z", "#7086c6")
             + box(1160, 300, 150, 120, "#eef3ff", radius=14)
                 + box(1172, 312, 150, 96, "#4fb4c8", radius=8)
             + fill("M1190 396V350h34v46ZM1232 396V330h34v66Z", "#fff", 0.6)
             + box(1140, 448, 160, 18, "#eef3ff", radius=8)
             + fill("M1166 448Q1160 404 1180 404H1210Q1230 404 1224 448Z", "#ff9d7a")
             + stroke("M1226 416q20 0 18 14t-22 10", "#ff9d7a", 7) + _lights(p, 1160, 500, 5, 2, 28)
             + box(1134, 570, 150, 50, "#8fa4dc", radius=10)
                 + box(1100, 642, 190, 20, "#5a6fae", radius=8))
    p.add(left, right)
    return p.backdrop(
        "space",
        (Zone("ground", 0.2, 0.82, 0.8, 0.96), Zone("air", 0.2, 0.2, 0.8, 0.68),
         Zone("wall", 0.2, 0.16, 0.82, 0.52)),
        ("space station", "station", "station kitchen", "kitchen", "hall", "station hall",
         "moon ballroom",
         "ballroom", "concert hall", "moon station", "moon school", "school", "contest hall",
             "gala hall",
         "drawing hall", "dining hall", "map room", "room", "laundry", "theatre", "port",
             "rocket port",
         "star tower", "palace", "star palace", "table", "window", "garage", "door", "inn", "shop"),
        "indoor", 0.85, 1.05)


def rocket_cabin() -> Backdrop:
    """Paint the snug cabin of a ship: portholes, a bunk, a wheel of levers and warm lamps."""
    p = Painting("rocket_cabin", 147)
    p.add(box(0, 0, 1280, 720, p.gradient((0, "#e8875c"), (0.55, "#f7b884"), (1, "#f7b884"))))
    p.add(oval(640, 270, 620, 420, p.glow((0, "#fff0d0", 0.95), (0.5, "#ffe2b0", 0.45),
                                          (1, "#ffe2b0", 0))))
    for x in (-10, 200, 420, 860, 1080, 1290):
        bend = (x - 640) * 0.12
        p.add(stroke(f"M{x + bend:.0f}-10Q{x - bend * 0.2:.0f} 280 {x} 560", "#c9653f", 18, 0.55),
              stroke(f"M{x + bend - 5:.0f}-10Q{x - bend * 0.2 - 5:.0f} 280 {x - 5} 560", "#ffd9b0",
                  4, 0.5))
    for x in (95, 310, 970, 1185):
        for y in (90, 470):
            p.add(disc(x, y, 6, "#c9653f", 0.6))
    for k, (x, y, r) in enumerate(((640, 222, 132), (300, 236, 66), (980, 236, 66))):
        view = [box(x - r, y - r, 2 * r, 2 * r, p.gradient((0, "#14164e"), (1, "#4f3f98"))),
                oval(x, y + r * 0.2, r * 1.1, r * 0.6,
                    p.glow((0, "#c46fd0", 0.5), (1, "#c46fd0", 0))),
                sky.star_dust(24 if k == 0 else 12, p.rng, x - r, y - r, x + r, y + r)]
        if k == 0:
            view.append(p.move("moon", (x + 40, y + 30), disc(x + 44, y + 40, 52, "#f2ecd0")
                        + disc(x + 28, y + 26, 11, "#d8cfa8") + disc(x + 62, y + 54, 8, "#d8cfa8")
                        + disc(x + 54, y + 14, 6, "#d8cfa8"), "shift_y", 6, 9000))
        for j, (dx, dy) in enumerate(((-0.4, -0.3), (0.3, -0.5))):
            sx, sy = x + dx * r, y + dy * r
            view.append(p.move(f"star{k}{j}", (sx, sy), sky.star(sx, sy, r * 0.1 + 3, "#fff6cf"),
                               "rotate", 20, 2900 + 300 * j + 200 * k, 0.3 * k))
        p.add(rooms.round_window(p, x, y, r, "#a9583c", "#ffe0b8", tuple(view), cross=False))
        for j in range(8):
            bx, by = ((1, 0), (0.7, 0.7), (0, 1), (-0.7, 0.7), (-1, 0), (-0.7, -0.7), (0, -1),
                      (0.7, -0.7))[j]
            p.add(disc(x + bx * (r + 12), y + by * (r + 12), 5, "#a9583c", 0.8))
    floor = p.gradient((0, "#a8577a"), (1, "#6a3560"))
    p.add(box(0, 552, 1280, 180, floor), box(0, 540, 1280, 18, "#8a4030"))
    p.add(stroke("M300 558L60 720M470 558L350 720M640 558V720M810 558L930 720M980 558L1220 720",
                 "#532650", 4, 0.4), stroke("M-20 600H1300M-20 656H1300", "#532650", 4, 0.3))
    p.add(oval(640, 636, 320, 52, "#3f8fb0"), oval(640, 636, 280, 44, "#ffe2b0"),
          oval(640, 636, 232, 35, "#5fb4cc"))
    star = sky.star(640, 636, 60, "#ffe2b0")
    p.add(group(star, place="translate(0 382)scale(1 .4)"))
    p.frame("#5a1f3a", 0.42)
    p.add(rooms.bed(992, 596, "#8a4a5a", "#6f8fe0", "#fff2dc", "#ffe27a"))
    desk = (fill("M-10 430H210Q240 430 246 456L262 640H-10Z", "#7a5aa8")
            + fill("M-10 392H176Q196 392 204 410L216 440H-10Z", "#5f4590")
            + fill("M-10 470H222L234 600H-10Z", "#8f6fc0") + _lights(p, 22, 500, 6, 2, 32)
            + box(16, 556, 90, 26, "#23306e", radius=6)
                + stroke("M24 570l12-8 12 10 14-12 14 12 18-6",
                                                                 "#7fe0b0", 4)
            + disc(160, 568, 20, "#ffd95a") + disc(160, 568, 11, "#ff9d5a"))
    lever = stroke("M96 400V346", "#eadcf8", 9) + disc(96, 336, 18, "#ff7a6b") + disc(90, 330, 5,
        "#fff",
                                                                                      0.7)
    p.add(p.move("lever", (96, 400), lever, "rotate", 7, 3200), desk)
    p.add(stroke("M160 400V366", "#eadcf8", 8), disc(160, 358, 14, "#7fe0b0"))
    for k, x in enumerate((440, 840)):
        p.add(p.move(f"lamp{k}", (x, -10), rooms.lantern(p, x, 96, "#8a4030"), "rotate", 3, 4400,
                     k * 0.3))
    return p.backdrop(
        "space",
        (Zone("ground", 0.22, 0.83, 0.76, 0.96), Zone("air", 0.22, 0.2, 0.78, 0.68),
         Zone("wall", 0.3, 0.1, 0.8, 0.5)),
        ("rocket cabin", "cabin", "rocket", "ship cabin", "ship", "pirate ship", "ship deck",
         "deck",
         "star ship", "spaceship", "sleeping cabin", "rocket bathroom", "bathroom", "bedroom",
         "moon bedroom", "ship nursery", "nursery", "ship kitchen", "ship pool", "star train",
             "train",
         "pirate cabin", "shuttle", "bed", "cottage", "house", "hut", "fox house",
             "spaceship kitchen",
         "tank", "inside"),
        "indoor", 0.85, 1.05)


BACKDROPS: tuple[Backdrop, ...] = (space_station(), rocket_cabin())
