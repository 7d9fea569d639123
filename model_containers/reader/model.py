"""The story reader: everything that is found in a story, from its scenes to a StoryReading."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import spacy
from spacy.tokens import Doc
from storyloom.contracts.reading import Mood, PronounLink, SceneReading, StoryReading
from storyloom.language.sound_cues import find_sound_cues

from model_containers.reader.actions import actions_of
from model_containers.reader.coref_model import load_scorer
from model_containers.reader.linear import load_linear, load_nouns
from model_containers.reader.prose import parse_scenes
from model_containers.reader.reading import ReadStory, read_story
from model_containers.reader.relations import relations_of
from model_containers.reader.rewrite import resolve_text, written
from model_containers.reader.things import entities_of

PARTS_OF_SPEECH = {"NOUN": "noun", "PROPN": "noun", "VERB": "verb", "AUX": "verb"}


class StoryReader:
    """Parser, pronoun resolver and graph in one; the weights are read once."""

    def __init__(self, folder: Path) -> None:
        """Loads the weights; FileNotFoundError names what is missing."""
        parser = folder / "parser"
        if not (parser / "config.cfg").is_file():
            raise FileNotFoundError(f"no model weights: {parser}")
        self._nlp = spacy.load(parser)
        self._scorer, self._agreement = load_scorer(folder / "coref")
        self._drawn = load_linear(folder / "graph" / "things.json")
        self._nouns = load_nouns(folder / "graph" / "nouns.json")
        self._likely = load_linear(folder / "graph" / "relations.json")

    def parse(self, text: str) -> Doc:
        """Parses one text."""
        return parse_scenes(self._nlp, [text])[0]

    def resolve(
        self, scenes: Sequence[str], hero: str, name: str, pronoun: str | None = None
    ) -> ReadStory:
        """Parses the scenes and finds whom their pronouns mean."""
        docs = parse_scenes(self._nlp, scenes)
        return read_story(docs, hero, name, pronoun, self._scorer, self._agreement, self._nouns)

    def read(
        self,
        scenes: Sequence[str],
        hero: str,
        name: str,
        pronoun: str | None,
        moods: Sequence[tuple[float, float]],
    ) -> StoryReading:
        """Returns the reading of a story; `moods` are (valence, arousal) of its scenes."""
        read = self.resolve(scenes, hero, name, pronoun)
        return StoryReading(
            scenes=tuple(
                self._scene(read, index, text, *mood)
                for index, (text, mood) in enumerate(zip(scenes, moods, strict=True))
            ),
            pronouns=_pronouns(read),
        )

    def _scene(
        self, read: ReadStory, index: int, text: str, valence: float, arousal: float
    ) -> SceneReading:
        starts = {
            token.idx: PARTS_OF_SPEECH.get(token.pos_, "") for token in read.story.docs[index]
        }
        return SceneReading(
            text=text,
            resolved=resolve_text(read.story, index, text, read.links, read.cast),
            entities=tuple(entities_of(read, index, self._drawn)),
            relations=tuple(relations_of(read, index, self._likely)),
            actions=tuple(actions_of(read, index)),
            sound_cues=tuple(find_sound_cues(text, lambda start: starts.get(start, ""))),
            mood=Mood(valence=valence, arousal=arousal),
        )


def _pronouns(read: ReadStory) -> tuple[PronounLink, ...]:
    links = []
    for link in read.links:
        referent = written(link.being, read.cast) if link.being is not None else None
        if referent:
            token = link.pronoun.token
            links.append(
                PronounLink(
                    scene_index=link.pronoun.scene,
                    pronoun=token.text,
                    referent=referent,
                    char_start=token.idx,
                    char_end=token.idx + len(token.text),
                )
            )
    return tuple(links)
