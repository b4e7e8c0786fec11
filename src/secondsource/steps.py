"""A step of the work: a named function from rows to rows, which declares what it needs and adds.

Rows are a mapping from a kind's name (``pages``, ``reports``, ...) to a tuple of rows. Steps are
pure, and *local*: what they make of a page depends on that page alone, so that batches may run
anywhere, and a page that a step cannot digest is set apart as a problem while the rest goes on.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from .data import Problem
from .engine.limits import time_limit
from .errors import StepOrderError
from .settings import PAGE_SECONDS

Rows = Mapping[str, tuple[Any, ...]]


@dataclass(frozen=True, slots=True)
class Step:
    """A named function from rows to rows. It works through the rows of the first kind it needs."""

    name: str
    needs: tuple[str, ...]
    adds: tuple[str, ...]
    run: Callable[[Rows], Rows]


def check_order(steps: Iterable[Step], given: Iterable[str]) -> None:
    """Raise ``StepOrderError`` where a step needs a kind that nothing before it adds."""
    there = set(given)
    for step in steps:
        missing = [kind for kind in step.needs if kind not in there]
        if missing:
            raise StepOrderError(
                f"Step '{step.name}' needs {', '.join(missing)}, which no step before it adds. "
                "Move it behind the step that does."
            )
        there.update(step.adds)


def run_steps(steps: Iterable[Step], rows: Rows) -> dict[str, tuple[Any, ...]]:
    """Run the steps in order and return all rows, those given and those added."""
    result: dict[str, tuple[Any, ...]] = dict(rows)
    for step in steps:
        for kind, added in _run_guarded(step, result).items():
            result[kind] = result.get(kind, ()) + added
    return result


def _run_guarded(step: Step, rows: Rows) -> Rows:
    """Run one step; when a batch fails, run its rows one by one and keep what can be had."""
    items = rows.get(step.needs[0], ())
    try:
        with time_limit(PAGE_SECONDS):
            return step.run(rows)
    except Exception as error:
        if len(items) <= 1:
            return {"problems": tuple(_problem(step, item, error) for item in items)}
    merged: dict[str, tuple[Any, ...]] = {}
    for item in items:
        single = {**rows, step.needs[0]: (item,)}
        for kind, added in _run_guarded(step, single).items():
            merged[kind] = merged.get(kind, ()) + added
    return merged


def _problem(step: Step, item: object, error: Exception) -> Problem:
    page = str(getattr(item, "page_name", "") or getattr(item, "name", ""))
    return Problem(page=page, step=step.name, message=_sentence(error))


def _sentence(error: Exception) -> str:
    """Say what happened without a stack trace."""
    if isinstance(error, TimeoutError):
        return (
            f"It took longer than {PAGE_SECONDS} seconds and was set aside. "
            "Save the article alone as plain text and add that."
        )
    if isinstance(error, MemoryError | RecursionError):
        return (
            "It is too large or too deeply nested to work through. "
            "Save the article alone as plain text and add that."
        )
    what = f"{type(error).__name__}: {error}".strip(": ")
    return (
        f"It could not be worked through ({what[:200]}). The rest went on. "
        "Please report this with the page, so that it can be mended."
    )
