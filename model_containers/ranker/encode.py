"""Turns the scenes of a story into one row of token ids, scenes apart by [SEP]."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from tokenizers import Tokenizer

MAX_TOKENS = 448
CLS, SEP = "[CLS]", "[SEP]"


@dataclass(frozen=True)
class EncodedStory:
    """Token ids of a story, and for each token where it came from.

    `origins` holds (scene, start, end) in characters per token; [CLS] has (-1, 0, 0) and the
    [SEP] that closes scene i has (i, 0, 0).
    """

    ids: tuple[int, ...]
    origins: tuple[tuple[int, int, int], ...]


def encode_story(tokenizer: Tokenizer, scenes: Sequence[str]) -> EncodedStory:
    """Encode scenes as [CLS] scene [SEP] scene [SEP] ..., at most MAX_TOKENS long.

    When a story is too long every scene is cut to the same number of word pieces, so that the
    ending is always seen.
    """
    cls_id, sep_id = tokenizer.token_to_id(CLS), tokenizer.token_to_id(SEP)
    if cls_id is None or sep_id is None:
        raise ValueError(f"the tokeniser lacks {CLS} or {SEP}")
    parts = tokenizer.encode_batch(list(scenes), add_special_tokens=False)
    room = MAX_TOKENS - 1 - len(parts)
    limit = MAX_TOKENS
    if sum(len(part.ids) for part in parts) > room:
        limit = max(1, room // max(1, len(parts)))
    ids: list[int] = [cls_id]
    origins: list[tuple[int, int, int]] = [(-1, 0, 0)]
    for index, part in enumerate(parts):
        ids += part.ids[:limit]
        origins += [(index, start, end) for start, end in part.offsets[:limit]]
        ids.append(sep_id)
        origins.append((index, 0, 0))
    return EncodedStory(tuple(ids), tuple(origins))
