"""FilterStory: decide whether a story may be shown, must wait for a person, or is refused."""

from storyloom.adapters.artefacts import artefacts
from storyloom.adapters.reader import reader
from storyloom.adapters.tables import review_table
from storyloom.contracts.story import RankedStory
from storyloom.contracts.workflow import FilterStoryRequest, FilterStoryResponse
from storyloom.handler import task
from storyloom.review.queue import outcome_after_review
from storyloom.safety.decide import decide


@task(FilterStoryRequest)
def lambda_handler(request: FilterStoryRequest) -> FilterStoryResponse:
    """Store the decision with its reasons and return the outcome."""
    story = artefacts().get_model(request.story_key, RankedStory)
    # The title is shown and read aloud too: it is judged as part of the first scene.
    texts = (f"{story.title}. {story.scenes[0]}", *story.scenes[1:])
    decision = decide(texts, reader().safety(texts))
    key = artefacts().put_model(request.story_id, "safety", decision)
    earlier = review_table().get(request.story_id)
    outcome = outcome_after_review(decision.outcome, earlier, request.story_key)
    return FilterStoryResponse(outcome=outcome, report_key=key)
