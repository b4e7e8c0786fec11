"""Two reports side by side on the terminal: aligned passages, and the words that differ."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import TYPE_CHECKING

from ...data import Passage, Report
from ...record.store import Record
from ...trace import split_report

if TYPE_CHECKING:
    from rich.console import Console
    from rich.text import Text

ONLY_COPY, ONLY_ORIGINAL = "bold green", "bold red"

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
            ratio=1,
            overflow="fold",
        )
    for row in rows(copy, original, passages):
        table.add_row(*_cells(row, copy.text, original.text))
    out.print(table)


def _passages(record: Record, copy: Report, original: Report) -> list[Passage]:
    """Return the passages of a pair, whichever of the two the record calls the copy."""
    return sorted(
        (
            passage if passage.report == copy.id else _turned(passage)
            for passage in record.passages()
            if {passage.report, passage.original} == {copy.id, original.id}
        ),
        key=lambda passage: passage.start,
    )


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


def _cells(row: Row, copy: str, original: str) -> tuple[Text, Text]:
    """Return the two cells of a row: shared words dimmed, the others marked."""
    from rich.text import Text

    if row.copy is None or row.original is None:
        left = Text(original[slice(*row.original)] if row.original else "", style=ONLY_ORIGINAL)
        return left, Text(copy[slice(*row.copy)] if row.copy else "", style=ONLY_COPY)
    one, other = original[slice(*row.original)].split(), copy[slice(*row.copy)].split()
    left, right = Text(), Text()
    for tag, a, b, c, d in SequenceMatcher(None, one, other, autojunk=False).get_opcodes():
        same = tag == "equal"
        left.append(" ".join(one[a:b]) + " " * (b > a), style="dim" if same else ONLY_ORIGINAL)
        right.append(" ".join(other[c:d]) + " " * (d > c), style="dim" if same else ONLY_COPY)
    return left, right
