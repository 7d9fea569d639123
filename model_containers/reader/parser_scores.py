"""Scores a pipeline against a treebank, on its gold tokens and sentences."""

from __future__ import annotations

from collections.abc import Sequence

from spacy.language import Language
from spacy.tokens import Doc

from model_containers.reader.conllu import Sentence


def score_parser(nlp: Language, sentences: Sequence[Sentence]) -> dict[str, float]:
    """Returns upos, lemma, uas and las as shares of all words, punctuation included.

    Relations are compared without their subtype, as the CoNLL 2018 shared task does.
    """
    plain = [
        Doc(
            nlp.vocab,
            words=[word.form for word in sentence],
            spaces=[word.space_after for word in sentence],
            sent_starts=[number == 0 for number in range(len(sentence))],
        )
        for sentence in sentences
    ]
    right = dict.fromkeys(("upos", "lemma", "uas", "las"), 0)
    total = 0
    for doc, sentence in zip(nlp.pipe(plain, batch_size=64), sentences, strict=True):
        total += len(sentence)
        for token, word in zip(doc, sentence, strict=True):
            head = 0 if token.head == token else token.head.i + 1
            label = "root" if head == 0 else token.dep_
            attached = head == word.head
            right["upos"] += token.pos_ == word.upos
            right["lemma"] += token.lemma_ == word.lemma
            right["uas"] += attached
            right["las"] += attached and label.split(":")[0] == word.deprel.split(":")[0]
    return {name: count / max(1, total) for name, count in right.items()}
