"""A sound record passes; each kind of fault is found and named."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from secondsource.errors import NotARecord
from secondsource.record import Record

from .made import stories


def test_a_sound_record_has_no_faults(filled: Path) -> None:
    with Record.open(filled) as opened:
        assert opened.check() == ()
    with Record.open(filled, write=True) as opened:
        assert opened.check() == ()


@pytest.mark.parametrize(
    ("change", "fault"),
    [
        ("UPDATE pages SET name = 'other' WHERE number = 2", "Page other has the identifier"),
        ("UPDATE pages SET text = x'00' WHERE number = 2", r"Page pile/1\.txt .* cannot be read"),
        ("DELETE FROM problems", r"pile/5\.txt .* has neither a report nor a problem"),
        ("UPDATE reports SET text = text || '!' WHERE number = 1", "content whose identifier is"),
        ("UPDATE reports SET page_end = 999999 WHERE number = 1", "its place, .* is outside"),
        ("UPDATE reports SET layout = '{}' WHERE number = 1", "cannot be read"),
        (
            'UPDATE reports SET layout = \'{"paragraphs":[[0,9999,"item"]],"pieces":[]}\'',
            "the paragraph .0, 9999. is outside its text",
        ),
        (
            'UPDATE reports SET layout = \'{"paragraphs":[],"pieces":[[5,9,5,9],[0,4,0,4]]}\'',
            "the piece .0, 4. begins before the one before it ends",
        ),
        (
            'UPDATE reports SET layout = \'{"paragraphs":[],"pieces":[[0,4,7,99999]]}\'',
            "a piece comes from .7, 99999., outside the page",
        ),
        ("UPDATE statements SET page_start = 4 WHERE number = 1", "outlet has half a span"),
        (
            "UPDATE statements SET page_start = 4, page_end = 99999 WHERE number = 1",
            "statement of its outlet stands at .4, 99999., outside the page",
        ),
        ("DELETE FROM runs", "of pages refers to a row of runs that is not there"),
        ("DELETE FROM pages WHERE number = 2", "refers to a row of pages"),
        (
            "DELETE FROM reports_fts_docsize WHERE id = 1",
            "search index and the reports differ by 1",
        ),
        ("DROP TABLE statements", "no such table"),
    ],
)
def test_each_fault_is_named(filled: Path, change: str, fault: str) -> None:
    with Record.open(filled, write=True) as opened:
        opened._connection.execute("PRAGMA foreign_keys = OFF")
        opened._connection.execute(change)
        found = opened.check()
    assert any(re.search(fault, line) for line in found), found


def test_words_that_the_index_lacks_are_noticed(filled: Path) -> None:
    with Record.open(filled, write=True) as opened:
        inner = opened._connection
        row = inner.execute("SELECT number, title, dateline, text FROM reports LIMIT 1").fetchone()
        command = "INSERT INTO reports_fts(reports_fts, rowid, title, dateline, text) VALUES"
        inner.execute(f"{command} ('delete', ?, ?, ?, ?)", row)
        inner.execute(
            "INSERT INTO reports_fts(rowid, title, dateline, text) VALUES (?, 'a', 'b', 'c')",
            row[:1],
        )
        assert opened.check() == ("The search index does not hold the words of the reports.",)


def test_a_damaged_file_is_a_fault_or_no_record(record: Record, path: Path) -> None:
    with record.run("add") as run:
        record.write(stories(range(100)), run)
    record.close()
    size = path.stat().st_size
    found = 0
    for place in range(4096, size, max(4096, size // 12 // 4096 * 4096)):
        sound = path.read_bytes()
        path.write_bytes(sound[:place] + b"\xa5" * 4096 + sound[place + 4096 :])
        try:
            with Record.open(path) as opened:
                found += bool(opened.check())
        except NotARecord:
            found += 1
        path.write_bytes(sound)
    assert found >= 10


def test_a_long_list_of_faults_is_cut(record: Record, monkeypatch) -> None:
    monkeypatch.setattr("secondsource.record.check.CHECK_MOST", 3)
    with record.run("add") as run:
        record.write(stories(range(10)), run)
    record._connection.execute("UPDATE pages SET digest = 'x'")
    found = record.check()
    assert len(found) == 4
    assert found[-1] == "There are more than 3 faults; the rest is not listed."
