# ruff: noqa: E501  (markup is read more easily unbroken)
"""What the markup states: values, rules, places; and what it does not state is not there."""

from __future__ import annotations

import json
from collections.abc import Callable

import pytest

from secondsource.clean.html import extract
from secondsource.clean.html.dates import path_date, stated_date
from secondsource.clean.html.names import agency, byline
from secondsource.data import Given, Page, Statement

Make = Callable[..., Page]
Article = Callable[..., str]


def statements(page: Page) -> tuple[Statement, ...]:
    (found,) = extract(page)
    return found.statements


def best(page: Page, field: str) -> Statement | None:
    return next((s for s in statements(page) if s.field == field), None)


def value(page: Page, field: str) -> str | None:
    found = best(page, field)
    return found.value if found else None


def script(data: object) -> str:
    return f"<script type='application/ld+json'>{json.dumps(data)}</script>"


FULL = {
    "@context": "https://schema.org",
    "@type": "OpinionNewsArticle",
    "headline": "Shells &amp; silence in Karvela",
    "author": [{"@type": "Person", "name": "Rosa Quill"}, {"@type": "Person", "name": "Ben Adeyi"}],
    "publisher": {"@type": "Organization", "name": "The Karvela Lantern"},
    "datePublished": "2030-03-04T09:15:00+0200",
    "dateModified": "2030-03-05",
    "articleSection": ["Opinion", "Harbour"],
    "inLanguage": "en-GB",
    "mainEntityOfPage": {"@id": "https://lantern.example/opinion/shells"},
    "description": "Who fired?",
}


def test_json_ld_is_read_first(make_page: Make, article: Article) -> None:
    head = script(FULL) + "<meta property='og:title' content='Another title | Lantern'>"
    page = make_page(article(head=head))
    assert value(page, "title") == "Shells & silence in Karvela"
    assert value(page, "byline") == "Rosa Quill, Ben Adeyi"
    assert value(page, "outlet") == "The Karvela Lantern"
    assert value(page, "published") == "2030-03-04T09:15:00+02:00"
    assert value(page, "updated") == "2030-03-05"
    assert value(page, "section") == "Opinion"
    assert value(page, "genre") == "opinion"
    assert value(page, "language") == "en"
    assert value(page, "url") == "https://lantern.example/opinion/shells"
    assert value(page, "description") == "Who fired?"
    published = best(page, "published")
    assert published is not None
    assert published.rule == "json-ld OpinionNewsArticle.datePublished"
    assert page.text[published.page_start : published.page_end] == "2030-03-04T09:15:00+0200"


@pytest.mark.parametrize(
    "data",
    [
        {"@context": "https://schema.org", "@graph": [{"@type": "WebSite", "name": "No"}, FULL]},
        [{"@type": "BreadcrumbList"}, FULL],
        {"@type": "WebPage", "name": "No", "mainEntity": FULL},
    ],
)
def test_articles_are_found_in_graphs_and_lists(
    make_page: Make, article: Article, data: object
) -> None:
    assert value(make_page(article(head=script(data))), "byline") == "Rosa Quill, Ben Adeyi"


@pytest.mark.parametrize(
    "broken",
    [
        '{"@type": "NewsArticle", "headline": "Shells fell", "datePublished": "2030-03-04",}',
        '<!-- {"@type": "NewsArticle", "headline": "Shells fell", "datePublished": "2030-03-04"} -->',
        '//<![CDATA[\n{"@type": "NewsArticle", "headline": "Shells fell", "datePublished": "2030-03-04"}\n//]]>',
        '{"@type": "NewsArticle", "headline": "Shells\nfell", "datePublished": "2030-03-04"};',
        '{"@type": "NewsArticle", "headline": "Shells fell"\n "datePublished": "2030-03-04"}',
        '{"@type": "WebSite"}\n{"@type": "NewsArticle", "headline": "Shells fell", "datePublished": "2030-03-04"}',
    ],
)  # fmt: skip
def test_broken_json_is_mended_where_that_is_simple(
    make_page: Make, article: Article, broken: str
) -> None:
    head = f"<script type='application/ld+json'>{broken}</script>"
    page = make_page(article(head=head))
    assert value(page, "title") == "Shells fell"
    assert value(page, "published") == "2030-03-04"


