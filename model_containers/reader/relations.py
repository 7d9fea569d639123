"""Finds where things are: subject, relation and object from prepositions and verbs."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from spacy.tokens import Token
from storyloom.contracts.reading import Relation

from model_containers.reader.entities import Being
from model_containers.reader.linear import LinearScorer, Signs
from model_containers.reader.mentions import clause_verb
from model_containers.reader.reading import ReadStory
from model_containers.reader.things import DENIALS

RELATIONS = (
    "on", "in", "under", "above", "behind", "in_front_of", "beside", "between", "inside", "around",
    "near", "left_of", "right_of", "over", "through", "out_of", "into", "toward",
)  # fmt: skip
PREPOSITIONS = {
    "on": "on", "onto": "on", "upon": "on", "atop": "on", "aboard": "on", "in": "in",
    "within": "in", "among": "in", "amid": "in", "under": "under", "beneath": "under",
    "below": "under", "underneath": "under", "above": "above", "behind": "behind",
    "beside": "beside", "alongside": "beside", "by": "beside", "between": "between",
    "inside": "inside", "around": "around", "round": "around", "near": "near", "over": "over",
    "across": "over", "through": "through", "into": "into", "toward": "toward",
    "towards": "toward", "against": "beside", "past": "beside",
}  # fmt: skip
PHRASES = {
    ("out", "of"): "out_of", ("in", "front", "of"): "in_front_of", ("on", "top", "of"): "on",
    ("next", "to"): "beside", ("close", "to"): "near", ("at", "the", "side", "of"): "beside",
    ("to", "the", "left", "of"): "left_of", ("to", "the", "right", "of"): "right_of",
    ("in", "the", "middle", "of"): "in", ("in", "between"): "between", ("up", "to"): "toward",
    ("at", "the", "top", "of"): "on", ("at", "the", "bottom", "of"): "in",
}  # fmt: skip
LONGEST = 4


@dataclass(frozen=True, slots=True)
class Placement:
    """One way to read a prepositional phrase: what stands where, and the signs for it."""

    subject: Being
    relation: str
    place: Being
    group: int  # the preposition's place in the text: at most one reading of it holds
    signs: Signs


def placements_of(read: ReadStory, scene: int) -> Iterator[Placement]:
    """Yields every reading of each prepositional phrase of a scene."""
    doc = read.story.docs[scene]
    index = 0
    while index < len(doc):
        relation, after = _relation_at(doc, index)
        if relation is not None and doc[index].pos_ not in ("ADJ", "NOUN", "VERB", "NUM"):
            noun = _noun_after(read, scene, doc, after)
            if noun is not None:
                yield from _readings(read, scene, doc[index], relation, noun)
                index = after
                continue
        index += 1


def _relation_at(doc: Token, index: int) -> tuple[str | None, int]:
    words = [token.lower_ for token in doc[index : index + LONGEST]]
    for length in range(min(LONGEST, len(words)), 1, -1):
        relation = PHRASES.get(tuple(words[:length]))
        if relation is not None:
            return relation, index + length
    return PREPOSITIONS.get(words[0]), index + 1


def _noun_after(read: ReadStory, scene: int, doc: Token, start: int) -> Token | None:
    """Returns the head of the phrase that a preposition opens, if it is a mention."""
    for token in doc[start : start + 7]:
        if token.is_punct or token.pos_ in ("VERB", "AUX", "ADP", "SCONJ"):
            return None
        if read.being_at(scene, token) is not None:
            following = token.nbor() if token.i + 1 < len(doc) else None
            owner = following is not None and following.lower_ in ("'s", "'")
            if not owner and token.dep_ not in ("nmod:poss", "compound"):
                return token
    return None


def _readings(
    read: ReadStory, scene: int, preposition: Token, relation: str, noun: Token
) -> Iterator[Placement]:
    place = read.being_at(scene, noun)
    if place is None:
        return
    verb = clause_verb(noun)
    if verb.pos_ in ("ADV", "ADP"):  # "sat next to the chest"
        verb = verb.head
    subjects = _subjects(read, scene, noun, verb, preposition)
    for way, token in subjects:
        being = read.being_at(scene, token)
        if being is None or being is place:
            continue
        for one in being.members or (being,):
            signs = _signs(read, scene, one, place, relation, way, preposition, noun, verb)
            yield Placement(one, relation, place, preposition.i, signs)


def _subjects(
    read: ReadStory, scene: int, noun: Token, verb: Token, preposition: Token
) -> list[tuple[str, Token]]:
    found: list[tuple[str, Token]] = []
    if noun.dep_.split(":")[0] == "nmod" and noun.head is not noun:
        found.append(("noun", noun.head))
    carrier, steps = verb, 0
    while steps < 4:
        for child in carrier.children:
            label = child.dep_.split(":")[0]
            if child.dep_ == "nsubj:pass":
                found.append(("passive", child))
            elif label == "nsubj":
                found.append(("subject" if steps == 0 else "shared", child))
            elif label == "obj" and steps == 0:
                found.append(("object", child))
        own = any(child.dep_.startswith("nsubj") for child in carrier.children)
        if own or carrier.head is carrier or carrier.dep_.split(":")[0] not in (
            "conj", "xcomp", "advcl", "acl", "ccomp",
        ):  # fmt: skip
            break
        if carrier.dep_.split(":")[0] == "acl":
            found.append(("noun", carrier.head))
        carrier, steps = carrier.head, steps + 1
    # "Under the bed sat a cat": what follows the verb stands there
    after = [t for t in noun.doc[verb.i + 1 : verb.i + 6] if noun.i < verb.i]
    for token in after:
        if token.sent == noun.sent and read.being_at(scene, token) is not None:
            found.append(("inverted", token))
            break
    before = noun.doc[preposition.i - 1] if preposition.i else None
    if before is not None and read.being_at(scene, before) is not None:
        found.append(("beside it", before))
    unique: dict[int, tuple[str, Token]] = {}
    for way, token in found:
        if token.i not in (noun.i, preposition.i):
            unique.setdefault(token.i, (way, token))
    return list(unique.values())


def _signs(
    read: ReadStory, scene: int, subject: Being, place: Being, relation: str, way: str,
    preposition: Token, noun: Token, verb: Token,
) -> Signs:  # fmt: skip
    denied = any(c.lower_ in DENIALS for c in verb.children)
    return {
        "word=" + preposition.lower_: 1.0,
        "way=" + way: 1.0,
        f"way={way} verb={verb.lemma_.lower()}": 1.0,
        f"way={way} word={preposition.lower_}": 1.0,
        "verb=" + verb.lemma_.lower(): 1.0,
        "place=" + read.label(place): 1.0,
        f"place={read.label(place)} word={preposition.lower_}": 1.0,
        "subject=" + read.label(subject): 1.0,
        "place end=" + read.label(place)[-3:]: 1.0,
        "hero": float(subject.is_hero),
        "hero is place": float(place.is_hero),
        "place pronoun": float(noun.lower_ in ("it", "him", "her", "them")),
        "speech": float(read.story.quotes[scene][noun.i] >= 0),
        "denied": float(denied),
        "far": min(12, abs(noun.i - verb.i)) / 12.0,
        "place is name": float(place.is_name),
        "subject plural": float(subject.plural),
        "nmod": float(noun.dep_ == "nmod"),
        f"nmod way={way}": float(noun.dep_ == "nmod"),
        "owned place": float(any(c.dep_ == "nmod:poss" for c in noun.children)),
    }


def relations_of(read: ReadStory, scene: int, likely: LinearScorer) -> list[Relation]:
    """Returns the likely relations of a scene: the best reading of each phrase, if good enough."""
    best: dict[int, tuple[float, list[Placement]]] = {}
    for placement in placements_of(read, scene):
        chance = likely.chance(placement.signs)
        top = best.get(placement.group)
        if top is None or chance > top[0] + 1e-9:
            best[placement.group] = (chance, [placement])
        elif abs(chance - top[0]) < 0.05:
            top[1].append(placement)  # members of one group stand there together
    found: list[Relation] = []
    for chance, placements in best.values():
        for placement in placements if chance >= likely.threshold else ():
            relation = Relation(
                subject=read.label(placement.subject),
                relation=placement.relation,
                object=_place_label(read, placement.place),
                scene_index=scene,
            )
            if relation.subject and relation.object and relation not in found:
                found.append(relation)
    return found


def _place_label(read: ReadStory, place: Being) -> str:
    if place.members:
        return " and ".join(read.label(member) for member in place.members)
    return read.label(place)
