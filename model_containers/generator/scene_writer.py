"""Writes one candidate story: the state of a row of the batch between two tokens."""

from collections import deque
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from model_containers.decoder.layout import END, NAME_ID, PAD, SCENE
from model_containers.decoder.model import Decoding
from model_containers.decoder.pick import pick
from model_containers.decoder.words import Node
from model_containers.generator.grammar import Grammar
from model_containers.story_data.keywords import STOPWORDS

LEAST_WORDS, ENOUGH_WORDS, MANY_WORDS, MOST_WORDS = 18, 29, 35, 41
KEYWORD_BONUS, LATE_BONUS, MUST_BONUS = 0.6, 1.0, 4.0
LONGEST_SPEECH = 18
# pushed from the first word on, a scene would begin with a bare keyword
OPENING_WORDS = 3
# what the small model makes its figures say holds together worse than what it tells
SPEECH_MALUS = 1.0
# a content word said again sounds stuck: most within its sentence, less within its scene
SAME_SENTENCE_MALUS, SAME_SCENE_MALUS = 2.5, 0.8


@dataclass(frozen=True)
class Brief:
    """What a story has to hold: keywords and must-have words a scene, tokens never to write.

    ``heads`` are the forced tokens before each scene's text; the first is already read.
    """

    keywords: tuple[tuple[str, ...], ...]
    musts: tuple[frozenset[str], ...]
    heads: tuple[tuple[int, ...], ...]
    banned: tuple[int, ...]


@dataclass
class SceneText:
    """The scene being written."""

    tokens: list[int] = field(default_factory=list)
    words: int = 0
    lemmas: set[str] = field(default_factory=set)
    quote_open: bool = False
    speech_words: int = 0
    node: Node | None = None
    word: str = ""
    complete: int = 0
    sentence: set[int] = field(default_factory=set)
    used: set[int] = field(default_factory=set)


