"""Seeds: one per story, from which every step of every round derives its own."""

import hashlib


def derived_seed(seed: int, *parts: str | int) -> int:
    """Return a seed in 0..2**31-1 that depends on the story's seed and on what it is used for."""
    text = ":".join(str(part) for part in (seed, *parts))
    return int.from_bytes(hashlib.sha256(text.encode()).digest()[:4]) & 0x7FFFFFFF


def round_seed(seed: int, round_number: int) -> int:
    """Return the seed of one round of planning and writing; round 0 keeps the story's own."""
    return seed if round_number == 0 else derived_seed(seed, "round", round_number)
