"""Measure the planner on held-out prompts; writes metrics.json beside the weights.

python -m model_containers.planner.evaluate [--prompts N] [--show N]
"""

import argparse
import json
import time
from pathlib import Path
from typing import Any

from model_containers.decoder.measure import mean
from model_containers.decoder.score import examples_of, exported_loss
from model_containers.planner.inference import Model, model_fn, predict
from model_containers.story_data.load import read_inhouse, split
from model_containers.story_data.records import Story

WEIGHTS = Path(__file__).parent / "weights"


def theme_words(stories: list[Story], least: int = 3) -> dict[str, set[str]]:
    """Return per theme the keywords met there at least twice as often as chance would have it."""
    counts: dict[str, dict[str, int]] = {}
    for story in stories:
        for word in {word for scene in story.scenes for word in scene.keywords}:
            by_theme = counts.setdefault(word, {})
            by_theme[story.prompt.theme] = by_theme.get(story.prompt.theme, 0) + 1
    themes = {story.prompt.theme for story in stories}
    return {
        theme: {
            word
            for word, by_theme in counts.items()
            if by_theme.get(theme, 0) >= max(least, 2 * sum(by_theme.values()) / len(themes))
        }
        for theme in themes
    }


def measure(model: Model, valid: list[Story], train: list[Story], show: int) -> dict[str, Any]:
    """Plan for every prompt of ``valid`` and measure the plans."""
    typical = theme_words(train)
    known = {tuple(scene.keywords) for story in train for scene in story.scenes}
    titles = {story.title.lower() for story in train}
    plans = []
    started = time.perf_counter()
    for number, story in enumerate(valid):
        request: dict[str, Any] = {
            "prompt": {**vars(story.prompt), "name": story.name},
            "seed": number,
        }
        plan = predict(model, request)
        plans.append((story, plan))
        if number < show:
            print(json.dumps({**request["prompt"], **plan}))
    seconds = time.perf_counter() - started
    scenes = [scene for _, plan in plans for scene in plan["scenes"]]
    every = [[word for scene in plan["scenes"] for word in scene] for _, plan in plans]
    return {
        "prompts": len(plans),
        "hero_in_first_scene_share": mean(
            [float(s.prompt.hero in p["scenes"][0]) for s, p in plans]
        ),
        "color_in_plan_share": mean(
            [float(s.prompt.color in words) for (s, _), words in zip(plans, every, strict=True)]
        ),
        "theme_words_per_plan": mean(
            [
                float(len(set(words) & typical[s.prompt.theme]))
                for (s, _), words in zip(plans, every, strict=True)
            ]
        ),
        "other_theme_words_per_plan": mean(
            [
                mean([float(len(set(words) & typical[t])) for t in typical if t != s.prompt.theme])
                for (s, _), words in zip(plans, every, strict=True)
            ]
        ),
        "keywords_per_scene": mean([float(len(scene)) for scene in scenes]),
        "distinct_keywords_share": len({w for e in every for w in e}) / sum(map(len, every)),
        "repeated_in_plan_share": mean([1 - len(set(e)) / len(e) for e in every]),
        "scene_copied_share": mean([float(tuple(scene) in known) for scene in scenes]),
        "title_copied_share": mean([float(p["title"].lower() in titles) for _, p in plans]),
        "seconds_per_request": seconds / len(plans),
    }


def main() -> int:
    """Command line; returns the exit status."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, help="not needed: plans are in-house")
    parser.add_argument("--weights", type=Path, default=WEIGHTS)
    parser.add_argument("--prompts", type=int, default=130)
    parser.add_argument("--show", type=int, default=0, help="print so many plans")
    args = parser.parse_args()
    model = model_fn(str(args.weights))
    train, valid = split(read_inhouse())
    loss, _ = exported_loss(model.story, examples_of(model.story, valid, "planner"))
    metrics = {
        "valid_nats_per_token_int8": loss,
        **measure(model, valid[: args.prompts], train, args.show),
    }
    path = args.weights / "metrics.json"
    before = json.loads(path.read_text()) if path.is_file() else {}
    path.write_text(json.dumps({**before, **metrics}, indent=1) + "\n")
    print(json.dumps(metrics, indent=1))
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
