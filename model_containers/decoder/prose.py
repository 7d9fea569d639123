"""From tokens back to running text: spaces, quotes, capitals, the hero's real name."""

import re
from collections.abc import Sequence

_CONTRACTIONS = frozenset({"s", "t", "ll", "re", "ve", "d", "m"})
_NO_SPACE_BEFORE = frozenset(".,!?:;…”)")
_TAGS = "said|asked|cried|called|whispered|laughed|shouted|replied|answered|squeaked|sang"
_SENTENCE_END = frozenset(".!?…")
_BEFORE_KIN = frozenset(
    """
    a an the his her my your our their its this that every each one two three no some
""".split()
)


def join_words(tokens: Sequence[str]) -> list[str]:
    """Merge WordPiece continuations and contractions: ``["did", "n", "##t"]`` -> ``["didnt"]``."""
    words: list[str] = []
    for token in tokens:
        if token.startswith("##") and words:
            words[-1] += token[2:]
        else:
            words.append(token)
    return words


def spaced(words: Sequence[str]) -> list[tuple[str, bool]]:
    """Return (word, whether a space stands before it)."""
    result: list[tuple[str, bool]] = []
    glue = True
    for index, word in enumerate(words):
        following = words[index + 1] if index + 1 < len(words) else ""
        space = not glue and word not in _NO_SPACE_BEFORE
        glue = False
        if word == "'":
            space = False
            glue = following in _CONTRACTIONS
        elif word == "-":
            space, glue = False, True
        elif word in "“(":
            glue = True
        result.append((word, space))
    return result


def write_text(tokens: Sequence[str], name: str, capitalised: frozenset[str]) -> str:
    """Return readable text: sentence starts, speech, names and "I" get their capitals.

    ``tokens`` are lower-case WordPieces with curled quotes and ``[NAME]`` for the hero's name;
    ``capitalised`` are words written with a capital anywhere.
    """
    pieces: list[str] = []
    start, previous = True, ""
    for word, space in spaced(join_words(tokens)):
        written = word
        if word == "[NAME]":
            written = name
        elif word == "i" and previous != "'":
            written = "I"
        elif word[:1].isalpha():
            kin = word in capitalised and previous not in _BEFORE_KIN and previous != "'"
            if start or kin:
                written = word[0].upper() + word[1:]
        if word in _SENTENCE_END:
            start = True
        elif word == "“":
            # speech begins with a capital after a comma, a colon or a sentence
            start = start or previous in ",:" or previous == ""
        elif word == "”":
            pass
        elif word[:1].isalnum() or word == "[NAME]":
            start = False
        if word == "”" and previous in {"!", "?", "…"}:
            pieces.append(written)
            previous = word
            continue
        pieces.append((" " if space else "") + written)
        previous = word
    text = "".join(pieces).replace("“", '"').replace("”", '"').replace("…", "...")
    return _right_articles(_lower_said(text))


def _right_articles(text: str) -> str:
    """Write "an" before a vowel letter and "a" before a consonant (u and one sound like y, w)."""
    text = re.sub(r"\b([Aa]) (?=[aeio](?!ne\b|nce\b|f\b|n\b|nd\b|t\b|s\b))", r"\1n ", text)
    return re.sub(r"\b([Aa])n (?=[bcdfgjklmnpqrstvwyz])", r"\1 ", text)


def _lower_said(text: str) -> str:
    """Undo the capital in ``"Oh!" She cried``: a speech tag goes on with its sentence."""
    pattern = rf'([!?]" )(She|He|They|It)( (?:{_TAGS})\b)'
    text = re.sub(pattern, lambda found: found[1] + found[2].lower() + found[3], text)
    tags = "|".join(verb.title() for verb in _TAGS.split("|"))
    text = re.sub(rf'([!?,]" )({tags})\b', lambda found: found[1] + found[2].lower(), text)
    return re.sub(rf'\.(" )({tags})\b', lambda found: "," + found[1] + found[2].lower(), text)


def title_case(tokens: Sequence[str], name: str) -> str:
    """Return a title: capitals on all but small words inside, the hero's real name."""
    small = {"a", "an", "the", "and", "of", "in", "on", "to", "at", "for", "with", "by", "or"}
    pieces: list[str] = []
    first, previous = True, ""
    for word, space in spaced(join_words(tokens)):
        written = name if word == "[NAME]" else word
        joined = previous == "'"
        if word[:1].isalpha() and not joined and (first or word not in small or previous == "-"):
            written = word[0].upper() + word[1:]
        pieces.append((" " if space else "") + written)
        if word[:1].isalnum() or word == "[NAME]":
            first = False
        previous = word
    return "".join(pieces)
