"""JSON lines: one object a row, UTF-8, fields in the order of the contract."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from pathlib import Path

from ...ask.contract import Row


def write(path: Path, fields: Sequence[str], rows: Iterable[Row]) -> int:
    """Write the rows to the path; return how many."""
    count = 0
    with path.open("w", encoding="utf-8", newline="\n") as out:
        for row in rows:
            out.write(json.dumps({name: row[name] for name in fields}, ensure_ascii=False) + "\n")
            count += 1
    return count
