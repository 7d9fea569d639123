"""Corrects the lemmas of irregular verbs that the treebank is too small to teach."""

from __future__ import annotations

import json
from functools import lru_cache
from pathlib import Path

from spacy.tokens import Doc

WORDS_FILE = Path(__file__).parent / "configs" / "story_words.json"
PAST_TAGS = ("VBD", "VBN")


@lru_cache(maxsize=1)
def past_forms() -> dict[tuple[str, str], str]:
    """Returns the lemma for each (tag, form) of the story verbs: ("VBD", "swam") is "swim"."""
    words = json.loads(WORDS_FILE.read_text(encoding="utf-8"))
    return {(tag, form): lemma for tag in PAST_TAGS for form, lemma in words[tag]}


def mend_lemmas(doc: Doc) -> None:
    """Sets the lemmas of known past forms in place."""
    known = past_forms()
    for token in doc:
        lemma = known.get((token.tag_, token.lower_))
        if lemma is not None:
            token.lemma_ = lemma
