"""WriteCandidates: ask the generator for several stories of one plan."""

from storyloom.adapters.artefacts import artefacts
from storyloom.adapters.endpoints import model_endpoints
from storyloom.contracts.endpoints import WriteRequest
from storyloom.contracts.story import StoryPlan
from storyloom.contracts.workflow import WriteCandidatesRequest, WriteCandidatesResponse
from storyloom.handler import task
from storyloom.settings import settings
from storyloom.story.seeds import round_seed


@task(WriteCandidatesRequest)
def lambda_handler(request: WriteCandidatesRequest) -> WriteCandidatesResponse:
    """Store the candidates and return their key."""
    candidates = model_endpoints().write(
        WriteRequest(
            prompt=request.prompt,
            plan=artefacts().get_model(request.plan_key, StoryPlan),
            seed=round_seed(request.seed, request.round),
            num_candidates=settings().num_candidates,
        )
    )
    key = artefacts().put_model(request.story_id, "candidates", candidates)
    return WriteCandidatesResponse(candidates_key=key, count=len(candidates.candidates))
