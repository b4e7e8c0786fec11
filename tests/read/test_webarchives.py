"""WARC and WACZ."""

from __future__ import annotations

import io
import sys
import zipfile
from collections.abc import Callable

import pytest
from warcio.statusandheaders import StatusAndHeaders
from warcio.warcwriter import WARCWriter

from secondsource.data import Problem, RawPage
from secondsource.read import readers

ReadFile = Callable[[str, bytes], list[RawPage | Problem]]


def warc(*, packed: bool) -> bytes:
    buffer = io.BytesIO()
    writer = WARCWriter(buffer, gzip=packed)
    for path, status, media, body in (
        ("a", "200 OK", "text/html; charset=iso-8859-1", "<p>café</p>".encode("latin-1")),
        ("b", "404 Not Found", "text/html", b"<p>gone</p>"),
        ("c.png", "200 OK", "image/png", b"\x89PNG"),
        ("d.pdf", "200 OK", "application/pdf", b"%PDF-1.7"),
        ("e", "200 OK", "text/plain", b"Words. " * 50),
    ):
        headers = StatusAndHeaders(status, [("Content-Type", media)], protocol="HTTP/1.0")
        writer.write_record(
            writer.create_warc_record(
                f"https://e.org/{path}", "response", io.BytesIO(body), http_headers=headers
            )
        )
    return buffer.getvalue()


def names(rows: list[RawPage | Problem]) -> list[str]:
    return [row.name for row in rows if isinstance(row, RawPage)]


@pytest.mark.parametrize("packed", [True, False])
def test_stored_pages(read_file: ReadFile, packed: bool) -> None:
    rows = read_file("a.warc.gz" if packed else "a.warc", warc(packed=packed))
    assert names(rows) == ["https://e.org/a", "https://e.org/e"]
    page, pdf, _ = rows
    assert isinstance(page, RawPage)
    assert (page.media, page.charset) == ("text/html", "iso-8859-1")
    assert page.given.url == "https://e.org/a"
    assert isinstance(pdf, Problem)
    assert "PDF" in pdf.message


def test_wacz(read_file: ReadFile) -> None:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        archive.writestr("archive/data.warc.gz", warc(packed=True))
        archive.writestr("pages/pages.jsonl", '{"format": "json-pages-1.0"}\n')
    assert names(read_file("a.wacz", buffer.getvalue())) == ["https://e.org/a", "https://e.org/e"]


@pytest.mark.parametrize("packed", [True, False])
def test_a_warc_that_is_cut_short(read_file: ReadFile, packed: bool) -> None:
    rows = read_file("a.warc", warc(packed=packed)[:-60])
    assert names(rows) == ["https://e.org/a"]
    assert isinstance(rows[-1], Problem)


def test_a_damaged_warc(read_file: ReadFile) -> None:
    (problem,) = read_file("a.warc", b"WARC/1.0\r\nnonsense\r\n\r\nmore nonsense\r\n\r\n")
    assert isinstance(problem, Problem)


def test_warc_without_its_extra(read_file: ReadFile, monkeypatch: pytest.MonkeyPatch) -> None:
    readers.reader_of.cache_clear()
    monkeypatch.delitem(sys.modules, "secondsource.read.webarchives", raising=False)
    monkeypatch.setitem(sys.modules, "warcio.archiveiterator", None)
    (problem,) = read_file("a.warc", warc(packed=False))
    assert isinstance(problem, Problem)
    assert "pip install 'secondsource[warc]'" in problem.message
