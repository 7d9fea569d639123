"""Writes one plan token by token: a title, then five lists of distinct keywords."""

from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from model_containers.decoder.layout import END, NAME_ID, PLAN, SEP
from model_containers.decoder.model import StoryModel
from model_containers.decoder.pick import pick
from model_containers.decoder.words import Node, WordTrie, word_starts
from model_containers.story_data.keywords import STOPWORDS
from model_containers.story_data.records import COLORS, HEROES, SCENE_COUNT, Prompt

LEAST_TITLE_WORDS, MOST_TITLE_WORDS = 2, 6
LEAST_KEYWORDS, MOST_KEYWORDS = 3, 6
MOST_SCENES_OF_A_KEYWORD = 3
_SMALL = frozenset(["the", "a", "an", "of", "and", "in", "on", "to"])
_NO_TITLE_END = _SMALL | frozenset({"with", "for", "at", "from", "that", "who", "is", "'", "-"})


class PlanGrammar:
    """Tries and token sets for titles and keywords, computed once a model."""

    def __init__(self, model: StoryModel) -> None:
        """Compute the token sets of ``model``."""
        lexicon, size = model.lexicon, len(model.pieces)
        self.pieces, self.size = model.pieces, size
        self.title_trie = WordTrie(model.tokenizer, lexicon.words - lexicon.names)
        plain = lexicon.keywords - lexicon.names - STOPWORDS
        self.keyword_trie = WordTrie(model.tokenizer, plain)
        self.title_starts = word_starts(self.title_trie, size)
        self.keyword_starts = word_starts(self.keyword_trie, size)
        self.apostrophe = model.pieces.index("'")
        self.possessive = model.pieces.index("s")
        for index, piece in enumerate(model.pieces):
            if len(piece) == 1 and piece not in "ai":
                self.title_starts[index] = False
                self.keyword_starts[index] = False


@dataclass
class PlanRow:
    """The plan being written: feed it logits, it answers with the next token."""

    grammar: PlanGrammar
    prompt: Prompt
    temperature: float
    top_p: float
    rng: np.random.Generator
    title: list[int] = field(default_factory=list)
    scenes: list[list[str]] = field(default_factory=list)
    done: bool = False
    _node: Node | None = None
    _word: str = ""

    def next_token(self, logits: NDArray[np.float32]) -> int:
        """Return the next token of the plan; ``END`` closes it."""
        mask = self._title_mask() if not self.scenes else self._keyword_mask()
        scores = np.where(mask, logits, -np.inf).astype(np.float32)
        token = pick(scores, self.temperature, self.top_p, self.rng)
        (self._read_title if not self.scenes else self._read_keyword)(token)
        return token

    def _title_words(self) -> int:
        starts = self.grammar.title_starts
        return sum(bool(starts[token]) or token == NAME_ID for token in self.title)

    def _title_mask(self) -> NDArray[np.bool_]:
        grammar, node = self.grammar, self._node
        mask = np.zeros(grammar.size, np.bool_)
        last = self.title[-1] if self.title else -1
        if node is not None:
            mask[list(node.next)] = True
            if not node.ends:
                return mask
        if last == grammar.apostrophe:
            mask[grammar.possessive] = True
            return mask
        words = self._title_words()
        after_word = last >= 0
        if words < MOST_TITLE_WORDS:
            mask |= grammar.title_starts
            mask[NAME_ID] = NAME_ID not in self.title
            for token in self.title:
                # a title says a word once, small words excepted
                mask[token] &= grammar.pieces[token] in _SMALL and token != last
            if after_word:
                ends_word = node is not None or last == NAME_ID
                mask[grammar.apostrophe] = ends_word and grammar.apostrophe not in self.title
        if (
            words >= LEAST_TITLE_WORDS and grammar.pieces[last] not in _NO_TITLE_END
        ) or words >= MOST_TITLE_WORDS:
            mask[PLAN] = True
        for word in (*HEROES, *COLORS):
            if word not in (self.prompt.hero, self.prompt.color) and word in grammar.pieces:
                mask[grammar.pieces.index(word)] = False
        return mask

    def _read_title(self, token: int) -> None:
        if token == PLAN:
            self.scenes.append([])
            self._node = None
            return
        following = self._node.next.get(token) if self._node is not None else None
        self._node = following or self.grammar.title_trie.root.next.get(token)
        self.title.append(token)

    def _keyword_mask(self) -> NDArray[np.bool_]:
        grammar, node = self.grammar, self._node
        mask = np.zeros(grammar.size, np.bool_)
        if node is not None:
            mask[list(node.next)] = True
            if not node.ends:
                return mask
        count = len(self.scenes[-1]) + self._is_news()
        if count < MOST_KEYWORDS:
            mask |= grammar.keyword_starts
            for word in self._taken() | {self._word}:
                if word in grammar.pieces:
                    mask[grammar.pieces.index(word)] = False
        if count >= LEAST_KEYWORDS:
            mask[END if len(self.scenes) == SCENE_COUNT else SEP] = True
        return mask

    def _taken(self) -> set[str]:
        """Words that may not come now: in this scene, in enough scenes, or another's colour."""
        here = set(self.scenes[-1])
        every = [word for scene in self.scenes for word in scene]
        worn = {w for w in every if every.count(w) >= MOST_SCENES_OF_A_KEYWORD}
        others = {w for w in HEROES if w != self.prompt.hero}
        others |= {w for w in COLORS if w != self.prompt.color}
        return here | worn | others

    def _is_news(self) -> bool:
        """Say whether the word being written may join the scene (a word of pieces slips by)."""
        return bool(self._word) and self._word not in self._taken()

    def _read_keyword(self, token: int) -> None:
        following = self._node.next.get(token) if self._node is not None else None
        if following is not None:
            self._word += self.grammar.pieces[token].removeprefix("##")
            self._node = following
            return
        if self._is_news():
            self.scenes[-1].append(self._word)
        self._word = ""
        if token in (SEP, END):
            self.done = token == END
            self._node = None
            if not self.done:
                self.scenes.append([])
            return
        self._word = self.grammar.pieces[token]
        self._node = self.grammar.keyword_trie.root.next.get(token)
