"""Out in the enchanted forest by day: the sunny glade, the brook, the hill top."""

from collections.abc import Sequence

from asset_library.draw.backgrounds.scenery import plants
from asset_library.draw.backgrounds.scenery.brush import (
    box,
    disc,
    fill,
    group,
    haze,
    hills,
    land,
    num,
    oval,
    smooth,
    stroke,
)
from asset_library.draw.backgrounds.scenery.heavens import cloud
from asset_library.draw.backgrounds.scenery.painting import Painting
from asset_library.draw.backgrounds.scenery.waters import rays, rock
from asset_library.draw.rig import Backdrop, Zone

PETALS = (("#ff8fb0", "#ffe27a"), ("#ffffff", "#ffc94d"), ("#b59cf5", "#fff0a8"),
          ("#ffd24d", "#ff9d4d"), ("#8fc4ff", "#fff3b8"))


def flowers(p: Painting, spots: Sequence[tuple[float, float]], size: float, stem: str = "") -> str:
    """Scatter flowers of many colours."""
    out = []
    for x, y in spots:
        petal, heart = p.rng.choice(PETALS)
        out.append(plants.flower(x, y, size * (0.7 + 0.5 * max(0, y - 560) / 160), petal, heart,
            stem))
    return "".join(out)


def forest_glade() -> Backdrop:
    """Paint a sunny clearing with a path, light falling through the crowns."""
    p = Painting("forest_glade", 12)
    haze_sky = "#d6f5c8"
    p.sky((0, "#8fd9c8"), (0.45, "#d6f5c8"), (0.8, "#fdf6c4"), (1, "#fdf6c4"))
    p.add(oval(640, 300, 520, 420, p.glow((0, "#fffde4", 1), (0.45, "#fff8c8", 0.6),
                                          (1, "#fff8c8", 0))))
    for x, w in ((150, 40), (270, 30), (380, 36), (470, 22), (820, 24), (900, 36), (1010, 30),
                 (1130, 42)):
        p.add(plants.trunk(x, w, -20, 560, haze("#7a8f6a", haze_sky, 0.45)))
    for x, y, s in ((80, 60, 190), (300, 10, 170), (500, -40, 130), (780, -40, 130),
                    (990, 10, 170), (1210, 60, 190)):
        p.add(plants.crown(x, y, s, haze("#5fae72", haze_sky, 0.42), p.rng))
    p.add(fill(hills(528, 20, p.rng), haze("#7cc46a", haze_sky, 0.4)))
    for x, s in ((40, 110), (240, 80), (400, 60), (860, 60), (1020, 80), (1240, 110)):
        p.add(plants.bush(x, 560, s, haze("#4f9d62", haze_sky, 0.3),
                          haze("#67b56c", haze_sky, 0.3), p.rng))
    for x, w in ((206, 64), (1084, 70)):
        p.add(plants.trunk(x, w, -20, 600, "#9a7a58", "#84653f", "#5a3f2a"))
    for x, y, s in ((190, -10, 170), (1100, -16, 180)):
        p.add(plants.leafy(x, y, s, "#3f9560", "#52aa68", "#7cc774", p.rng))
    ray = p.gradient((0, "#fffbd0", 0), (0.3, "#fffbd0", 0.6), (1, "#fffbd0", 0))
    p.add(p.move("rays", (300, 0), rays([(330, 60, 60, 0.5), (460, 90, 140, 0.55),
                                         (640, 60, 200, 0.45), (790, 40, 240, 0.4)], ray, 620),
                 "rotate", 1.2, 9000))
    glade = [(-20, 566), (200, 578), (420, 566), (640, 562), (860, 568), (1080, 580), (1300, 566)]
    p.add(fill(land(glade), p.gradient((0, "#a4dd72"), (1, "#4fa65c"))),
          stroke(smooth(glade, False), "#d9f5a0", 5, 0.7))
    path = [(612, 562), (600, 590), (520, 622), (470, 662), (380, 740), (900, 740), (820, 680),
            (760, 640), (690, 600), (668, 562)]
    p.add(fill(smooth(path), p.gradient((0, "#fff0c4"), (1, "#e6bd7d"))),
          stroke("M600 606q40 8 88 0M530 648q90 14 190 0M470 694q150 20 330 2", "#b98a4f", 5, 0.3))
    p.add(plants.tufts(plants.sides(p.rng, 34, 596, 700, 420, 900),
                       ("#c6ee8a", "#7fcf6c", "#3f9d58"), p.rng, 22))
    p.frame("#1f5a3c", 0.42)
    for x, w in ((18, 140), (1264, 150)):
        p.add(plants.trunk(x, w, -20, 720, "#86603f", "#6b4a30", "#3f2818"))
    p.add(plants.hollow(14, 360, 20, 30, "#3f2818", "#a5784f"))
    for name, x, y, s in (("leaves_l", 0, 0, 190), ("leaves_r", 1284, -4, 200),
                          ("leaves_m", 640, -130, 150)):
        p.add(p.move(name, (x, -60), plants.leafy(x, y, s, "#2f8458", "#3f9a60", "#68bb68", p.rng),
                     "rotate", 1.0, 6500, p.rng.random()))
    for x, s in ((96, 100), (1190, 110)):
        p.add(plants.bush(x, 730, s, "#2f8a58", "#45a262", p.rng))
    p.add(flowers(p, plants.sides(p.rng, 26, 610, 712, 400, 900), 9))
    p.add(plants.fern(196, 712, 84, "#3f9a5a", 1), plants.fern(196, 712, 84, "#3f9a5a", -1),
          plants.fern(1080, 716, 90, "#3f9a5a", -1), plants.fern(1080, 716, 84, "#4fae60", 1))
    p.add(plants.mushroom(282, 690, 70, "#ff7a6b", "#dc5350"),
          plants.mushroom(326, 704, 42, "#ffb84d", "#e08f2e"),
          plants.mushroom(1010, 700, 56, "#ff7a6b", "#dc5350"))
    for k in range(4):
        at_x, at_y = p.rng.uniform(200, 1080), p.rng.uniform(180, 420)
        motes = disc(at_x, at_y, 4, "#fffbd6", 0.9) + disc(at_x + 30, at_y + 24, 3, "#fffbd6", 0.8)
        p.add(p.move(f"mote{k}", (at_x, at_y), motes, "shift_y", 22, 5200 + 700 * k, k * 0.27))
    return p.backdrop(
        "enchanted_forest",
        (Zone("ground", 0.14, 0.83, 0.86, 0.96), Zone("air", 0.16, 0.14, 0.84, 0.68),
         Zone("sky", 0.34, 0.05, 0.66, 0.25)),
        ("forest glade", "glade", "clearing", "forest path", "path", "sunny glade", "grove",
         "forest", "tree", "oak", "log", "picnic", "wood path", "leafy", "moss", "track", "bushes",
         "camp", "crossroads", "toadstool"),
        "day", 0.72, 1.0)


