"""Places of the sea: the glowing cave, the sunken ship, the shell house, the coral town."""

import math

from asset_library.draw.backgrounds.scenery import rooms
from asset_library.draw.backgrounds.scenery import waters as sea
from asset_library.draw.backgrounds.scenery.brush import (
    box,
    disc,
    fill,
    group,
    hills,
    land,
    num,
    oval,
    smooth,
    stroke,
)
from asset_library.draw.backgrounds.scenery.painting import Painting
from asset_library.draw.backgrounds.underwater_reefs import bubbles, weed
from asset_library.draw.rig import Backdrop, Zone


def _crystal(x: float, y: float, height: float, lean: float, light: str, dark: str) -> str:
    w, tip = height * 0.16, x + lean * height
    return (fill(f"M{num(x - w)} {num(y)}L{num(tip - w * 1.1)} {num(y - height * 0.8)}"
                 f"L{num(tip)} {num(y - height)}L{num(tip + w)} {num(y - height * 0.78)}"
                 f"L{num(x + w)} {num(y)}Z", light)
            + fill(f"M{num(x + w * 0.1)} {num(y)}L{num(tip + w * 0.1)} {num(y - height * 0.7)}"
                   f"L{num(tip)} {num(y - height)}L{num(tip + w)} {num(y - height * 0.78)}"
                   f"L{num(x + w)} {num(y)}Z", dark))


