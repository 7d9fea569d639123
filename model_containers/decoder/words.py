"""Which tokens may come next so that every written word is a word of the lexicon."""

from collections.abc import Iterable
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray
from tokenizers import Tokenizer

Mask = NDArray[np.bool_]


@dataclass
class Node:
    """A place inside a word: the pieces that may follow, and whether the word may end here."""

    next: dict[int, "Node"] = field(default_factory=dict)
    ends: bool = False


class WordTrie:
    """Words as sequences of WordPiece ids."""

    def __init__(self, tokenizer: Tokenizer, words: Iterable[str]) -> None:
        """Read every word through ``tokenizer``."""
        self.root = Node()
        ordered = sorted(words)
        for encoding in tokenizer.encode_batch(ordered, add_special_tokens=False):
            node = self.root
            for piece in encoding.ids:
                node = node.next.setdefault(piece, Node())
            node.ends = True
        self.starts = np.array(sorted(self.root.next), np.int64)

    def follow(self, node: Node, token: int) -> Node | None:
        """Return the node after ``token`` (inside the word, or as a new word), None outside."""
        return node.next.get(token) or self.root.next.get(token)


def word_starts(trie: WordTrie, size: int) -> Mask:
    """Return which of ``size`` tokens can begin a word."""
    mask = np.zeros(size, np.bool_)
    mask[trie.starts] = True
    return mask


def continuations(node: Node) -> list[int]:
    """Return the pieces that continue the word at ``node``."""
    return sorted(node.next)