def test_json_beyond_mending_is_left_out(make_page: Make, article: Article) -> None:
    head = "<script type='application/ld+json'>{'@type': NewsArticle, headline}</script>"
    assert value(make_page(article(head=head)), "title") == "Shells hit harbour of Karvela"


def test_meta_tags(make_page: Make, article: Article) -> None:
    head = (
        "<title>Shells hit harbour of Karvela - Lantern</title>"
        "<meta property='og:site_name' content='Lantern'>"
        "<meta property='og:title' content='Shells hit harbour of Karvela - Lantern'>"
        "<meta name='author' content='By Rosa Quill and Ben Adeyi'>"
        "<meta property='article:published_time' content='2030-03-04T07:15:00Z'>"
        "<meta property='article:modified_time' content='2030-03-04T11:00:00Z'>"
        "<meta property='article:section' content='Analysis'>"
        "<meta property='og:locale' content='en_GB'>"
    )
    page = make_page(article(head=head))
    assert value(page, "title") == "Shells hit harbour of Karvela"
    assert value(page, "byline") == "Rosa Quill, Ben Adeyi"
    assert value(page, "outlet") == "Lantern"
    assert value(page, "published") == "2030-03-04T07:15:00+00:00"
    assert value(page, "updated") == "2030-03-04T11:00:00+00:00"
    assert value(page, "genre") == "analysis"
    title = best(page, "title")
    assert title is not None
    assert title.rule == "meta og:title"
    assert page.text[title.page_start : title.page_end].startswith("Shells hit harbour")


def test_microdata_and_time_elements(make_page: Make, article: Article) -> None:
    top = (
        "<span itemprop='author'>Rosa Quill</span>"
        "<time itemprop='datePublished' datetime='2030-03-04T09:15+02:00'>Monday</time>"
        "<time class='updated' datetime='2030-03-05T10:00+02:00'>Tuesday</time>"
    )
    page = make_page(article(top=top))
    assert value(page, "byline") == "Rosa Quill"
    assert value(page, "published") == "2030-03-04T09:15:00+02:00"
    assert value(page, "updated") == "2030-03-05T10:00:00+02:00"


def test_the_printed_head(make_page: Make, story: tuple[str, ...]) -> None:
    body = "".join(f"<p>{text}</p>" for text in story)
    html = (
        "<html><head><title>Karvela Lantern</title></head><body><div>Home</div><div>"
        "<div class='h'>Shells hit the harbour of Karvela again</div><div class='by'>Rosa Quill</div>"
        f"<div class='dt'>4 March 2030</div>{body}</div><div>Karvela Lantern 2030</div></body></html>"
    )
    page = make_page(html)
    assert value(page, "title") == "Shells hit the harbour of Karvela again"
    assert value(page, "byline") == "Rosa Quill"
    assert value(page, "published") == "2030-03-04"
    assert value(page, "outlet") == "Karvela Lantern"


def test_updated_is_not_published(make_page: Make, article: Article) -> None:
    page = make_page(article(top="<p class='date'>Updated: 5 March 2030</p>"))
    assert value(page, "updated") == "2030-03-05"
    assert value(page, "published") is None


def test_no_date_is_invented(make_page: Make, article: Article) -> None:
    page = make_page(article(after="<p>Copyright 2024-2031. Last crawled in the year 2031.</p>"))
    assert value(page, "published") is None
    assert value(page, "updated") is None


def test_the_day_of_an_address_counts_as_stated(make_page: Make, article: Article) -> None:
    head = "<link rel='canonical' href='https://lantern.example/opinion/2030/03/04/shells.html'>"
    page = make_page(article(head=head))
    published = best(page, "published")
    assert published is not None
    assert (published.value, published.rule) == ("2030-03-04", "url")
    assert value(page, "genre") == "opinion"


