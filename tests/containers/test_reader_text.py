"""The reader's groundwork: treebank files, quotes, sentence ends, nouns, annotations."""

from __future__ import annotations

import pytest
import spacy
from hypothesis import given
from hypothesis import strategies as st

from model_containers.reader.conllu import parse_sentences, to_doc, write_doc
from model_containers.reader.gold import GoldStory, align, referent_keys
from model_containers.reader.linear import LinearScorer
from model_containers.reader.prose import parse_scenes, quote_numbers
from model_containers.reader.words import singular

NLP = spacy.blank("en")
TREEBANK = """# text = Don't wave!
1-2\tDon't\t_\t_\t_\t_\t_\t_\t_\t_
1\tDo\tdo\tAUX\tVB\tMood=Imp\t3\taux\t_\t_
2\tn't\tnot\tPART\tRB\t_\t3\tadvmod\t_\t_
3\twave\twave\tVERB\tVB\tVerbForm=Inf\t0\troot\t_\tSpaceAfter=No
4\t!\t!\tPUNCT\t.\t_\t3\tpunct\t_\t_
4.1\tghost\tghost\tNOUN\tNN\t_\t_\t_\t3:dep\t_

1\tYes\tyes\tINTJ\tUH\t_\t0\troot\t_\t_
"""


def test_contractions_are_read_as_their_parts_without_spaces() -> None:
    sentences = list(parse_sentences(TREEBANK.splitlines()))
    assert [[word.form for word in sentence] for sentence in sentences] == [
        ["Do", "n't", "wave", "!"],
        ["Yes"],
    ]
    doc = to_doc(NLP.vocab, sentences)
    assert doc.text == "Don't wave! Yes "
    assert [token.head.text for token in doc] == ["wave", "wave", "wave", "wave", "Yes"]
    assert [sentence.text for sentence in doc.sents] == ["Don't wave!", "Yes"]


def test_what_is_written_can_be_read_again() -> None:
    sentences = list(parse_sentences(TREEBANK.splitlines()))
    again = list(parse_sentences(write_doc(to_doc(NLP.vocab, sentences)).splitlines()))
    for before, after in zip(sentences, again, strict=True):
        assert [(w.form, w.lemma, w.upos, w.head, w.deprel) for w in before] == [
            (w.form, w.lemma, w.upos, w.head, w.deprel) for w in after
        ]


def test_a_line_of_the_wrong_width_is_refused() -> None:
    with pytest.raises(ValueError, match="ten columns"):
        list(parse_sentences(["1\tYes\tyes"]))


@pytest.mark.parametrize(
    ("text", "spoken"),
    [
        ('"I am Otis!" said a crab.', ['"', "I", "am", "Otis", "!", '"']),
        ('Bo said, "Hi," and "Bye."', ['"', "Hi", ",", '"', '"', "Bye", ".", '"']),
        ("No one spoke.", []),
        ('"Not closed\nNew line.', ['"', "Not", "closed"]),
    ],
)
def test_speech_is_found(text: str, spoken: list[str]) -> None:
    doc = NLP.make_doc(text)
    assert [t.text for t, n in zip(doc, quote_numbers(doc), strict=True) if n >= 0] == spoken


@given(st.text(max_size=200))
def test_offsets_hold_for_any_text(text: str) -> None:
    doc = parse_scenes(NLP, [text])[0]
    assert len(doc.text) == len(text)
    assert all(0 <= token.idx <= len(text) for token in doc)


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        ("Hats", "hat"), ("wolves", "wolf"), ("foxes", "fox"), ("berries", "berry"),
        ("octopus", "octopus"), ("glass", "glass"), ("children", "child"), ("shoes", "shoe"),
        ("Coral's", "coral"), ("bus", "bus"), ("stairs", "stairs"), ("houses", "house"),
        ("princess", "princess"), ("pies", "pie"), ("dishes", "dish"),
    ],
)  # fmt: skip
def test_nouns_in_the_singular(word: str, expected: str) -> None:
    assert singular(word) == expected


@pytest.mark.parametrize(
    ("written", "easy", "gold", "links"),
    [
        (["It", "it"], [True, False], ["it"], [-1, 0]),
        (["it", "it"], [False, True], ["it"], [0, -1]),
        (["she", "her", "it"], [False] * 3, ["she", "it"], [0, -1, 1]),
        (["She"], [False], ["he", "she"], [1]),
        ([], [], ["she"], []),
    ],
)
def test_pronouns_line_up_with_their_annotations(
    written: list[str], easy: list[bool], gold: list[str], links: list[int]
) -> None:
    assert align(written, easy, gold) == links


@pytest.mark.parametrize(
    ("referent", "keys"),
    [
        ("Coral", ("coral",)),
        ("the tiny hats", ("hat",)),
        ("Coral and the little fish", ("coral", "fish")),
        ("the painter of sparks", ("painter",)),
        ("his mother", ("mother",)),
        ("the king, the cook and Bo", ("king", "cook", "bo")),
    ],
)
def test_heads_of_written_referents(referent: str, keys: tuple[str, ...]) -> None:
    assert referent_keys(referent) == keys


def test_about_a_tenth_of_the_stories_is_held_out_and_always_the_same() -> None:
    stories = [GoldStory(f"castle-{n:03}", "castle", "fox", "Bo", ()) for n in range(1000)]
    held = [story.id for story in stories if story.held_out]
    assert 70 <= len(held) <= 130
    assert GoldStory(held[0], "jungle", "robot", "Ada", ()).held_out


def test_a_linear_scorer_adds_up_what_it_knows() -> None:
    scorer = LinearScorer({"": -1.0, "near": 2.0, "far": -2.0}, threshold=0.6)
    assert scorer.chance({}) == pytest.approx(0.2689, abs=1e-4)
    assert scorer.accepts({"near": 1.0, "unknown": 9.0})
    assert not scorer.accepts({"near": 1.0, "far": 1.0})
    assert scorer.chance({"near": 1e9}) <= 1.0
