"""Each model as a function from a JSON object to a JSON object, for looking and measuring.

Models are loaded in this process when the first object comes.
"""

import importlib
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any

from asset_library.catalogue import load_catalogue as load_art
from storyloom.adapters.score import music_library
from storyloom.contracts.audio import MusicRequest
from storyloom.contracts.endpoints import SafetyScore
from storyloom.contracts.reading import SceneReading
from storyloom.music.arranger import arrange
from storyloom.music.story_score import story_midi
from storyloom.prompt.catalogue import load_catalogue
from storyloom.safety.decide import decide
from storyloom.scene.compose import compose_single

from local.errors import ModelServerError
from local.paths import CHECKOUT

Step = Callable[[dict[str, Any]], dict[str, Any]]
PROMPT_FIELDS = ("theme", "hero", "color", "adjective", "name")
DEFAULT_CANDIDATES = 4


@cache
def model(name: str) -> Step:
    """Load a container's model and return its ``predict`` bound to it.

    Raises:
        ModelServerError: its weights are missing.
    """
    inference = importlib.import_module(f"model_containers.{name}.inference")
    weights: Path = CHECKOUT / "model_containers" / name / "weights"
    try:
        loaded = inference.model_fn(str(weights))
    except (OSError, FileNotFoundError) as error:
        raise ModelServerError(f"the {name}'s weights cannot be read: {error}") from error
    return lambda request: dict(inference.predict(loaded, request))


def prompt_of(request: dict[str, Any]) -> dict[str, str]:
    """Return the model's prompt of a flat or nested request; a known name brings its pronoun."""
    fields = {**request, **request.get("prompt", {})}
    prompt = {key: str(fields[key]) for key in PROMPT_FIELDS}
    pronoun = fields.get("pronoun") or load_catalogue().pronoun_of(prompt["name"]) or "they"
    return {**prompt, "pronoun": pronoun}


def plan_story() -> Step:
    """Return the planner."""
    return lambda r: model("planner")({"prompt": prompt_of(r), "seed": int(r.get("seed", 0))})


def write_story() -> Step:
    """Return the generator."""
    return lambda r: model("generator")(
        {
            "prompt": prompt_of(r),
            "plan": r["plan"],
            "seed": int(r.get("seed", 0)),
            "num_candidates": int(r.get("num_candidates", DEFAULT_CANDIDATES)),
        }
    )


def score_coherence() -> Step:
    """Return the ranker as {scenes} -> {score}."""
    return lambda r: {"score": model("ranker")({"stories": [r["scenes"]]})["scores"][0]}


def score_mood() -> Step:
    """Return the mood model as {text} -> {valence, arousal}."""
    return lambda r: dict(model("reader")({"task": "mood", "texts": [r["text"]]})["moods"][0])


def score_safety() -> Step:
    """Return classifier and rules together as {text} -> {unsafe, categories, decision}."""

    def step(request: dict[str, Any]) -> dict[str, Any]:
        text = str(request["text"])
        scores = model("reader")({"task": "safety", "texts": [text]})["scores"]
        decision = decide((text,), (SafetyScore.model_validate(scores[0]),))
        return {
            "unsafe": decision.unsafe,
            "categories": decision.categories,
            "decision": decision.outcome,
            "reasons": [reason.model_dump() for reason in decision.reasons],
        }

    return step


def read_story() -> Step:
    """Return the reader as {scenes, hero, name} -> {resolved, pronouns, entities, relations}."""

    def step(request: dict[str, Any]) -> dict[str, Any]:
        fields = {key: request[key] for key in ("scenes", "hero", "name")}
        # The hero's pronoun is told only when it is known: else the reader finds it in the text.
        told = {"pronoun": request["pronoun"]} if "pronoun" in request else {}
        answer = model("reader")({"task": "read", **fields, **told})
        scenes = answer["scenes"]
        return {
            "resolved": [scene["resolved"] for scene in scenes],
            "pronouns": [
                [link["scene_index"], link["pronoun"], link["referent"]]
                for link in answer["pronouns"]
            ],
            "entities": [scene["entities"] for scene in scenes],
            "relations": [
                [[r["subject"], r["relation"], r["object"]] for r in scene["relations"]]
                for scene in scenes
            ],
            "moods": [scene["mood"] for scene in scenes],
            "sound_cues": [scene["sound_cues"] for scene in scenes],
        }

    return step


def parse_text() -> Step:
    """Return the parser as {text} -> {conllu, tokens}."""
    return lambda r: model("reader")({"task": "parse", "text": str(r["text"])})


def lay_out_scene() -> Step:
    """Return the scene composer as {theme, place, text, ...} -> {background, objects}.

    With ``objects`` (kinds in the words of the stories) given, those are placed, else what the
    reader finds in the text; relations are always the reader's.
    """
    art = load_art()

    def step(request: dict[str, Any]) -> dict[str, Any]:
        hero, name, text = str(request["hero"]), str(request["name"]), str(request["text"])
        reader = {"task": "read", "scenes": [text], "hero": hero, "name": name}
        scene = SceneReading.model_validate(model("reader")(reader)["scenes"][0])
        given = request.get("objects")
        words = [str(word) for word in given] if given is not None else None
        layout = compose_single(
            scene,
            str(request["theme"]),
            request.get("place"),
            hero,
            str(request["color"]),
            int(request.get("seed", 0)),
            art,
            words,
        )
        return {
            "background": layout.background,
            "objects": [
                {
                    **item.model_dump(include={"asset", "x", "y", "scale", "flip", "z"}),
                    "kind": item.kind.replace("_", " "),
                }
                for item in layout.objects
            ],
        }

    return step


def arrange_music(midi_path: str) -> Step:
    """Return the arranger; with a path, each answered score is written there as MIDI."""
    library = music_library()

    def step(request: dict[str, Any]) -> dict[str, Any]:
        fields = ("hero", "theme", "color", "seed", "scenes")
        story = arrange(MusicRequest.model_validate({key: request[key] for key in fields}), library)
        if midi_path:
            Path(midi_path).write_bytes(story_midi(story, library))
        return {
            "scenes": [
                scene.model_dump(
                    mode="json",
                    include={"tempo_bpm", "mode", "progression", "parts", "duration_ms"},
                )
                for scene in story.scenes
            ]
        }

    return step
