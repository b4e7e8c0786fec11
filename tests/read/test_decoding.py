"""Bytes to text: encodings, damage, mojibake; what is no text is refused with a sentence."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from secondsource.data import Page, Problem, RawPage
from secondsource.read import STEP, decode, run, walk
from secondsource.read.encoding import mend, to_text

Decode = Callable[..., Page | Problem]
STORY = "Gunmen killed two guards at the Velm bridge on Tuesday, the ministry said.\n"
WESTERN = "“We won’t go,” said José – the café in Zürich is où Ærø naïve über Ðuro. " + STORY
RUSSIAN = "Министр заявил, что войска уйдут из страны в течение месяца. " * 3


def text_of(page: Page | Problem) -> str:
    assert isinstance(page, Page), page
    return page.text


@pytest.mark.parametrize("data", [b"", b" \n\t ", bytes(1000), b"\xef\xbb\xbf", b"\xff\xfe"])
def test_an_empty_page(decoded: Decode, data: bytes) -> None:
    page = decoded(data)
    assert isinstance(page, Problem)
    assert page.message.startswith("It is empty.")
    assert (page.page, page.step) == ("a.txt", "read")


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"%PDF-1.4 ...", "It is a PDF"),
        (b"PK\x03\x04....[Content_Types].xml", "Office document"),
        (b"\x89PNG\r\n\x1a\n\0\0", "picture"),
        (bytes(range(256)) * 40, "no text"),
        (b"Words, then \x01\x02\x03\x04\x05\x06" * 40, "no text"),
        (b"ab\0\0\0\0cd" * 100, "no text"),
    ],
)
def test_binary_files_are_refused(decoded: Decode, data: bytes, words: str) -> None:
    page = decoded(data)
    assert isinstance(page, Problem)
    assert words in page.message


def test_a_single_line_of_200_megabytes_is_not_read(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    with path.open("wb") as file:
        file.write(b"word ")
        file.truncate(200_000_000)
    before = time.monotonic()
    (problem,) = walk([path])
    assert isinstance(problem, Problem)
    assert "larger than 20 MB" in problem.message
    assert time.monotonic() - before < 1


def test_an_endless_pipe_is_read_no_further_than_a_page() -> None:
    class Endless:
        given = 0

        def read(self, count: int = -1) -> bytes:
            self.given += count
            return b"x" * count

        def seekable(self) -> bool:
            return False

        def isatty(self) -> bool:
            return False

    stream = Endless()
    (problem,) = walk(["-"], stream)  # type: ignore[arg-type]
    assert isinstance(problem, Problem)
    assert "too large" in problem.message
    assert stream.given < 25_000_000


def test_a_terminal_is_no_page() -> None:
    class Terminal:
        def isatty(self) -> bool:
            return True

    (problem,) = walk(["-"], Terminal())  # type: ignore[arg-type]
    assert isinstance(problem, Problem)
    assert "Nothing was piped in" in problem.message


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        (WESTERN, "utf-8"),
        (WESTERN, "utf-8-sig"),
        (WESTERN, "utf-16"),
        (WESTERN, "utf-16-le"),
        (WESTERN, "utf-16-be"),
        (WESTERN, "utf-32"),
        (WESTERN, "cp1252"),
        ("naïve café", "cp1252"),
        (RUSSIAN, "cp1251"),
        (RUSSIAN, "utf-16"),
        ("قال المتحدث باسم الحكومة إن القوات ستنسحب من العراق. " * 6, "cp1256"),
        ("政府发言人说部队将从伊拉克撤出。" * 6, "gb18030"),
    ],
)
def test_encodings_are_detected(decoded: Decode, text: str, encoding: str) -> None:
    assert text_of(decoded(text.encode(encoding))) == text


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        ("Łódź i Gdańsk", "iso-8859-2"),
        ("Erdoğan, İstanbul", "iso-8859-9"),
        ("日本の声", "shift_jis"),
    ],
)
def test_declared_encodings_decide(decoded: Decode, text: str, encoding: str) -> None:
    assert text_of(decoded(text.encode(encoding), charset=encoding)) == text
    page = f'<html><head><meta charset="{encoding}"></head><p>{text}</p></html>'
    assert text in text_of(decoded(page.encode(encoding)))
    page = f'<html><meta http-equiv=Content-Type content="text/html; charset={encoding}">{text}'
    assert text in text_of(decoded(page.encode(encoding)))
    page = f'<?xml version="1.0" encoding="{encoding}"?><html>{text}</html>'
    assert text in text_of(decoded(page.encode(encoding)))


def test_iso_2022_jp_is_declared(decoded: Decode) -> None:
    assert text_of(decoded("日本の声".encode("iso-2022-jp"), charset="ISO-2022-JP")) == "日本の声"


@pytest.mark.parametrize("charset", ["utf-16", "none", "hex", "punycode", "unicode_escape", "\0"])
def test_a_wrong_declaration_does_no_harm(decoded: Decode, charset: str) -> None:
    assert text_of(decoded(WESTERN.encode(), charset=charset)) == WESTERN
    assert "José" in text_of(decoded(WESTERN.encode("cp1252"), charset=charset))


def test_latin1_means_windows_1252(decoded: Decode) -> None:
    assert text_of(decoded("“a”".encode("cp1252"), charset="ISO-8859-1")) == "“a”"


def test_invalid_utf8_is_repaired_and_said() -> None:
    data = WESTERN.encode() + b"caf\xe9 and cut \xe2\x80 here\n"
    rows = run({"raw_pages": (RawPage(name="a.txt", data=data),)})
    (page,) = rows["pages"]
    (problem,) = rows["problems"]
    assert page.text == WESTERN + "café and cut \ufffd here\n"
    assert "In 2 places" in problem.message


def test_nul_bytes_are_taken_out_and_said() -> None:
    data = b"Gunmen killed\0 two guards.\n" * 10
    rows = run({"raw_pages": (RawPage(name="a.txt", data=data),)})
    (page,) = rows["pages"]
    (problem,) = rows["problems"]
    assert page.text == "Gunmen killed two guards.\n" * 10
    assert "10 NUL bytes" in problem.message


@pytest.mark.parametrize(
    ("broken", "mended"),
    [
        ("itâ€™s the cafÃ© â€œopenâ€\x9d", "it’s the café “open”"),
        ("The word â€” and then", "The word — and then"),
        ("a\r\nb\rc\u2028d\fe", "a\nb\nc\nd\ne"),
        ("and then\x85 a \x93quotation\x94", "and then… a “quotation”"),
    ],
)
def test_mojibake_is_mended(broken: str, mended: str) -> None:
    assert mend(broken) == mended


@pytest.mark.parametrize(
    "text",
    [
        "“Curly” ‘quotes’, dashes – — and … stay",
        "oﬃce ﬁle ligatures, ＦＵＬＬ width, 10³ and ½",
        "<p>&amp; &lt;b&gt; &nbsp; &rsquo;</p>",
        "Plain &amp; entity in text",
        "naïve café, Ðurić, Ærø, 100 °C, ©, “À propos”",
        "עברית, العربية, русский, 中文",
    ],
)
def test_what_is_no_mojibake_stays(text: str) -> None:
    assert mend(text) == text


@given(st.text(st.characters(codec="utf-8", exclude_categories=("Cc", "Cs")), min_size=1))
def test_utf8_and_utf16_round_trip(text: str) -> None:
    if text.startswith("\ufeff"):
        text = "a" + text
    assert to_text(text.encode("utf-8")).text == text
    assert to_text(text.encode("utf-16")).text == text


@given(st.lists(st.sampled_from(WESTERN.split())))
def test_western_text_round_trips(words: list[str]) -> None:
    text = " ".join(["Gunmen killed two guards.", *words])
    assert to_text(text.encode("cp1252")).text == text


def test_digest_and_given_are_kept() -> None:
    raw = RawPage(name="a.html", data=b"<p>a</p>", media="text/html")
    page = decode(raw)
    assert isinstance(page, Page)
    assert (page.digest, page.given, page.media) == (raw.digest, raw.given, "text/html")


def test_the_step_declares_itself() -> None:
    assert (STEP.name, STEP.needs, STEP.adds) == ("read", ("raw_pages",), ("pages", "problems"))
    raw = (RawPage(name="a", data=b"words"), RawPage(name="b", data=b""))
    rows = STEP.run({"raw_pages": raw})
    assert [page.name for page in rows["pages"]] == ["a"]
    assert [problem.page for problem in rows["problems"]] == ["b"]
