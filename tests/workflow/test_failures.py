"""Model servers that are down or answer nonsense: retried, then a named failure."""

from storyloom.adapters.artefacts import artefacts

from tests.workflow.conftest import Studio
from tests.workflow.fault_proxy import FaultProxy, nonsense, unavailable


def test_a_failing_endpoint_is_retried_until_it_answers(
    studio: Studio, proxies: dict[str, FaultProxy]
) -> None:
    proxies["planner"].faults = [nonsense]
    proxies["generator"].faults = [unavailable, unavailable]
    studio.until(studio.start(), "published")
    assert len(proxies["planner"].requests) == 2
    assert len(proxies["generator"].requests) == 3
    assert len(studio.sleeps) == 3


def test_an_endpoint_that_stays_down_ends_in_a_named_failure(
    studio: Studio, proxies: dict[str, FaultProxy]
) -> None:
    proxies["generator"].always = unavailable
    story_id = studio.start()
    status = studio.until(story_id, "failed")
    assert status["error"]["name"] == "ModelUnavailableError"
    assert "storyloom-generator" in status["error"]["cause"]
    assert len(proxies["generator"].requests) == 4
    assert not any("/book/" in key for key in artefacts().keys(f"stories/{story_id}/"))


def test_an_endpoint_that_answers_nonsense_ends_in_a_named_failure(
    studio: Studio, proxies: dict[str, FaultProxy]
) -> None:
    proxies["ranker"].always = nonsense
    status = studio.until(studio.start(), "failed")
    assert status["error"]["name"] == "ModelAnswerError"


def test_a_failure_beside_the_pictures_publishes_nothing(
    studio: Studio, proxies: dict[str, FaultProxy]
) -> None:
    proxies["reader"].faults = [FaultProxy.forward]
    proxies["reader"].always = unavailable
    story_id = studio.start()
    assert studio.until(story_id, "failed")["error"]["name"] == "ModelUnavailableError"
    assert not any("/book/" in key for key in artefacts().keys(f"stories/{story_id}/"))


def test_the_next_story_works_after_a_failure(
    studio: Studio, proxies: dict[str, FaultProxy]
) -> None:
    proxies["planner"].always = unavailable
    studio.until(studio.start(), "failed")
    proxies["planner"].clear()
    studio.until(studio.start(), "published")
