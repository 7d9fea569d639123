"""Out in space: the moon's surface, an asteroid among planets, a mossy garden planet."""


from asset_library.draw.backgrounds.scenery import heavens as sky
from asset_library.draw.backgrounds.scenery import plants
from asset_library.draw.backgrounds.scenery.brush import (
    box,
    disc,
    fill,
    group,
    hills,
    land,
    num,
    oval,
    ring,
    smooth,
    stroke,
)
from asset_library.draw.backgrounds.scenery.painting import Painting
from asset_library.draw.backgrounds.scenery.waters import rock
from asset_library.draw.rig import Backdrop, Zone


def twinkles(p: Painting, count: int, y1: float, colour: str = "#fff6cf") -> None:
    """Scatter stars and let the large ones turn gently, so that they twinkle."""
    p.add(sky.star_dust(90, p.rng, 10, 6, 1270, y1))
    for k in range(count):
        x = 60 + 1160 * (k + p.rng.uniform(0.1, 0.9)) / count
        y, r = p.rng.uniform(24, y1 * 0.8), p.rng.uniform(9, 17)
        p.add(p.move(f"star{k}", (x, y), sky.star(x, y, r, colour), "rotate", 22,
                     2600 + 320 * k, p.rng.random()))


def ball_clip(p: Painting, x: float, y: float, r: float) -> str:
    """Define the clip of a round planet."""
    return p.clip(f"M{num(x - r)} {num(y)}a{num(r)} {num(r)} 0 1 0 {num(2 * r)} 0"
                  f"a{num(r)} {num(r)} 0 1 0 {num(-2 * r)} 0Z")


def earth(p: Painting, x: float, y: float, r: float) -> str:
    """Draw the earth with continents, clouds and a soft blue glow."""
    clip = ball_clip(p, x, y, r)
    halo = disc(x, y, r * 1.5, p.glow((0.6, "#8fd4ff", 0.55), (1, "#8fd4ff", 0)))
    continents = (
        fill(smooth(ring(x - r * 0.35, y - r * 0.3, r * 0.42, r * 0.34, p.rng, 9, 0.25)),
            "#6fc27a"),
        fill(smooth(ring(x + r * 0.4, y + r * 0.3, r * 0.36, r * 0.46, p.rng, 9, 0.25)), "#6fc27a"),
        fill(smooth(ring(x - r * 0.3, y + r * 0.62, r * 0.24, r * 0.2, p.rng, 8, 0.2)), "#8fd48a"))
    clouds = stroke(f"M{num(x - r)} {num(y + r * 0.1)}q{num(r * 0.5)} {num(-r * 0.16)} {num(r)} 0"
                    f"M{num(x)} {num(y - r * 0.55)}q{num(r * 0.4)} {num(-r * 0.1)} {num(r * 0.8)} "
                    f"{num(r * 0.1)}M{num(x - r * 0.5)} {num(y + r * 0.42)}h{num(r * 0.6)}",
                    "#fff", r * 0.1, 0.8)
    night = fill(f"M{num(x + r * 0.35)} {num(y - r)}Q{num(x + r * 0.95)} {num(y + r * 0.3)} "
                 f"{num(x - r * 0.4)} {num(y + r)}H{num(x + r)}V{num(y - r)}Z", "#123a7a", 0.35)
    return (halo + disc(x, y, r, "#4aa8e8")
            + f'<g clip-path="{clip}">{"".join(continents)}{clouds}{night}</g>')


