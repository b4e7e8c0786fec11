"""What stands before and behind a number and bounds it: "at least", "up to", "or so"."""

from __future__ import annotations

import re
from collections.abc import Set
from dataclasses import replace
from functools import cache

from ...settings import FIGURES_QUALIFIER_REACH
from .kinds import Bounded, Number
from .vocabulary import word_set

_PLUS = re.compile(r"\+")


def bound(text: str, number: Number) -> Bounded:
    """Return a number with its qualifiers: their kinds, its bounds, and where the whole begins and ends."""
    marks: set[str] = set()
    start, end = number.start, number.end
    before = _before().search(
        text[max(0, start - FIGURES_QUALIFIER_REACH) : start].lower().replace("\n", " ")
    )
    kinds: list[str] = []
    if before is not None:
        kinds = [_kind(phrase, "") for phrase in _each().findall(before[0])]
        marks |= {m for p in _each().findall(before[0]) for m in _more(p)}
        start -= len(before[0])
    behind = _behind().match(text[end : end + 20].lower().replace("\n", " "))
    if behind is not None:
        kinds.append(_kind(behind[1], "after-"))
        end += behind.end()
    elif _PLUS.match(text, end):
        kinds.append("at-least")
        end += 1
    marks |= set(kinds)
    low, high = _bounds(number, marks)
    return Bounded(number, start, end, number.value, low, high, frozenset(marks))


def bound_behind(text: str, bounded: Bounded, end: int) -> Bounded:
    """Return a number with the qualifier behind its noun, if there is one: "20 people or more"."""
    behind = _behind().match(text[end : end + 20].lower())
    if behind is None or end <= bounded.end:
        return bounded
    marks = bounded.marks | {_kind(behind[1], "after-")}
    low, high = _bounds(bounded.number, marks)
    return replace(bounded, end=end + behind.end(), low=low, high=high, marks=marks)


def _bounds(number: Number, marks: Set[str]) -> tuple[float | None, float | None]:
    if number.form == "range":
        return number.low, number.high
    least = number.low if number.low is not None else number.value
    if "at-least" in marks:
        return least, None
    if number.form == "vague":
        return (None if "at-most" in marks else least), None
    if "at-most" in marks:
        return None, number.value
    if "about" in marks:
        return None, None
    return number.low, number.high


def _kind(phrase: str, prefix: str) -> str:
    for kind in ("at-least", "at-most", "about"):
        if phrase in word_set("qualifiers", prefix + kind):
            return kind
    return "exact"


def _more(phrase: str) -> set[str]:
    return {mark for mark in ("guessed", "capped") if phrase in word_set("qualifiers", mark)}


@cache
def _each() -> re.Pattern[str]:
    keys = ("at-least", "at-most", "about", "exact")
    phrases = sorted(
        {p for key in keys for p in word_set("qualifiers", key)}, key=len, reverse=True
    )
    return re.compile(rf"(?<![\w’'])(?:{'|'.join(map(re.escape, phrases))})(?= )")


@cache
def _before() -> re.Pattern[str]:
    return re.compile(rf"(?:{_each().pattern} )+$")


@cache
def _behind() -> re.Pattern[str]:
    keys = ("after-at-least", "after-at-most", "after-about")
    phrases = sorted({p for k in keys for p in word_set("qualifiers", k)}, key=len, reverse=True)
    return re.compile(rf" ({'|'.join(map(re.escape, phrases))})\b")
