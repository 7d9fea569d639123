"""What the shared model server calls: load the ranker, score stories."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from model_containers.ranker.scorer import StoryScorer

MAX_SCENES = 12
MAX_STORIES = 64


def model_fn(model_dir: str) -> StoryScorer:
    """Load the ranker from a weights folder; FileNotFoundError names what is missing."""
    return StoryScorer(Path(model_dir))


def _checked(stories: Any) -> list[list[str]]:
    if not isinstance(stories, list) or len(stories) > MAX_STORIES:
        raise ValueError(f"'stories' must be a list of at most {MAX_STORIES} stories")
    for place, scenes in enumerate(stories):
        if not isinstance(scenes, list) or not 1 <= len(scenes) <= MAX_SCENES:
            raise ValueError(f"story {place} must be a list of 1 to {MAX_SCENES} scenes")
        if not all(isinstance(scene, str) and scene.strip() for scene in scenes):
            raise ValueError(f"every scene of story {place} must be a text that is not empty")
    return stories


def predict(model: StoryScorer, request: dict[str, Any]) -> dict[str, Any]:
    """Answer {"stories": [[scene, ...], ...]} with {"scores": [0..1, ...]}, high = coherent.

    ValueError when the request is not of that form.
    """
    if "stories" not in request:
        raise ValueError("the request needs 'stories', a list of lists of scene texts")
    return {"scores": model.score(_checked(request["stories"]))}
