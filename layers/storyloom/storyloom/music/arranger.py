"""The arranger: chooses keys, tempi, chords and parts so that a story has one music."""

import zlib
from random import Random

from storyloom.contracts.audio import (
    Mode,
    MusicRequest,
    PartChoice,
    Role,
    SceneArrangement,
    SceneMood,
    StoryArrangement,
)
from storyloom.errors import AssetMissingError
from storyloom.music.choose import choose
from storyloom.music.length import Fit, fit_length
from storyloom.music.library import MusicLibrary
from storyloom.music.mood import has_companion, mode_for, tempo_bpm, voices_for
from storyloom.music.parts import HeroSignature, ThemePalette
from storyloom.music.theory import (
    KEY_NAMES,
    SCALES,
    diatonic_numeral,
    dominant_of_next,
    tonic_of,
)

MOTIF = "motif"
COMPANION = "companion"
# Four flats to three sharps: keys in which every sampled instrument sounds at home.
PARENT_KEYS = (8, 3, 10, 5, 0, 7, 2, 9)
# The chord before a closing tonic, by mode, as a scale degree counted from 0.
CADENCE_DEGREES: dict[Mode, int] = {
    "major": 4, "lydian": 1, "mixolydian": 6, "dorian": 3, "minor": 6,
}  # fmt: skip
GAINS_DB: dict[Role, float] = {
    "melody": 0.0, "harmony": -3.0, "bass": -1.0, "rhythm": -5.0, "pad": -10.0,
}  # fmt: skip
PANS: dict[Role, float] = {
    "melody": 0.08, "harmony": -0.3, "bass": 0.0, "rhythm": 0.25, "pad": 0.0,
}  # fmt: skip
COMPANION_GAIN_DB, COMPANION_PAN = -3.5, 0.35


class _Story:
    """What all scenes of one story share."""

    def __init__(self, request: MusicRequest, library: MusicLibrary) -> None:
        if request.hero not in library.heroes or request.theme not in library.themes:
            raise AssetMissingError(f"no music for {request.hero} in {request.theme}")
        self.library = library
        self.hero: HeroSignature = library.heroes[request.hero]
        palette: ThemePalette = library.themes[request.theme]
        signature = f"{request.hero}/{request.color}".encode()
        self.parent_tonic = PARENT_KEYS[zlib.crc32(signature) % len(PARENT_KEYS)]
        self.rng = Random(f"{request.seed}/{request.hero}/{request.theme}/{request.color}")
        self.beats_per_bar = 3 if self.rng.random() < self.hero.waltz else 4
        # The hero's own instruments lead; the band around them is another one.
        leading = {self.hero.instrument, self.hero.companion}
        harmonies = [name for name in palette.harmony if name not in leading]
        self.instruments: dict[Role, str] = {
            "melody": self.hero.instrument,
            "harmony": self.rng.choice(harmonies),
            "bass": self.rng.choice(palette.bass),
            "rhythm": "percussion",
            "pad": self.rng.choice(palette.pad),
        }
        self.used: set[str] = set()

    def modes(self, scenes: tuple[SceneMood, ...]) -> list[Mode]:
        return [mode_for(scene.valence, self.hero.bright_mode) for scene in scenes]


def arrange(request: MusicRequest, library: MusicLibrary) -> StoryArrangement:
    """Arrange the music of a whole story.

    The hero's motif, instrument and key signature stay; tempo and fullness follow each scene's
    arousal, the mode its valence. All modes share the notes of one major key. Each scene but the
    last ends on the chord that leads to the next scene's tonic; the last ends on its own.
    The same request and library give the same arrangement.

    Raises:
        AssetMissingError: the library has no such hero or theme.
    """
    story = _Story(request, library)
    modes = story.modes(request.scenes)
    scenes = []
    for index, mood in enumerate(request.scenes):
        following = modes[index + 1] if index + 1 < len(modes) else None
        scenes.append(_arrange_scene(story, mood, modes[index], following))
    return StoryArrangement(
        hero=request.hero, theme=request.theme, seed=request.seed, scenes=tuple(scenes)
    )


