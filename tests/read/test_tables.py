"""CSV, TSV, JSON, JSON lines and Parquet: one page a row."""

from __future__ import annotations

import io
import json
import sys
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pyarrow
import pyarrow.parquet
import pytest
from hypothesis import given
from hypothesis import strategies as st

from secondsource.data import Given, Problem, RawPage
from secondsource.read import readers, walk
from secondsource.read.jsonsplit import elements
from secondsource.read.lines import lines

ReadFile = Callable[[str, bytes], list[RawPage | Problem]]
FULL = {
    "URL": "https://example.org/a",
    "Headline": "Two killed",
    "Body": "Two guards were killed.",
    "Publish Date": "2019-03-14",
    "source": {"id": None, "name": "The Selwa Post"},
    "authors": ["Ana Torvald", "Bo Lind"],
    "lang": "en",
}
GIVEN = Given(
    url="https://example.org/a",
    title="Two killed",
    byline="Ana Torvald, Bo Lind",
    outlet="The Selwa Post",
    published="2019-03-14",
    language="en",
)


def pages(rows: list[RawPage | Problem]) -> list[RawPage]:
    return [row for row in rows if isinstance(row, RawPage)]


def problems(rows: list[RawPage | Problem]) -> list[Problem]:
    return [row for row in rows if isinstance(row, Problem)]


def test_columns_go_by_their_usual_names(read_file: ReadFile) -> None:
    (page,) = read_file("a.jsonl", json.dumps(FULL).encode())
    assert page == RawPage(
        name="https://example.org/a",
        data=b"Two guards were killed.",
        charset="utf-8",
        given=GIVEN,
    )


def test_html_goes_before_text(read_file: ReadFile) -> None:
    (page,) = pages(read_file("a.json", b'{"text": "a", "html": "<p>b</p>"}'))
    assert (page.data, page.media) == (b"<p>b</p>", "text/html")


def test_nested_metadata_and_epoch_dates(read_file: ReadFile) -> None:
    row = {"text": "a", "meta": {"url": "https://e.org/1", "date": 1579858200000}}
    (page,) = pages(read_file("a.json", json.dumps(row).encode()))
    assert page.given == Given(url="https://e.org/1", published="2020-01-24T09:30:00+00:00")


def test_a_row_without_an_address_goes_by_its_number(read_file: ReadFile) -> None:
    rows = read_file("a.jsonl", b'{"text": "a"}\n\n{"text": "b", "url": "n/a"}\n')
    assert [row.name for row in pages(rows)] == ["a.jsonl#1", "a.jsonl#3"]


def test_a_broken_line_of_jsonl_leaves_the_others(read_file: ReadFile) -> None:
    rows = read_file("a.jsonl", b'{"text": "a"}\n{"text": "b\n[1]\n{"text": "c"}\n{"x": 1}\n')
    assert [row.name for row in pages(rows)] == ["a.jsonl#1", "a.jsonl#4"]
    broken, no_object, no_text = problems(rows)
    assert broken.page == "a.jsonl#2"
    assert "Line 2 is broken JSON" in broken.message
    assert "Line 3 is no JSON object" in no_object.message
    assert "no text" in no_text.message


def test_a_row_with_only_an_address_says_to_fetch(read_file: ReadFile) -> None:
    (problem,) = problems(read_file("a.jsonl", b'{"url": "https://e.org/a"}\n'))
    assert "secondsource fetch https://e.org/a" in problem.message


def test_a_line_of_200_megabytes_is_skipped_in_pieces(tmp_path: Path) -> None:
    path = tmp_path / "a.jsonl"
    with path.open("wb") as file:
        file.write(b'{"text": "a"}\n{"text": "')
        file.seek(200_000_000)
        file.write(b'"}\n{"text": "b"}\n')
    rows = list(walk([path]))
    assert [row.name for row in pages(rows)] == ["a.jsonl#1", "a.jsonl#3"]
    (problem,) = problems(rows)
    assert problem.page == "a.jsonl#2"
    assert "longer than 50 MB" in problem.message


def test_escapes_of_half_characters(read_file: ReadFile) -> None:
    (page,) = pages(read_file("a.jsonl", rb'{"text": "bad \ud83d good \ud83d\ude00"}'))
    assert page.data.decode() == "bad \ufffd good \U0001f600"


def test_json_nested_too_deeply(read_file: ReadFile) -> None:
    deep = b'{"text": ' + b"[" * 100_000 + b"]" * 100_000 + b"}\n"
    rows = read_file("a.jsonl", deep + b'{"text": "b"}\n')
    assert [row.name for row in pages(rows)] == ["a.jsonl#2"]
    assert "nested too deeply" in problems(rows)[0].message


def test_json_arrays_and_wrappers(read_file: ReadFile) -> None:
    array = b' [ {"text": "a, ]}"}, 5, {"text": "b \\" ["} ] '
    rows = read_file("a.json", array)
    assert [row.data for row in pages(rows)] == [b"a, ]}", b'b " [']
    assert "Element 2 is no JSON object" in problems(rows)[0].message
    rows = read_file("b.json", b'{"status": "ok", "articles": [{"content": "a"}]}')
    assert [row.name for row in pages(rows)] == ["b.json#1"]
    rows = read_file("c.json", b'{"status": "ok", "articles": [{"count": 1}]}')
    assert "No object in it holds a page" in problems(rows)[0].message


def test_a_json_array_that_breaks_off(read_file: ReadFile) -> None:
    rows = read_file("a.json", b'[{"text": "a"}, {"text": "b"}, {"te')
    assert len(pages(rows)) == 2
    assert "breaks off" in problems(rows)[0].message


