# ruff: noqa: E501  (markup is read more easily unbroken)
"""The body of one story: what is kept, what is dropped, and where it stands in the source."""

from __future__ import annotations

from collections.abc import Callable
from html import unescape

import pytest

from secondsource.clean.html import HtmlArticle, extract
from secondsource.clean.html.text import words
from secondsource.clean.lines import Line
from secondsource.data import Page

Make = Callable[..., Page]
Article = Callable[..., str]


def only(page: Page) -> HtmlArticle:
    (found,) = extract(page)
    return found


def texts(page: Page) -> list[str]:
    return [line.text for line in only(page).lines]


def shown(page: Page, line: Line) -> str:
    """Return what stands at a line's place on the page, tags out and entities decoded."""
    import re

    return unescape(re.sub(r"<[^>]*>", " ", page.text[line.page_start : line.page_end]))


def test_the_story_alone_is_kept(make_page: Make, article: Article, story: tuple[str, ...]) -> None:
    assert texts(make_page(article())) == list(story)


@pytest.mark.parametrize(
    "chrome",
    [
        "<div class='c-newsletter'><h3>The Morning Lantern</h3><p>All the news of the harbour, each day, in "
        "your letterbox before breakfast is on the table.</p></div>",
        "<aside><p>Ten things that you never knew about harbour cranes, and one that you did know.</p></aside>",
        "<figure><img src='x.jpg'><figcaption>Smoke over the harbour on Monday morning.</figcaption></figure>",
        "<div class='img'><img src='x.jpg'><div>Smoke over the harbour on Monday, seen from the hill</div></div>",
        "<div class='related-links'><ul><li><a href='/1'>Ferry service resumes after a year of silence</a></li>"
        "<li><a href='/2'>Mayor opens third dry dock</a></li></ul></div>",
        "<p>Read more: <a href='/1'>Ferry service resumes after a year of silence</a></p>",
        "<p>ALSO READ | Ferry service resumes after a year of silence</p>",
        "<p>Advertisement</p>",
        "<p>Sign up for our newsletter and never miss a ship.</p>",
        "<div class='share-bar'><span>Share this</span><span>Copy link</span></div>",
        "<p style='display:none'>A hidden paragraph that readers never see, though it is long enough to be one.</p>",
        "<button>Show all the comments of all the readers</button>",
    ],
)  # fmt: skip
def test_chrome_inside_the_story_is_dropped(
    make_page: Make, article: Article, story: tuple[str, ...], chrome: str
) -> None:
    assert texts(make_page(article(middle=chrome))) == list(story)


@pytest.mark.parametrize(
    "chrome",
    [
        "<p>Follow us on Twitter</p>",
        "<div class='author-bio'><p>Rosa Quill has covered the harbour of Karvela for the Lantern since 2019.</p></div>",
        "<h3>More from this section</h3><ul><li><a href='/1'>Mayor opens third dry dock in the north</a></li></ul>",
        "<div id='comments'><h3>3 comments</h3><p>What a shame that nobody ever says who fired those shells at us.</p></div>",
        "<p>© 2031 Lantern Media. All rights reserved.</p>",
        "<p><a href='mailto:r@lantern.example'>r@lantern.example</a></p>",
    ],
)  # fmt: skip
def test_chrome_behind_the_story_is_dropped(
    make_page: Make, article: Article, story: tuple[str, ...], chrome: str
) -> None:
    assert texts(make_page(article(bottom=chrome))) == list(story)


def test_byline_and_date_lines_are_no_body(
    make_page: Make, article: Article, story: tuple[str, ...]
) -> None:
    top = "<p>By Rosa Quill</p><p>Monday, 4 March 2030, 09:15</p>"
    assert texts(make_page(article(top=top))) == list(story)


