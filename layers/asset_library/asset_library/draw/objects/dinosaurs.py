"""Dinosaurs that walk on four legs, looking right."""

from asset_library.draw.kit import Pen, cheek, part, round_eye, smile
from asset_library.draw.objects.making import BASE_ONLY, colours, make
from asset_library.draw.objects.strokes import area, blink, oval, spots, swing
from asset_library.draw.rig import Rig


def _leg(pen: Pen, name: str, x: float, y: float, foot_y: float, slot: str = "b") -> str:
    """Draw a column of a leg with three toes."""
    hip = f"M{x - 28:g} {y + 26:g} q0 -28 28 -28 q28 0 28 28 "
    shape = pen.shape(
        f"{hip}L{x + 30:g} {foot_y - 14:g} q0 14 -14 14 H{x - 18:g} q-14 0 -14 -14Z",
        slot,
        area(f"M{x + 4:g} {y:g} h40 V{foot_y:g} h-40Z", "sd")
        + area(oval(x + 20, foot_y, 10, 11), "l")
        + area(oval(x - 2, foot_y, 10, 11), "l"),
    )
    return part(name, x, y + 14, shape)


def longneck() -> Rig:
    """Draw a long-necked dinosaur."""
    pen = Pen()
    tail = part(
        "tail",
        104,
        312,
        pen.shape(
            "M130 264 C90 270 60 300 14 346 C8 356 16 364 28 360 C70 346 100 348 132 344Z",
            "b",
            area("M10 350 C60 330 100 330 140 330 L140 370 L10 370Z", "s", 0.7),
        ),
    )
    far = _leg(pen, "leg_b", 170, 340, 432, "s") + _leg(pen, "leg_d", 284, 340, 432, "s")
    body = pen.shape(
        "M96 320 C96 262 150 232 210 236 C246 236 262 220 268 180 C274 140 268 "
        "110 276 84 C284 48 330 36 360 50 C396 66 404 100 388 120 C374 138 344 "
        "138 330 134 C332 176 340 220 334 270 C336 330 300 388 214 390 C140 390 "
        "98 368 96 320Z",
        "b",
        area("M80 350 C150 404 290 404 340 290 L360 410 L80 410Z", "l")
        + area("M80 330 C150 392 290 392 345 260 L360 410 L80 410Z", "sd")
        + spots(
            "s",
            (150, 280, 13),
            (186, 262, 9),
            (216, 286, 12),
            (296, 120, 8),
            (298, 160, 10),
            (302, 206, 11),
            (178, 312, 9),
            (256, 270, 10),
            opacity=0.8,
        )
        + area(
            "M286 100 C290 74 308 60 330 58 C312 70 306 84 304 104 C298 114 284 112 286 100Z", "hi"
        ),
    )
    near = _leg(pen, "leg_a", 134, 336, 444) + _leg(pen, "leg_c", 248, 336, 444)
    head = cheek(366, 116, 12) + round_eye(344, 84, 21, 5, 1) + smile(378, 112, 12, 9)
    return make(
        "longneck diplodocus brachiosaurus sauropod",
        (409, 416),
        (tail, far, part("body", 210, 390, body, head), near),
        colours("#7cc98a", "#4f9e6b", "#e8f5b8", "#ffffff"),
        1.7,
        "animal dinosaur_valley",
        facing="right",
        signature=BASE_ONLY,
        motions=(
            swing("tail", 7, 2000),
            swing("body", 1.5, 2800),
            swing("leg_a", 3, 1400),
            swing("leg_c", 3, 1400, 0.5),
            *blink(4600, "eye"),
        ),
        moves="bob",
        at=(206, 409),
        trim=(1, 35),
    )


