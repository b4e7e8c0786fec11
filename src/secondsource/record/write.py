"""Writing: whole pages or nothing, and nothing twice."""

from __future__ import annotations

import sqlite3
from collections import defaultdict
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from typing import Any

from ..data import Page, Problem, Report
from .connection import transaction
from .rows import REPORT_VALUES, page_row, report_row, statement_row, storable

_ADD_PAGE = (
    "INSERT INTO pages (id, name, digest, media, given, text, run) VALUES (?, ?, ?, ?, ?, ?, ?) "
    "ON CONFLICT (id) DO NOTHING"
)
_ADD_REPORT = (
    f"INSERT INTO reports (id, page, position, {', '.join(REPORT_VALUES)}, layout) "
    f"VALUES (?, ?, ?, {', '.join('?' * len(REPORT_VALUES))}, ?)"
)
_ADD_STATEMENT = (
    "INSERT INTO statements (report, field, value, rule, page_start, page_end, run) "
    "VALUES (?, ?, ?, ?, ?, ?, ?)"
)
_ADD_PROBLEM = (
    "INSERT INTO problems (page, page_id, report, step, message, run) VALUES (?, ?, ?, ?, ?, ?) "
    "ON CONFLICT DO NOTHING"
)
_FORGET_UNREAD = (
    "DELETE FROM problems WHERE page = ? AND step = 'read' AND page_id IS NULL AND run <> ?"
)


def start_run(connection: sqlite3.Connection, command: str, version: str) -> int:
    """Note that a command starts to write; return the number of its run."""
    with transaction(connection):
        added = connection.execute(
            "INSERT INTO runs (command, version, started) VALUES (?, ?, ?)",
            (command, version, _now()),
        )
    return int(added.lastrowid or 0)


def finish_run(connection: sqlite3.Connection, run: int) -> None:
    """Note that a run has come to its end."""
    with transaction(connection):
        connection.execute("UPDATE runs SET finished = ? WHERE id = ?", (_now(), run))


def _now() -> str:
    return datetime.now(UTC).isoformat(timespec="seconds")


def write_rows(
    connection: sqlite3.Connection, given: Mapping[str, Sequence[Any]], run: int
) -> None:
    """Write pages, reports and problems in one transaction; leave what is there already alone.

    Raises ``ValueError`` for a report whose page is neither among the rows nor in the record.
    """
    rows = storable(given)
    pages: dict[str, Page] = {page.id: page for page in rows["pages"]}
    reports: defaultdict[str, dict[str, Report]] = defaultdict(dict)
    for report in rows["reports"]:
        reports[report.page][report.id] = report
    with transaction(connection):
        _refuse_orphans(connection, [page for page in reports if page not in pages])
        for page in pages.values():
            if _add_page(connection, page, run):
                _add_reports(connection, list(reports[page.id].values()), run)
        _add_problems(connection, rows["problems"], {p.name: p.id for p in pages.values()}, run)


def settle_names(connection: sqlite3.Connection, names: Sequence[str], run: int) -> None:
    """Drop what earlier runs say of not having been able to read pages that are there, and known."""
    with transaction(connection):
        connection.executemany(_FORGET_UNREAD, ((name, run) for name in names))


def _refuse_orphans(connection: sqlite3.Connection, page_ids: Sequence[str]) -> None:
    for page in page_ids:
        if not connection.execute("SELECT 1 FROM pages WHERE id = ?", (page,)).fetchone():
            raise ValueError(f"a report belongs to page {page}, which was never given")


def _add_page(connection: sqlite3.Connection, page: Page, run: int) -> bool:
    """Add a page and say whether it is new; that it could not be read before is no problem now."""
    added = connection.execute(_ADD_PAGE, page_row(page, run)).rowcount > 0
    connection.execute(_FORGET_UNREAD, (page.name, run))
    return added


def _add_reports(connection: sqlite3.Connection, reports: Sequence[Report], run: int) -> None:
    ordered = sorted(reports, key=lambda report: report.page_start)
    for position, report in enumerate(ordered, start=1):
        connection.execute(_ADD_REPORT, report_row(report, position))
        connection.executemany(
            _ADD_STATEMENT, (statement_row(s, report.id, run) for s in report.statements)
        )


def _add_problems(
    connection: sqlite3.Connection,
    problems: Sequence[Problem],
    page_ids: Mapping[str, str],
    run: int,
) -> None:
    connection.executemany(
        _ADD_PROBLEM,
        ((p.page, page_ids.get(p.page), p.report, p.step, p.message, run) for p in problems),
    )
