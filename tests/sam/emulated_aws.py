"""An emulated AWS that other processes and containers reach, with the template's tables."""

import json
from datetime import UTC, datetime
from types import TracebackType
from typing import Any

import boto3
import httpx
from moto.server import ThreadedMotoServer
from storyloom.review.consent import granted_consent

from local.environment import FUNCTION_ENVIRONMENT, REGION, TABLES
from local.model_servers import free_port
from local.paths import CHECKOUT
from local.template import folder_of_function, load_template, tables_of

# What the functions of one machine have and those on AWS have not.
OF_ONE_MACHINE = {"STORYLOOM_READER_ENDPOINT", "STORYLOOM_SPEECH_ENGINE"}


class EmulatedAws:
    """Listens on every address of this machine until it is left."""

    def __init__(self) -> None:
        """Prepare the server; nothing listens yet."""
        self.port = free_port()
        self._server = ThreadedMotoServer("0.0.0.0", self.port, verbose=False)
        connection = {
            "endpoint_url": f"http://127.0.0.1:{self.port}",
            "region_name": REGION,
            "aws_access_key_id": "local",
            "aws_secret_access_key": "local",
        }
        self._dynamodb: Any = boto3.resource("dynamodb", **connection)
        self.s3: Any = boto3.client("s3", **connection)

    def environment(self, host: str) -> dict[str, str]:
        """Return the functions' environment with this server at ``host``."""
        values = {k: v for k, v in FUNCTION_ENVIRONMENT.items() if k not in OF_ONE_MACHINE}
        return {**values, "AWS_ENDPOINT_URL": f"http://{host}:{self.port}"}

    def reset(self) -> None:
        """Forget everything and make the template's tables and bucket anew."""
        httpx.post(f"http://127.0.0.1:{self.port}/moto-api/reset").raise_for_status()
        for logical_id, parameters in tables_of(load_template()).items():
            self._dynamodb.create_table(TableName=TABLES[logical_id], **parameters)
        self.s3.create_bucket(Bucket=FUNCTION_ENVIRONMENT["STORYLOOM_MEDIA_BUCKET"])

    def rows(self, logical_id: str) -> list[dict[str, Any]]:
        """Return every row of a table."""
        return list(self._dynamodb.Table(TABLES[logical_id]).scan()["Items"])

    def put(self, logical_id: str, row: dict[str, Any]) -> None:
        """Write a row."""
        self._dynamodb.Table(TABLES[logical_id]).put_item(Item=row)

    def grant_consent(self, family_id: str) -> None:
        """Write a parent's consent, given now."""
        consent = granted_consent(family_id, "a parent", datetime.now(UTC))
        self.put("ConsentsTable", consent.model_dump(mode="json"))

    def __enter__(self) -> "EmulatedAws":
        """Start to listen."""
        self._server.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Stop."""
        self._server.stop()


def event(logical_id: str, name: str) -> dict[str, Any]:
    """Return a sample event of a function."""
    path = CHECKOUT / "events" / folder_of_function(logical_id) / f"{name}.json"
    return dict(json.loads(path.read_text()))
