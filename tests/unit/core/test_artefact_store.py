"""What a story stores lies under its own prefix, and equal content under an equal key."""

import boto3
import pytest
from botocore.stub import Stubber
from moto.s3.models import s3_backends
from storyloom import errors
from storyloom.adapters.artefacts import Artefacts, artefacts
from storyloom.contracts.story import StoryPlan

TEXT = "the octopus tiptoed"

pytestmark = pytest.mark.usefixtures("cloud")


def test_the_key_tells_the_content() -> None:
    store = artefacts()
    first = store.put("s1", "plan", b"one", "json")
    assert store.put("s1", "plan", b"one", "json") == first
    assert store.put("s1", "plan", b"two", "json") != first
    assert first.startswith("stories/s1/plan/")
    assert store.get(first) == b"one"


def test_content_types_follow_the_suffix() -> None:
    store = artefacts()
    key = store.put("s1", "scene-1", b"<svg/>", "svg")
    head = boto3.client("s3").head_object(Bucket="storyloom-media", Key=key)
    assert head["ContentType"] == "image/svg+xml"
    with pytest.raises(KeyError):
        store.put("s1", "scene-1", b"x", "exe")


def test_a_missing_artefact_is_a_defect_that_names_the_key() -> None:
    with pytest.raises(errors.ArtefactMissingError, match=r"stories/s1/none\.json"):
        artefacts().get("stories/s1/none.json")
    with pytest.raises(errors.ArtefactMissingError):
        artefacts().copy("stories/s1/none.json", "stories/s1/book/story.json")


def test_a_contract_comes_back_equal() -> None:
    plan = StoryPlan(title="A title", scenes=(("fox",),) * 5)
    store = artefacts()
    assert store.get_model(store.put_model("s1", "plan", plan), StoryPlan) == plan


def test_a_spoiled_contract_is_told_without_its_text() -> None:
    key = artefacts().put("s1", "plan", f'{{"title": ["{TEXT}"]}}'.encode(), "json")
    with pytest.raises(errors.DefectError, match="is not a StoryPlan: title") as caught:
        artefacts().get_model(key, StoryPlan)
    assert "octopus" not in str(caught.value)


def test_deleting_a_story_takes_all_of_it_and_nothing_else() -> None:
    store = artefacts()
    for story in ("s1", "s10", "s2"):
        store.put(story, "plan", b"x", "json")
        store.put_at(f"stories/{story}/book/story.json", b"{}")
    assert store.delete_story("s1") == 2
    assert list(store.keys("stories/s1/")) == []
    assert len(list(store.keys("stories/"))) == 4
    assert store.delete_story("s1") == 0


def test_more_than_a_page_of_keys_is_listed() -> None:
    backend = s3_backends["123456789012"]["aws"]
    for number in range(1_050):
        backend.put_object("storyloom-media", f"stories/s1/x/{number:04}.json", b"x")
    assert boto3.client("s3").list_objects_v2(Bucket="storyloom-media")["IsTruncated"]
    keys = list(artefacts().keys("stories/s1/"))
    assert len(keys) == 1_050
    assert keys == sorted(keys)


@pytest.mark.parametrize(
    ("code", "status", "error"),
    [
        ("SlowDown", 503, errors.ThrottledError),
        ("InternalError", 500, errors.StorageUnavailableError),
        ("AccessDenied", 403, errors.DefectError),
    ],
)
def test_storage_faults_are_named(code: str, status: int, error: type[Exception]) -> None:
    client = boto3.client("s3")
    store = Artefacts(client, "media")
    with Stubber(client) as stubber:
        stubber.add_client_error("put_object", code, http_status_code=status)
        with pytest.raises(error) as caught:
            store.put("s1", "plan", b"x", "json")
        assert type(caught.value) is error
