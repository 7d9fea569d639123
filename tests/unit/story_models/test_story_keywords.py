"""Lemmas, keyword extractors and their score."""

import pytest

from model_containers.story_data.keywords import (
    LearnedExtractor,
    content_lemmas,
    inverse_document_frequency,
    keyword_f1,
    rake_keywords,
    tf_idf_keywords,
)
from model_containers.story_data.lemmas import lemma

LEXICON = frozenset(
    "jump hope hop run berry box cat glass walk carry make house sing ring bus stop wish".split()
)


@pytest.mark.parametrize(
    ("word", "base"),
    [
        ("jumped", "jump"), ("hoped", "hope"), ("hopped", "hop"), ("running", "run"),
        ("berries", "berry"), ("boxes", "box"), ("cats", "cat"), ("glass", "glass"),
        ("carried", "carry"), ("making", "make"), ("houses", "house"), ("sang", "sing"),
        ("mice", "mouse"), ("bus", "bus"), ("stopped", "stop"), ("wishes", "wish"),
        ("ring", "ring"), ("zorped", "zorped"),
    ],
)  # fmt: skip
def test_lemmas(word: str, base: str) -> None:
    assert lemma(word, LEXICON) == base


def test_content_words_come_in_order_without_name_and_stopwords() -> None:
    assert content_lemmas("[NAME] jumped over the glass box's cats.", LEXICON) == [
        "jump", "glass", "box", "cat",
    ]  # fmt: skip


def test_tf_idf_prefers_rare_words_and_keeps_their_order() -> None:
    documents = [["common", "a", "b"], ["common", "c"], ["common", "d"]]
    idf = inverse_document_frequency(documents)
    words = ["common", "z", "y", "x", "w", "v", "u"]
    assert tf_idf_keywords(words, idf) == ("z", "y", "x", "w", "v", "u")


def test_rake_prefers_words_of_long_phrases() -> None:
    text = "red glass box and cat and house and bus and ring and stop and walk"
    assert rake_keywords(text, LEXICON)[:3] == ("red", "glass", "box")


def test_the_learned_extractor_prefers_what_annotators_kept() -> None:
    scenes = [(["cat", "walk", "box"], {"cat", "box"})] * 20
    extractor = LearnedExtractor.fit(scenes, {"cat": 1.0, "walk": 1.0, "box": 1.0})
    assert extractor.score("cat") > extractor.score("walk")
    many = ["walk", "cat", "box", "n1", "n2", "n3", "n4", "n5"]
    assert {"cat", "box"} <= set(extractor.keywords(many))
    assert "walk" not in extractor.keywords(many)


def test_f1_counts_over_all_scenes() -> None:
    scores = keyword_f1(lambda i: [["a", "b"], ["c"]][i], [["a"], ["c", "d"]])
    assert scores == pytest.approx({"precision": 2 / 3, "recall": 2 / 3, "f1": 2 / 3})
