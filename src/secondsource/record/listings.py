"""What can be read of a record: listings under a selection, and what one report or pair has."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import Any, TypeVar

from ..data import (
    Actor,
    Change,
    Copy,
    Entity,
    Event,
    Figure,
    Link,
    Mention,
    Passage,
    Place,
    Problem,
    Quotation,
    Report,
    Time,
)
from . import read, resolved
from .changes import read_changes, read_pair_changes
from .connection import plain_errors
from .copies import count_pairs, read_copies, read_pair, read_passages
from .found import count_found, read_found, read_found_of
from .listing import Listing
from .selection import Selection

T = TypeVar("T")

ALL = Selection()


class Listings:
    """The reading side of an open record: every kind as a listing under a selection."""

    def __init__(self, path: Path, connection: sqlite3.Connection) -> None:
        self.path = path
        self._connection = connection

    def reports(self, selection: Selection = ALL) -> Listing[Report]:
        """Return the selected reports by date, those without any date last."""
        return self._listing(read.reports, read.count_reports, selection)

    def problems(self, selection: Selection = ALL) -> Listing[Problem]:
        """Return the problems of the selected reports and their pages, in the order they came in.

        Pages that gave no report have their problems in the empty selection alone.
        """
        return self._listing(read.problems, read.count_problems, selection)

    def copies(self, selection: Selection = ALL) -> Listing[Copy]:
        """Return the pairs of copy and original of which either is selected."""
        return self._listing(read_copies, partial(count_pairs, table="copies"), selection)

    def passages(self, selection: Selection = ALL) -> Listing[Passage]:
        """Return the aligned passages of those pairs, in the order of the copy's text."""
        return self._listing(read_passages, partial(count_pairs, table="passages"), selection)

    def changes(self, selection: Selection = ALL) -> Listing[Change]:
        """Return what the copies of those pairs changed in meaning, in the order of their text."""
        return self._listing(read_changes, partial(count_pairs, table="changes"), selection)

    def entities(self, selection: Selection = ALL) -> Listing[Entity]:
        """Return the actors and places as each selected report knows them."""
        return self._found("entities", selection)

    def mentions(self, selection: Selection = ALL) -> Listing[Mention]:
        """Return where the selected reports mention actors and places."""
        return self._found("mentions", selection)

    def times(self, selection: Selection = ALL) -> Listing[Time]:
        """Return the time expressions of the selected reports."""
        return self._found("times", selection)

    def quotations(self, selection: Selection = ALL) -> Listing[Quotation]:
        """Return the quotations of the selected reports."""
        return self._found("quotations", selection)

    def figures(self, selection: Selection = ALL) -> Listing[Figure]:
        """Return the figures of the selected reports."""
        return self._found("figures", selection)

    def events(self, selection: Selection = ALL) -> Listing[Event]:
        """Return the events of the selected reports."""
        return self._found("events", selection)

    def actors(self, selection: Selection = ALL) -> Listing[Actor]:
        """Return the actors that the selected reports mention, those of most reports first."""
        count = partial(resolved.count_resolved, table="actors")
        return self._listing(resolved.read_actors, count, selection)

    def places(self, selection: Selection = ALL) -> Listing[Place]:
        """Return the places that the selected reports mention, by name."""
        count = partial(resolved.count_resolved, table="places")
        return self._listing(resolved.read_places, count, selection)

    def unsure_links(self, selection: Selection = ALL) -> Listing[Link]:
        """Return the links that were left unmade, for review; the likeliest first."""
        return self._listing(resolved.read_unsure, resolved.count_unsure, selection)

    def links(self, report: str) -> list[Link]:
        """Return which actor or place each entity of a report is, and which it might be."""
        with plain_errors(self.path):
            return list(resolved.read_links(self._connection, report))

    def links_to(self, target: str) -> list[Link]:
        """Return which entities of which reports are this actor or place, or might be."""
        with plain_errors(self.path):
            return list(resolved.read_links_to(self._connection, target))

    def found_in(self, report: str, kind: str) -> list[Any]:
        """Return the rows of one kind (``mentions``, ``times``, ...) that one report has."""
        with plain_errors(self.path):
            return list(read_found_of(self._connection, report, table=kind))

    def pair(self, report: str, original: str) -> list[Passage]:
        """Return the passages of one copy and its original."""
        with plain_errors(self.path):
            return list(read_pair(self._connection, report, original))

    def pair_changes(self, report: str, original: str) -> list[Change]:
        """Return what one copy changed of its original."""
        with plain_errors(self.path):
            return list(read_pair_changes(self._connection, report, original))

    def _found(self, table: str, selection: Selection) -> Listing[Any]:
        return self._listing(
            partial(read_found, table=table), partial(count_found, table=table), selection
        )

    def _listing(
        self,
        rows: Callable[[sqlite3.Connection, Selection], Iterator[T]],
        count: Callable[[sqlite3.Connection, Selection], int],
        selection: Selection,
    ) -> Listing[T]:
        def guarded_rows() -> Iterator[T]:
            with plain_errors(self.path):
                yield from rows(self._connection, selection)

        def guarded_count() -> int:
            with plain_errors(self.path):
                return count(self._connection, selection)

        return Listing(guarded_rows, guarded_count)
