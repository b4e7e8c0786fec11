"""Go over the reports of a record with the language pass: each once, in the engine's processes."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, fields
from functools import partial
from pathlib import Path

from ..data import Problem, Report
from ..engine import Engine
from ..settings import EXTRACT_BATCH_CHARACTERS, EXTRACT_BATCH_REPORTS
from ..steps import Rows, run_steps
from .store import Record

STEP_NAME = "extract"


@dataclass(frozen=True, slots=True)
class Reading:
    """With what reports are read: a language model, a file of actors and one of senses, of the user's."""

    model: str | None = None
    actors: Path | None = None
    lexicon: Path | None = None


SHIPPED = Reading()
"""The model and the knowledge that come along."""


def extract_new(
    record: Record,
    run: int,
    watch: Callable[[int, int], None],
    engine: Engine,
    reading: Reading = SHIPPED,
) -> None:
    """Analyse the reports that have not been, and write what they name and say.

    What is found in a report is written at once, so that a pass that was stopped goes on where it
    stopped. ``watch`` is told how many are done, of how many.
    """
    waiting = record.to_extract()
    if not waiting:
        return
    done = 0
    batches = _batches(record, waiting)
    for rows in engine.map(partial(extract_reports, reading=reading), batches, lost=_lost):
        record.write({"problems": rows.get("problems", ())}, run)
        for found in rows["extracted"]:
            kinds = {f.name: getattr(found, f.name) for f in fields(found) if f.name != "report"}
            record.write_found(found.report, kinds, run, reading.model or "")
            done += 1
        watch(done, len(waiting))


def extract_reports(reports: tuple[Report, ...], reading: Reading) -> Rows:
    """Run the language pass over a batch of reports; every report has its row of ``extracted``."""
    # spaCy takes a second to load: a record that only grows by what it has already pays nothing.
    from ..annotate import make_step as annotate_step  # noqa: PLC0415
    from ..extract import Extracted  # noqa: PLC0415
    from ..extract.step import make_step as extract_step  # noqa: PLC0415

    steps = (annotate_step(reading.model), extract_step(reading.actors, reading.lexicon))
    rows = run_steps(steps, {"reports": reports})
    found = {one.report: one for one in rows.get("extracted", ())}
    return {
        "extracted": tuple(found.get(r.id) or Extracted(r.id) for r in reports),
        "problems": rows.get("problems", ()),
    }


def _batches(record: Record, waiting: list[str]) -> Iterator[tuple[Report, ...]]:
    """Group reports so that no batch holds too many, or too long ones."""
    batch: list[Report] = []
    held = 0
    for report_id in waiting:
        report = record.report(report_id)
        batch.append(report)
        held += len(report.text)
        if len(batch) >= EXTRACT_BATCH_REPORTS or held >= EXTRACT_BATCH_CHARACTERS:
            yield tuple(batch)
            batch, held = [], 0
    if batch:
        yield tuple(batch)


def _lost(report: Report) -> Rows:
    """Stand in for a report whose worker died."""
    from ..extract import Extracted  # noqa: PLC0415

    message = (
        "Analysing it ended its process, most likely for want of memory; what it names and says is not "
        "in the record. Save the article alone as plain text and add that."
    )
    return {
        "extracted": (Extracted(report.id),),
        "problems": (Problem(report.page_name, STEP_NAME, message, report.id),),
    }
