"""Which themes have all the art that the catalogue promises."""

from functools import lru_cache

from storyloom.prompt.catalogue import load_catalogue

from asset_library.catalogue import load_catalogue as load_art

MIN_BACKGROUNDS = 3


@lru_cache(maxsize=1)
def complete_themes() -> frozenset[str]:
    """Return the themes that have every hero they offer and at least three backgrounds."""
    art = load_art()
    heroes = set(art.heroes)
    return frozenset(
        key
        for key, theme in load_catalogue().themes.items()
        if set(theme.heroes) <= heroes and len(art.backgrounds(key)) >= MIN_BACKGROUNDS
    )
