"""A quiet lake in the valley at sunset."""

from asset_library.draw.backgrounds.scenery import ancient, plants
from asset_library.draw.backgrounds.scenery import heavens as sky
from asset_library.draw.backgrounds.scenery.brush import box, disc, fill, land, oval, smooth, stroke
from asset_library.draw.backgrounds.scenery.lively import twinkles
from asset_library.draw.backgrounds.scenery.painting import Painting
from asset_library.draw.backgrounds.scenery.waters import rock
from asset_library.draw.rig import Backdrop, Zone

LEAVES = ("#2f6f62", "#3f846a", "#5f9f74")


def dino_lake() -> Backdrop:
    """Paint a violet evening: first stars, long-necked shapes on the far shore, a sandy bank."""
    p = Painting("dino_lake", 622)
    p.sky((0, "#4a4a9c"), (0.28, "#a06fb8"), (0.46, "#f29aa0"), (0.56, "#ffd6a0"), (1, "#ffd6a0"))
    twinkles(p, 5, 180)
    p.add(
        disc(560, 370, 320, p.glow((0, "#fff2c4", 0.95), (0.3, "#ffe0a4", 0.5), (1, "#ffe0a4", 0))),
        disc(560, 366, 62, "#fff0bc"),
    )
    for k, (x, y, s, c) in enumerate(
        ((240, 190, 110, "#d98fb4"), (900, 150, 130, "#b57fc0"), (1120, 260, 90, "#f2a8a8"))
    ):
        p.add(
            p.move(
                f"cloud{k}",
                (x, y),
                sky.cloud(x, y, s, c, 0.75),
                "shift_x",
                20,
                18000 + 1500 * k,
                k * 0.3,
            )
        )
    p.add(
        ancient.volcano(p, "plume", 980, 410, 190, "#a0789c", "#8a6690", "#ffb070"),
        fill(
            land(
                [
                    (-20, 360),
                    (120, 320),
                    (280, 370),
                    (440, 396),
                    (640, 402),
                    (800, 390),
                    (1000, 400),
                    (1150, 360),
                    (1300, 330),
                ],
                420,
            ),
            "#9a6f9c",
        ),
    )
    neck = (
        "M0 0C-6-40 10-60 50-62 84-64 96-80 100-120 102-150 126-160 140-148 150-140 144-128 130-128"
        " 122-84 122-60 120-40 118-20 116-8 116 0H100L98-22H66L64 0H44L40-18 20-14 14 0ZM0-10C-30-6"
        "-50 4-70 20-50-12-20-34 6-36Z"
    )
    p.add(
        p.move(
            "grazer",
            (740, 404),
            f'<g transform="translate(690 406)scale(.8)">{fill(neck, "#7f5f8f")}</g>',
            "rotate",
            1.2,
            6000,
        ),
        f'<g transform="translate(850 405)scale(.5)">{fill(neck, "#8a6896")}</g>',
    )
    p.add(
        box(0, 402, 1280, 220, p.gradient((0, "#ffd0a0"), (0.35, "#d98fb0"), (1, "#6a62b0"))),
        p.move(
            "glints",
            (560, 460),
            stroke(
                "M480 416h160M450 434h220M490 456h140M440 480h240M500 506h130M220 440h80"
                "M760 450h90M960 430h80"
                "M140 480h70M860 500h90M1080 470h80",
                "#fff2cc",
                5,
                0.7,
            ),
            "shift_x",
            13,
            4800,
        ),
    )
    for k, (x, y) in enumerate(((330, 520), (820, 540), (900, 560))):
        p.add(
            p.move(
                f"lily{k}",
                (x, y),
                oval(x, y, 36, 9, "#4f8f6a") + plants.flower(x - 6, y - 7, 9, "#ffc2da", "#ffe9a0"),
                "shift_y",
                3,
                3700,
                k * 0.3,
            )
        )
    shore = [
        (-20, 560),
        (160, 548),
        (340, 580),
        (560, 600),
        (760, 598),
        (960, 580),
        (1120, 548),
        (1300, 560),
    ]
    p.add(
        fill(land([(x, y - 9) for x, y in shore]), "#fff0d4", 0.65),
        fill(land(shore), p.gradient((0, "#f0c79a"), (1, "#a8786a"))),
        stroke(smooth(shore, False), "#ffe2bc", 5, 0.7),
        stroke(
            "M380 640q40-12 80 0M600 632q40-10 80 0M820 646q40-12 80 0M480 690q50-12 90 0"
            "M720 694q50-12 90 0",
            "#8f5f58",
            5,
            0.4,
        ),
    )
    p.frame("#2a2050", 0.42)
    p.add(
        ancient.tree_fern(p, "fern_left", 190, 600, 330, LEAVES, ("#6a4a5a", "#4f3648")),
        ancient.tree_fern(p, "fern_right", 1100, 594, 320, LEAVES, ("#6a4a5a", "#4f3648")),
        ancient.tree_fern(p, "fern_left2", 40, 700, 540, LEAVES, ("#5a3f52", "#432e40")),
        ancient.tree_fern(p, "fern_right2", 1250, 700, 560, LEAVES, ("#5a3f52", "#432e40")),
    )
    p.add(
        p.move(
            "reeds_l",
            (150, 620),
            plants.reeds(110, 640, 150, 7, "#4f8a66", "#7f5248", p.rng),
            "rotate",
            2,
            4700,
        ),
        p.move(
            "reeds_r",
            (1160, 620),
            plants.reeds(1140, 640, 140, 7, "#4f8a66", "#7f5248", p.rng),
            "rotate",
            2,
            5000,
            0.4,
        ),
        rock(200, 716, 150, 76, "#8f7490", "#755c7c"),
        rock(980, 720, 130, 64, "#8f7490", "#755c7c"),
    )
    for x, y, s in ((40, 734, 130), (330, 730, 64), (1240, 736, 140), (1130, 730, 70)):
        p.add(ancient.ferns(x, y, s, ("#2f7058", "#438462"), p.rng))
    return p.backdrop(
        "dinosaur_valley",
        (
            Zone("ground", 0.22, 0.86, 0.78, 0.96),
            Zone("air", 0.18, 0.12, 0.82, 0.6),
            Zone("sky", 0.14, 0.05, 0.72, 0.32),
            Zone("water", 0.22, 0.62, 0.78, 0.76),
        ),
        (
            "lake shore",
            "lake",
            "valley lake",
            "lake rock",
            "river bank",
            "river",
            "shore",
            "lily pond",
            "pond",
            "pool",
            "sandy shore",
            "beach",
            "moonlit meadow",
            "evening",
            "night",
            "spring",
            "hot spring",
            "mud",
            "muddy bank",
            "sunset",
            "stream",
            "waterfall",
            "swamp",
            "island",
            "bank",
            "campfire circle",
            "campfire",
            "moonlit",
        ),
        "dusk",
        0.72,
        1.0,
    )


BACKDROPS: tuple[Backdrop, ...] = (dino_lake(),)
