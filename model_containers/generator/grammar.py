"""Which tokens may stand next in a scene: words of the lexicon, and punctuation in its place."""

from collections.abc import Container

import numpy as np
from numpy.typing import NDArray

from model_containers.decoder.layout import NAME_ID
from model_containers.decoder.model import StoryModel
from model_containers.decoder.words import Node, WordTrie, word_starts
from model_containers.story_data.lemmas import lemma
from model_containers.story_data.records import HEROES

ENDS = (".", "!", "?", "…")
PAUSES = (",", ":", ";")
CONTRACTIONS = ("s", "t", "ll", "re", "ve", "d", "m")


class Grammar:
    """Token sets and the word trie of one model, computed once."""

    def __init__(self, model: StoryModel) -> None:
        """Compute the token sets of ``model``."""
        lexicon = model.lexicon
        self.size = len(model.pieces)
        self.pieces = model.pieces
        self.id = {piece: index for index, piece in enumerate(model.pieces)}
        self.trie = WordTrie(model.tokenizer, lexicon.words - lexicon.names)
        self.starts = word_starts(self.trie, self.size)
        self.starts[NAME_ID] = True
        # a lone letter is a rest of a contraction, never a word
        for letter in "bcdefghjklmnopqrstuvwxyz":
            self.starts[self.id[letter]] = False
        for rest in ("ll", "re", "ve"):
            if rest in self.id:
                self.starts[self.id[rest]] = False
        self.ends = frozenset(self.id[mark] for mark in ENDS if mark in self.id)
        self.pauses = frozenset(self.id[mark] for mark in PAUSES)
        self.contractions = [self.id[rest] for rest in CONTRACTIONS if rest in self.id]
        self.open, self.close = self.id["“"], self.id["”"]
        self.apostrophe, self.hyphen = self.id["'"], self.id["-"]
        self.marks = self.ends | self.pauses
        self._words: Container[str] = lexicon.words
        self.by_lemma: dict[str, list[int]] = {}
        for token in np.flatnonzero(self.starts):
            base = self.lemma_of(self.pieces[token])
            self.by_lemma.setdefault(base, []).append(int(token))
        self.hero_tokens = {
            hero: [t for form in (hero, hero + "s") if (t := self.id.get(form)) is not None]
            for hero in HEROES
        }

    def lemma_of(self, word: str) -> str:
        """Return the base form of a lower-case word."""
        return lemma(word, self._words)

    def first_tokens(self, keyword: str) -> list[int]:
        """Return the tokens that begin a form of ``keyword``."""
        found = self.by_lemma.get(keyword)
        if found is not None:
            return found
        found = []
        if keyword in self._words:
            node_ids = [t for t in self.trie.root.next if keyword.startswith(self.pieces[t])]
            longest = max(node_ids, key=lambda t: len(self.pieces[t]), default=None)
            found = [longest] if longest is not None else []
            # only known words are remembered, so requests cannot fill the memory
            self.by_lemma[keyword] = found
        return found

    def allowed(self, last: int, node: Node | None, quote_open: bool) -> NDArray[np.bool_]:
        """Return the mask of tokens that may follow ``last`` (-1 at the start of a scene).

        ``node`` is the place in the word being written, None outside a word.
        """
        mask = np.zeros(self.size, np.bool_)
        if node is not None:
            mask[list(node.next)] = True
            if not node.ends:
                return mask
        if last == self.apostrophe:
            mask[self.contractions] = True
            return mask
        mask |= self.starts
        after_word = node is not None or last == NAME_ID
        if after_word:
            mask[list(self.marks)] = True
            mask[self.apostrophe] = True
            mask[self.hyphen] = last != NAME_ID
        elif last in self.marks and quote_open:
            mask[self.close] = last not in (self.id[":"], self.id[";"])
        may_open = last == -1 or last in self.ends or last == self.close
        if not quote_open and (may_open or last in (self.id[","], self.id[":"])):
            mask[self.open] = last != self.close
        return mask