def forest_stream() -> Backdrop:
    """Paint a brook that runs from the far wood into a pond in front, in afternoon light."""
    p = Painting("forest_stream", 27)
    p.sky((0, "#7fc8e8"), (0.4, "#c9ecdf"), (0.62, "#ffe9bd"), (1, "#ffe9bd"))
    p.add(oval(760, 230, 420, 300, p.glow((0, "#fffbe0", 0.95), (1, "#fffbe0", 0))))
    for k, (x, y, s) in enumerate(((330, 110, 100), (930, 90, 120))):
        p.add(p.move(f"cloud{k}", (x, y), cloud(x, y, s, "#ffffff", 0.85), "shift_x", 18,
                     18000, k * 0.4))
    p.add(fill(land([(-20, 330), (160, 290), (380, 340), (560, 380), (760, 372), (960, 316),
                     (1140, 280), (1300, 320)]), "#a9d8c0"))
    for k in range(17):
        x = 40 + 75 * k
        if not 560 < x < 780:
            p.add(plants.pine(x, 440 + 12 * (k % 3), p.rng.uniform(120, 190), "#86c3a2", "#93ccaa"))
    p.add(fill(hills(440, 14, p.rng), "#97cf8c"))
    for x, s in ((60, 120), (270, 84), (420, 62), (890, 66), (1040, 90), (1230, 130)):
        p.add(plants.bush(x, 480, s, "#5fae74", "#76c27c", p.rng))
    banks = [(-20, 468), (200, 476), (420, 462), (640, 458), (860, 464), (1080, 478), (1300, 468)]
    p.add(fill(land(banks), p.gradient((0, "#b2de80"), (1, "#58ab62"))))
    water = [(646, 462), (630, 480), (646, 502), (650, 522), (600, 546), (480, 570), (330, 602),
             (254, 650), (290, 700), (380, 760), (1010, 760), (1070, 690), (1010, 620), (880, 580),
             (780, 554), (742, 530), (728, 504), (708, 482), (694, 462)]
    edge = stroke(smooth(water), "#8a6f48", 20, 0.85) + stroke(smooth(water), "#c9e58a", 7, 0.9)
    p.add(edge, fill(smooth(water), p.gradient((0, "#d9f4f2"), (0.35, "#7fd3e4"), (1, "#3a9fd0"))))
    shine = ("M664 500q24 6 60 2M650 548q40 8 80 0M520 600q60 8 120 0M720 610q70 10 150 0"
             "M380 650q50 8 110 0M640 664q90 12 170 0M860 660q50 6 100 0M470 700q60 8 130 0")
    p.add(p.move("ripples", (640, 600), stroke(shine, "#ffffff", 5, 0.55), "shift_x", 12, 4200))
    p.add(rock(556, 548, 70, 40, "#a9b3b8", "#8793a0"),
        rock(812, 566, 60, 36, "#a9b3b8", "#8793a0"))
    for x, y, w, h in ((212, 690, 110, 64), (1010, 700, 120, 70), (300, 612, 64, 34),
                       (980, 616, 70, 40)):
        p.add(rock(x, y, w, h, "#9aa5b0", "#78859a"))
    for k, (x, y) in enumerate(((420, 674), (500, 700), (880, 690), (930, 650))):
        pad = oval(x, y, 36, 12, "#4fae62") + fill(f"M{x} {y}l40-9v14Z", "#6ac0de") + (
            plants.flower(x - 8, y - 8, 11, "#ffc2da", "#ffe27a") if k % 2 == 0 else "")
        p.add(p.move(f"lily{k}", (x, y), pad, "shift_y", 3, 3600, k * 0.21))
    p.add(plants.tufts(plants.sides(p.rng, 26, 500, 700, 260, 1080),
                       ("#cdf090", "#86d070", "#469f5a"), p.rng, 20))
    p.add(flowers(p, plants.sides(p.rng, 14, 500, 700, 240, 1080), 8))
    p.frame("#1f5648", 0.36)
    willow = "".join(
        stroke(f"M{x} {y}q{num(p.rng.uniform(-16, 16))} {h / 2} {num(p.rng.uniform(-24, 24))} {h}",
               c, 9) for x, y, h, c in ((1050, 60, 150, "#5fb56c"), (1090, 90, 190, "#46a266"),
                                        (1130, 110, 150, "#5fb56c"), (1160, 120, 210, "#46a266")))
    p.add(p.move("willow", (1110, 60), willow, "rotate", 3, 5200))
    p.add(plants.trunk(1196, 120, -20, 690, "#8a6244", "#6d4a33", "#3f2818"))
    p.add(p.move("leaves_r", (1230, -40), plants.leafy(1220, 30, 210, "#2f8a5c", "#46a266",
                                                       "#7bc56f", p.rng), "rotate", 1, 7000))
    p.add(plants.trunk(30, 96, -20, 700, "#8a6244", "#6d4a33", "#3f2818"))
    p.add(p.move("leaves_l", (30, -40), plants.leafy(30, 20, 190, "#2f8a5c", "#46a266", "#7bc56f",
                                                     p.rng), "rotate", 1, 6400, 0.4))
    p.add(p.move("reeds_l", (180, 700), plants.reeds(120, 716, 190, 8, "#4f9d55", "#8a5a34", p.rng),
                 "rotate", 2, 4700),
          p.move("reeds_r", (1130, 710), plants.reeds(1090, 720, 170, 8, "#4f9d55", "#8a5a34",
                                                      p.rng), "rotate", 2, 5100, 0.5))
    p.add(plants.bush(40, 736, 100, "#3a9558", "#56ac62", p.rng),
          plants.bush(1236, 736, 100, "#3a9558", "#56ac62", p.rng))
    return p.backdrop(
        "enchanted_forest",
        (Zone("ground", 0.14, 0.72, 0.4, 0.79), Zone("ground", 0.64, 0.72, 0.86, 0.8),
         Zone("water", 0.28, 0.84, 0.76, 0.96), Zone("air", 0.16, 0.12, 0.84, 0.6),
         Zone("sky", 0.3, 0.04, 0.75, 0.25)),
        ("forest pond", "pond", "brook", "forest brook", "stream", "river", "river bank", "lake",
         "bank", "duck pond", "pool", "waterfall", "puddle", "bridge", "log bridge", "lily pad",
         "flood", "swamp", "mill", "reeds"),
        "day", 0.72, 0.95)


