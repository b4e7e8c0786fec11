"""Parts and orders among number words: "half a million", "two thirds", "a fifth of", "a sixth soldier"."""

from __future__ import annotations

import re

from .atoms import Atom
from .kinds import Number
from .vocabulary import values

_HALF_A = re.compile(r"half[ -](?:an? )?(dozen|hundred|thousand|million|billion|trillion)\b")
_BARE_HALF = re.compile(r"half (?:of|the|its|their|his|her|our|all)\b|half$")
_NEXT = re.compile(
    r"\s*(?:of\b|below|above|more|less|lower|higher|fewer|cheaper|larger|smaller|on\b|in\b|since|"
    r"[.,;)”]|the\b|their\b|its\b|his\b|all\b|a\b|$)"
)
_MEASURED = re.compile(
    r"(?:about|nearly|almost|more than|less than|around|roughly|at least|over) $"
)
_ARTICLE = re.compile(r"\b(?:an?|one)[ -]$")


def half_of_scale(lower: str, first: Atom) -> Number | None:
    """Return "half a million" as a number, ``None`` for another half."""
    half = _HALF_A.match(lower, first.start)
    if half is None:
        return None
    value = values("scales")[half[1]] / 2
    return Number(first.start, half.end(), value, value, value, single=False)


def parts_of(lower: str, number: Number, behind: Atom) -> Number | None:
    """Return "two thirds", "nine tenths" in percent, ``None`` where the word behind makes no fraction."""
    value = number.value or 0
    near = lower[number.end : behind.start] in (" ", "-")
    if behind.kind != "fractions" or not near or not 0 < value < behind.value:
        return None
    return _percent(number.start, behind.end, value / behind.value)


def part_or_order(lower: str, first: Atom) -> Number | None:
    """Return "a fifth of", "half the fleet" in percent, "a fifth man" as an ordinal, else ``None``."""
    word = lower[first.start : first.end]
    article = _ARTICLE.search(lower, max(0, first.start - 5), first.start)
    start = article.start() if article else first.start
    if first.kind == "fractions" and _is_part(lower, first, word, article is not None):
        return _percent(start, first.end, 1 / first.value)
    order = values("ordinals").get(word)
    if order is None or article is None:
        return None
    return Number(start, first.end, order, order, order, "ordinal", single=False)


def _is_part(lower: str, first: Atom, word: str, article: bool) -> bool:
    if article:
        return _NEXT.match(lower, first.end) is not None
    measured = _MEASURED.search(lower, max(0, first.start - 12), first.start) is not None
    return word == "half" and (measured or _BARE_HALF.match(lower, first.start) is not None)


def _percent(start: int, end: int, share: float) -> Number:
    value = round(100 * share, 1)
    return Number(start, end, value, value, value, "fraction", single=False)
