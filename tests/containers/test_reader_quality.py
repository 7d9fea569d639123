"""The reader on the stories kept for measurement: it must not get worse unnoticed."""

from __future__ import annotations

from pathlib import Path

import model_containers.reader
from model_containers.reader.coref_data import gold_referents, is_right
from model_containers.reader.gold import INHOUSE_DIR, read_gold
from model_containers.reader.graph_data import tally_graph
from model_containers.reader.linear import load_linear
from model_containers.reader.model import StoryReader
from model_containers.reader.rewrite import MIN_CERTAINTY

WEIGHTS = Path(model_containers.reader.__file__).parent / "weights"
EVERY = 6  # of the held-out stories


def test_held_out_stories_are_read_well() -> None:
    reader = StoryReader(WEIGHTS)
    held_out = [story for story in read_gold(INHOUSE_DIR) if story.held_out][::EVERY]
    stories = [(gold, reader.resolve(gold.texts, gold.hero, gold.name)) for gold in held_out]
    judged = [
        (link.certainty >= MIN_CERTAINTY, is_right(link, referent))
        for gold, read in stories
        for link, referent in zip(read.links, gold_referents(read.story, gold), strict=True)
        if referent is not None
    ]
    assert len(judged) > 250
    assert sum(right for _, right in judged) / len(judged) > 0.75
    sure = [right for certain, right in judged if certain]
    assert sum(sure) / len(sure) > 0.82
    drawn = load_linear(WEIGHTS / "graph" / "things.json")
    likely = load_linear(WEIGHTS / "graph" / "relations.json")
    tally = tally_graph(stories, drawn, likely)
    assert tally.entities.scores()["f1"] > 0.70
    assert tally.relations.scores()["f1"] > 0.48
