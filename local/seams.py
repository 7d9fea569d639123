"""The seams of the AWS emulation: real handlers for Lambda, real servers for model endpoints.

These reach into private parts of moto, which is why its version is pinned; the workflow tests
guard them.
"""

import importlib
import json
import logging
import threading
import traceback
from collections.abc import Callable, Mapping
from types import SimpleNamespace
from typing import Any
from unittest.mock import patch

import boto3
import httpx
from moto.awslambda.exceptions import UnknownFunctionException
from moto.awslambda_simple.models import LambdaSimpleBackend
from moto.sagemakerruntime.responses import SageMakerRuntimeResponse
from moto.stepfunctions.parser.asl.component.common.retry import retrier_decl
from moto.stepfunctions.parser.asl.utils import boto_client

log = logging.getLogger(__name__)
Handler = Callable[[dict[str, Any], Any], Any]


def load_handlers(folders: Mapping[str, str]) -> dict[str, Handler]:
    """Import ``functions/<folder>/app.py`` of each logical id and return their handlers."""
    return {
        logical_id: importlib.import_module(f"functions.{folder}.app").lambda_handler
        for logical_id, folder in folders.items()
    }


def dispatcher(handlers: Mapping[str, Handler]) -> Any:
    """Build the replacement of moto's Lambda invocation: it calls the real Python handlers."""

    def invoke(
        backend: Any,
        function_name: str,
        qualifier: str | None,
        body: Any,
        headers: Any,
        response_headers: Any,
    ) -> bytes:
        name = function_name.rsplit(":", 1)[-1]
        if name not in handlers:
            raise UnknownFunctionException(function_name)
        context = SimpleNamespace(
            function_name=name,
            memory_limit_in_mb=512,
            invoked_function_arn=function_name,
            aws_request_id="local",
        )
        try:
            answer = handlers[name](json.loads(body or "{}"), context)
        except Exception as error:
            log.debug("function %s failed", name, exc_info=True)
            response_headers["x-amz-function-error"] = "Unhandled"
            answer = {
                "errorMessage": str(error),
                "errorType": type(error).__name__,
                "stackTrace": traceback.format_tb(error.__traceback__),
            }
        return json.dumps(answer).encode()

    return invoke


def forwarder(urls: Mapping[str, str], timeout_s: float) -> Any:
    """Build the replacement of moto's endpoint invocation: it posts to local model servers.

    As on AWS an error of the container becomes 424 ModelError with its own status inside, and
    an unknown endpoint a 400 ValidationError.
    """
    client = httpx.Client(timeout=timeout_s)

    def invoke_endpoint(response: Any) -> tuple[int, dict[str, Any], str]:
        name = response.path.split("/")[2]
        if name not in urls:
            return _fault(400, "ValidationError", f"Endpoint {name} not found")
        try:
            answer = client.post(
                f"{urls[name]}/invocations",
                content=response.body,
                headers={"Content-Type": "application/json"},
            )
        except httpx.HTTPError as error:
            return _fault(424, "ModelError", f"{name}: {type(error).__name__}", original=503)
        if answer.status_code != 200:
            return _fault(424, "ModelError", answer.text[:500], original=answer.status_code)
        return 200, {"Content-Type": "application/json", "status": 200}, answer.text

    return invoke_endpoint


def _fault(status: int, code: str, message: str, original: int = 0) -> tuple[int, Any, str]:
    body: dict[str, Any] = {"Message": message, "message": message, "Code": code}
    if original:
        body |= {"OriginalStatusCode": original, "OriginalMessage": message}
    headers = {"x-amzn-ErrorType": code, "Content-Type": "application/json", "status": status}
    return status, headers, json.dumps(body)


def cached_client_factory() -> Any:
    """Build a locked, caching replacement of the interpreter's client factory.

    Clients are costly to make and making them is not thread-safe; parallel branches do both.
    """
    clients: dict[tuple[str, str], Any] = {}
    lock = threading.Lock()
    original = boto3.client

    def client(*args: Any, **kwargs: Any) -> Any:
        service = kwargs.get("service_name") or args[0]
        key = (service, kwargs.get("region_name", ""))
        with lock:
            if key not in clients:
                clients[key] = original(*args, **kwargs)
            return clients[key]

    return SimpleNamespace(client=client)


def seams(
    handlers: Mapping[str, Handler],
    urls: Mapping[str, str],
    timeout_s: float,
    retry_sleep: Callable[[float], None],
) -> list[Any]:
    """Return the patches to start while the emulation runs."""
    return [
        patch.object(LambdaSimpleBackend, "invoke", dispatcher(handlers)),
        patch.object(SageMakerRuntimeResponse, "invoke_endpoint", forwarder(urls, timeout_s)),
        patch.object(boto_client, "boto3", cached_client_factory()),
        patch.object(retrier_decl, "time", SimpleNamespace(sleep=retry_sleep)),
    ]
