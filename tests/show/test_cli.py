import csv
import io
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from secondsource.demo import answers_file
from secondsource.show.cli.main import main


def call(*arguments: object, **options: object) -> Result:
    return CliRunner().invoke(main, [str(a) for a in arguments], **options)  # type: ignore[arg-type]


def test_build_ends_with_a_summary_and_what_to_try_next(tmp_path: Path, pile: Path) -> None:
    result = call("build", pile, "-o", tmp_path / "new.db")
    assert result.exit_code == 0
    assert "2 reports from 2 pages" in result.stdout
    assert "1 problem" in result.stdout
    assert "nothing.txt" in result.stdout
    assert "secondsource search" in result.stdout


def test_the_demo_reads_all_that_can_be_read(tmp_path: Path) -> None:
    path = tmp_path / "demo.db"
    assert call("demo", "-o", path, "--workers", 1).exit_code == 0
    truth = json.loads(answers_file().read_text("utf-8"))
    reports = json.loads(call("reports", path, "--format", "json").stdout)
    assert sorted(r["page"] for r in reports) == sorted(r["page"] for r in truth["reports"])
    problems = json.loads(call("problems", path, "--format", "json").stdout)
    unread = [problem for problem in problems if problem["step"] != "annotate"]
    assert len(unread) == len(truth["problems"])
    assert [p["page"] for p in problems if p not in unread] == ["dta_wire_060319.txt"]
    assert call("check", path).exit_code == 0


def test_progress_is_silent_where_there_is_no_terminal(tmp_path: Path, pile: Path) -> None:
    assert call("build", pile, "-o", tmp_path / "new.db").stderr == ""


def test_build_refuses_to_write_over_a_record(record_path: Path, pile: Path) -> None:
    result = call("build", pile, "-o", record_path)
    assert result.exit_code == 1
    assert "exists already" in result.stderr
    assert result.stdout == ""


def test_adding_again_changes_nothing(record_path: Path, pile: Path) -> None:
    before = call("reports", record_path, "--format", "json").stdout
    result = call("add", record_path, pile)
    assert result.exit_code == 0
    assert "2 pages were in the record already" in result.stderr
    assert call("reports", record_path, "--format", "json").stdout == before
    assert len(json.loads(call("problems", record_path, "--format", "json").stdout)) == 1


def test_add_takes_standard_input(record_path: Path) -> None:
    page = (
        "Fire at the depot\n\nSELWA: A fire destroyed the grain depot on Monday, officials said.\n"
    )
    result = call("add", record_path, "-", input=page)
    assert result.exit_code == 0
    assert "Fire at the depot" in call("reports", record_path).stdout


def test_add_wants_a_record(tmp_path: Path, pile: Path) -> None:
    result = call("add", tmp_path / "none.db", pile)
    assert result.exit_code == 1
    assert "There is no record" in result.stderr


@pytest.mark.parametrize("workers", [1, 2])
def test_any_number_of_workers_gives_the_same_record(
    tmp_path: Path, pile: Path, workers: int
) -> None:
    for number in range(40):
        (pile / f"more{number}.txt").write_text(
            f"Report {number}\n\nSELWA: Guards counted {number} lorries at the crossing, "
            "the ministry said on Tuesday.\n",
            "utf-8",
        )
    path = tmp_path / "new.db"
    assert call("build", pile, "-o", path, "--workers", workers).exit_code == 0
    rows = json.loads(call("reports", path, "--format", "json").stdout)
    assert len(rows) == 42
    assert call("check", path).exit_code == 0


def test_what_is_not_stated_is_shown_as_a_window(record_path: Path) -> None:
    rows = {
        row["title"]: row
        for row in json.loads(call("reports", record_path, "--format", "json").stdout)
    }
    bridge = rows["Two guards killed at Velm bridge"]
    assert bridge["published"] is None
    assert bridge["published_to"] == "2019-03-14"
    assert rows["Ferry talks resume in Selwa"]["published"] == "2019-03-12"
    assert "~" in call("reports", record_path).stdout


def test_listings_as_csv_hold_the_contract(record_path: Path) -> None:
    rows = list(csv.DictReader(io.StringIO(call("reports", record_path, "--format", "csv").stdout)))
    assert {row["page"] for row in rows} == {"bridge.txt", "ferry.txt"}
    assert list(rows[0])[:3] == ["id", "page", "page_start"]


