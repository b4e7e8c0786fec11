"""Ages: "a 34-year-old", "aged 34", "Petar Dolenc, 52,", "the youngest was nine"."""

from __future__ import annotations

import re

from ...settings import FIGURES_AGE
from ..document import Document
from .kinds import Number
from .vocabulary import word_set

_OLD = re.compile(r"[- ](?:years?|yrs?|months?)[- ](?:olds?|of[- ]age)\b", re.IGNORECASE)
_AGED = re.compile(
    r"\b(?:aged?|ages|age of|aged between|aged about|is now|turned)\s$", re.IGNORECASE
)
_BEHIND = re.compile(r"\s*(?:[,.;:)”]|and\b|—|–|$)")
_DATED = re.compile(
    r"\s(?:January|February|March|April|May|June|July|August|September|October|November|December)\b"
)


def age_end(document: Document, number: Number) -> int | None:
    """Return where an age ends whose number this is, ``None`` where it is none."""
    text = document.text
    old = _OLD.match(text, number.end)
    if old is not None:
        return old.end()
    value = number.value
    if value is None or not FIGURES_AGE[0] <= value <= FIGURES_AGE[1] or number.currency:
        return None
    if _AGED.search(text[max(0, number.start - 14) : number.start]) and _BEHIND.match(
        text, number.end
    ):
        return number.end
    if _after_name(document, number) or _youngest(document, number):
        return number.end
    return None


def _after_name(document: Document, number: Number) -> bool:
    """Say whether a number stands between commas behind a person's name or description."""
    text = document.text
    if text[number.start - 2 : number.start] != ", " or not _BEHIND.match(text, number.end):
        return False
    if not text[number.start : number.end].isdigit():
        return False
    before = document.at(number.start - 3)
    if before is None or document.tokens[before].pos != "PROPN":
        return False
    if document.lowered[before] in word_set("excluded", "months"):
        return False
    return not any(
        name.kind not in ("PERSON", "MISC", "NORP") and name.start <= number.start - 3 < name.end
        for name in document.names
    )


def _youngest(document: Document, number: Number) -> bool:
    word = document.at(number.start)
    if word is None or not _BEHIND.match(document.text, number.end):
        return False
    return any(
        document.lowered[inner] in word_set("nouns", "youngest")
        for subject in document.related(word, "nsubj")
        for inner in document.subtree(subject)
    )
