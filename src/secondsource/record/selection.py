"""The one selection that every listing, page and export takes."""

from __future__ import annotations

import re
from calendar import monthrange
from dataclasses import dataclass
from datetime import date
from typing import get_args

from ..data import Genre
from ..errors import UsageProblem
from .query import names_expression, search_expression

_DATE = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?")

Clause = tuple[str, tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class Selection:
    """Which reports are meant: those that satisfy every field that is given.

    Values of one field are alternatives. An empty selection means all.

    - ``start``, ``end``: days, ``2020`` and ``2020-01`` standing for the first and the last day of
      the period. A report is in when its published date, or else the window in which it can have
      been published, overlaps with them; a bound of the window that is unknown is open.
    - ``place``: headline, dateline or body hold the name, as a phrase; case and accents do not
      matter.
    - ``actor``: headline or body hold it likewise.
    - ``outlet``: the outlet has exactly this name, whatever the case of A-Z.
    - ``genre``: news, analysis or opinion.
    - ``language``: an ISO 639 code such as ``en``.
    - ``text``: the report is found by this search (see ``search_expression``).

    Raises ``UsageProblem`` for a date or a genre that cannot be understood.
    """

    start: str | None = None
    end: str | None = None
    place: tuple[str, ...] = ()
    actor: tuple[str, ...] = ()
    outlet: tuple[str, ...] = ()
    genre: tuple[str, ...] = ()
    language: tuple[str, ...] = ()
    text: str | None = None

    def __post_init__(self) -> None:
        for name in ("place", "actor", "outlet", "genre", "language"):
            # Written by hand, one value often lacks its tuple, and several come as a list.
            value: str | list[str] | tuple[str, ...] = getattr(self, name)
            object.__setattr__(self, name, (value,) if isinstance(value, str) else tuple(value))
        unknown = [genre for genre in self.genre if genre not in get_args(Genre)]
        if unknown:
            raise UsageProblem(
                f"'{unknown[0]}' is no genre. There are: {', '.join(get_args(Genre))}."
            )
        start, end = _first_day(self.start), _last_day(self.end)
        if start and end and start > end:
            raise UsageProblem(f"The period ends ({self.end}) before it starts ({self.start}).")

    def __bool__(self) -> bool:
        return self != Selection()

    def where(self) -> Clause:
        """Return an SQL condition over the table ``reports``, and its parameters."""
        clauses = _days(_first_day(self.start), _last_day(self.end))
        if self.place:
            clauses.append(_found(names_expression(self.place)))
        if self.actor:
            names = names_expression(self.actor)
            clauses.append(_found(names and f"{{title text}} : ({names})"))
        if self.text:
            clauses.append(_found(search_expression(self.text)))
        for column, values in (
            ("reports.outlet COLLATE NOCASE", self.outlet),
            ("reports.genre", self.genre),
            ("reports.language", self.language),
        ):
            if values:
                clauses.append((f"{column} IN ({', '.join('?' * len(values))})", values))
        condition = " AND ".join(sql for sql, _ in clauses) or "1"
        return condition, tuple(value for _, values in clauses for value in values)


def _first_day(text: str | None) -> str | None:
    return _parsed(text)[0] if text else None


def _last_day(text: str | None) -> str | None:
    return _parsed(text)[1] if text else None


def _parsed(text: str) -> tuple[str, str]:
    """Return the first and the last day that a date stands for."""
    match = _DATE.fullmatch(text.strip())
    try:
        if match is None:
            raise ValueError(text)
        year, month, day = (int(part) if part else None for part in match.groups())
        assert year is not None
        first = date(year, month or 1, day or 1)
        last_month = month or 12
        last = date(year, last_month, day or monthrange(year, last_month)[1])
    except ValueError as bad:
        raise UsageProblem(
            f"'{text}' is no date. Write a year, a month or a day: 2020, 2020-01 or 2020-01-24. "
            "The end is inclusive."
        ) from bad
    return first.isoformat(), last.isoformat()


def _days(first: str | None, last: str | None) -> list[Clause]:
    """Compare days as text; a stored month or year counts as from its first to its last day."""
    clauses: list[Clause] = []
    if first:
        latest = "coalesce(reports.published, reports.published_to)"
        # "-99" sorts behind every month and day: 2020-01 reaches to the end of January.
        clauses.append(
            (f"({latest} IS NULL OR substr({latest} || '-99-99', 1, 10) >= ?)", (first,))
        )
    if last:
        earliest = "coalesce(reports.published, reports.published_from)"
        clauses.append((f"({earliest} IS NULL OR substr({earliest}, 1, 10) <= ?)", (last,)))
    return clauses


def _found(expression: str | None) -> Clause:
    """Ask the full-text index; an expression without a word finds nothing."""
    if expression is None:
        return "0", ()
    condition = "reports.number IN (SELECT rowid FROM reports_fts WHERE reports_fts MATCH ?)"
    return condition, (expression,)
