"""A wide meadow in the valley of the dinosaurs."""

from asset_library.draw.backgrounds.scenery import ancient, plants
from asset_library.draw.backgrounds.scenery.brush import fill, hills, land, oval, smooth, stroke
from asset_library.draw.backgrounds.scenery.lively import clouds, flowers
from asset_library.draw.backgrounds.scenery.painting import Painting
from asset_library.draw.backgrounds.scenery.waters import rock
from asset_library.draw.rig import Backdrop, Zone

LEAVES = ("#3f8f52", "#57a95c", "#86c76c")


def dino_meadow() -> Backdrop:
    """Paint a volcano far off, red hills, tree ferns left and right of a grassy path."""
    p = Painting("dino_meadow", 611)
    p.sky((0, "#6cc4ec"), (0.35, "#bfe8ec"), (0.62, "#fdf0cc"), (1, "#fdf0cc"))
    p.add(oval(860, 240, 420, 300, p.glow((0, "#fffbe4", 0.95), (1, "#fffbe4", 0))))
    clouds(p, ((180, 110, 110), (700, 90, 100), (1080, 150, 120)), "#ffffff", 0.92, 22, 17000)
    p.add(ancient.volcano(p, "plume", 430, 440, 250, "#c9a8b4", "#b08fa4", "#ff9d6a"))
    p.add(
        fill(
            land(
                [
                    (-20, 400),
                    (90, 370),
                    (220, 420),
                    (400, 440),
                    (640, 430),
                    (800, 390),
                    (920, 330),
                    (1040, 350),
                    (1150, 300),
                    (1300, 360),
                ]
            ),
            "#e2b9a0",
        ),
        fill(land([(560, 450), (760, 424), (940, 380), (1120, 400), (1320, 370)]), "#d9a88c", 0.8),
    )
    flyer = "M0 0q24-22 52-4 8-16 24-18-6 16-14 24 12 10 30 8-26 14-46 4-30 8-46-14Z"
    p.add(
        p.move(
            "flyer",
            (720, 180),
            f'<g transform="translate(700 190)">{fill(flyer, "#a5849c")}</g>'
            f'<g transform="translate(800 150)scale(.7)">{fill(flyer, "#a5849c")}</g>',
            "shift_x",
            40,
            12000,
        )
    )
    p.add(fill(hills(462, 14, p.rng), "#b5d98f"))
    for x, h in ((240, 130), (330, 100), (900, 110), (1000, 130)):
        p.add(
            ancient.tree_fern(
                p, f"far{x}", x, 492, h, ("#86b884", "#98c68c", "#b0d49a"), ("#b59a80", "#a08468")
            )
        )
    for x, s in ((60, 70), (200, 46), (430, 40), (830, 40), (1150, 52), (1240, 70)):
        p.add(plants.bush(x, 506, s, "#7fbf74", "#97ce80", p.rng))
    meadow = [(-20, 516), (200, 500), (420, 510), (640, 506), (860, 512), (1080, 500), (1300, 516)]
    p.add(
        fill(land(meadow), p.gradient((0, "#cdea80"), (1, "#62ad52"))),
        stroke(smooth(meadow, False), "#eefaae", 5, 0.75),
    )
    p.add(
        fill(
            "M606 507C640 540 580 570 530 600S390 680 340 740H880C850 680 760 620 730 590"
            "S700 540 694"
            " 507Z",
            "#f0dca0",
            0.9,
        ),
        stroke("M600 540h86M560 584q80 12 160 0M490 640q140 16 290 2", "#c9a060", 5, 0.35),
    )
    for x, y, foot in ((520, 660, 1.0), (620, 626, 0.8), (560, 596, 0.6)):
        toes = "".join(
            oval(x + dx * foot, y - 12 * foot, 5 * foot, 8 * foot, "#b58a50", 0.5)
            for dx in (-12, 0, 12)
        )
        p.add(oval(x, y, 17 * foot, 9 * foot, "#b58a50", 0.5), toes)
    p.frame("#3a5a2a", 0.34)
    p.add(
        ancient.tree_fern(p, "fern_left", 180, 610, 380, LEAVES),
        ancient.tree_fern(p, "fern_right", 1110, 600, 360, LEAVES),
        ancient.tree_fern(p, "fern_left2", 30, 700, 560, LEAVES),
        ancient.tree_fern(p, "fern_right2", 1250, 700, 570, LEAVES),
    )
    p.add(
        rock(90, 730, 190, 110, "#b8a894", "#978674"),
        rock(1040, 732, 160, 84, "#b8a894", "#978674"),
    )
    for x, y, s in ((30, 730, 130), (1240, 734, 140), (1010, 726, 70)):
        p.add(ancient.ferns(x, y, s, ("#3f9a4f", "#57ad58"), p.rng))
    p.add(
        plants.tufts(
            plants.sides(p.rng, 14, 540, 704, 380, 880),
            ("#e2f792", "#9bd465", "#57a84c"),
            p.rng,
            24,
        ),
        flowers(p, plants.sides(p.rng, 12, 580, 706, 360, 900), 11),
    )
    return p.backdrop(
        "dinosaur_valley",
        (
            Zone("ground", 0.2, 0.78, 0.8, 0.96),
            Zone("air", 0.18, 0.12, 0.82, 0.62),
            Zone("sky", 0.12, 0.05, 0.9, 0.3),
        ),
        (
            "valley meadow",
            "meadow",
            "valley road",
            "road",
            "valley path",
            "path",
            "sunny field",
            "field",
            "green hill",
            "hill",
            "sunny valley",
            "valley",
            "valley camp",
            "camp",
            "yard",
            "valley fair",
            "fair",
            "fern clearing",
            "fern meadow",
            "clearing",
            "garden",
            "farm",
            "red hills",
            "square",
            "park",
            "playground",
            "village",
            "forest",
            "plain",
            "tree",
            "plum tree",
            "rocky pass",
            "pass",
            "cliff",
            "grassy field",
            "stump",
            "log",
            "ferns",
        ),
        "day",
        0.68,
        1.0,
    )


BACKDROPS: tuple[Backdrop, ...] = (dino_meadow(),)
