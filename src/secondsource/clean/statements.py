"""Statements: each value of a report with the rule that read it and the place where it stands."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace

from ..data import Statement
from .lines import Line


class Statements:
    """What is known of a story, in order of trust: the first statement of a field gives its value."""

    def __init__(self, known: Iterable[Statement] = ()) -> None:
        self._all: list[Statement] = list(known)

    def add(
        self,
        field: str,
        value: str,
        rule: str,
        line: Line | None = None,
        span: tuple[int, int] | None = None,
    ) -> None:
        """Add a statement; ``span`` counts in the line's text, and is the whole line where not given."""
        value = value.strip()
        if not value:
            return
        start, end = (None, None) if line is None else page_span(line, span or (0, len(line.text)))
        self._all.append(Statement(field, value, rule, start, end))

    def value(self, field: str) -> str | None:
        """Return the first value of a field."""
        return next((s.value for s in self._all if s.field == field), None)

    def values(self, field: str) -> tuple[str, ...]:
        """Return all values of a field, in order of trust."""
        return tuple(s.value for s in self._all if s.field == field)

    def replace_dates(self, fields: set[str], read: Callable[[str], str | None]) -> None:
        """Rewrite the values of some fields; a value that ``read`` cannot read is dropped."""
        rewritten = [
            (replace(s, value=value) if (value := read(s.value)) else None)
            if s.field in fields
            else s
            for s in self._all
        ]
        self._all = [s for s in rewritten if s is not None]

    def all(self) -> tuple[Statement, ...]:
        """Return all statements, each once."""
        return tuple(dict.fromkeys(self._all))


def page_span(line: Line, span: tuple[int, int]) -> tuple[int, int]:
    """Return where characters ``span`` of a line stand on the page."""
    start, end = span
    touched = [p for p in line.pieces if p.start < end and p.end > start]
    if not touched:
        return line.page_start, line.page_end
    first, last = touched[0], touched[-1]
    low, high = first.page_start, last.page_end
    if first.end - first.start == first.page_end - first.page_start:
        low += max(0, start - first.start)
    if last.end - last.start == last.page_end - last.page_start:
        high -= max(0, last.end - end)
    return low, high
