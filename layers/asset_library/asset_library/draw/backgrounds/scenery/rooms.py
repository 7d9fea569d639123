"""Indoors: windows, shelves, hearths, beds, lamps."""

import random

from asset_library.draw.backgrounds.scenery.brush import box, disc, fill, group, num, oval, stroke
from asset_library.draw.backgrounds.scenery.painting import Painting


def round_window(
    p: Painting,
    x: float,
    y: float,
    r: float,
    frame: str,
    frame_lit: str,
    view: tuple[str, ...],
    cross: bool = True,
) -> str:
    """Draw a round window with a view in it; marks of ``view`` lie in canvas units."""
    clip = p.clip(
        f"M{num(x - r)} {num(y)}a{num(r)} {num(r)} 0 1 0 {num(2 * r)} 0"
        f"a{num(r)} {num(r)} 0 1 0 {num(-2 * r)} 0Z"
    )
    bars = (
        stroke(
            f"M{num(x)} {num(y - r)}V{num(y + r)}M{num(x - r)} {num(y)}H{num(x + r)}",
            frame,
            r * 0.08,
        )
        if cross
        else ""
    )
    gleam = stroke(
        f"M{num(x - r * 0.62)} {num(y - r * 0.2)}L{num(x - r * 0.2)} {num(y - r * 0.62)}"
        f"M{num(x - r * 0.62)} {num(y + r * 0.1)}L{num(x + r * 0.1)} "
        f"{num(y - r * 0.62)}",
        "#fff",
        r * 0.07,
        0.35,
    )
    return (
        disc(x, y, r + 26, frame)
        + disc(x, y, r + 18, frame_lit)
        + disc(x, y, r + 5, frame)
        + f'<g clip-path="{clip}">{"".join(view)}{gleam}</g>'
        + bars
    )


def _jar(x: float, y: float, h: float, colour: str) -> str:
    return (
        box(x, y - h, h * 0.7, h, colour, 0.85, h * 0.16)
        + box(x + h * 0.06, y - h * 1.16, h * 0.58, h * 0.2, "#f5e2c0", radius=4)
        + box(x + h * 0.12, y - h * 0.86, h * 0.1, h * 0.6, "#fff", 0.4, 3)
    )


def shelf(
    x: float, y: float, width: float, wood: str, things: tuple[str, ...], rng: random.Random
) -> str:
    """Draw a wall shelf with jars, pots and books standing on it."""
    out, step = "", width / len(things)
    tones = ["#f2a65a", "#7fc4b0", "#e88a9a", "#8fa8e8", "#f5d06a", "#b58cd8"]
    rng.shuffle(tones)
    for k, thing in enumerate(things):
        at, tone = x + step * k + 8, tones[k % len(tones)]
        if thing == "jar":
            out += _jar(at, y, 44, tone)
        elif thing == "pot":
            out += fill(f"M{num(at)} {num(y - 34)}h40l-7 34h-26Z", tone)
            out += stroke(
                f"M{num(at + 20)} {num(y - 34)}q-14-16-12-30M{num(at + 20)} {num(y - 34)}"
                f"v-34M{num(at + 20)} {num(y - 34)}q14-12 16-28",
                "#5fa35a",
                6,
            )
        else:
            for j in range(4):
                h = 38 + 7 * ((j * 5) % 3)
                out += box(at + 11 * j, y - h, 10, h, tones[(k + j + 1) % len(tones)], radius=2)
    return (
        out
        + box(x - 10, y, width + 20, 13, wood, radius=6)
        + box(x - 10, y + 9, width + 20, 4, "#3f2414", 0.3, 2)
    )


