"""Writes a scene anew with names in the place of pronouns, so that each sentence stands alone."""

from __future__ import annotations

from collections.abc import Sequence

from spacy.tokens import Doc, Token

from model_containers.reader.coref import Link
from model_containers.reader.entities import Being, Cast
from model_containers.reader.mentions import Mention, ParsedStory, clause_verb
from model_containers.reader.words import SELVES

MIN_CERTAINTY = 0.6
EXPANDED = {"'re": " are", "'ll": " will", "'ve": " have"}


def written(being: Being, cast: Cast, depth: int = 0) -> str | None:
    """Returns how a being is called in running text, None when nothing fits.

    Names stand alone, things get "the", parts and relatives their owner: "Coral's tail".
    """
    if being.best_name:
        return being.best_name
    if being.members:
        parts = [written(member, cast, depth + 1) for member in being.members]
        named = [part for part in parts if part]
        if len(named) < 2 or len(named) != len(parts):
            return None
        return ", ".join(named[:-1]) + " and " + named[-1]
    noun = next((m for m in being.mentions if m.pronoun is None and not m.parts), None)
    if noun is None or noun.token.lower_ in SELVES:
        return None
    head = _noun_phrase(noun.token)
    if noun.owner is not None and depth < 2:
        owner = cast.of(noun.scene, noun.owner.i)
        called = written(owner, cast, depth + 1) if owner and owner is not being else None
        if called:
            return f"{possessive(called)} {head}"
    return f"the {head}"


def possessive(name: str) -> str:
    """Returns the possessive: Coral's, the hats', James's."""
    plural = name.startswith("the ") and name.endswith("s") and " and " not in name
    return name + ("'" if plural else "'s")


def _noun_phrase(token: Token) -> str:
    start = token.i
    while start > 0 and token.doc[start - 1].dep_ == "compound":
        start -= 1
    text = str(token.doc[start : token.i + 1].text)
    return text[:1].lower() + text[1:] if token.is_sent_start else text


def resolve_text(
    story: ParsedStory, scene: int, text: str, links: Sequence[Link], cast: Cast
) -> str:
    """Returns the scene's text with its certain pronouns replaced, otherwise as it was."""
    doc = story.docs[scene]
    pieces: list[tuple[int, int, str]] = []
    replaced: set[int] = set()
    for link in links:
        mention = link.pronoun
        if mention.scene != scene or link.being is None:
            continue
        if _stays(link, link.being, story, replaced):
            continue
        name = written(link.being, cast)
        if name is None:
            continue
        start, end, words = _in_place(doc, mention, name)
        if mention.token.text[:1].isupper():
            words = words[:1].upper() + words[1:]
        pieces.append((start, end, words))
        replaced.add(mention.token.i)
    for start, end, words in reversed(pieces):
        text = text[:start] + words + text[end:]
    return text


def _in_place(doc: Doc, mention: Mention, name: str) -> tuple[int, int, str]:
    token = mention.token
    start, end = token.idx, token.idx + len(token.text)
    form = mention.pronoun
    if form is not None and form.case == "possessive":
        return start, end, possessive(name)
    following = doc[token.i + 1] if token.i + 1 < len(doc) and not token.whitespace_ else None
    if following is not None and following.text.startswith("'"):
        end = following.idx + len(following.text)
        has = following.lemma_ == "have"
        if following.lower_ == "'s":
            return start, end, name + (" has" if has else " is")
        if following.lower_ == "'d":
            return start, end, name + (" had" if has else " would")
        return start, end, name + EXPANDED.get(following.lower_, following.text)
    return start, end, name


def _stays(link: Link, being: Being, story: ParsedStory, replaced: set[int]) -> bool:
    """Says whether a pronoun is better left: unsure, reflexive, or just named in its clause."""
    mention = link.pronoun
    form = mention.pronoun
    if link.certainty < MIN_CERTAINTY or form is None or form.case == "reflexive":
        return True
    plural = being.plural or bool(being.members)
    if plural != (form.family == "they"):
        return True
    speaker = story.speakers.get((mention.scene, mention.quote))
    verb = clause_verb(mention.token)
    for other in being.mentions:
        if other.scene != mention.scene or other is mention:
            continue
        if speaker is not None and other.token == speaker:
            return True  # nobody calls themselves by name
        if other.token == mention.token.head:
            return True
        named = other.pronoun is None or other.token.i in replaced
        near = other.sentence == mention.sentence and other.token.i < mention.token.i
        if named and near and _same_clause(clause_verb(other.token), verb, form.case):
            return True
    return False


def _same_clause(first: Token, second: Token, case: str) -> bool:
    """Joins verbs that share their subject: "Coral laughed and waved her tail"."""
    if case == "subject":
        return bool(first == second)
    steps = 0
    while second != first and steps < 4:
        shares = second.dep_.split(":")[0] in ("conj", "xcomp", "advcl", "ccomp", "acl")
        own = any(child.dep_.startswith("nsubj") for child in second.children)
        if not shares or own or second.head == second:
            return False
        second, steps = second.head, steps + 1
    return bool(first == second)
