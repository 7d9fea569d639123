"""Decides on a story: allow, hold for a person, or reject, with every reason."""

from __future__ import annotations

from collections.abc import Sequence

from storyloom.contracts.endpoints import SafetyScore
from storyloom.contracts.safety import SafetyDecision, SafetyReason
from storyloom.safety.personal_data import find_personal_data
from storyloom.safety.terms import TermList, default_terms
from storyloom.safety.thresholds import SafetyThresholds, default_thresholds

# How strong a finding by rule counts, on the scale of the model's scores.
BLOCK_SCORE, REVIEW_SCORE = 1.0, 0.6
PERSONAL_DATA = "personal_data"
# Reported when the model finds a text unsafe as a whole and no category stands out.
GENERAL = "general"


def _by_rule(index: int, text: str, terms: TermList) -> list[SafetyReason]:
    reasons = [
        SafetyReason(
            category=hit.category,
            scene_index=index,
            source="term",
            detail=f"{hit.severity}: {hit.term}",
            score=BLOCK_SCORE if hit.severity == "block" else REVIEW_SCORE,
        )
        for hit in terms.find(text)
    ]
    reasons += [
        SafetyReason(
            category=PERSONAL_DATA,
            scene_index=index,
            source="pattern",
            detail=found.kind,
            score=BLOCK_SCORE,
        )
        for found in find_personal_data(text)
    ]
    return reasons


def _by_model(index: int, score: SafetyScore, limits: SafetyThresholds) -> list[SafetyReason]:
    reasons = [
        SafetyReason(
            category=category, scene_index=index, source="model", detail="category", score=value
        )
        for category, value in sorted(score.categories.items())
        if value >= limits.hold_category
    ]
    if score.unsafe >= limits.hold_unsafe:
        likeliest = max(score.categories.items(), key=lambda item: item[1], default=(GENERAL, 0.0))
        category = likeliest[0] if likeliest[1] >= 0.5 else GENERAL
        reasons.append(
            SafetyReason(
                category=category,
                scene_index=index,
                source="model",
                detail="unsafe",
                score=score.unsafe,
            )
        )
    return reasons


def _rejects(reason: SafetyReason, limits: SafetyThresholds) -> bool:
    if reason.source == "model":
        return reason.detail == "unsafe" and reason.score >= limits.reject_unsafe
    return reason.score >= BLOCK_SCORE


def decide(
    scene_texts: Sequence[str],
    classifier_scores: Sequence[SafetyScore],
    *,
    terms: TermList | None = None,
    thresholds: SafetyThresholds | None = None,
) -> SafetyDecision:
    """Decide on the texts of a story, given one model score per text.

    Any block term, personal data or very high score rejects; any other finding holds. The
    decision's `unsafe` and `categories` are the worst over texts, findings by rule included.
    ValueError when texts and scores differ in number.
    """
    if len(scene_texts) != len(classifier_scores):
        raise ValueError(f"{len(scene_texts)} texts but {len(classifier_scores)} scores")
    lists = terms or default_terms()
    limits = thresholds or default_thresholds()
    reasons: list[SafetyReason] = []
    categories: dict[str, float] = dict.fromkeys(lists.categories, 0.0)
    for index, (text, score) in enumerate(zip(scene_texts, classifier_scores, strict=True)):
        reasons += _by_rule(index, text, lists) + _by_model(index, score, limits)
        for category, value in score.categories.items():
            categories[category] = max(categories.get(category, 0.0), value)
    for reason in reasons:
        categories[reason.category] = max(categories.get(reason.category, 0.0), reason.score)
    unsafe = max([*(s.unsafe for s in classifier_scores), *(r.score for r in reasons)], default=0.0)
    outcome = "allow" if not reasons else "hold"
    if any(_rejects(reason, limits) for reason in reasons):
        outcome = "reject"
    return SafetyDecision.model_validate(
        {"outcome": outcome, "unsafe": unsafe, "categories": categories, "reasons": tuple(reasons)}
    )