def sea_cave() -> Backdrop:
    """Paint a dim grotto lit by crystals and by the blue mouth of the cave."""
    p = Painting("sea_cave", 71)
    p.sky((0, "#123a78"), (0.5, "#2286b8"), (1, "#1a5f9a"))
    p.add(oval(640, 300, 440, 330, p.glow((0, "#d4fff4", 1), (0.35, "#7fe6e4", 0.8),
                                          (1, "#2a8fc0", 0))))
    school = "".join(sea.far_fish(560 + 44 * (k % 3) + 18 * (k // 3), 230 + 26 * (k // 3), 22,
                                  "#2a86b4", 0.6) for k in range(5))
    p.add(p.move("school", (600, 240), school, "shift_x", 26, 11000))
    p.add(fill(hills(520, 26, p.rng), "#2a7fb0", 0.7))

    def wall(rx: float, ry: float, colour: str, rough: float, turn: int) -> str:
        hole = []
        for k in range(18):
            angle = 2 * math.pi * k / 18 + turn
            reach = 1 + p.rng.uniform(-rough, rough)
            hole.append((640 + rx * reach * math.cos(angle), 330 + ry * reach * math.sin(angle)))
        return (f'<path fill-rule="evenodd" fill="{colour}" '
                f'd="M-20-20H1300V740H-20Z{smooth(hole, tension=0.8)}"/>')

    p.add(wall(430, 300, "#2c5aa2", 0.06, 0), wall(500, 330, "#2a4688", 0.07, 1),
          wall(570, 366, "#27356f", 0.07, 2))
    spikes = ""
    for x, w, h in ((150, 50, 200), (250, 40, 120), (340, 36, 150), (460, 30, 80), (840, 34, 96),
                    (930, 44, 170), (1030, 40, 110), (1130, 56, 220)):
        spikes += f"M{x - w}-20C{x - w * 0.4:.0f} {h * 0.4:.0f} {x - 8} {h * 0.7:.0f} {x} {h}" \
                  f"C{x + 8} {h * 0.7:.0f} {x + w * 0.4:.0f} {h * 0.4:.0f} {x + w}-20Z"
    p.add(fill(spikes, "#222c62"))
    floor = [(-20, 600), (160, 572), (380, 596), (640, 606), (900, 594), (1120, 568), (1300, 600)]
    p.add(fill(land(floor), p.gradient((0, "#7f9fd0"), (0.4, "#5a6fb4"), (1, "#34407f"))),
          stroke(smooth(floor, False), "#b9e4f0", 4, 0.5),
          sea.ripples([(330, 650), (520, 636), (740, 650), (900, 640), (430, 694), (640, 676),
                       (840, 694)], "#2a356f", p.rng))
    p.add(oval(640, 640, 330, 60, p.glow((0, "#b9f7ee", 0.55), (1, "#b9f7ee", 0))))
    pink = p.glow((0, "#ff9de6", 0.7), (1, "#ff9de6", 0))
    mint = p.glow((0, "#8dffe0", 0.7), (1, "#8dffe0", 0))
    for x, y, glow, tones, sizes in (
        (150, 640, pink, ("#ffb3ea", "#d470cf"),
         ((0, 150, 0.04), (-52, 96, -0.3), (48, 104, 0.26))),
        (1130, 636, mint, ("#a9ffe6", "#4cc9b4"),
         ((0, 160, -0.04), (-50, 108, -0.26), (54, 96, 0.3))),
        (1010, 690, pink, ("#e2b8ff", "#a06fe0"), ((0, 70, 0.05), (30, 50, 0.3))),
        (280, 694, mint, ("#a9f0ff", "#4aa8dc"), ((0, 76, -0.06), (-30, 52, -0.3)))):
        p.add(disc(x, y - sizes[0][1] * 0.5, sizes[0][1] * 1.05, glow))
        p.add("".join(_crystal(x + dx, y, h, lean, *tones) for dx, h, lean in sizes[::-1]))
    p.add(sea.rock(-70, 736, 250, 150, "#2c3a7a", "#222c62", "#9fd8f0"),
          sea.rock(1100, 736, 260, 160, "#2c3a7a", "#222c62", "#9fd8f0"))
    weed(p, "weed_left", 330, 730, 110, 16, 3, ("#3fb8a8", "#2f8fa0"), 4)
    weed(p, "weed_right", 900, 730, 100, 16, 3, ("#3fb8a8", "#2f8fa0"), 4)
    light = p.glow((0, "#d8fff4", 1), (0.3, "#8df0e4", 0.6), (1, "#8df0e4", 0))
    for k in range(10):
        at, r = (p.rng.uniform(140, 1140), p.rng.uniform(180, 560)), p.rng.choice((9, 13, 18))
        p.add(p.move(f"spark{k}", at, disc(*at, r, light) + disc(*at, r * 0.2, "#fff"),
                     "shift_y", 18, 5200 + 300 * k, p.rng.random()))
    p.frame("#0e1440", 0.4)
    return p.backdrop(
        "underwater",
        (Zone("ground", 0.2, 0.86, 0.8, 0.96), Zone("water", 0.2, 0.18, 0.8, 0.8)),
        ("sea cave", "cave", "den", "sea den", "dragon cave", "crystal cave", "turtle cave",
         "trench",
         "dark", "dark water", "deep", "deep water", "deep sea", "crack", "ledge", "hole",
             "blue hole",
         "grotto", "tunnel", "night", "moonlit", "dark seabed", "ice cave", "under the ice"),
        "dusk", 0.75, 1.0)


def sunken_ship() -> Backdrop:
    """Paint an old wreck leaning on the sea floor in green light."""
    p = Painting("sunken_ship", 82)
    p.sky((0, "#b9f0d8"), (0.3, "#5cc4c0"), (0.7, "#2a8a9e"), (1, "#1d6482"))
    ray = p.gradient((0, "#f4ffe4", 0.6), (1, "#f4ffe4", 0))
    p.add(oval(420, -10, 520, 420, p.glow((0, "#fbffe0", 0.9), (1, "#fbffe0", 0))))
    p.add(p.move("rays", (480, 0), sea.rays(
        [(160, 60, -90, 0.45), (330, 90, -20, 0.5), (540, 70, 70, 0.5), (740, 50, 160, 0.35)],
        ray), "rotate", 1.5, 9500))
    p.add(fill(hills(500, 50, p.rng), "#3a9cac", 0.7), fill(hills(560, 30, p.rng), "#2c8298", 0.85))
    p.add(sea.rock(-60, 650, 240, 170, "#3f8096", "#35708a"))
    mast = (stroke("M930 470L872 60", "#6b4f3c", 20) + stroke("M936 470L878 60", "#543c30", 7)
            + stroke("M770 190L992 132", "#6b4f3c", 12))
    sail = fill("M782 196L978 146C996 220 1000 280 992 330L958 306 934 344 904 312 868 356 836 322"
                " 806 350C786 300 782 250 782 196Z", "#d8e6cf", 0.92)
    folds = stroke("M836 184C846 240 848 280 844 316M916 164C930 220 934 260 932 300", "#9fb8a8", 5,
                   0.6)
    p.add(stroke("M872 60L700 456M872 60L1100 380M786 192L742 452", "#5a4636", 4, 0.7), mast,
          p.move("sail", (880, 170), sail + folds, "rotate", 2, 6200))
    body = f"M{600} 640C620 540 650 480 690 446L880 470L1020 440L1140 350L1300 206V740H560Z"
    p.add(fill(body, p.gradient((0, "#8a6248"), (1, "#5a4038"))))
    planks = stroke("M650 500C800 530 960 520 1090 450S1240 330 1310 262M626 552C800 586 980 576 "
                    "1110"
                    " 510S1250 396 1310 330M610 604C800 640 1000 630 1130 566S1260 460 1310 400"
                    "M620 650C820 690 1020 684 1150 620S1270 530 1310 470", "#3f2c2a", 6, 0.5)
    rail = stroke("M684 440L880 466L1022 434L1144 344L1310 196", "#a87c58", 20)
    rim = stroke("M684 434L880 460L1022 428L1144 338L1310 190", "#c79a70", 6, 0.8)
    p.add(planks, rail, rim)
    for x, y, r in ((780, 548, 26), (900, 560, 26), (1020, 540, 26), (1126, 476, 26)):
        p.add(disc(x, y, r + 8, "#c79a4f"), disc(x, y, r, "#123a4c"),
              stroke(f"M{x - 14} {y - 4}a16 16 0 0 1 16-12", "#7fd0d8", 4, 0.7))
    hole = [(1170, 560), (1200, 520), (1224, 548), (1262, 530), (1270, 590), (1296, 620),
        (1250, 650),
            (1216, 640), (1180, 660), (1150, 610)]
    p.add(fill("M" + "L".join(f"{x} {y}" for x, y in hole) + "Z", "#12303e"))
    for x, y, s in ((700, 476, 20), (1070, 420, 26), (960, 470, 16), (1220, 300, 20)):
        p.add(p.move(f"moss{x}", (x, y), stroke(f"M{x} {y}q-7 {s} 0 {s * 2}M{x + 13} {y - 2}q-5 "
                                                f"{s * 0.7:.0f} 1 "
              f"{s * 1.3:.0f}M{x + 26} {y - 4}q-7 {s} 1 {s * 1.8:.0f}", "#4f9f78", 9), "rotate", 4,
                  4300))
    p.frame("#0f4458", 0.4)
    sand = [(-20, 606), (200, 590), (420, 606), (640, 622), (860, 640), (1080, 652), (1300, 640)]
    p.add(fill(land(sand), p.gradient((0, "#f0e2b0"), (1, "#b8955c"))),
          stroke(smooth(sand, False), "#fff8dc", 5, 0.6),
          sea.ripples([(260, 650), (460, 640), (620, 660), (800, 676), (380, 694), (560, 700),
                       (940, 696)], "#9a7440", p.rng))
    anchor = (stroke("M0-150V-8M-44-112H44", "#5b6675", 15) + stroke("M-66-52Q-50-4 0-4T66-52",
              "#5b6675", 15) + '<circle cy="-166" r="17" fill="none" stroke="#5b6675" '
              'stroke-width="11"/>' + stroke("M-5-140V-20M-54-46Q-40-14-8-10", "#8b98a8", 4, 0.8))
    p.add(group(anchor, place="translate(150 676)rotate(-16)"),
          fill("M70 676q80-34 170 4l-20 30H90Z", "#e2c88e"))
    p.add(box(1040, 676, 150, 16, "#8a6248", radius=6),
        box(1090, 694, 170, 16, "#74503c", radius=6),
          sea.branch_coral(1230, 716, 0.8, "#ff9d86", "#cc5a5a"),
          sea.tube_coral(50, 726, 0.9, "#c59cf2", "#4f3488", "#8f63c4"),
          sea.starfish(330, 690, 22, "#ff9a5c", "#c2602c"))
    weed(p, "weed_left", -10, 730, 260, 30, 3, ("#2f9a7c", "#3fb088"))
    weed(p, "weed_right", 1180, 734, 150, 22, 4, ("#3fb07c", "#2f9470"))
    weed(p, "weed_mid", 250, 734, 90, 16, 3, ("#5cc07c", "#3f9f68"), 4)
    bubbles(p, 10)
    return p.backdrop(
        "underwater",
        (Zone("ground", 0.16, 0.88, 0.8, 0.96), Zone("water", 0.12, 0.12, 0.7, 0.8)),
        ("sunken ship", "wreck", "old wreck", "ship", "ship deck", "deck", "ship cabin", "cabin",
         "submarine", "boat", "captain", "anchor", "sunken bell", "diving bell", "treasure", "mast",
         "pirate", "shipwreck", "harbour bottom"),
        "day", 0.75, 1.0)


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
    p.add(oval(640, 290, 560, 420, p.glow((0, "#fff8ea", 0.95), (0.5, "#fff0de", 0.5),
                                          (1, "#fff0de", 0))))
    view = (box(480, 80, 330, 330, p.gradient((0, "#a4f0ec"), (1, "#3aa4d8"))),
            sea.rays([(560, 30, -20, 0.5), (640, 40, 20, 0.5)],
                     p.gradient((0, "#fff", 0.7), (1, "#fff", 0)), 330),
            fill(hills(320, 14, p.rng), "#2f8fc4", 0.8),
            sea.branch_coral(580, 366, 0.5, "#ff9da6", "#d4627c"),
            sea.blade(700, 380, 120, 18, 14, "#3fae92"),
                sea.blade(722, 380, 90, 16, -14, "#57bf96"),
            p.move("fish", (640, 210), sea.far_fish(650, 200, 40, "#ffb84d", 1)
                   + sea.far_fish(690, 246, 26, "#ff8fa3", 1), "shift_x", 40, 9000))
    p.add(rooms.round_window(p, 640, 226, 126, "#d9788f", "#ffe8d2", view, cross=False))
    for k in range(10):
        a = k * math.pi / 5
        p.add(disc(640 + 146 * math.cos(a), 226 + 146 * math.sin(a), 10, "#fffaf0"))
    p.add(rooms.shelf(880, 220, 210, "#c2788a", ("jar", "books", "jar", "pot"), p.rng),
          rooms.shelf(190, 230, 180, "#c2788a", ("pot", "jar", "books"), p.rng))
    floor = p.gradient((0, "#f9dfa8"), (1, "#dfae70"))
    edge = [(-20, 566), (240, 556), (640, 550), (1040, 556), (1300, 566)]
    p.add(fill(land(edge), floor), stroke(smooth(edge, False), "#fff3d4", 6, 0.8))
    p.add(oval(590, 646, 300, 54, "#5fbfc0"), oval(590, 646, 262, 45, "#d9f7ea"),
          oval(590, 646, 214, 35, "#7fd0c8"), oval(590, 646, 136, 21, "#eafcf0"))
    p.frame("#8a3058", 0.34)
    back = []
    for k in range(13):
        a = math.radians(184 + k * 172 / 12)
        r = 1 if k % 2 else 0.92
        back.append((1110 + math.cos(a) * 176 * r, 560 + math.sin(a) * 190 * r))
    p.add(fill(smooth([*back, (1250, 610), (970, 610)], tension=0.8), "#e58aa8"),
          stroke("".join(f"M1110 590L{x:.0f} {y:.0f}" for x, y in back[1::2]), "#c4638a", 6, 0.6),
          fill("M930 566Q1110 528 1292 566L1280 640Q1110 672 944 640Z", "#fff4e8"),
          fill("M990 572Q1130 540 1300 574L1290 648Q1130 676 990 646Q974 610 990 572Z", "#7cc6d8"),
          oval(968, 568, 52, 24, "#fffaf2"))
    for dx, dy in ((1040, 600), (1110, 626), (1180, 596), (1250, 622)):
        p.add(sea.starfish(dx, dy, 15, "#ffe6a0", "#e8bc5c"))
    p.add(fill("M70 590V470Q74 452 92 452H250Q268 452 272 470V590Q170 612 70 590Z", "#9fb4d8"),
          box(56, 444, 232, 22, "#c9d8f0", radius=10),
          disc(120, 530, 9, "#5f78ac"), disc(222, 530, 9, "#5f78ac"),
          stroke("M171 470V596", "#7f96c4", 5, 0.7),
          fill("M110 400Q104 446 126 446H200Q222 446 216 400Z", "#e8875c"),
          oval(163, 400, 58, 13, "#f7b48c"), oval(163, 401, 46, 8, "#8fd8c0"))
    for k, (x, y) in enumerate(((150, 376), (176, 350), (158, 322))):
        p.add(p.move(f"steam{k}", (x, y), sea.bubble(x, y, 9 - k), "shift_y", 12, 2600 + 400 * k,
                     k * 0.3))
    jelly = (disc(400, 96, 110, p.glow((0, "#fff6c8", 0.8), (1, "#fff6c8", 0)))
             + stroke("M380 108q-8 26 2 48M400 110q6 30-2 58M420 108q8 24-2 46", "#f7a8d0", 5, 0.8)
             + fill("M358 108Q358 56 400 56T442 108Q421 120 400 110 379 120 358 108Z", "#ffd0ea")
             + fill("M372 96Q374 68 396 66", "#fff", 0.6))
    p.add(stroke("M400-10V58", "#d9788f", 4, 0.7), p.move("lamp", (400, -10), jelly, "rotate", 3,
                                                        4800))
    bubbles(p, 5, 120, 420)
    return p.backdrop(
        "underwater",
        (Zone("ground", 0.24, 0.83, 0.74, 0.95), Zone("water", 0.26, 0.18, 0.76, 0.76),
         Zone("wall", 0.3, 0.1, 0.86, 0.5)),
        ("mermaid bedroom", "bedroom", "mermaid house", "house", "home", "kitchen", "sea kitchen",
         "palace kitchen", "palace bedroom", "sea cottage", "cottage", "room", "shop", "table",
         "classroom", "reef school", "school", "bed", "window", "hall", "indoors", "nursery", "den",
         "pancake house", "desk", "door"),
        "indoor", 0.85, 1.05)


BACKDROPS: tuple[Backdrop, ...] = (sea_cave(), sunken_ship(), sea_home())
