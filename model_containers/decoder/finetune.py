"""Fine-tune the pretrained decoder for one purpose and publish it for serving."""

import argparse
import json
import random
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from tokenizers import Tokenizer

from model_containers.decoder.base import PRETRAINED, default_base, resolve_data
from model_containers.decoder.checkpoint import load_checkpoint, save_checkpoint
from model_containers.decoder.layout import Example, Purpose, encode_story
from model_containers.decoder.model import Decoding
from model_containers.decoder.network import CachedDecoder
from model_containers.decoder.pretrain import pretrain
from model_containers.decoder.publish import lexicon_of, publish
from model_containers.decoder.training import TrainingPlan, train
from model_containers.story_data.corpora import Corpora, read_corpora, read_lexicon
from model_containers.story_data.records import Story

PRETRAIN_SHARE, PRETRAIN_RATE = 0.65, 5e-4
Epoch = Callable[[Corpora, random.Random], list[Story]]


@dataclass(frozen=True)
class Recipe:
    """What one of the two models trains on after pretraining, and how."""

    purpose: Purpose
    epoch: Epoch
    plan: TrainingPlan
    decoding: Decoding


def encode(
    tokenizer: Tokenizer, stories: Sequence[Story], rng: random.Random, purpose: Purpose
) -> list[Example]:
    """Lay out the stories that fit."""
    made = (encode_story(tokenizer, story, rng, purpose) for story in stories)
    return [example for example in made if example is not None]


def finetune(
    recipe: Recipe, base: Path, data: Path | None, encoder: Path, out: Path, resume: bool = False
) -> dict[str, float]:
    """Fine-tune the decoder in ``base``; writes the serving files and ``training/`` to ``out``."""
    corpora = read_corpora(data, read_lexicon(encoder / "vocab.txt"))
    model, tokenizer = load_checkpoint(base)
    purpose = recipe.purpose

    def epoch(rng: random.Random) -> list[Example]:
        return encode(tokenizer, recipe.epoch(corpora, rng), rng, purpose)

    validation = {"inhouse": encode(tokenizer, corpora.inhouse_valid, random.Random(0), purpose)}
    working = out / "training"
    best = train(CachedDecoder(model), epoch, validation, recipe.plan, working, resume)
    save_checkpoint(model, tokenizer, working / "checkpoint")
    publish(model, tokenizer, lexicon_of(corpora), recipe.decoding, out)
    (out / "validation.json").write_text(json.dumps(best) + "\n")
    return best


def main(recipe: Recipe, arguments: Sequence[str] | None = None) -> int:
    """Command line shared by both models; returns the exit status."""
    parser = argparse.ArgumentParser(description=f"Train the {recipe.purpose}.")
    parser.add_argument("--data", type=Path, help="corpora: a folder with stories/*.jsonl.gz")
    parser.add_argument("--out", type=Path, default=Path("build") / recipe.purpose)
    parser.add_argument(
        "--base", type=Path, help="an encoder to start from, or a pretrained decoder's folder"
    )
    parser.add_argument("--minutes", type=float, default=recipe.plan.minutes / (1 - PRETRAIN_SHARE))
    parser.add_argument("--max-steps", type=int, default=recipe.plan.max_steps)
    parser.add_argument("--seed", type=int, default=recipe.plan.seed)
    parser.add_argument("--peak-rate", type=float, default=recipe.plan.peak_rate)
    parser.add_argument("--resume", action="store_true")
    args = parser.parse_args(arguments)
    data = resolve_data(args.data)
    encoder, base, minutes = default_base(), args.base, args.minutes
    if base is None and is_decoder(PRETRAINED):
        base, minutes = PRETRAINED, minutes * (1 - PRETRAIN_SHARE)
    elif base is None or not is_decoder(base):
        encoder, base = base or encoder, args.out / "pretrained"
        first = TrainingPlan(
            minutes=minutes * PRETRAIN_SHARE,
            peak_rate=PRETRAIN_RATE,
            seed=args.seed,
            max_steps=args.max_steps,
        )
        best = pretrain(base, data, encoder, first, args.resume)
        sys.stdout.write(f"pretraining: {best}\n")
        minutes *= 1 - PRETRAIN_SHARE
    plan = replace(
        recipe.plan, minutes=minutes, max_steps=args.max_steps, seed=args.seed,
        peak_rate=args.peak_rate,
    )  # fmt: skip
    recipe = replace(recipe, plan=plan)
    best = finetune(recipe, base, data, encoder, args.out, args.resume)
    sys.stdout.write(f"fine-tuning: {best}\n")
    return 0


def is_decoder(folder: Path) -> bool:
    """Tell a decoder checkpoint from an encoder by its configuration."""
    path = folder / "config.json"
    config = json.loads(path.read_text(encoding="utf-8")) if path.is_file() else {}
    return bool(config.get("is_decoder"))
