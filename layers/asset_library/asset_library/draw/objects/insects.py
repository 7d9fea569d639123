"""Small flying insects."""

from asset_library.draw.kit import Pen, cheek, limb, mark, part, round_eye, smile
from asset_library.draw.objects.making import colours, make
from asset_library.draw.objects.strokes import (
    area,
    blink,
    eyes,
    faded,
    glow,
    oval,
    spots,
    swing,
    twins,
)
from asset_library.draw.rig import Motion, Rig


def bee() -> Rig:
    """Draw a round bumble bee flying right."""
    pen = Pen()

    def pane(path: str) -> str:
        return faded(0.92, pen.shape(path, "wg", area("M0 0 L400 0 L400 60 L0 60Z", "hi"), 5))

    back = part(
        "wing_back", 160, 118, pane("M170 126 C196 70 240 20 276 32 C302 48 268 108 190 130Z")
    )
    front = part(
        "wing_front", 156, 118, pane("M172 130 C116 100 82 34 118 16 C160 4 190 70 190 126Z")
    )
    body = pen.shape(
        "M30 188 C32 138 90 110 162 110 C246 108 304 138 306 188 C306 240 246 270 "
        "168 268 C88 268 30 238 30 188Z",
        "b",
        area(
            "M84 100 L132 100 C118 150 118 220 132 280 L84 280 C70 220 70 150 84 100Z "
            "M164 100 L206 100 C194 150 194 220 206 280 L164 280 C152 220 152 150 164 "
            "100Z",
            "st",
        )
        + area("M20 206 C90 268 250 268 310 200 L310 290 L20 290Z", "sd")
        + area(
            "M50 160 C64 140 96 126 130 124 C104 134 86 146 72 166 C62 174 46 172 50 160Z", "hi"
        ),
    )
    sting = pen.shape("M40 176 L6 190 L40 204Z", "st", ink_width=5)
    horns = part(
        "horns",
        268,
        130,
        limb("M256 124 C256 100 266 86 278 80", "st", 5, 3),
        limb("M282 134 C290 112 302 102 316 100", "st", 5, 3),
        spots("st", (280, 80, 9), (318, 100, 9)),
    )
    return make(
        "bee bumblebee wasp fly bug",
        (333, 278),
        (
            sting,
            back,
            horns,
            part(
                "body",
                168,
                190,
                body,
                cheek(262, 216, 15),
                round_eye(252, 174, 26, 5, 2),
                smile(280, 206, 13, 10),
            ),
            front,
        ),
        colours("#ffcf3d", "#e5a520", "#fff0a8", "#ffffff", st="#4a3550", wg="#d6f2ff"),
        0.24,
        "animal enchanted_forest",
        habitats=("air",),
        anchor="centre",
        facing="right",
        motions=(
            swing("wing_front", 16, 160),
            swing("wing_back", 16, 160, 0.5),
            swing("horns", 5, 800),
            *blink(4100, "eye"),
        ),
        moves="float",
        at=(165, 145),
        trim=(0, -3),
    )


