from pathlib import Path

from secondsource.ask import contract, overview, problem_row, report_row
from secondsource.record.store import Record


def test_an_overview_counts_and_names(record_path: Path) -> None:
    with Record.open(record_path) as record:
        answer = overview(record)
        assert answer.example in {report.id for report in record.reports()}
    assert (answer.counts.reports, answer.counts.undated) == (2, 1)
    assert dict(answer.counts.agencies)["Halyard"] == 1
    assert [problem.page for problem in answer.problems] == ["nothing.txt"]
    assert answer.row()["agencies"] == [list(pair) for pair in answer.counts.agencies]


def test_rows_have_the_fields_of_the_contract_in_order(record_path: Path) -> None:
    with Record.open(record_path) as record:
        for report in record.reports():
            assert list(report_row(report)) == list(contract()["reports"].fields)
        for problem in record.problems():
            assert list(problem_row(problem)) == list(contract()["problems"].fields)
