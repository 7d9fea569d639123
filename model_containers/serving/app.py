"""The two routes of a model container: GET /ping and POST /invocations."""

from __future__ import annotations

import json
import logging
from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager
from typing import Any

from pydantic import ValidationError
from starlette.applications import Starlette
from starlette.requests import ClientDisconnect, Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from model_containers.serving.slot import ModelSlot, Overloaded

Lifespan = Callable[[Starlette], AbstractAsyncContextManager[None]]
log = logging.getLogger("storyloom.serving")


class Refused(Exception):
    """A request that the server answers with an error status and one line."""

    def __init__(self, status: int, message: str) -> None:
        """Names the HTTP status (400-499) and the line to answer with."""
        super().__init__(message)
        self.status = status


def build_app(
    slot: ModelSlot, body_limit_bytes: int, lifespan: Lifespan | None = None
) -> Starlette:
    """Returns the application that serves one model."""

    async def ping(_: Request) -> Response:
        return Response(status_code=200 if slot.ready else 503)

    async def invocations(request: Request) -> Response:
        try:
            question = _object(await _body(request, body_limit_bytes))
            answer, inference_ms = await slot.run(question)
        except Refused as refusal:
            return _error(refusal.status, str(refusal))
        except Overloaded:
            return _error(503, "the model is busy, try again", {"retry-after": "1"})
        except ClientDisconnect:
            return _error(400, "the body ended early")
        except ValidationError as problem:
            return _error(400, _fields(problem))
        except ValueError as problem:
            return _error(400, str(problem))
        except Exception:
            log.exception("inference failed")
            return _error(500, "inference failed")
        return _answer(answer, inference_ms)

    return Starlette(
        routes=[
            Route("/ping", ping, methods=["GET"]),
            Route("/invocations", invocations, methods=["POST"]),
        ],
        lifespan=lifespan,
    )


async def _body(request: Request, limit_bytes: int) -> bytes:
    kind = request.headers.get("content-type", "application/json").split(";")[0].strip().lower()
    if kind != "application/json":
        raise Refused(415, f"the content type must be application/json, not {kind}")
    body = bytearray()
    stream: AsyncIterator[bytes] = request.stream()
    async for chunk in stream:
        body += chunk
        if len(body) > limit_bytes:
            raise Refused(413, f"the body is larger than {limit_bytes} bytes")
    return bytes(body)


def _object(body: bytes) -> dict[str, Any]:
    try:
        question = json.loads(body, parse_constant=_no_constant)
    except (ValueError, RecursionError):
        raise Refused(400, "the body is not JSON") from None
    if not isinstance(question, dict):
        raise Refused(400, "the body must be a JSON object")
    return question


def _no_constant(name: str) -> Any:
    raise ValueError(f"{name} is not JSON")


def _answer(answer: dict[str, Any], inference_ms: float) -> Response:
    try:
        body = json.dumps(answer, ensure_ascii=False, allow_nan=False).encode()
    except (TypeError, ValueError):
        log.exception("the answer cannot be written as JSON")
        return _error(500, "inference failed")
    headers = {"x-inference-ms": f"{inference_ms:.3f}"}
    return Response(body, media_type="application/json", headers=headers)


def _error(status: int, message: str, headers: dict[str, str] | None = None) -> Response:
    return JSONResponse({"error": message}, status_code=status, headers=headers)


def _fields(problem: ValidationError) -> str:
    # The input is left out: it may be a child's story, and answers end up in logs.
    return "; ".join(
        f"{'.'.join(str(part) for part in fault['loc']) or 'request'}: {fault['msg']}"
        for fault in problem.errors(include_input=False, include_url=False)
    )
