"""Writing: whole pages, once, whatever happens."""

from __future__ import annotations

import sqlite3
from dataclasses import replace
from pathlib import Path

import pytest

from secondsource.data import Page, Problem
from secondsource.errors import RecordLocked, StorageFull
from secondsource.record import Record, connection

from .made import page, report, stories, story


def test_writing_twice_is_writing_once(record: Record) -> None:
    rows = stories(range(20))
    with record.run("build") as run:
        record.write(rows, run)
    before = record.counts(), list(record.reports()), list(record.problems())
    with record.run("add") as run:
        record.write(rows, run)
        record.write(rows, run)
    assert (record.counts(), list(record.reports()), list(record.problems())) == before
    assert record.check() == ()


def test_a_page_comes_with_everything_or_not_at_all(record: Record) -> None:
    good, bad = story(1), story(3)
    broken = replace(bad["reports"][1], genre="rumour")
    with record.run("add") as run:
        with pytest.raises(sqlite3.IntegrityError):
            record.write(
                {
                    "pages": good["pages"] + bad["pages"],
                    "reports": (*good["reports"], bad["reports"][0], broken),
                },
                run,
            )
        assert record.counts().pages == record.counts().reports == 0
        record.write(good, run)
    assert record.counts().reports == 1
    assert record.check() == ()


def test_a_report_needs_its_page(record: Record) -> None:
    with record.run("add") as run, pytest.raises(ValueError, match="never given"):
        record.write({"reports": story(1)["reports"]}, run)


def test_a_page_that_was_unreadable_is_settled_when_it_is_read(record: Record) -> None:
    gone = Problem("a.txt", "read", "It vanished while it was read. Add it again.")
    other = Problem("b.txt", "read", "It is empty.")
    with record.run("build") as run:
        record.write({"problems": (gone, other)}, run)
    made = page("a.txt")
    note = Problem("a.txt", "read", "Some letters were mended.")
    with record.run("add") as run:
        record.write({"pages": (made,), "reports": (report(made),), "problems": (note,)}, run)
    assert list(record.problems()) == [other, note]
    changed = page("a.txt", "Three.\n\nFour.", "later")
    with record.run("add") as run:
        record.write({"pages": (changed,), "reports": (report(changed),)}, run)
    assert list(record.problems()) == [other, note]


def test_problems_of_the_same_run_stay(record: Record) -> None:
    row = Problem("a.txt", "read", "The second row of it is broken.")
    made = page("a.txt")
    with record.run("build") as run:
        record.write({"problems": (row,)}, run)
        record.write({"pages": (made,), "reports": (report(made),)}, run)
    assert list(record.problems()) == [row]


def test_what_sqlite_cannot_hold_is_replaced_one_for_one(record: Record) -> None:
    made = Page("caf\udce9.txt", "d", "text/plain", "A\x00B \ud83d end.")
    told = report(made, title="A\x00B")
    seen = Problem(made.name, "clean", "It holds \udce9.", told.id)
    with record.run("add") as run:
        record.write({"pages": (made,), "reports": (told,), "problems": (seen,)}, run)
    (found,) = record.reports()
    assert found.text == "A\ufffdB \ufffd end."
    assert found.title == "A\ufffdB"
    assert record.page(found.page).name == found.page_name == "caf\ufffd.txt"
    assert next(iter(record.problems())).report == found.id
    assert record.has_page(made.name, made.digest)
    assert record.check() == ()


def test_deleting_a_page_deletes_all_that_came_of_it(filled: Path) -> None:
    with connection.connect(filled, "write") as writer:
        writer.execute("DELETE FROM pages WHERE name = 'pile/3.txt'")
        assert writer.execute("SELECT count(*) FROM statements").fetchone() == (10,)
    with Record.open(filled) as opened:
        assert opened.check() == ()
        assert list(opened.search("3 bridge")) == []


def test_a_second_writer_waits_and_is_then_told(filled: Path, monkeypatch) -> None:
    monkeypatch.setattr(connection, "RECORD_BUSY_SECONDS", 0.05)
    first = connection.connect(filled, "write")
    first.execute("BEGIN IMMEDIATE")
    with Record.open(filled, write=True) as second:
        with pytest.raises(RecordLocked, match="Wait until it has finished"), second.run("add"):
            pass
        first.execute("ROLLBACK")
        with second.run("add") as run:
            second.write(story(40), run)
    first.close()


def test_two_writers_take_turns(filled: Path) -> None:
    with Record.open(filled, write=True) as one, Record.open(filled, write=True) as other:
        with one.run("add") as first, other.run("add") as second:
            for number in range(20, 30):
                one.write(story(number), first)
                other.write(story(number), second)
        assert one.counts() == other.counts()
        assert one.counts().pages == 22
        assert one.check() == ()


def test_a_full_disk_loses_nothing_that_was_written(filled: Path) -> None:
    with Record.open(filled, write=True) as opened, opened.run("add") as run:
        inner = opened._connection
        pages = inner.execute("PRAGMA page_count").fetchone()[0]
        inner.execute(f"PRAGMA max_page_count = {pages + 20}")
        with pytest.raises(StorageFull, match=r"disk is full.*run the same command again"):
            for number in range(100, 400):
                opened.write(story(number), run)
        assert opened.check() == ()
        held = opened.counts().pages
        assert held > 12
        inner.execute("PRAGMA max_page_count = 1000000")
        opened.write(stories(range(100, 400)), run)
        assert opened.counts().pages == 312
        assert opened.check() == ()


def test_a_reader_cannot_write(filled: Path) -> None:
    with Record.open(filled) as opened, pytest.raises(StorageFull, match="readonly"):
        opened.write(story(50), 1)


def test_runs_say_when_and_by_what(record: Record, path: Path) -> None:
    with record.run("build"):
        pass
    with pytest.raises(KeyError), record.run("add"):
        raise KeyError("stopped")
    rows = sqlite3.connect(path).execute(
        "SELECT command, version <> '', finished IS NULL FROM runs"
    )
    assert rows.fetchall() == [("build", 1, 0), ("add", 1, 1)]
