"""Animals that hang, climb and spin."""

from asset_library.draw.kit import Pen, limb, line, mark, part, smile
from asset_library.draw.objects.making import colours, make
from asset_library.draw.objects.sitting import muzzle, sitter, sitting_moves
from asset_library.draw.objects.strokes import area, blink, eyes, mouth, oval, swing, twins
from asset_library.draw.rig import Rig


def bat() -> Rig:
    """Draw a small round bat in flight."""
    pen = Pen()

    def wing() -> str:
        return pen.shape(
            "M158 130 C126 70 70 40 12 46 C30 76 34 100 30 126 C50 118 70 124 80 "
            "140 C92 130 110 136 118 152 C132 148 148 156 160 176Z",
            "a",
            mark("M154 128 L82 136 M146 116 L34 120", "#3a2450", 4, 0.4)
            + area("M0 110 C60 120 120 140 170 160 V200 H0Z", "sd"),
        )

    def ear() -> str:
        return pen.shape(
            "M156 84 C140 52 144 24 152 8 C176 20 190 40 194 66Z",
            "b",
            area("M162 70 C154 50 154 34 158 24 C170 34 178 46 182 60Z", "l"),
            5,
        )

    body = pen.shape(
        "M140 130 C140 90 166 66 200 66 C234 66 260 90 260 130 C262 180 240 214 "
        "200 214 C160 214 138 180 140 130Z",
        "b",
        area("M200 160 C232 160 232 200 220 220 H180 C168 200 168 160 200 160Z", "l")
        + area("M134 160 C170 220 230 220 266 150 V230 H134Z", "sd")
        + area(
            "M156 116 C158 96 172 82 190 80 C178 92 172 102 170 118 C166 126 154 126 156 116Z", "hi"
        ),
    )
    fangs = pen.shape("M184 164 l5 11 l7 -9Z M204 166 l6 10 l6 -11Z", "w", ink_width=3)
    feet = limb("M186 210 L184 228", "s", 8, 4) + limb("M214 210 L216 228", "s", 8, 4)
    return make(
        "bat",
        (424, 238),
        (
            twins("wing", 156, 148, 200, wing),
            feet,
            part(
                "body",
                200,
                200,
                twins("ear", 170, 76, 200, ear),
                body,
                eyes(200, 122, 26, 22),
                fangs,
                smile(200, 160, 18, 9),
            ),
        ),
        colours("#8a7ad6", "#6757b0", "#d0c6f5", "#a98bea"),
        0.35,
        "animal enchanted_forest castle",
        habitats=("air",),
        anchor="centre",
        motions=(
            swing("wing_l", 12, 420),
            swing("wing_r", 12, 420, 0.5),
            swing("ear_l", 5, 1100),
            swing("ear_r", 5, 1100),
            *blink(4100, "eye_l", "eye_r"),
        ),
        moves="float",
        at=(212, 120),
        trim=(-12, 1),
    )


def spider() -> Rig:
    """Draw a friendly spider hanging from its thread."""
    pen = Pen()
    thread = mark("M150 130 V8", "#8d86a8", 6)
    legs = "".join(
        limb(d, "s", 10, 4)
        for d in (
            "M96 176 C60 150 44 156 30 196",
            "M88 204 C52 190 36 206 28 246",
            "M92 232 C64 234 50 252 48 286",
            "M108 254 C92 268 86 284 90 308",
        )
    )
    body = pen.shape(
        oval(150, 210, 84, 80),
        "b",
        area("M60 230 C100 300 210 290 240 200 V310 H60Z", "s", 0.65)
        + area(
            "M84 190 C88 162 106 146 130 140 C114 158 106 172 104 196 C98 206 82 202 84 190Z", "hi"
        ),
    )
    hat = part(
        "hat",
        150,
        140,
        pen.shape(
            "M118 138 V98 C118 88 182 88 182 98 V138Z",
            "a",
            area("M110 118 H190 V130 H110Z", "w", 0.7),
        ),
        pen.shape("M98 132 H202 C208 132 208 146 202 146 H98 C92 146 92 132 98 132Z", "a"),
    )
    legs_r = '<g transform="translate(300 0) scale(-1 1)">' + legs + "</g>"
    return make(
        "spider tarantula",
        (312, 322),
        (
            part(
                "body",
                150,
                10,
                thread,
                part("legs_l", 96, 216, legs),
                part("legs_r", 204, 216, legs_r),
                body,
                eyes(150, 196, 30, 24),
                pen.grin(150, 232, 16, 18),
                hat,
            ),
        ),
        colours("#6f7fc4", "#4f5c9e", "#c0c9f0", "#ef5f6f"),
        0.3,
        "animal enchanted_forest jungle",
        habitats=("air", "wall"),
        anchor="hang",
        signature={"a": "base"},
        motions=(
            swing("body", 5, 2400),
            swing("legs_l", 4, 800),
            swing("legs_r", 4, 800, 0.5),
            *blink(4300, "eye_l", "eye_r"),
        ),
        at=(156, 6),
        trim=(-6, 2),
    )


