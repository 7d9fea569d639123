"""PublishStory: put the book together, list it, announce it."""

from datetime import UTC, datetime

from storyloom.adapters.announce import announce_story
from storyloom.adapters.artefacts import artefacts, story_prefix
from storyloom.adapters.tables import consent_table, review_table, story_table
from storyloom.book.assemble import assemble_book, files_of_book
from storyloom.contracts.media import MusicIndex, NarrationIndex
from storyloom.contracts.reading import StoryReading
from storyloom.contracts.safety import SafetyDecision
from storyloom.contracts.scene import SceneLayout
from storyloom.contracts.story import RankedStory
from storyloom.contracts.workflow import PublishStoryRequest, PublishStoryResponse
from storyloom.handler import task
from storyloom.review.consent import require_consent
from storyloom.settings import settings


@task(PublishStoryRequest)
def lambda_handler(request: PublishStoryRequest) -> PublishStoryResponse:
    """Write all files and the manifest, then list the story; the row is changed last."""
    # Consent may have been withdrawn, or the family deleted, while the story was made.
    require_consent(consent_table().get(request.family_id), datetime.now(UTC))
    store = artefacts()
    record = story_table().get(request.family_id, request.story_id)
    scenes = sorted(request.scenes, key=lambda scene: scene.scene_index)
    narration = store.get_model(request.narration_key, NarrationIndex)
    music = store.get_model(request.music_key, MusicIndex)
    prefix = f"{story_prefix(request.story_id)}book/"
    for name, key in files_of_book(scenes, narration, music).items():
        store.copy(key, prefix + name)
    story = store.get_model(request.story_key, RankedStory)
    book = assemble_book(
        request,
        story,
        store.get_model(request.reading_key, StoryReading),
        [store.get_model(scene.layout_key, SceneLayout) for scene in scenes],
        narration,
        music,
        store.get_model(request.report_key, SafetyDecision),
        "not_needed" if review_table().get(request.story_id) is None else "approved",
        settings().model_names(),
        record.created_at,
    )
    manifest_key = f"{prefix}story.json"
    store.put_at(manifest_key, book.model_dump_json(indent=2).encode())
    story_table().update(
        request.family_id,
        request.story_id,
        "published",
        title=story.title,
        manifest_key=manifest_key,
    )
    announce_story(request.story_id)
    return PublishStoryResponse(story_id=request.story_id, manifest_key=manifest_key)
