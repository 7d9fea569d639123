"""The recipes of all sound effects: each makes its sound from nothing but a random generator."""

from collections.abc import Callable

from asset_library.score.effect_recipes import creatures, people, things, water
from asset_library.score.effect_recipes.kit import Rng, Sound

RECIPES: dict[str, Callable[[Rng], Sound]] = {
    "beep": things.beep,
    "bell": things.small_bell,
    "birdsong": creatures.birdsong,
    "boing": things.boing,
    "bubbles": water.bubbles,
    "cheer": people.cheer,
    "chime": things.chime,
    "clap": people.clap,
    "crickets": creatures.crickets,
    "door_creak": things.door_creak,
    "drip": water.drip,
    "drum": things.drum,
    "engine": things.engine,
    "footsteps": people.footsteps,
    "giggle": people.giggle,
    "horn": things.horn,
    "hum": people.hum,
    "knock": things.knock,
    "laugh": people.laugh,
    "magic_sparkle": things.magic_sparkle,
    "munch": creatures.munch,
    "owl_hoot": creatures.owl_hoot,
    "pop": things.pop,
    "quack": creatures.quack,
    "rain": water.rain,
    "roar": creatures.roar,
    "rustle": water.rustle,
    "sneeze": people.sneeze,
    "snore": people.snore,
    "splash": water.splash,
    "squeak": creatures.squeak,
    "waves": water.waves,
    "whoosh": water.whoosh,
    "wind": water.wind,
    "yawn": people.yawn,
}
