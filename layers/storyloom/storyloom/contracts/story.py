"""A story on its way from keywords to text."""

from typing import Annotated

from pydantic import Field

from storyloom.contracts import SCENE_COUNT
from storyloom.contracts.base import Contract

Keywords = Annotated[tuple[str, ...], Field(min_length=1, max_length=12)]
SceneText = Annotated[str, Field(min_length=1, max_length=2_000)]
FiveTexts = Annotated[tuple[SceneText, ...], Field(min_length=SCENE_COUNT, max_length=SCENE_COUNT)]


class StoryPlan(Contract):
    """The planner's answer: a title and keywords in order of mention for each of five scenes."""

    title: Annotated[str, Field(min_length=1, max_length=120)]
    scenes: Annotated[tuple[Keywords, ...], Field(min_length=SCENE_COUNT, max_length=SCENE_COUNT)]


class Candidate(Contract):
    """One story text of five scenes as the generator wrote it."""

    scenes: FiveTexts


class CandidateSet(Contract):
    """All candidates of one request, best unknown."""

    candidates: Annotated[tuple[Candidate, ...], Field(min_length=1, max_length=16)]


class RankedStory(Contract):
    """The candidate chosen by the ranker, with every candidate's score in 0..1, higher better."""

    title: str
    scenes: FiveTexts
    score: float
    candidate_index: int
    candidate_scores: tuple[float, ...]
