"""The event by which the HTTP API hands a request to its function."""

import time
from datetime import UTC, datetime
from typing import Any
from urllib.parse import urlencode

from local.environment import ACCOUNT


def gateway_event(
    method: str, path: str, body: str, query: dict[str, str] | None
) -> dict[str, Any]:
    """Build the event that the HTTP API hands to its function (payload format 2.0)."""
    now = datetime.now(UTC)
    return {
        "version": "2.0",
        "routeKey": "$default",
        "rawPath": path,
        "rawQueryString": urlencode(query or {}),
        "queryStringParameters": query or {},
        "headers": {"content-type": "application/json"},
        "requestContext": {
            "accountId": ACCOUNT,
            "apiId": "local",
            "http": {
                "method": method,
                "path": path,
                "protocol": "HTTP/1.1",
                "sourceIp": "127.0.0.1",
                "userAgent": "storyloom",
            },
            "requestId": "local",
            "routeKey": "$default",
            "stage": "$default",
            "time": now.strftime("%d/%b/%Y:%H:%M:%S +0000"),
            "timeEpoch": round(time.time() * 1000),
        },
        "body": body,
        "isBase64Encoded": False,
    }
