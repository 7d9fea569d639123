"""ComposeScene: lay out one scene, paint its poster and its animated picture."""

from asset_library.catalogue import load_catalogue
from storyloom.adapters.artefacts import artefacts
from storyloom.contracts.reading import StoryReading
from storyloom.contracts.workflow import ComposeSceneRequest, ComposeSceneResponse
from storyloom.handler import task
from storyloom.scene.compose import compose_scene
from storyloom.scene.document import scene_svg
from storyloom.scene.poster import render_poster


@task(ComposeSceneRequest)
def lambda_handler(request: ComposeSceneRequest) -> ComposeSceneResponse:
    """Store layout, poster and animated scene, and return their keys."""
    art = load_catalogue()
    reading = artefacts().get_model(request.reading_key, StoryReading)
    layout = compose_scene(reading, request.scene_index, request.prompt, request.seed, art)
    stage = f"scene-{request.scene_index + 1}"
    store = artefacts()
    return ComposeSceneResponse(
        scene_index=request.scene_index,
        layout_key=store.put_model(request.story_id, stage, layout),
        poster_key=store.put(request.story_id, stage, render_poster(layout, art), "webp"),
        animation_key=store.put(request.story_id, stage, scene_svg(layout, art).encode(), "svg"),
    )
