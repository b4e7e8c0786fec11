"""Is the record sound? Everything that a reader of it relies on, tested row by row."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from itertools import islice, pairwise
from pathlib import Path
from zlib import error as ZlibError  # noqa: N812 - zlib names its exception in lower case

from ..data import Report
from ..errors import ReportUnknown
from ..settings import CHECK_MOST
from .connection import connect, primary_code, transaction
from .read import page, report_by_number

_UNREADABLE = (ZlibError, ValueError, TypeError, LookupError, ReportUnknown, sqlite3.Error)
"""What a row that was damaged or changed by hand can raise when it is read."""
_DAMAGE = {sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_ERROR}
"""SQLITE_ERROR among them: a table or a column is missing."""

_REFERENCES = (
    ("mentions", "entity"),
    ("quotations", "speaker"),
    ("figures", "says"),
    ("events", "place"),
    ("events", "says"),
    ("links", "entity"),
)
"""Columns that hold the number of an entity of the same report."""


def check_record(connection: sqlite3.Connection, path: Path) -> tuple[str, ...]:
    """Return the faults of a record in plain sentences, at most about ``CHECK_MOST``."""
    found = tuple(islice(_faults(connection, path), CHECK_MOST + 1))
    if len(found) <= CHECK_MOST:
        return found
    return (
        *found[:CHECK_MOST],
        f"There are more than {CHECK_MOST} faults; the rest is not listed.",
    )


def _faults(connection: sqlite3.Connection, path: Path) -> Iterator[str]:
    try:
        intact = True
        for (line,) in connection.execute(f"PRAGMA integrity_check({CHECK_MOST})"):
            if line != "ok":
                intact = False
                yield f"SQLite finds the file damaged: {line}."
        if not intact:
            return  # rows of a damaged file would only repeat it
        yield from _lost_references(connection)
        yield from _page_faults(connection)
        yield from _report_faults(connection)
        yield from _found_faults(connection)
        yield from _index_faults(connection, path)
    except sqlite3.DatabaseError as error:
        if primary_code(error) not in _DAMAGE:
            raise
        yield f"SQLite finds the file damaged: {error}."


def _lost_references(connection: sqlite3.Connection) -> Iterator[str]:
    for table, row, parent, _ in connection.execute("PRAGMA foreign_key_check"):
        yield f"Row {row} of {table} refers to a row of {parent} that is not there."


def _page_faults(connection: sqlite3.Connection) -> Iterator[str]:
    """Test each page: its identifier, its text, and that something came of it."""
    for page_id, name, accounted in connection.execute(
        "SELECT id, name, EXISTS (SELECT 1 FROM reports WHERE reports.page = pages.id) "
        "OR EXISTS (SELECT 1 FROM problems WHERE problems.page_id = pages.id "
        "OR problems.page = pages.name) FROM pages"
    ):
        try:
            found = page(connection, page_id)
        except _UNREADABLE as error:
            yield f"Page {name} ({page_id}) cannot be read: {error}."
            continue
        if found.id != page_id:
            yield f"Page {name} has the identifier {page_id}, and its content has {found.id}."
        if not accounted:
            yield f"Page {name} ({page_id}) has neither a report nor a problem."


def _report_faults(connection: sqlite3.Connection) -> Iterator[str]:
    """Test each report against its own text and against the text of its page."""
    page_id, page_characters = "", 0
    for number, report_id, of_page in connection.execute(
        "SELECT number, id, page FROM reports ORDER BY page, position"
    ):
        try:
            if of_page != page_id:
                page_id, page_characters = of_page, len(page(connection, of_page).text)
            report = report_by_number(connection, number)
        except _UNREADABLE as error:
            yield f"Report {report_id} cannot be read: {error}."
            continue
        if report is None:
            continue
        if report.id != report_id:
            yield f"Report {report_id} has a content whose identifier is {report.id}."
        yield from (
            f"Report {report_id}: {fault}." for fault in span_faults(report, page_characters)
        )


def span_faults(report: Report, page_characters: int) -> Iterator[str]:
    """Yield what is wrong with the spans of a report on a page of so many characters."""
    length = len(report.text)
    if not 0 <= report.page_start <= report.page_end <= page_characters:
        yield f"its place, {_span(report.page_start, report.page_end)}, is outside the page"
    for kind, spans in (
        ("paragraph", [(p.start, p.end) for p in report.paragraphs]),
        ("piece", [(p.start, p.end) for p in report.pieces]),
    ):
        for start, end in spans:
            if not 0 <= start < end <= length:
                yield f"the {kind} {_span(start, end)} is outside its text"
        for (_, before), (start, end) in pairwise(spans):
            if start < before:
                yield f"the {kind} {_span(start, end)} begins before the one before it ends"
    for piece in report.pieces:
        if not 0 <= piece.page_start <= piece.page_end <= page_characters:
            yield f"a piece comes from {_span(piece.page_start, piece.page_end)}, outside the page"
    for s in report.statements:
        if (s.page_start is None) != (s.page_end is None):
            yield f"the statement of its {s.field} has half a span"
            continue
        start, end = s.page_start or 0, s.page_end or 0
        if not 0 <= start <= end <= page_characters:
            yield f"the statement of its {s.field} stands at {_span(start, end)}, outside the page"


def _found_faults(connection: sqlite3.Connection) -> Iterator[str]:
    """Test that what was found opens at its words, and that entities and targets are there."""
    for table in ("mentions", "times", "quotations", "figures", "events"):
        for report, start, end in connection.execute(
            f'SELECT report, "start", "end" FROM {table} AS found JOIN reports '
            "ON reports.id = found.report "
            'WHERE substr(reports.text, "start" + 1, "end" - "start") <> found.text '
            'OR "start" < 0 OR "start" >= "end"'
        ):
            yield f"Report {report}: what is in {table} at {_span(start, end)} has other words there."
    for table, column in _REFERENCES:
        for report, number in connection.execute(
            f"SELECT report, {column} FROM {table} AS found WHERE {column} IS NOT NULL AND NOT "
            "EXISTS (SELECT 1 FROM entities WHERE entities.report = found.report "
            f"AND entities.number = found.{column})"
        ):
            yield f"Report {report}: {table} name entity {number}, which is not there."
    for report, target in connection.execute(
        "SELECT report, target FROM links WHERE target NOT IN "
        "(SELECT id FROM actors UNION SELECT id FROM places)"
    ):
        yield f"Report {report}: an entity is linked to {target}, which is no actor or place."


def _span(start: int, end: int) -> str:
    return f"[{start}, {end})"


def _index_faults(connection: sqlite3.Connection, path: Path) -> Iterator[str]:
    """Compare the full-text index with the reports."""
    (unlisted,) = connection.execute(
        "SELECT (SELECT count(*) FROM reports "
        "WHERE number NOT IN (SELECT id FROM reports_fts_docsize)) "
        "+ (SELECT count(*) FROM reports_fts_docsize "
        "WHERE id NOT IN (SELECT number FROM reports))"
    ).fetchone()
    if unlisted:
        yield f"The search index and the reports differ by {unlisted} rows."
        return
    # SQLite counts the comparison of every word as writing; a record that cannot be written to
    # makes do with the comparison of rows above.
    try:
        with closing(connect(path, "write")) as writer, transaction(writer):
            writer.execute(
                "INSERT INTO reports_fts(reports_fts, rank) VALUES ('integrity-check', 1)"
            )
    except sqlite3.OperationalError as refused:
        if primary_code(refused) not in {sqlite3.SQLITE_READONLY, sqlite3.SQLITE_CANTOPEN}:
            raise
    except sqlite3.DatabaseError:
        yield "The search index does not hold the words of the reports."
