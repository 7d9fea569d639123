"""PlanStory: ask the planner for a title and keywords for five scenes."""

from storyloom.adapters.artefacts import artefacts
from storyloom.adapters.endpoints import model_endpoints
from storyloom.contracts.endpoints import PlanRequest
from storyloom.contracts.workflow import PlanStoryRequest, PlanStoryResponse
from storyloom.handler import task
from storyloom.story.seeds import round_seed


@task(PlanStoryRequest)
def lambda_handler(request: PlanStoryRequest) -> PlanStoryResponse:
    """Store the plan and return its key."""
    seed = round_seed(request.seed, request.round)
    plan = model_endpoints().plan(PlanRequest(prompt=request.prompt, seed=seed))
    return PlanStoryResponse(plan_key=artefacts().put_model(request.story_id, "plan", plan))
