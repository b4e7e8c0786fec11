"""Two reports side by side on the terminal: aligned passages, and the changes of meaning in them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from ...data import Change, Passage, Report
from ...record.store import Record
from ...trace import split_report

if TYPE_CHECKING:
    from rich.console import Console
    from rich.text import Text

STYLES = {"major": "bold red", "minor": "yellow"}
ALONE = "italic"  # a sentence that only one of the two has

Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Row:
    """A row of the comparison: a span of each text, either of which may be missing."""

    original: Span | None
    copy: Span | None


def print_diff(out: Console, copy: Report, original: Report, record: Record) -> None:
    """Print two reports side by side; a sentence says so where they share no text."""
    from rich.table import Table
    from rich.text import Text

    from .words import headline, when

    passages = _passages(record, copy, original)
    if not passages:
        out.print(
            "These two reports share no passage. Compared are pairs that 'copies --all' lists."
        )
        return
    table = Table(box=None, pad_edge=False, show_lines=False, padding=(0, 1, 1, 1))
    for report, what in ((original, "original"), (copy, "copy")):
        table.add_column(
            Text.assemble(
                (f"{headline(report)}\n", "bold"),
                (f"{what}: {report.outlet or report.page_name}, {when(report)}", "dim"),
            ),
            ratio=3,
            overflow="fold",
        )
    table.add_column("what changed", ratio=2, overflow="fold")
    changes = _changes(record, copy, original)
    for row in rows(copy, original, passages):
        inside = [change for change in changes if _concerns(change, row)]
        table.add_row(*_texts(row, copy.text, original.text, inside), _told(inside))
    out.print(table)


def _changes(record: Record, copy: Report, original: Report) -> list[Change]:
    """Return the changes of a pair, turned where the record calls the other one the copy."""
    ours = record.pair_changes(copy.id, original.id)
    return ours + list(map(_turned_change, record.pair_changes(original.id, copy.id)))


def _turned_change(c: Change) -> Change:
    return replace(
        c,
        report=c.original,
        start=c.original_start,
        end=c.original_end,
        original=c.report,
        original_start=c.start,
        original_end=c.end,
        text=c.original_text,
        original_text=c.text,
    )


def _concerns(change: Change, row: Row) -> bool:
    """Say whether a change stands in a row: by the words that it has, of the copy or else the original."""
    if change.start < change.end:
        return row.copy is not None and row.copy[0] <= change.start < row.copy[1]
    there = row.original
    return there is not None and there[0] <= change.original_start < there[1]


def _told(changes: list[Change]) -> Text:
    from rich.text import Text

    told = Text()
    for number, change in enumerate(changes):
        told.append("\n" if number else "")
        told.append(f"{change.kind}: ", style=STYLES[change.severity])
        told.append(change.explanation)
    return told


def _passages(record: Record, copy: Report, original: Report) -> list[Passage]:
    """Return the passages of a pair, whichever of the two the record calls the copy."""
    ours = record.pair(copy.id, original.id)
    theirs = map(_turned, record.pair(original.id, copy.id))
    return sorted([*ours, *theirs], key=lambda passage: passage.start)


def _turned(p: Passage) -> Passage:
    return Passage(p.original, p.original_start, p.original_end, p.report, p.start, p.end, p.score)


def rows(copy: Report, original: Report, passages: list[Passage]) -> Iterator[Row]:
    """Yield the rows of a comparison in the order of the copy.

    What the original alone says stands before the passage that follows it there.
    """
    ours = _left_over(copy, [(p.start, p.end) for p in passages])
    theirs = _left_over(original, [(p.original_start, p.original_end) for p in passages])
    for passage in passages:
        while ours and ours[0][0] < passage.start:
            yield Row(None, ours.pop(0))
        while theirs and theirs[0][0] < passage.original_start:
            yield Row(theirs.pop(0), None)
        yield Row((passage.original_start, passage.original_end), (passage.start, passage.end))
    yield from (Row(None, span) for span in ours)
    yield from (Row(span, None) for span in theirs)


def _left_over(report: Report, taken: list[Span]) -> list[Span]:
    """Return the sentences of a report that stand in no passage."""
    return [
        (start, end)
        for start, end in split_report(report.text, report.paragraphs)
        if not any(start < there and here < end for here, there in taken)
    ]


def _texts(row: Row, copy: str, original: str, changes: list[Change]) -> tuple[Text, Text]:
    """Return the two texts of a row: changes of meaning marked, all other rewording dimmed."""
    left: list[tuple[Span, str]] = [
        ((c.original_start, c.original_end), c.severity) for c in changes
    ]
    right: list[tuple[Span, str]] = [((c.start, c.end), c.severity) for c in changes]
    base = "dim" if row.copy and row.original else ALONE
    return _marked(original, row.original, left, base), _marked(copy, row.copy, right, base)


def _marked(text: str, span: Span | None, marks: list[tuple[Span, str]], base: str) -> Text:
    """Return the words of a span with marks on those that changed."""
    from rich.text import Text

    if span is None:
        return Text("")
    shown = Text(text[slice(*span)], style=base)
    for (start, end), severity in marks:
        shown.stylize(f"not dim {STYLES[severity]}", max(0, start - span[0]), max(0, end - span[0]))
    return shown