def test_the_carriers_address_is_used(make_page: Make, article: Article) -> None:
    page = make_page(article())
    given = Given(url="https://lantern.example/2030/mar/04/shells")
    assert (
        value(Page(page.name, page.digest, page.media, page.text, given), "published")
        == "2030-03-04"
    )


def test_credits_are_kept_as_statements(make_page: Make, article: Article) -> None:
    page = make_page(article(bottom="<p>(Reporting by Rosa Quill; Editing by Ben Adeyi)</p>"))
    assert value(page, "credit") == "(Reporting by Rosa Quill; Editing by Ben Adeyi)"


def test_a_wire_as_publisher_is_the_agency(make_page: Make, article: Article) -> None:
    head = script({**FULL, "publisher": {"name": "Reuters"}, "author": "Reuters"})
    head += "<meta property='og:site_name' content='The Karvela Lantern'>"
    page = make_page(article(head=head))
    assert value(page, "outlet") == "The Karvela Lantern"
    assert value(page, "agency") == "Reuters"
    assert value(page, "byline") is None


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("2030-03-04", "2030-03-04"),
        ("2030-03-04T09:15:30.123Z", "2030-03-04T09:15:30+00:00"),
        ("2030-03-04T09:15:30+0200", "2030-03-04T09:15:30+02:00"),
        ("2030-03-04 09:15:30", "2030-03-04T09:15:30"),
        ("2030-3-4", "2030-03-04"),
        ("20300304", "2030-03-04"),
        ("20300304T091530", "2030-03-04T09:15:30"),
        ("1900000000", "2030-03-17T17:46:40+00:00"),
        ("Mon, 04 Mar 2030 09:15:30 +0200", "2030-03-04T09:15:30+02:00"),
        ("March 4, 2030", "2030-03-04"),
        ("1970-01-01T00:00:00Z", None),
        ("0001-01-01", None),
        ("03/04/2030", None),
        ("yesterday", None),
        ("", None),
        ("2030-13-45", None),
        ("x" * 500, None),
    ],
)
def test_stated_dates(written: str, read: str | None) -> None:
    assert stated_date(written) == read


@pytest.mark.parametrize(
    ("url", "day"),
    [
        ("https://a.example/2030/03/04/shells/", "2030-03-04"),
        ("https://a.example/world/2030/mar/04/shells", "2030-03-04"),
        ("https://a.example/2030-03-04-shells", "2030-03-04"),
        ("https://a.example/2030/03/shells", None),
        ("https://a.example/2030/02/31/shells", None),
        ("https://a.example/shells?d=/2030/03/04/", None),
        ("https://a.example/story/203003045", None),
    ],
)
def test_dates_in_addresses(url: str, day: str | None) -> None:
    assert path_date(url) == day


@pytest.mark.parametrize(
    ("authors", "names"),
    [
        (["By Rosa Quill"], "Rosa Quill"),
        (["Analysis by Rosa Quill, Lantern Correspondent"], "Rosa Quill"),
        (["Rosa Quill", "Ben Adeyi"], "Rosa Quill, Ben Adeyi"),
        (["Rosa Quill and Ben Adeyi in Port Karvela"], "Rosa Quill, Ben Adeyi"),
        (["https://www.facebook.com/rosa"], None),
        (["Lantern"], None),
        (["Reuters"], None),
        (["PTI, Karvela"], None),
        (["admin"], None),
        (["Staff Reporter"], None),
        (
            ["Rosa Quill is a reporter who has covered the harbour since she was a child of nine"],
            None,
        ),
        (["Jan van der Meer"], "Jan van der Meer"),
        (["rosa@lantern.example"], None),
        ([], None),
    ],
)
def test_bylines_are_names(authors: list[str], names: str | None) -> None:
    assert byline(authors, "Lantern") == names


def test_agencies_are_known_by_their_aliases() -> None:
    assert agency("By Reuters Staff") == "Reuters"
    assert agency("Rosa Quill") is None
