"""The tables: stories by family, parental consent, the review queue."""

from collections.abc import Callable, Iterator
from functools import lru_cache
from typing import TYPE_CHECKING, Any, TypeVar

from boto3.dynamodb.conditions import Attr, ConditionBase, Key
from botocore.exceptions import ClientError
from pydantic import BaseModel, ValidationError

from storyloom.adapters.clients import dynamodb_resource
from storyloom.adapters.faults import aws_faults
from storyloom.contracts.base import outline
from storyloom.contracts.records import ConsentRecord, ReviewRecord, StoryRecord, StoryStatus
from storyloom.errors import ConflictError, DefectError, NotFoundError, StorageUnavailableError
from storyloom.settings import settings

if TYPE_CHECKING:
    from mypy_boto3_dynamodb.service_resource import Table

R = TypeVar("R", bound=BaseModel)


class Rows:
    """Typed reads and writes on one table; the base of the three tables."""

    def __init__(self, table: "Table") -> None:
        """Work on one table."""
        self._table = table

    def _put(self, row: BaseModel, condition: ConditionBase | None = None) -> None:
        item = row.model_dump(mode="json", exclude_none=True)
        extra: dict[str, Any] = {} if condition is None else {"ConditionExpression": condition}
        with self._faults():
            self._table.put_item(Item=item, **extra)

    def _get(self, model: type[R], **key: str) -> R | None:
        with self._faults():
            item = self._table.get_item(Key=key, ConsistentRead=True).get("Item")
        return None if item is None else self._parsed(model, item)

    def _delete(self, **key: str) -> None:
        with self._faults():
            self._table.delete_item(Key=key)

    def _query(self, model: type[R], **query: Any) -> Iterator[R]:
        while True:
            with self._faults():
                page = self._table.query(**query)
            yield from (self._parsed(model, item) for item in page["Items"])
            if "LastEvaluatedKey" not in page:
                return
            query["ExclusiveStartKey"] = page["LastEvaluatedKey"]

    def _parsed(self, model: type[R], item: Any) -> R:
        try:
            return model.model_validate(_plain(item))
        except ValidationError as error:
            faults = outline(error)
            raise DefectError(
                f"a row of table {self._table.name} is not a {model.__name__}: {faults}"
            ) from error

    def _faults(self) -> Any:
        return aws_faults(f"table {self._table.name}", StorageUnavailableError)


class StoryTable(Rows):
    """Stories by family."""

    def put(self, record: StoryRecord) -> None:
        """Write a story's row, new or changed."""
        self._put(record)

    def get(self, family_id: str, story_id: str) -> StoryRecord:
        """Return a story's row.

        Raises:
            NotFoundError: this family has no such story.
        """
        record = self._get(StoryRecord, family_id=family_id, story_id=story_id)
        if record is None:
            raise NotFoundError(f"there is no story {story_id} in this family's library")
        return record

    def update(
        self, family_id: str, story_id: str, status: StoryStatus, **fields: str | int
    ) -> bool:
        """Change a story's status and other fields; return False when the row is gone.

        A row that was deleted is never made again, so nothing brings a deleted family back.
        """
        names = {"#status": "status", **{f"#{name}": name for name in fields}}
        values: dict[str, Any] = {":status": status, **{f":{k}": v for k, v in fields.items()}}
        changes = ["#status = :status", *(f"#{name} = :{name}" for name in fields)]

        def write() -> None:
            self._table.update_item(
                Key={"family_id": family_id, "story_id": story_id},
                UpdateExpression="SET " + ", ".join(changes),
                ConditionExpression=Attr("story_id").exists(),
                ExpressionAttributeNames=names,
                ExpressionAttributeValues=values,
            )

        return _unless_condition_fails(write, self._faults)

    def of_family(self, family_id: str) -> Iterator[StoryRecord]:
        """Yield a family's stories by story id."""
        return self._query(StoryRecord, KeyConditionExpression=Key("family_id").eq(family_id))

    def delete(self, family_id: str, story_id: str) -> None:
        """Delete a story's row."""
        self._delete(family_id=family_id, story_id=story_id)


class ConsentTable(Rows):
    """Parental consent by family."""

    def put(self, record: ConsentRecord) -> None:
        """Write a family's consent, granted or withdrawn."""
        self._put(record)

    def get(self, family_id: str) -> ConsentRecord | None:
        """Return a family's consent record, or None when there never was one."""
        return self._get(ConsentRecord, family_id=family_id)

    def delete(self, family_id: str) -> None:
        """Delete a family's consent record."""
        self._delete(family_id=family_id)


class ReviewTable(Rows):
    """Stories that wait for a person, and what was decided."""

    def put(self, record: ReviewRecord) -> None:
        """Write a review, asked for or renewed."""
        self._put(record)

    def get(self, story_id: str) -> ReviewRecord | None:
        """Return a story's review, or None."""
        return self._get(ReviewRecord, story_id=story_id)

    def decide(self, record: ReviewRecord) -> None:
        """Write a decision.

        Raises:
            ConflictError: somebody decided before.
        """

        def write() -> None:
            item = record.model_dump(mode="json", exclude_none=True)
            self._table.put_item(Item=item, ConditionExpression=Attr("status").eq("waiting"))

        if not _unless_condition_fails(write, self._faults):
            raise ConflictError(f"the review of {record.story_id} was already decided")

    def waiting(self) -> Iterator[ReviewRecord]:
        """Yield the reviews that wait, oldest first."""
        return self._query(
            ReviewRecord,
            IndexName="by_status",
            KeyConditionExpression=Key("status").eq("waiting"),
        )

    def delete(self, story_id: str) -> None:
        """Delete a story's review."""
        self._delete(story_id=story_id)


def _unless_condition_fails(write: Callable[[], None], faults: Callable[[], Any]) -> bool:
    with faults():
        try:
            write()
        except ClientError as error:
            if error.response["Error"]["Code"] == "ConditionalCheckFailedException":
                return False
            raise
    return True


def _plain(item: Any) -> Any:
    # DynamoDB hands numbers out as Decimal; the only numbers in our rows are whole.
    if isinstance(item, dict):
        return {key: _plain(value) for key, value in item.items()}
    return int(item) if type(item).__name__ == "Decimal" else item


@lru_cache
def story_table() -> StoryTable:
    """Return this process's stories table."""
    return StoryTable(dynamodb_resource().Table(settings().stories_table))


@lru_cache
def consent_table() -> ConsentTable:
    """Return this process's consent table."""
    return ConsentTable(dynamodb_resource().Table(settings().consents_table))


@lru_cache
def review_table() -> ReviewTable:
    """Return this process's review table."""
    return ReviewTable(dynamodb_resource().Table(settings().reviews_table))