def _arrange_scene(
    story: _Story, mood: SceneMood, mode: Mode, following: Mode | None
) -> SceneArrangement:
    bar = story.beats_per_bar
    fit = fit_length(mood.duration_ms, tempo_bpm(mood.arousal, bar), bar)
    written = (part for part in story.library.progressions.values() if part.mode == mode)
    progression = choose(written, mood.arousal, story.rng, story.used)
    chords = [progression.chords[i % len(progression.chords)] for i in range(fit.bars)]
    final = dominant_of_next(mode, following) if following else diatonic_numeral(0, mode)
    if following is None and fit.bars > 1:
        chords[-1] = diatonic_numeral(CADENCE_DEGREES[mode], mode)
    parts = _choose_parts(story, mood, fit, following is None)
    played = {name for part in parts for name in part.part.split("+")}
    story.used = {progression.id, *played}
    return SceneArrangement(
        tempo_bpm=fit.tempo_bpm,
        mode=mode,
        key=KEY_NAMES[tonic_of(story.parent_tonic, mode)],
        beats_per_bar=bar,
        bars=fit.bars,
        progression_id=progression.id,
        progression=tuple(chords),
        final_chord=final,
        hold_ms=fit.hold_ms,
        duration_ms=mood.duration_ms,
        parts=parts,
        valence=mood.valence,
        arousal=mood.arousal,
        seed=story.rng.randrange(2**31),
    )


def _choose_parts(story: _Story, mood: SceneMood, fit: Fit, last: bool) -> tuple[PartChoice, ...]:
    parts = []
    for role in voices_for(mood.arousal):
        part = _melody(story, mood, fit) if role == "melody" else _pattern(story, mood, role)
        parts.append(_choice(role, part, story.instruments[role], GAINS_DB[role], PANS[role]))
    if has_companion(mood.arousal, last):
        parts.append(
            _choice("harmony", COMPANION, story.hero.companion, COMPANION_GAIN_DB, COMPANION_PAN)
        )
    return tuple(parts)


def _choice(role: Role, part: str, instrument: str, gain_db: float, pan: float) -> PartChoice:
    return PartChoice(role=role, part=part, instrument=instrument, gain_db=gain_db, pan=pan)


def _pattern(story: _Story, mood: SceneMood, role: Role) -> str:
    library, bar = story.library, story.beats_per_bar
    if role == "bass":
        basses = [p for p in library.basses.values() if p.beats_per_bar == bar]
        return choose(basses, mood.arousal, story.rng, story.used).id
    if role == "rhythm":
        rhythms = [p for p in library.rhythms.values() if p.beats_per_bar == bar]
        return choose(rhythms, mood.arousal, story.rng, story.used).id
    patterns = library.chord_patterns.values()
    fitting = [p for p in patterns if p.beats_per_bar == bar and p.role == role]
    return choose(fitting, mood.arousal, story.rng, story.used).id


def _melody(story: _Story, mood: SceneMood, fit: Fit) -> str:
    """Lay out the melody in sections of two bars: the motif again and again, an answer last."""
    phrases = [p for p in story.library.phrases.values() if p.beats_per_bar == story.beats_per_bar]
    sections = max(1, -(-fit.bars // 2))
    names = []
    used: set[str] = set(story.used)
    for index in range(sections):
        if index == 0 or (index % 2 == 0 and index < sections - 1):
            names.append(MOTIF)
            continue
        wanted = "answer" if index == sections - 1 else "question"
        fitting = [phrase for phrase in phrases if phrase.role == wanted]
        phrase = choose(fitting, mood.arousal, story.rng, used)
        used.add(phrase.id)
        names.append(phrase.id)
    return "+".join(names)


def scale_of(scene: SceneArrangement) -> frozenset[int]:
    """Return the pitch classes of a scene's scale."""
    tonic = KEY_NAMES.index(scene.key)
    return frozenset((tonic + step) % 12 for step in SCALES[scene.mode])
