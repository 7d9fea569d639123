"""The environment that the template gives the functions, for one machine."""

import os
from collections.abc import Iterator, Mapping
from contextlib import contextmanager

REGION = "us-east-1"
ACCOUNT = "123456789012"
BUCKET = "storyloom-media"
TABLES = {"StoriesTable": "stories", "ConsentsTable": "consents", "ReviewsTable": "reviews"}

FUNCTION_ENVIRONMENT = {
    "AWS_DEFAULT_REGION": REGION,
    "AWS_ACCESS_KEY_ID": "local",
    "AWS_SECRET_ACCESS_KEY": "local",
    "AWS_EC2_METADATA_DISABLED": "true",
    "POWERTOOLS_TRACE_DISABLED": "true",
    "POWERTOOLS_METRICS_DISABLED": "true",
    "POWERTOOLS_LOG_LEVEL": "CRITICAL",
    "STORYLOOM_MEDIA_BUCKET": BUCKET,
    "STORYLOOM_STORIES_TABLE": TABLES["StoriesTable"],
    "STORYLOOM_CONSENTS_TABLE": TABLES["ConsentsTable"],
    "STORYLOOM_REVIEWS_TABLE": TABLES["ReviewsTable"],
    "STORYLOOM_STATE_MACHINE_ARN": f"arn:aws:states:{REGION}:{ACCOUNT}:stateMachine:storyloom",
    "STORYLOOM_READER_ENDPOINT": "storyloom-reader",
    "STORYLOOM_SPEECH_ENGINE": "espeak",
}


@contextmanager
def environment(extra: Mapping[str, str]) -> Iterator[None]:
    """Set the functions' environment, with changes, and put the old one back at the end."""
    values = {**FUNCTION_ENVIRONMENT, **extra}
    before = {name: os.environ.get(name) for name in (*values, "AWS_PROFILE")}
    os.environ.update(values)
    # A developer's own profile must never meet the emulation.
    os.environ.pop("AWS_PROFILE", None)
    try:
        yield
    finally:
        for name, value in before.items():
            if value is None:
                os.environ.pop(name, None)
            else:
                os.environ[name] = value
