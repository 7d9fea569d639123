"""Dinosaurs on two legs, and the one that flies; all looking right."""

from asset_library.draw.kit import Pen, cheek, limb, line, mark, part, round_eye, smile
from asset_library.draw.objects.making import BASE_ONLY, colours, make
from asset_library.draw.objects.strokes import area, blink, oval, spots, swing
from asset_library.draw.rig import Rig


def tyrannosaurus() -> Rig:
    """Draw a large friendly tyrannosaur with tiny arms."""
    pen = Pen()
    tail = part(
        "tail",
        130,
        296,
        pen.shape(
            "M160 232 C110 236 60 270 14 262 C4 266 6 280 16 284 C60 306 110 330 168 328Z",
            "b",
            area("M10 276 C60 290 110 300 170 300 V340 H10Z", "s", 0.7),
        ),
    )
    far = part(
        "leg_b", 250, 310, pen.shape("M222 290 H280 V400 C300 398 312 408 310 424 H226Z", "s")
    )
    body = pen.shape(
        "M124 282 C120 220 160 190 196 176 C204 150 200 130 198 110 C200 50 250 "
        "18 310 24 C370 28 398 60 394 104 C392 148 350 164 310 164 C312 200 320 "
        "240 312 290 C304 340 262 366 212 364 C160 362 128 334 124 282Z",
        "b",
        area("M320 150 C280 170 250 200 244 250 C240 300 256 350 280 360 L340 330 L330 160Z", "l")
        + area("M120 300 C160 366 270 366 320 280 V380 H120Z", "sd")
        + spots(
            "s",
            (160, 250, 12),
            (190, 220, 10),
            (176, 290, 11),
            (226, 80, 9),
            (236, 120, 10),
            (206, 256, 9),
            opacity=0.8,
        )
        + area("M222 84 C230 56 256 42 284 40 C262 54 250 70 246 92 C238 104 220 98 222 84Z", "hi"),
    )
    jaw = mark("M270 128 C310 140 360 136 390 118", "#3a2450", 6) + pen.shape(
        "M306 134 l8 14 l10 -14Z M338 132 l8 14 l10 -16Z M282 130 l7 12 l9 -11Z", "w", ink_width=4
    )
    near = part(
        "leg_a",
        190,
        310,
        pen.shape(
            "M148 286 C148 260 238 260 236 300 C236 330 224 350 224 396 C246 396 256 "
            "408 254 426 H160 C158 390 146 340 148 286Z",
            "b",
            area("M200 270 H250 V430 H206Z", "sd")
            + area(oval(244, 424, 11, 11), "l")
            + area(oval(218, 424, 11, 11), "l"),
        ),
    )
    hand = part(
        "arm",
        292,
        214,
        limb("M288 206 C306 216 320 222 334 216", "b", 18),
        line("M336 206 l10 -4 M340 216 l11 2", 5),
    )
    return make(
        "tyrannosaurus t._rex rex tyrannosaur allosaurus",
        (411, 422),
        (
            tail,
            far,
            part(
                "body",
                220,
                350,
                body,
                hand,
                cheek(328, 112, 15),
                round_eye(298, 76, 27, 6, 2),
                line("M372 66 q6 2 8 8", 5),
                jaw,
            ),
            near,
        ),
        colours("#6fc36b", "#44964e", "#f5f0b0", "#ffffff"),
        1.5,
        "animal dinosaur_valley",
        facing="right",
        signature=BASE_ONLY,
        motions=(
            swing("tail", 7, 1800),
            swing("body", 2, 2200),
            swing("arm", 12, 700),
            swing("leg_a", 3, 1200),
            *blink(4400, "eye"),
        ),
        moves="bob",
        at=(235, 412),
        trim=(-1, 14),
    )