def test_one_selection_serves_listing_search_and_export(record_path: Path, tmp_path: Path) -> None:
    listed = json.loads(call("reports", record_path, "--text", "ferry", "--format", "json").stdout)
    assert [row["page"] for row in listed] == ["ferry.txt"]
    found = json.loads(
        call("search", record_path, "Selwa", "--text", "ferry", "--format", "json").stdout
    )
    assert [row["page"] for row in found] == ["ferry.txt"]
    call("export", record_path, "-o", tmp_path / "out", "--text", "ferry")
    lines = (tmp_path / "out" / "reports.jsonl").read_text("utf-8").splitlines()
    assert [json.loads(line)["page"] for line in lines] == ["ferry.txt"]


def test_a_search_marks_what_it_found(record_path: Path) -> None:
    (hit,) = json.loads(call("search", record_path, "sabotage", "--format", "json").stdout)
    start, end = hit["marks"][0]
    assert hit["snippet"][start:end] == "sabotage"
    nothing = call("search", record_path, "zebra")
    assert nothing.exit_code == 0
    assert nothing.stdout == ""
    assert "No report holds these words" in nothing.stderr


def test_show_gives_values_reasons_and_text(record_path: Path) -> None:
    result = call("show", record_path, "ferry.txt", "--why")
    assert "Ana Torvald" in result.stdout
    assert "Both delegations said" in result.stdout
    shown = json.loads(call("show", record_path, "ferry.txt", "--format", "json").stdout)
    byline = next(s for s in shown["statements"] if s["field"] == "byline")
    assert "Ana Torvald" in byline["page_text"]
    assert shown["text"][slice(*shown["paragraphs"][0][:2])].startswith("SELWA (Halyard)")


def test_show_page_tells_what_was_left_out(record_path: Path) -> None:
    result = call("show", record_path, "bridge.txt", "--page")
    assert "Follow" in result.stdout
    assert "Gunmen killed two guards" in result.stdout


def test_show_names_what_comes_near(record_path: Path) -> None:
    result = call("show", record_path, "fery.txt")
    assert result.exit_code == 1
    assert "ferry.txt" in result.stderr


def test_check_fails_for_a_record_that_is_not_sound(record_path: Path) -> None:
    assert call("check", record_path).exit_code == 0
    import sqlite3

    with sqlite3.connect(record_path) as connection:
        connection.execute("UPDATE reports SET text = 'other words'")
    connection.close()
    result = call("check", record_path)
    assert result.exit_code == 1
    assert result.stdout


def test_a_file_that_is_no_record_is_refused_in_a_sentence(tmp_path: Path) -> None:
    path = tmp_path / "page.txt"
    path.write_text("Not a record at all.", "utf-8")
    result = call("info", path)
    assert result.exit_code == 1
    assert "is not a Second Source record" in result.stderr


def test_a_date_that_cannot_be_read_is_a_usage_error(record_path: Path) -> None:
    result = call("reports", record_path, "--from", "soon")
    assert result.exit_code == 2
    assert "2020-01" in result.stderr


def test_info_says_what_the_record_holds(record_path: Path) -> None:
    (row,) = json.loads(call("info", record_path, "--format", "json").stdout)
    assert (row["pages"], row["reports"], row["problems"]) == (2, 2, 1)
    assert "2 reports" in call("info", record_path).stdout


def test_help_loads_nothing_heavy() -> None:
    code = (
        "import sys; import secondsource.show.cli.main; "
        "print(sorted({'rich', 'lxml', 'trafilatura', 'yaml', 'numpy', 'spacy', 'ftfy', "
        "'multiprocessing'} & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_a_shell_can_complete_commands() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "secondsource"],
        env={
            **os.environ,
            "_SECONDSOURCE_COMPLETE": "bash_complete",
            "COMP_WORDS": "secondsource se",
            "COMP_CWORD": "1",
        },
        capture_output=True,
        text=True,
        check=False,
    )
    assert "search" in done.stdout


def test_a_reader_that_goes_away_is_no_error(record_path: Path) -> None:
    done = subprocess.run(
        f"{sys.executable} -m secondsource reports {record_path} --format json | head -c 1",
        shell=True,
        capture_output=True,
        text=True,
        check=False,
    )
    assert "Traceback" not in done.stderr


def test_show_names_says_what_found_each(record_path: Path) -> None:
    shown = call("show", record_path, "ferry.txt", "--names").stdout
    assert "Halyard" in shown or "SELWA" in shown
    assert "found by" in shown


def test_show_syntax_gives_a_row_a_word(record_path: Path) -> None:
    shown = call("show", record_path, "bridge.txt", "--syntax").stdout
    assert "nsubj" in shown
    assert "promised" in shown


def test_a_language_model_that_is_not_there_is_said(record_path: Path) -> None:
    result = call("show", record_path, "ferry.txt", "--names", "--language-model", "nowhere_lg")
    assert result.exit_code == 1
    assert "No spaCy pipeline named 'nowhere_lg' is installed" in result.stderr
