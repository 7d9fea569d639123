"""Finds what happens: who does what to whom."""

from __future__ import annotations

from spacy.tokens import Token
from storyloom.contracts.reading import Action

from model_containers.reader.reading import ReadStory
from model_containers.reader.things import DENIALS
from model_containers.reader.words import word_set

NOT_SEEN = word_set("be have do seem become want wish need hope think know wonder mean")
MODALS = word_set("can could will would may might must shall should")


def actions_of(read: ReadStory, scene: int) -> list[Action]:
    """Returns the actions told in a scene, in order; denied and only possible ones left out."""
    quotes = read.story.quotes[scene]
    found: list[Action] = []
    for verb in read.story.docs[scene]:
        if verb.pos_ != "VERB" or quotes[verb.i] >= 0 or not _happens(verb):
            continue
        agent, patient = _agent(verb), _patient(verb)
        who = _label(read, scene, agent)
        if who:
            action = Action(
                agent=who,
                verb=verb.lemma_.lower(),
                patient=_label(read, scene, patient) or None,
                scene_index=scene,
            )
            if action not in found:
                found.append(action)
    return found


def _happens(verb: Token) -> bool:
    if verb.lemma_.lower() in NOT_SEEN or verb.dep_ in ("amod", "acl", "case", "mark"):
        return False
    words = {child.lower_ for child in verb.children if child.i < verb.i}
    infinitive = "to" in words and verb.head.lemma_.lower() not in ("begin", "start")
    return not (words & (DENIALS | MODALS)) and not infinitive


def _agent(verb: Token) -> Token | None:
    for _ in range(4):
        for child in verb.children:
            if child.dep_ == "nsubj" or child.dep_ == "obl:agent":
                return child
            if child.dep_ == "obj" and child.i > verb.i > 0 and verb.nbor(-1).text == '"':
                return child  # "..." asked the queen
        shares = verb.dep_.split(":")[0] in ("conj", "advcl", "xcomp")
        if not shares or any(child.dep_ == "nsubj:pass" for child in verb.children):
            return None
        verb = verb.head
    return None


def _patient(verb: Token) -> Token | None:
    speech = verb.i > 0 and verb.nbor(-1).text == '"'
    for child in verb.children:
        if child.dep_ == "nsubj:pass" or (child.dep_ == "obj" and not speech):
            return child
    return None


def _label(read: ReadStory, scene: int, token: Token | None) -> str:
    being = read.being_at(scene, token) if token is not None else None
    if being is None:
        return ""
    if being.members:
        return " and ".join(read.label(member) for member in being.members)
    return read.label(being)
