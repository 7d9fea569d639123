"""Trains the tagger, lemmatiser and dependency parser from a treebank, by two commands:

    python -m model_containers.reader.train_parser --data <folder> --minutes 25 --out <first>
    python -m model_containers.reader.train_parser --data <folder> --minutes 8 --base <first>

The second goes on from the first with the words of children's stories put into the treebank.
"""

from __future__ import annotations

import argparse
import json
import random
import sys
import time
from collections.abc import Iterator, Sequence
from pathlib import Path

import spacy
from spacy.language import Language
from spacy.tokens import Doc
from spacy.training import Example
from spacy.util import load_config, registry

from model_containers.reader.conllu import Sentence, read_sentences, to_doc
from model_containers.reader.parser_scores import score_parser
from model_containers.reader.story_words import Words, dress, load_story_words

HERE = Path(__file__).parent
PEAK_LEARNING_RATE = 0.002
SECOND_LEARNING_RATE = 0.001  # going on from trained weights
DRESSED_SHARE = 0.7
WARM_UP_STEPS = 150
DROPOUT = 0.2
WORDS_PER_BATCH = 600


def build_pipeline(config_path: Path, sentences: Sequence[Sentence]) -> Language:
    """Returns an untrained pipeline whose labels come from the treebank."""
    nlp = spacy.util.load_model_from_config(load_config(config_path), auto_fill=True)
    examples = [_example(nlp, [sentence], known=False) for sentence in sentences]
    nlp.initialize(lambda: examples)
    return nlp


def _restore_labels(nlp: Language) -> None:
    """Gives a loaded lemmatiser its table of labels back, which spaCy 3.8 does not store."""
    lemmatizer = nlp.get_pipe("trainable_lemmatizer")
    lemmatizer.tree2label = {tree: label for label, tree in enumerate(lemmatizer.labels)}


def _forget_rare_lemmas(nlp: Language, gold: Doc) -> None:
    """Blanks lemmas no edit tree makes: spaCy would count them as examples of the first tree."""
    lemmatizer = nlp.get_pipe("trainable_lemmatizer")
    for token in gold:
        if lemmatizer.trees.add(token.text, token.lemma_) not in lemmatizer.tree2label:
            token.lemma_ = ""


def _example(nlp: Language, sentences: Sequence[Sentence], known: bool = True) -> Example:
    gold = to_doc(nlp.vocab, sentences)
    if known:
        _forget_rare_lemmas(nlp, gold)
    plain = Doc(
        nlp.vocab,
        words=[token.text for token in gold],
        spaces=[bool(token.whitespace_) for token in gold],
    )
    return Example(plain, gold)


def batches(
    nlp: Language, sentences: Sequence[Sentence], rng: random.Random, story_words: Words | None
) -> Iterator[list[Example]]:
    """Yields one epoch in batches: one to four neighbouring sentences make a document.

    With `story_words`, most documents are told in the words of children's stories.
    """
    documents: list[list[Sentence]] = []
    start = 0
    while start < len(sentences):
        length = rng.choice((1, 1, 2, 3, 4))
        document = list(sentences[start : start + length])
        if story_words is not None and rng.random() < DRESSED_SHARE:
            document = [dress(sentence, story_words, rng) for sentence in document]
        documents.append(document)
        start += length
    rng.shuffle(documents)
    batch: list[Example] = []
    words = 0
    for document in documents:
        batch.append(_example(nlp, document))
        words += sum(len(sentence) for sentence in document)
        if words >= WORDS_PER_BATCH:
            yield batch
            batch, words = [], 0
    if batch:
        yield batch


def train(
    nlp: Language,
    train_set: Sequence[Sentence],
    dev_set: Sequence[Sentence],
    minutes: float,
    rng: random.Random,
    out: Path,
    peak: float = PEAK_LEARNING_RATE,
    words: Words | None = None,
) -> list[dict[str, float]]:
    """Trains for the given time, keeps the best averaged weights in `out`, returns the curve."""
    optimizer = registry.get("optimizers", "Adam.v1")(
        learn_rate=peak, L2=0.01, grad_clip=1.0, use_averages=True
    )
    curve: list[dict[str, float]] = []
    best, step, epoch = -1.0, 0, 0
    started = time.monotonic()
    progress = 0.0
    while progress < 1.0:
        epoch += 1
        losses: dict[str, float] = {}
        for batch in batches(nlp, train_set, rng, words):
            step += 1
            progress = (time.monotonic() - started) / (60.0 * minutes)
            warm = min(1.0, step / WARM_UP_STEPS)
            optimizer.learn_rate = peak * warm * max(0.02, 1.0 - progress)
            nlp.update(batch, sgd=optimizer, drop=DROPOUT, losses=losses)
            if progress >= 1.0:
                break
        with nlp.use_params(optimizer.averages):
            scores = score_parser(nlp, dev_set)
            total = scores["upos"] + scores["lemma"] + 2 * scores["las"]
            if total > best:
                best = total
                nlp.to_disk(out)
        curve.append({"epoch": epoch, "step": step, **scores})
        print(json.dumps(curve[-1]), flush=True)
    return curve


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs the training; exits with 2 when the treebank is not there."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--data", type=Path, required=True, help="folder of the .conllu.gz files")
    options.add_argument("--minutes", type=float, default=20.0)
    options.add_argument("--seed", type=int, default=7)
    options.add_argument("--config", type=Path, default=HERE / "configs" / "parser.cfg")
    options.add_argument("--base", type=Path, help="a trained pipeline to go on from")
    options.add_argument("--out", type=Path, default=HERE / "weights" / "parser")
    chosen = options.parse_args(arguments)
    data = chosen.data / "parser" if (chosen.data / "parser").is_dir() else chosen.data
    train_path = data / "en_ewt-ud-train.conllu.gz"
    if not train_path.is_file():
        print(f"no treebank at {train_path}: pass --data", file=sys.stderr)
        return 2
    train_set = list(read_sentences(train_path))
    dev_set = list(read_sentences(data / "en_ewt-ud-dev.conllu.gz"))
    spacy.util.fix_random_seed(chosen.seed)
    if chosen.base is None:
        nlp, peak, words = build_pipeline(chosen.config, train_set), PEAK_LEARNING_RATE, None
    else:
        nlp, peak, words = spacy.load(chosen.base), SECOND_LEARNING_RATE, load_story_words()
        _restore_labels(nlp)
        nlp.resume_training()
    nlp.meta.update(
        name="storyloom_parser",
        license="CC BY-SA 4.0",
        author="Storyloom",
        description="English parser trained on Universal Dependencies English EWT",
        sources=[
            {
                "name": "UD English EWT",
                "license": "CC BY-SA 4.0",
                "url": "https://github.com/UniversalDependencies/UD_English-EWT",
            }
        ],
    )
    chosen.out.mkdir(parents=True, exist_ok=True)
    curve = train(
        nlp, train_set, dev_set, chosen.minutes, random.Random(chosen.seed), chosen.out, peak, words
    )
    (chosen.out.parent / f"{chosen.out.name}_curve.json").write_text(
        json.dumps(curve, indent=1) + "\n"
    )
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
