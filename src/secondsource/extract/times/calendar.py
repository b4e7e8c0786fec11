"""Days, weeks, months and feasts: which days a TIMEX3 value covers, and counting from one to another."""

from __future__ import annotations

import re
from calendar import monthrange
from datetime import date, timedelta

SEASON_MONTHS = {"SP": 3, "SU": 6, "FA": 9, "WI": 12}
"""First month of each season, as meteorologists count them in the north; each lasts three."""
_DAY = re.compile(r"(\d{4})-(\d\d)-(\d\d)(?:T.*)?")
_WEEK = re.compile(r"(\d{4})-W(\d\d)(-WE)?")
_MONTHS = re.compile(r"(\d{4})-(\d\d|SP|SU|FA|WI|Q[1-4]|H[12])")

Span = tuple[date, date]


def span_of(value: str) -> Span | None:
    """Return the first and last day of a TIMEX3 date value, ``None`` where it names none."""
    try:
        return _span(value)
    except (ValueError, OverflowError):
        return None


def _span(value: str) -> Span | None:
    if match := _DAY.fullmatch(value):
        day = date(*(int(part) for part in match.groups()))
        return day, day
    if match := _WEEK.fullmatch(value):
        monday = date.fromisocalendar(int(match[1]), int(match[2]), 1)
        return monday + timedelta(5 if match[3] else 0), monday + timedelta(6)
    if match := _MONTHS.fullmatch(value):
        return _months(int(match[1]), match[2])
    if re.fullmatch(r"\d{2,4}", value):
        length = 10 ** (4 - len(value))
        first = int(value) * length
        return date(first, 1, 1), date(first + length - 1, 12, 31)
    return None


def _months(year: int, part: str) -> Span:
    """Return the days of a month, a season, a quarter or a half of a year."""
    length = 1 if part.isdigit() else 6 if part[0] == "H" else 3
    if part.isdigit():
        first = int(part)
    elif part in SEASON_MONTHS:
        first = SEASON_MONTHS[part]
    else:
        first = (int(part[1]) - 1) * length + 1
    last_year, last = divmod(year * 12 + first - 1 + length - 1, 12)
    return date(year, first, 1), date(last_year, last + 1, monthrange(last_year, last + 1)[1])


def week_of(day: date) -> str:
    """Return the value of the week that holds a day."""
    year, week, _ = day.isocalendar()
    return f"{year:04d}-W{week:02d}"


def shifted(day: date, count: int, unit: str) -> str | None:
    """Return the value, as fine as the unit, so many units from a day; ``None`` beyond the calendar."""
    try:
        return _shifted(day, count, unit)
    except (ValueError, OverflowError):
        return None


def _shifted(day: date, count: int, unit: str) -> str | None:
    if unit in {"D", "WE"}:
        moved = day + timedelta(count * (7 if unit == "WE" else 1))
        return moved.isoformat() if unit == "D" else f"{week_of(moved)}-WE"
    if unit == "W":
        return week_of(day + timedelta(7 * count))
    if unit in {"M", "Q"}:
        length = 3 if unit == "Q" else 1
        year, number = divmod(day.year * 12 + day.month - 1 + count * length, 12)
        if not 0 < year < date.max.year:
            return None
        return f"{year:04d}-Q{number // 3 + 1}" if unit == "Q" else f"{year:04d}-{number + 1:02d}"
    year = day.year + count * {"Y": 1, "DE": 10, "CE": 100}[unit]
    if not 0 < year < date.max.year:
        return None
    return f"{year:04d}"[: {"Y": 4, "DE": 3, "CE": 2}[unit]]


def easter(year: int) -> date:
    """Return Easter Sunday of the western churches (Meeus, Jones and Butcher's rule)."""
    a, b, c = year % 19, year // 100, year % 100
    d, e, f = b // 4, b % 4, (b + 8) // 25
    h = (19 * a + b - d - (b - f + 1) // 3 + 15) % 30
    k = (32 + 2 * e + 2 * (c // 4) - h - c % 4) % 7
    m = (a + 11 * h + 22 * k) // 451
    month, day = divmod(h + k - 7 * m + 114, 31)
    return date(year, month, day + 1)


def nth_weekday(year: int, month: int, weekday: int, which: int) -> date:
    """Return the nth of a weekday (1 is Monday) in a month; the fifth stands for the last."""
    first = date(year, month, 1)
    day = 1 + (weekday - first.isoweekday()) % 7 + 7 * (which - 1)
    while day > monthrange(year, month)[1]:
        day -= 7
    return date(year, month, day)
