"""Sentence splitting, and cutting a running text into five scenes of similar length."""

import re

_ABBREVIATION = re.compile(r"\b(Mr|Mrs|Ms|Dr|St)\.$")


def split_sentences(text: str) -> list[str]:
    """Split ``text`` at sentence ends; a closing quote stays with its sentence."""
    pieces = re.findall(r"[^.!?]*(?:[.!?]+[\"']?|$)", " ".join(text.split()))
    sentences: list[str] = []
    for piece in pieces:
        piece = piece.strip()
        if not piece:
            continue
        # 'he said' after a closing quote, an open quote and an abbreviation continue the sentence
        continues = sentences and (
            _ABBREVIATION.search(sentences[-1])
            or sentences[-1].count('"') % 2 == 1
            or (sentences[-1].endswith('"') and piece[0].islower())
        )
        if continues:
            sentences[-1] += " " + piece
        else:
            sentences.append(piece)
    return sentences


def cut_scenes(sentences: list[str], count: int) -> list[str] | None:
    """Group ``sentences`` into ``count`` runs whose word counts differ least (squared error).

    Returns None when there are fewer sentences than scenes.
    """
    total = len(sentences)
    if total < count:
        return None
    ends = [0]
    for sentence in sentences:
        ends.append(ends[-1] + len(sentence.split()))
    target = ends[-1] / count
    infinity = float("inf")
    cost = [[infinity] * (total + 1) for _ in range(count + 1)]
    back = [[0] * (total + 1) for _ in range(count + 1)]
    cost[0][0] = 0.0
    for scene in range(1, count + 1):
        for end in range(scene, total + 1):
            for start in range(scene - 1, end):
                candidate = cost[scene - 1][start] + (ends[end] - ends[start] - target) ** 2
                if candidate < cost[scene][end]:
                    cost[scene][end], back[scene][end] = candidate, start
    scenes: list[str] = []
    end = total
    for scene in range(count, 0, -1):
        start = back[scene][end]
        scenes.append(" ".join(sentences[start:end]))
        end = start
    return scenes[::-1]
