"""Translation of AWS faults into errors named by what the workflow must do."""

from collections.abc import Iterator
from contextlib import contextmanager

from botocore.exceptions import BotoCoreError, ClientError

from storyloom.errors import DefectError, RetryableError, ThrottledError

THROTTLING_CODES = frozenset(
    {
        "LimitExceededException",
        "ProvisionedThroughputExceededException",
        "RequestLimitExceeded",
        "SlowDown",
        "ThrottledException",
        "Throttling",
        "ThrottlingException",
        "TooManyRequestsException",
    }
)


@contextmanager
def aws_faults(what: str, unavailable: type[RetryableError]) -> Iterator[None]:
    """Run a call to AWS and name its faults.

    Raises:
        ThrottledError: the service asked us to slow down.
        RetryableError: the given leaf, when the service failed or could not be reached.
        DefectError: the service refused the call itself (permissions, parameters).
    """
    try:
        yield
    except ClientError as error:
        code = error.response.get("Error", {}).get("Code", "")
        status = error.response.get("ResponseMetadata", {}).get("HTTPStatusCode", 0)
        if code in THROTTLING_CODES or status == 429:
            raise ThrottledError(f"{what}: {code}") from error
        if status >= 500:
            raise unavailable(f"{what}: {code} ({status})") from error
        raise DefectError(f"{what} was refused: {error}") from error
    except BotoCoreError as error:
        raise unavailable(f"{what}: {error}") from error
