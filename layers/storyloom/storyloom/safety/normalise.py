"""Undoes simple disguises of words, so that term lists see "k1ll" and "k i l l" as "kill"."""

from __future__ import annotations

import re
import unicodedata

_LOOKALIKES = str.maketrans(
    {"0": "o", "1": "i", "3": "e", "4": "a", "5": "s", "7": "t", "@": "a", "$": "s", "€": "e"}
)
# A disguise has a letter beside the look-alike: "k1ll", "$hit", but not "10" or "3 bears".
_DISGUISED = re.compile(r"(?<![\w$@€])(?=[\w$@€]*[a-z])(?=[\w$@€]*[01345 7$@€])[\w$@€]+(?!\w)")
_SPACED = re.compile(r"(?<!\w)(?:[b-hj-z][ .*_-]{1,2}|[ai][ .*_-]{1,2}){3,}[a-z](?!\w)")
_STARRED = re.compile(r"(?<=[a-z])[*_.](?=[a-z])")
_LONG_RUN = re.compile(r"([a-z])\1{2,}")


def plain_text(text: str) -> str:
    """Return a text in lower case without accents, typographic quotes and zero-width signs."""
    flat = unicodedata.normalize("NFKD", text.replace("’", "'").replace("‘", "'"))
    kept = (c for c in flat if not unicodedata.combining(c) and unicodedata.category(c) != "Cf")
    return " ".join("".join(kept).lower().split())


def undisguised(text: str) -> str:
    """Return `plain_text` with look-alike signs, spread letters and stretched letters undone."""
    flat = plain_text(text)
    flat = _DISGUISED.sub(lambda word: word.group(0).translate(_LOOKALIKES), flat)
    flat = _SPACED.sub(lambda run: re.sub(r"[ .*_-]", "", run.group(0)), flat)
    flat = _STARRED.sub("", flat)
    return _LONG_RUN.sub(r"\1", flat)
