"""The decorator that every workflow task shares: parsing, log ids, tracing, metrics."""

import time
from collections.abc import Callable
from functools import wraps
from typing import Any, TypeVar

from aws_lambda_powertools import Logger, Metrics, Tracer
from aws_lambda_powertools.metrics import MetricUnit
from pydantic import BaseModel, ValidationError

from storyloom.contracts.base import outline
from storyloom.errors import DefectError

Q = TypeVar("Q", bound=BaseModel)

logger = Logger(service="storyloom")
tracer = Tracer(service="storyloom")
metrics = Metrics(namespace="Storyloom", service="storyloom")


def task(
    request_type: type[Q],
) -> Callable[[Callable[[Q], BaseModel]], Callable[[dict[str, Any], Any], dict[str, Any]]]:
    """Turn a typed function into a Lambda handler of the workflow.

    The event is parsed into ``request_type`` and the returned contract dumped to JSON types.
    Errors leave by their class name, which the state machine matches. Story ids are logged;
    prompts and texts are not.

    Raises:
        DefectError: the event does not have the request's shape.
    """

    def decorate(
        step: Callable[[Q], BaseModel],
    ) -> Callable[[dict[str, Any], Any], dict[str, Any]]:
        name = step.__module__.split(".")[-2] if "." in step.__module__ else step.__module__

        @metrics.log_metrics
        @tracer.capture_lambda_handler(capture_response=False, capture_error=False)
        @wraps(step)
        def lambda_handler(event: dict[str, Any], context: Any) -> dict[str, Any]:
            started = time.perf_counter()
            ids = {"task": name, "story_id": _story_id(event)}
            try:
                answer = step(_parsed(event, request_type)).model_dump(mode="json")
            except Exception as error:
                logger.error("task failed", extra={**ids, "error": type(error).__name__})
                metrics.add_metric(f"{name}_failed", MetricUnit.Count, 1)
                raise
            elapsed_ms = round((time.perf_counter() - started) * 1000)
            logger.info("task done", extra={**ids, "elapsed_ms": elapsed_ms})
            metrics.add_metric(f"{name}_elapsed", MetricUnit.Milliseconds, elapsed_ms)
            return answer

        return lambda_handler

    return decorate


def _parsed(event: dict[str, Any], request_type: type[Q]) -> Q:
    try:
        return request_type.model_validate(event)
    except ValidationError as error:
        faults = outline(error)
        raise DefectError(f"the event is not a {request_type.__name__}: {faults}") from error


def _story_id(event: Any) -> str:
    # An event of a wrong shape must still be logged, and must not bring a text into the log.
    story_id = event.get("story_id") if isinstance(event, dict) else None
    return story_id if isinstance(story_id, str) and len(story_id) <= 64 else ""
