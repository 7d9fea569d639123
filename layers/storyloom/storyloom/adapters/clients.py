"""One boto3 client per service and process, with timeouts and without hidden retries."""

from functools import lru_cache
from typing import TYPE_CHECKING, Any

import boto3
from botocore.config import Config

from storyloom.settings import settings

if TYPE_CHECKING:
    from mypy_boto3_dynamodb.service_resource import DynamoDBServiceResource
    from mypy_boto3_events import EventBridgeClient
    from mypy_boto3_s3 import S3Client
    from mypy_boto3_sagemaker_runtime import SageMakerRuntimeClient
    from mypy_boto3_stepfunctions import SFNClient


def _config(read_timeout_s: float) -> Config:
    # The workflow retries by error name; a second layer of retries would only hide outages.
    return Config(connect_timeout=5, read_timeout=read_timeout_s, retries={"total_max_attempts": 1})


@lru_cache
def s3_client() -> "S3Client":
    """Return the object storage client."""
    return boto3.client("s3", config=_config(30))


@lru_cache
def dynamodb_resource() -> "DynamoDBServiceResource":
    """Return the tables' resource."""
    return boto3.resource("dynamodb", config=_config(10))


@lru_cache
def sagemaker_runtime_client() -> "SageMakerRuntimeClient":
    """Return the model endpoints' client; it waits as long as the setting says."""
    return boto3.client("sagemaker-runtime", config=_config(settings().model_timeout_s))


@lru_cache
def stepfunctions_client() -> "SFNClient":
    """Return the workflow engine's client."""
    return boto3.client("stepfunctions", config=_config(30))


@lru_cache
def events_client() -> "EventBridgeClient":
    """Return the event bus client."""
    return boto3.client("events", config=_config(10))


@lru_cache
def polly_client() -> Any:
    """Return the speech service's client."""
    return boto3.client("polly", config=_config(30))