class StoryRow:
    """One row: feed it logits, it answers with the token to read next."""

    def __init__(
        self, grammar: Grammar, brief: Brief, decoding: Decoding, rng: np.random.Generator
    ) -> None:
        """Start an empty story for ``brief``; draws come from ``rng``."""
        self._grammar, self._brief, self._decoding, self._rng = grammar, brief, decoding, rng
        self._forced: deque[int] = deque()
        self._scene = SceneText()
        self._history: list[int] = []
        self._after: dict[tuple[int, ...], set[int]] = {}
        self.scenes: list[list[int]] = []
        self._nats, self._drawn = 0.0, 0

    def fork(self, rng: np.random.Generator) -> "StoryRow":
        """Return a row that goes on from here by draws of its own; call it between scenes."""
        other = StoryRow(self._grammar, self._brief, self._decoding, rng)
        other._history = list(self._history)
        other._after = {key: set(tokens) for key, tokens in self._after.items()}
        other.scenes = list(self.scenes)
        return other

    def take_forced(self) -> list[int]:
        """Return and forget the forced tokens that are due before the next draw."""
        due = list(self._forced)
        self._forced.clear()
        return due

    @property
    def done(self) -> bool:
        """Says whether all scenes are written."""
        return len(self.scenes) == len(self._brief.heads)

    @property
    def mean_nats(self) -> float:
        """Return how surprising the model itself finds what was drawn: nats per token."""
        return self._nats / max(1, self._drawn)

    def next_token(self, logits: NDArray[np.float32]) -> int:
        """Return the next token to feed, forced or drawn."""
        if self._forced:
            return self._forced.popleft()
        if self.done:
            return PAD
        token = self._choose(logits)
        top = float(logits.max())
        total = top + float(np.log(np.exp(logits - top).sum()))
        self._nats, self._drawn = self._nats + total - float(logits[token]), self._drawn + 1
        if token in (SCENE, END):
            return self._close_scene()
        self._append(token)
        return token

    def _close_scene(self) -> int:
        scene = self._scene
        self.scenes.append(scene.tokens[: scene.complete] or scene.tokens)
        self._scene = SceneText()
        if self.done:
            return END
        self._forced.extend(self._brief.heads[len(self.scenes)])
        return self._forced.popleft()

    def _may_end(self) -> bool:
        scene, grammar = self._scene, self._grammar
        if not scene.tokens or scene.quote_open or scene.words < LEAST_WORDS:
            return False
        last = scene.tokens[-1]
        ended = last in grammar.ends
        return ended or (last == grammar.close and scene.tokens[-2] in grammar.ends)

    def _missing(self) -> set[str]:
        return set(self._brief.musts[len(self.scenes)]) - self._scene.lemmas

    def _choose(self, logits: NDArray[np.float32]) -> int:
        scene, grammar = self._scene, self._grammar
        missing = self._missing()
        may_end = self._may_end()
        if may_end and ((scene.words >= ENOUGH_WORDS and not missing) or scene.words >= MANY_WORDS):
            return SCENE
        if scene.words >= MOST_WORDS and (scene.node is None or scene.node.ends):
            return self._hurry()
        last = scene.tokens[-1] if scene.tokens else -1
        mask = grammar.allowed(last, scene.node, scene.quote_open)
        mask[list(self._brief.banned)] = False
        if last >= 0 and scene.node is not None:
            mask[last] = False
        if last in self._no_name_after():
            mask[NAME_ID] = False
        if scene.words >= MANY_WORDS - 3:
            mask[grammar.open] = False
        key = tuple(self._history[-3:])
        for token in self._after.get(key, ()):
            if token != NAME_ID and NAME_ID not in key:
                mask[token] = False
        scores = np.where(mask, logits, -np.inf).astype(np.float32)
        scores[list(scene.used)] -= SAME_SCENE_MALUS
        scores[list(scene.sentence)] -= SAME_SENTENCE_MALUS
        scores[grammar.open] -= SPEECH_MALUS
        self._encourage(scores, missing)
        if may_end and not missing:
            # both ends mean the same, so the likelier one speaks for both
            scores[SCENE] = max(logits[SCENE], logits[END])
        if scene.words >= MANY_WORDS:
            scores[list(grammar.ends)] += 0.8 * (scene.words - MANY_WORDS + 1)
        if scene.quote_open and scene.speech_words > LONGEST_SPEECH:
            scores[list(grammar.ends)] += 2.0
            scores[grammar.close] += 4.0
        if not np.isfinite(scores).any():
            return self._hurry()
        return pick(scores, self._decoding.temperature, self._decoding.top_p, self._rng)

    def _hurry(self) -> int:
        """End an over-long scene: the open sentence is dropped when enough stands before it."""
        scene, grammar = self._scene, self._grammar
        if scene.complete and self._words_to(scene.complete) >= LEAST_WORDS:
            return SCENE
        last = scene.tokens[-1]
        if last in grammar.ends or (last == grammar.close and not scene.quote_open):
            return grammar.close if scene.quote_open else SCENE
        return grammar.id["."]

    def _words_to(self, end: int) -> int:
        tokens = self._scene.tokens[:end]
        return sum(bool(self._grammar.starts[token]) for token in tokens)

    def _no_name_after(self) -> tuple[int, ...]:
        ids = self._grammar.id
        return (NAME_ID, ids["the"], ids["a"], ids["an"])

    def _encourage(self, scores: NDArray[np.float32], missing: set[str]) -> None:
        scene, grammar = self._scene, self._grammar
        if scene.words < OPENING_WORDS:
            return
        late = scene.words > 14
        for keyword in self._brief.keywords[len(self.scenes)]:
            if keyword not in scene.lemmas:
                bonus = (
                    MUST_BONUS
                    if keyword in missing and late
                    else (LATE_BONUS if late else KEYWORD_BONUS)
                )
                scores[grammar.first_tokens(keyword)] += bonus
        if "[name]" in missing:
            scores[NAME_ID] += MUST_BONUS if late else KEYWORD_BONUS

    def _append(self, token: int) -> None:
        scene, grammar = self._scene, self._grammar
        key = tuple(self._history[-3:])
        if len(key) == 3:
            self._after.setdefault(key, set()).add(token)
        self._history.append(token)
        scene.tokens.append(token)
        piece = grammar.pieces[token]
        following = scene.node.next.get(token) if scene.node is not None else None
        starts = following is None and grammar.starts[token]
        if following is not None:
            scene.word += piece.removeprefix("##")
            scene.node = following
        elif starts:
            self._finish_word()
            scene.words += 1
            scene.speech_words += scene.quote_open
            scene.word = piece
            scene.node = grammar.trie.root.next.get(token)
            if token == NAME_ID:
                scene.lemmas.add("[name]")
        else:
            self._finish_word()
            # a contraction's rest behaves like the end of a word
            scene.node = Node(ends=True) if token in grammar.contractions else None
        if token == grammar.open:
            scene.quote_open, scene.speech_words = True, 0
        elif token == grammar.close:
            scene.quote_open = False
        closes = token == grammar.close and len(scene.tokens) > 1
        before = scene.tokens[-2] if closes else token
        if token in grammar.ends:
            scene.sentence.clear()
        if before in grammar.ends and not scene.quote_open:
            scene.complete = len(scene.tokens)

    def _finish_word(self) -> None:
        scene = self._scene
        if scene.word:
            base = self._grammar.lemma_of(scene.word)
            scene.lemmas |= {base, scene.word}
            if scene.word not in STOPWORDS and base not in STOPWORDS:
                forms = self._grammar.first_tokens(base)
                scene.sentence.update(forms)
                scene.used.update(forms)
        scene.word = ""
