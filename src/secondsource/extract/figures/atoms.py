"""Numerals and number words one by one, before they are put together."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from .vocabulary import signs, values

_DIGITS = r"\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?"
_HYPHENED = re.compile(r"\d+(?:-\d+){2,}")
_TABLES = ("units", "tens", "scales", "plurals", "vague", "fractions", "ordinals")
_SHORT = frozenset({"m", "b", "k"})
"""Suffixes that are a scale only where they are glued on; "300m" without a money sign are metres."""


@dataclass(frozen=True, slots=True)
class Atom:
    """A numeral or a number word: its kind (``digits``, or the table it stands in), value and money sign."""

    start: int
    end: int
    kind: str
    value: float
    sign: str | None = None


@cache
def _pattern() -> re.Pattern[str]:
    names = sorted({w for table in _TABLES for w in values(table)}, key=len, reverse=True)
    money = "|".join(re.escape(s.lower()) for s in sorted(signs(), key=len, reverse=True))
    glued = "|".join(sorted(values("suffixes"), key=len, reverse=True))
    return re.compile(
        rf"(?:(?P<sign>{money}) ?|(?<![\w.,:/#@+\-–])|(?<=\d[-–]))(?P<digits>{_DIGITS})"
        rf"(?: ?(?P<suffix>{glued})\b)?(?![\w/:@]|[.,]\d)"
        rf"|(?<![\w’'@#/])(?P<word>{'|'.join(names)})(?![\w’'@/])"
    )


def find_atoms(lower: str) -> Iterator[Atom]:
    """Yield the numerals and number words of a text in small letters, in order."""
    for match in _pattern().finditer(lower):
        if match["word"] is not None:
            yield _word(match["word"], match.start(), match.end())
        elif not _telephone(lower, match.start(), match.end()):
            yield _numeral(lower, match)


def _numeral(lower: str, match: re.Match[str]) -> Atom:
    sign, suffix = match["sign"], match["suffix"]
    end = match.end()
    if suffix in _SHORT and not sign and (suffix == "m" or lower[match.start("suffix") - 1] == " "):
        end, suffix = match.end("digits"), None
    value = float(match["digits"].replace(",", ""))
    scale = values("suffixes")[suffix] if suffix else 1
    return Atom(match.start(), end, "digits", value * scale, sign)


def _telephone(lower: str, start: int, end: int) -> bool:
    """Say whether a numeral is one of three or more with hyphens between: a telephone number, a date."""
    run = _HYPHENED.search(lower, max(0, start - 12), min(len(lower), end + 12))
    return run is not None and run.start() <= start < run.end()


def _word(word: str, start: int, end: int) -> Atom:
    table = next(table for table in _TABLES if word in values(table))
    return Atom(start, end, table, values(table)[word])