def test_json_in_utf16(read_file: ReadFile) -> None:
    (page,) = pages(read_file("a.json", '[{"text": "Bağdat"}]'.encode("utf-16")))
    assert page.data.decode() == "Bağdat"
    (page,) = pages(read_file("a.jsonl", '{"text": "Bağdat"}\n'.encode("utf-16")))
    assert page.data.decode() == "Bağdat"


@pytest.mark.parametrize("data", [b"{}", b"[]", b"7", b'"x"', b"{", b"not json at all"])
def test_json_without_pages(read_file: ReadFile, data: bytes) -> None:
    assert pages(read_file("a.json", data)) == []


values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(), inner, max_size=4),
    max_leaves=10,
)


@given(st.lists(values, max_size=8), st.integers(1, 7))
def test_an_array_is_split_as_it_is_parsed(rows: list[object], size: int) -> None:
    class Slow(io.BytesIO):
        def read(self, count: int | None = -1) -> bytes:
            return super().read(size)

    stream = Slow(json.dumps(rows, ensure_ascii=False, default=str).encode("utf-8", "replace"))
    found = [json.loads(element or b"") for element in elements(stream, 10_000)]
    assert json.dumps(found, ensure_ascii=False).encode("utf-8", "replace") == json.dumps(
        rows, ensure_ascii=False
    ).encode("utf-8", "replace")


def test_an_element_that_is_too_long_is_left_out() -> None:
    stream = io.BytesIO(b'[{"a": "' + b"x" * 100 + b'"}, {"b": 1}]')
    assert list(elements(stream, 50)) == [None, b'{"b": 1}']


def test_csv_with_its_delimiter_found(read_file: ReadFile) -> None:
    data = '\ufeffTitle;Text;URL\nA;"Two lines;\nof text";https://e.org/1\nB;C;\n'.encode()
    first, second = pages(read_file("a.csv", data))
    assert first.name == "https://e.org/1"
    assert first.data == b"Two lines;\nof text"
    assert first.given.title == "A"
    assert second.name == "a.csv#2"


def test_tsv(read_file: ReadFile) -> None:
    (page,) = pages(read_file("a.tsv", b"title\ttext\nA\tWords, and more\n"))
    assert page.data == b"Words, and more"


def test_a_csv_without_the_needed_column(read_file: ReadFile) -> None:
    (problem,) = read_file("a.csv", b"id,summary\n1,words\n")
    assert isinstance(problem, Problem)
    assert "No column of this table holds text" in problem.message
    assert "Its columns are: id, summary" in problem.message


def test_rows_of_csv_that_do_not_fit(read_file: ReadFile) -> None:
    rows = read_file("a.csv", b"title,text\nA,one,two\nB,fine\nC,fine,\n\nD\n")
    assert [row.name for row in pages(rows)] == ["a.csv#2", "a.csv#3"]
    ragged, short = problems(rows)
    assert "line 2 has 3 cells" in ragged.message
    assert "no text" in short.message


def test_csv_with_encodings_mixed(read_file: ReadFile) -> None:
    rows = read_file("a.csv", "text\ncafé one\n".encode() + "café two\n".encode("cp1252"))
    assert [row.data.decode() for row in pages(rows)] == ["café one", "café two"]


def test_a_csv_cell_without_an_end(read_file: ReadFile) -> None:
    rows = read_file("a.csv", b'title,text\nA,"never closed\nB,words\n')
    assert len(rows) == 1


def test_lines_are_capped_in_any_encoding() -> None:
    for encoding in ("utf-8", "utf-16"):
        data = ("short\n" + "x" * 500 + "\nend").encode(encoding)
        assert [line.text for line in lines(io.BytesIO(data), 100)] == ["short\n", None, "end"]


@pytest.fixture
def parquet() -> bytes:
    table = pyarrow.table(
        {
            "url": ["https://e.org/1", None],
            "text": ["One.", "Two."],
            "date": [datetime(2020, 1, 24, tzinfo=UTC), None],
            "score": [1.0, 2.0],
        }
    )
    buffer = io.BytesIO()
    pyarrow.parquet.write_table(table, buffer)
    return buffer.getvalue()


def test_parquet(read_file: ReadFile, parquet: bytes) -> None:
    first, second = pages(read_file("a.parquet", parquet))
    assert first.given.published == "2020-01-24T00:00:00+00:00"
    assert (first.name, second.name) == ("https://e.org/1", "a.parquet#2")


def test_parquet_that_is_damaged_or_has_no_text(read_file: ReadFile, parquet: bytes) -> None:
    (problem,) = read_file("a.parquet", parquet[:-20])
    assert isinstance(problem, Problem)
    buffer = io.BytesIO()
    pyarrow.parquet.write_table(pyarrow.table({"n": [1]}), buffer)
    (problem,) = read_file("b.parquet", buffer.getvalue())
    assert isinstance(problem, Problem)
    assert "No column" in problem.message


def test_parquet_without_its_extra(
    read_file: ReadFile, parquet: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    readers.reader_of.cache_clear()
    monkeypatch.delitem(sys.modules, "secondsource.read.parquet", raising=False)
    monkeypatch.setitem(sys.modules, "pyarrow", None)
    monkeypatch.setitem(sys.modules, "pyarrow.parquet", None)
    (problem,) = read_file("a.parquet", parquet)
    assert isinstance(problem, Problem)
    assert "pip install 'secondsource[parquet]'" in problem.message
