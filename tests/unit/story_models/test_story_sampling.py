"""Drawing tokens, laying out sequences, reading requests, measuring texts."""

import random
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from tokenizers import Tokenizer

from model_containers.decoder import layout, measure
from model_containers.decoder.pick import pick
from model_containers.decoder.requests import read_plan, read_prompt, read_seed, read_whole
from model_containers.decoder.words import WordTrie
from model_containers.story_data.records import Prompt, Scene, Story

ROOT = Path(__file__).parents[3] / "model_containers"


@pytest.fixture(scope="module")
def tokenizer() -> Tokenizer:
    return Tokenizer.from_file(str(ROOT / "generator" / "weights" / "tokenizer.json"))


@given(st.lists(st.floats(-20, 20, width=32), min_size=2, max_size=40), st.integers(0, 2**32))
def test_only_the_nucleus_is_ever_drawn(values: list[float], seed: int) -> None:
    scores = np.array([*values, -np.inf], np.float32)
    token = pick(scores, 1.0, 0.5, np.random.default_rng(seed))
    chances = np.exp(scores.astype(np.float64) - scores.max())
    chances /= chances.sum()
    assert chances[chances > chances[token]].sum() < 0.5


def test_a_cold_draw_takes_the_likeliest_and_a_warm_one_varies() -> None:
    scores = np.linspace(0, 3, 300).astype(np.float32)
    cold = {pick(scores, 0.001, 0.9, np.random.default_rng(s)) for s in range(20)}
    warm = {pick(scores, 1.0, 0.9, np.random.default_rng(s)) for s in range(20)}
    assert cold == {299}
    assert len(warm) > 5


def test_a_story_is_laid_out_with_only_its_own_words_learned(tokenizer: Tokenizer) -> None:
    scenes = tuple(Scene(f'[NAME] said "hello {n}".', ("fox", "hat")) for n in "abcde")
    story = Story("x", "t", Prompt("jungle", "fox", "she", "red", "kind"), "The Hat", scenes, "Al")
    example = layout.encode_story(tokenizer, story, random.Random(0), "generator")
    assert example is not None
    tokens = [tokenizer.id_to_token(i) for i in example.ids]
    assert tokens[:8] == ["[PROMPT]", "jungle", "fox", "she", "red", "kind", "[TITLE]", "the"]
    assert tokens.count("[SCENE]") == tokens.count("[TEXT]") == 5
    learned = [t for t, counts in zip(tokens, example.counts, strict=True) if counts]
    assert learned[:8] == ["[NAME]", "said", "“", "hello", "a", "”", ".", "[SCENE]"]
    assert learned[-1] == "[END]"
    assert "hat" not in learned
    planner = layout.encode_story(tokenizer, story, random.Random(0), "planner")
    assert planner is not None
    assert [
        tokenizer.id_to_token(i) for i, c in zip(planner.ids, planner.counts, strict=True) if c
    ] == (["the", "hat", "[PLAN]", *(["fox", "hat", "[SEP]"] * 5)[:-1], "[END]"])


def test_a_story_that_does_not_fit_is_left_out(tokenizer: Tokenizer) -> None:
    scenes = (Scene("hello " * 200, ("fox",)),) * 5
    story = Story("x", "t", Prompt(), "", scenes, "Al")
    assert layout.encode_story(tokenizer, story, random.Random(0), "pretrain") is None


def test_thinning_keeps_order_and_the_hero() -> None:
    words = ("a", "b", "fox", "d", "e", "f")
    for seed in range(30):
        kept = layout.thin(words, random.Random(seed), "fox")
        assert 3 <= len(kept) <= 6
        assert "fox" in kept
        assert list(kept) == [w for w in words if w in kept]


def test_the_trie_follows_words_piece_by_piece(tokenizer: Tokenizer) -> None:
    trie = WordTrie(tokenizer, ["fox", "foxglove"])
    fox = tokenizer.token_to_id("fox")
    node = trie.root.next[fox]
    assert node.ends
    assert node.next
    assert trie.follow(node, tokenizer.token_to_id("the")) is None


GOOD: dict[str, Any] = {
    "prompt": {
        "theme": "space", "hero": "fox", "color": "red", "adjective": "kind",
        "name": "Zoë", "pronoun": "she",
    },
    "plan": {"title": "A Star", "scenes": [["fox", "star"]] * 5},
    "seed": 3,
}  # fmt: skip


def test_a_good_request_is_read() -> None:
    prompt, name = read_prompt(GOOD)
    assert (prompt.hero, prompt.color, name) == ("fox", "red", "Zoë")
    assert read_plan(GOOD).scenes == (("fox", "star"),) * 5
    assert read_seed(GOOD) == 3
    assert read_whole({}, "num_candidates", 4, 1, 8) == 4


@pytest.mark.parametrize(
    ("change", "field"),
    [
        ({"prompt": None}, "prompt"),
        ({"prompt": {**GOOD["prompt"], "hero": "shark"}}, "prompt.hero"),
        ({"prompt": {**GOOD["prompt"], "name": "x<y"}}, "prompt.name"),
        ({"prompt": {**GOOD["prompt"], "name": "four words in all"}}, "prompt.name"),
        ({"plan": {"title": "", "scenes": [["a"]] * 5}}, "plan.title"),
        ({"plan": {"title": "T", "scenes": [["a"]] * 4}}, "plan.scenes"),
        ({"plan": {"title": "T", "scenes": [["a"]] * 4 + [[]]}}, r"plan.scenes\[4\]"),
        ({"plan": {"title": "T", "scenes": [["a b"]] + [["a"]] * 4}}, r"plan.scenes\[0\]"),
        ({"seed": -1}, "seed"),
        ({"seed": True}, "seed"),
        ({"seed": "1"}, "seed"),
    ],
)
def test_a_bad_request_names_its_field(change: dict[str, Any], field: str) -> None:
    request = {**GOOD, **change}
    with pytest.raises(ValueError, match=f"^{field}:"):
        (read_prompt(request), read_plan(request), read_seed(request))


def test_measures_of_wording() -> None:
    assert measure.distinct(["a b c d", "a b c d"]) == 0.5
    assert measure.inner_repetition(["a b c", "a b c x"]) == 0.5
    known = set(measure.ngrams("one two three four".split(), 2))
    assert measure.copied_share("One two, two three", known, 2) == pytest.approx(2 / 3)
    assert [measure.syllables(w) for w in ("cat", "table", "make", "hello")] == [1, 2, 1, 2]
    assert measure.reading_grade("The cat sat. The dog ran.") < 0
    assert measure.bits_per_character(0.6931471805599453, 10, 20) == pytest.approx(0.5)
