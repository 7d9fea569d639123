import io
import random
import re
import xml.etree.ElementTree as ET

import pytest
from asset_library.catalogue import load_catalogue
from PIL import Image, ImageChops
from storyloom.contracts.scene import PlacedObject, SceneLayout
from storyloom.errors import AssetMissingError
from storyloom.prompt.catalogue import load_catalogue as load_prompts
from storyloom.scene.color import COLOR_RAMPS, color_ramp
from storyloom.scene.document import scene_prefix, scene_svg
from storyloom.scene.objects import ChosenObject
from storyloom.scene.placement import place
from storyloom.scene.poster import render_frame, render_poster

ART = load_catalogue()


def layout_of(color: str = "red", background: str = "coral_reef") -> SceneLayout:
    objects = [
        ChosenObject("mermaid", "mermaid", frozenset({"mermaid"}), is_hero=True),
        ChosenObject("fish-1", "fish", frozenset({"fish"}), color="blue"),
        ChosenObject("fish-2", "fish", frozenset({"fish"})),
    ]
    return place(objects, [], ART.backdrop(background), ART, color, random.Random(4))


@pytest.mark.parametrize("animated", [True, False])
@pytest.mark.parametrize("background", sorted(ART.backdrops))
def test_the_document_is_one_self_contained_svg(background, animated):
    svg = scene_svg(layout_of(background=background), ART, animated)
    root = ET.fromstring(svg)
    ids = [node.attrib["id"] for node in root.iter() if "id" in node.attrib]
    assert len(ids) == len(set(ids))
    used = set(re.findall(r"url\(#([^)]+)\)", svg)) | set(re.findall(r'href="#([^"]+)"', svg))
    assert used <= set(ids)
    assert "var(" not in svg
    assert "http" not in svg.replace("http://www.w3.org/2000/svg", "")
    assert ("@keyframes" in svg) == animated


def test_two_scenes_on_one_page_share_no_name():
    one, two = scene_svg(layout_of("red"), ART), scene_svg(layout_of("blue"), ART)
    names = re.compile(r'\bid="([^"]+)"|class="(s[0-9a-f]{7}[^"]*)"|@keyframes ([^{]+)')
    found = [{a or b or c for a, b, c in names.findall(svg)} for svg in (one, two)]
    assert found[0]
    assert not found[0] & found[1]


def test_every_rule_of_the_style_is_scoped_to_its_scene():
    layout = layout_of()
    style = re.search(r"<style>(.*?)</style>", scene_svg(layout, ART), re.S)
    assert style
    plain = re.sub(r"@keyframes [^{]+\{(?:[^{}]+\{[^{}]*\})+\}", "", style.group(1))
    selectors = re.findall(r"(?:^|[{}])\s*([^{}@]+)\{", plain)
    assert len(selectors) > 20
    assert all(s.startswith(f".{scene_prefix(layout)}") for s in selectors), selectors


def test_motion_stops_for_people_who_asked_for_less():
    layout = layout_of()
    svg = scene_svg(layout, ART)
    rule = f"@media (prefers-reduced-motion:reduce){{.{scene_prefix(layout)} *{{animation:none"
    assert rule in svg


def test_every_row_of_the_animation_table_moves_its_part():
    layout = layout_of()
    svg = scene_svg(layout, ART)
    mermaid = next(i for i, p in enumerate(layout.objects) if p.kind == "mermaid")
    scope = f".{scene_prefix(layout)}-{mermaid}"
    for motion in ART.rig("mermaid").motions:
        assert f'{scope} [data-part="{motion.part}"]' in svg


def test_the_hero_wears_the_storys_colour_and_others_the_one_the_text_gives():
    layout = layout_of("green")
    svg = scene_svg(layout, ART)
    tones = {"mermaid": "green", "fish-1": "blue"}
    for index, placed in enumerate(layout.objects):
        scope = f".{scene_prefix(layout)}-{index}"
        slots = [slot for slot, tone in ART.rig(placed.kind).signature.items() if tone == "base"]
        wanted = (
            COLOR_RAMPS[tones[placed.id]].base
            if placed.id in tones
            else ART.rig(placed.kind).palette[slots[0]]
        )
        assert f"{scope} .{slots[0]}{{fill:{wanted}}}" in svg


def test_every_colour_a_child_can_choose_has_a_ramp():
    assert set(COLOR_RAMPS) == set(load_prompts().colors)
    with pytest.raises(AssetMissingError, match="grey"):
        color_ramp("grey")


def test_ids_of_a_layout_must_differ():
    twin = PlacedObject(id="a", kind="fish", asset="objects/fish.svg", x=0.5, y=0.5, scale=0.2, z=0)
    with pytest.raises(ValueError, match="share an id"):
        SceneLayout(background="coral_reef", color="red", objects=(twin, twin))


@pytest.mark.parametrize("width_px", [1280, 640])
def test_the_poster_is_a_webp_of_the_asked_width_and_always_the_same(width_px):
    poster = render_poster(layout_of(), ART, width_px)
    picture = Image.open(io.BytesIO(poster))
    assert (picture.format, picture.size) == ("WEBP", (width_px, width_px * 9 // 16))
    assert poster == render_poster(layout_of(), ART, width_px)


def test_the_poster_shows_what_the_document_shows():
    layout = layout_of()
    poster = Image.open(io.BytesIO(render_poster(layout, ART, 640))).convert("RGB")
    resting = scene_svg(layout, ART, animated=False)
    import pyvips

    raster = pyvips.Image.svgload_buffer(resting.encode(), scale=0.5)
    whole = Image.frombytes("RGBA", (raster.width, raster.height), raster.write_to_memory())
    difference = ImageChops.difference(poster, whole.convert("RGB")).convert("L")
    histogram = difference.histogram()
    assert sum(histogram[40:]) < 0.01 * 640 * 360


def test_figures_leave_the_background_visible_and_themselves_too():
    layout = layout_of()
    empty = layout.model_copy(update={"objects": ()})
    with_figures, without = (
        Image.open(io.BytesIO(render_poster(one, ART, 640))).convert("L") for one in (layout, empty)
    )
    changed = sum(ImageChops.difference(with_figures, without).histogram()[30:]) / (640 * 360)
    assert 0.03 < changed < 0.6


def test_frames_move_and_repeat_exactly():
    layout = layout_of()
    first, again, later = (render_frame(layout, ART, t, 320) for t in (300, 300, 1500))
    assert first.tobytes() == again.tobytes()
    assert ImageChops.difference(first, later).getbbox() is not None


def test_in_a_sad_scene_the_figures_look_sad():
    glad = layout_of()
    sad = glad.model_copy(update={"expression": "sad"})
    assert ' sad" transform' in scene_svg(sad, ART)
    assert ' sad" transform' not in scene_svg(glad, ART)
    pictures = [
        Image.open(io.BytesIO(render_poster(x, ART, 640))).convert("L") for x in (glad, sad)
    ]
    assert ImageChops.difference(*pictures).getbbox() is not None
