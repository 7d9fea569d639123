"""Horned animals of farm and mountain."""

from asset_library.draw.kit import Pen, circle, limb, mark, part
from asset_library.draw.objects.making import colours, make
from asset_library.draw.objects.strokes import area, slab, swing, twins
from asset_library.draw.objects.walking import snout, walker, walking_moves
from asset_library.draw.rig import Rig


def goat() -> Rig:
    """Draw a goat with horns, a beard and a bell."""
    pen = Pen()

    def ear() -> str:
        return pen.shape(
            "M226 98 C196 84 168 92 156 116 C176 136 206 136 230 122Z",
            "s",
            area("M176 112 C190 104 208 106 222 112 C208 122 190 124 176 112Z", "a"),
            5,
        )

    def horn() -> str:
        return pen.shape(
            "M252 54 C240 20 250 -14 284 -26 C280 0 284 24 292 44Z",
            "hn",
            mark("M252 24 L280 12 M256 0 L278 -8", "#3a2450", 4, 0.4),
            5,
        )

    tail = part(
        "tail",
        70,
        166,
        pen.shape(
            "M84 150 C60 136 40 138 30 118 C24 136 26 168 44 180 C58 188 74 188 84 184Z", "b"
        ),
    )
    beard = part(
        "beard",
        296,
        196,
        pen.shape("M270 190 C272 220 286 246 298 256 C308 240 322 220 322 190Z", "l", ink_width=5),
    )
    bell = pen.shape(slab(236, 200, 92, 20, 9), "c", ink_width=5) + circle(284, 226, 15, "y", 5)
    body = walker(
        pen,
        twins("ear", 226, 108, 296, ear) + twins("horn", 270, 46, 296, horn),
        beard + snout(pen),
        tail=tail,
    )
    cut = body.index('<g data-part="head"')
    return make(
        "goat billy_goat ibex",
        (430, 390),
        (body[:cut], bell, body[cut:]),
        colours(
            "#f2ede6",
            "#c9bdb0",
            "#fffaf2",
            "#ffb3b8",
            hn="#c9a878",
            hf="#6b5a63",
            c="#e5484d",
            y="#ffd24a",
        ),
        0.75,
        "animal enchanted_forest castle",
        facing="right",
        signature={"c": "base"},
        motions=(
            *walking_moves(2400),
            swing("tail", 12, 700),
            swing("beard", 5, 1500),
            swing("ear_l", 6, 1300),
            swing("ear_r", 6, 1300),
        ),
        moves="bob",
        at=(168, 383),
        trim=(14, -33),
    )


def cow() -> Rig:
    """Draw a spotted cow."""
    pen = Pen()

    def ear() -> str:
        return pen.shape(
            "M226 92 C196 78 170 88 160 110 C178 130 208 130 232 116Z",
            "b",
            area("M178 106 C190 98 208 102 220 106 C208 116 190 118 178 106Z", "a"),
            5,
        )

    def horn() -> str:
        return pen.shape("M246 58 C222 48 214 26 222 6 C236 24 254 30 272 36Z", "hn", ink_width=5)

    tail = part(
        "tail",
        70,
        150,
        limb("M78 150 C34 150 30 200 38 236", "b", 10, 5),
        pen.shape("M38 226 C22 244 22 268 36 280 C52 268 54 246 44 228Z", "p", ink_width=5),
    )
    patches = area(
        "M110 110 C150 100 190 120 186 158 C180 192 130 196 112 170 C100 150 96 "
        "122 110 110Z M230 200 C260 190 300 210 296 240 C290 270 240 270 226 244 "
        "C218 226 220 206 230 200Z M60 220 C80 216 100 232 96 260 L60 280Z",
        "p",
    )
    mask = area("M290 30 H390 V130 C370 146 330 146 310 120 C300 96 296 60 290 30Z", "p")
    body = walker(
        pen,
        twins("horn", 256, 48, 296, horn) + twins("ear", 226, 102, 296, ear),
        snout(pen, "a"),
        tail=tail,
        on_body=patches,
        mask=mask,
    )
    return make(
        "cow calf bull ox",
        (437, 361),
        (body,),
        colours(
            "#fffaf2", "#d9cfe2", "#ffffff", "#ffb9c4", p="#6b4f4a", hn="#e8cf9c", hf="#5a4a58"
        ),
        0.95,
        "animal castle",
        facing="right",
        motions=(
            *walking_moves(2800),
            swing("tail", 9, 1400),
            swing("ear_l", 7, 1600),
            swing("ear_r", 7, 1600),
        ),
        moves="bob",
        at=(179, 354),
        trim=(3, -4),
    )


RIGS: tuple[Rig, ...] = (
    goat(),
    cow(),
)
