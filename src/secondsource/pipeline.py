"""The job that turns sources into a record, and the list of its steps.

Read and clean, a page at a time; then over what is new: trace copies, analyse and extract, compare copies,
and resolve who and where over all reports.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import BinaryIO

from . import clean, read
from .data import Problem, RawPage
from .engine import Engine, LocalEngine
from .record.comparing import compare_new
from .record.extracting import SHIPPED, Reading, extract_new
from .record.resolving import resolve_new
from .record.store import Record
from .record.tracing import trace_new
from .settings import BATCH_BYTES, BATCH_PAGES
from .steps import Rows, Step, check_order, run_steps

PAGE_STEPS: tuple[Step, ...] = (read.STEP, clean.STEP)
"""What is done with each page alone, in this order."""

check_order(PAGE_STEPS, given=("raw_pages",))


@dataclass(frozen=True, slots=True)
class Progress:
    """How far an add has come.

    ``known`` counts pages that the record had already, ``traced`` the reports compared with those
    before them, of the ``to_trace`` that are new, ``extracted`` those analysed, of the ``to_extract``,
    ``compared`` the copies searched for changes of meaning, of the ``to_compare`` that are new.
    """

    pages: int = 0
    known: int = 0
    reports: int = 0
    problems: int = 0
    traced: int = 0
    to_trace: int = 0
    extracted: int = 0
    to_extract: int = 0
    compared: int = 0
    to_compare: int = 0

    @property
    def seen(self) -> int:
        """Pages dealt with so far."""
        return self.pages + self.known


Watcher = Callable[[Progress], None]


def add(
    record: Record,
    sources: Iterable[str | Path],
    *,
    engine: Engine | None = None,
    reading: Reading = SHIPPED,
    stdin: BinaryIO | None = None,
    watch: Watcher = lambda _: None,
    command: str = "add",
) -> Progress:
    """Read the sources, clean them, store what is new and work it through; return what was done.

    Pages that the record holds already, under the same name and with the same content, are passed
    over. Each page is stored whole or not at all: an add that was killed is finished by running it
    again.
    """
    job = _Job(record, watch)
    engine = engine or LocalEngine(1)
    with record.run(command) as run:
        batches = _batches(job.fresh(read.walk(sources, stdin)))
        for rows in engine.map(run_page_steps, batches, lost=_lost_rows):
            job.store(rows, run)
        job.store_problems(run)
        trace_new(record, run, job.traced)
        extract_new(record, run, job.extracted, engine, reading)
        compare_new(record, run, job.compared)
        resolve_new(record, reading.actors)
    return job.progress


def run_page_steps(raw_pages: tuple[RawPage, ...]) -> Rows:
    """Run the page steps over a batch; what they return can be stored as it is."""
    rows = run_steps(PAGE_STEPS, {"raw_pages": raw_pages})
    return {kind: values for kind, values in rows.items() if kind != "raw_pages"}


class _Job:
    """The state of one add: what was passed over, what is still to be written, how far it came."""

    def __init__(self, record: Record, watch: Watcher) -> None:
        self.record = record
        self.watch = watch
        self.progress = Progress()
        self._unread: list[Problem] = []
        self._known: list[str] = []

    def fresh(self, found: Iterable[RawPage | Problem]) -> Iterator[RawPage]:
        """Yield the pages that the record does not hold; keep the problems for the next write."""
        for item in found:
            if isinstance(item, Problem):
                self._unread.append(item)
            elif self.record.has_page(item.name, item.digest):
                self._known.append(item.name)
                self._advance(Progress(known=1))
            else:
                yield item

    def store(self, rows: Rows, run: int) -> None:
        """Write the rows of a batch, and the problems met while walking."""
        self.store_problems(run)
        self.record.write(rows, run)
        self._advance(
            Progress(
                pages=len(rows.get("pages", ())),
                reports=len(rows.get("reports", ())),
                problems=len(rows.get("problems", ())),
            )
        )

    def store_problems(self, run: int) -> None:
        """Write the problems that walking through the sources has met, and drop those it has settled."""
        if self._known:
            names, self._known = self._known, []
            self.record.settle(names, run)
        if self._unread:
            problems, self._unread = tuple(self._unread), []
            self.record.write({"problems": problems}, run)
            self._advance(Progress(problems=len(problems)))

    def traced(self, done: int, of: int) -> None:
        """Note how far tracing has come."""
        self.progress = replace(self.progress, traced=done, to_trace=of)
        self.watch(self.progress)

    def extracted(self, done: int, of: int) -> None:
        """Note how far the language pass has come."""
        self.progress = replace(self.progress, extracted=done, to_extract=of)
        self.watch(self.progress)

    def compared(self, done: int, of: int) -> None:
        """Note how far the comparison of copies with their originals has come."""
        self.progress = replace(self.progress, compared=done, to_compare=of)
        self.watch(self.progress)

    def _advance(self, step: Progress) -> None:
        done = self.progress
        self.progress = replace(
            done,
            pages=done.pages + step.pages,
            known=done.known + step.known,
            reports=done.reports + step.reports,
            problems=done.problems + step.problems,
        )
        self.watch(self.progress)


def _batches(pages: Iterable[RawPage]) -> Iterator[tuple[RawPage, ...]]:
    """Group pages so that no batch holds too many pages or bytes."""
    batch: list[RawPage] = []
    held = 0
    for page in pages:
        batch.append(page)
        held += len(page.data)
        if len(batch) >= BATCH_PAGES or held >= BATCH_BYTES:
            yield tuple(batch)
            batch, held = [], 0
    if batch:
        yield tuple(batch)


def _lost_rows(page: RawPage) -> Rows:
    """Stand in for a page whose worker died."""
    return {
        "problems": (
            Problem(
                page=page.name,
                step="read",
                message="Working through it ended its process, most likely for want of memory; "
                "it was set aside. Save the article alone as plain text and add that.",
            ),
        )
    }
