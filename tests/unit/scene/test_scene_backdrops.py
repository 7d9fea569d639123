import re
from collections import Counter

import pytest
from asset_library.catalogue import load_catalogue
from asset_library.markup import backdrop_svg
from storyloom.prompt.catalogue import load_catalogue as load_prompts
from storyloom.scene.background import choose_background
from storyloom.scene.wording import stems

BACKDROPS = tuple(load_catalogue().backdrops.values())
KINDS = [b.kind for b in BACKDROPS]


def test_every_theme_has_three_backgrounds_of_which_one_is_lit_by_day_or_dusk():
    for theme in load_prompts().themes:
        lights = [b.light for b in BACKDROPS if b.theme == theme]
        assert len(lights) >= 3, theme
        assert {"day", "dusk"} & set(lights), theme


@pytest.mark.parametrize("backdrop", BACKDROPS, ids=KINDS)
def test_a_background_offers_ground_to_stand_on_and_room_to_float_in(backdrop):
    habitats = {zone.habitat for zone in backdrop.zones}
    assert "ground" in habitats
    assert habitats & {"water", "air"}
    if backdrop.light == "indoor":
        assert "wall" in habitats


@pytest.mark.parametrize("backdrop", BACKDROPS, ids=KINDS)
def test_ids_carry_the_kind_so_that_they_cannot_meet_those_of_other_drawings(backdrop):
    ids = re.findall(r'\bid="([^"]+)"', backdrop.body)
    assert ids
    assert all(name.startswith(f"{backdrop.kind}-") for name in ids)


@pytest.mark.parametrize("backdrop", BACKDROPS, ids=KINDS)
def test_a_background_is_small_and_alive(backdrop):
    assert len(backdrop_svg(backdrop)) <= 40 * 1024
    moving = {motion.part for motion in backdrop.motions}
    assert 1 <= len(moving) <= 40


@pytest.mark.parametrize("backdrop", BACKDROPS, ids=KINDS)
def test_its_first_place_word_chooses_it(backdrop):
    chosen = choose_background(backdrop.theme, backdrop.places[0], "Hello.", BACKDROPS)
    assert chosen == backdrop.kind


@pytest.mark.parametrize("backdrop", BACKDROPS, ids=KINDS)
def test_place_words_are_many_and_differ(backdrop):
    counted = Counter(stems(place) for place in backdrop.places)
    assert len(counted) >= 8
    assert max(counted.values()) <= 2


@pytest.mark.parametrize("theme", sorted(load_prompts().themes))
def test_a_scene_without_any_place_happens_where_the_theme_is_at_home(theme):
    chosen = choose_background(theme, None, "Hello, said somebody.", BACKDROPS)
    backdrop = next(b for b in BACKDROPS if b.kind == chosen)
    assert backdrop.light in ("day", "night")
    assert "ground" in {zone.habitat for zone in backdrop.zones}