def sloth() -> Rig:
    """Draw a sleepy sloth sitting."""
    pen = Pen()
    mask = area(
        "M60 150 C56 96 96 66 150 66 C204 66 244 96 240 150 C236 200 200 220 150 "
        "220 C100 220 64 200 60 150Z",
        "l",
    ) + area(
        "M72 150 C70 116 110 96 126 116 C134 136 120 158 92 164 C80 166 72 162 72 "
        "150Z M228 150 C230 116 190 96 174 116 C166 136 180 158 208 164 C220 166 "
        "228 162 228 150Z",
        "s",
    )

    def arm() -> str:
        return limb("M96 242 C52 262 44 310 70 336", "b", 30) + line(
            "M60 344 L52 362 M72 350 L68 368 M84 348 L86 366", 7
        )

    body = sitter(pen, "", muzzle(pen, "l"), mask=mask, paw=arm, eye_r=20)
    return make(
        "sloth",
        (250, 361),
        (body,),
        colours("#a8876a", "#7a5c48", "#f0dcc0", "#ffffff"),
        0.7,
        "animal jungle",
        motions=sitting_moves(4200),
        moves="bob",
        at=(125, 355),
        trim=(25, 36),
    )


def elephant() -> Rig:
    """Draw a sitting elephant child."""
    pen = Pen()

    def ear() -> str:
        return pen.shape(
            "M84 84 C40 48 -14 72 -16 132 C-14 188 36 206 72 178Z",
            "b",
            area("M70 100 C40 80 10 92 8 130 C10 164 40 174 64 158Z", "a"),
        )

    trunk = part(
        "trunk",
        150,
        150,
        area(
            "M122 142 C120 190 116 226 92 240 C78 246 80 266 96 268 C140 272 172 226 178 142Z", "b"
        ),
        line("M122 144 C120 190 116 226 92 240 C78 246 80 266 96 268 C140 272 172 226 178 144", 6),
        area("M178 150 C170 220 140 268 98 264 C136 250 160 200 160 150Z", "sd"),
        mark("M126 178 Q150 188 174 176 M122 206 Q142 218 164 206", "#3a2450", 5, 0.4),
    )
    lips = mouth("M176 196 Q196 206 208 190", 192, 198, 10)
    body = sitter(pen, twins("ear", 76, 130, 150, ear), lips + trunk, eye_y=118, eye_r=21)
    return make(
        "elephant mammoth",
        (352, 361),
        (body,),
        colours("#9fb0d0", "#7486ac", "#dbe4f4", "#ffb3c4"),
        1.3,
        "animal jungle",
        motions=(
            *sitting_moves(2600),
            swing("ear_l", 7, 1500),
            swing("ear_r", 7, 1500),
            swing("trunk", 6, 1900),
        ),
        moves="bob",
        at=(176, 355),
        trim=(-26, 36),
    )


RIGS: tuple[Rig, ...] = (bat(), spider(), sloth(), elephant())
