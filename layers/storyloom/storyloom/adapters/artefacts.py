"""Artefacts of a story in object storage, under keys made of story id, stage and content hash."""

import hashlib
from collections.abc import Iterator
from functools import lru_cache
from typing import TYPE_CHECKING, TypeVar

from botocore.exceptions import ClientError
from pydantic import BaseModel, ValidationError

from storyloom.adapters.clients import s3_client
from storyloom.adapters.faults import aws_faults
from storyloom.contracts.base import outline
from storyloom.errors import ArtefactMissingError, DefectError, StorageUnavailableError
from storyloom.settings import settings

if TYPE_CHECKING:
    from mypy_boto3_s3 import S3Client

M = TypeVar("M", bound=BaseModel)

CONTENT_TYPES = {
    "json": "application/json",
    "svg": "image/svg+xml",
    "webp": "image/webp",
    "mp3": "audio/mpeg",
    "mid": "audio/midi",
}


class Artefacts:
    """Stores and loads what the steps of a story hand on.

    A key depends on the content, so a retried step writes the same object again and never
    overwrites a different one.
    """

    def __init__(self, client: "S3Client", bucket: str) -> None:
        """Work on one bucket through a given client."""
        self._client = client
        self._bucket = bucket

    def put(self, story_id: str, stage: str, data: bytes, suffix: str) -> str:
        """Store bytes and return their key ``stories/<id>/<stage>/<hash>.<suffix>``."""
        digest = hashlib.sha256(data).hexdigest()[:20]
        key = f"{story_prefix(story_id)}{stage}/{digest}.{suffix}"
        self.put_at(key, data)
        return key

    def put_at(self, key: str, data: bytes) -> None:
        """Store bytes under a given key; its suffix tells the content type."""
        content_type = CONTENT_TYPES[key.rsplit(".", 1)[-1]]
        with aws_faults(f"storing {key}", StorageUnavailableError):
            self._client.put_object(
                Bucket=self._bucket, Key=key, Body=data, ContentType=content_type
            )

    def copy(self, key: str, to_key: str) -> None:
        """Store an object a second time, under a given key."""
        self.put_at(to_key, self.get(key))

    def put_model(self, story_id: str, stage: str, value: BaseModel) -> str:
        """Store a contract as JSON and return its key."""
        return self.put(story_id, stage, value.model_dump_json().encode(), "json")

    def get(self, key: str) -> bytes:
        """Load bytes.

        Raises:
            ArtefactMissingError: nothing lies under the key.
        """
        try:
            with aws_faults(f"loading {key}", StorageUnavailableError):
                return self._client.get_object(Bucket=self._bucket, Key=key)["Body"].read()
        except DefectError as error:
            cause = error.__cause__
            if isinstance(cause, ClientError) and cause.response["Error"]["Code"] == "NoSuchKey":
                raise ArtefactMissingError(f"{key} is not in storage") from error
            raise

    def get_model(self, key: str, model: type[M]) -> M:
        """Load a contract.

        Raises:
            ArtefactMissingError: nothing lies under the key.
            DefectError: what lies there is not of this shape.
        """
        try:
            return model.model_validate_json(self.get(key))
        except ValidationError as error:
            # Never the values: they are story text, which is not logged.
            faults = outline(error)
            raise DefectError(f"{key} is not a {model.__name__}: {faults}") from error

    def url(self, key: str, expires_s: int = 3600) -> str:
        """Return a link by which a browser may load one object for a while."""
        return self._client.generate_presigned_url(
            "get_object", Params={"Bucket": self._bucket, "Key": key}, ExpiresIn=expires_s
        )

    def keys(self, prefix: str) -> Iterator[str]:
        """Yield every key under a prefix, in order."""
        with aws_faults(f"listing {prefix}", StorageUnavailableError):
            pages = self._client.get_paginator("list_objects_v2")
            for page in pages.paginate(Bucket=self._bucket, Prefix=prefix):
                yield from (item["Key"] for item in page.get("Contents", []))

    def delete_story(self, story_id: str) -> int:
        """Delete everything stored for a story and return how many objects went."""
        doomed = list(self.keys(story_prefix(story_id)))
        for key in doomed:
            with aws_faults(f"deleting {key}", StorageUnavailableError):
                self._client.delete_object(Bucket=self._bucket, Key=key)
        return len(doomed)


def story_prefix(story_id: str) -> str:
    """Return the key prefix under which everything of one story lies."""
    return f"stories/{story_id}/"


@lru_cache
def artefacts() -> Artefacts:
    """Return this process's artefact store on the media bucket."""
    return Artefacts(s3_client(), settings().media_bucket)
