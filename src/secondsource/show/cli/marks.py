"""What was found in a report, marked in its text on the terminal."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ...record.store import Record

if TYPE_CHECKING:
    from rich.text import Text

    from ...data import Report

STYLES = {
    "quotations": "italic",
    "times": "green",
    "figures": "magenta",
    "place": "yellow",
    "actor": "cyan",
    "events": "bold underline",
}
WORDS = {
    "actor": "actors",
    "place": "places",
    "times": "times",
    "figures": "figures",
    "quotations": "quotations",
    "events": "events",
}
Mark = tuple[int, int, str]
"""First character, character after the last one, style."""


def marks_of(record: Record, report: Report) -> list[Mark]:
    """Return what there is to mark in a report, the longest spans first."""
    found = [
        (row.start, row.end, STYLES[kind])
        for kind in ("quotations", "times", "figures", "events")
        for row in record.found_in(report.id, kind)
    ]
    found += [
        (m.start, m.end, STYLES[m.kind])
        for m in record.found_in(report.id, "mentions")
        if m.form in {"name", "description"}
    ]
    return sorted(found, key=lambda mark: mark[0] - mark[1])


def marked_text(text: str, start: int, end: int, marks: Sequence[Mark]) -> Text:
    """Return a part of a report's text with its marks."""
    from rich.text import Text

    part = Text(text[start:end])
    for first, last, style in marks:
        if first < end and last > start:
            part.stylize(style, max(0, first - start), min(end, last) - start)
    return part


def legend() -> Text:
    """Return a line that says which style marks what."""
    from rich.text import Text

    line = Text()
    for kind, word in WORDS.items():
        line.append(word, style=STYLES[kind])
        line.append("  ")
    return line