def moon_surface() -> Backdrop:
    """Paint the cratered moon under a black-blue sky with the earth in it."""
    p = Painting("moon_surface", 103)
    p.sky((0, "#0f1240"), (0.45, "#2a2a72"), (0.8, "#5a4f9c"), (1, "#5a4f9c"))
    p.add(oval(860, 220, 620, 240, p.glow((0, "#9a6fd0", 0.35), (1, "#9a6fd0", 0))))
    twinkles(p, 9, 430)
    p.add(p.move("earth", (930, 170), earth(p, 930, 170, 96), "rotate", 3, 16000))
    p.add(fill(land([(-20, 480), (90, 400), (170, 360), (240, 410), (330, 470), (440, 492),
                     (600, 500), (780, 494), (900, 462), (1000, 400), (1080, 380), (1170, 330),
                     (1240, 380), (1300, 420)]), "#6a64aa"),
          fill(land([(-20, 520), (120, 470), (260, 490), (440, 520), (700, 526), (960, 508),
                     (1140, 450), (1300, 490)]), "#837dbe"))
    for x, y, r in ((180, 500, 40), (420, 522, 34), (1090, 490, 44), (860, 524, 30)):
        p.add(sky.crater(x, y, r, "#6f69ac", "#9a94d0", 0.2))
    ground = [(-20, 566), (200, 552), (420, 566), (640, 572), (880, 562), (1100, 548), (1300, 568)]
    p.add(fill(land(ground), p.gradient((0, "#d5d0ee"), (0.5, "#b3addb"), (1, "#8a83bd"))),
          stroke(smooth(ground, False), "#f2efff", 5, 0.8))
    for x, y, r in ((330, 604, 56), (900, 610, 64), (560, 590, 34), (700, 698, 80), (440, 676, 50),
                    (1010, 684, 70), (240, 680, 44)):
        p.add(sky.crater(x, y, r, "#938cc6", "#dcd8f2", 0.26))
    p.add(stroke("M520 640q10-3 16 2M552 652q10-3 16 2M584 640q10-3 16 2M616 652q10-3 16 2",
        "#8c85bf",
                 8, 0.7))
    p.frame("#1a1650", 0.45)
    p.add(rock(-70, 730, 250, 190, "#9089c4", "#6f68a8"),
        rock(110, 736, 120, 74, "#a39cd2", "#7f78b6"),
          rock(1110, 734, 260, 220, "#9089c4", "#6f68a8"),
          rock(1030, 738, 120, 66, "#a39cd2", "#7f78b6"))
    flag = fill("M0-136C26-150 46-124 78-138V-86C46-72 26-98 0-84Z", "#ff8a7a") + disc(38, -111, 12,
                                                                                 "#ffe27a")
    p.add(group(stroke("M0 6V-138", "#e8e4f8", 7), place="translate(1080 566)scale(.8)"),
          p.move("flag", (1080, 566), group(flag, place="translate(1080 566)scale(.8)"), "rotate",
                 1.5, 3800))
    dome = (fill("M110 540A86 86 0 0 1 282 540Z", "#bfe4f8", 0.85)
            + stroke("M196 454V540M132 494Q196 470 260 494", "#fff", 5, 0.6)
            + box(100, 534, 192, 20, "#f2efff", radius=8)
                + box(176, 500, 40, 36, "#7f9fe0", radius=8)
            + stroke("M196 454V420", "#f2efff", 5) + disc(196, 416, 8, "#ff8a7a"))
    p.add(dome)
    return p.backdrop(
        "space",
        (Zone("ground", 0.16, 0.82, 0.84, 0.96), Zone("air", 0.14, 0.14, 0.84, 0.7),
         Zone("sky", 0.08, 0.06, 0.6, 0.36)),
        ("moon surface", "moon", "moon crater", "crater", "moon road", "moon base", "base",
         "small moon",
         "moon castle", "castle", "moon hill", "hill", "dusty hill", "plain", "mars", "dust",
             "ice moon",
         "snow moon", "icy moon", "moon playground", "broken moon", "dark moon", "tower", "road",
         "village", "town", "beach", "yard", "camp"),
        "night", 0.72, 1.0)


