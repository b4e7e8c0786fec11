"""Whatever goes in, walking and decoding give pages or problems, and never raise."""

from __future__ import annotations

import gzip
import io
import zipfile
from pathlib import Path

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from secondsource.data import Page, Problem, RawPage
from secondsource.read import decode, walk

EXTENSIONS = [
    "", "txt", "html", "md", "json", "jsonl", "csv", "tsv", "xml", "rss", "eml", "mhtml", "mbox",
    "warc", "wacz", "parquet", "gz", "zip", "pdf", "docx", "weird",
]  # fmt: skip
SEEDS = [
    b"", b"\x1f\x8b\x08\x00", b"PK\x03\x04", b"PK\x05\x06" + bytes(18), b"PAR1", b"WARC/1.0\r\n",
    b'{"text": "a"}\n', b'[{"text": "a"},', b"url,text\n", b'"text"\n"', b"<rss><channel><item>",
    b"<?xml version='1.0' encoding='utf-7'?><feed>", b"<html><meta charset=utf-16><p>",
    b"From a\nReceived: x\nSubject: =?utf-8?b?w?=\nContent-Type: multipart/mixed; boundary=x\n\n",
    b"--x\n", b"<!--a-->" * 30,
    b"Subject: x\nContent-Transfer-Encoding: base64\nContent-Type: text/html; charset=hex\n\n",
    b"\xff\xfe", b"\xfe\xff", b"\xef\xbb\xbf", b"%PDF-", gzip.compress(b'{"text": "a"}\n')[:-3],
]  # fmt: skip
content = st.tuples(st.sampled_from(SEEDS), st.binary(max_size=300), st.sampled_from(SEEDS)).map(
    b"".join
)


def check(path: Path) -> None:
    rows = list(walk([path]))
    assert rows
    for row in rows:
        page = decode(row) if isinstance(row, RawPage) else row
        assert isinstance(page, Page | Problem)
        if isinstance(page, Page):
            assert page.text.strip()
            assert "\r" not in page.text
            assert page.media in {"text/plain", "text/html", "text/markdown"}
            page.text.encode("utf-8")
        else:
            assert page.message.endswith(".") or "secondsource" in page.message


@given(data=content, extension=st.sampled_from(EXTENSIONS))
@settings(
    max_examples=400, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
def test_any_bytes_of_any_name(tmp_path: Path, data: bytes, extension: str) -> None:
    path = tmp_path / f"a.{extension}"
    path.write_bytes(data)
    check(path)


@given(data=content, extension=st.sampled_from(EXTENSIONS), place=st.integers(0, 400))
@settings(
    max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
def test_any_damage_to_archives(tmp_path: Path, data: bytes, extension: str, place: int) -> None:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(f"in.{extension}", data)
    for name, packed in (("a.zip", buffer.getvalue()), ("a.gz", gzip.compress(data))):
        damaged = bytearray(packed)
        damaged[place % len(packed)] ^= 0x41
        (tmp_path / name).write_bytes(damaged)
        check(tmp_path / name)


@given(st.binary(max_size=500), st.sampled_from(["", "text/html"]), st.text(max_size=12))
@settings(max_examples=400, deadline=None)
def test_any_bytes_of_any_encoding(data: bytes, media: str, charset: str) -> None:
    assert isinstance(decode(RawPage("a", data, media, charset)), Page | Problem)
