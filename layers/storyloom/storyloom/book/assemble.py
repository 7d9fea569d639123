"""The manifest of a finished story, put together from what the steps stored."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Literal

from storyloom.contracts.book import (
    BookMusic,
    BookNarration,
    BookScene,
    Provenance,
    StoryBook,
)
from storyloom.contracts.media import MusicIndex, NarrationIndex
from storyloom.contracts.reading import StoryReading
from storyloom.contracts.safety import SafetyDecision
from storyloom.contracts.scene import SceneLayout
from storyloom.contracts.story import RankedStory
from storyloom.contracts.workflow import ComposeSceneResponse, PublishStoryRequest

FileName = str
Key = str


def file_names(scene_index: int) -> dict[str, FileName]:
    """Return the names of one scene's files within the story's folder."""
    folder = f"scene-{scene_index + 1}"
    return {
        "poster": f"{folder}/poster.webp",
        "animation": f"{folder}/animation.svg",
        "narration": f"{folder}/narration.mp3",
        "music": f"{folder}/music.mp3",
    }


def files_of_book(
    scenes: Sequence[ComposeSceneResponse], narration: NarrationIndex, music: MusicIndex
) -> dict[FileName, Key]:
    """Return where each file of the book lies now, by its name in the book."""
    sources: dict[FileName, Key] = {}
    for scene, spoken, played in zip(scenes, narration.scenes, music.scenes, strict=True):
        names = file_names(scene.scene_index)
        sources[names["poster"]] = scene.poster_key
        sources[names["animation"]] = scene.animation_key
        sources[names["narration"]] = spoken.audio_key
        sources[names["music"]] = played.audio_key
    return sources


def assemble_book(
    request: PublishStoryRequest,
    story: RankedStory,
    reading: StoryReading,
    layouts: Sequence[SceneLayout],
    narration: NarrationIndex,
    music: MusicIndex,
    safety: SafetyDecision,
    review: Literal["not_needed", "approved"],
    models: Mapping[str, str],
    created_at: datetime,
) -> StoryBook:
    """Return the manifest; layouts, narration and music are in the order of the scenes."""
    scenes = []
    for index, text in enumerate(story.scenes):
        names, spoken, played = file_names(index), narration.scenes[index], music.scenes[index]
        scenes.append(
            BookScene(
                index=index,
                text=text,
                resolved_text=reading.scenes[index].resolved,
                mood=reading.scenes[index].mood,
                poster=names["poster"],
                animation=names["animation"],
                layout=layouts[index],
                narration=BookNarration(
                    audio=names["narration"],
                    duration_ms=spoken.narration.duration_ms,
                    words=spoken.narration.words,
                    voice=f"{spoken.narration.engine}:{spoken.narration.voice}",
                ),
                music=BookMusic(
                    audio=names["music"],
                    duration_ms=played.arrangement.duration_ms,
                    arrangement=played.arrangement,
                    effects=played.effects,
                ),
            )
        )
    return StoryBook(
        story_id=request.story_id,
        created_at=created_at,
        title=story.title,
        prompt=request.prompt,
        scenes=tuple(scenes),
        provenance=Provenance(
            seed=request.seed,
            round=request.round,
            coherence_score=story.score,
            candidate_scores=story.candidate_scores,
            safety=safety,
            review=review,
            models=dict(models),
        ),
    )
