"""The HTTP API of the studio, the library and the grown-ups' pages."""

import json
from typing import Annotated, Any, Literal

from asset_library.completeness import complete_themes
from aws_lambda_powertools.event_handler import APIGatewayHttpResolver, Response
from aws_lambda_powertools.event_handler.exceptions import NotFoundError as NoSuchRouteError
from pydantic import Field, ValidationError
from storyloom.adapters.artefacts import artefacts
from storyloom.contracts.base import Contract
from storyloom.contracts.prompt import Identifier, Seed, StoryChoices
from storyloom.errors import (
    ConflictError,
    ConsentMissingError,
    NotFoundError,
    RejectedError,
    RetryableError,
    StoryloomError,
)
from storyloom.handler import logger
from storyloom.prompt.catalogue import PromptCatalogue, load_catalogue
from storyloom.studio import families, reviews, stories

app = APIGatewayHttpResolver()

STATUS_OF: tuple[tuple[type[StoryloomError], int], ...] = (
    (ConsentMissingError, 403),
    (NotFoundError, 404),
    (ConflictError, 409),
    (RejectedError, 422),
    (RetryableError, 503),
    (StoryloomError, 500),
)


class StartStoryBody(StoryChoices):
    """The body of ``POST /stories``."""

    family_id: Identifier
    seed: Seed | None = None


class DecideReviewBody(Contract):
    """The body of ``POST /reviews/{story_id}``."""

    decision: Literal["approve", "reject"]
    reviewer: Annotated[str, Field(min_length=1, max_length=80)]
    note: Annotated[str, Field(max_length=500)] = ""


class GrantConsentBody(Contract):
    """The body of ``PUT /consents/{family_id}``."""

    guardian: Annotated[str, Field(min_length=1, max_length=80)]


class FamilyAddress(Contract):
    """The family that a request names in its query or path."""

    family_id: Identifier


class StoryAddress(Contract):
    """The story that a request names in its path."""

    story_id: Identifier


def offered() -> PromptCatalogue:
    """Return the catalogue cut to the themes whose art is complete."""
    return load_catalogue().offering(complete_themes())


def family_of_query() -> str:
    """Return the ``family_id`` of the query string, checked."""
    query = app.current_event.query_string_parameters
    given = {name: query[name] for name in ("family_id",) if name in query}
    return FamilyAddress.model_validate(given).family_id


def family_of_path(family_id: str) -> str:
    """Return the ``family_id`` of the path, checked."""
    return FamilyAddress(family_id=family_id).family_id


def story_of_path(story_id: str) -> str:
    """Return the ``story_id`` of the path, checked."""
    return StoryAddress(story_id=story_id).story_id


def body_text() -> str:
    """Return the request's body, which the gateway hands over as base64 when it is not text."""
    return app.current_event.decoded_body or ""


def answer(status: int, body: dict[str, Any]) -> Response[str]:
    """Return a JSON response that no cache keeps."""
    headers = {"Cache-Control": "no-store"}
    return Response(status, "application/json", json.dumps(body), headers=headers)


@app.get("/catalogue")
def get_catalogue() -> Response[str]:
    """Offer the curated choices."""
    return answer(200, offered().model_dump(mode="json"))


@app.post("/stories")
def post_story() -> Response[str]:
    """Start a story."""
    body = StartStoryBody.model_validate_json(body_text())
    choices = StoryChoices.model_validate(body.model_dump(include=set(StoryChoices.model_fields)))
    record = stories.start_story(body.family_id, choices, body.seed, offered())
    return answer(202, {"story_id": record.story_id, "status": record.status, "seed": record.seed})


@app.get("/stories")
def get_stories() -> Response[str]:
    """List a family's stories."""
    return answer(200, {"stories": stories.list_stories(family_of_query())})


@app.get("/stories/<story_id>")
def get_story(story_id: str) -> Response[str]:
    """Tell how a story stands."""
    return answer(200, stories.story_status(family_of_query(), story_of_path(story_id)))


@app.get("/stories/<story_id>/book")
def get_book(story_id: str) -> Response[str]:
    """Open a published story: its manifest and a link for each file."""
    book = stories.book_of(family_of_query(), story_of_path(story_id))
    urls = {name: artefacts().url(key) for name, key in stories.book_files(book).items()}
    return answer(200, {"book": book.model_dump(mode="json"), "urls": urls})


@app.get("/reviews")
def get_reviews() -> Response[str]:
    """List what waits for a person."""
    return answer(200, {"reviews": reviews.waiting_reviews()})


@app.post("/reviews/<story_id>")
def post_review(story_id: str) -> Response[str]:
    """Decide on a held story."""
    body = DecideReviewBody.model_validate_json(body_text())
    story = story_of_path(story_id)
    decided = reviews.decide_review(story, body.decision, body.reviewer, body.note)
    return answer(200, {"story_id": story, "status": decided.status})


@app.get("/consents/<family_id>")
def get_consent(family_id: str) -> Response[str]:
    """Tell how a family's consent stands."""
    family = family_of_path(family_id)
    return answer(200, {"family_id": family, "status": families.consent_status(family)})


@app.put("/consents/<family_id>")
def put_consent(family_id: str) -> Response[str]:
    """Record a parent's consent."""
    family = family_of_path(family_id)
    body = GrantConsentBody.model_validate_json(body_text())
    status = families.grant_consent(family, body.guardian)
    return answer(200, {"family_id": family, "status": status})


@app.delete("/consents/<family_id>")
def delete_consent(family_id: str) -> Response[str]:
    """Withdraw consent."""
    family = family_of_path(family_id)
    return answer(200, {"family_id": family, "status": families.withdraw_consent(family)})


@app.delete("/families/<family_id>")
def delete_family(family_id: str) -> Response[str]:
    """Remove every trace of a family."""
    return answer(200, dict(families.delete_family(family_of_path(family_id))))


@app.exception_handler(ValidationError)
def refuse_malformed(error: ValidationError) -> Response[str]:
    """Say which fields of the request are wrong."""
    faults = "; ".join(
        f"{'.'.join(map(str, item['loc'])) or 'request'}: {item['msg']}" for item in error.errors()
    )
    return answer(400, {"error": "BadRequest", "message": faults})


@app.not_found
def refuse_route(error: NoSuchRouteError) -> Response[str]:
    """Say that there is nothing at this address."""
    return answer(404, {"error": "NotFoundError", "message": "there is no such address or method"})


@app.exception_handler(StoryloomError)
def refuse_named(error: StoryloomError) -> Response[str]:
    """Answer an error by its name, with a message that says what to do."""
    status = next(code for kind, code in STATUS_OF if isinstance(error, kind))
    if status >= 500:
        logger.error("request failed", extra={"error": type(error).__name__})
    return answer(status, {"error": type(error).__name__, "message": str(error)})


@logger.inject_lambda_context(clear_state=True)
def lambda_handler(event: dict[str, Any], context: Any) -> dict[str, Any]:
    """Answer one HTTP request of the API gateway (payload format 2.0)."""
    return app.resolve(event, context)
