from dataclasses import replace
from functools import cache

import numpy as np
import pytest
from asset_library.build import ART_FOLDER, Library, build_files, collect_library, publish
from asset_library.catalogue import ArtCatalogue, UnknownAssetError, load_catalogue
from asset_library.check import check_library
from asset_library.draw.kit import INK
from asset_library.raster import overhang_faults, render_rig
from asset_library.sheet import SAMPLE_COLOURS, contact_sheet

HEROES = [
    "astronaut",
    "dinosaur",
    "dragon",
    "fairy",
    "fox",
    "knight",
    "mermaid",
    "monkey",
    "penguin",
    "pirate",
    "princess",
    "robot",
    "unicorn",
    "wizard",
]

library = cache(collect_library)


def test_committed_art_equals_a_fresh_build():
    fresh = build_files(library())
    committed = {
        path.relative_to(ART_FOLDER).as_posix(): path.read_text(encoding="utf-8")
        for path in sorted(ART_FOLDER.rglob("*"))
        if path.is_file()
    }
    stale = sorted(
        name for name in fresh.keys() | committed if fresh.get(name) != committed.get(name)
    )
    assert stale == [], "run python -m asset_library.build"


def test_the_library_has_no_faults():
    built = library()
    assert check_library(built.heroes, built.objects, built.backdrops) == []
    assert overhang_faults(built.heroes) == []


def test_catalogue_gives_back_what_the_programs_drew():
    built, catalogue = library(), load_catalogue()
    assert tuple(catalogue.heroes.values()) == built.heroes
    assert tuple(catalogue.objects.values()) == built.objects
    assert tuple(catalogue.backdrops.values()) == built.backdrops


def test_a_word_names_the_drawing_of_that_kind_before_any_synonym():
    hero = library().heroes[0]
    usurper = replace(hero, kind="usurper", words=("usurper", "mermaid", "sea cow"))
    catalogue = ArtCatalogue(
        heroes={"usurper": usurper, "mermaid": load_catalogue().rig("mermaid")},
        objects={},
        backdrops={},
    )
    words = catalogue.kinds_by_word
    assert words["mermaid"] == "mermaid"
    assert words["sea cow"] == "usurper"


def test_unknown_kinds_are_refused_by_name():
    catalogue = load_catalogue()
    for lookup in (catalogue.body, catalogue.palette, catalogue.rig, catalogue.backdrop):
        with pytest.raises(UnknownAssetError, match="spaghetti"):
            lookup("spaghetti")


def test_publishing_writes_a_library_and_clears_stale_drawings(tmp_path):
    foxes = replace(library(), heroes=library().heroes[:1], objects=(), backdrops=())
    stale = tmp_path / "heroes" / "ghost.svg"
    stale.parent.mkdir()
    stale.write_text("<svg/>")
    assert publish(foxes, tmp_path) == []
    assert not stale.exists()
    written = {path.relative_to(tmp_path).as_posix() for path in tmp_path.rglob("*.*")}
    assert written == {"catalogue.json", f"heroes/{foxes.heroes[0].kind}.svg"}


def test_a_faulty_library_is_not_written(tmp_path):
    broken = replace(library().heroes[0], words=())
    faults = publish(Library((broken,), (), ()), tmp_path)
    assert faults == [f"{broken.kind}: the first word must be the kind"]
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("kind", HEROES)
def test_hero_can_be_cast_anywhere_and_comes_alive(kind):
    rig = load_catalogue().heroes[kind]
    assert {"ground", "water"} <= set(rig.habitats)
    assert {"eye_l", "eye_r"} == {m.part for m in rig.motions if m.kind == "blink"}
    swinging = {m.part for m in rig.motions if m.kind == "rotate"}
    assert len(swinging) >= 3
    assert all(2 <= abs(m.amplitude) <= 10 for m in rig.motions if m.kind == "rotate")


@pytest.mark.parametrize("kind", HEROES)
def test_story_colour_changes_the_hero_but_not_ink_or_skin(kind):
    rig = load_catalogue().heroes[kind]
    own = np.asarray(render_rig(rig, 0.25), dtype=float)
    tinted = np.asarray(render_rig(rig, 0.25, colours=SAMPLE_COLOURS["purple"]), dtype=float)
    opaque = own[..., 3] > 200
    moved = np.abs(own - tinted).max(axis=2)
    assert 0.03 < (moved[opaque] > 20).mean() < 0.9
    kept = [INK, *(colour for slot, colour in rig.palette.items() if slot.startswith("sk"))]
    for colour in kept:
        rgb = [int(colour[i : i + 2], 16) for i in (1, 3, 5)]
        same = opaque & (np.abs(own[..., :3] - rgb).max(axis=2) < 3)
        assert same.sum() > 20
        assert (moved[same] < 20).mean() > 0.99


def test_sheet_shows_only_what_was_asked_for():
    built = library()
    rigs = (built.heroes, built.objects, built.backdrops)
    one = contact_sheet(*rigs, only=["fox"], scale=0.2, colours=["red"])
    row = contact_sheet(*rigs, only=["fox"], scale=0.2, colours=["red", "blue"], swings=[-1, 1])
    colours = np.unique(np.asarray(one).reshape(-1, 3), axis=0)
    assert row.size == one.size
    assert len(colours) > 20
    assert np.abs(np.asarray(row, dtype=float) - np.asarray(one)).max() > 50
