"""Term lists: what they find, what they leave alone, and through which disguises."""

import json
from importlib.resources import files

import pytest
from hypothesis import given
from hypothesis import strategies as st
from storyloom.safety.normalise import plain_text, undisguised
from storyloom.safety.terms import TermList, default_terms

SMALL = TermList(
    json.dumps(
        {
            "harmless_phrases": ["stabbing pain in the funny bone", "dead end"],
            "categories": {
                "violence": {"block": ["stab*", "kill you", "torture*"], "review": ["dead"]},
                "insult": {"block": ["moron*"], "review": ["shut up"]},
            },
        }
    )
)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("He stabbed the sack.", {("violence", "block")}),
        ("The stabs came fast.", {("violence", "block")}),
        ("They were torturing him.", {("violence", "block")}),
        ("The bird was dead.", {("violence", "review")}),
        ("It was a dead end.", set()),
        ("The stable was warm.", set()),
        ("The dreaded deadline", set()),
        ("I will KILL YOU, m0ron!", {("violence", "block"), ("insult", "block")}),
        ("Shut  up now", {("insult", "review")}),
        ("shut-up", {("insult", "review")}),
        ("s t a b him", {("violence", "block")}),
        ("s.t.a.b.", {("violence", "block")}),
        ("st*b", set()),
        ("stááábbed", {("violence", "block")}),
        ("moooooron", {("insult", "block")}),
        ("", set()),
    ],
)
def test_terms_are_found_at_word_boundaries(text: str, expected: set[tuple[str, str]]) -> None:
    assert {(hit.category, hit.severity) for hit in SMALL.find(text)} == expected


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("k1ll", "kill"),
        ("$tab", "stab"),
        ("10 bears and 3 foxes", "10 bears and 3 foxes"),
        ("k i l l", "kill"),
        ("a b c", "a b c"),
        ("Zoooom", "zom"),
        ("Élan’s", "elan's"),
    ],
)
def test_disguises_are_undone(text: str, plain: str) -> None:
    assert undisguised(text) == plain


def test_zero_width_signs_are_dropped() -> None:
    assert plain_text("st\u200bab") == "stab"


@given(st.text(max_size=200))
def test_any_text_can_be_searched(text: str) -> None:
    for hit in default_terms().find(text):
        assert hit.severity in ("block", "review")


def test_every_category_has_both_lists_and_no_term_twice() -> None:
    book = json.loads(files("storyloom.safety").joinpath("terms.json").read_text())
    assert len(book["categories"]) == 10
    for category, lists in book["categories"].items():
        assert lists["block"], category
        assert lists["review"], category
        terms = lists["block"] + lists["review"]
        assert len(terms) == len(set(terms)), category


def test_near_misses_of_our_own_examples_are_never_rejected_by_terms() -> None:
    for text in (
        "The dragon breathed warm fire on the marshmallows.",
        "Ginger beer fizzed in the cups.",
        "The clock struck twelve and the mouse ran down.",
        "The shooting star flew over the castle.",
        "The ship stopped dead.",
    ):
        assert default_terms().find(text) == []
