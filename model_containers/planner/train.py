"""Train the planner: prompt -> title and five keyword lists, on the in-house gold plans.

python -m model_containers.planner.train [--data DIR] [--minutes M] [--out DIR]
"""

import random
from collections.abc import Sequence

from model_containers.decoder.finetune import Recipe
from model_containers.decoder.finetune import main as finetune_main
from model_containers.decoder.model import Decoding
from model_containers.decoder.training import TrainingPlan
from model_containers.story_data.augment import augmented
from model_containers.story_data.corpora import Corpora
from model_containers.story_data.records import Story


def planner_epoch(corpora: Corpora, rng: random.Random) -> list[Story]:
    """One pass: in-house plans, the simple half twice; keyword lists are thinned anew each time."""
    inhouse = corpora.inhouse_train
    simple = [story for story in inhouse if story.source.endswith(("_simple", "_more"))]
    return augmented(inhouse + simple, rng)


RECIPE = Recipe(
    "planner",
    planner_epoch,
    TrainingPlan(
        minutes=9, peak_rate=3e-4, seed=3, dropout=0.1, validate_every_minutes=1,
        warmup_share=0.05, patience=3,
    ),
    Decoding(temperature=0.75, top_p=0.9),
)  # fmt: skip


def main(arguments: Sequence[str] | None = None) -> int:
    """Command line; returns the exit status."""
    return finetune_main(RECIPE, arguments)


if __name__ == "__main__":
    raise SystemExit(main())
