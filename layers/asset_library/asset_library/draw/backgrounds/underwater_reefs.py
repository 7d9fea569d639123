"""Sunny waters: the coral reef, the kelp forest, the surface between sea and sky."""

from asset_library.draw.backgrounds.scenery import waters as sea
from asset_library.draw.backgrounds.scenery.brush import (
    disc,
    fill,
    haze,
    hills,
    land,
    oval,
    smooth,
    stroke,
)
from asset_library.draw.backgrounds.scenery.heavens import cloud, sun_rays
from asset_library.draw.backgrounds.scenery.painting import Painting
from asset_library.draw.rig import Backdrop, Zone

DEEP = "#1d5aa6"


def bubbles(p: Painting, count: int, y0: float = 80, y1: float = 580) -> None:
    """Let small bubbles bob at the sides and a few in the middle."""
    for k in range(count):
        x = p.rng.choice((p.rng.uniform(60, 380), p.rng.uniform(900, 1220),
            p.rng.uniform(60, 1220)))
        y, r = p.rng.uniform(y0, y1), p.rng.choice((5, 7, 9, 13, 17))
        p.add(p.move(f"bubble{k}", (x, y), sea.bubble(x, y, r), "shift_y", 10 + r,
                     3200 + 180 * r, p.rng.random()))


def weed(p: Painting, name: str, x: float, y: float, height: float, width: float, count: int,
         colours: tuple[str, str], amplitude: float = 2.5) -> None:
    """Plant a clump of ribbons that sways as one."""
    blades = "".join(
        sea.blade(x + k * width * 1.35, y, height * p.rng.uniform(0.6, 1), width,
                  p.rng.uniform(14, 26) * (1 if k % 2 else -1), colours[k % 2])
        for k in range(count))
    p.add(p.move(name, (x + count * width * 0.6, y), blades, "rotate", amplitude,
                 5200, p.rng.random()))


