"""The record: one file that pages are added to and that everything else reads."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from ..data import Actor, Change, Copy, Link, Page, Passage, Place, Report, content_id
from . import read
from .changes import copies_to_compare, write_changes
from .check import check_record
from .connection import connect, plain_errors
from .copies import traced_reports, write_traced
from .find import find_report
from .found import reports_to_extract, write_found
from .listings import ALL, Listings
from .resolved import has_unresolved, replace_resolved
from .rows import Counts, mended
from .schema import check_version, create_file, migrate
from .search import Hit, search
from .selection import Selection
from .write import finish_run, settle_names, start_run, write_rows


class Record(Listings):
    """An open record. Use it in a ``with`` statement, or close it.

    Any number of processes may read while one writes. A second writer waits for the first to finish
    its batch, up to ``RECORD_BUSY_SECONDS``; then it gets ``RecordLocked``. Every method may raise
    ``NotARecord`` where the file turns out to be damaged.
    """

    @classmethod
    def create(cls, path: str | Path) -> Self:
        """Make an empty record and open it for writing; ``RecordExists`` if anything is there."""
        create_file(Path(path))
        return cls.open(path, write=True)

    @classmethod
    def open(cls, path: str | Path, write: bool = False) -> Self:
        """Open a record, for reading unless ``write``; one of an older version is migrated first.

        Raises ``RecordMissing``, ``NotARecord``, ``RecordTooNew``, or ``StorageFull`` where a
        record that must be written to cannot be.
        """
        path = Path(path)
        if check_version(path):
            migrate(path)
        with plain_errors(path):
            return cls(path, connect(path, "write" if write else "read"))

    def close(self) -> None:
        """Close the file; closing twice does no harm."""
        self._connection.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    @contextmanager
    def run(self, command: str) -> Iterator[int]:
        """Note that a command of the user writes; yields the number that :meth:`write` takes.

        A run that ends in an error, like one that was killed, is never noted as finished.
        """
        with plain_errors(self.path):
            number = start_run(self._connection, command, _version())
        yield number
        with plain_errors(self.path):
            finish_run(self._connection, number)

    def write(self, rows: Mapping[str, Sequence[Any]], run: int) -> None:
        """Add the rows under ``pages``, ``reports`` and ``problems`` in one transaction.

        Pages that the record holds are left alone with all that came of them. A page that is added
        settles what stopped it from being read in earlier runs. Raises ``StorageFull``,
        ``RecordLocked``.
        """
        with plain_errors(self.path):
            write_rows(self._connection, rows, run)

    def settle(self, names: Sequence[str], run: int) -> None:
        """Drop what earlier runs say of not having been able to read these pages, held already."""
        with plain_errors(self.path):
            settle_names(self._connection, names, run)

    def write_traced(
        self, report: str, copies: tuple[Copy, ...], passages: tuple[Passage, ...], run: int
    ) -> None:
        """Add what tracing found of one report, and note that it was traced."""
        with plain_errors(self.path):
            write_traced(self._connection, report, copies, passages, run)

    def traced(self, *, done: bool) -> list[str]:
        """Return the ids of the reports that were traced, in that order, or of those to be traced."""
        with plain_errors(self.path):
            return list(traced_reports(self._connection, done=done))

    def to_compare(self) -> list[Copy]:
        """Return the copies of which it has not been looked for what they changed."""
        with plain_errors(self.path):
            return list(copies_to_compare(self._connection))

    def to_extract(self) -> list[str]:
        """Return the ids of the reports that the language pass has not gone over."""
        with plain_errors(self.path):
            return list(reports_to_extract(self._connection))

    def write_found(
        self, report: str, found: Mapping[str, Sequence[Any]], run: int, model: str = ""
    ) -> None:
        """Add what the language pass found in one report, by kind, and note that it was there.

        ``model`` names the language model; it is empty for the one that comes along.
        """
        with plain_errors(self.path):
            write_found(self._connection, report, found, model, run)

    def to_resolve(self) -> bool:
        """Say whether there are reports whose entities are not linked to actors and places yet."""
        with plain_errors(self.path):
            return has_unresolved(self._connection)

    def replace_resolved(
        self, actors: Sequence[Actor], places: Sequence[Place], links: Sequence[Link]
    ) -> None:
        """Put these actors, places and links in the place of those before."""
        with plain_errors(self.path):
            replace_resolved(self._connection, actors, places, links)

    def write_changes(self, copy: Copy, changes: Sequence[Change], run: int) -> None:
        """Add what a copy changed in meaning, and note that it was looked for."""
        with plain_errors(self.path):
            write_changes(self._connection, copy, changes, run)

    def has_page(self, name: str, digest: str) -> bool:
        """Say whether the record holds the page with this name and digest."""
        with plain_errors(self.path):
            return read.has_page(self._connection, content_id("page", mended(name), digest))

    def search(self, words: str, selection: Selection = ALL) -> Iterator[Hit]:
        """Yield the selected reports that hold the words, the best first.

        All words must occur; ``"a phrase"``, ``-word`` to leave out, ``word*`` for a beginning,
        ``OR`` between alternatives. Whatever else is typed counts as words.
        """
        with plain_errors(self.path):
            yield from search(self._connection, words, selection)

    def report(self, reference: str) -> Report:
        """Return the report with this id, beginning of an id, page name, or ``name#2``.

        Raises ``ReportUnknown`` for none and for several, saying which come near.
        """
        with plain_errors(self.path):
            return find_report(self._connection, reference)

    def page(self, page_id: str) -> Page:
        """Return the page with this id; ``ReportUnknown`` where there is none."""
        with plain_errors(self.path):
            return read.page(self._connection, page_id)

    def counts(self) -> Counts:
        """Return how much of what the record holds."""
        with plain_errors(self.path):
            return read.counts(self._connection)

    def check(self) -> tuple[str, ...]:
        """Return what is wrong with the record, in sentences; nothing for a sound one."""
        with plain_errors(self.path):
            return check_record(self._connection, self.path)


def _version() -> str:
    """Return the version of the package, which is loaded before any part of it."""
    return str(sys.modules[__name__.partition(".")[0]].__version__)
