import os
import subprocess
import sys
from pathlib import Path

import pytest

import secondsource
from secondsource import pipeline
from secondsource.data import RawPage
from secondsource.engine import LocalEngine
from secondsource.errors import RecordExists
from secondsource.pipeline import Progress, add
from secondsource.record.store import Record
from secondsource.settings import BATCH_PAGES


def test_the_api_builds_and_lists(pile: Path, tmp_path: Path) -> None:
    with secondsource.build(pile, tmp_path / "new.db") as record:
        assert len(record.reports()) == 2
        titles = [report.title for report in record.reports(secondsource.Selection(text="ferry"))]
        assert titles == ["Ferry talks resume in Selwa"]
        columns = record.reports().columns()
        assert sorted(columns["page_name"]) == ["bridge.txt", "ferry.txt"]
        assert {len(values) for values in columns.values()} == {2}
    with pytest.raises(RecordExists):
        secondsource.build(pile, tmp_path / "new.db")


def test_add_counts_what_it_does(pile: Path, tmp_path: Path) -> None:
    seen: list[Progress] = []
    with Record.create(tmp_path / "new.db") as record:
        first = add(record, [pile], watch=seen.append)
        again = add(record, [pile])
    assert (first.pages, first.reports, first.problems) == (2, 2, 1)
    assert (again.pages, again.known) == (0, 2)
    assert seen[-1] == first


def test_a_page_under_two_sources_is_stored_once(pile: Path, tmp_path: Path) -> None:
    with Record.create(tmp_path / "new.db") as record:
        add(record, [pile, pile, pile / "ferry.txt"])
        assert len(record.reports()) == 2
        assert record.check() == ()


def test_a_page_mended_since_settles_its_problem(pile: Path, tmp_path: Path) -> None:
    with Record.create(tmp_path / "new.db") as record:
        add(record, [pile])
        (pile / "nothing.txt").write_text(
            "Late report\n\nSELWA: The harbour opened again on Friday, the port office said.\n",
            "utf-8",
        )
        add(record, [pile])
        assert len(record.reports()) == 3
        assert len(record.problems()) == 0


def test_batches_are_bounded_in_pages_and_bytes() -> None:
    pages = [RawPage(f"{i}.txt", b"x" * 1_000_000) for i in range(3 * BATCH_PAGES)]
    batches = list(pipeline._batches(pages))
    assert sum(map(len, batches)) == len(pages)
    assert max(map(len, batches)) <= BATCH_PAGES
    assert max(sum(len(page.data) for page in batch) for batch in batches) <= 5_000_000


def test_a_page_that_kills_its_worker_becomes_a_problem() -> None:
    rows = pipeline._lost_rows(RawPage("a.txt", b"text"))
    assert rows["problems"][0].page == "a.txt"


def test_workers_give_the_same_rows(pile: Path, tmp_path: Path) -> None:
    ids = []
    for workers in (1, 2):
        with Record.create(tmp_path / f"{workers}.db") as record:
            add(record, [pile] * 2, engine=LocalEngine(workers))
            ids.append([report.id for report in record.reports()])
    assert ids[0] == ids[1]


def test_a_page_that_can_be_read_again_settles_its_problem(pile: Path, tmp_path: Path) -> None:
    with Record.create(tmp_path / "new.db") as record:
        add(record, [pile])
        page = pile / "ferry.txt"
        content = page.read_bytes()
        page.unlink()
        page.symlink_to(tmp_path / "nowhere")
        add(record, [pile])
        assert len(record.problems()) == 2
        page.unlink()
        page.write_bytes(content)
        add(record, [pile])
        assert [problem.page for problem in record.problems()] == ["nothing.txt"]


def test_the_same_pages_give_the_same_record_whatever_the_process(
    pile: Path, tmp_path: Path
) -> None:
    found = []
    for seed in ("1", "2"):
        path, out = tmp_path / f"{seed}.db", tmp_path / seed
        environment = {**os.environ, "PYTHONHASHSEED": seed}
        for arguments in (
            ["build", pile, "-o", path, "--workers", "1"],
            ["export", path, "-o", out],
        ):
            command = [sys.executable, "-m", "secondsource", *map(str, arguments)]
            subprocess.run(command, env=environment, check=True, capture_output=True)
        found.append({file.name: file.read_text("utf-8") for file in out.iterdir()})
    assert found[0] == found[1]
    assert found[0]["events.jsonl"]
