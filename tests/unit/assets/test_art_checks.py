from dataclasses import replace

import pytest
from asset_library.check import check_backdrop, check_library, check_rig
from asset_library.draw.kit import part
from asset_library.draw.rig import Backdrop, Motion, Rig, Zone
from asset_library.raster import overhang_faults

DOT = '<circle cx="50" cy="50" r="20" class="b"/>'
GOOD = Rig(
    kind="ball",
    width_px=100,
    height_px=100,
    body=part("body", 50, 50, DOT),
    palette={"b": "#ff0000"},
    natural_height=0.3,
    anchor="feet",
    anchor_point=(50, 70),
    facing="front",
    habitats=("ground",),
    words=("ball",),
    signature={"b": "base"},
    motions=(Motion("body", "rotate", 5, 1000),),
)
BACKDROP = Backdrop(
    kind="lagoon",
    theme="underwater",
    body=part("weed", 1, 1, '<path d="M0 0H9V9Z" fill="#00ff00"/>'),
    zones=(Zone("water", 0.1, 0.1, 0.9, 0.9),),
    places=("lagoon",),
    light="day",
)

PLANTED = [
    (replace(GOOD, body="<g>"), "not valid XML"),
    (replace(GOOD, body=GOOD.body + "<script>x()</script>"), "<script> is not allowed"),
    (replace(GOOD, body=GOOD.body.replace("<g ", '<g onclick="x()" ')), "event attributes"),
    (replace(GOOD, motions=(Motion("tail", "rotate", 5, 1000),)), "missing part tail"),
    (replace(GOOD, motions=(Motion("body", "rotate", 5, 0),)), "positive period"),
    (replace(GOOD, body=f'<g data-part="body">{DOT}</g>'), "part body has no pivot"),
    (replace(GOOD, body=GOOD.body + GOOD.body), "part body is used 2 times"),
    (replace(GOOD, body=GOOD.body.replace("<g ", '<g transform="scale(2)" ')), "carries a transf"),
    (replace(GOOD, body=GOOD.body + '<g id="x"/><g id="x"/>'), "id x is used 2 times"),
    (replace(GOOD, body=GOOD.body + '<g clip-path="url(#c9)"/>'), "missing id c9"),
    (replace(GOOD, palette={"b": "#ff0000", "s": "#aa0000"}), "palette slot s is not used"),
    (replace(GOOD, palette={"b": "red"}), "not a #rrggbb colour"),
    (
        replace(GOOD, body=GOOD.body + '<path d="M0 0H9" class="zz"/>'),
        "class zz is no palette slot",
    ),
    (replace(GOOD, signature={"q": "base"}), "signature slot q is not in the palette"),
    (replace(GOOD, signature={"b": "pink"}), "signature tone pink is unknown"),
    (
        replace(
            GOOD,
            body=GOOD.body.replace('"b"', '"sk"'),
            palette={"sk": "#ffd7b5"},
            signature={"sk": "base"},
        ),
        "signature slot sk is skin or hair",
    ),
    (replace(GOOD, anchor_point=(50, 101)), "anchor lies outside"),
    (replace(GOOD, words=("globe",)), "first word must be the kind"),
    (replace(GOOD, kind="Ball"), "lower case"),
    (replace(GOOD, habitats=()), "no habitat"),
    (replace(GOOD, natural_height=9), "natural height 9"),
]


def test_a_sound_drawing_passes():
    assert check_rig(GOOD) == []
    assert check_backdrop(BACKDROP) == []
    assert overhang_faults([GOOD]) == []


@pytest.mark.parametrize(("rig", "fault"), PLANTED, ids=[fault for _, fault in PLANTED])
def test_planted_fault_is_named(rig, fault):
    assert any(fault in found for found in check_rig(rig))


@pytest.mark.parametrize(
    ("change", "fault"),
    [
        ({"zones": ()}, "no zone"),
        ({"zones": (Zone("water", 0.5, 0.1, 0.4, 0.9),)}, "water zone is empty"),
        ({"places": ()}, "no place word"),
        ({"far_scale": 2.0}, "far scale"),
        ({"motions": (Motion("fish", "shift_x", 5, 900),)}, "missing part fish"),
    ],
)
def test_planted_backdrop_fault_is_named(change, fault):
    assert any(fault in found for found in check_backdrop(replace(BACKDROP, **change)))


def test_kinds_are_unique_across_heroes_and_objects():
    assert check_library([GOOD], [GOOD], []) == ["ball: the kind is used more than once"]


def test_drawing_outside_the_view_box_is_a_fault_at_rest_and_when_swinging():
    outside = replace(GOOD, body=GOOD.body.replace('cx="50"', 'cx="90"'))
    assert overhang_faults([outside]) == ["ball: leaves its view box by 8 at swing 0"]
    flung = replace(GOOD, motions=(Motion("body", "shift_x", 60, 1000),))
    assert overhang_faults([flung]) == ["ball: leaves its view box by 28 at swing -1"]
