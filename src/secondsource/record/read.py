"""Reading reports, pages, problems and counts out of a record, a row at a time."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator

from ..data import Page, Problem, Report
from ..errors import ReportUnknown
from .rows import REPORT_COLUMNS, Counts, page_from, report_from
from .selection import Selection

_REPORT = (
    f"SELECT pages.name, reports.id, {REPORT_COLUMNS} FROM reports "
    "JOIN pages ON pages.id = reports.page WHERE reports.number = ?"
)
_STATEMENTS = (
    "SELECT field, value, rule, page_start, page_end FROM statements "
    "WHERE report = ? ORDER BY number"
)
# As in the index reports_by_date; undated reports come last.
_BY_DATE = "coalesce(published, published_from, published_to, '~'), number"
_COUNTED = {
    "actors": "SELECT count(DISTINCT target) FROM links JOIN entities "
    "ON entities.report = links.report AND entities.number = links.entity "
    "WHERE sure = 1 AND kind = 'actor' AND named = 1",
    "places": "SELECT count(*) FROM places",
    "quotations": "SELECT count(*) FROM quotations",
    "figures": "SELECT count(*) FROM figures",
    "events": "SELECT count(*) FROM events",
}
_DAY = "substr(published, 1, 10)"


def reports(connection: sqlite3.Connection, selection: Selection) -> Iterator[Report]:
    """Yield the selected reports by date, those without any last."""
    where, values = selection.where()
    # Only numbers go through SQLite's sorter, so that memory stays flat.
    numbers = connection.execute(
        f"SELECT number FROM reports WHERE {where} ORDER BY {_BY_DATE}", values
    )
    for (number,) in numbers:
        found = report_by_number(connection, number)
        if found is not None:
            yield found


def report_by_number(connection: sqlite3.Connection, number: int) -> Report | None:
    """Return the report of a row of ``reports``; ``None`` where it is gone."""
    row = connection.execute(_REPORT, (number,)).fetchone()
    if row is None:
        return None
    page_name, report, *columns = row
    return report_from(page_name, columns, connection.execute(_STATEMENTS, (report,)))


def selected_ids(selection: Selection) -> tuple[str, tuple[str, ...]]:
    """Return a query for the ids of the selected reports, and its parameters."""
    where, values = selection.where()
    return f"SELECT reports.id FROM reports WHERE {where}", values


def count_reports(connection: sqlite3.Connection, selection: Selection) -> int:
    """Return how many reports are selected."""
    where, values = selection.where()
    return _number(connection, f"SELECT count(*) FROM reports WHERE {where}", values)


def page(connection: sqlite3.Connection, page_id: str) -> Page:
    """Return a page by its id; ``ReportUnknown`` where there is none."""
    row = connection.execute(
        "SELECT name, digest, media, given, text FROM pages WHERE id = ?", (page_id,)
    ).fetchone()
    if row is None:
        raise ReportUnknown(
            f"No page of this record has the identifier {page_id}. "
            "A report names that of its page in the field 'page'."
        )
    return page_from(row)


def has_page(connection: sqlite3.Connection, page_id: str) -> bool:
    """Say whether the record holds a page."""
    return connection.execute("SELECT 1 FROM pages WHERE id = ?", (page_id,)).fetchone() is not None


def problems(connection: sqlite3.Connection, selection: Selection) -> Iterator[Problem]:
    """Yield the problems of the selected reports and of their pages, in the order they came in.

    Problems of pages that gave no report are in the empty selection alone.
    """
    where, values = _problems_where(selection)
    for row in connection.execute(
        f"SELECT page, step, message, report FROM problems WHERE {where} ORDER BY number", values
    ):
        yield Problem(*row)


def count_problems(connection: sqlite3.Connection, selection: Selection) -> int:
    """Return how many problems there are under a selection."""
    where, values = _problems_where(selection)
    return _number(connection, f"SELECT count(*) FROM problems WHERE {where}", values)


def _problems_where(selection: Selection) -> tuple[str, tuple[str, ...]]:
    if not selection:
        return "1", ()
    where, values = selection.where()
    condition = (
        f"CASE WHEN report IS NULL THEN page IN (SELECT name FROM pages WHERE id IN "
        f"(SELECT reports.page FROM reports WHERE {where})) "
        f"ELSE report IN (SELECT reports.id FROM reports WHERE {where}) END"
    )
    return condition, values * 2


def counts(connection: sqlite3.Connection) -> Counts:
    """Return what the record holds."""
    first, last, undated = connection.execute(
        f"SELECT min({_DAY}), max({_DAY}), count(*) - count(published) FROM reports"
    ).fetchone()
    return Counts(
        pages=_number(connection, "SELECT count(*) FROM pages"),
        reports=_number(connection, "SELECT count(*) FROM reports"),
        problems=_number(connection, "SELECT count(*) FROM problems"),
        undated=undated,
        outlets=_frequencies(connection, "outlet"),
        agencies=_frequencies(connection, "agency"),
        genres=_frequencies(connection, "genre"),
        languages=_frequencies(connection, "language"),
        published_from=first,
        published_to=last,
        shared_pages=_number(connection, "SELECT count(*) FROM reports WHERE position = 2"),
        copies=_number(connection, "SELECT count(DISTINCT report) FROM copies WHERE partial = 0"),
        major_changes=_number(connection, "SELECT count(*) FROM changes WHERE severity = 'major'"),
        **{kind: _number(connection, sql) for kind, sql in _COUNTED.items()},
    )


def _number(connection: sqlite3.Connection, sql: str, values: tuple[str, ...] = ()) -> int:
    return int(connection.execute(sql, values).fetchone()[0])


def _frequencies(connection: sqlite3.Connection, column: str) -> tuple[tuple[str, int], ...]:
    return tuple(
        connection.execute(
            f"SELECT {column}, count(*) AS n FROM reports GROUP BY {column} "
            f"ORDER BY n DESC, {column}"
        )
    )
