"""The reader (parser, coreference, mood, safety models): in this image or behind an endpoint."""

import importlib
import json
from collections.abc import Callable
from functools import lru_cache
from typing import Any, TypeVar

from pydantic import BaseModel, ValidationError

from storyloom.adapters.endpoints import model_endpoints
from storyloom.contracts.endpoints import SafetyResponse, SafetyScore
from storyloom.contracts.prompt import StoryPrompt
from storyloom.contracts.reading import StoryReading
from storyloom.errors import ModelAnswerError
from storyloom.settings import settings

A = TypeVar("A", bound=BaseModel)
Invoke = Callable[[dict[str, Any]], dict[str, Any]]


class Reader:
    """Reads a story and scores its safety through one JSON call, wherever the models run."""

    def __init__(self, invoke: Invoke) -> None:
        """Use a function that takes the reader's request and returns its answer."""
        self._invoke = invoke

    def read(self, scenes: tuple[str, ...], prompt: StoryPrompt) -> StoryReading:
        """Return entities, relations, moods and sound cues of a story."""
        request = {
            "task": "read",
            "scenes": list(scenes),
            "hero": prompt.hero,
            "name": prompt.name,
            "pronoun": prompt.pronoun,
        }
        reading = self._ask(request, StoryReading)
        if len(reading.scenes) != len(scenes):
            raise ModelAnswerError(f"the reader read {len(reading.scenes)} of {len(scenes)} scenes")
        return reading

    def safety(self, texts: tuple[str, ...]) -> tuple[SafetyScore, ...]:
        """Return one safety score a text, in order."""
        answer = self._ask({"task": "safety", "texts": list(texts)}, SafetyResponse)
        if len(answer.scores) != len(texts):
            raise ModelAnswerError(f"the reader scored {len(answer.scores)} of {len(texts)} texts")
        return answer.scores

    def _ask(self, request: dict[str, Any], answer: type[A]) -> A:
        try:
            return answer.model_validate(self._invoke(request))
        except ValidationError as error:
            raise ModelAnswerError(
                f"the reader did not answer a {answer.__name__}: {error.error_count()} faults"
            ) from error


@lru_cache
def reader() -> Reader:
    """Return this process's reader.

    With ``STORYLOOM_READER_ENDPOINT`` set it is a model endpoint; without, the models that this
    function's image carries are loaded here.
    """
    endpoint = settings().reader_endpoint
    if endpoint:

        def remote(request: dict[str, Any]) -> dict[str, Any]:
            body = model_endpoints().invoke_json(endpoint, json.dumps(request).encode())
            try:
                answer: dict[str, Any] = json.loads(body)
            except ValueError as error:
                raise ModelAnswerError(f"{endpoint} did not answer JSON") from error
            return answer

        return Reader(remote)
    inference = importlib.import_module("model_containers.reader.inference")
    model = inference.model_fn(inference.default_model_dir())
    return Reader(lambda request: inference.predict(model, request))
