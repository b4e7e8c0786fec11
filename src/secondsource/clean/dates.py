"""Dates as English pages print them: found in a text, read, and never guessed."""

from __future__ import annotations

import calendar
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from ..settings import FIRST_YEAR, LAST_YEAR
from .vocabulary import words

_MONTHS: dict[str, int] = {name: int(number) for name, number in words("dates")["months"].items()}
_ZONES: dict[str, int] = {name: int(offset) for name, offset in words("dates")["zones"].items()}
_M = "|".join(sorted(_MONTHS, key=len, reverse=True))
_W = "|".join(sorted(words("dates")["weekdays"], key=len, reverse=True))
_Z = "|".join(
    sorted((re.escape(z) for z in (*_ZONES, *words("dates")["open_zones"])), key=len, reverse=True)
)
_DAY = r"(?P<{0}d>0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?"
_YEAR = r"(?P<{0}y>(?:1[89]|20)\d\d)"
_MONTH = rf"(?P<{{0}}m>{_M})\.?"
_TIME = (
    r"(?P<{0}hour>[01]?\d|2[0-4])(?:[:.h](?P<{0}minute>[0-5]\d)(?::(?P<{0}second>[0-5]\d)(?:\.\d+)?)?)?"
    rf"\s?(?P<{{0}}half>[ap]\.?m\b\.?)?\s*\(?(?P<{{0}}zone>(?:utc|gmt)?[+-]\d\d?:?(?:\d\d)?|(?<=\d)z\b|\b(?:{_Z})\b)?"
)
_BEFORE = rf"(?:(?<![\d.,:/])(?<!\w){_TIME.format('b')}[\s,|·•)-]*(?:on\s+)?)??"
_WEEK = rf"(?:\b(?:{_W})\b\.?[\s,]*(?:the\s+)?)?"
_GAP = r"(?:(?:T|[\s,|·•/–—-]{1,8}|\s?\()(?:(?:at|around)\s+)?"
_AFTER = rf"{_GAP}{_TIME.format('a')})?"
_DAYS = "|".join(
    (
        rf"{_YEAR.format('i')}(?P<isep>[-/.]){r'(?P<im>0?[1-9]|1[0-2])'}(?P=isep){_DAY.format('i')}(?!\d)",
        rf"{_DAY.format('e')}(?:\s+of\b|\s+day\s+of\b)?[\s\-/.,]{{0,3}}{_MONTH.format('e')}[\s\-/.,]{{0,3}}{_YEAR.format('e')}\b",
        rf"{_MONTH.format('u')}[\s\-/]{{0,3}}{_DAY.format('u')}[\s,.\-/]{{1,3}}{_YEAR.format('u')}\b",
        rf"(?P<n1>\d\d?)(?P<nsep>[/.-])(?P<n2>\d\d?)(?P=nsep){_YEAR.format('n')}\b",
    )
)
_DATE = re.compile(
    rf"{_BEFORE}{_WEEK}(?<!\d)(?<!\d[.,:/])(?<![^\W\d_])(?:{_DAYS}){_AFTER}", re.IGNORECASE
)
_MONTH_ONLY = re.compile(
    rf"(?<!\w)(?<!\d ){_MONTH.format('o')}\s*,?\s+{_YEAR.format('o')}\b", re.IGNORECASE
)
_YEARLESS = re.compile(
    rf"(?<![\w.,:/])(?:{_WEEK}{_DAY.format('e')}(?:\s+of)?\s+(?P<em>{_M})\b(?!\.?,?\s+\d{{4}})"
    rf"|{_WEEK}(?P<um>{_M})\b\.?\s+{_DAY.format('u')}(?!\.?,?\s+\d{{4}})(?![\w:%]|[.,]\d|\s*(?:percent|people|killed)))",
    re.IGNORECASE,
)
_WIRE = re.compile(
    rf"(?<!\d)(?P<d>\d\d)(?P<hour>\d\d)(?P<minute>\d\d)Z? (?P<m>{_M}) (?P<y>\d\d)(?!\d)",
    re.IGNORECASE,
)
_LEAD = re.compile(r"[\s.:\d]*(?:on\s+)?", re.IGNORECASE)
_CENTURY = 60  # wires of the 1960s are the oldest that are kept as text
_DIGIT = re.compile(r"\d")


@dataclass(frozen=True, slots=True)
class When:
    """A date that stands at ``[start, end)``. ``value`` is ISO 8601; ``first`` to ``last`` its days."""

    value: str
    first: date
    last: date
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class DayOfYear:
    """A day and month without a year, at ``[start, end)``."""

    month: int
    day: int
    start: int
    end: int


