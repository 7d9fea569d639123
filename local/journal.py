"""What the local stack keeps on disk: every stored object and every table row.

The emulated services live in memory. Each successful write to them is repeated here before the
caller goes on, and read back at the next start, so that a restart or a kill loses nothing.
"""

import json
import os
import sqlite3
import threading
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import boto3

from local.errors import DiskError

OBJECT_WRITES = ("PutObject", "DeleteObject")
ROW_WRITES = ("PutItem", "UpdateItem", "DeleteItem")
_PARAMETERS = "storyloom_parameters"


class Journal:
    """Mirrors S3 objects to files and DynamoDB rows to one SQLite database."""

    def __init__(self, home: Path, keys_of_tables: Mapping[str, tuple[str, ...]]) -> None:
        """Keep everything under ``home``; the key attributes of each table name its rows."""
        self._objects = home / "objects"
        self._keys = dict(keys_of_tables)
        self._lock = threading.Lock()
        try:
            self._objects.mkdir(parents=True, exist_ok=True)
            self._rows = sqlite3.connect(home / "rows.sqlite3", check_same_thread=False)
            self._rows.execute("PRAGMA journal_mode=WAL")
            # What a family asked to be deleted must not stay readable in free pages.
            self._rows.execute("PRAGMA secure_delete=ON")
            self._rows.execute(
                "CREATE TABLE IF NOT EXISTS rows "
                "(table_name TEXT, key TEXT, item TEXT, PRIMARY KEY (table_name, key))"
            )
            self._rows.commit()
        except (OSError, sqlite3.Error) as error:
            raise DiskError(f"cannot keep stories in {home}: {error}") from error

    def restore(self, bucket: str) -> None:
        """Load everything kept back into the emulated services.

        Raises:
            DiskError: something kept cannot be read.
        """
        s3, dynamodb = boto3.client("s3"), boto3.client("dynamodb")
        for path in sorted(self._objects.rglob("*")):
            if not path.is_file():
                continue
            try:
                if path.suffix == ".part":
                    # A write that a kill cut short: it was never acknowledged.
                    path.unlink()
                    continue
                data = path.read_bytes()
            except OSError as error:
                raise DiskError(f"cannot read {path}: {error.strerror}") from error
            s3.put_object(Bucket=bucket, Key=path.relative_to(self._objects).as_posix(), Body=data)
        for table, item in self.rows():
            if table in self._keys:
                dynamodb.put_item(TableName=table, Item=item)

    def rows(self) -> Iterator[tuple[str, dict[str, Any]]]:
        """Yield every kept row as (table, item in DynamoDB's JSON)."""
        with self._lock:
            kept = self._rows.execute("SELECT table_name, item FROM rows").fetchall()
        for table, item in kept:
            yield table, json.loads(item)

    def attach(self) -> None:
        """Repeat from now on each successful write of this process's AWS clients."""
        session = boto3.DEFAULT_SESSION or boto3.Session()
        boto3.DEFAULT_SESSION = session
        events = session.events
        for service, operations in (("s3", OBJECT_WRITES), ("dynamodb", ROW_WRITES)):
            for operation in operations:
                events.register(f"before-parameter-build.{service}.{operation}", self._remember)
                events.register(f"after-call.{service}.{operation}", self._repeat)

    def close(self) -> None:
        """Close the database."""
        with self._lock:
            self._rows.close()

    @staticmethod
    def _remember(params: dict[str, Any], context: dict[str, Any], **_: Any) -> None:
        context[_PARAMETERS] = params

    def _repeat(
        self, parsed: dict[str, Any], model: Any, context: dict[str, Any], **_: Any
    ) -> None:
        if parsed["ResponseMetadata"]["HTTPStatusCode"] >= 300:
            return
        params = context[_PARAMETERS]
        try:
            if model.name in OBJECT_WRITES:
                self._repeat_object(model.name, params)
            else:
                self._repeat_row(params)
        except (OSError, sqlite3.Error) as error:
            raise DiskError(f"cannot write to disk: {error}") from error

    def _repeat_object(self, operation: str, params: dict[str, Any]) -> None:
        path = self._objects / params["Key"]
        if operation == "DeleteObject":
            path.unlink(missing_ok=True)
            for folder in path.parents:
                if folder == self._objects or not folder.exists() or any(folder.iterdir()):
                    break
                folder.rmdir()
            return
        body = params["Body"]
        path.parent.mkdir(parents=True, exist_ok=True)
        part = path.with_name(f"{path.name}.{threading.get_ident()}.part")
        if not isinstance(body, bytes):
            # The client made a stream of it, which sending has read to its end.
            body.seek(0)
            body = body.read()
        part.write_bytes(body)
        os.replace(part, path)

    def _repeat_row(self, params: dict[str, Any]) -> None:
        table = params["TableName"]
        source = params.get("Key") or params["Item"]
        key = {name: _typed(source[name]) for name in self._keys[table]}
        item = boto3.client("dynamodb").get_item(TableName=table, Key=key).get("Item")
        name = json.dumps(key, sort_keys=True)
        with self._lock, self._rows:
            if item is None:
                self._rows.execute("DELETE FROM rows WHERE table_name=? AND key=?", (table, name))
            else:
                self._rows.execute(
                    "INSERT OR REPLACE INTO rows VALUES (?, ?, ?)", (table, name, json.dumps(item))
                )


def _typed(value: Any) -> dict[str, str]:
    # The resource interface hands plain strings to this hook, the client interface typed ones.
    return value if isinstance(value, dict) else {"S": str(value)}
