# ruff: noqa: E501  (markup is read more easily unbroken)
"""Hostile markup: no crash, no script in the text, bounded time; and fuzz."""

from __future__ import annotations

import re
import time
from collections.abc import Callable
from html import unescape

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from secondsource.clean.html import extract
from secondsource.clean.html.text import words
from secondsource.data import Page

Make = Callable[..., Page]

STORY = (
    "Shells fell on the harbour district of Karvela before dawn on Monday, the mayor's office said.",
    "Two warehouses burned until noon, and the fire brigade counted eleven holes in the quay wall.",
    "“Nobody has told us who fired, and nobody has asked us to leave,” said Ilse Maran, a crane driver.",
    "The defence ministry denied that its batteries had opened fire and called for an inquiry.",
)
PARAGRAPHS = "".join(f"<p>{text}</p>" for text in STORY)
MANY = 10_000
SECONDS = 10.0  # generous: the slowest takes one on an idle machine

SOURCES = {
    "nested": "<div>" * MANY + PARAGRAPHS + "</div>" * MANY,
    "nested, unclosed": "<div>" * MANY + PARAGRAPHS,
    "inline, unclosed": "<span>" * MANY + PARAGRAPHS,
    "tables in tables": "<table><tr><td>" * MANY + PARAGRAPHS,
    "lists in lists": "<ul><li>" * MANY + PARAGRAPHS,
    "closing tags only": "</div>" * MANY + PARAGRAPHS,
    "open quotes": '<a title="' * MANY + PARAGRAPHS,
    "open comments": "<!--" * MANY + PARAGRAPHS,
    "lone brackets": "<" * MANY + PARAGRAPHS,
    "base64": f"<img src='data:image/png;base64,{'A' * 2_000_000}'>" + PARAGRAPHS,
    "many articles": f"<article><h2>Shells in the harbour</h2>{PARAGRAPHS}</article>" * 100,
    "many titles": "<title>" * MANY + PARAGRAPHS,
    "deep json": f"<script type='application/ld+json'>{'[' * MANY}</script>" + PARAGRAPHS,
}


@pytest.mark.parametrize("name", SOURCES)
def test_hostile_pages_are_read_in_bounded_time(make_page: Make, name: str) -> None:
    started = time.monotonic()
    found = extract(make_page(SOURCES[name]))
    assert time.monotonic() - started < SECONDS
    assert STORY[1] in " ".join(line.text for article in found for line in article.lines)


@pytest.mark.parametrize(
    "evil",
    [
        "<script>document.write('<p>EVIL text, long enough to be taken for a paragraph of the story.</p>')</script>",
        "<p onmouseover=\"alert('EVIL text, long enough to be taken for a paragraph')\">The harbour is quiet.</p>",
        "<img src=x onerror='EVIL()'>",
        "<style>.EVIL { content: 'EVIL text, long enough to be taken for a paragraph of the story.' }</style>",
        "<iframe srcdoc='<p>EVIL</p>'>EVIL</iframe><svg><script>EVIL</script></svg><template>EVIL</template>",
        "<a href='javascript:EVIL()'>harbour</a>",
        "<SCRIPT\n>EVIL</SCRIPT\n>",
        "<!-- EVIL text, long enough to be taken for a paragraph of the story, is commented out. -->",
    ],
)
def test_script_never_becomes_text(make_page: Make, evil: str) -> None:
    for article in extract(
        make_page(f"<body><article>{PARAGRAPHS}{evil}{PARAGRAPHS}</article></body>")
    ):
        assert not any("EVIL" in line.text for line in article.lines)
        assert not any("EVIL" in statement.value for statement in article.statements)


@pytest.mark.parametrize("failure", [ValueError, RecursionError, AttributeError])
def test_where_trafilatura_fails_the_structure_decides(
    make_page: Make, monkeypatch: pytest.MonkeyPatch, failure: type[Exception]
) -> None:
    monkeypatch.setattr("trafilatura.bare_extraction", _failing(failure))
    (found,) = extract(make_page(f"<nav>Home</nav><main>{PARAGRAPHS}</main>"))
    assert [line.text for line in found.lines] == list(STORY)


def test_a_time_limit_is_not_swallowed(make_page: Make, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("trafilatura.bare_extraction", _failing(TimeoutError))
    with pytest.raises(TimeoutError):
        extract(make_page(PARAGRAPHS))


def _failing(failure: type[Exception]) -> Callable[..., None]:
    def fail(*args: object, **kwargs: object) -> None:
        raise failure("no")

    return fail


PIECES = st.sampled_from(
    (
        *(f"<p>{text}</p>" for text in STORY),
        *STORY,
        "<h1>Shells hit harbour</h1>", "<article>", "</article>", "<div class='related'>", "</div>", "<ul>",
        "<li>Item of a list that is long enough", "</ul>", "<table><tr><td>a</td><td>12</td></tr></table>",
        "<blockquote>Nobody has told us who fired</blockquote>", "<br><br>", "<span>", "&nbsp;", "&#0;", "\0",
        "<meta name='author' content='Rosa Quill'>", "<time datetime='2030-03-04'>4 March</time>", "<!--",
        "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":", "</script>", "<title>",
        "<a href='x'>link</a>", "<img src=x>", "<figure>", "<p class='byline'>By Rosa Quill</p>", "<html lang='en'>",
    )
)  # fmt: skip


@settings(max_examples=80, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(PIECES, min_size=3, max_size=25).map("".join))
def test_lines_stand_in_the_source_whatever_comes(html: str) -> None:
    page = Page(name="fuzz.html", digest="0", media="text/html", text=html)
    for article in extract(page):
        assert article.lines
        for line in article.lines:
            assert line.text == " ".join(line.text.split())
            for piece in line.pieces:
                assert 0 <= piece.start < piece.end <= len(line.text)
                assert 0 <= piece.page_start <= piece.page_end <= len(html)
            there = html[line.page_start : line.page_end].replace("\0", "")  # as browsers do
            apart, joined = (unescape(re.sub(r"<[^>]*>", gap, there)) for gap in (" ", ""))
            assert set(words(line.text)) <= set(words(apart)) | set(words(joined))
        for statement in article.statements:
            assert statement.value.strip()
            assert statement.rule
            if statement.page_start is not None and statement.page_end is not None:
                assert 0 <= statement.page_start < statement.page_end <= len(html)


@settings(max_examples=40, deadline=None)
@given(st.text(max_size=400))
def test_any_text_is_taken(text: str) -> None:
    extract(Page(name="fuzz.html", digest="0", media="text/html", text=text))