def coral_reef() -> Backdrop:
    """Paint a bright reef by day."""
    p = Painting("coral_reef", 4)
    p.sky((0, "#a6f4ec"), (0.32, "#4accdf"), (0.72, "#2a8fd0"), (1, "#1f66b2"))
    ray = p.gradient((0, "#ffffff", 0.5), (1, "#ffffff", 0))
    p.add(oval(660, -20, 620, 460, p.glow((0, "#fffbe0", 0.95), (1, "#fffbe0", 0))))
    p.add(p.move("rays", (640, 0), sea.rays(
        [(200, 50, -150, 0.5), (390, 90, -90, 0.5), (620, 60, 10, 0.5), (800, 110, 120, 0.5),
         (1050, 50, 220, 0.4)], ray), "rotate", 1.6, 9000))
    arch = [(-40, 470), (90, 400), (180, 330), (280, 350), (330, 430), (420, 500), (560, 520),
            (760, 516), (880, 470), (960, 360), (1060, 330), (1150, 390), (1320, 360)]
    p.add(fill(land(arch), "#3aa3d4", 0.6))
    school = "".join(sea.far_fish(430 + 50 * (k % 4) + 20 * (k // 4),
        300 + 34 * (k // 4) + 9 * (k % 3),
                                  24, "#1f79b8", 0.55) for k in range(8))
    p.add(p.move("school", (500, 320), school, "shift_x", 30, 12000))
    p.add(fill(hills(560, 34, p.rng), "#2b86c2", 0.75))
    for x, s, c in ((330, 0.5, "#6f8fd0"), (420, 0.38, "#7fa3da"), (930, 0.5, "#7f9fd8"),
                    (1010, 0.6, "#6f8fd0")):
        p.add(sea.branch_coral(x, 600, s, haze(c, "#2b86c2", 0.25), haze(c, "#1d5aa6", 0.6)))
    weed(p, "kelp_left", 20, 640, 380, 34, 3, ("#27929a", "#2ea79d"))
    weed(p, "kelp_right", 1110, 640, 400, 36, 4, ("#27929a", "#2ea79d"))
    p.add(sea.rock(-90, 730, 330, 260, "#5568b4", "#43539a"),
          sea.rock(1080, 730, 320, 280, "#5568b4", "#43539a"),
          sea.rock(-60, 730, 190, 340, "#6376c0", "#4b5ca6"),
          sea.rock(1170, 730, 200, 370, "#6376c0", "#4b5ca6"))
    p.add(sea.fan_coral(70, 386, 0.8, "#e86bb0", "#b33d86"))
    p.frame("#123a7a", 0.4)
    sand = [(-20, 612), (180, 586), (420, 606), (640, 614), (860, 604), (1080, 586), (1300, 610)]
    p.add(fill(land(sand), p.gradient((0, "#ffe9b4"), (1, "#e2b46c"))),
          stroke(smooth(sand, False), "#fff6d6", 5, 0.7),
          sea.ripples([(300, 650), (520, 638), (760, 650), (930, 640), (420, 690), (640, 676),
                       (860, 696)], "#c9964a", p.rng))
    p.add(sea.brain_coral(330, 640, 110, "#ff9d76", "#cf5f48"),
          sea.branch_coral(210, 668, 1.05, "#ff7f8e", "#c2446a"),
          sea.branch_coral(1040, 664, 1.1, "#ffb04d", "#d0702c"),
          sea.tube_coral(70, 700, 0.9, "#ffd166", "#8a5a1e", "#e0a23c"),
          sea.tube_coral(1190, 712, 1.15, "#b48cf2", "#4f3488", "#7f58c4"),
          sea.brain_coral(960, 676, 84, "#d99cf2", "#9a5cc4"))
    weed(p, "grass_left", 296, 730, 130, 20, 4, ("#57c46b", "#3c9f5a"), 4)
    weed(p, "grass_right", 1086, 730, 120, 20, 4, ("#57c46b", "#3c9f5a"), 4)
    p.add(sea.starfish(470, 700, 24, "#ff8f5c", "#c2552c"))
    bubbles(p, 12)
    return p.backdrop(
        "underwater",
        (Zone("ground", 0.16, 0.87, 0.84, 0.96), Zone("water", 0.12, 0.1, 0.88, 0.8)),
        ("coral reef", "reef", "coral", "sea floor", "seabed", "sandy seabed", "sea meadow",
         "lagoon", "shallow bay", "warm sea", "reef street", "reef path", "sea garden",
         "sandy flats", "oyster bed", "race track", "open sea", "water", "bay", "sand"),
        "day", 0.75, 1.0)


def kelp_forest() -> Backdrop:
    """Paint a tall green forest of kelp with golden light from above."""
    p = Painting("kelp_forest", 21)
    p.sky((0, "#eaf7a8"), (0.25, "#8fdcae"), (0.6, "#3fa79a"), (1, "#1c5f70"))
    p.add(oval(650, 40, 520, 480, p.glow((0, "#fffde0", 0.95), (0.5, "#fdf6b0", 0.35),
                                         (1, "#fdf6b0", 0))))
    ray = p.gradient((0, "#fffde0", 0.6), (1, "#fffde0", 0))
    p.add(p.move("rays", (640, 0), sea.rays(
        [(360, 60, -160, 0.45), (520, 70, -60, 0.5), (680, 90, 50, 0.5), (860, 50, 150, 0.4)],
        ray, 600), "rotate", 1.8, 8000))
    for k, x in enumerate((300, 390, 470, 830, 905, 1000)):
        p.add(sea.kelp(x, 620, 700, "#5cb59a", "#6cc2a2", p.rng))
        if k == 2:
            p.add(fill(hills(590, 20, p.rng), "#56ab97", 0.55))
    p.add(fill(hills(600, 22, p.rng), "#3d8f86"))
    for k, x in enumerate((130, 230, 330, 950, 1060, 1150)):
        p.add(p.move(f"kelp{k}", (x, 650), sea.kelp(x, 660, 740, "#2f8a74", "#3fa07c", p.rng),
                     "rotate", 1.2, 6400, k * 0.17))
    p.frame("#0c3f48", 0.4)
    floor = [(-20, 610), (200, 596), (430, 622), (660, 630), (880, 618), (1100, 594), (1300, 612)]
    p.add(fill(land(floor), p.gradient((0, "#d9d79a"), (1, "#8a9a62"))),
          stroke(smooth(floor, False), "#f2f0c0", 5, 0.6),
          sea.ripples([(380, 660), (600, 650), (820, 664), (480, 698), (720, 690)], "#6f7f4a",
              p.rng))
    p.add(sea.rock(-60, 730, 260, 150, "#3f6f78", "#2f5866"),
          sea.rock(1080, 730, 270, 160, "#3f6f78", "#2f5866"))
    for k, (x, h) in enumerate(((-6, 800), (70, 760), (1214, 780), (1290, 800))):
        p.add(p.move(f"tall{k}", (x, 720), sea.kelp(x, 730, h, "#1b6a5c", "#22806a", p.rng),
                     "rotate", 1.5, 7000, k * 0.23))
    weed(p, "meadow_left", 110, 730, 140, 18, 7, ("#6fc06a", "#4da35c"), 3)
    weed(p, "meadow_right", 990, 720, 140, 18, 8, ("#6fc06a", "#4da35c"), 3)
    p.add(sea.starfish(560, 706, 20, "#f2a65a", "#b5682e"))
    bubbles(p, 9)
    return p.backdrop(
        "underwater",
        (Zone("ground", 0.2, 0.89, 0.8, 0.97), Zone("water", 0.16, 0.12, 0.84, 0.82)),
        ("kelp forest", "kelp", "weed bed", "weed", "seaweed", "sea wood", "sea forest", "reeds",
         "deep lake", "lake", "green water", "mud flats", "muddy bay", "murky bend", "lily leaves",
         "sea jungle", "seagrass"),
        "day", 0.75, 1.0)


def _wave(y: float, sway: float, phase: int) -> list[tuple[float, float]]:
    return [(x, y + (sway if (k + phase) % 2 else -sway))
            for k, x in enumerate(range(-120, 1440, 120))]


def sea_surface() -> Backdrop:
    """Paint a split view: sky and islands above the waves, clear water below."""
    p = Painting("sea_surface", 33)
    p.sky((0, "#6cc4f5"), (0.3, "#bfe8fb"), (0.46, "#fff0cf"), (1, "#fff0cf"))
    p.add(disc(300, 118, 150, p.glow((0, "#fff6c4", 0.9), (0.4, "#fff0b0", 0.5),
                                     (1, "#fff0b0", 0))),
          p.move("sun", (300, 118), sun_rays(300, 118, 66, 108, 12, "#fff3b8"), "rotate", 8, 9000),
          disc(300, 118, 56, "#ffe27a"), disc(290, 106, 40, "#ffefa6", 0.7))
    for k, (x, y, s, o) in enumerate(((760, 120, 120, 0.95), (1090, 180, 150, 0.9),
                                      (80, 210, 100, 0.85), (560, 66, 70, 0.7))):
        p.add(p.move(f"cloud{k}", (x, y), cloud(x, y, s, "#ffffff", o), "shift_x", 18,
                     16000 + 1500 * k, k * 0.3))
    p.add(fill(land([(880, 300), (960, 262), (1040, 214), (1120, 234), (1200, 190), (1330, 270)],
                    320), "#8fc7b0"),
          fill(land([(980, 300), (1080, 270), (1180, 250), (1320, 282)], 320), "#6fb592"),
          fill(land([(-40, 262), (60, 252), (160, 290), (230, 304)], 320), "#9fd0bc"))
    p.add(fill(smooth(_wave(298, 7, 0), False) + "L1440 420H-120Z", "#8fdcec"))
    p.add(p.move("far_wave", (640, 300), fill(
        smooth(_wave(310, 8, 1), False) + "L1440 440H-120Z", "#5cc8e4"), "shift_x", 16, 6000))
    water = p.gradient((0, "#3fbfe0"), (0.35, "#2b97d2"), (1, "#1c5ca8"))
    front = _wave(336, 11, 0)
    p.add(p.move("near_wave", (640, 340), fill(smooth(front, False) + "L1440 760H-120Z", water)
                 + stroke(smooth(front, False), "#eafcff", 9, 0.95)
                 + stroke(smooth([(x, y + 15) for x, y in front], False), "#9fe8f6", 6, 0.6),
                 "shift_x", 22, 7000, 0.3))
    ray = p.gradient((0, "#dffaff", 0), (0.12, "#dffaff", 0.5), (1, "#dffaff", 0))
    p.add("".join(
        fill(f"M{x} 352h{w}L{x + w * 2 + d} 690H{x + d - w}Z", ray, 0.5)
        for x, w, d in ((330, 60, -90), (560, 80, -10), (800, 60, 70), (980, 50, 130))))
    p.add(fill(hills(640, 20, p.rng), "#2779bd", 0.7))
    floor = [(-20, 664), (200, 640), (440, 668), (660, 676), (880, 666), (1080, 640), (1300, 660)]
    p.add(fill(land(floor), p.gradient((0, "#e9d7a2"), (1, "#b3945c"))))
    p.add(sea.rock(-80, 730, 260, 200, "#4a69ae", "#3b5596"),
          sea.rock(1120, 730, 260, 220, "#4a69ae", "#3b5596"),
          sea.branch_coral(210, 712, 0.7, "#ff8f8e", "#c2446a"),
          sea.fan_coral(1080, 716, 0.62, "#ffb85c", "#d0702c"))
    weed(p, "weed_left", 60, 730, 210, 24, 4, ("#2c9d8f", "#3cb086"))
    weed(p, "weed_right", 1150, 730, 230, 24, 4, ("#2c9d8f", "#3cb086"))
    p.frame("#123f80", 0.28)
    bubbles(p, 8, 420, 640)
    return p.backdrop(
        "underwater",
        (Zone("water", 0.12, 0.54, 0.88, 0.86), Zone("air", 0.12, 0.14, 0.88, 0.38),
         Zone("sky", 0.5, 0.06, 0.95, 0.3), Zone("ground", 0.2, 0.94, 0.8, 0.98)),
        ("sea surface", "surface", "under the waves", "waves", "stormy sea", "storm", "beach",
         "night beach", "bay shore", "shore", "pier", "below the pier", "jetty", "harbour",
         "sandbank", "lighthouse", "island", "boat", "sky", "sea dock", "cliff"),
        "day", 0.7, 0.9)


BACKDROPS: tuple[Backdrop, ...] = (coral_reef(), kelp_forest(), sea_surface())
