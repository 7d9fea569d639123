"""`sam local invoke` in containers: the deployed code, layers and images as Lambda runs them."""

import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any
from xml.etree.ElementTree import fromstring

import pytest
from storyloom.contracts.reading import Entity, Mood, SceneReading, StoryReading
from storyloom.contracts.scene import SceneLayout

from local.environment import BUCKET
from tests.sam.deployment_tools import WORK, sam
from tests.sam.docker_engine import bridge_address, docker, need_engine, provide_base_image
from tests.sam.emulated_aws import EmulatedAws, event
from tests.sam.lacking import skip_loudly

pytestmark = [pytest.mark.docker, pytest.mark.slow]

MERMAID = event("ValidatePromptFunction", "mermaid")
Invoke = Callable[..., dict[str, Any]]


def with_endpoint(built: Path) -> Path:
    """Return the built template with one more variable: where AWS is emulated.

    The SAM CLI hands on only variables that the template names.
    """
    text = (built / "template.yaml").read_text()
    before = "      Variables:\n        STORYLOOM_MEDIA_BUCKET:"
    assert text.count(before) == 1
    after = before.replace("Variables:\n", "Variables:\n        AWS_ENDPOINT_URL: unset\n")
    changed = built / "emulated.yaml"
    changed.write_text(text.replace(before, after))
    return changed


@pytest.fixture(scope="module")
def base_image(runtime: Path) -> Iterator[None]:
    """Lambda's base image, or a stand-in that bears its name only during these tests."""
    need_engine()
    borrowed = provide_base_image(runtime)
    yield
    if borrowed:
        docker("rmi", *borrowed)


@pytest.fixture(scope="module")
def built_image(base_image: None) -> Path:
    """The folder with the template of ComposeScene's image, which Docker has built."""
    folder = WORK / "image"
    done = sam("build", "ComposeSceneFunction", "--build-dir", folder)
    unreachable = [word for word in ("NewConnectionError", "Max retries") if word in done.stderr]
    if done.returncode and unreachable:
        skip_loudly("containers of this machine cannot reach a package index")
    assert done.returncode == 0, done.stderr[-2000:]
    return folder


@pytest.fixture
def invoke(base_image: None, tables: EmulatedAws, tmp_path: Path) -> Invoke:
    """Invoke a built function in a container, against the emulated AWS."""
    variables = tmp_path / "environment.json"
    variables.write_text(json.dumps({"Parameters": tables.environment(bridge_address())}))

    def run(built: Path, logical_id: str, request: dict[str, Any]) -> dict[str, Any]:
        request_file = tmp_path / "event.json"
        request_file.write_text(json.dumps(request))
        done = sam(
            *("local", "invoke", logical_id, "--skip-pull-image"),
            *("--template", with_endpoint(built)),
            *("--event", request_file, "--env-vars", variables),
        )
        assert done.stdout, done.stderr
        return dict(json.loads(done.stdout.strip().splitlines()[-1]))

    return run


def test_a_prompt_is_accepted(invoke: Invoke, tables: EmulatedAws, built: Path) -> None:
    tables.grant_consent(MERMAID["family_id"])
    answer = invoke(built, "ValidatePromptFunction", MERMAID)
    assert answer["prompt"]["hero"] == "mermaid"
    assert answer["story_id"] == MERMAID["story_id"]


def test_a_prompt_without_consent_is_refused_by_name(invoke: Invoke, built: Path) -> None:
    answer = invoke(built, "ValidatePromptFunction", MERMAID)
    assert answer["errorType"] == "ConsentMissingError"


def test_an_image_function_draws_a_scene_and_stores_it(
    invoke: Invoke, tables: EmulatedAws, built_image: Path
) -> None:
    request = event("ComposeSceneFunction", "first")
    text = "Coral the mermaid swam over the reef."
    hero = Entity(text="Coral", lemma="mermaid", scene_index=0, is_hero=True)
    scene = SceneReading(
        text=text, resolved=text, entities=(hero,), mood=Mood(valence=0.5, arousal=0.2)
    )
    reading = StoryReading(scenes=(scene,) * 5)
    body = reading.model_dump_json().encode()
    tables.s3.put_object(Bucket=BUCKET, Key=request["reading_key"], Body=body)
    answer = invoke(built_image, "ComposeSceneFunction", request)
    assert answer["scene_index"] == 0, answer
    layout, poster, picture = (
        tables.s3.get_object(Bucket=BUCKET, Key=answer[key])["Body"].read()
        for key in ("layout_key", "poster_key", "animation_key")
    )
    assert "mermaid" in {item.kind for item in SceneLayout.model_validate_json(layout).objects}
    assert poster[:4] == b"RIFF"
    assert poster[8:12] == b"WEBP"
    assert fromstring(picture).tag == "{http://www.w3.org/2000/svg}svg"
