"""RSS and Atom: one page an item, from the feed's own text. Nothing is fetched."""

from __future__ import annotations

import io
import re
from calendar import timegm
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from html import unescape
from typing import Any
from xml.sax import SAXParseException

import feedparser

from ..data import Given, RawPage
from ..settings import MAX_PAGE_BYTES
from .encoding import to_text
from .items import Item, Outcome, RefusedError, problem, read_whole
from .rows import to_utf8

_TAG = re.compile(r"<[^<>]*>")
_ROOT = re.compile(r"<(?:rss|feed|rdf:RDF)[\s>]", re.IGNORECASE)
_XML_DECLARATION = re.compile(r"\s*<\?xml[^>]*\?>")


@dataclass(frozen=True, slots=True)
class FeedItem:
    """One item of a feed. ``text`` is what the feed prints of it, often only its beginning."""

    given: Given
    text: str | None
    media: str


@dataclass(frozen=True, slots=True)
class Feed:
    """The items of a feed. ``broken`` says where it breaks off, if it does."""

    items: tuple[FeedItem, ...]
    broken: str | None


def read_feed(item: Item) -> Iterator[Outcome]:
    """Yield the items of a feed as pages, named by their addresses."""
    data = read_whole(item.stream, MAX_PAGE_BYTES, "This feed")
    feed = parse_feed(data, item.charset)
    for number, entry in enumerate(feed.items, 1):
        name = entry.given.url or f"{item.name}#{number}"
        if entry.text is None:
            yield problem(name, _no_text(entry.given.url))
        else:
            yield RawPage(
                name=name,
                data=to_utf8(entry.text),
                media=entry.media,
                charset="utf-8",
                given=entry.given,
            )
    if feed.broken:
        yield problem(item.name, feed.broken)


def parse_feed(data: bytes, charset: str | None = None) -> Feed:
    """Return the items of a feed; raise ``RefusedError`` for one that is hostile or none at all."""
    text = to_text(data, charset).text
    root = _ROOT.search(text)
    if "<!ENTITY" in text[: root.start() if root else len(text)].upper():
        raise RefusedError(
            "This feed defines its own XML entities, a known way to choke readers, and was left "
            "unread. Remove the <!ENTITY ...> lines if you trust it."
        )
    # In UTF-8 from here on, whatever the declaration said.
    plain = _XML_DECLARATION.sub("", text, count=1).lstrip().encode("utf-8", "replace")
    parsed = feedparser.parse(
        io.BytesIO(plain),
        response_headers={"content-type": "application/xml; charset=utf-8"},
        sanitize_html=False,
        resolve_relative_uris=False,
    )
    broken = _broken(parsed)
    if not parsed.entries:
        raise RefusedError(broken or "This feed has no items. Save it again when it has some.")
    return Feed(tuple(_item(entry, parsed) for entry in parsed.entries), broken)


def _item(entry: Mapping[str, Any], parsed: Mapping[str, Any]) -> FeedItem:
    text, media = _text(entry)
    feed = parsed["feed"]
    given = Given(
        url=entry.get("link") or None,
        title=_plain(entry.get("title")),
        byline=_plain(entry.get("author")),
        outlet=_plain((entry.get("source") or {}).get("title") or feed.get("title")),
        published=_published(entry, parsed),
        language=entry.get("language") or feed.get("language") or None,
    )
    return FeedItem(given=given, text=text, media=media)


def _text(entry: Mapping[str, Any]) -> tuple[str | None, str]:
    """Return the longest text that the feed has of an item, and its media type."""
    parts = [*entry.get("content", ()), entry.get("summary_detail") or {}]
    best = max(parts, key=lambda part: len(part.get("value") or ""))
    value = best.get("value") or ""
    media = "" if best.get("type") == "text/plain" else "text/html"
    return (value, media) if value.strip() else (None, "")


def _published(entry: Mapping[str, Any], parsed: Mapping[str, Any]) -> str | None:
    """Return when an item was published. RSS 1.0 has one date, which feedparser calls updated."""
    moment = entry.get("published_parsed")
    stated = entry.get("published")
    if moment is None and stated is None and parsed.get("version", "").startswith("rss"):
        moment = entry.get("updated_parsed")
    if moment is None:
        return stated or None
    try:
        return datetime.fromtimestamp(timegm(moment), UTC).isoformat()
    except (ValueError, OverflowError):
        return stated or None


def _plain(value: str | None) -> str | None:
    """Return a title without its markup: feeds escape it once or twice."""
    return unescape(_TAG.sub("", value)).strip() or None if value else None


def _broken(parsed: Mapping[str, Any]) -> str | None:
    error = parsed.get("bozo_exception")
    if not isinstance(error, SAXParseException):
        return None
    return (
        f"This feed is damaged in line {error.getLineNumber()} ({error.getMessage()}); what could "
        "be read of it was. Get it again."
    )


def _no_text(url: str | None) -> str:
    if url:
        return (
            "The feed has only the headline of this item. Fetch the page: "
            f"secondsource fetch {url} -o FOLDER"
        )
    return "The feed has neither text nor address for this item. Look for the page at its outlet."
