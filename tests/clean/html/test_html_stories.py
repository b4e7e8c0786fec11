# ruff: noqa: E501  (markup is read more easily unbroken)
"""Several stories on one page, and what only looks like several."""

from __future__ import annotations

from collections.abc import Callable

from secondsource.clean.html import extract
from secondsource.data import Page

Make = Callable[..., Page]

OTHER = (
    "The price of bread rose by a third in the mountain province of Tesk, the grain board said on Friday.",
    "Queues formed at five in the morning, and two bakeries sold nothing but yesterday's loaves all day.",
    "“I have baked for thirty years and never sent anyone away before,” said Dorin Halle, who owns one.",
    "The board blamed the closed mountain road, along which no lorry has come since the middle of January.",
)


def body(paragraphs: tuple[str, ...]) -> str:
    return "".join(f"<p>{text}</p>" for text in paragraphs) * 2


def test_two_whole_articles_are_two_stories(make_page: Make, story: tuple[str, ...]) -> None:
    html = (
        "<html lang='en'><head><meta property='og:site_name' content='Lantern'></head><body>"
        f"<article><h2>Shells hit harbour</h2><span class='byline'>By Rosa Quill</span>{body(story)}</article>"
        f"<article><h2>Bread dearer by a third</h2><time datetime='2030-03-01'>1 March</time>{body(OTHER)}</article>"
        "</body></html>"
    )
    first, second = extract(make_page(html))
    assert "Shells fell" in first.lines[0].text
    assert "price of bread" in second.lines[0].text
    stated = [{s.field: s.value for s in found.statements} for found in (first, second)]
    assert stated[0]["title"] == "Shells hit harbour"
    assert stated[0]["byline"] == "Rosa Quill"
    assert "published" not in stated[0]
    assert stated[1]["title"] == "Bread dearer by a third"
    assert stated[1]["published"] == "2030-03-01"
    assert stated[0]["outlet"] == stated[1]["outlet"] == "Lantern"
    assert first.lines[-1].page_end < second.lines[0].page_start


def test_teasers_and_comments_are_no_stories(make_page: Make, story: tuple[str, ...]) -> None:
    teasers = "".join(
        f"<article class='card'><h3>Headline {n}</h3><p>{OTHER[0]}</p></article>" for n in range(6)
    )
    comment = f"<article class='comment'><h4>A reader</h4>{body(OTHER)}</article>"
    html = f"<body><article><h1>Shells</h1>{body(story)}</article>{teasers}{comment}</body>"
    (found,) = extract(make_page(html))
    assert "bread" not in " ".join(line.text for line in found.lines)


def test_an_article_inside_an_article_is_no_second(make_page: Make, story: tuple[str, ...]) -> None:
    html = f"<body><article><h1>Shells</h1><article><h2>Shells</h2>{body(story)}</article></article></body>"
    assert len(extract(make_page(html))) == 1