def triceratops() -> Rig:
    """Draw a triceratops with its frill and three horns."""
    pen = Pen()
    tail = part(
        "tail",
        80,
        220,
        pen.shape(
            "M104 176 C70 180 34 210 12 248 C8 258 16 264 26 260 C60 250 84 256 108 256Z",
            "b",
            area("M10 250 C50 236 80 240 110 240 V270 H10Z", "s", 0.7),
        ),
    )
    far = _leg(pen, "leg_b", 150, 240, 318, "s") + _leg(pen, "leg_d", 254, 240, 318, "s")
    body = pen.shape(
        "M70 226 C66 160 120 126 190 128 C260 128 310 160 310 224 C310 270 270 "
        "292 190 292 C110 292 74 272 70 226Z",
        "b",
        area("M60 250 C130 300 260 300 320 230 V310 H60Z", "l")
        + area("M60 236 C130 290 260 290 320 216 V310 H60Z", "sd")
        + spots("s", (124, 170, 12), (160, 152, 9), (108, 204, 8), (176, 188, 11), opacity=0.8)
        + area(
            "M100 180 C112 156 140 146 170 144 C146 156 130 168 122 186 C112 196 94 194 100 180Z",
            "hi",
        ),
    )
    near = _leg(pen, "leg_a", 116, 236, 330) + _leg(pen, "leg_c", 220, 236, 330)
    frill = pen.shape(
        "M240 190 C208 160 200 110 226 84 C220 62 244 44 264 54 C276 34 306 34 "
        "316 54 C338 50 354 72 344 92 C360 110 352 150 330 180Z",
        "a",
        area(
            "M244 176 C224 150 222 118 240 100 C260 84 300 88 320 104 C336 126 330 156 316 176Z",
            "l",
            0.7,
        )
        + area("M290 30 H370 V190 H300Z", "sd"),
    )
    horn_far = pen.shape(
        "M340 120 C352 92 372 76 396 72 C396 98 384 122 362 136Z", "hn", ink_width=5
    )
    head = pen.shape(
        "M250 166 C250 124 284 104 320 108 C356 112 384 140 392 172 C398 186 394 "
        "204 382 212 C352 232 292 232 268 214 C254 202 250 184 250 166Z",
        "b",
        area("M240 196 C290 230 360 220 400 180 V240 H240Z", "sd")
        + area("M372 168 C390 168 400 190 392 204 C382 214 366 206 364 190Z", "hn"),
    )
    horns = pen.shape(
        "M292 122 C296 92 314 70 340 62 C344 90 336 114 316 130Z", "hn", ink_width=5
    ) + pen.shape("M366 158 C366 138 376 126 390 120 C396 138 392 154 382 166Z", "hn", ink_width=5)
    return make(
        "triceratops ceratops",
        (407, 305),
        (
            tail,
            far,
            part("body", 190, 292, body),
            near,
            part(
                "head",
                270,
                190,
                frill,
                horn_far,
                head,
                horns,
                cheek(322, 196, 13),
                round_eye(312, 162, 22, 5, 2),
                smile(350, 200, 14, 10),
            ),
        ),
        colours("#f2a65a", "#cf7b34", "#ffe6bd", "#ef7f6a", hn="#fff6e0"),
        1.0,
        "animal dinosaur_valley",
        facing="right",
        motions=(
            swing("tail", 7, 1700),
            swing("head", 3, 2400),
            swing("leg_a", 3, 1300),
            swing("leg_c", 3, 1300, 0.5),
            *blink(4300, "eye"),
        ),
        moves="bob",
        at=(181, 298),
        trim=(1, 32),
    )


def stegosaurus() -> Rig:
    """Draw a stegosaurus with plates along its back."""
    pen = Pen()
    plates = part(
        "plates",
        190,
        200,
        *(
            pen.shape(d, "a", area(d.split(" L")[0] + " L200 210Z", "sd"), 5)
            for d in (
                "M70 168 L52 118 L104 136Z",
                "M106 140 L96 80 L152 116Z",
                "M150 122 L160 48 L208 110Z",
                "M206 114 L238 48 L260 120Z",
                "M258 128 L298 84 L304 150Z",
            )
        ),
    )
    tail = part(
        "tail",
        74,
        220,
        pen.shape("M20 190 L6 158 L40 176Z", "hn", ink_width=5),
        pen.shape("M44 182 L42 148 L66 172Z", "hn", ink_width=5),
        pen.shape(
            "M104 160 C70 160 40 170 12 196 C6 206 12 214 24 214 C60 210 80 232 108 250Z", "b"
        ),
    )
    far = _leg(pen, "leg_b", 150, 236, 312, "s") + _leg(pen, "leg_d", 256, 236, 312, "s")
    body = pen.shape(
        "M70 220 C66 152 120 110 190 110 C256 110 300 146 306 190 C310 180 318 "
        "170 336 170 C372 168 392 192 390 216 C388 244 352 252 320 246 C300 284 "
        "250 290 190 288 C110 288 74 268 70 220Z",
        "b",
        area("M60 250 C130 296 260 296 310 240 L400 240 V310 H60Z", "l")
        + area("M60 234 C130 284 260 284 310 224 L400 230 V310 H60Z", "sd")
        + spots(
            "s",
            (124, 168, 12),
            (168, 150, 9),
            (108, 204, 8),
            (196, 182, 12),
            (240, 162, 9),
            opacity=0.8,
        )
        + area(
            "M98 180 C108 152 136 136 166 132 C144 146 128 162 120 186 C112 196 94 194 98 180Z",
            "hi",
        ),
    )
    near = _leg(pen, "leg_a", 116, 232, 324) + _leg(pen, "leg_c", 222, 232, 324)
    face = cheek(350, 228, 12) + round_eye(342, 200, 18, 4, 1) + smile(372, 222, 11, 8)
    return make(
        "stegosaurus ankylosaurus",
        (405, 290),
        (plates, tail, far, part("body", 190, 288, body, face), near),
        colours("#8f9be8", "#6470c4", "#dfe4ff", "#ff9a8a", hn="#fff6e0"),
        0.95,
        "animal dinosaur_valley",
        facing="right",
        signature={"a": "base"},
        motions=(
            swing("tail", 8, 1600),
            swing("plates", 1.5, 2600),
            swing("leg_a", 3, 1300),
            swing("leg_c", 3, 1300, 0.5),
            *blink(4700, "eye"),
        ),
        moves="bob",
        at=(190, 283),
        trim=(-8, 41),
    )


RIGS: tuple[Rig, ...] = (
    longneck(),
    triceratops(),
    stegosaurus(),
)
