"""ValidatePrompt: refuse what is not curated or not consented to, before any model runs."""

from datetime import UTC, datetime

from asset_library.completeness import complete_themes
from storyloom.adapters.tables import consent_table
from storyloom.contracts.prompt import StoryChoices
from storyloom.contracts.workflow import ValidatePromptRequest, ValidatePromptResponse
from storyloom.handler import task
from storyloom.prompt.catalogue import load_catalogue
from storyloom.prompt.validate import validate_choices
from storyloom.review.consent import require_consent


@task(ValidatePromptRequest)
def lambda_handler(request: ValidatePromptRequest) -> ValidatePromptResponse:
    """Check consent and choices; the name may be drawn by the seed."""
    require_consent(consent_table().get(request.family_id), datetime.now(UTC))
    choices = StoryChoices.model_validate(
        request.model_dump(include=set(StoryChoices.model_fields))
    )
    catalogue = load_catalogue().offering(complete_themes())
    return ValidatePromptResponse(
        story_id=request.story_id,
        family_id=request.family_id,
        prompt=validate_choices(choices, catalogue, request.seed),
        seed=request.seed,
    )
