"""How a story is laid out as one token sequence, and which of its tokens are learned.

    [PROMPT] theme hero pronoun colour adjective [TITLE] words
    [PLAN] keywords [SEP] keywords [SEP] keywords [SEP] keywords [SEP] keywords
    [SCENE] keywords [TEXT] sentences  (five times)  [END]

The whole plan stands at the head, so every scene knows what comes later, and a scene's own
keywords stand right before its text, where a small model can see them best.
"""

import random
import re
from dataclasses import dataclass
from typing import Literal

from tokenizers import Tokenizer

from model_containers.story_data.records import Prompt, Story

SPECIAL_TOKENS = (
    "[PAD]", "[UNK]", "[PROMPT]", "[TITLE]", "[PLAN]", "[SEP]",
    "[SCENE]", "[TEXT]", "[END]", "[NAME]", "[ANY]",
)  # fmt: skip
PAD, UNK, PROMPT, TITLE, PLAN, SEP, SCENE, TEXT, END, NAME_ID, ANY_ID = range(len(SPECIAL_TOKENS))
MAX_POSITIONS = 512
Purpose = Literal["pretrain", "planner", "generator"]


@dataclass(frozen=True)
class Example:
    """Token ids and, per token, whether predicting it counts (1) or it is given (0)."""

    ids: list[int]
    counts: list[int]


def curl_quotes(text: str) -> str:
    """Turn straight double quotes into opening and closing ones, alternating."""
    pieces = text.split('"')
    marks = ["“", "”"]
    return "".join(
        piece + (marks[index % 2] if index < len(pieces) - 1 else "")
        for index, piece in enumerate(pieces)
    )


def encode_text(tokenizer: Tokenizer, text: str) -> list[int]:
    """Return the ids of a running text (quotes curled, dots of an ellipsis joined)."""
    text = re.sub(r"\s*\.\.\.+", "…", curl_quotes(text))
    ids: list[int] = tokenizer.encode(text, add_special_tokens=False).ids
    return ids


def prompt_ids(tokenizer: Tokenizer, prompt: Prompt) -> list[int]:
    """Return ``[PROMPT] theme hero pronoun colour adjective [TITLE]``."""
    words = (prompt.theme, prompt.hero, prompt.pronoun, prompt.color, prompt.adjective)
    return [PROMPT, *encode_text(tokenizer, " ".join(words).replace("_", " ")), TITLE]


def scene_head_ids(tokenizer: Tokenizer, keywords: tuple[str, ...]) -> list[int]:
    """Return ``[SCENE] keywords [TEXT]``."""
    return [SCENE, *encode_text(tokenizer, " ".join(keywords)), TEXT]


def plan_ids(tokenizer: Tokenizer, scenes: list[tuple[str, ...]]) -> list[int]:
    """Return ``[PLAN] keywords [SEP] keywords ...``."""
    ids = [PLAN]
    for index, keywords in enumerate(scenes):
        ids += ([SEP] if index else []) + encode_text(tokenizer, " ".join(keywords))
    return ids


def thin(keywords: tuple[str, ...], rng: random.Random, always: str) -> tuple[str, ...]:
    """Keep a random 3 to 6 of the keywords in order (the word ``always`` is never dropped)."""
    wanted = rng.choice((3, 4, 4, 5, 5, 5, 6, 6))
    if len(keywords) <= wanted:
        return keywords
    kept = set(rng.sample(keywords, wanted)) | ({always} & set(keywords))
    return tuple(word for word in keywords if word in kept)


def encode_story(
    tokenizer: Tokenizer, story: Story, rng: random.Random, purpose: Purpose
) -> Example | None:
    """Lay ``story`` out for ``purpose``; None when it does not fit ``MAX_POSITIONS``."""
    ids: list[int] = []
    counts: list[int] = []

    def add(tokens: list[int], learned: bool) -> None:
        ids.extend(tokens)
        counts.extend([int(learned)] * len(tokens))

    plan = [thin(scene.keywords, rng, story.prompt.hero) for scene in story.scenes]
    learn_plan, learn_text = purpose != "generator", purpose != "planner"
    add(prompt_ids(tokenizer, story.prompt), False)
    if story.title:
        add(encode_text(tokenizer, story.title), learn_plan)
        plan_tokens = plan_ids(tokenizer, plan)
        add(plan_tokens, learn_plan)
    else:
        add(plan_ids(tokenizer, plan)[:1], False)
        add(plan_ids(tokenizer, plan)[1:], learn_plan)
    if learn_text:
        for index, scene in enumerate(story.scenes):
            head = scene_head_ids(tokenizer, plan[index])
            add(head[:1], index > 0)
            add(head[1:], False)
            add(encode_text(tokenizer, scene.text), True)
    add([END], True)
    return Example(ids, counts) if len(ids) <= MAX_POSITIONS else None
