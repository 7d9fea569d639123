import pytest
from asset_library.catalogue import ArtCatalogue, load_catalogue
from asset_library.draw.rig import Backdrop, Rig, Zone
from storyloom.contracts.reading import Entity, Relation
from storyloom.errors import AssetMissingError
from storyloom.scene.background import choose_background
from storyloom.scene.objects import MAX_COPIES, MAX_DRAWN, MAX_KINDS, choose_objects, match_kind
from storyloom.scene.relations import Tie
from storyloom.scene.ties import find_ties
from storyloom.scene.wording import stem, stems

BACKDROPS = tuple(load_catalogue().backdrops.values())
WORDS = {
    "mermaid": "mermaid",
    "octopus": "octopus",
    "fish": "fish",
    "cod": "fish",
    "hat": "hat",
    "treasure chest": "treasure_chest",
    "chest": "treasure_chest",
    "rock": "rock",
}


def drawing(kind: str, words: tuple[str, ...], tags: tuple[str, ...] = (), **fields: object) -> Rig:
    given = {"natural_height": 0.5, "habitats": ("ground",), **fields}
    return Rig(
        kind=kind,
        width_px=400,
        height_px=400,
        body="",
        palette={},
        anchor="feet",
        anchor_point=(200, 400),
        facing="front",
        words=words,
        tags=tags,
        **given,
    )


ART = ArtCatalogue(
    heroes={"mermaid": drawing("mermaid", ("mermaid",), ("person", "hero"))},
    objects={
        rig.kind: rig
        for rig in (
            drawing("octopus", ("octopus",), ("animal",)),
            drawing("fish", ("fish", "cod"), ("animal",)),
            drawing("hat", ("hat",)),
            drawing("rock", ("rock",)),
            drawing("moon", ("moon",), habitats=("sky",)),
            drawing("house", ("house",), ("building",)),
            drawing("door", ("door",), ("building", "furniture")),
            drawing("tree", ("tree",), ("plant",), natural_height=1.6),
        )
    },
    backdrops={},
)


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        ("Caves", "cave"),
        ("fairies", "fairy"),
        ("boxes", "box"),
        ("octopus", "octopus"),
        ("grass", "grass"),
        ("mice", "mouse"),
        ("Piotr's", "piotr"),
        ("leaves", "leaf"),
        ("bushes", "bush"),
    ],
)
def test_stems_are_singular_nouns(word, expected):
    assert stem(word) == expected


def test_stems_of_a_text_keep_their_order():
    assert stems("The Pirate’s ships, sailing!") == ("the", "pirate", "ship", "sailing")


@pytest.mark.parametrize(
    ("theme", "place", "text", "expected"),
    [
        ("underwater", "dragon cave", "She knocked.", "sea_cave"),
        ("underwater", "mermaid bedroom", "It was late.", "sea_home"),
        ("underwater", None, "They dived down to the old wreck.", "sunken_ship"),
        ("underwater", None, "A fish hid in the kelp forest.", "kelp_forest"),
        ("underwater", None, "She swam in the bright coral reef.", "coral_reef"),
        ("underwater", "sea surface", "A gull cried.", "sea_surface"),
        ("enchanted_forest", "forest pond", "Plop!", "forest_stream"),
        ("enchanted_forest", "night wood", "All was still.", "night_wood"),
        ("enchanted_forest", None, "He ran up the green hill.", "hill_top"),
        ("enchanted_forest", "wizard kitchen", "Bubble!", "cottage"),
        ("space", "moon crater", "He hopped.", "moon_surface"),
        ("space", "station kitchen", "He stirred the soup.", "space_station"),
        ("space", None, "They slept in the rocket cabin.", "rocket_cabin"),
        ("space", "milky way", "She sang.", "star_field"),
    ],
)
def test_a_named_place_chooses_its_background(theme, place, text, expected):
    assert choose_background(theme, place, text, BACKDROPS) == expected


def test_the_background_stays_until_another_place_is_named():
    stay = "She laughed and laughed."
    assert (
        choose_background("underwater", None, stay, BACKDROPS, previous="sunken_ship")
        == "sunken_ship"
    )
    leave = "At last she swam into the dragon's cave."
    assert choose_background("underwater", None, leave, BACKDROPS, previous="sunken_ship") == (
        "sea_cave"
    )


def test_likeness_is_asked_only_when_no_word_matches():
    asked = []

    def similarity(a: str, b: str) -> float:
        asked.append(a)
        return 0.9 if b == "wreck" else 0.1

    chosen = choose_background("underwater", "galleon", "Ahoy.", BACKDROPS, similarity)
    assert chosen == "sunken_ship"
    asked.clear()
    choose_background("underwater", "coral reef", "Ahoy.", BACKDROPS, similarity)
    assert asked == []


