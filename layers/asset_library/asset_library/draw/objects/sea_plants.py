"""What stands on the sea floor."""

from asset_library.draw.kit import Pen, mark, part
from asset_library.draw.objects.making import BASE_ONLY, SHORE, colours, make
from asset_library.draw.objects.strokes import area, spots, swing
from asset_library.draw.rig import Rig


def coral() -> Rig:
    """Draw a branching coral."""
    pen = Pen()
    branches = (
        "M150 286 C146 250 90 230 76 150",
        "M104 216 C70 206 46 180 40 130",
        "M150 286 C154 220 150 130 150 50",
        "M152 160 C186 146 200 116 200 72",
        "M152 284 C160 240 220 220 240 140",
        "M208 216 C250 206 266 186 270 150",
        "M112 196 C116 160 112 130 104 100",
    )
    ink = "".join(f'<path d="{d}" class="t ink" stroke-width="46"/>' for d in branches)
    fill = "".join(f'<path d="{d}" class="t b" stroke-width="34"/>' for d in branches)
    gleam = mark(
        "M70 160 L68 150 M34 140 L33 132 M142 90 V60 M194 90 L194 76 M234 160 "
        "L235 148 M264 170 L265 160 M100 116 L98 106",
        "#ffffff",
        7,
        0.55,
    )
    base = pen.shape(
        "M76 308 C76 280 108 258 150 262 C192 258 224 280 224 308Z",
        "b",
        area("M70 290 H230 V320 H70Z", "s", 0.7),
    )
    return make(
        "coral sponge",
        (282, 290),
        (
            ink,
            fill,
            base,
            gleam,
            spots(
                "l",
                (120, 236, 6),
                (156, 206, 7),
                (120, 288, 6),
                (178, 282, 5),
                (150, 130, 6),
                (92, 180, 5),
                (224, 186, 5),
            ),
        ),
        colours("#ff7f8e", "#d9546f", "#ffc2c9", "#ffffff"),
        0.55,
        "plant underwater",
        habitats=SHORE,
        signature=BASE_ONLY,
        at=(136, 284),
        trim=(14, 24),
    )


def seaweed() -> Rig:
    """Draw a tuft of waving seaweed."""
    pen = Pen()
    strands = []
    for n, (x, path, slot) in enumerate(
        (
            (
                96,
                "M76 332 C40 260 96 220 60 150 C44 116 60 90 74 64 C104 100 84 130 104 "
                "160 C134 220 92 270 128 332Z",
                "s",
            ),
            (
                206,
                "M176 332 C212 270 166 230 204 170 C220 140 206 116 224 88 C258 126 236 "
                "160 246 186 C266 240 214 280 236 332Z",
                "s",
            ),
            (
                150,
                "M120 332 C96 250 156 210 124 130 C112 90 126 50 148 14 C180 60 168 96 "
                "172 130 C190 210 140 260 182 332Z",
                "b",
            ),
        )
    ):
        strands.append(
            part(
                f"strand_{n + 1}",
                x,
                326,
                pen.shape(
                    path,
                    slot,
                    area(path, "sd", 0.3 if slot == "s" else 0)
                    + mark(
                        path.split(" C")[0].replace("M", "M")
                        + " m26 -10 C"
                        + f"{x - 20} 260 {x + 16} 220 {x - 6} 140",
                        "#ffffff",
                        5,
                        0.35,
                    ),
                ),
            )
        )
    foot = pen.shape(
        "M56 336 C60 316 100 310 150 314 C200 310 246 316 250 336Z",
        "l",
        area("M40 328 H260 V340 H40Z", "sd"),
        5,
    )
    return make(
        "seaweed kelp weed eelgrass reed",
        (238, 334),
        (*strands, foot),
        colours("#57c46b", "#2f9a63", "#e8cf96", "#ffffff"),
        0.6,
        "plant underwater",
        habitats=SHORE,
        motions=tuple(swing(f"strand_{n}", 5, 2400, 0.2 * n) for n in (1, 2, 3)),
        moves="sway",
        at=(124, 327),
        trim=(29, 8),
    )


def rock() -> Rig:
    """Draw a mossy boulder with a pebble."""
    pen = Pen()
    small = pen.shape(
        "M230 236 C226 196 250 176 280 180 C310 184 326 206 322 236Z",
        "s",
        area("M220 220 H340 V240 H220Z", "sd")
        + area(
            "M246 206 C250 194 262 188 274 190 C264 196 258 202 256 212 C252 218 244 214 246 206Z",
            "hi",
        ),
    )
    big = pen.shape(
        "M14 238 C6 180 30 120 70 92 C96 50 160 30 196 56 C236 70 262 120 258 170 "
        "C268 200 264 226 262 238Z",
        "b",
        area("M150 250 C190 190 190 120 170 40 L280 40 L280 250Z", "s", 0.6)
        + area("M0 210 H280 V250 H0Z", "sd")
        + area("M52 150 C58 116 84 92 116 82 C98 104 86 126 80 152 C74 164 50 164 52 150Z", "hi")
        + mark("M120 176 L150 190 L144 214 M206 110 L190 130", "#3a2450", 5, 0.4),
    )
    moss = pen.shape(
        "M66 96 C92 48 160 28 198 56 C220 64 236 82 246 104 C232 120 222 106 208 "
        "110 C194 116 190 92 172 92 C156 92 152 112 136 108 C118 104 110 122 94 "
        "118 C80 116 66 112 66 96Z",
        "a",
        area("M150 40 H260 V130 H180Z", "sd"),
        5,
    )
    return make(
        "rock stone boulder pebble cliff",
        (323, 207),
        (big, moss, small),
        colours("#a3a1b8", "#7f7d98", "#d6d4e4", "#7fc46b"),
        0.5,
        "underwater enchanted_forest treasure_island dinosaur_valley snowy_north jungle",
        habitats=SHORE,
        at=(162, 201),
        trim=(6, 37),
    )


RIGS: tuple[Rig, ...] = (
    coral(),
    seaweed(),
    rock(),
)