def star_field() -> Backdrop:
    """Paint open space: a nebula, ringed planets, and an asteroid to stand on."""
    p = Painting("star_field", 114)
    p.sky((0, "#0d0f38"), (0.5, "#241b5e"), (1, "#3a2a78"))
    for x, y, rx, ry, c, o in ((420, 300, 520, 240, "#d45fb4", 0.42),
        (860, 330, 540, 230, "#4f8fe8", 0.45),
                               (640, 300, 420, 200, "#f7b0d8", 0.4),
                                (200, 560, 380, 200, "#6a4fd0", 0.4),
                               (1100, 600, 380, 220, "#b04fb0", 0.32)):
        p.add(oval(x, y, rx, ry, p.glow((0, c, o), (1, c, 0))))
    way = "".join(f"M{x:.0f} {y:.0f}h.1" for x, y in
                  ((p.rng.uniform(0, 1280), p.rng.gauss(0, 60)) for _ in range(120)))
    p.add(group(stroke(way, "#ffeef8", 4, 0.55), place="translate(0 420)rotate(-12)"))
    twinkles(p, 12, 560)
    x, y, r = 1050, 190, 92
    ringed = (sky.planet_ring(x, y, r, "#ffe0b0", -16, True)
              + sky.planet(x, y, r, "#f2a65a", (("#ffd08a", -0.5, 0.22), ("#d9814a", 0.02, 0.2),
                                                ("#ffc27a", 0.5, 0.2)), ball_clip(p, x, y, r))
              + sky.planet_ring(x, y, r, "#ffe0b0", -16, False))
    p.add(disc(x, y, 170, p.glow((0.4, "#ffc27a", 0.35), (1, "#ffc27a", 0))),
          p.move("ringed", (x, y), ringed, "rotate", 3, 12000))
    p.add(p.move("blue", (180, 190), sky.planet(180, 190, 60, "#5fb8e8", (
        ("#9fe0f2", -0.3, 0.24), ("#3f8fd0", 0.35, 0.22)), ball_clip(p, 180, 190, 60)), "shift_y",
         8,
        8000))
    p.add(p.move("pink", (330, 90), sky.planet(330, 90, 26, "#f28ab4", (("#ffc2d8", 0.1, 0.3),),
                                               ball_clip(p, 330, 90, 26)), "shift_y", 6, 6000, 0.4),
          p.move("mint", (800, 90), sky.planet(800, 90, 20, "#8fe0b8", (("#d0f7e0", -0.2, 0.3),),
                                               ball_clip(p, 800, 90, 20)), "shift_y", 6, 7000, 0.2))
    comet = (fill("M560 128Q470 110 380 170 480 140 566 148Z", "#bfe8ff", 0.5)
             + fill("M562 132Q500 126 440 152 500 142 566 144Z", "#fff", 0.6)
                 + disc(568, 138, 12, "#fff"))
    p.add(p.move("comet", (568, 138), comet, "shift_x", 40, 10000))
    for k, (ax, ay, s) in enumerate(((90, 420, 34), (1200, 430, 40), (1130, 360, 18),
        (170, 350, 16))):
        pts = smooth(ring(ax, ay, s, s * 0.8, p.rng, 8, 0.14))
        p.add(p.move(f"stone{k}", (ax, ay), fill(pts, "#8f7fb8") + oval(ax + s * 0.2, ay + s * 0.2,
              s * 0.3, s * 0.2, "#6a5a94") + oval(ax - s * 0.35, ay - s * 0.3, s * 0.2, s * 0.13,
                                                 "#b5a6d8"), "rotate", 9, 9000 + 900 * k, k * 0.2))
    p.frame("#0a0a30", 0.4)
    top = [(40, 760), (70, 690), (170, 636), (330, 606), (520, 594), (700, 592), (880, 600),
           (1040, 626), (1180, 676), (1230, 760)]
    p.add(fill(smooth(top, tension=0.9), p.gradient((0, "#b59cd8"), (1, "#6a5298"))),
          stroke(smooth(top[1:9], False), "#e2d2f7", 6, 0.8))
    for cx, cy, cr in ((320, 652, 44), (560, 640, 34), (860, 650, 52), (1060, 690, 44),
        (680, 700, 60),
                       (190, 700, 34)):
        p.add(sky.crater(cx, cy, cr, "#7f68ac", "#c9b4e8", 0.3))
    return p.backdrop(
        "space",
        (Zone("ground", 0.2, 0.87, 0.8, 0.95), Zone("air", 0.12, 0.14, 0.88, 0.74),
         Zone("sky", 0.2, 0.05, 0.7, 0.4)),
        ("night sky", "sky", "milky way", "open space", "space", "planet ring", "ring", "saturn",
         "jupiter", "asteroid", "asteroid belt", "tiny asteroid", "comet", "comet path",
             "starry sky",
         "star", "stars", "clouds", "track", "race", "near earth", "behind the moon", "star net",
         "ring of ice", "galaxy", "planet"),
        "night", 0.75, 1.0)


