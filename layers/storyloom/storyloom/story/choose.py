"""The choice of the best candidate by the ranker's scores."""

from storyloom.contracts.story import CandidateSet, RankedStory


def choose_candidate(
    title: str, candidates: CandidateSet, scores: tuple[float, ...]
) -> RankedStory:
    """Return the candidate with the highest score; of equals, the first.

    Raises:
        ValueError: there is not exactly one score a candidate.
    """
    if len(scores) != len(candidates.candidates):
        raise ValueError(f"{len(scores)} scores for {len(candidates.candidates)} candidates")
    best = max(range(len(scores)), key=lambda index: (scores[index], -index))
    return RankedStory(
        title=title,
        scenes=candidates.candidates[best].scenes,
        score=scores[best],
        candidate_index=best,
        candidate_scores=scores,
    )
