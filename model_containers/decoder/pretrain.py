"""Pretrain one decoder on all stories in the plan format; planner and generator start from it."""

import argparse
import random
import sys
from pathlib import Path

import torch

from model_containers.decoder.base import PRETRAINED, default_base, resolve_data
from model_containers.decoder.checkpoint import save_checkpoint
from model_containers.decoder.layout import Example, encode_story
from model_containers.decoder.network import CachedDecoder, from_encoder
from model_containers.decoder.training import TrainingPlan, train
from model_containers.decoder.vocabulary import cut_vocabulary
from model_containers.story_data.augment import augmented
from model_containers.story_data.corpora import read_corpora, read_lexicon, write_report
from model_containers.story_data.records import Story

INHOUSE_COPIES = 3


def _texts(stories: list[Story]) -> list[str]:
    return [
        " ".join([story.title, *(f"{' '.join(s.keywords)} {s.text}" for s in story.scenes)])
        for story in stories
    ]


def pretrain(
    out: Path, data: Path | None, base: Path, plan: TrainingPlan, resume: bool = False
) -> dict[str, float]:
    """Build the vocabulary, start from ``base`` and train on everything; writes ``out``."""
    corpora = read_corpora(data, read_lexicon(base / "vocab.txt"))
    write_report(corpora, out / "corpus_report.json")
    inhouse = corpora.inhouse_train + corpora.inhouse_valid
    cut = cut_vocabulary(
        base / "tokenizer.json", _texts(inhouse), _texts(corpora.outside_train), least_count=5
    )
    tokenizer = cut.tokenizer
    torch.manual_seed(plan.seed)
    model = from_encoder(base, cut.base_rows, tokenizer.get_vocab_size())

    def encode(stories: list[Story], rng: random.Random) -> list[Example]:
        made = (encode_story(tokenizer, story, rng, "pretrain") for story in stories)
        return [example for example in made if example is not None]

    def epoch(rng: random.Random) -> list[Example]:
        inhouse_epoch = augmented(corpora.inhouse_train * INHOUSE_COPIES, rng)
        return encode(corpora.outside_train + inhouse_epoch, rng)

    fixed = random.Random(0)
    validation = {"inhouse": encode(corpora.inhouse_valid, fixed)}
    if corpora.outside_valid:
        validation["outside"] = encode(corpora.outside_valid[:60], fixed)
    save_checkpoint(model, tokenizer, out)
    best = train(CachedDecoder(model), epoch, validation, plan, out / "run", resume)
    save_checkpoint(model, tokenizer, out)
    return best


def main() -> None:
    """Command line of the pretraining."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, default=None, help="folder with stories/*.jsonl.gz")
    parser.add_argument("--out", type=Path, default=PRETRAINED)
    parser.add_argument("--base", type=Path, default=None, help="folder of a BERT encoder")
    parser.add_argument("--minutes", type=float, default=50.0)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--peak-rate", type=float, default=6e-4)
    parser.add_argument("--resume", action="store_true")
    args = parser.parse_args()
    plan = TrainingPlan(minutes=args.minutes, peak_rate=args.peak_rate, seed=args.seed)
    data = resolve_data(args.data)
    best = pretrain(args.out, data, args.base or default_base(), plan, args.resume)
    sys.stdout.write(f"pretraining: {best}\n")


if __name__ == "__main__":
    main()
