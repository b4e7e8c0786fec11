"""Dates as markup states them, read to ISO 8601; nothing is inferred."""

from __future__ import annotations

import re
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime

from ...settings import HTML_FIRST_YEAR, LAST_YEAR
from ..dates import read_date

_COMPACT = re.compile(r"(\d{4})(\d\d)(\d\d)(?:T?(\d\d)(\d\d)(\d\d)?)?")
_EPOCH = re.compile(r"\d{10}(\d{3})?")
_DAY = re.compile(r"(\d{4})[-/.](\d\d?)[-/.](\d\d?)")
_ZONE = re.compile(r"\s*([+-]\d\d):?(\d\d)$")
_IN_PATH = re.compile(
    r"/((?:19|20)\d\d)[/-]?(0[1-9]|1[0-2]|[a-z]{3})[/-]?(0[1-9]|[12]\d|3[01])(?=[/-]|$)", re.I
)
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")


def stated_date(text: str) -> str | None:
    """Read a date from an attribute or a JSON value: ISO 8601, with time and zone where stated.

    ``None`` where it is none, where day and month could be exchanged, or outside the years of news.
    """
    value = " ".join(text.split())
    if not value or len(value) > 80:
        return None
    for read in (_iso, _compact, _epoch, _mail):
        found = read(value)
        if found:
            return _write(*found)
    printed = read_date(value)
    return printed.value if printed and printed.first.year >= HTML_FIRST_YEAR else None


def path_date(url: str) -> str | None:
    """Read the day that a URL's path states: ``/2020/01/24/`` or ``/2020/jan/24/``."""
    path = re.sub(r"^[a-z]+://[^/]*|[?#].*$", "", url, flags=re.IGNORECASE)
    match = _IN_PATH.search(path)
    if match is None:
        return None
    year, month, day = match.groups()
    number = _MONTHS.index(month.lower()) + 1 if month.lower() in _MONTHS else 0
    number = number or (int(month) if month.isdigit() else 0)
    try:
        return _write(datetime(int(year), number, int(day)), timed=False)
    except ValueError:
        return None


def _iso(value: str) -> tuple[datetime, bool] | None:
    if not value[:4].isdigit() or value.isdigit():
        return None
    day = _DAY.match(value)
    if day:
        value = f"{day[1]}-{int(day[2]):02}-{int(day[3]):02}{value[day.end() :]}"
    value = _ZONE.sub(r"\1:\2", value) if len(value) > 12 else value
    value = re.sub(r"\s+(UTC|GMT|Z)$", "Z", value, flags=re.IGNORECASE)
    try:
        return datetime.fromisoformat(value), len(value) > 10
    except ValueError:
        return None


def _compact(value: str) -> tuple[datetime, bool] | None:
    match = _COMPACT.fullmatch(value)
    if match is None:
        return None
    numbers = [int(group) for group in match.groups() if group]
    try:
        return datetime(*numbers), len(numbers) > 3  # type: ignore[arg-type]
    except ValueError:
        return None


def _epoch(value: str) -> tuple[datetime, bool] | None:
    match = _EPOCH.fullmatch(value)
    if match is None:
        return None
    return datetime.fromtimestamp(int(value) / (1000 if match[1] else 1), UTC), True


def _mail(value: str) -> tuple[datetime, bool] | None:
    try:
        return parsedate_to_datetime(value), True
    except (ValueError, TypeError, IndexError, OverflowError):
        return None


def _write(when: datetime, timed: bool) -> str | None:
    if not HTML_FIRST_YEAR <= when.year <= LAST_YEAR:
        return None
    return when.isoformat(timespec="seconds") if timed else when.date().isoformat()
