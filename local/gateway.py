"""The studio on a loopback port: the HTTP API, the web pages, the art, the media."""

import errno
import json
import logging
import re
import socket
from collections.abc import Callable
from importlib.resources import files
from pathlib import Path

import uvicorn
from starlette.applications import Starlette
from starlette.concurrency import run_in_threadpool
from starlette.middleware import Middleware
from starlette.middleware.trustedhost import TrustedHostMiddleware
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Mount, Route
from starlette.staticfiles import StaticFiles
from storyloom.adapters.artefacts import CONTENT_TYPES, artefacts
from storyloom.errors import ArtefactMissingError, StoryloomError

from local.cli.console import err
from local.errors import LocalStackError, StackBusyError
from local.paths import WEB
from local.stack import LocalStack

log = logging.getLogger(__name__)
_RANGE = re.compile(r"bytes=(\d*)-(\d*)", re.ASCII)
API_ROOTS = ("catalogue", "stories", "reviews", "consents", "families")
METHODS = ["GET", "POST", "PUT", "DELETE"]


def build_app(stack: LocalStack) -> Starlette:
    """Build the web application in front of a started stack."""

    async def api(request: Request) -> Response:
        body = await request.body()
        text = body.decode(errors="replace")
        event = (request.method, request.url.path, text, dict(request.query_params))
        try:
            status, answer = await run_in_threadpool(stack.api_text, *event)
        except LocalStackError as error:
            fault = {"error": type(error).__name__, "message": str(error)}
            return JSONResponse(fault, 500)
        except Exception as error:
            log.exception("%s %s failed", request.method, request.url.path)
            fault = {"error": type(error).__name__, "message": "a defect; see the studio's log"}
            return JSONResponse(fault, 500)
        if request.url.path.endswith("/book") and status == 200:
            answer = local_links(answer)
        return Response(answer, status, media_type="application/json")

    async def media(request: Request) -> Response:
        key = request.path_params["key"]
        try:
            data = await run_in_threadpool(artefacts().get, key)
        except StoryloomError as error:
            status = 404 if isinstance(error, ArtefactMissingError) else 503
            return JSONResponse({"error": type(error).__name__, "message": str(error)}, status)
        kind = CONTENT_TYPES.get(key.rsplit(".", 1)[-1], "application/octet-stream")
        return ranged(data, request.headers.get("range"), kind)

    roots = [Route(f"/{root}", api, methods=METHODS) for root in API_ROOTS]
    below = [Route(f"/{root}/{{rest:path}}", api, methods=METHODS) for root in API_ROOTS]
    art = StaticFiles(directory=str(files("asset_library") / "art"))
    return Starlette(
        routes=[
            *roots,
            *below,
            Route("/media/{key:path}", media),
            Mount("/art", art),
            Mount("/", StaticFiles(directory=WEB, html=True)),
        ],
        # A page of another site must not reach the studio under a name of its own.
        middleware=[Middleware(TrustedHostMiddleware, allowed_hosts=["127.0.0.1", "localhost"])],
    )


def local_links(answer: str) -> str:
    """Point a book's links to this gateway instead of the emulated object storage."""
    document = json.loads(answer)
    story_id = document["book"]["story_id"]
    document["urls"] = {name: f"/media/stories/{story_id}/book/{name}" for name in document["urls"]}
    return json.dumps(document)


def ranged(data: bytes, header: str | None, media_type: str) -> Response:
    """Answer a whole body, or the one range asked for, so that players can seek (RFC 9110)."""
    headers = {"Accept-Ranges": "bytes"}
    span = _span(header, len(data))
    if span is None:
        return Response(data, 200, headers, media_type)
    first, last = span
    if first >= len(data):
        return Response(b"", 416, {**headers, "Content-Range": f"bytes */{len(data)}"}, media_type)
    headers["Content-Range"] = f"bytes {first}-{last}/{len(data)}"
    return Response(data[first : last + 1], 206, headers, media_type)


def _span(header: str | None, size: int) -> tuple[int, int] | None:
    # What is malformed, or asks for several ranges, is answered whole.
    match = _RANGE.fullmatch(header or "")
    if match is None or match[0] == "bytes=-":
        return None
    start, end = match.groups()
    if not start:
        return max(0, size - int(end)), size - 1
    if end and int(end) < int(start):
        return None
    return int(start), min(int(end), size - 1) if end else size - 1


def serve_studio(home: Path, port: int, opened: Callable[[str], None]) -> None:
    """Serve until stopped; ``opened`` gets the address when the studio answers there.

    Raises:
        StackBusyError: the port is taken, or this user may not have it.
    """
    door = socket.socket()
    door.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        door.bind(("127.0.0.1", port))
    except OSError as error:
        door.close()
        why = "is in use" if error.errno == errno.EADDRINUSE else f"cannot be had: {error.strerror}"
        raise StackBusyError(f"port {port} {why}; give another with --port") from error
    url = f"http://127.0.0.1:{door.getsockname()[1]}"
    with door, LocalStack(home) as stack:
        stack.lock.announce(url)
        err.print(f"The studio is open at [bold]{url}[/] (stop with Ctrl+C)")
        opened(url)
        config = uvicorn.Config(build_app(stack), log_level="warning", lifespan="off")
        uvicorn.Server(config).run(sockets=[door])
