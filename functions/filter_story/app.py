"""FilterStory: decide whether a story may be shown, must wait for a person, or is refused."""

from storyloom.adapters.artefacts import artefacts
from storyloom.adapters.reader import reader
from storyloom.contracts.story import RankedStory
from storyloom.contracts.workflow import FilterStoryRequest, FilterStoryResponse
from storyloom.handler import task
from storyloom.safety.decide import decide


@task(FilterStoryRequest)
def lambda_handler(request: FilterStoryRequest) -> FilterStoryResponse:
    """Store the decision with its reasons and return the outcome."""
    story = artefacts().get_model(request.story_key, RankedStory)
    # The title is shown and read aloud too: it is judged as part of the first scene.
    texts = (f"{story.title}. {story.scenes[0]}", *story.scenes[1:])
    decision = decide(texts, reader().safety(texts))
    key = artefacts().put_model(request.story_id, "safety", decision)
    return FilterStoryResponse(outcome=decision.outcome, report_key=key)
