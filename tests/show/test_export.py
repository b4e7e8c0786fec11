import csv
import json
from pathlib import Path

import pytest

from secondsource.ask import contract
from secondsource.errors import StorageFull
from secondsource.record.store import Record
from secondsource.show.export import export


@pytest.mark.parametrize("form", ["jsonl", "csv"])
def test_one_file_a_kind_with_the_fields_of_the_contract(
    record_path: Path, tmp_path: Path, form: str
) -> None:
    with Record.open(record_path) as record:
        written = dict(export(record, tmp_path / "out", form))
    counts = {path.name: count for path, count in written.items()}
    assert list(counts) == [f"{kind}.{form}" for kind in contract()]
    assert [counts[f"{kind}.{form}"] for kind in ("reports", "problems", "copies")] == [2, 1, 0]
    assert sorted(p.name for p in (tmp_path / "out").iterdir()) == sorted(p.name for p in written)


def test_both_forms_say_the_same(record_path: Path, tmp_path: Path) -> None:
    with Record.open(record_path) as record:
        export(record, tmp_path, "jsonl")
        export(record, tmp_path, "csv")
    lines = [json.loads(line) for line in (tmp_path / "reports.jsonl").open(encoding="utf-8")]
    with (tmp_path / "reports.csv").open(encoding="utf-8", newline="") as file:
        cells = list(csv.DictReader(file))
    assert [list(row) for row in lines] == [list(row) for row in cells]
    for line, row in zip(lines, cells, strict=True):
        assert {name: "" if v is None else str(v) for name, v in line.items()} == row


def test_spans_open_at_the_page(record_path: Path, tmp_path: Path) -> None:
    with Record.open(record_path) as record:
        for report in record.reports():
            page = record.page(report.page).text
            assert page[report.page_start : report.page_end].startswith(report.text[:20])
            for paragraph in report.paragraphs:
                start, end = report.page_span(paragraph.start, paragraph.end)
                assert page[start:end] == report.text[paragraph.start : paragraph.end]


def test_a_folder_that_cannot_be_written_is_said(record_path: Path, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way", "utf-8")
    with (
        Record.open(record_path) as record,
        pytest.raises(StorageFull, match="could not be written"),
    ):
        export(record, tmp_path / "file" / "out")