def butterfly() -> Rig:
    """Draw a butterfly with open wings."""
    pen = Pen()

    def wing() -> str:
        low = pen.shape(
            "M166 176 C120 176 66 204 64 252 C66 292 112 304 138 276 C158 252 166 214 168 190Z",
            "s",
            area(oval(104, 250, 22, 20), "a") + area("M60 240 L170 200 L170 310 L60 310Z", "sd"),
        )
        up = pen.shape(
            "M168 180 C160 108 112 36 48 30 C12 30 4 78 22 120 C44 172 104 194 166 192Z",
            "b",
            area("M100 60 C60 44 26 52 30 84 C36 118 70 140 100 130 C126 120 130 80 100 60Z", "l")
            + spots("a", (64, 84, 17), (94, 112, 10))
            + area("M10 120 C60 180 120 180 170 150 L170 200 L10 200Z", "sd")
            + mark("M34 60 Q44 44 62 44", "#fff", 7, 0.6),
        )
        return low + up

    horns = part(
        "horns",
        170,
        96,
        mark("M162 98 C156 70 142 56 126 54 M178 98 C184 70 198 56 214 54", "#3a2450", 6),
        spots("k", (124, 54, 7), (216, 54, 7)),
    )
    trunk = pen.shape(
        "M148 128 C146 104 156 92 170 92 C184 92 194 104 192 128 C190 180 186 236 "
        "170 268 C154 236 150 180 148 128Z",
        "bd",
        area("M170 90 L200 90 L180 280 L170 280Z", "sd")
        + mark("M152 178 H188 M154 204 H186 M158 230 H182", "#3a2450", 5, 0.4),
    )
    head = (
        pen.shape(oval(170, 114, 33, 31), "bd")
        + eyes(170, 110, 14, 11, cheeks=False)
        + smile(170, 126, 7, 5)
    )
    return make(
        "butterfly moth dragonfly",
        (364, 303),
        (twins("wing", 168, 186, 170, wing), horns, trunk, head),
        colours("#ff8fc0", "#c06be0", "#ffd9ec", "#ffd94a", bd="#7a5a9a"),
        0.28,
        "animal enchanted_forest jungle",
        habitats=("air",),
        anchor="centre",
        signature={"b": "base", "s": "shade", "l": "light"},
        motions=(
            swing("wing_l", 10, 420),
            swing("wing_r", 10, 420, 0.5),
            swing("horns", 4, 900),
            *blink(4500, "eye_l", "eye_r"),
        ),
        moves="float",
        at=(182, 156),
        trim=(-12, 5),
    )


def firefly() -> Rig:
    """Draw a firefly with a glowing tail."""
    pen = Pen()

    def wing() -> str:
        return faded(
            0.9,
            pen.shape(
                "M140 138 C96 90 42 84 22 112 C14 148 80 176 144 160Z",
                "wg",
                area("M10 90 C60 96 110 120 150 150 L150 100 L10 70Z", "hi"),
                5,
            ),
        )

    halo = part(
        "glow",
        150,
        230,
        glow(150, 236, 90, "a"),
    )
    lamp = pen.shape(
        "M112 176 C98 214 108 280 150 288 C192 280 202 214 188 176Z",
        "a",
        area("M96 250 C130 280 170 280 204 240 L204 300 L96 300Z", "sd")
        + mark("M112 212 Q150 226 190 212 M112 242 Q150 256 190 242", "#e0a020", 5, 0.7)
        + area(oval(134, 206, 9, 18), "w", 0.7),
    )
    chest = pen.shape(
        "M108 150 C106 126 126 116 150 116 C174 116 194 126 192 150 C192 180 176 "
        "194 150 194 C124 194 108 180 108 150Z",
        "b",
        area("M150 110 L200 110 L200 200 L150 200Z", "sd"),
    )
    horns = part(
        "horns",
        150,
        40,
        mark("M134 40 C130 20 118 12 106 10 M166 40 C170 20 182 12 194 10", "#3a2450", 6),
        spots("a", (104, 12, 8), (196, 12, 8)),
    )
    head = pen.shape(
        "M84 86 C84 52 112 30 150 30 C188 30 216 52 216 86 C216 122 188 142 150 "
        "142 C112 142 84 122 84 86Z",
        "b",
        area("M80 104 C110 142 190 142 220 96 L220 150 L80 150Z", "sd")
        + area("M100 74 C106 56 124 44 142 42 C126 52 116 64 112 80 C106 88 98 84 100 74Z", "hi"),
    )
    return make(
        "firefly glowworm",
        (280, 334),
        (
            halo,
            twins("wing", 138, 150, 150, wing),
            lamp,
            chest,
            part("head", 150, 136, horns, head, eyes(150, 84, 28, 22), pen.grin(150, 112, 13, 14)),
        ),
        colours("#7a6fb5", "#5a4f95", "#b9b0e8", "#ffe45c", wg="#d6f2ff"),
        0.25,
        "animal enchanted_forest jungle",
        habitats=("air",),
        anchor="centre",
        signature={"a": "base"},
        motions=(
            swing("wing_l", 16, 180),
            swing("wing_r", 16, 180, 0.5),
            Motion("glow", "shift_y", 3, 900),
            swing("head", 3, 1800),
            *blink(4000, "eye_l", "eye_r"),
        ),
        moves="float",
        at=(140, 167),
        trim=(10, -2),
    )


RIGS: tuple[Rig, ...] = (
    bee(),
    butterfly(),
    firefly(),
)