def _puff_tree(p: Painting, name: str, x: float, foot: float, height: float,
               tones: tuple[str, str, str], stem: str) -> str:
    r = height * 0.32
    top = foot - height + r
    ball = (disc(x, top, r, tones[0]) + disc(x - r * 0.1, top - r * 0.12, r * 0.8, tones[1])
            + oval(x - r * 0.34, top - r * 0.4, r * 0.3, r * 0.2, tones[2], 0.8))
    spots = "".join(disc(x + dx * r, top + dy * r, r * q, tones[2], 0.7) for dx, dy, q in
                    ((0.4, 0.1, 0.14), (-0.3, 0.35, 0.11), (0.1, 0.6, 0.09), (0.5, -0.35, 0.09)))
    curl = stroke(f"M{num(x)} {num(foot)}C{num(x - height * 0.1)} {num(foot - height * 0.3)} "
                  f"{num(x + height * 0.1)} {num(foot - height * 0.4)} {num(x)} {num(top)}", stem,
                  height * 0.06)
    return p.move(name, (x, foot), curl + ball + spots, "rotate", 1.8, 5200, p.rng.random())


def alien_garden() -> Backdrop:
    """Paint a small mossy planet with round coloured trees, a pond and two moons."""
    p = Painting("alien_garden", 125)
    p.sky((0, "#3a2a86"), (0.35, "#8a5fc4"), (0.62, "#f29ac0"), (0.8, "#ffd6b0"), (1, "#ffd6b0"))
    twinkles(p, 6, 260)
    p.add(disc(900, 150, 190, p.glow((0.3, "#fff0c8", 0.5), (1, "#fff0c8", 0))),
          sky.planet(900, 150, 82, "#ffd9a0", (("#fff0cc", -0.35, 0.2), ("#f2b48a", 0.2, 0.24)),
                     ball_clip(p, 900, 150, 82), "#a04f8a"),
          sky.planet(330, 120, 40, "#a8d8f2", (("#d9f2ff", 0, 0.3),), ball_clip(p, 330, 120, 40),
                     "#5a4fa0"))
    p.add(p.move("cloud", (600, 240), sky.cloud(600, 260, 120, "#ffd9ec", 0.6), "shift_x", 26,
        17000),
          p.move("cloud2", (180, 300), sky.cloud(190, 310, 90, "#ffe4dc", 0.6), "shift_x", 20,
              15000,
                 0.4))
    p.add(fill(land([(-20, 470), (120, 400), (260, 430), (420, 486), (640, 500), (840, 480),
                     (1020, 420), (1160, 390), (1300, 450)]), "#b784cc", 0.85),
          fill(hills(510, 22, p.rng), "#8f7fd0"))
    far = (("#7fc4c8", "#93d4d0", "#b9ece0"), ("#e89ac8", "#f2b0d4", "#ffd4e8"))
    for k, (x, h) in enumerate(((90, 150), (200, 110), (330, 90), (420, 70), (880, 70), (980, 100),
                                (1100, 130), (1210, 160))):
        p.add(_puff_tree(p, f"far{k}", x, 546, h, far[k % 2], "#7a6cc0"))
    ground = [(-20, 556), (200, 542), (420, 552), (640, 556), (860, 552), (1080, 540), (1300, 556)]
    p.add(fill(land(ground), p.gradient((0, "#8fe0b0"), (1, "#2f9a94"))),
          stroke(smooth(ground, False), "#d4f9d0", 5, 0.8))
    p.add(oval(640, 600, 190, 26, "#2f8f9c", 0.5), oval(640, 596, 186, 24, "#7fdcf2"),
          p.move("shine", (640, 596), stroke("M560 592q30 5 60 0M640 604q36 5 80 0M600 580q20 3 "
                                             "44 0",
                                            "#fff", 4, 0.7), "shift_x", 9, 4000))
    p.frame("#34206a", 0.4)
    near = (("#d9568f", "#f07fae", "#ffc0d8"), ("#3fa4c8", "#5fc4dc", "#b4f0f2"),
            ("#e88f3f", "#ffb45f", "#ffe0a0"))
    for k, (x, foot, h) in enumerate(((150, 640, 290), (40, 700, 400), (1130, 640, 300),
                                      (1240, 700, 420))):
        p.add(_puff_tree(p, f"tree{k}", x, foot, h, near[(k * 2 + 1) % 3], "#4f3f98"))
    curls = ((250, 690, 100, 1), (310, 704, 70, -1), (1010, 700, 90, -1), (960, 708, 60, 1))
    for k, (x, y, h, side) in enumerate(curls):
        spiral = (f"M{x} {y}C{x} {y - h * 0.6:.0f} {x} {y - h} {x + side * h * 0.3:.0f} {y - h}"
                  f"S{x + side * h * 0.5:.0f} {y - h * 0.62:.0f} {x + side * h * 0.28:.0f} "
                  f"{y - h * 0.6:.0f} {x + side * h * 0.12:.0f} {y - h * 0.8:.0f} "
                  f"{x + side * h * 0.28:.0f} {y - h * 0.84:.0f}")
        p.add(p.move(f"curl{k}", (x, y), stroke(spiral, ("#6a4fc0", "#2f8f9c")[k % 2], h * 0.11),
                     "rotate", 3, 4200 + 300 * k, k * 0.2))
    for x, y, s, c, d in ((90, 712, 60, "#ffd24d", "#e8a03a"),
        (1190, 716, 56, "#f07fae", "#d9568f"),
                          (200, 716, 40, "#8f7ff0", "#6a5ad0"),
                           (1080, 718, 42, "#5fc4dc", "#3fa4c8")):
        p.add(plants.mushroom(x, y, s, c, d))
    p.add(plants.tufts(plants.sides(p.rng, 26, 580, 712, 400, 880),
                       ("#b8f7c8", "#5fc4a4", "#2f8f8a"), p.rng, 20))
    for k in range(5):
        at_x, at_y = p.rng.uniform(200, 1080), p.rng.uniform(260, 520)
        motes = disc(at_x, at_y, 5, "#fff6d4", 0.9) + disc(at_x + 34, at_y + 20, 3, "#fff6d4", 0.8)
        p.add(p.move(f"spore{k}", (at_x, at_y), motes, "shift_y", 20, 5600 + 600 * k, k * 0.23))
    return p.backdrop(
        "space",
        (Zone("ground", 0.2, 0.86, 0.8, 0.96), Zone("air", 0.18, 0.14, 0.82, 0.7),
         Zone("sky", 0.3, 0.05, 0.62, 0.25)),
        ("alien garden", "garden", "space garden", "tiny planet", "planet", "mossy asteroid",
         "moss",
         "planet lake", "lake", "pond", "pool", "meadow", "clover meadow", "field", "green island",
         "wizard garden", "palace garden", "asteroid garden", "sunset hill", "hilltop",
             "green hillside",
         "forest", "tree", "pumpkin field", "river bank", "duck pond", "cave", "island"),
        "dusk", 0.75, 1.0)


BACKDROPS: tuple[Backdrop, ...] = (moon_surface(), star_field(), alien_garden())
