"""What is exported: each kind of the contract, its fields, and its rows under a selection."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from ...ask.contract import (
    Row,
    change_row,
    contract,
    copy_row,
    passage_row,
    problem_row,
    report_row,
)
from ...ask.found import found_rows
from ...record.selection import Selection
from ...record.store import Record


def exported_kinds(
    record: Record, selection: Selection
) -> Iterator[tuple[str, list[str], Iterable[Row]]]:
    """Yield the name, the fields and the rows of each kind, in the order of the contract."""
    rows: dict[str, Iterable[Row]] = {
        "reports": map(report_row, record.reports(selection)),
        "problems": map(problem_row, record.problems(selection)),
        "copies": map(copy_row, record.copies(selection)),
        "passages": map(passage_row, record.passages(selection)),
        "changes": map(change_row, record.changes(selection)),
        **found_rows(record, selection),
    }
    for name, kind in contract().items():
        yield name, list(kind.fields), rows[name]
