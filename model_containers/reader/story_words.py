"""Puts words of children's stories into treebank sentences, which come from the web.

The web hardly ever says "swam", "hid" or "mermaid"; a word of the same tag keeps the tree valid.
"""

from __future__ import annotations

import json
import random
from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from model_containers.reader.conllu import Sentence, Word

WORDS_FILE = Path(__file__).parent / "configs" / "story_words.json"
CHANCES = {"VBD": 0.75, "VB": 0.3, "VBN": 0.3, "VBG": 0.3, "NN": 0.3, "NNS": 0.3, "NNP": 0.45,
           "JJ": 0.2}  # fmt: skip
KINDS = {"V": "VERB", "N": "NOUN", "J": "ADJ"}
Words = Mapping[str, Sequence[Sequence[str]]]  # tag -> (form, lemma) pairs


def load_story_words(path: Path = WORDS_FILE) -> Words:
    """Loads the words by their Penn tag."""
    words: Words = json.loads(path.read_text(encoding="utf-8"))
    return words


def dress(sentence: Sentence, words: Words, rng: random.Random) -> Sentence:
    """Returns the sentence with some of its words exchanged for story words of the same tag."""
    return tuple(_exchanged(word, words, rng) for word in sentence)


def _exchanged(word: Word, words: Words, rng: random.Random) -> Word:
    chance = CHANCES.get(word.xpos, 0.0)
    kind = "PROPN" if word.xpos == "NNP" else KINDS.get(word.xpos[:1], "")
    if word.upos != kind or not word.form.isalpha() or rng.random() >= chance:
        return word
    form, lemma = rng.choice(words[word.xpos])
    if word.form[:1].isupper():
        form = form[:1].upper() + form[1:]
    return replace(word, form=form, lemma=lemma)
