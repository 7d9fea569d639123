"""ReadStory: find who and what the scenes show, how they feel and how they sound."""

from storyloom.adapters.artefacts import artefacts
from storyloom.adapters.reader import reader
from storyloom.contracts.story import RankedStory
from storyloom.contracts.workflow import ReadStoryRequest, ReadStoryResponse
from storyloom.handler import task


@task(ReadStoryRequest)
def lambda_handler(request: ReadStoryRequest) -> ReadStoryResponse:
    """Store the reading and return its key."""
    story = artefacts().get_model(request.story_key, RankedStory)
    reading = reader().read(story.scenes, request.prompt)
    return ReadStoryResponse(
        reading_key=artefacts().put_model(request.story_id, "reading", reading)
    )
