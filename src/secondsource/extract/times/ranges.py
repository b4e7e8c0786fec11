"""Ends of ranges that lean on the other end: "3 to 7 March", "March 3-7", "1998-99"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from .calendar import span_of
from .kinds import Reading
from .vocabulary import AFTER, BEFORE, DASH, MONTH, YEAR, S

_JOIN = rf"(?:{S}?{DASH}{S}?|{S}(?:and|to|or|through|until){S}(?:the{S})?|,{S})"
_DAY = r"(?P<day>\d{1,2})(?:st|nd|rd|th)?"
_BEFORE_A_DAY = re.compile(rf"(?<![\w,.:]){_DAY}{_JOIN}$")
_AFTER_A_DAY = re.compile(
    rf"{_JOIN}{_DAY}(?!{S}?(?:[ap]\.?m|{MONTH}|per|%)|[\d:,]\d|{S}?[a-z]{{4}})(?!\w)", re.I
)
_YEARS = re.compile(rf"{BEFORE}(?P<first>{YEAR})(?:{DASH}|/)(?P<last>{YEAR}|\d\d){AFTER}")
_FAR = 14  # characters in which the other end stands


def other_end(text: str, reading: Reading) -> Reading | None:
    """Return the other end of a range of days in one month, given the end that names the month."""
    if not re.fullmatch(r"\d{4}-\d\d-\d\d", reading.value) or reading.rule != "day of a month":
        return None
    words = text[reading.start : reading.end]
    if words[0].isdigit() or words[:4].lower() == "the ":
        begin = max(0, reading.start - _FAR)
        match = _BEFORE_A_DAY.search(text[begin : reading.start])
        offset = begin
    else:
        match = _AFTER_A_DAY.match(text[reading.end : reading.end + _FAR])
        offset = reading.end
    if match is None:
        return None
    value = f"{reading.value[:8]}{int(match['day']):02d}"
    if span_of(value) is None:
        return None
    start, end = match.span("day")
    return Reading(offset + start, offset + end, "DATE", value, "range of days", reading.anchor)


def year_ranges(text: str) -> Iterator[Reading]:
    """Yield both ends of "1998-99" and "2003–2011"."""
    for match in _YEARS.finditer(text):
        first, last = match["first"], match["last"]
        full = last if len(last) == len(first) else first[:2] + last
        if int(full) > int(first):
            yield Reading(*match.span("first"), "DATE", first, "range of years")
            yield Reading(*match.span("last"), "DATE", full, "range of years")
