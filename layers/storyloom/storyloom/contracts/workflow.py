"""Requests and responses of the workflow's tasks: ids and keys only, never media or texts."""

from typing import Annotated, Any, Literal

from pydantic import Field

from storyloom.contracts import SCENE_COUNT
from storyloom.contracts.base import Contract
from storyloom.contracts.prompt import Identifier, Seed, StoryPrompt

Key = Annotated[str, Field(min_length=1, max_length=512)]
Round = Annotated[int, Field(ge=0, lt=10)]
SceneIndex = Annotated[int, Field(ge=0, lt=SCENE_COUNT)]


class ValidatePromptRequest(Contract):
    """The execution's input: who asks for which story, by which seed."""

    story_id: Identifier
    family_id: Identifier
    theme: str
    hero: str
    color: str
    adjective: str
    name: str | None = None
    seed: Seed


class ValidatePromptResponse(Contract):
    """The validated prompt and the counters of the first round."""

    story_id: Identifier
    family_id: Identifier
    prompt: StoryPrompt
    seed: Seed
    round: Round = 0


class StepRequest(Contract):
    """What every step of one round is told."""

    story_id: Identifier
    prompt: StoryPrompt
    seed: Seed
    round: Round


class PlanStoryRequest(StepRequest):
    """Ask for a plan."""


class PlanStoryResponse(Contract):
    """Where the plan lies."""

    plan_key: Key


class WriteCandidatesRequest(StepRequest):
    """Ask for candidate texts of a plan."""

    plan_key: Key


class WriteCandidatesResponse(Contract):
    """Where the candidates lie."""

    candidates_key: Key
    count: int


class RankCandidatesRequest(Contract):
    """Ask for the best candidate."""

    story_id: Identifier
    plan_key: Key
    candidates_key: Key


class RankCandidatesResponse(Contract):
    """Where the chosen story lies, and its score."""

    story_key: Key
    score: float


class FilterStoryRequest(Contract):
    """Ask whether a story may be shown to children."""

    story_id: Identifier
    story_key: Key


class FilterStoryResponse(Contract):
    """The decision; its reasons lie in the report."""

    outcome: Literal["allow", "hold", "reject"]
    report_key: Key


class RequestReviewRequest(Contract):
    """Ask a person to decide; the workflow waits for the token's answer."""

    story_id: Identifier
    family_id: Identifier
    story_key: Key
    report_key: Key
    task_token: Annotated[str, Field(min_length=1, max_length=2048)]


class RequestReviewResponse(Contract):
    """What was done with the request (the workflow itself waits for the token)."""

    status: Literal["waiting"]


class ReadStoryRequest(Contract):
    """Ask for entities, relations, moods and sound cues."""

    story_id: Identifier
    prompt: StoryPrompt
    story_key: Key


class ReadStoryResponse(Contract):
    """Where the reading lies."""

    reading_key: Key


class ComposeSceneRequest(Contract):
    """Ask for the picture of one scene."""

    story_id: Identifier
    prompt: StoryPrompt
    seed: Seed
    reading_key: Key
    scene_index: SceneIndex


class ComposeSceneResponse(Contract):
    """Where layout, poster and animated scene lie."""

    scene_index: SceneIndex
    layout_key: Key
    poster_key: Key
    animation_key: Key


class NarrateStoryRequest(Contract):
    """Ask for the narration of all scenes."""

    story_id: Identifier
    story_key: Key


class NarrateStoryResponse(Contract):
    """Where the narration's index lies (audio keys, durations, word times)."""

    narration_key: Key


class ArrangeMusicRequest(Contract):
    """Ask for the music of all scenes, to the narration's times."""

    story_id: Identifier
    prompt: StoryPrompt
    seed: Seed
    reading_key: Key
    narration_key: Key


class ArrangeMusicResponse(Contract):
    """Where the music's index lies."""

    music_key: Key


class PublishStoryRequest(Contract):
    """Ask to put everything together and list the story."""

    story_id: Identifier
    family_id: Identifier
    prompt: StoryPrompt
    seed: Seed
    round: Round
    story_key: Key
    report_key: Key
    reading_key: Key
    narration_key: Key
    music_key: Key
    scenes: Annotated[
        tuple[ComposeSceneResponse, ...],
        Field(min_length=SCENE_COUNT, max_length=SCENE_COUNT),
    ]


class PublishStoryResponse(Contract):
    """Where the manifest lies."""

    story_id: Identifier
    manifest_key: Key


class RecordFailureRequest(Contract):
    """Ask to record why a story ended without a book; ``failure`` is the workflow's own record."""

    story_id: Identifier
    family_id: Identifier
    failure: dict[str, Any]


class RecordFailureResponse(Contract):
    """The failure as the family and the operator see it."""

    story_id: Identifier
    error: str
    cause: str
