"""When a report can have been published, as a window of days."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from ..data import Report

_EARLIEST, _LATEST = 0, date.max.toordinal()


@dataclass(frozen=True, slots=True)
class Window:
    """The first and last day, as ordinals, on which a report can have been published."""

    first: int
    last: int

    @property
    def known(self) -> bool:
        """Whether both ends are known."""
        return self.first > _EARLIEST and self.last < _LATEST

    def before(self, other: Window) -> bool:
        """Say whether every day of this window lies before the other."""
        return self.last < other.first

    def near(self, other: Window, days: int) -> bool:
        """Say whether the windows come within so many days of one another."""
        return self.first <= other.last + days and other.first <= self.last + days


def window(report: Report) -> Window:
    """Return the window of a report: the day it states, else what its text allows; open where unknown."""
    first = _day(report.published or report.published_from)
    last = _day(report.published or report.published_to)
    return Window(first or _EARLIEST, last or _LATEST)


def days_said(report: Report) -> str:
    """Return the window in words."""
    if report.published:
        return report.published[:10]
    ends = (report.published_from or "?", report.published_to or "?")
    return "an unknown day" if ends == ("?", "?") else f"between {ends[0][:10]} and {ends[1][:10]}"


def _day(value: str | None) -> int | None:
    """Return the ordinal of the first day of a date, which may be a mere month or year."""
    if not value:
        return None
    year, month, day = (*value[:10].split("-"), "1", "1")[:3]
    try:
        return date(int(year), int(month), int(day)).toordinal()
    except ValueError:
        return None
