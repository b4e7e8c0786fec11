"""Types are told by the bytes and by the name."""

from __future__ import annotations

import gzip

import pytest

from secondsource.read.kinds import (
    container_kind,
    is_feed,
    is_skipped,
    looks_like_html,
    page_media,
    refusal,
)

RSS = b'<?xml version="1.0"?>\n<!-- made by hand -->\n<rss version="2.0"><channel/></rss>'
MAIL = b"Received: from a by b\nFrom: a@example.org\nSubject: Hello\nDate: now\n\nText"


@pytest.mark.parametrize(
    ("label", "head", "kind"),
    [
        ("a.txt", b"Plain words.", None),
        ("a.txt", b"", None),
        ("a.jsonl", b"", None),
        ("a.txt", gzip.compress(b"x"), "gzip"),
        ("a", b"PK\x03\x04rest", "zip"),
        ("a.wacz", b"PK\x03\x04rest", "wacz"),
        ("a.docx", b"PK\x03\x04..[Content_Types].xml", None),
        ("a.gz", b"Plain words.", None),
        ("a.warc", b"WARC/1.0\r\n", "warc"),
        ("a", b"PAR1....", "parquet"),
        ("a", b'{"text": "Words."}', "json"),
        ("a", b'[\n {"text": "Words."}]', "json"),
        ("a", b'\xef\xbb\xbf{"text": "a"}\n{"text": "b"}\n', "jsonl"),
        ("a.json", b'{"text": "a"}\n{"text": "b"}\n', "jsonl"),
        ("a.json", b'{\n"text": "a"}', "json"),
        ("a.jsonl", b'[{"text": "a"}]', "json"),
        ("a.txt", b"[Editor's note: corrected.] Words.", None),
        ("a.txt", b"{ a set } of words", None),
        ("a.html", b'{"text": "a"}', None),
        ("a.csv", b"url,text\n", "csv"),
        ("a.tsv", b"url\ttext\n", "tsv"),
        ("a.xml", RSS, "feed"),
        ("a", RSS.decode().encode("utf-16"), "feed"),
        ("a.rss", b"<html><body>Not found</body></html>", None),
        ("a.html", b"<html><body><feed>no</feed>", None),
        ("a.eml", b"Subject: x\n\ny", "mail"),
        ("a", MAIL, "mail"),
        ("a", b"From a@example.org Thu\n" + MAIL, "mbox"),
        ("a.txt", b"From: Baghdad\nSubject: the war\n\nWords.", None),
        ("a.txt", b"From here on the road was closed.\n\nWords.", None),
    ],
)
def test_container_kind(label: str, head: bytes, kind: str | None) -> None:
    assert container_kind(label, head) == kind


@pytest.mark.parametrize(
    ("stated", "text", "media"),
    [
        ("", "Plain words.", "text/plain"),
        ("text/plain", "<!DOCTYPE html><p>Words", "text/html"),
        ("text/plain", "<div>a</div>", "text/html"),
        ("", "One <p> is not a page", "text/plain"),
        ("", "a < b and c > d, <b>bold</b>", "text/plain"),
        ("text/html", "No tag at all.", "text/plain"),
        ("text/html", "Only an entity &amp; text.", "text/html"),
        ("text/markdown", "# Title\n\nWords with <br> tags <br>.", "text/markdown"),
        ("text/markdown", "<!doctype html>\n<title>a</title>", "text/html"),
    ],
)
def test_page_media(stated: str, text: str, media: str) -> None:
    assert page_media(stated, text) == media


def test_html_is_told_behind_comments() -> None:
    assert looks_like_html("<!-- saved -->\n<?xml version='1.0'?>\n<html>")
    assert not is_feed("<html><rss>")


@pytest.mark.parametrize("magic", [b"%PDF-1.7", b"\x89PNG\r\n\x1a\n", b"SQLite format 3\x00"])
def test_a_refusal_says_what_to_do(magic: bytes) -> None:
    sentence = refusal(magic)
    assert sentence is not None
    assert "Please " in sentence


def test_skipped_names() -> None:
    assert is_skipped("a/.hidden/b.txt")
    assert is_skipped("__MACOSX/a.txt")
    assert is_skipped("PHOTO.JPG")
    assert not is_skipped("report.pdf")
    assert not is_skipped("a.txt")
