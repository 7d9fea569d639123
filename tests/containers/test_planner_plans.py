"""The planner with its real weights keeps its contract for every hero, colour and theme."""

import re
from pathlib import Path
from typing import Any

import pytest

from model_containers.planner import inference
from model_containers.planner.inference import Model, complete, model_fn, predict
from model_containers.story_data.records import ADJECTIVES, COLORS, HEROES, THEMES, Prompt

WEIGHTS = Path(inference.__file__).parent / "weights"


@pytest.fixture(scope="module")
def model() -> Model:
    return model_fn(str(WEIGHTS))


def request(number: int, seed: int = 7, **changes: str) -> dict[str, Any]:
    prompt = {
        "theme": THEMES[number % 8], "hero": HEROES[number % 14], "color": COLORS[number * 3 % 8],
        "adjective": ADJECTIVES[number * 5 % 8], "name": "Zuri", "pronoun": "she", **changes,
    }  # fmt: skip
    return {"prompt": prompt, "seed": seed}


@pytest.mark.parametrize("number", range(14))
def test_a_plan_names_hero_and_colour_in_five_clean_scenes(model: Model, number: int) -> None:
    asked = request(number)
    plan = predict(model, asked)
    scenes = plan["scenes"]
    assert len(scenes) == 5
    for scene in scenes:
        assert 3 <= len(scene) <= 6
        assert len(set(scene)) == len(scene)
        assert all(re.fullmatch(r"[a-z]{2,}", word) for word in scene)
    assert asked["prompt"]["hero"] in scenes[0]
    assert any(asked["prompt"]["color"] in scene for scene in scenes)
    words = {word for scene in scenes for word in scene}
    assert not words & (set(HEROES) - {asked["prompt"]["hero"]})
    assert 2 <= len(plan["title"].replace("-", " ").split()) <= 6
    assert plan["title"][0].isupper()
    assert "[" not in plan["title"]


def test_the_same_request_gives_the_same_plan_and_another_seed_another(model: Model) -> None:
    first = predict(model, request(3))
    assert predict(model, request(3)) == first
    others = [predict(model, request(3, seed)) for seed in range(4)]
    assert len({str(plan) for plan in [first, *others]}) == 5


def test_the_theme_shows_in_the_keywords(model: Model) -> None:
    def words(theme: str) -> set[str]:
        plans = [predict(model, request(1, seed, theme=theme)) for seed in range(8)]
        return {word for plan in plans for scene in plan["scenes"] for word in scene}

    assert words("snowy_north") & {"snow", "ice", "sled", "cold", "snowball"}
    assert words("space") & {"star", "moon", "planet", "rocket", "earth", "mars"}


def test_missing_hero_and_colour_are_put_in() -> None:
    prompt = Prompt("space", "fox", "she", "red", "kind")
    plain = [["a", "b", "c"] for _ in range(5)]
    assert complete(plain, prompt)[0] == ["fox", "red", "a", "b", "c"]
    full = [["a", "b", "c", "d", "e", "f"], *plain[1:]]
    assert complete(full, prompt)[0] == ["fox", "red", "a", "b", "c", "d"]
    fine = [["a", "fox", "red"], *plain[1:]]
    assert complete(fine, prompt) == fine


def test_a_bad_request_is_refused_by_name(model: Model) -> None:
    with pytest.raises(ValueError, match=r"^prompt\.theme:"):
        predict(model, request(1, theme="moonbase"))


def test_missing_weights_are_named(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError, match="no model weights"):
        model_fn(str(tmp_path))
