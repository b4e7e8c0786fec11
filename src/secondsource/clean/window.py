"""The window in which a story without a stated date was published: what its text allows, with how."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from ..settings import UPDATE_DAYS, WINDOW_CHARACTERS, YEARLESS_DAYS
from .dates import find_dates, find_yearless, read_date
from .echo import sentences
from .statements import Statements
from .vocabulary import words

_AHEAD = re.compile(
    r"\b(?:will|shall|scheduled|due (?:to|on|by|in)|deadline|planned|plans to"
    r"|is expected|are expected|set to|set for|upcoming|next (?:week|month|year)"
    r"|until|till|by (?:the end of|then|next|mid|late|early|(?:19|20)\d\d|[A-Z][a-z]+(?: \d+,?)? (?:19"
    r"|20)\d\d)|from now|goal|target|vision|agenda)\b",
    re.IGNORECASE,
)
_THREAT = re.compile(
    r"\b(?:threaten(?:ed|s)?|vow(?:ed|s)?|promis(?:ed|es)|warn(?:ed|s)?|demand(?:ed"
    r"|s)?|ultimatum|called? for|ordered|urged?|agreed|expires?|ends?)\b",
    re.IGNORECASE,
)
_OVER = re.compile(r"\b(?:had|was|were|did|would|after|since|expired|ended)\b", re.IGNORECASE)
_YEAR = re.compile(
    r"\b(?P<lead>in|since|during|from|after|of|between|and|early|late|mid|summer"
    r"|autumn|winter|spring|fall|back in|as of)[ -](?P<year>(?:19|20)\d\d)\b(?!\s*(?:people"
    r"|troops|soldiers|%|percent|men|km|kilomet|m\b|\$|dollars))",
    re.IGNORECASE,
)
_THIS_MONTH = re.compile(r"\b(?:earlier|late|later|so far)?\s*this month\b", re.IGNORECASE)
_WEEKDAY = re.compile(
    r"\b(?:on |late |early |last |this )?(?:Monday|Tuesday|Wednesday|Thursday"
    r"|Friday|Saturday|Sunday)(?:[’']s)?\b"
)
_OLD_WEEKDAY = re.compile(
    r"\b(?:last|next|Good|Black|Bloody|Easter|Ash|Super)\s(?:Monday|Tuesday|Wednesday"
    r"|Thursday|Friday|Saturday|Sunday)\b|\bon a (?:Monday|Tuesday|Wednesday|Thursday"
    r"|Friday|Saturday|Sunday)\b"
)
_MONTHS = {
    int(number): name.capitalize()
    for name, number in words("dates")["months"].items()
    if len(name) > 3 or name == "may"
}


@dataclass(frozen=True, slots=True)
class Window:
    """The first and last day on which the story can have been published, and why in one sentence."""

    first: str | None
    last: str | None
    how: str


@dataclass(frozen=True, slots=True)
class _Past:
    """What a text speaks of as past: its latest full date, year, and days without a year."""

    latest: tuple[date, str] | None
    year: int | None
    days: tuple[tuple[int, int], ...]
    ahead: tuple[tuple[int, int], ...]
    this_month: bool
    weekdays: bool


def window_of(text: str, found: Statements) -> Window:
    """Return the window of publication. ``text`` is the body; ``found`` what the page states."""
    published = found.value("published")
    if published:
        when = read_date(published)
        if when:
            return Window(when.first.isoformat(), when.last.isoformat(), "stated")
    past = _read_past(text[:WINDOW_CHARACTERS])
    last, last_how = _last(found)
    first, first_how = _first(past, last, last_how if found.value("updated") else "")
    coming = _coming(past)
    if coming and (last is None or coming[0] < last):
        last, last_how = coming
    if first and last and first > last:
        first, first_how = None, ""
    parts = [part for part in (last_how, first_how) if part]
    how = "; ".join(parts) if parts else _nothing(past)
    return Window(
        first.isoformat() if first else None,
        last.isoformat() if last else None,
        f"not stated; {how}",
    )


def _last(found: Statements) -> tuple[date | None, str]:
    """Return the latest day of publication: the page was updated or taken by then."""
    bounds = []
    for field, verb in (
        ("updated", "the page was updated on"),
        ("retrieved", "the page was taken on"),
    ):
        for value in found.values(field):
            when = read_date(value)
            if when:
                bounds.append((when.last, f"{verb} {_say(when.last)}"))
    return min(bounds) if bounds else (None, "")


def _coming(past: _Past) -> tuple[date, str] | None:
    """Return the first day that the text speaks of as still to come, if a full past date gives its year."""
    if past.latest is None:
        return None
    after = past.latest[0]
    found = [
        (day, f"the text speaks of {_name(*ahead)} as still to come")
        for ahead in past.ahead
        for year in (after.year, after.year + 1)
        if (day := _valid(year, *ahead)) is not None and 0 <= (day - after).days <= YEARLESS_DAYS
    ]
    return min(found) if found else None


def _first(past: _Past, last: date | None, updated: str) -> tuple[date | None, str]:
    """Return the earliest day of publication: the latest day that the text speaks of as past."""
    bounds: list[tuple[date, str]] = []
    if past.latest:
        day, printed = past.latest
        bounds.append((day, f"the text speaks of {printed} as past"))
    if past.year:
        bounds.append(
            (date(past.year, 1, 1), f"the text names the year {past.year} as past or present")
        )
    if past.days:
        bounds.extend(_from_days(past, last))
    if updated and last and past.weekdays:
        bounds.append(
            (
                last - timedelta(days=UPDATE_DAYS),
                f"days of the week without a date put the writing within {UPDATE_DAYS} days before that",
            )
        )
    allowed = [bound for bound in bounds if last is None or bound[0] <= last]
    return max(allowed) if allowed else (None, "")


def _from_days(past: _Past, last: date | None) -> Iterator[tuple[date, str]]:
    """Give days without a year the year that the page's other dates allow."""
    if last is not None:
        for month, day in past.days:
            found = _on_or_before(last, month, day)
            if found and (last - found).days <= YEARLESS_DAYS:
                yield found, f"the text speaks of {_name(month, day)} as past"
    elif past.year:
        ordered = [
            (month, day)
            for month, day in past.days
            if past.this_month
            or (
                _valid(past.year, month, day) is not None
                and (date(past.year, 12, 31) - (_valid(past.year, month, day) or date.max)).days
                >= YEARLESS_DAYS
            )
        ]
        for month, day in ordered:
            found = _valid(past.year, month, day)
            if found:
                yield (
                    found,
                    (
                        f"the text speaks of {_name(month, day)} as past and names no year later than "
                        f"{past.year}"
                    ),
                )


