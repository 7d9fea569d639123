"""Settings name the variable that is missing or wrong."""

from collections.abc import Iterator

import pytest
from pydantic import ValidationError
from storyloom.errors import ConfigurationError
from storyloom.settings import settings

NEEDED = {
    "STORYLOOM_MEDIA_BUCKET": "media",
    "STORYLOOM_STORIES_TABLE": "stories",
    "STORYLOOM_CONSENTS_TABLE": "consents",
    "STORYLOOM_REVIEWS_TABLE": "reviews",
}


@pytest.fixture(autouse=True)
def fresh(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    for name, value in NEEDED.items():
        monkeypatch.setenv(name, value)
    settings.cache_clear()
    yield
    settings.cache_clear()


def test_settings_are_read_once_and_frozen(monkeypatch: pytest.MonkeyPatch) -> None:
    first = settings()
    assert first.media_bucket == "media"
    monkeypatch.setenv("STORYLOOM_MEDIA_BUCKET", "another")
    assert settings() is first
    with pytest.raises(ValidationError):
        first.media_bucket = "changed"


@pytest.mark.parametrize("name", NEEDED)
def test_a_missing_variable_is_named(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv(name)
    with pytest.raises(ConfigurationError, match=name) as caught:
        settings()
    for other in set(NEEDED) - {name}:
        assert other not in str(caught.value)


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("STORYLOOM_NUM_CANDIDATES", "0"),
        ("STORYLOOM_NUM_CANDIDATES", "9"),
        ("STORYLOOM_NUM_CANDIDATES", "many"),
        ("STORYLOOM_MODEL_TIMEOUT_S", "0"),
        ("STORYLOOM_MODEL_TIMEOUT_S", "-1"),
    ],
)
def test_a_wrong_variable_is_named(name: str, value: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(name, value)
    with pytest.raises(ConfigurationError, match=name):
        settings()


def test_an_empty_reader_endpoint_means_the_models_are_in_the_image(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    assert settings().model_names()["reader"] == "in-image"
    settings.cache_clear()
    monkeypatch.setenv("STORYLOOM_READER_ENDPOINT", "read-here")
    assert settings().model_names()["reader"] == "read-here"
