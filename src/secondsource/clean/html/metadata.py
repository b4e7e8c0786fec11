"""Metadata: what a page's markup states about a story, each value with its rule and its place."""

from __future__ import annotations

from dataclasses import dataclass

from ...data import Statement
from ...settings import HTML_HEAD_BLOCKS, HTML_HEADLINE_WORDS, HTML_NAME_CHARS
from .collect import Collector, place_in
from .fields import page_fields
from .jsonld import Node, place_of, read_articles
from .printed import read_head
from .source import Element, Source
from .strings import plain, same_title, strings

MICRODATA = {
    "headline": "title",
    "author": "byline",
    "datepublished": "published",
    "datemodified": "updated",
    "articlesection": "section",
}


@dataclass(frozen=True, slots=True)
class Story:
    """Where a story stands: its root element, its headlines, and where its body begins.

    ``alone`` says that the page holds no other, so that what the page states is about this one.
    """

    root: Element
    titles: tuple[str, ...]
    body_start: int
    alone: bool


def read_metadata(source: Source, story: Story, url: str | None) -> tuple[Statement, ...]:
    """Return what the page states about a story; of a field's values the first is the best.

    Fields: title, byline, outlet, agency, published, updated, language, section, url, description,
    genre. Dates are ISO 8601, a language its two-letter code.
    """
    found = Collector(source)
    _from_jsonld(found, story)
    _from_meta(found, story)
    _from_microdata(found, story)
    read_head(found, story.root, story.body_start, alone=story.alone)
    _from_page(found, story, url)
    return found.finish()


def _from_jsonld(found: Collector, story: Story) -> None:
    nodes = read_articles(found.source)
    if not story.alone:
        nodes = [node for node in nodes if _is_about(node, story)]
    for node in nodes[:1]:
        for field, names in page_fields().jsonld.items():
            for name in names:
                rule = f"json-ld {node.types[0]}.{name}"
                values = strings(node.properties.get(name), links=field == "url")
                places = [place_of(found.source, node, value) for value in values]
                found.add(field, values, rule, places)
        for kind in node.types:
            if kind in page_fields().genre_types:
                genre = page_fields().genre_types[kind]
                found.add("genre", [genre], "json-ld @type", [place_of(found.source, node, kind)])


def _is_about(node: Node, story: Story) -> bool:
    headlines = strings(node.properties.get("headline")) + strings(node.properties.get("name"))
    return any(same_title(headline, title) for headline in headlines for title in story.titles)


def _from_meta(found: Collector, story: Story) -> None:
    """Read the meta tags; about a story among others they say no more than outlet and language."""
    tags: dict[str, list[Element]] = {}
    for element in found.source.elements:
        if element.tag == "meta" and element.attributes.get("content", "").strip():
            for key in ("property", "name", "itemprop", "http-equiv"):
                name = element.attributes.get(key, "").strip().lower()
                if name:
                    tags.setdefault(name, []).append(element)
    for field, names in page_fields().meta.items():
        if not (story.alone or field in ("outlet", "language")):
            continue
        for name in names:
            elements = tags.get(name, [])
            values = [element.attributes["content"] for element in elements]
            places = [place_in(found.source, e, e.attributes["content"]) for e in elements]
            found.add(field, values, f"meta {name}", places)


def _from_microdata(found: Collector, story: Story) -> None:
    for element in found.source.elements:
        names = element.attributes.get("itemprop", "").lower().split()
        if element.tag == "meta" or not names or not story.root.holds(element):
            continue
        for name in names:
            field = MICRODATA.get(name)
            if field is None or (element.start > story.body_start and field == "title"):
                continue
            value = element.attributes.get("content") or element.attributes.get("datetime")
            if value:
                places = [place_in(found.source, element, value)]
            else:
                value, first, behind = found.source.text_in(element, HTML_HEAD_BLOCKS)
                places = [(first, behind)]
            found.add(field, [value], f"microdata {name}", places)


def _document_title(found: Collector, element: Element) -> None:
    """Read the document's title; what stands in it beside a known headline is the outlet."""
    title = found.source.text[element.inner : element.end]
    place = (element.inner, element.end)
    bare = plain(title)
    for field, values, _, _ in list(found.raw):
        headline = plain(values[0]) if field == "title" else ""
        if headline and headline in bare:
            rest = bare.replace(headline, "", 1).strip(" |-–—:·•»")
            if 0 < len(rest) <= HTML_NAME_CHARS:
                found.add("outlet", [rest], "title element", [place])
    if len(bare.split()) >= HTML_HEADLINE_WORDS or not found.has("title"):
        found.add("title", [title], "title element", [place])
    elif any(bare in block.text for block in found.source.blocks):  # as in a foot line
        found.add("outlet", [title], "title element", [place])


def _from_page(found: Collector, story: Story, url: str | None) -> None:
    """Read the document's language, title and address; the first of each counts."""
    source = found.source
    page = _first(source, "html")
    if page is not None:
        value = page.attributes.get("lang") or page.attributes.get("xml:lang") or ""
        found.add("language", [value], "html lang", [place_in(source, page, value)])
    title = _first(source, "title")
    if title is not None and story.alone:
        _document_title(found, title)
    link = _first(source, "link", rel="canonical")
    if link is not None and story.alone:
        value = link.attributes.get("href", "")
        found.add("url", [value], "link canonical", [place_in(source, link, value)])
    if url:
        found.add("url", [url], "carrier", [None])


def _first(source: Source, tag: str, rel: str | None = None) -> Element | None:
    for element in source.elements:
        if element.tag == tag and rel in (None, element.attributes.get("rel", "").lower()):
            return element
    return None
