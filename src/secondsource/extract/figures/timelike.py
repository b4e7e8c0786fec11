"""Numbers that belong to dates, clock times and lengths of time."""

from __future__ import annotations

import re

from ...settings import FIGURES_YEARS
from ..document import Document
from .kinds import Bounded, Counted, Number
from .vocabulary import word_set

_CLOCK = re.compile(r"\s?(?:a\.?m\b|p\.?m\b|o['’]clock|gmt\b|utc\b|hours local)", re.IGNORECASE)
_AFTER = re.compile(r"\s+([A-Z][A-Za-z]{2,8})")
_BEFORE = re.compile(r"([A-Za-z.]+)[ \n-]$")
_YEAR = re.compile(r"\d{4}(?:\s?[-–]\s?\d{2,4})?")
_DAYS = 31
_HOURS = 24


def is_time(document: Document, bounded: Bounded, counted: Counted) -> bool:
    """Say whether a number is part of a time, without the help of the room of times."""
    if _CLOCK.match(document.text, bounded.end):
        return True
    noun = counted.noun
    if noun is not None and document.lemmas[noun] in word_set("excluded", "durations"):
        return True
    if noun is None and _is_hour(document.text, bounded.number):
        return True
    return _is_day(document.text, bounded.number) or _is_year(document, bounded, counted)


def _is_hour(text: str, number: Number) -> bool:
    """Say whether a bare number is an hour: "before eight on Tuesday morning"."""
    before = _word_before(text, number) in word_set("excluded", "hours")
    return before and number.value is not None and number.value <= _HOURS


def _is_day(text: str, number: Number) -> bool:
    """Say whether a numeral stands beside the name of a month."""
    if not text[number.start : number.end].isdigit() or number.value is None:
        return False
    months = word_set("excluded", "months")
    before = _word_before(text, number)
    if before in months and number.value <= FIGURES_YEARS[1]:
        return True
    after = _AFTER.match(text, number.end)
    return after is not None and after[1].lower() in months and number.value <= _DAYS


def _is_year(document: Document, bounded: Bounded, counted: Counted) -> bool:
    """Say whether a numeral of four digits is a year: "in 2014", or nothing many that it could count."""
    text, number = document.text, bounded.number
    value = number.low if number.form == "range" else number.value
    if not _YEAR.fullmatch(text, number.start, number.end) or value is None:
        return False
    if not FIGURES_YEARS[0] <= value <= FIGURES_YEARS[1]:
        return False
    if _word_before(text, number) in word_set("excluded", "dating"):
        return True
    noun = counted.noun
    return counted.unit is None or noun is None or document.tokens[noun].tag != "NNS"


def _word_before(text: str, number: Number) -> str:
    found = _BEFORE.search(text[max(0, number.start - 12) : number.start])
    return found[1].lower() if found else ""