def test_sub_headings_items_and_quoted_posts_are_kept(make_page: Make, article: Article) -> None:
    middle = (
        "<h2>What burned</h2><ul><li>Warehouse four, with the winter wheat</li><li>Warehouse six, empty</li></ul>"
        "<blockquote class='twitter-tweet'><p>The quay is closed. Stay away.</p>— Port of Karvela (@port)</blockquote>"
    )
    found = only(make_page(article(middle=middle)))
    kinds = {line.text: line.kind for line in found.lines}
    assert kinds["What burned"] == "heading"
    assert kinds["Warehouse four, with the winter wheat"] == "item"
    assert "The quay is closed. Stay away." in kinds


def test_a_bold_line_is_a_sub_heading(make_page: Make, article: Article) -> None:
    found = only(make_page(article(middle="<p><strong>Nobody warned the crews</strong></p>")))
    assert [line.text for line in found.lines if line.kind == "heading"] == [
        "Nobody warned the crews"
    ]


def test_a_pull_quote_that_repeats_the_body_goes(
    make_page: Make, article: Article, story: tuple[str, ...]
) -> None:
    quote = "<blockquote>Nobody has told us who fired</blockquote>"
    assert texts(make_page(article(middle=quote))) == list(story)


def test_the_cells_of_a_row_share_a_line(make_page: Make, article: Article) -> None:
    table = (
        "<table><tr><th>District</th><th>Dead</th></tr><tr><td>Harbour</td><td>7</td></tr>"
        "<tr><td>Old Town</td><td>2</td></tr></table>"
    )
    page = make_page(article(middle=table))
    line = next(line for line in only(page).lines if line.text.startswith("Old Town"))
    assert line.text == "Old Town | 2"
    assert words(shown(page, line)) == words(line.text)


def test_a_story_cut_by_advertisements_is_one(make_page: Make, story: tuple[str, ...]) -> None:
    parts = "".join(
        f"<div class='row'><div class='story-part'>{''.join(f'<p>{t}</p>' for t in story)}"
        f"<p>Part {n} adds that the harbour master had been warned {n} times before the shelling.</p></div>"
        "<div class='ad'>Buy boats</div></div>"
        for n in (1, 2, 3)
    )
    page = make_page(
        f"<body><article><h1>Shells hit harbour</h1><div class='all'>{parts}</div></article></body>"
    )
    found = " ".join(texts(page))
    assert all(f"Part {n} adds" in found for n in (1, 2, 3))
    assert "Buy boats" not in found


def test_lines_stand_where_they_say(make_page: Make, article: Article) -> None:
    middle = "<p>The mayor&rsquo;s  <i>aide</i>, who was &quot;asleep&quot;, said\n she had heard &amp; seen nothing.</p>"
    page = make_page(article(middle=middle))
    lines = only(page).lines
    for line in lines:
        assert words(shown(page, line)) == words(line.text)
    starts = [line.page_start for line in lines]
    assert starts == sorted(starts)


def test_two_outlets_markup_without_paragraph_tags(make_page: Make, story: tuple[str, ...]) -> None:
    html = f"<html><body><div>Menu</div><div id='t'>{'<br><br>'.join(story)}</div></body></html>"
    assert texts(make_page(html)) == list(story)


@pytest.mark.parametrize(
    "html",
    [
        "",
        "just some words",
        "<html><body><nav><a href='/'>Home</a></nav></body></html>",
        "<html><head><title>Nothing</title></head><body><script>var a = 'A long text. '</script></body></html>",
        "<p>404. This page does not exist.</p>",
    ],
)
def test_a_page_without_an_article_gives_none(make_page: Make, html: str) -> None:
    assert extract(make_page(html)) == ()


def test_a_body_that_only_json_states_is_read(make_page: Make, story: tuple[str, ...]) -> None:
    import json

    data = {"@type": "NewsArticle", "headline": "Shells", "articleBody": "\n".join(story)}
    html = f"<html><script type='application/ld+json'>{json.dumps(data)}</script><div id='app'></div></html>"
    page = make_page(html)
    found = only(page)
    assert [line.text for line in found.lines] == list(story)
    first = found.lines[0]
    assert "Shells fell on the harbour" in page.text[first.page_start : first.page_end]
