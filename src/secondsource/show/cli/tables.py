"""Rows on standard output: as a table for people, as JSON or CSV for programs."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from rich.console import Console

EVIDENCE = {"opens", "evidence"}  # fields of a row that hold what opens its evidence
PIPED_WIDTH = 200  # columns of a table that is not printed on a terminal


def console(*, stderr: bool = False) -> Console:
    """Return a console for answers, or for notes on standard error."""
    from rich.console import Console

    plain = Console(stderr=stderr, highlight=False)
    if plain.is_terminal:
        return plain
    return Console(stderr=stderr, highlight=False, width=PIPED_WIDTH, soft_wrap=True)


def print_rows(
    rows: Iterable[Mapping[str, Any]],
    fields: Sequence[str],
    form: str,
    *,
    columns: Mapping[str, str] | None = None,
    empty: str = "Nothing matches.",
) -> None:
    """Print rows in the form asked for.

    ``fields`` are what JSON and CSV hold, in order. ``columns`` maps the fields that a table shows
    to their headings; without it a table shows all. A note says so where there is no row.
    """
    if form == "json":
        _print_json(rows, fields)
    elif form == "csv":
        from ..export.csv import write_rows

        write_rows(sys.stdout, fields, rows)
    else:
        _print_table(rows, columns or {field: field for field in fields}, empty)


def _print_json(rows: Iterable[Mapping[str, Any]], fields: Sequence[str]) -> None:
    """Print one array, a row a line, without holding all rows at once."""
    out = sys.stdout
    out.write("[")
    separator = "\n"
    for row in rows:
        out.write(separator + json.dumps({f: row[f] for f in fields}, ensure_ascii=False))
        separator = ",\n"
    out.write("\n]\n" if separator != "\n" else "]\n")


def _print_table(rows: Iterable[Mapping[str, Any]], columns: Mapping[str, str], empty: str) -> None:
    from rich.table import Table
    from rich.text import Text

    table = Table(box=None, pad_edge=False, header_style="bold", show_edge=False)
    for field, heading in columns.items():
        # What a person copies into a command stands on one line.
        table.add_column(heading, overflow="fold", no_wrap=field in EVIDENCE)
    count = 0
    for row in rows:
        cells = (row[field] for field in columns)
        table.add_row(
            *(v if isinstance(v, Text) else Text("–" if v is None else str(v)) for v in cells)
        )
        count += 1
    if count:
        console().print(table)
    else:
        console(stderr=True).print(empty)