def find_dates(text: str) -> Iterator[When]:
    """Yield the dates with a year that a text holds, in order, with time and zone where printed.

    A date in figures whose day and month could be exchanged is left out: nothing on the page decides.
    """
    if not _DIGIT.search(text):
        return
    taken: list[tuple[int, int]] = []
    for match in _DATE.finditer(text):
        when = _full(match)
        if when:
            taken.append((when.start, when.end))
            yield when
    for match in _WIRE.finditer(text):
        stamped = _wire(match)
        if stamped:
            yield stamped
    for match in _MONTH_ONLY.finditer(text):
        if not any(start <= match.start() < end for start, end in taken):
            year, month = int(match["oy"]), _MONTHS[match["om"].lower()]
            last = date(year, month, calendar.monthrange(year, month)[1])
            yield When(f"{year:04}-{month:02}", date(year, month, 1), last, *match.span())


def find_yearless(text: str) -> Iterator[DayOfYear]:
    """Yield the days printed without a year ("Jan. 3")."""
    if not _DIGIT.search(text):
        return
    for match in _YEARLESS.finditer(text):
        month = _MONTHS[(match["em"] or match["um"]).lower()]
        day = int(match["ed"] or match["ud"])
        if day <= calendar.monthrange(2000, month)[1] and _is_month(match["em"] or match["um"]):
            yield DayOfYear(month, day, *match.span())


def read_date(text: str) -> When | None:
    """Read a value that is nothing but a date, such as a feed or a meta tag gives."""
    return next(find_dates(text), None)


def _is_month(printed: str) -> bool:
    """Tell May and March from the verbs: a month is printed with a capital."""
    return printed[0].isupper()


def _full(match: re.Match[str]) -> When | None:
    numbers = _numbers(match)
    if numbers is None:
        return None
    year, month, day = numbers
    if not FIRST_YEAR <= year <= LAST_YEAR or day > calendar.monthrange(year, month)[1]:
        return None
    found = date(year, month, day)
    time, end = _time(match, "a"), match.end()
    if match["ahour"] and not time:
        end = match.start("ahour")
    start = match.start()
    early = _time(match, "b")
    if match["bhour"] and not early:
        start = _LEAD.match(match.string, match.end("bhour")).end()  # type: ignore[union-attr]
    clock = time or early
    return When(found.isoformat() + (f"T{clock}" if clock else ""), found, found, start, end)


def _wire(match: re.Match[str]) -> When | None:
    """Read the date-time group of a wire: day, hour and minute, month, year of the century."""
    year = int(match["y"]) + (2000 if int(match["y"]) < _CENTURY else 1900)
    month, day, hour = _MONTHS[match["m"].lower()], int(match["d"]), int(match["hour"])
    if (
        not 1 <= day <= calendar.monthrange(year, month)[1]
        or hour > 23
        or int(match["minute"]) > 59
    ):
        return None
    found = date(year, month, day)
    return When(f"{found}T{hour:02}:{match['minute']}:00", found, found, *match.span())


def _numbers(match: re.Match[str]) -> tuple[int, int, int] | None:
    """Return year, month and day; ``None`` where day and month could be exchanged."""
    if match["iy"]:
        return int(match["iy"]), int(match["im"]), int(match["id"])
    for form in ("e", "u"):
        if match[f"{form}y"]:
            return (
                int(match[f"{form}y"]),
                _MONTHS[match[f"{form}m"].lower()],
                int(match[f"{form}d"]),
            )
    first, second = int(match["n1"]), int(match["n2"])
    if first == second or (first > 12 >= second):
        day, month = first, second
    elif second > 12 >= first:
        day, month = second, first
    else:
        return None
    return (int(match["ny"]), month, day) if 1 <= month <= 12 and 1 <= day <= 31 else None


def _time(match: re.Match[str], side: str) -> str:
    """Return ``HH:MM[:SS][zone]``, or nothing where what follows the date is no time of day."""
    hour_text, minute = match[f"{side}hour"], match[f"{side}minute"]
    half = (match[f"{side}half"] or "").replace(".", "").lower()
    if not hour_text or not (minute or half):
        return ""
    hour = int(hour_text)
    if half and 1 <= hour <= 12:
        hour = hour % 12 + (12 if half == "pm" else 0)
    if hour > 23:
        return ""
    second = match[f"{side}second"]
    return f"{hour:02}:{minute or '00'}:{second or '00'}{_zone(match[f'{side}zone'])}"


def _zone(printed: str | None) -> str:
    """Return ``+HH:MM``; nothing for a zone that is not stated or has two meanings."""
    if not printed:
        return ""
    name = printed.lower()
    minutes = _ZONES.get(name)
    if minutes is None:
        offset = re.fullmatch(r"(?:utc|gmt)?([+-])(\d\d?):?(\d\d)?", name)
        if offset is None:
            return ""
        minutes = int(offset[2]) * 60 + int(offset[3] or 0)
        if minutes > 14 * 60:
            return ""
        minutes = -minutes if offset[1] == "-" else minutes
    sign = "-" if minutes < 0 else "+"
    return f"{sign}{abs(minutes) // 60:02}:{abs(minutes) % 60:02}"
