"""Calls to the model endpoints: a contract goes out, a validated contract comes back."""

from functools import lru_cache
from typing import TYPE_CHECKING, TypeVar

from botocore.exceptions import ClientError
from pydantic import BaseModel, ValidationError

from storyloom.adapters.clients import sagemaker_runtime_client
from storyloom.adapters.faults import aws_faults
from storyloom.contracts.base import outline
from storyloom.contracts.endpoints import PlanRequest, ScoreRequest, ScoreResponse, WriteRequest
from storyloom.contracts.story import CandidateSet, StoryPlan
from storyloom.errors import DefectError, ModelAnswerError, ModelUnavailableError
from storyloom.settings import settings

if TYPE_CHECKING:
    from mypy_boto3_sagemaker_runtime import SageMakerRuntimeClient

A = TypeVar("A", bound=BaseModel)


class ModelEndpoints:
    """The planner, the generator and the ranker behind the ``sagemaker-runtime`` API."""

    def __init__(
        self, client: "SageMakerRuntimeClient", planner: str, generator: str, ranker: str
    ) -> None:
        """Use the endpoints of these names."""
        self._client = client
        self._planner, self._generator, self._ranker = planner, generator, ranker

    def plan(self, request: PlanRequest) -> StoryPlan:
        """Ask the planner for a title and keywords for five scenes."""
        return self.invoke(self._planner, request, StoryPlan)

    def write(self, request: WriteRequest) -> CandidateSet:
        """Ask the generator for candidate stories, exactly as many as asked for."""
        answer = self.invoke(self._generator, request, CandidateSet)
        if len(answer.candidates) != request.num_candidates:
            raise ModelAnswerError(
                f"{self._generator} gave {len(answer.candidates)} candidates, "
                f"not {request.num_candidates}"
            )
        return answer

    def score(self, request: ScoreRequest) -> tuple[float, ...]:
        """Ask the ranker for one coherence score a story, in order."""
        answer = self.invoke(self._ranker, request, ScoreResponse)
        if len(answer.scores) != len(request.stories):
            raise ModelAnswerError(
                f"{self._ranker} scored {len(answer.scores)} of {len(request.stories)} stories"
            )
        return answer.scores

    def invoke(self, endpoint: str, request: BaseModel, answer: type[A]) -> A:
        """Send a request to an endpoint and validate its answer.

        Raises:
            ThrottledError, ModelUnavailableError: try again later.
            ModelAnswerError: the answer is not of the promised shape.
            DefectError: the endpoint does not exist or refused the request as malformed.
        """
        body = self.invoke_json(endpoint, request.model_dump_json().encode())
        try:
            return answer.model_validate_json(body)
        except ValidationError as error:
            raise ModelAnswerError(
                f"{endpoint} did not answer a {answer.__name__}: {outline(error)}"
            ) from error

    def invoke_json(self, endpoint: str, body: bytes) -> bytes:
        """Send a JSON body to an endpoint and return the body of its answer."""
        try:
            with aws_faults(endpoint, ModelUnavailableError):
                response = self._client.invoke_endpoint(
                    EndpointName=endpoint, ContentType="application/json", Body=body
                )
                return response["Body"].read()
        except DefectError as error:
            # 424 ModelError carries the container's own status: its 5xx may pass, its 4xx not.
            cause = error.__cause__
            if isinstance(cause, ClientError):
                status = int(cause.response.get("OriginalStatusCode", 0))  # type: ignore[call-overload]
                code = cause.response["Error"]["Code"]
                if code == "ModelNotReadyException" or (code == "ModelError" and status >= 500):
                    raise ModelUnavailableError(f"{endpoint}: {code} ({status})") from error
                if code == "ModelError":
                    # The container's own words may hold the text that it was given.
                    raise DefectError(f"{endpoint} refused the request ({status})") from error
            raise


@lru_cache
def model_endpoints() -> ModelEndpoints:
    """Return this process's model endpoints."""
    names = settings()
    return ModelEndpoints(
        sagemaker_runtime_client(),
        names.planner_endpoint,
        names.generator_endpoint,
        names.ranker_endpoint,
    )
