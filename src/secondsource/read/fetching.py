"""Fetch pages and feeds from the web, politely, one after another."""

from __future__ import annotations

from collections.abc import Container, Iterable, Iterator
from dataclasses import replace

from ..data import Given, Problem, RawPage
from .client import Client, Response, unusable
from .feeds import FeedItem, parse_feed
from .items import RefusedError
from .kinds import content_type, head_text, is_feed

FETCH_STEP = "fetch"
_PAGES = frozenset({"text/html", "application/xhtml+xml", "text/plain", "text/markdown"})
_MAYBE = frozenset({"", "application/octet-stream"})  # servers that do not know what they send
_FEEDS = frozenset(
    {
        "application/rss+xml",
        "application/atom+xml",
        "application/rdf+xml",
        "application/xml",
        "text/xml",
    }
)


def fetch(
    urls: Iterable[str], *, skip: Container[str] = frozenset(), client: Client | None = None
) -> Iterator[RawPage | Problem]:
    """Yield the pages at these addresses; a feed gives the pages of its items.

    Addresses in ``skip`` (those fetched before) are passed over, each other is fetched once. A page
    is named by the address that was asked for; ``given.url`` is where it was found. robots.txt is
    obeyed, and each host is asked once a second at most. What fails is a problem row.
    """
    client = client or Client()
    done: set[str] = set()
    for address in urls:
        url = address.strip().partition("#")[0]
        if not url or url in skip or url in done:
            continue
        done.add(url)
        yield from _one(client, url, skip, done)


def _one(
    client: Client, url: str, skip: Container[str], done: set[str]
) -> Iterator[RawPage | Problem]:
    try:
        response = client.get(url)
        if not _is_feed(response):
            yield _page(response, url, Given())
            return
        items = parse_feed(response.data, content_type(response.media)[1]).items
    except RefusedError as refused:
        yield _problem(url, str(refused))
        return
    for item in items:
        yield from _item(client, item, url, skip, done)


def _item(
    client: Client, item: FeedItem, feed: str, skip: Container[str], done: set[str]
) -> Iterator[RawPage | Problem]:
    """Fetch the page of a feed's item; what the feed states of it goes along."""
    url = (item.given.url or "").partition("#")[0]
    if unusable(url):
        name = item.given.title or "an item"
        yield _problem(feed, f"The feed gives no address for '{name}'. Look for it at its outlet.")
        return
    if url in skip or url in done:
        return
    done.add(url)
    try:
        yield _page(client.get(url), url, item.given)
    except RefusedError as refused:
        yield _problem(url, str(refused))


def _page(response: Response, name: str, given: Given) -> RawPage:
    """Return the page in a response; raise ``RefusedError`` if it is an error or no page."""
    if response.status != 200:
        raise RefusedError(_failed(response.status))
    media, charset = content_type(response.media) if response.media else ("", None)
    if media not in _PAGES | _MAYBE:
        raise RefusedError(
            f"It is not a page but {media}. Give the address of the article itself, or save its "
            "text as a .txt file."
        )
    if not response.data.strip():
        raise RefusedError("The site sent an empty page. Open it in a browser and save it as HTML.")
    if media == "application/xhtml+xml":
        media = "text/html"
    return RawPage(
        name=name,
        data=response.data,
        media="" if media in _MAYBE else media,
        charset=charset,
        given=replace(given, url=response.url),
    )


def _is_feed(response: Response) -> bool:
    media = content_type(response.media)[0] if response.media else ""
    if response.status != 200 or media not in _FEEDS | _PAGES | _MAYBE:
        return False
    return is_feed(head_text(response.data[:4096]))


def _failed(status: int) -> str:
    """Say what an HTTP status means for the user."""
    if status in {404, 410}:
        return "There is no page at this address any more. Look for a copy, as at web.archive.org."
    if status in {401, 402, 403, 451}:
        return (
            f"The site does not give this page to programs (status {status}). Open it in a browser "
            "and save it as HTML."
        )
    if status == 429 or status >= 500:
        return f"The site is busy or broken (status {status}), time and again. Try again later."
    return f"The site answered with status {status} instead of a page. Check the address."


def _problem(name: str, message: str) -> Problem:
    return Problem(page=name, step=FETCH_STEP, message=message)