def hearth(p: Painting, x: float, foot: float) -> str:
    """Draw a stone fireplace 250 wide with a fire that flickers; (x, foot) is its lower left."""
    stone = fill(
        f"M{x} {foot}V{foot - 250}Q{x + 8} {foot - 290} {x + 60} {foot - 300}"
        f"V-10H{x + 190}V{foot - 300}Q{x + 242} {foot - 290} {x + 250} {foot - 250}"
        f"V{foot}Z",
        "#b3a79c",
    )
    seams = stroke(
        "".join(
            f"M{x + dx} {foot - dy}h{w}"
            for dx, dy, w in (
                (6, 60, 34),
                (8, 130, 30),
                (10, 200, 40),
                (208, 80, 36),
                (206, 150, 40),
                (200, 220, 44),
                (64, 340, 60),
                (120, 380, 66),
                (64, 430, 50),
                (110, 480, 76),
            )
        ),
        "#8f8379",
        5,
        0.6,
    )
    mouth = fill(
        f"M{x + 44} {foot}V{foot - 130}Q{x + 48} {foot - 206} {x + 125} {foot - 206}"
        f"Q{x + 202} {foot - 206} {x + 206} {foot - 130}V{foot}Z",
        "#3a2424",
    )
    light = disc(x + 125, foot - 60, 190, p.glow((0, "#ffb84d", 0.75), (1, "#ffb84d", 0)))
    cx = x + 125
    flame = fill(
        f"M{cx - 50} {foot - 14}C{cx - 66} {foot - 70} {cx - 30} {foot - 84} {cx - 28} "
        f"{foot - 122}C{cx} {foot - 106} {cx + 2} {foot - 130} {cx + 6} {foot - 152}"
        f"C{cx + 34} {foot - 110} {cx + 66} {foot - 70} {cx + 50} {foot - 14}Z",
        "#ff8a3d",
    )
    heart = fill(
        f"M{cx - 28} {foot - 14}C{cx - 38} {foot - 54} {cx - 8} {foot - 70} {cx} "
        f"{foot - 98}C{cx + 20} {foot - 66} {cx + 40} {foot - 50} {cx + 28} {foot - 14}Z",
        "#ffd95a",
    )
    logs = stroke(
        f"M{cx - 56} {foot - 12}L{cx + 46} {foot - 26}M{cx - 46} {foot - 26}L{cx + 56} {foot - 12}",
        "#8a5530",
        20,
    )
    fire = p.move("fire", (cx, foot - 14), flame + heart, "rotate", 3, 900)
    p.also("fire", "shift_y", 3, 700)
    mantel = box(x - 16, foot - 262, 282, 26, "#87552f", radius=8)
    return stone + seams + mouth + light + fire + logs + mantel


def bed(x: float, foot: float, wood: str, blanket: str, sheet: str, dots: str) -> str:
    """Draw a cosy bed about 300 wide whose legs stand at ``foot``."""
    out = box(x, foot - 190, 26, 190, wood, radius=12) + disc(x + 13, foot - 192, 20, wood)
    out += box(x + 10, foot - 86, 300, 66, wood, radius=10)
    out += fill(
        f"M{x + 22} {foot - 70}V{foot - 120}Q{x + 100} {foot - 150} {x + 300} {foot - 118}"
        f"V{foot - 44}Q{x + 180} {foot - 20} {x + 22} {foot - 70}Z",
        sheet,
    )
    out += fill(
        f"M{x + 108} {foot - 128}Q{x + 200} {foot - 152} {x + 310} {foot - 118}V{foot - 20}"
        f"Q{x + 200} {foot - 8} {x + 104} {foot - 26}Q{x + 92} {foot - 80} {x + 108} "
        f"{foot - 128}Z",
        blanket,
    )
    out += group(
        *(
            disc(x + dx, foot - dy, 11, dots)
            for dx, dy in ((140, 100), (190, 60), (236, 106), (150, 46), (260, 56))
        ),
        opacity=0.85,
    )
    return (
        out
        + oval(x + 70, foot - 130, 50, 26, sheet)
        + oval(x + 66, foot - 136, 34, 12, "#fff", 0.6)
    )


def lantern(p: Painting, x: float, y: float, metal: str) -> str:
    """Draw a hanging lantern with a warm glow, its cord going up beyond the top edge."""
    glow = disc(x, y, 120, p.glow((0, "#fff0a8", 0.75), (1, "#fff0a8", 0)))
    return (
        glow
        + stroke(f"M{num(x)} -20V{num(y - 34)}", metal, 5)
        + fill(
            f"M{num(x - 24)} {num(y - 24)}L{num(x)} {num(y - 46)}L{num(x + 24)} {num(y - 24)}Z",
            metal,
        )
        + box(x - 18, y - 24, 36, 46, "#ffe58a", radius=8)
        + oval(x, y, 8, 13, "#fff8d8")
        + box(x - 22, y + 18, 44, 9, metal, radius=4)
    )


def lamps(p: Painting, x: float, y: float, columns: int, rows: int, gap: float) -> str:
    """Draw a panel of small coloured lamps, ``gap`` apart."""
    tones = ("#ff8a7a", "#ffd95a", "#7fe0b0", "#7fc4ff", "#d8a8ff")
    return "".join(
        disc(x + gap * i, y + gap * j, gap * 0.26, p.rng.choice(tones))
        for i in range(columns)
        for j in range(rows)
    )
