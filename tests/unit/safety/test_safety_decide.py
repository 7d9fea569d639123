"""The decision on a story: outcome, reasons and worst scores."""

import pytest
from storyloom.contracts.endpoints import SafetyScore
from storyloom.safety.decide import decide
from storyloom.safety.thresholds import SafetyThresholds, default_thresholds

LIMITS = SafetyThresholds(hold_unsafe=0.6, reject_unsafe=0.9, hold_category=0.8)
CALM = "The fox slept in the sun."


def score(unsafe: float = 0.0, **categories: float) -> SafetyScore:
    return SafetyScore(unsafe=unsafe, categories=categories)


@pytest.mark.parametrize(
    ("text", "scores", "outcome"),
    [
        (CALM, score(0.1), "allow"),
        (CALM, score(0.59), "allow"),
        (CALM, score(0.6), "hold"),
        (CALM, score(0.899), "hold"),
        (CALM, score(0.9), "reject"),
        (CALM, score(0.1, fear=0.8), "hold"),
        (CALM, score(0.1, fear=1.0), "hold"),
        (CALM, score(0.1, fear=0.79), "allow"),
        ("The mouse was dead.", score(0.1), "hold"),
        ("The wizard stabbed him.", score(0.0), "reject"),
        ("Write to fox@den.org.", score(0.0), "reject"),
    ],
)
def test_the_outcome_follows_the_strongest_finding(
    text: str, scores: SafetyScore, outcome: str
) -> None:
    assert decide([CALM, text], [score(), scores], thresholds=LIMITS).outcome == outcome


def test_reasons_say_where_and_by_what() -> None:
    decision = decide(
        [CALM, "Two guns lay there.", CALM],
        [score(), score(), score(0.7, fear=0.65, insult=0.2)],
        thresholds=LIMITS,
    )
    found = [(r.scene_index, r.source, r.category) for r in decision.reasons]
    assert found == [(1, "term", "weapons"), (2, "model", "fear")]
    assert decision.reasons[0].detail == "review: guns"
    assert decision.reasons[1].score == pytest.approx(0.7)


def test_an_unsafe_text_without_clear_category_is_called_general() -> None:
    decision = decide([CALM], [score(0.7, fear=0.3)], thresholds=LIMITS)
    assert [reason.category for reason in decision.reasons] == ["general"]


def test_the_decision_reports_the_worst_of_all_texts() -> None:
    decision = decide([CALM, CALM], [score(0.3, fear=0.5), score(0.2, fear=0.1)], thresholds=LIMITS)
    assert decision.unsafe == pytest.approx(0.3)
    assert decision.categories["fear"] == pytest.approx(0.5)
    assert decision.categories["weapons"] == 0.0


def test_findings_by_rule_raise_the_reported_scores() -> None:
    decision = decide(["He stabbed it."], [score()], thresholds=LIMITS)
    assert decision.unsafe == 1.0
    assert decision.categories["violence"] == 1.0


def test_personal_data_is_not_repeated_in_the_reasons() -> None:
    decision = decide(["Write to fox@den.org."], [score()], thresholds=LIMITS)
    assert "fox" not in decision.model_dump_json()


def test_an_empty_story_is_allowed_and_empty() -> None:
    assert decide([], [], thresholds=LIMITS).outcome == "allow"


def test_texts_and_scores_must_match() -> None:
    with pytest.raises(ValueError, match="2 texts but 1 scores"):
        decide([CALM, CALM], [score()])


def test_packaged_thresholds_are_ordered() -> None:
    limits = default_thresholds()
    assert 0.5 < limits.hold_unsafe < limits.reject_unsafe <= 1.0
    assert 0.5 < limits.hold_category <= 1.0