def raptor() -> Rig:
    """Draw a small quick raptor with a feathered crest."""
    pen = Pen()
    tail = part(
        "tail",
        140,
        190,
        pen.shape(
            "M168 160 C120 170 60 150 12 124 C4 128 4 138 10 144 C50 190 110 226 170 226Z",
            "b",
            area("M10 138 C60 180 120 200 170 200 V240 L20 170Z", "s", 0.7)
            + mark("M60 152 l14 22 M92 166 l12 26 M124 174 l8 28", "#3a2450", 5, 0.4),
        ),
    )
    far = part(
        "leg_b",
        222,
        236,
        limb("M222 230 L240 282 L224 334", "s", 19),
        pen.shape("M210 330 h40 q12 4 10 18 h-50Z", "s", ink_width=5),
    )
    crest = part(
        "crest",
        236,
        70,
        pen.shape(
            "M252 88 C220 80 196 56 190 24 C212 30 228 40 236 50 C232 30 238 14 250 6 "
            "C264 24 274 44 280 66Z",
            "a",
            mark("M206 36 L244 76 M248 22 L262 66", "#ffffff", 5, 0.5),
            5,
        ),
    )
    body = pen.shape(
        "M140 196 C140 150 190 140 224 136 C244 126 236 104 236 86 C240 46 276 34 "
        "310 44 L376 72 C392 80 394 100 380 108 C350 122 320 122 300 124 C300 150 "
        "300 180 284 210 C268 250 222 264 190 256 C158 248 140 228 140 196Z",
        "b",
        area("M300 118 C270 140 252 170 244 200 C236 230 220 250 200 262 L290 250 L330 120Z", "l")
        + area("M140 220 C180 266 260 256 300 180 V270 H140Z", "sd")
        + area("M252 84 C258 64 274 56 292 56 C278 66 272 76 270 90 C264 100 250 96 252 84Z", "hi"),
    )
    near = part(
        "leg_a",
        188,
        232,
        limb("M186 226 L208 284 L186 340", "b", 24),
        pen.shape("M168 336 h48 q14 4 12 20 h-60Z", "b"),
    )
    arm = part(
        "arm",
        262,
        186,
        limb("M256 182 C276 192 288 202 300 198", "b", 15),
        line("M302 192 l10 -6 M306 200 l12 0", 5),
    )
    return make(
        "raptor velociraptor lizard",
        (403, 366),
        (
            tail,
            far,
            crest,
            part(
                "body",
                210,
                250,
                body,
                arm,
                cheek(318, 104, 12),
                round_eye(296, 76, 20, 5, 1),
                smile(352, 98, 13, 9),
            ),
            near,
        ),
        colours("#5fb8d0", "#3a8aa8", "#f5efc0", "#ff8a5c"),
        0.75,
        "animal dinosaur_valley",
        facing="right",
        signature={"a": "base"},
        motions=(
            swing("tail", 8, 1100),
            swing("crest", 5, 900),
            swing("arm", 12, 600),
            swing("leg_a", 4, 800),
            *blink(3900, "eye"),
        ),
        moves="hop",
        at=(221, 357),
        trim=(-7, -1),
    )


def pterosaur() -> Rig:
    """Draw a pterosaur gliding with wings spread."""
    pen = Pen()
    wing = (
        "M196 150 C160 96 90 60 8 56 C30 92 40 120 40 150 C64 146 84 156 96 176 "
        "C116 168 134 180 144 196 C164 188 184 194 204 204Z"
    )
    ribs = mark("M190 150 L96 172 M184 146 L42 146", "#3a2450", 4, 0.4)
    back = part(
        "wing_l",
        196,
        170,
        pen.shape(wing, "a", ribs + area("M0 120 C80 150 150 170 210 190 V220 H0Z", "sd")),
    )
    front = part(
        "wing_r",
        226,
        170,
        '<g transform="translate(422 0) scale(-1 1)">'
        + pen.shape(wing, "a", ribs + area("M0 120 C80 150 150 170 210 190 V220 H0Z", "sd"))
        + "</g>",
    )
    legs = limb("M198 236 L186 270", "s", 11, 5) + limb("M224 236 L232 270", "s", 11, 5)
    body = pen.shape(
        "M170 196 C168 150 190 132 212 132 C236 132 256 152 252 196 C250 230 232 "
        "246 211 246 C188 246 172 230 170 196Z",
        "b",
        area("M211 160 C236 160 240 200 232 250 H190 C182 200 186 160 211 160Z", "l")
        + area("M214 130 H270 V250 H226Z", "sd"),
    )
    crest = pen.shape(
        "M196 76 C168 62 142 34 138 10 C170 14 206 34 228 56Z",
        "s",
        area("M180 50 L230 60 L200 80Z", "sd"),
    )
    head = pen.shape(
        "M180 104 C180 70 208 52 240 58 L318 92 C334 98 334 112 320 116 L252 130 "
        "C228 146 182 140 180 104Z",
        "b",
        area("M180 116 C220 150 280 124 330 106 V150 H180Z", "sd")
        + area(
            "M196 94 C200 78 216 70 232 70 C220 78 214 86 212 98 C206 106 194 104 196 94Z", "hi"
        ),
    )
    return make(
        "pterosaur pterodactyl pteranodon",
        (450, 285),
        (
            back,
            front,
            legs,
            body,
            part(
                "head",
                210,
                136,
                crest,
                head,
                cheek(250, 112, 11),
                round_eye(236, 90, 18, 4, 1),
                line("M268 114 L318 106", 5),
            ),
        ),
        colours("#c98fe0", "#9c62bc", "#f5e0ff", "#ffb3c8"),
        0.8,
        "animal dinosaur_valley",
        habitats=("air", "sky"),
        anchor="centre",
        facing="right",
        signature={"a": "base"},
        motions=(
            swing("wing_l", 9, 900),
            swing("wing_r", 9, 900, 0.5),
            swing("head", 4, 1800),
            *blink(4200, "eye"),
        ),
        moves="float",
        at=(225, 145),
        trim=(-14, -1),
    )


RIGS: tuple[Rig, ...] = (tyrannosaurus(), raptor(), pterosaur())
