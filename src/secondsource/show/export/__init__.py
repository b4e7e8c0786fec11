"""Exports: the record as files for other programs, one module a format."""

from __future__ import annotations

from pathlib import Path

from ...errors import StorageFull
from ...record.selection import Selection
from ...record.store import Record
from . import csv, jsonl
from .kinds import exported_kinds

FORMATS = {"jsonl": jsonl.write, "csv": csv.write}


def export(
    record: Record, folder: Path, form: str = "jsonl", selection: Selection | None = None
) -> list[tuple[Path, int]]:
    """Write the selected rows to the folder, one file a kind; return each file and its rows.

    ``form`` is a key of ``FORMATS``. Files of the same name are replaced, each only once it is
    complete.
    """
    write = FORMATS[form]
    written = []
    try:
        folder.mkdir(parents=True, exist_ok=True)
        for kind, fields, rows in exported_kinds(record, selection or Selection()):
            path = folder / f"{kind}.{form}"
            part = path.with_name(path.name + ".part")
            count = write(part, fields, rows)
            part.replace(path)
            written.append((path, count))
    except OSError as refused:
        raise StorageFull(folder, refused.strerror or str(refused)) from refused
    return written
