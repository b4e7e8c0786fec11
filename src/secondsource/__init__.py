"""Second Source turns a pile of messy news pages about a conflict into a sourced record of it.

import secondsource

with secondsource.build(["pages/"], "contest.db") as record:
    for report in record.reports(secondsource.Selection(outlet=("Harbour Post",))):
        print(report.published, report.title)
"""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from .data import (
    Actor,
    Change,
    Copy,
    Event,
    Family,
    Figure,
    Mention,
    Page,
    Paragraph,
    Passage,
    Piece,
    Place,
    Problem,
    Quotation,
    Report,
    Statement,
    Time,
)
from .errors import RecordExists, SecondSourceError
from .record.selection import Selection
from .record.store import Record

__version__ = "0.1.0"

__all__ = [
    "Actor",
    "Change",
    "Copy",
    "Event",
    "Family",
    "Figure",
    "Mention",
    "Page",
    "Paragraph",
    "Passage",
    "Piece",
    "Place",
    "Problem",
    "Quotation",
    "Record",
    "Report",
    "SecondSourceError",
    "Selection",
    "Statement",
    "Time",
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
    sources: Iterable[str | Path] | str | Path,
    record: str | Path,
    *,
    workers: int = 1,
    language_model: str | None = None,
    actors: str | Path | None = None,
    lexicon: str | Path | None = None,
) -> Record:
    """Make a record of the pages in the sources, and return it open for reading.

    ``sources`` are files, folders or patterns; ``language_model`` names an installed spaCy pipeline to
    use instead of the one that comes along, ``actors`` a YAML file of actors that you know,
    ``lexicon`` one of senses for the codebook of events. With more than one worker, call it from a
    script that guards its entry with ``if __name__ == "__main__"``. Raises ``RecordExists``.
    """
    path = Path(record)
    if path.exists():
        raise RecordExists(path)
    Record.create(path).close()
    return add(
        sources,
        path,
        workers=workers,
        language_model=language_model,
        actors=actors,
        lexicon=lexicon,
    )


def add(
    sources: Iterable[str | Path] | str | Path,
    record: str | Path,
    *,
    workers: int = 1,
    language_model: str | None = None,
    actors: str | Path | None = None,
    lexicon: str | Path | None = None,
) -> Record:
    """Add the pages in the sources to a record, and return it open for reading."""
    from .engine import LocalEngine
    from .pipeline import add as add_pages
    from .record.extracting import Reading

    reading = Reading(
        language_model, Path(actors) if actors else None, Path(lexicon) if lexicon else None
    )
    listed = [sources] if isinstance(sources, str | Path) else list(sources)
    with Record.open(Path(record), write=True) as opened:
        add_pages(opened, listed, engine=LocalEngine(workers), reading=reading)
    return open(record)
