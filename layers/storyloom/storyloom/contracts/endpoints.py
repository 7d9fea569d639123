"""Requests and answers of the model endpoints (JSON over ``/invocations``)."""

from typing import Annotated

from pydantic import Field

from storyloom.contracts.base import Contract
from storyloom.contracts.prompt import Seed, StoryPrompt
from storyloom.contracts.story import StoryPlan


class PlanRequest(Contract):
    """Asks the planner for a :class:`StoryPlan`."""

    prompt: StoryPrompt
    seed: Seed


class WriteRequest(Contract):
    """Asks the generator for a :class:`CandidateSet` of ``num_candidates`` stories."""

    prompt: StoryPrompt
    plan: StoryPlan
    seed: Seed
    num_candidates: Annotated[int, Field(ge=1, le=8)] = 4


class ScoreRequest(Contract):
    """Asks the ranker to score stories, each a list of scene texts."""

    stories: tuple[tuple[str, ...], ...]


class ScoreResponse(Contract):
    """Coherence scores in 0..1, one a story, in the order of the request."""

    scores: tuple[Annotated[float, Field(ge=0, le=1)], ...]


class SafetyScore(Contract):
    """How unsafe one text is, in 0..1, as a whole and by category."""

    unsafe: Annotated[float, Field(ge=0, le=1)]
    categories: dict[str, float]


class SafetyResponse(Contract):
    """Safety scores, one a text, in the order of the request."""

    scores: tuple[SafetyScore, ...]
