"""The ranker answers well-formed requests and refuses others with one clear line."""

from pathlib import Path
from typing import Any

import pytest

import model_containers.ranker.inference as ranker
from model_containers.ranker.scorer import Mix, StoryScorer

WEIGHTS = Path(ranker.__file__).parent / "weights"
STORY = [
    "Mira the fox had a red kite. She wanted to fly it over the hill.",
    "The wind was strong. It took the red kite into an old tree.",
    "Mira could not reach the kite. She sat down under the tree and sighed.",
    "An owl lifted the red kite out of the tree. Mira clapped her paws.",
    "At home Mira hung the kite on the wall and baked a cake for the owl.",
]


@pytest.fixture(scope="module")
def model() -> StoryScorer:
    return ranker.model_fn(str(WEIGHTS))


def test_scores_are_shares_that_do_not_depend_on_the_company(model: StoryScorer) -> None:
    broken = [STORY[0], STORY[1], STORY[1], STORY[1], STORY[0]]
    first = ranker.predict(model, {"stories": [STORY, broken]})["scores"]
    second = ranker.predict(model, {"stories": [broken, STORY]})["scores"]
    assert all(0.0 <= score <= 1.0 for score in first)
    assert first[0] > first[1]
    assert second == first[::-1]


@pytest.mark.parametrize("count", [1, 2, 5, 12])
def test_any_number_of_scenes_up_to_twelve_is_scored(model: StoryScorer, count: int) -> None:
    scenes = (STORY * 3)[:count]
    (score,) = ranker.predict(model, {"stories": [scenes]})["scores"]
    assert 0.0 <= score <= 1.0


def test_a_very_long_scene_is_scored(model: StoryScorer) -> None:
    (score,) = ranker.predict(model, {"stories": [[STORY[0] * 200, STORY[4]]]})["scores"]
    assert 0.0 <= score <= 1.0


def test_no_stories_give_no_scores(model: StoryScorer) -> None:
    assert ranker.predict(model, {"stories": []}) == {"scores": []}


@pytest.mark.parametrize(
    ("request_body", "message"),
    [
        ({}, "needs 'stories'"),
        ({"stories": "text"}, "must be a list"),
        ({"stories": [["a"]] * 65}, "at most 64"),
        ({"stories": [[]]}, "story 0 must be a list of 1 to 12 scenes"),
        ({"stories": [["a"], ["a"] * 13]}, "story 1 must be a list of 1 to 12 scenes"),
        ({"stories": [["a", "  "]]}, "every scene of story 0"),
        ({"stories": [["a", 3]]}, "every scene of story 0"),
    ],
)
def test_other_requests_are_refused(
    model: StoryScorer, request_body: dict[str, Any], message: str
) -> None:
    with pytest.raises(ValueError, match=message):
        ranker.predict(model, request_body)


def test_missing_weights_are_named(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError, match=str(tmp_path)):
        ranker.model_fn(str(tmp_path))


def test_a_mix_for_other_signs_is_refused(tmp_path: Path) -> None:
    (tmp_path / "mix.json").write_text('{"network": 1.0, "signs": {"moon": 1.0}, "offset": 0.0}')
    with pytest.raises(ValueError, match="other signs"):
        Mix.load(tmp_path)