def _village(p: Painting, x: float, y: float) -> str:
    out = ""
    for k, (dx, dy, s) in enumerate(((0, 0, 1.0), (52, 10, 0.8), (-48, 8, 0.85), (96, 2, 0.7))):
        hx, hy, w, h = x + dx, y + dy, 34 * s, 24 * s
        roof = ("#e8876a", "#d9776f", "#e89a6a", "#c97a8a")[k]
        out += box(hx - w / 2, hy - h, w, h, "#fff0d4")
        out += fill(f"M{num(hx - w * 0.66)} {num(hy - h)}L{num(hx)} {num(hy - h * 2.1)}"
                    f"L{num(hx + w * 0.66)} {num(hy - h)}Z", roof)
        out += box(hx - 4 * s, hy - 13 * s, 8 * s, 13 * s, "#a8744f")
    return out


def hill_top() -> Backdrop:
    """Paint a windy flower meadow on a hill, a village far below."""
    p = Painting("hill_top", 41)
    p.sky((0, "#58b4f0"), (0.35, "#a5dcf7"), (0.6, "#e9f7e4"), (1, "#e9f7e4"))
    p.add(oval(980, 110, 300, 260, p.glow((0, "#fffbe0", 1), (0.2, "#fff6c4", 0.7),
                                          (1, "#fff6c4", 0))))
    for k, (x, y, s, o) in enumerate(((220, 130, 150, 0.95), (640, 90, 120, 0.85),
                                      (820, 210, 100, 0.9), (440, 230, 80, 0.7))):
        p.add(p.move(f"cloud{k}", (x, y), cloud(x, y, s, "#ffffff", o), "shift_x", 24,
                     19000 + 2000 * k, k * 0.3))
    p.add(fill(land([(-20, 420), (140, 360), (300, 330), (480, 392), (660, 372), (860, 318),
                     (1040, 350), (1300, 402)]), "#a9d7d6"),
          fill(land([(-20, 450), (200, 424), (460, 440), (720, 408), (980, 436), (1300, 396)]),
               "#a2d8a8"))
    p.add(stroke("M470 470C560 440 640 470 740 430S860 420 900 428", "#fff3cc", 9, 0.9),
          _village(p, 700, 424), group(*(plants.pine(x, y, h, "#74bd8f") for x, y, h in
          ((560, 436, 52), (590, 440, 40), (840, 428, 56), (868, 432, 44), (330, 446, 50),
           (360, 450, 60), (1010, 440, 58), (1036, 444, 44)))))
    p.add(fill(land([(-20, 470), (240, 486), (520, 476), (800, 452), (1040, 470), (1300, 486)]),
               p.gradient((0, "#9bd983"), (1, "#7cc56c"))))
    for x in range(80, 1240, 62):
        if not 520 < x < 760:
            p.add(plants.bush(x, 500 + (x * 7) % 17, 26, "#6ab868", "#83c973", p.rng))
    hill = [(-20, 572), (160, 548), (400, 520), (640, 512), (880, 522), (1120, 552), (1300, 580)]
    p.add(fill(land(hill), p.gradient((0, "#b9e676"), (1, "#57ad58"))),
          stroke(smooth(hill, False), "#e2f7a4", 5, 0.8))
    p.add(fill("M560 512C640 540 700 560 660 600S440 660 420 740H820C800 680 860 640 830 596"
               "S660 540 640 512Z", "#f7e3ae", 0.85))
    p.frame("#2a7a90", 0.2, 0.2)
    posts = "".join(box(x, y, 16, 74, "#d9a86c", radius=6) for x, y in
                    ((20, 540), (110, 528), (200, 518), (1064, 520), (1154, 532), (1244, 546)))
    p.add(stroke("M-20 570L230 536M-20 596L230 562M1050 538L1300 574M1050 564L1300 600",
                 "#c4905a", 11), posts)
    p.add(plants.trunk(1180, 70, 200, 620, "#8f6845", "#74512f", "#4a301c"),
          p.move("tree", (1180, 330), plants.leafy(1180, 190, 150, "#3f9d5a", "#5cb566", "#8fd278",
                                                   p.rng), "rotate", 1.2, 6000))
    p.add(group(*(disc(x, y, 9, "#ff7a6b") for x, y in
                  ((1100, 190), (1160, 240), (1230, 200), (1190, 140), (1120, 250), (1260, 260)))))
    p.add(plants.tufts(plants.sides(p.rng, 40, 560, 712, 420, 860),
                       ("#d2f394", "#8bd46f", "#4da75a"), p.rng, 24))
    for k in range(6):
        spots = [(x + (k * 37) % 60, y) for x, y in plants.sides(p.rng, 5, 600, 706, 360, 900)]
        p.add(p.move(f"flowers{k}", (spots[0][0], 716), flowers(p, spots, 13, "#4da75a"),
                     "shift_x", 3, 3800 + 300 * k, k * 0.17))
    return p.backdrop(
        "enchanted_forest",
        (Zone("ground", 0.14, 0.76, 0.86, 0.96), Zone("air", 0.12, 0.12, 0.86, 0.6),
         Zone("sky", 0.08, 0.04, 0.85, 0.3)),
        ("hill top", "hill", "green hill", "hill path", "meadow", "field", "forest garden",
         "garden", "village", "farm", "patch", "grass", "yard", "fence", "fair", "cliff", "gate",
         "lane", "road", "castle", "palace", "sky"),
        "day", 0.66, 1.0)


BACKDROPS: tuple[Backdrop, ...] = (forest_glade(), forest_stream(), hill_top())
