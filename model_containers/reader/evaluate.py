"""Measures the reader, by one command; each part only where its data is given:

python -m model_containers.reader.evaluate --treebank <folder> --stories <folder>
"""

from __future__ import annotations

import argparse
import json
import sys
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import spacy

from model_containers.reader.conllu import read_sentences
from model_containers.reader.coref_data import gold_referents, is_right
from model_containers.reader.coref_model import load_scorer
from model_containers.reader.gold import INHOUSE_DIR, GoldStory, read_gold, referent_keys
from model_containers.reader.graph_data import tally_graph
from model_containers.reader.linear import load_linear, load_nouns
from model_containers.reader.parser_scores import score_parser
from model_containers.reader.prose import parse_scenes
from model_containers.reader.reading import ReadStory, read_story
from model_containers.reader.rewrite import MIN_CERTAINTY

HERE = Path(__file__).parent
Report = dict[str, Any]


def evaluate_parser(weights: Path, treebank: Path) -> Report:
    """Scores the parser on the treebank's dev part, gold tokens and sentences."""
    nlp = spacy.load(weights / "parser")
    dev = list(read_sentences(treebank / "en_ewt-ud-dev.conllu.gz"))
    return {name: round(value, 4) for name, value in score_parser(nlp, dev).items()}


def read_held_out(weights: Path, folder: Path) -> list[tuple[GoldStory, ReadStory]]:
    """Reads the stories that no training has seen."""
    nlp = spacy.load(weights / "parser")
    scorer, agreement = load_scorer(weights / "coref")
    nouns = load_nouns(weights / "graph" / "nouns.json")
    stories = []
    for gold in read_gold(folder):
        if gold.held_out:
            docs = parse_scenes(nlp, gold.texts)
            read = read_story(docs, gold.hero, gold.name, None, scorer, agreement, nouns)
            stories.append((gold, read))
    return stories


def evaluate_pronouns(stories: Sequence[tuple[GoldStory, ReadStory]]) -> Report:
    """Returns the share of annotated pronouns resolved rightly, in all and by kind and theme."""
    right: Counter[str] = Counter()
    total: Counter[str] = Counter()
    sure = sure_right = 0
    for gold, read in stories:
        referents = gold_referents(read.story, gold)
        for link, referent in zip(read.links, referents, strict=True):
            if referent is None:
                continue
            form = link.pronoun.pronoun
            kind = form.family if form is not None else "?"
            if len(referent_keys(referent)) > 1:
                kind = "they, of several"
            good = is_right(link, referent)
            for name in ("all", kind, "theme " + gold.theme):
                total[name] += 1
                right[name] += good
            if link.being is not None and link.certainty >= MIN_CERTAINTY:
                sure += 1
                sure_right += good
    report: Report = {name: round(right[name] / total[name], 3) for name in sorted(total)}
    report["annotated pronouns"] = total["all"]
    report["sure enough to rewrite"] = round(sure / max(1, total["all"]), 3)
    report["right where sure"] = round(sure_right / max(1, sure), 3)
    return report


def evaluate_graph(weights: Path, stories: Sequence[tuple[GoldStory, ReadStory]]) -> Report:
    """Returns precision, recall and F1 of entities and relations."""
    drawn = load_linear(weights / "graph" / "things.json")
    likely = load_linear(weights / "graph" / "relations.json")
    tally = tally_graph(stories, drawn, likely)
    return {
        "entities": tally.entities.scores(),
        "relations": tally.relations.scores(),
        "relations, who and where": tally.pairs.scores(),
    }


def main(arguments: Sequence[str] | None = None) -> int:
    """Prints the report as JSON; exits with 2 when data or weights are missing."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--treebank", type=Path)
    options.add_argument("--stories", type=Path, default=INHOUSE_DIR)
    options.add_argument("--weights", type=Path, default=HERE / "weights")
    options.add_argument("--only", choices=("parser",), help="leave the stories unread")
    chosen = options.parse_args(arguments)
    report: Report = {}
    try:
        if chosen.treebank:
            report["parser"] = evaluate_parser(chosen.weights, chosen.treebank)
        if chosen.only is None:
            stories = read_held_out(chosen.weights, chosen.stories)
            report["held-out stories"] = len(stories)
            report["pronouns"] = evaluate_pronouns(stories)
            report["graph"] = evaluate_graph(chosen.weights, stories)
    except (FileNotFoundError, OSError) as problem:
        print(problem, file=sys.stderr)
        return 2
    print(json.dumps(report, indent=1))
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
