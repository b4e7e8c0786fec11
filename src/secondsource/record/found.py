"""What the language pass found: written a report at a time, read under a selection or of one report."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from ..data import Entity, Event, Figure, Mention, Quotation, Time
from .columns import Columns
from .connection import transaction
from .read import selected_ids
from .selection import Selection

FOUND: Mapping[str, Columns[Any]] = {
    "entities": Columns(Entity),
    "mentions": Columns(Mention),
    "times": Columns(Time),
    "quotations": Columns(Quotation, extra=("id",)),
    "figures": Columns(Figure),
    "events": Columns(Event, extra=("id",)),
}
"""The tables of what was found, each with how its rows are stored."""


def write_found(
    connection: sqlite3.Connection,
    report: str,
    found: Mapping[str, Sequence[Any]],
    model: str,
    run: int,
) -> None:
    """Write what was found in one report, and that the language pass went over it, at once."""
    with transaction(connection):
        connection.execute(
            "INSERT INTO extracted (report, model, run) VALUES (?, ?, ?)", (report, model, run)
        )
        for table, columns in FOUND.items():
            connection.executemany(columns.insert(table), map(columns.row, found.get(table, ())))


def reports_to_extract(connection: sqlite3.Connection) -> Iterator[str]:
    """Yield the ids of the reports that the language pass has not gone over."""
    sql = "SELECT id FROM reports WHERE id NOT IN (SELECT report FROM extracted) ORDER BY number"
    return (report for (report,) in connection.execute(sql).fetchall())


def read_found(
    connection: sqlite3.Connection, selection: Selection, *, table: str
) -> Iterator[Any]:
    """Yield the rows of a table whose report is selected: report by report, in the order of the text."""
    where, values = found_where(selection)
    return _rows(connection, table, where, values)


def read_found_of(connection: sqlite3.Connection, report: str, *, table: str) -> Iterator[Any]:
    """Yield the rows of a table that one report has, in the order of its text."""
    return _rows(connection, table, "report = ?", (report,))


def _rows(
    connection: sqlite3.Connection, table: str, where: str, values: tuple[str, ...]
) -> Iterator[Any]:
    columns = FOUND[table]
    order = '"number"' if table == "entities" else '"start", "number"'
    sql = f"SELECT {columns.select()} FROM {table} WHERE {where} ORDER BY report, {order}"
    return columns.values(connection.execute(sql, values))


def count_found(connection: sqlite3.Connection, selection: Selection, *, table: str) -> int:
    """Return how many rows of a table are selected."""
    where, values = found_where(selection)
    sql = f"SELECT count(*) FROM {table} WHERE {where}"
    return int(connection.execute(sql, values).fetchone()[0])


def found_where(selection: Selection) -> tuple[str, tuple[str, ...]]:
    """Return a condition over rows that have a report."""
    if not selection:
        return "1", ()
    selected, values = selected_ids(selection)
    return f"report IN ({selected})", values
