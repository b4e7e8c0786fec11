"""Votes: "by 118 votes to 71", "voted 74-62"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from ..document import Document
from .kinds import Reading
from .vocabulary import word_set

_SCORE = re.compile(r"\d{1,3}[-–]")
_TO = re.compile(r"(?:\s+votes)?(?:\s+(?:to|against)\s+|\s?[-–]\s?)$")


def votes_of(document: Document, readings: Sequence[Reading]) -> list[Reading]:
    """Return the readings with the two sides of each vote marked for and against.

    Two numbers with a hyphen between that are no vote and no range are the score of a game: they go.
    """
    found = list(readings)
    scores: set[int] = set()
    for at in range(len(found) - 1):
        one, other = found[at], found[at + 1]
        if _is_vote(document, one, other):
            sides = ("against", "for") if _rejected(document, one) else ("for", "against")
            found[at] = _side(one, sides[0])
            found[at + 1] = _side(other, sides[1])
        elif _SCORE.fullmatch(document.text[one.start : other.start]):
            scores |= {at, at + 1}
    return [reading for at, reading in enumerate(found) if at not in scores]


def _side(reading: Reading, side: str) -> Reading:
    return replace(reading, unit="vote", counted=side, status="actual", rule="vote")


def _is_vote(document: Document, one: Reading, other: Reading) -> bool:
    text = document.text
    if one.value is None or other.value is None or other.start - one.end > 16:
        return False
    if not _TO.fullmatch(text[one.end : other.start]):
        return False
    if "vote" in text[one.start : other.end].lower() or one.unit == "vote":
        return True
    sentence = document.sentences[document.sentence_number(one.node)]
    tail = text[sentence.start : sentence.end].lower()
    return any(word in tail for word in word_set("nouns", "voting"))


def _rejected(document: Document, one: Reading) -> bool:
    for word in (one.node, *document.ancestors(one.node)):
        if {document.lemmas[word], document.lowered[word]} & word_set("nouns", "rejecting"):
            return True
        if document.tokens[word].pos == "VERB":
            return False
    return False
