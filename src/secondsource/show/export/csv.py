"""CSV: a head line, UTF-8, lists and rows within a cell as JSON, unknown as an empty cell."""

from __future__ import annotations

import csv
import json
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

from ...ask.contract import Row


def write(path: Path, fields: Sequence[str], rows: Iterable[Row]) -> int:
    """Write the rows to the path; return how many."""
    with path.open("w", encoding="utf-8", newline="") as out:
        return write_rows(out, fields, rows)


def write_rows(stream: Any, fields: Sequence[str], rows: Iterable[Row]) -> int:
    """Write a head line and the rows to an open text stream; return how many rows."""
    writer = csv.writer(stream, lineterminator="\n")
    writer.writerow(fields)
    count = 0
    for row in rows:
        writer.writerow([_cell(row[name]) for name in fields])
        count += 1
    return count


def _cell(value: Any) -> Any:
    if isinstance(value, list | tuple | dict):
        return json.dumps(value, ensure_ascii=False)
    return "" if value is None else value
