"""The one pose shared by the people of the stories: standing, one hand raised in greeting."""

from asset_library.draw.heroes.people import (
    brows,
    cheeks,
    closed_smile,
    ears,
    eyes,
    happy_mouth,
    head,
    legs,
    nose,
    person_motions,
    sleeved_arm,
)
from asset_library.draw.kit import Pen, part
from asset_library.draw.objects.making import BASE_ONLY, GROUND, SHORE, make
from asset_library.draw.objects.strokes import area
from asset_library.draw.rig import Motion, Rig

TUNIC = (
    "M158 240 C176 230 224 230 242 240 C260 284 266 344 270 392 C246 408 154 408 130 392 "
    "C134 344 140 284 158 240Z"
)
DRESS = (
    "M160 240 C178 230 222 230 240 240 C250 292 282 350 300 414 C268 438 132 438 100 414 "
    "C118 350 150 292 160 240Z"
)
ROBE = (
    "M158 240 C176 230 224 230 242 240 C262 300 300 400 312 476 C270 496 130 496 88 476 "
    "C100 400 138 300 158 240Z"
)


def standing(
    pen: Pen,
    clothes: str,
    on_clothes: str,
    hair_front: str,
    *,
    hair_back: str = "",
    on_face: str = "",
    over: str = "",
    lashes: bool = False,
    grin: bool = True,
    sleeve: str = "b",
    cuff: str = "l",
    trousers: str = "d",
    held: str = "",
    bearded: bool = False,
) -> str:
    """Draw a person, back to front.

    ``on_clothes`` is cut to the outline ``clothes``; ``over`` (apron, shawl) lies on it;
    ``held`` is in the lower hand; ``on_face`` lies between the face and ``hair_front``.
    """
    shade = area("M222 230 C250 300 250 400 236 500 L330 500 L300 230Z", "sd")
    body = part("body", 200, 392, pen.shape(clothes, "b", on_clothes + shade), over)
    arm_l = part(
        "arm_l",
        160,
        262,
        sleeved_arm(pen, "M162 262 C130 274 104 252 90 224", (90, 222), -20, sleeve, cuff),
    )
    arm_r = part(
        "arm_r",
        240,
        262,
        held,
        sleeved_arm(pen, "M238 262 C268 278 284 304 284 336", (284, 336), 174, sleeve, cuff),
    )
    face = eyes(lashes) + brows() + nose() + cheeks()
    mouth = happy_mouth(pen) if grin else closed_smile()
    front = on_face + mouth if bearded else mouth + on_face
    top = part("head", 200, 232, ears(pen), head(pen), face, front, hair_front)
    return hair_back + legs(pen, trousers, "br") + arm_r + body + arm_l + top


def townsperson(
    words: str,
    markup: str,
    palette: dict[str, str],
    height: float,
    tags: str,
    *more: Motion,
    trim: tuple[float, float] = (0, 0),
    size: tuple[int, int] = (400, 500),
    at: tuple[float, float] = (200, 490),
    in_water: bool = True,
) -> Rig:
    """Describe a standing person whose clothes may take the story's colour."""
    return make(
        words,
        size,
        (markup,),
        palette,
        height,
        f"person {tags}",
        habitats=SHORE if in_water else GROUND,
        signature=BASE_ONLY,
        motions=person_motions(*more),
        moves="bob",
        at=at,
        trim=trim,
    )
