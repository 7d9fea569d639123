"""RankCandidates: let the coherence ranker pick the best candidate."""

from storyloom.adapters.artefacts import artefacts
from storyloom.adapters.endpoints import model_endpoints
from storyloom.contracts.endpoints import ScoreRequest
from storyloom.contracts.story import CandidateSet, StoryPlan
from storyloom.contracts.workflow import RankCandidatesRequest, RankCandidatesResponse
from storyloom.handler import task
from storyloom.story.choose import choose_candidate


@task(RankCandidatesRequest)
def lambda_handler(request: RankCandidatesRequest) -> RankCandidatesResponse:
    """Store the chosen story and return its key and score."""
    plan = artefacts().get_model(request.plan_key, StoryPlan)
    candidates = artefacts().get_model(request.candidates_key, CandidateSet)
    stories = tuple(candidate.scenes for candidate in candidates.candidates)
    scores = model_endpoints().score(ScoreRequest(stories=stories))
    best = choose_candidate(plan.title, candidates, scores)
    key = artefacts().put_model(request.story_id, "story", best)
    return RankCandidatesResponse(story_key=key, score=best.score)