def test_a_theme_without_backgrounds_is_a_missing_asset():
    lonely = Backdrop("pier", "harbour", "", (Zone("ground", 0, 0.8, 1, 1),), ("pier",), "day")
    with pytest.raises(AssetMissingError, match="castle"):
        choose_background("castle", None, "Hello.", [lonely])


def entity(text: str, **fields: object) -> Entity:
    return Entity(text=text, lemma=text.lower(), scene_index=0, **fields)


def test_the_hero_comes_first_and_hidden_things_are_left_out():
    found = choose_objects(
        [entity("hat"), entity("rock", visible=False), entity("Marisol", is_hero=True)],
        "mermaid",
        ART,
    )
    assert [(o.kind, o.is_hero) for o in found] == [("mermaid", True), ("hat", False)]
    assert {"marisol", "mermaid"} <= found[0].names


def test_a_scene_with_nothing_to_see_shows_the_hero():
    assert [o.kind for o in choose_objects([entity("idea")], "mermaid", ART)] == ["mermaid"]


def test_a_scene_without_the_hero_does_not_draw_him():
    assert [o.kind for o in choose_objects([entity("octopus")], "mermaid", ART)] == ["octopus"]


@pytest.mark.parametrize(("count", "drawn"), [(1, 1), (2, 2), (3, 3), (12, MAX_COPIES)])
def test_counts_become_copies(count, drawn):
    found = choose_objects([entity("fish", count=count)], "mermaid", ART)
    assert len(found) == drawn
    assert len({o.id for o in found}) == drawn


def test_words_of_one_kind_are_drawn_once_and_the_number_of_kinds_is_limited():
    assert [o.kind for o in choose_objects([entity("fish"), entity("cod")], "mermaid", ART)] == [
        "fish"
    ]
    things = {f"thing{c}": drawing(f"thing{c}", (f"thing{c}",)) for c in "abcdefghij"}
    art = ArtCatalogue(heroes=ART.heroes, objects=things, backdrops={})
    many = choose_objects([entity(kind, count=3) for kind in things], "mermaid", art)
    assert len({o.kind for o in many}) == MAX_KINDS
    assert len(many) == MAX_DRAWN


def test_somebody_is_always_seen():
    found = choose_objects([entity("rock"), entity("hat")], "mermaid", ART)
    assert [o.kind for o in found] == ["mermaid", "rock", "hat"]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("treasure chests", "treasure_chest"),
        ("an old red hat", "hat"),
        ("Cods", "fish"),
        ("dream", None),
    ],
)
def test_entities_find_their_drawing_by_word_or_head_noun(text, kind):
    assert match_kind(entity(text), WORDS) == kind


def test_likeness_finds_a_drawing_for_an_unknown_word_only_when_it_is_close():
    assert match_kind(entity("boulder"), WORDS, lambda a, b: 0.8 * (b == "rock")) == "rock"
    assert match_kind(entity("boulder"), WORDS, lambda a, b: 0.5 * (b == "rock")) is None


def ties(*relations: tuple[str, str, str]) -> tuple[Tie, ...]:
    objects = choose_objects(
        [
            entity("Marisol", is_hero=True),
            entity("octopus"),
            entity("rock"),
            entity("fish", count=2),
        ],
        "mermaid",
        ART,
    )
    found = [Relation(subject=s, relation=r, object=o, scene_index=0) for s, r, o in relations]
    return find_ties(objects, found)


def test_relations_tie_drawings_by_their_names_and_copies_to_their_first():
    assert ties(("the octopus", "beneath", "big rocks"), ("octopus", "on", "cloud")) == (
        Tie(1, "under", 2),
        Tie(4, "near", 3),
    )


def test_parts_of_the_body_stand_for_the_hero():
    assert ties(("octopus", "on", "her head"))[0] == Tie(1, "on", 0)
    assert ties(("rock", "in", "hands"))[0] == Tie(2, "held", 0)


@pytest.mark.parametrize(
    ("background", "drawn"),
    [
        ("moon_surface", ["mermaid", "house", "door", "tree"]),
        ("cottage", ["mermaid", "door"]),
        ("hill_top", ["mermaid", "moon", "house", "door", "tree"]),
    ],
)
def test_what_the_background_shows_or_cannot_hold_is_left_out(background, drawn):
    backdrop = load_catalogue().backdrop(background)
    seen = [entity("Marisol", is_hero=True), *map(entity, ("moon", "house", "door", "tree"))]
    assert [o.kind for o in choose_objects(seen, "mermaid", ART, backdrop)] == drawn
