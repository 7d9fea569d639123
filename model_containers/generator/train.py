"""Train the generator: keywords -> text, in-house stories leading, simple stories beside them.

python -m model_containers.generator.train [--data DIR] [--minutes M] [--out DIR]
"""

import random
from collections.abc import Sequence

from model_containers.decoder.finetune import Recipe
from model_containers.decoder.finetune import main as finetune_main
from model_containers.decoder.model import Decoding
from model_containers.decoder.training import TrainingPlan
from model_containers.story_data.augment import augmented, recast
from model_containers.story_data.corpora import Corpora
from model_containers.story_data.records import Story

OUTSIDE_STORIES = 1800
LEAST_SCENE_WORDS, MOST_SCENE_WORDS = 16, 46


def generator_epoch(corpora: Corpora, rng: random.Random) -> list[Story]:
    """One pass: in-house stories (the simple half twice) and recast outside stories."""
    inhouse = corpora.inhouse_train
    simple = [story for story in inhouse if story.source.endswith(("_simple", "_more"))]
    fitting = [story for story in corpora.outside_train if _fits(story)]
    others = rng.sample(fitting, min(OUTSIDE_STORIES, len(fitting)))
    return augmented(inhouse + simple, rng) + [recast(story, rng) for story in others]


def _fits(story: Story) -> bool:
    lengths = [len(scene.text.split()) for scene in story.scenes]
    named = story.prompt.hero != "[ANY]"
    return named and min(lengths) >= LEAST_SCENE_WORDS and max(lengths) <= MOST_SCENE_WORDS


RECIPE = Recipe(
    "generator",
    generator_epoch,
    TrainingPlan(
        minutes=25, peak_rate=4e-4, seed=2, dropout=0.05, validate_every_minutes=4,
        warmup_share=0.04,
        batch_tokens=900,
    ),
    Decoding(temperature=0.65, top_p=0.9),
)  # fmt: skip


def main(arguments: Sequence[str] | None = None) -> int:
    """Command line; returns the exit status."""
    return finetune_main(RECIPE, arguments)


if __name__ == "__main__":
    raise SystemExit(main())
