"""Copies and their passages in the record: written a report at a time, read under a selection."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator

from ..data import Copy, Passage
from .connection import transaction
from .read import selected_ids
from .selection import Selection

_COPY = "report, original, kind, direction, share, reasons, taken, partial, score"
_PASSAGE = 'report, "start", "end", original, original_start, original_end, score'
_UNTRACED = "reports.id NOT IN (SELECT report FROM traced)"


def write_traced(
    connection: sqlite3.Connection,
    report: str,
    copies: tuple[Copy, ...],
    passages: tuple[Passage, ...],
    run: int,
) -> None:
    """Write what tracing found of one report, and that it was traced, in one transaction."""
    with transaction(connection):
        connection.execute("INSERT INTO traced (report, run) VALUES (?, ?)", (report, run))
        connection.executemany(
            f"INSERT INTO copies ({_COPY}, run) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (
                (
                    c.report,
                    c.original,
                    c.kind,
                    c.direction,
                    c.share,
                    json.dumps(c.reasons, ensure_ascii=False),
                    c.taken,
                    int(c.partial),
                    c.score,
                    run,
                )
                for c in copies
            ),
        )
        connection.executemany(
            f"INSERT INTO passages ({_PASSAGE}, run) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            (
                (
                    p.report,
                    p.start,
                    p.end,
                    p.original,
                    p.original_start,
                    p.original_end,
                    p.score,
                    run,
                )
                for p in passages
            ),
        )


def traced_reports(connection: sqlite3.Connection, *, done: bool) -> Iterator[str]:
    """Yield the ids of the reports that were traced, in the order they were; or of those to trace."""
    sql = (
        "SELECT report FROM traced ORDER BY rowid"
        if done
        else f"SELECT id FROM reports WHERE {_UNTRACED} ORDER BY number"
    )
    return (report for (report,) in connection.execute(sql).fetchall())


def read_copies(connection: sqlite3.Connection, selection: Selection) -> Iterator[Copy]:
    """Yield the copies among which the copy or the original is selected, in the order found."""
    return copies_where(connection, *pair_where(selection))


def copies_where(
    connection: sqlite3.Connection, where: str, values: tuple[str, ...]
) -> Iterator[Copy]:
    """Yield the copies that satisfy a condition."""
    sql = f"SELECT {_COPY} FROM copies WHERE {where} ORDER BY number"
    for report, original, kind, direction, share, reasons, *rest in connection.execute(sql, values):
        taken, partial, score = rest
        yield Copy(
            report=report,
            original=original,
            kind=kind,
            direction=direction,
            share=share,
            reasons=tuple(json.loads(reasons)),
            taken=taken,
            partial=bool(partial),
            score=score,
        )


def read_pair(connection: sqlite3.Connection, report: str, original: str) -> Iterator[Passage]:
    """Yield the passages of one copy and its original, in the order of the copy's text."""
    sql = f'SELECT {_PASSAGE} FROM passages WHERE report = ? AND original = ? ORDER BY "start", number'
    return (Passage(*row) for row in connection.execute(sql, (report, original)))


def read_passages(connection: sqlite3.Connection, selection: Selection) -> Iterator[Passage]:
    """Yield the passages of the selected copies, in the order of the copy's text."""
    where, values = pair_where(selection)
    sql = (
        f'SELECT {_PASSAGE} FROM passages WHERE {where} ORDER BY report, original, "start", number'
    )
    return (Passage(*row) for row in connection.execute(sql, values))


def count_pairs(connection: sqlite3.Connection, selection: Selection, table: str) -> int:
    """Return how many rows of ``copies``, ``passages`` or ``changes`` are selected."""
    where, values = pair_where(selection)
    return int(
        connection.execute(f"SELECT count(*) FROM {table} WHERE {where}", values).fetchone()[0]
    )


def pair_where(selection: Selection) -> tuple[str, tuple[str, ...]]:
    """Return a condition over pairs of reports, either of which may be selected."""
    if not selection:
        return "1", ()
    selected, values = selected_ids(selection)
    return f"(report IN ({selected}) OR original IN ({selected}))", values * 2
