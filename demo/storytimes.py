"""First and last day of a TIMEX3 value."""

from __future__ import annotations

import calendar
import re
from datetime import date, timedelta

SEASONS = {"SP": (3, 5), "SU": (6, 8), "FA": (9, 11)}


def timex_type(value: str) -> str:
    """DATE, TIME, DURATION or SET, told from the value."""
    if re.match(r"P(T?[\dX])", value):
        return "DURATION"
    if value.startswith("XXXX"):
        return "SET"
    return "TIME" if re.match(r"\d{4}-[\dW-]+T", value) else "DATE"


def bounds(value: str) -> tuple[str | None, str | None]:
    """The days that a value spans; (None, None) where it does not say."""
    if day := re.match(r"(\d{4})-(\d\d)-(\d\d)", value):
        return day[0], day[0]
    if week := re.fullmatch(r"(\d{4})-W(\d\d)(-WE)?", value):
        monday = date.fromisocalendar(int(week[1]), int(week[2]), 1)
        first = monday + timedelta(days=5 if week[3] else 0)
        return first.isoformat(), (monday + timedelta(days=6)).isoformat()
    if month := re.fullmatch(r"(\d{4})-(\d\d)", value):
        return _months(int(month[1]), int(month[2]), int(month[2]))
    if season := re.fullmatch(r"(\d{4})-(SP|SU|FA)", value):
        return _months(int(season[1]), *SEASONS[season[2]])
    if re.fullmatch(r"\d{4}", value):
        return f"{value}-01-01", f"{value}-12-31"
    return None, None


def _months(year: int, first: int, last: int) -> tuple[str, str]:
    days = calendar.monthrange(year, last)[1]
    return f"{year}-{first:02}-01", f"{year}-{last:02}-{days:02}"
