"""gzip and zip: streamed, bounded, harmless."""

from __future__ import annotations

import gzip
import io
import time
import zipfile
from collections.abc import Callable

import pytest

from secondsource.data import Problem, RawPage
from secondsource.read import items
from secondsource.read.items import Budget, RefusedError

ReadFile = Callable[[str, bytes], list[RawPage | Problem]]
Piped = Callable[[bytes], list[RawPage | Problem]]
STORY = b"Two guards were killed at the bridge.\n"


def zipped(members: dict[str, bytes], compression: int = zipfile.ZIP_DEFLATED) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", compression) as archive:
        for name, data in members.items():
            archive.writestr(name, data)
    return buffer.getvalue()


def names(rows: list[RawPage | Problem]) -> list[str]:
    return [row.name for row in rows if isinstance(row, RawPage)]


def message(rows: list[RawPage | Problem]) -> str:
    (problem,) = [row for row in rows if isinstance(row, Problem)]
    return problem.message


def test_gzip_keeps_its_name_and_tells_the_inner_type(read_file: ReadFile) -> None:
    (page,) = read_file("a.html.gz", gzip.compress(b"<p>Words</p>"))
    assert isinstance(page, RawPage)
    assert (page.name, page.media, page.data) == ("a.html.gz", "text/html", b"<p>Words</p>")


def test_gzip_is_told_by_its_bytes(read_file: ReadFile) -> None:
    (page,) = read_file("a.txt", gzip.compress(STORY))
    assert isinstance(page, RawPage)
    assert page.data == STORY


def test_a_truncated_gzip_is_a_problem(read_file: ReadFile) -> None:
    rows = read_file("a.txt.gz", gzip.compress(bytes(range(256)) * 400)[:-40])
    assert names(rows) == []
    assert "cut off" in message(rows)


def test_rows_before_the_cut_of_a_gzip_are_read(read_file: ReadFile) -> None:
    lines = b"".join(b'{"text": "Story number %d of the day."}\n' % n for n in range(2000))
    rows = read_file("a.jsonl.gz", gzip.compress(lines)[:-200])
    assert len(names(rows)) > 1000
    assert "cut off" in message(rows)


def test_a_gzip_with_a_wrong_checksum(read_file: ReadFile) -> None:
    packed = bytearray(gzip.compress(STORY))
    packed[-6] ^= 0xFF
    assert "damaged" in message(read_file("a.gz", bytes(packed)))


def test_zip_members_are_named_and_ordered(read_file: ReadFile) -> None:
    rows = read_file("p.zip", zipped({"b.txt": STORY, "a/a.txt": STORY, "x.png": b"", ".h": b""}))
    assert names(rows) == ["p.zip/a/a.txt", "p.zip/b.txt"]
    assert len(rows) == 2


def test_tables_and_archives_within_a_zip(read_file: ReadFile) -> None:
    inner = zipped({"t.jsonl": b'{"text": "a"}\n{"text": "b", "url": "https://e.org/b"}\n'})
    rows = read_file("p.zip", zipped({"in.zip": inner, "s.txt.gz": gzip.compress(STORY)}))
    assert names(rows) == ["p.zip/in.zip/t.jsonl#1", "https://e.org/b", "p.zip/s.txt.gz"]


def test_a_zip_from_a_pipe(piped: Piped) -> None:
    assert names(piped(zipped({"a.txt": STORY}))) == ["stdin/a.txt"]


def test_zip_slip_is_harmless(read_file: ReadFile) -> None:
    rows = read_file("p.zip", zipped({"../../etc/a.txt": STORY, "/abs/b.txt": STORY}))
    assert sorted(names(rows)) == ["p.zip/abs/b.txt", "p.zip/etc/a.txt"]


def test_a_corrupt_zip_is_a_problem(read_file: ReadFile) -> None:
    assert "damaged" in message(read_file("p.zip", zipped({"a.txt": STORY})[:-10]))


def test_a_damaged_member_leaves_the_others(read_file: ReadFile) -> None:
    data = zipped({"a.txt": STORY, "b.txt": STORY * 2}, zipfile.ZIP_STORED)
    rows = read_file("p.zip", data.replace(STORY, STORY.upper(), 1))
    assert names(rows) == ["p.zip/b.txt"]
    assert "damaged" in message(rows)


def test_a_member_with_a_password(read_file: ReadFile) -> None:
    data = bytearray(zipped({"a.txt": STORY}))
    for mark, place in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        data[data.index(mark) + place] |= 1
    assert "password" in message(read_file("p.zip", bytes(data)))


def test_ten_zips_in_one_another(read_file: ReadFile) -> None:
    data = STORY
    for number in range(10):
        data = zipped({f"{number}.zip" if number else "a.txt": data})
    rows = read_file("p.zip", data)
    assert names(rows) == []
    assert "archives deep" in message(rows)


def test_a_zip_bomb_is_refused_quickly(read_file: ReadFile, piped: Piped) -> None:
    # Each member has one byte less than a page may have, so that the sum decides.
    zeros = zipped({f"{n}.txt": b"word " * 3_900_000 for n in range(12)})
    assert len(zeros) < 1_000_000
    before = time.monotonic()
    for rows in (read_file("bomb.zip", zeros), piped(zeros)):
        assert 4 <= len(names(rows)) <= 5
        assert "zip bomb" in message(rows)
    assert time.monotonic() - before < 10


def test_a_gzip_bomb_is_refused(piped: Piped, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(items, "FREE_UNPACKED_BYTES", 1_000_000)
    rows = piped(gzip.compress(b"\n" * 2_000_000 + b'{"text": "a"}\n' * 100_000))
    assert "zip bomb" in message(rows)


def test_a_member_larger_than_a_page_is_not_unpacked(read_file: ReadFile) -> None:
    rows = read_file("p.zip", zipped({"a.txt": bytes(30_000_000), "b.txt": STORY}))
    assert names(rows) == ["p.zip/b.txt"]
    assert "too large" in message(rows)


def test_a_budget_counts_what_comes_out() -> None:
    budget = Budget(packed=10_000_000)
    budget.unpack(1_000_000_000)
    with pytest.raises(RefusedError):
        budget.unpack(1)
    assert budget.spent
