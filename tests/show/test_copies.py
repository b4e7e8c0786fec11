import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from secondsource.pipeline import add
from secondsource.record.store import Record
from secondsource.show.cli.main import main

ORIGINAL = """\
Quarry strike enters third week

By Ana Torvald
12 March 2019

SELWA (Halyard) - Workers at the Velm quarry voted on Monday to go on with their strike for a third week.

The union said that 240 of its 300 members had taken part in the vote, and that only nine wanted to stop.

Management called the decision regrettable and said that it could bring in drivers from the coast.

The provincial governor, Ruth Okello, offered to host talks, but neither side has answered her letter.

Stone from the quarry is used for the new harbour wall, which the port had hoped to finish by June.
"""

COPY = """\
Velm quarry walkout goes into week three

14 March 2019

Labourers at the quarry of Velm decided by vote on Monday to continue their strike for a third week.

According to the union, 240 of its 300 members took part in the ballot, and just nine wished to end it.

The management described the decision as regrettable and said it will bring in drivers from the coast.

The governor of the province, Ruth Okello, proposed to host talks, but no side has replied to her letter.

Stone from the quarry serves for the new harbour wall, which the port had hoped to complete by June.
"""


def call(*arguments: object) -> Result:
    return CliRunner().invoke(main, [str(a) for a in arguments])


@pytest.fixture
def traced(tmp_path: Path, pile: Path) -> Path:
    (pile / "quarry.txt").write_text(ORIGINAL, "utf-8")
    (pile / "walkout.txt").write_text(COPY, "utf-8")
    path = tmp_path / "traced.db"
    with Record.create(path) as record:
        add(record, [pile])
    return path


def ids(path: Path) -> dict[str, str]:
    rows = json.loads(call("reports", path, "--format", "json").stdout)
    return {row["page"]: row["id"] for row in rows}


def test_a_reworded_copy_is_listed_with_its_reasons(traced: Path) -> None:
    (row,) = json.loads(call("copies", traced, "--format", "json").stdout)
    names = ids(traced)
    assert (row["report"], row["original"]) == (names["walkout.txt"], names["quarry.txt"])
    assert (row["kind"], row["direction"]) == ("reworded", "copy-of")
    assert row["share"] == 1
    assert row["reasons"]
    assert "reworded" in call("copies", traced).stdout


def test_a_family_is_one_source(traced: Path) -> None:
    (family,) = json.loads(call("families", traced, "--format", "json").stdout)
    names = ids(traced)
    assert set(family["reports"]) == {names["walkout.txt"], names["quarry.txt"]}
    assert family["origin"] == names["quarry.txt"]
    assert family["agency"] == "Halyard"
    everything = json.loads(call("families", traced, "--alone", "--format", "json").stdout)
    assert len(everything) == 3


def test_diff_puts_sentences_side_by_side(traced: Path) -> None:
    shown = call("diff", traced, "walkout.txt", "quarry.txt").stdout
    assert "Workers at the Velm" in shown
    assert "Labourers at the quarry" in shown
    assert "modality" in shown


def test_changes_of_meaning_are_typed_and_open_at_their_words(traced: Path, tmp_path: Path) -> None:
    call("export", traced, "-o", tmp_path / "out")
    rows = [
        json.loads(line) for line in (tmp_path / "out" / "changes.jsonl").open(encoding="utf-8")
    ]
    texts = {
        row["id"]: row["text"]
        for row in json.loads(call("reports", traced, "--format", "json").stdout)
    }
    assert any(row["kind"] == "modality" and row["text"] == "will" for row in rows)
    for row in rows:
        assert texts[row["report"]][row["start"] : row["end"]] == row["text"]
        original = texts[row["original"]][row["original_start"] : row["original_end"]]
        assert original == row["original_text"]
    shown = json.loads(call("diff", traced, "walkout.txt", "quarry.txt", "--format", "json").stdout)
    assert [row["text"] for row in shown["changes"]] == [row["text"] for row in rows]
    assert len(shown["passages"]) == 5


def test_a_diff_may_be_asked_the_other_way_round(traced: Path) -> None:
    shown = call("diff", traced, "quarry.txt", "walkout.txt").stdout
    assert "what changed" in shown


def test_diff_says_where_nothing_is_shared(traced: Path) -> None:
    assert "share no passage" in call("diff", traced, "ferry.txt", "quarry.txt").stdout


def test_tracing_goes_on_where_it_stopped(tmp_path: Path, pile: Path, traced: Path) -> None:
    path = tmp_path / "by-steps.db"
    with Record.create(path) as record:
        add(record, [pile / "quarry.txt"])
        add(record, [pile / "ferry.txt", pile / "bridge.txt"])
        add(record, [pile / "walkout.txt"])
        add(record, [pile])
        by_steps = list(record.copies())
        passages = list(record.passages())
        assert record.check() == ()
    with Record.open(traced) as record:
        whole = list(record.copies())
        assert len(passages) == len(record.passages())
    assert by_steps == whole
    assert len(whole) == 1


def test_the_summary_counts_copies(traced: Path) -> None:
    assert "1 report reuses another's text" in call("info", traced).stdout
