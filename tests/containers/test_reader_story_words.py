"""Story words in treebank sentences keep the tree; known past forms get their lemma."""

from __future__ import annotations

import random

import spacy
from spacy.tokens import Doc

from model_containers.reader.conllu import parse_sentences
from model_containers.reader.lemmas import mend_lemmas
from model_containers.reader.story_words import dress, load_story_words

SENTENCE = next(
    parse_sentences(
        [
            "1\tBush\tBush\tPROPN\tNNP\t_\t2\tnsubj\t_\t_",
            "2\tsaw\tsee\tVERB\tVBD\t_\t0\troot\t_\t_",
            "3\tthe\tthe\tDET\tDT\t_\t4\tdet\t_\t_",
            "4\tmeeting\tmeeting\tNOUN\tNN\t_\t2\tobj\t_\t_",
        ]
    )
)


def test_words_change_and_the_tree_stays() -> None:
    words = load_story_words()
    rng = random.Random(1)
    seen: set[str] = set()
    for _ in range(40):
        dressed = dress(SENTENCE, words, rng)
        seen |= {word.form for word in dressed}
        for before, after in zip(SENTENCE, dressed, strict=True):
            assert (after.upos, after.xpos, after.head, after.deprel) == (
                before.upos,
                before.xpos,
                before.head,
                before.deprel,
            )
            if after.form != before.form:
                assert [after.form, after.lemma] in words[after.xpos]
    assert len(seen) > 12
    assert "the" in seen


def test_the_same_seed_gives_the_same_words() -> None:
    words = load_story_words()
    once, again = (dress(SENTENCE, words, random.Random(5)) for _ in range(2))
    assert once == again


def test_past_forms_get_their_lemma_by_their_tag() -> None:
    vocab = spacy.blank("en").vocab
    doc = Doc(vocab, ["Coral", "swam", "lay", "shot"], tags=["NNP", "VBD", "VBD", "NN"],
              lemmas=["Coral", "swam", "lay", "shot"])  # fmt: skip
    mend_lemmas(doc)
    assert [token.lemma_ for token in doc] == ["Coral", "swim", "lie", "shot"]
