"""Commands on who, where, what is said and what happened, as a person uses them."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from secondsource.record import Record
from secondsource.show.cli.main import main
from secondsource.show.cli.marks import STYLES, legend, marked_text, marks_of

from ..found import TEXT, make_record


def call(*arguments: object) -> Result:
    return CliRunner().invoke(main, [str(a) for a in arguments])


@pytest.fixture
def path(tmp_path: Path) -> Path:
    make_record(tmp_path / "r.db")
    return tmp_path / "r.db"


@pytest.mark.parametrize(
    ("command", "shown"),
    [
        (("actors",), "Ruth Okello"),
        (("actors", "--unsure"), "both threaten"),
        (("actors", "--kind", "armed-group"), "Saqr"),
        (("places",), "1.50, -2.25"),
        (("quotations",), "We will find them"),
        (("figures", "--counted", "killed"), "two guards"),
        (("times",), "published 2019-03-14"),
        (("events", "--status", "threatened"), "strike"),
    ],
)
def test_listings_show_what_was_found(path: Path, command: tuple[str, ...], shown: str) -> None:
    name, *options = command
    answer = call(name, path, *options)
    assert answer.exit_code == 0, answer.output
    assert shown in answer.stdout


@pytest.mark.parametrize("name", ["actors", "places", "quotations", "figures", "times", "events"])
def test_json_and_csv_hold_the_contract(path: Path, name: str) -> None:
    rows = json.loads(call(name, path, "--format", "json").stdout)
    assert rows
    head = call(name, path, "--format", "csv").stdout.splitlines()[0]
    assert head.split(",") == list(rows[0])


def test_a_row_opens_its_evidence(path: Path) -> None:
    lines = call("events", path).stdout.splitlines()
    after = next(i for i, line in enumerate(lines) if "“killed”" in line) + 1
    opens = lines[after].rstrip().rpartition("  ")[2].split()
    shown = call("show", path, *opens)
    assert shown.exit_code == 0, shown.output
    assert "killed two guards" in shown.stdout


@pytest.mark.parametrize("around", ["9999", "5-2", "x", "3-"])
def test_a_span_outside_the_text_is_a_sentence(path: Path, around: str) -> None:
    answer = call("show", path, "bridge.txt", "--around", around)
    assert answer.exit_code == 2
    assert f"{len(TEXT)} characters" in answer.output


def test_an_actor_has_a_card(path: Path) -> None:
    card = call("actor", path, "Okello").stdout
    assert "governor of Velm" in card
    assert "We will find them" in card
    row = json.loads(call("actor", path, "Okello", "--format", "json").stdout)
    assert row["quotations"][0]["text"] == '"We will find them,"'


def test_quotations_of_one_speaker(path: Path) -> None:
    assert (
        len(json.loads(call("quotations", path, "--speaker", "Okello", "--format", "json").stdout))
        == 1
    )
    assert (
        json.loads(call("quotations", path, "--speaker", "Saqr", "--format", "json").stdout) == []
    )


def test_an_event_is_explained(path: Path) -> None:
    identifier = json.loads(call("events", path, "--format", "json").stdout)[0]["id"]
    said = call("explain", path, identifier)
    assert "'killed' is a verb of killing" in said.stdout
    assert "assault.kill" in said.stdout
    assert json.loads(call("explain", path, identifier, "--format", "json").stdout)["reasons"]


def test_the_text_is_marked_and_a_legend_says_how(path: Path) -> None:
    with Record.open(path) as record:
        report = record.report("bridge.txt")
        text = marked_text(report.text, 0, len(report.text), marks_of(record, report))
    styled = {(text.plain[s.start : s.end], s.style) for s in text.spans}
    assert ("Ruth Okello", STYLES["actor"]) in styled
    assert ("she", STYLES["actor"]) not in styled
    assert ("Tuesday", STYLES["times"]) in styled
    assert "actors" in legend().plain


@pytest.mark.parametrize("option", ["--actors", "--lexicon"])
def test_a_wrong_file_is_said_before_any_work(tmp_path: Path, pile: Path, option: str) -> None:
    wrong = tmp_path / "mine.yaml"
    wrong.write_text("- kind: nothing\n", "utf-8")
    answer = call("build", pile, "-o", tmp_path / "new.db", option, wrong)
    assert answer.exit_code in {1, 2}
    assert "mine.yaml" in answer.output
    assert "Traceback" not in answer.output
    assert not (tmp_path / "new.db").exists()


def test_actors_of_the_user_are_known(tmp_path: Path, pile: Path) -> None:
    mine = tmp_path / "mine.yaml"
    mine.write_text("armed-force:\n  Selwa Guard: {aliases: [Velm guards]}\n", "utf-8")
    (pile / "guard.txt").write_text(
        "Guards leave\n\nSELWA: The Velm guards left the bridge on Friday, the Selwa Guard said.\n",
        "utf-8",
    )
    assert call("build", pile, "-o", tmp_path / "new.db", "--actors", mine).exit_code == 0
    row = json.loads(call("actor", tmp_path / "new.db", "Selwa Guard", "--format", "json").stdout)
    assert row["kind"] == "armed-force"
