"""Changes of meaning in the record: written a pair of copy and original at a time."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Sequence

from ..data import Change, Copy
from .connection import transaction
from .copies import copies_where, pair_where
from .selection import Selection

_CHANGE = (
    'report, "start", "end", original, original_start, original_end, kind, severity, explanation, '
    "text, original_text"
)


def copies_to_compare(connection: sqlite3.Connection) -> Iterator[Copy]:
    """Yield the copies of which it has not been looked for what they changed."""
    return copies_where(connection, "compared = 0", ())


def write_changes(
    connection: sqlite3.Connection, copy: Copy, changes: Sequence[Change], run: int
) -> None:
    """Write what a copy changed, and that it was looked for, in one transaction."""
    with transaction(connection):
        connection.execute(
            "UPDATE copies SET compared = 1 WHERE report = ? AND original = ?",
            (copy.report, copy.original),
        )
        connection.executemany(
            f"INSERT INTO changes ({_CHANGE}, run) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (
                (
                    c.report,
                    c.start,
                    c.end,
                    c.original,
                    c.original_start,
                    c.original_end,
                    c.kind,
                    c.severity,
                    c.explanation,
                    c.text,
                    c.original_text,
                    run,
                )
                for c in changes
            ),
        )


def read_changes(connection: sqlite3.Connection, selection: Selection) -> Iterator[Change]:
    """Yield the changes of the selected pairs, in the order of the copy's text."""
    where, values = pair_where(selection)
    sql = f'SELECT {_CHANGE} FROM changes WHERE {where} ORDER BY report, original, "start", number'
    return (Change(*row) for row in connection.execute(sql, values))


def read_pair_changes(
    connection: sqlite3.Connection, report: str, original: str
) -> Iterator[Change]:
    """Yield the changes of one copy against its original, in the order of the copy's text."""
    sql = (
        f'SELECT {_CHANGE} FROM changes WHERE report = ? AND original = ? ORDER BY "start", number'
    )
    return (Change(*row) for row in connection.execute(sql, (report, original)))
