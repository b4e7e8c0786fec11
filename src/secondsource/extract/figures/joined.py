"""Figures that share what one of them is told: "two soldiers and six rebels died", "and two others"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from ..document import Document
from .kinds import PEOPLE, Reading

_AND = re.compile(r",?\s+(?:and|or|as well as|along with|plus)\s+|,\s+")
_WITH = re.compile(r"\b(?:plus|along with|as well as|together with)\s+$")
_OTHERS = re.compile(r"\bothers?$|\bmore$")


def joined(document: Document, readings: Sequence[Reading]) -> list[Reading]:
    """Return the readings, in order, each with what its neighbour tells of both."""
    found = sorted(readings, key=lambda reading: (reading.start, reading.end))
    for at in range(len(found) - 2, -1, -1):
        found[at] = _with_next(document, found[at], found[at + 1])
    for at in range(1, len(found)):
        found[at] = _with_previous(document, found[at], found[at - 1])
    return found


def _with_next(document: Document, one: Reading, other: Reading) -> Reading:
    """Return the first of two joined subjects with the act that stands behind the second."""
    between = document.text[one.end : other.start]
    if one.told or not other.told or one.unit not in PEOPLE or not _AND.fullmatch(between):
        return one
    if other.verb is None or document.tokens[other.verb].start < other.end:
        return one
    return replace(one, counted=other.counted, verb=other.verb, told=True, rule="joined")


def _with_previous(document: Document, one: Reading, before: Reading) -> Reading:
    """Return "two others" in the unit of those before, "along with two nurses" with their act."""
    near = before.told and document.sentence_number(one.node) == document.sentence_number(
        before.node
    )
    if (
        near
        and one.unit in PEOPLE
        and _WITH.search(document.text[max(0, one.start - 16) : one.start])
    ):
        return replace(
            one, counted=before.counted, status=before.status, told=True, rule="along with"
        )
    others = _OTHERS.search(document.text[one.start : one.end].lower())
    near = one.start - before.end < 120 and before.unit in PEOPLE
    return replace(one, unit=before.unit) if others and near and one.unit == "person" else one