def _read_past(text: str) -> _Past:
    latest: tuple[date, str] | None = None
    year: int | None = None
    days: list[tuple[int, int]] = []
    coming: list[tuple[int, int]] = []
    weekdays = False
    for sentence in sentences(text):
        ahead = _AHEAD.search(sentence) is not None
        weekdays = weekdays or (_WEEKDAY.search(_OLD_WEEKDAY.sub(" ", sentence)) is not None)
        if ahead or _THREAT.search(sentence):
            if not _OVER.search(sentence):
                coming.extend((found.month, found.day) for found in find_yearless(sentence))
            continue
        for when in find_dates(sentence):
            if latest is None or when.first > latest[0]:
                latest = (when.first, sentence[when.start : when.end].strip(" ,"))
        for match in _YEAR.finditer(sentence):
            year = max(year or 0, int(match["year"]))
        days.extend((found.month, found.day) for found in find_yearless(sentence))
    if latest and (year is None or latest[0].year > year):
        year = latest[0].year
    return _Past(
        latest,
        year,
        tuple(dict.fromkeys(days)),
        tuple(coming),
        _THIS_MONTH.search(text) is not None,
        weekdays,
    )


def _on_or_before(last: date, month: int, day: int) -> date | None:
    this = _valid(last.year, month, day)
    return this if this and this <= last else _valid(last.year - 1, month, day)


def _valid(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _nothing(past: _Past) -> str:
    if past.days:
        return f"the text speaks of {_name(*past.days[0])} and names no year"
    return "neither page nor text names a date that bounds it"


def _say(day: date) -> str:
    return f"{day.day} {_MONTHS[day.month]} {day.year}"


def _name(month: int, day: int) -> str:
    return f"{day} {_MONTHS[month]}"
