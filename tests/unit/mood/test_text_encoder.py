"""The shared encoder gives unit vectors that know what texts mean."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from model_containers.encoder import embed
from model_containers.encoder.batching import by_length, pad
from model_containers.encoder.words import hashed_word_weights, inverse_frequencies, word_weights


def test_vectors_have_unit_length_in_the_order_of_the_texts() -> None:
    texts = ["A long walk in the quiet forest at night.", "boat", "ship", ""]
    vectors = embed(texts)
    assert vectors.shape == (4, 384)
    assert np.linalg.norm(vectors, axis=1) == pytest.approx(np.ones(4), abs=1e-3)
    assert vectors[1] @ vectors[2] > vectors[0] @ vectors[1] + 0.2
    swapped = embed(texts[::-1])[::-1]
    assert (swapped * vectors).sum(axis=1) == pytest.approx(np.ones(4), abs=0.02)


def test_no_texts_give_no_vectors_and_long_texts_are_cut() -> None:
    assert embed([]).shape == (0, 384)
    assert np.isfinite(embed(["word " * 2000])).all()


def test_equal_calls_give_equal_vectors() -> None:
    texts = ["The fox slept.", "The owl flew."]
    assert (embed(texts) == embed(texts)).all()


def test_padding_marks_real_tokens() -> None:
    ids, mask = pad([[5, 6, 7], [8]])
    assert ids.tolist() == [[5, 6, 7], [8, 0, 0]]
    assert mask.tolist() == [[1, 1, 1], [1, 0, 0]]


@given(st.lists(st.integers(0, 50), max_size=40), st.integers(1, 7))
def test_grouping_by_length_visits_every_text_once(lengths: list[int], size: int) -> None:
    groups = list(by_length(lengths, size))
    assert sorted(index for group in groups for index in group) == list(range(len(lengths)))
    assert all(len(group) <= size for group in groups)
    flat = [lengths[index] for group in groups for index in group]
    assert flat == sorted(flat)


@given(st.text(max_size=80))
def test_hashed_words_have_unit_length_or_are_none(text: str) -> None:
    weights = hashed_word_weights(text, 64)
    assert all(0 <= column < 64 for column in weights)
    total = sum(value * value for value in weights.values())
    assert total == pytest.approx(1.0) if weights else total == 0


def test_rare_words_weigh_more_than_common_ones() -> None:
    texts = ["the fox ran", "the owl ran", "the fox flew", "the kite"]
    idf = inverse_frequencies(texts, min_texts=1)
    assert idf["kite"] > idf["fox"] > idf["the"]
    assert "kite" not in inverse_frequencies(texts, min_texts=2)
    columns = {term: i for i, term in enumerate(idf)}
    weights = word_weights("the kite", columns, list(idf.values()))
    assert weights[columns["kite"]] > weights[columns["the"]]
