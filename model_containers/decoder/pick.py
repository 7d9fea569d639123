"""Drawing one token from masked logits: temperature and nucleus (top-p) sampling."""

import numpy as np
from numpy.typing import NDArray

LIKELY = 200


def pick(
    scores: NDArray[np.float32], temperature: float, top_p: float, rng: np.random.Generator
) -> int:
    """Draw an index of ``scores`` (forbidden ones at minus infinity).

    Only the smallest set of most likely tokens whose probabilities reach ``top_p`` takes part
    (Holtzman et al. 2020). Ties are broken by index, so equal input gives equal output.
    """
    likely = (
        np.sort(np.argpartition(-scores, LIKELY)[:LIKELY])
        if scores.size > LIKELY
        else (np.arange(scores.size))
    )
    order = likely[np.argsort(-scores[likely], kind="stable")]
    values = scores[order].astype(np.float64) / temperature
    chances = np.exp(values - values[0])
    chances /= chances.sum()
    count = int(np.searchsorted(np.cumsum(chances), top_p)) + 1
    chances = np.cumsum(chances[:count])
    return int(order[min(count - 1, int(np.searchsorted(chances, rng.random() * chances[-1])))])
