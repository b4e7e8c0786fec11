"""Trace what a record holds: each report that is new is compared with those before it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable

from ..data import Copy, Problem, Report
from ..trace import Traced, Tracer
from .store import Record

STEP_NAME = "trace"


def trace_new(record: Record, run: int, watch: Callable[[int, int], None]) -> None:
    """Trace the reports that have not been; ``watch`` is told how many are done, of how many.

    What is found of a report is written at once, so that tracing that was stopped goes on where it
    stopped. Reports traced before are entered again, and not compared again.
    """
    waiting = record.traced(done=False)
    if not waiting:
        return
    tracer = _tracer_of(record)
    for number, report_id in enumerate(waiting, 1):
        report = record.report(report_id)
        found = _traced(tracer, report, record, run)
        record.write_traced(report_id, found.copies, found.passages, run)
        watch(number, len(waiting))


def _tracer_of(record: Record) -> Tracer:
    """Return a tracer that knows all that was traced before."""
    tracer = Tracer(record.report)
    before = record.traced(done=True)
    order = {report: number for number, report in enumerate(before)}
    found: defaultdict[str, list[Copy]] = defaultdict(list)
    for copy in record.copies():
        # Whichever of the two came later found the other; the copy need not be the later one.
        found[max(copy.report, copy.original, key=order.__getitem__)].append(copy)
    for report in before:
        tracer.learn(record.report(report), found[report])
    return tracer


def _traced(tracer: Tracer, report: Report, record: Record, run: int) -> Traced:
    """Trace one report; one that cannot be traced is kept, and said to be alone."""
    try:
        return tracer.add(report)
    except Exception as error:
        message = (
            f"It could not be compared with the other reports ({type(error).__name__}: "
            f"{str(error)[:200]}), and counts as nobody's copy. Please report this with the page."
        )
        record.write({"problems": (Problem(report.page_name, STEP_NAME, message, report.id),)}, run)
        return Traced()
