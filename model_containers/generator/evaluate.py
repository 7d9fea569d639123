"""Measure the generator on held-out plans; writes metrics.json beside the weights.

python -m model_containers.generator.evaluate [--data DIR] [--plans N] [--show N]
"""

import argparse
import json
import time
from pathlib import Path
from typing import Any

from model_containers.decoder.base import resolve_data
from model_containers.decoder.measure import (
    bits_per_character,
    copied_share,
    distinct,
    inner_repetition,
    mean,
    ngrams,
    reading_grade,
    words_of,
)
from model_containers.decoder.score import examples_of, exported_loss
from model_containers.generator.inference import Model, model_fn, predict
from model_containers.story_data.corpora import outside_texts
from model_containers.story_data.load import read_inhouse, split
from model_containers.story_data.records import NAME, SCENE_COUNT, Story

WEIGHTS = Path(__file__).parent / "weights"


def request_of(story: Story, seed: int) -> dict[str, Any]:
    """Return the request that asks for ``story``'s own prompt and plan (5 keywords a scene)."""
    return {
        "prompt": {**vars(story.prompt), "name": story.name},
        "plan": {
            "title": story.title.replace(NAME, story.name),
            "scenes": [list(scene.keywords[:5]) for scene in story.scenes],
        },
        "seed": seed,
        "num_candidates": 4,
    }


def known_ngrams(texts: list[str], size: int = 8) -> set[tuple[str, ...]]:
    """Return all n-grams of the training texts, the hero's name standing as a word."""
    return {g for text in texts for g in ngrams(words_of(text.replace(NAME, "hero")), size)}


def measure(
    model: Model, stories: list[Story], known: set[tuple[str, ...]], show: int
) -> dict[str, Any]:
    """Write four candidates for every story's plan and measure all of them."""
    written: list[tuple[Story, list[str]]] = []
    seconds = 0.0
    for number, story in enumerate(stories):
        request = request_of(story, seed=number)
        started = time.perf_counter()
        candidates = predict(model, request)["candidates"]
        seconds += time.perf_counter() - started
        written += [(story, candidate["scenes"]) for candidate in candidates]
        if number < show:
            print(json.dumps({**request, "first": candidates[0]["scenes"]}, indent=1))
    texts = [" ".join(scenes) for _, scenes in written]
    lengths = [len(scene.split()) for _, scenes in written for scene in scenes]
    grammar = model.grammar
    realised = []
    for story, scenes in written:
        for scene, record in zip(scenes, story.scenes, strict=True):
            there = {grammar.lemma_of(word) for word in words_of(scene)} | set(words_of(scene))
            realised += [float(keyword in there) for keyword in record.keywords[:5]]
    whole = [(story, set(words_of(text))) for (story, _), text in zip(written, texts, strict=True)]
    return {
        "plans": len(stories),
        "candidates": len(written),
        "five_scenes_share": mean([float(len(s) == SCENE_COUNT) for _, s in written]),
        "keyword_realised_share": mean(realised),
        "hero_present_share": mean([float(s.prompt.hero in words) for s, words in whole]),
        "color_present_share": mean([float(s.prompt.color in words) for s, words in whole]),
        "adjective_present_share": mean([float(s.prompt.adjective in w) for s, w in whole]),
        "name_in_first_scene_share": mean([float(s.name in scenes[0]) for s, scenes in written]),
        "words_per_scene_mean": mean([float(n) for n in lengths]),
        "words_18_to_42_share": mean([float(18 <= n <= 42) for n in lengths]),
        "balanced_quotes_share": mean([float(t.count('"') % 2 == 0) for t in texts]),
        "distinct_3": distinct(texts),
        "inner_repetition_3": mean([inner_repetition(scenes) for _, scenes in written]),
        "copied_8gram_share": mean(
            [
                copied_share(text.replace(story.name, "hero"), known)
                for (story, _), text in zip(written, texts, strict=True)
            ]
        ),
        "reading_grade": mean([reading_grade(text) for text in texts]),
        "seconds_per_request": seconds / max(1, len(stories)),
        "words_per_second": sum(lengths) / seconds,
    }


def main() -> int:
    """Command line; returns the exit status."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, help="corpora, to look for copied passages")
    parser.add_argument("--weights", type=Path, default=WEIGHTS)
    parser.add_argument("--plans", type=int, default=40)
    parser.add_argument("--held-out", type=int, default=130, help="stories to take the loss on")
    parser.add_argument("--show", type=int, default=0, help="print so many whole stories")
    args = parser.parse_args()
    model = model_fn(str(args.weights))
    train, valid = split(read_inhouse())
    texts = [" ".join(scene.text for scene in story.scenes) for story in train]
    corpora = resolve_data(args.data)
    known = known_ngrams(texts + outside_texts(corpora))
    held = valid[: args.held_out]
    chosen = valid[:: max(1, len(valid) // args.plans)][: args.plans]
    loss, tokens = exported_loss(model.story, examples_of(model.story, held, "generator"))
    characters = sum(len(scene.text) for story in held for scene in story.scenes)
    metrics = {
        "held_out_stories": len(held),
        "valid_nats_per_token_int8": loss,
        "valid_bits_per_character": bits_per_character(loss, tokens, characters),
        **measure(model, chosen, known, args.show),
    }
    if corpora is None:
        # Against the in-house stories alone the share would look better than it is.
        del metrics["copied_8gram_share"]
    path = args.weights / "metrics.json"
    before = json.loads(path.read_text()) if path.is_file() else {}
    path.write_text(json.dumps({**before, **metrics}, indent=1) + "\n")
    print(json.dumps(metrics, indent=1))
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
