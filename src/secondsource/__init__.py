"""Second Source turns a pile of messy news pages about a conflict into a sourced record of it.

import secondsource

with secondsource.build(["pages/"], "contest.db") as record:
    for report in record.reports(secondsource.Selection(outlet=("Harbour Post",))):
        print(report.published, report.title)
"""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from .data import Page, Paragraph, Piece, Problem, Report, Statement
from .errors import RecordExists, SecondSourceError
from .record.selection import Selection
from .record.store import Record

__version__ = "0.1.0"

__all__ = [
    "Page",
    "Paragraph",
    "Piece",
    "Problem",
    "Record",
    "Report",
    "SecondSourceError",
    "Selection",
    "Statement",
    "add",
    "build",
    "open",
]


def open(record: str | Path) -> Record:
    """Open a record for reading; works while another process writes to it.

    Raises ``RecordMissing``, ``NotARecord`` or ``RecordTooNew``, each with a sentence.
    """
    return Record.open(Path(record))


def build(
    sources: Iterable[str | Path] | str | Path, record: str | Path, *, workers: int = 1
) -> Record:
    """Make a record of the pages in the sources, and return it open for reading.

    ``sources`` are files, folders or patterns. With more than one worker, call it from a script that
    guards its entry with ``if __name__ == "__main__"``. Raises ``RecordExists``.
    """
    path = Path(record)
    if path.exists():
        raise RecordExists(path)
    Record.create(path).close()
    return add(sources, path, workers=workers)


def add(
    sources: Iterable[str | Path] | str | Path, record: str | Path, *, workers: int = 1
) -> Record:
    """Add the pages in the sources to a record, and return it open for reading."""
    from .engine import LocalEngine
    from .pipeline import add as add_pages

    listed = [sources] if isinstance(sources, str | Path) else list(sources)
    with Record.open(Path(record), write=True) as opened:
        add_pages(opened, listed, engine=LocalEngine(workers))
    return open(record)
