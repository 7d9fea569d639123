"""Wild animals of wood, lagoon and garden bed."""

from asset_library.draw.kit import Pen, cheek, limb, mark, part, round_eye, smile
from asset_library.draw.objects.making import SHORE, colours, make
from asset_library.draw.objects.strokes import area, blink, eyes, oval, spots, swing, twins
from asset_library.draw.objects.walking import snout, walker, walking_moves
from asset_library.draw.rig import Rig


def deer() -> Rig:
    """Draw a spotted deer with small antlers."""
    pen = Pen()

    def antler() -> str:
        path = (
            "M262 48 C250 20 236 6 226 -22 M244 14 C226 12 214 6 206 -8 M236 -4 "
            "C240 -18 246 -26 254 -32"
        )
        return mark(path, "#3a2450", 24) + mark(path, "#e8cf9c", 12)

    def ear() -> str:
        return pen.shape(
            "M226 96 C194 78 164 84 150 106 C170 130 206 134 232 120Z",
            "b",
            area("M170 104 C186 94 208 100 222 108 C208 118 186 118 170 104Z", "l"),
            5,
        )

    tail = part(
        "tail",
        72,
        166,
        pen.shape(
            "M86 148 C64 134 40 138 30 158 C34 180 56 192 84 184Z",
            "b",
            area("M26 166 C50 176 70 174 90 180 V196 H26Z", "l"),
        ),
    )
    dots = spots(
        "l", (120, 160, 9), (156, 150, 8), (140, 186, 8), (104, 190, 7), (176, 176, 7), (84, 210, 6)
    )
    body = walker(
        pen,
        twins("antler", 262, 44, 296, antler) + twins("ear", 226, 104, 296, ear),
        snout(pen),
        tail=tail,
        on_body=dots,
    )
    return make(
        "deer fawn reindeer moose stag elk antelope",
        (428, 407),
        (body,),
        colours("#d0915c", "#a06a3e", "#fff0d8", "#ffffff", hf="#5a4038"),
        0.95,
        "animal enchanted_forest snowy_north",
        facing="right",
        motions=(
            *walking_moves(2500),
            swing("tail", 12, 700),
            swing("ear_l", 6, 1300),
            swing("ear_r", 6, 1300),
        ),
        moves="bob",
        at=(159, 400),
        trim=(23, -50),
    )


def flamingo() -> Rig:
    """Draw a flamingo on one leg."""
    pen = Pen()
    legs = (
        mark("M150 300 V424 M132 432 H176", "#3a2450", 20)
        + mark("M150 300 V424 M134 430 H174", "#ff8fa8", 9)
        + mark("M176 296 L206 344 L164 366", "#3a2450", 19)
        + mark("M176 296 L206 344 L164 366", "#ff8fa8", 8)
    )
    tail = part(
        "tail",
        74,
        260,
        pen.shape(
            "M96 226 C58 222 30 236 12 260 C34 268 58 280 98 284Z",
            "s",
            mark("M40 258 L90 252", "#ffffff", 5, 0.4),
        ),
    )
    neck = limb("M210 232 C270 220 262 150 214 138 C176 126 176 74 214 66", "b", 30)
    body = pen.shape(
        "M72 258 C80 206 140 190 200 206 C246 218 258 262 226 292 C190 322 96 322 72 258Z",
        "b",
        area("M70 276 C120 320 210 310 250 250 V330 H70Z", "sd"),
    )
    wing = part(
        "wing",
        190,
        240,
        pen.shape(
            "M200 232 C156 216 110 226 84 262 C104 280 126 280 140 272 C150 288 172 "
            "286 186 274 C206 268 214 250 200 232Z",
            "l",
            mark("M112 262 Q140 244 170 246", "#e0588f", 5, 0.6),
        ),
    )
    head = part(
        "head",
        214,
        92,
        pen.shape(
            "M180 68 C182 38 214 26 242 36 C262 42 270 60 268 80 C262 108 196 110 180 68Z",
            "b",
            area(
                "M196 58 C202 44 216 38 230 40 C218 48 210 56 208 68 C202 74 194 68 196 58Z", "hi"
            ),
        ),
        pen.shape(
            "M256 50 C286 54 304 76 302 108 C302 124 286 126 282 114 C278 102 268 96 250 94Z",
            "w",
            area("M276 90 H310 V130 H270Z", "k"),
        ),
        cheek(228, 88, 10),
        round_eye(238, 64, 17, 4, 1),
    )
    return make(
        "flamingo heron stork crane pelican ibis",
        (304, 420),
        (tail, legs, neck, body, wing, head),
        colours("#ff9ab8", "#f0709a", "#ffd0de", "#ffffff"),
        0.9,
        "animal jungle treasure_island",
        habitats=SHORE,
        facing="right",
        motions=(
            swing("wing", 6, 1400),
            swing("head", 5, 2300),
            swing("tail", 5, 1500),
            *blink(4300, "eye"),
        ),
        moves="bob",
        at=(148, 414),
        trim=(6, 25),
    )


def caterpillar() -> Rig:
    """Draw a caterpillar made of five balls."""
    pen = Pen()
    rings = "".join(
        part(
            f"ring_{n}",
            x,
            170,
            limb(f"M{x - 14} 196 V222", "s", 9, 4),
            limb(f"M{x + 14} 196 V222", "s", 9, 4),
            pen.shape(
                oval(x, y, 44, 46),
                slot,
                area(
                    f"M{x - 50} {y + 12} C{x - 20} {y + 50} {x + 20} {y + 50} "
                    f"{x + 50} {y} V{y + 60} H{x - 50}Z",
                    "sd",
                ),
            ),
        )
        for n, (x, y, slot) in enumerate(
            ((52, 168, "b"), (112, 158, "l"), (172, 166, "b"), (232, 158, "l"))
        )
    )
    horns = part(
        "horns",
        304,
        76,
        mark("M284 78 C276 50 266 40 256 34 M322 78 C330 50 340 40 352 34", "#3a2450", 7),
        spots("a", (254, 34, 10), (354, 34, 10)),
    )
    head = pen.shape(
        oval(304, 136, 68, 66),
        "b",
        area("M230 160 C260 216 350 216 380 130 V220 H230Z", "sd")
        + area(
            "M254 112 C258 94 272 82 288 80 C276 92 272 102 270 118 C264 126 252 122 254 112Z", "hi"
        ),
    )
    return make(
        "caterpillar worm centipede grub larva",
        (379, 224),
        (
            rings,
            part("head", 270, 160, horns, head, eyes(308, 128, 27, 20), smile(308, 166, 15, 11)),
        ),
        colours("#8fd45a", "#57a03f", "#d5f29a", "#ff9a4d"),
        0.25,
        "animal enchanted_forest jungle",
        facing="right",
        motions=(
            *(swing(f"ring_{n}", 4, 1200, 0.2 * n) for n in range(4)),
            swing("head", 4, 2200),
            swing("horns", 5, 900),
            *blink(4400, "eye_l", "eye_r"),
        ),
        moves="bob",
        at=(141, 216),
        trim=(1, 11),
    )


RIGS: tuple[Rig, ...] = (deer(), flamingo(), caterpillar())
