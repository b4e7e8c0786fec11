"""Look for what the copies of a record changed in meaning: each pair once, with the language model."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import lru_cache

from ..data import Change, Copy, Problem
from ..settings import CHANGES_CUT, CHANGES_VERSIONS_KEPT
from .store import Record

STEP_NAME = "changes"


def compare_new(record: Record, run: int, watch: Callable[[int, int], None]) -> None:
    """Find the changes of meaning of the copies that are new; ``watch`` is told how many are done.

    What is found of a pair is written at once. The language model is loaded only where there is
    anything to compare; reports in another language than English are left alone.
    """
    waiting = record.to_compare()
    if not waiting:
        return
    find = _finder(record)
    for number, copy in enumerate(waiting, 1):
        record.write_changes(copy, _found(find, copy, record, run), run)
        watch(number, len(waiting))


def _finder(record: Record) -> Callable[[Copy], tuple[Change, ...]]:
    """Return a function from a copy to its changes, which keeps the analyses of reports it met."""
    # spaCy takes a second to load: only records with copies pay for it.
    from ..annotate import AnnotateInput, analyze, load  # noqa: PLC0415
    from ..annotate.step import READ_LANGUAGES  # noqa: PLC0415
    from ..changes import Version, changes_between  # noqa: PLC0415

    language = load()

    @lru_cache(CHANGES_VERSIONS_KEPT)
    def version(report_id: str) -> Version | None:
        report = record.report(report_id)
        if report.language not in READ_LANGUAGES:
            return None
        (annotated,) = analyze([AnnotateInput.of(report)], language=language)
        return Version(report.text, annotated)

    def find(copy: Copy) -> tuple[Change, ...]:
        one, other = version(copy.report), version(copy.original)
        if copy.kind == "verbatim" or one is None or other is None:
            return ()
        passages = record.pair(copy.report, copy.original)
        versions = {copy.report: one, copy.original: other}
        return tuple(
            replace(
                change,
                text=one.text[change.start : change.end],
                original_text=other.text[change.original_start : change.original_end],
            )
            for change in changes_between(passages, versions, partial=_is_cut(copy))
        )

    return find


def _is_cut(copy: Copy) -> bool:
    """Say whether a copy holds so little of its original that what it leaves out tells nothing."""
    return copy.partial or copy.taken < CHANGES_CUT


def _found(
    find: Callable[[Copy], tuple[Change, ...]], copy: Copy, record: Record, run: int
) -> tuple[Change, ...]:
    """Return the changes of one copy; of one that cannot be compared, none, and it is said."""
    try:
        return find(copy)
    except Exception as error:
        report = record.report(copy.report)
        message = (
            f"What it changed of its original could not be told ({type(error).__name__}: "
            f"{str(error)[:200]}). Compare the two by eye, with: secondsource diff. Please report this."
        )
        record.write({"problems": (Problem(report.page_name, STEP_NAME, message, report.id),)}, run)
        return ()
