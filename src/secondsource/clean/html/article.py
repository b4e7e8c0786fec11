"""The articles of an HTML page: their lines and what the page states about them."""

from __future__ import annotations

from dataclasses import dataclass

from ...data import Page, Piece, Statement
from ...settings import (
    HTML_DECLARED_SHARE,
    HTML_FIELD_CHARS,
    HTML_MAX_TITLES,
    HTML_MIN_BODY_CHARS,
    HTML_STORY_CHARS,
)
from ..lines import Line
from .blocks import is_ended, is_heading
from .body import Body, read_body
from .jsonld import place_of, read_articles
from .metadata import Story, read_metadata
from .scan import scan
from .source import Element, Source
from .stories import story_roots
from .strings import plain, strings


@dataclass(frozen=True, slots=True)
class HtmlArticle:
    """One article of an HTML page.

    ``lines`` are the body's blocks in order; their pieces count in the page's text, that is in the
    HTML source. ``statements`` say what the page states; of a field's values the first is the best.
    """

    lines: tuple[Line, ...]
    statements: tuple[Statement, ...]


def extract(page: Page) -> tuple[HtmlArticle, ...]:
    """Return the articles of an HTML page in order: one as a rule, none where it has no article.

    Any text is taken; markup that is hostile or broken loses its markup, never its offsets.
    """
    source = scan(page.text)
    if not source.blocks:
        return _declared(source, page)
    roots = story_roots(source)
    found = [article for root in roots if (article := _one_of_many(source, root))]
    if len(found) > 1:
        return tuple(found)
    article = _whole_page(source, page)
    return (article,) if article else _declared(source, page)


def _whole_page(source: Source, page: Page) -> HtmlArticle | None:
    """Read the page as one article; ``None`` where it shows none, or far less than it declares."""
    titles = _page_titles(source)
    body = read_body(source, titles)
    if not _is_article(body) or body.size < HTML_DECLARED_SHARE * _declared_size(source):
        return None
    story = Story(source.elements[0], titles, body.lines[0].page_start, alone=True)
    return _article(source, story, body, page.given.url)


def _one_of_many(source: Source, root: Element) -> HtmlArticle | None:
    part = source.part(root)
    titles = tuple(block.text for block in part.blocks[:6] if is_heading(block))
    body = read_body(part, titles)
    if not _is_article(body):
        return None
    story = Story(root, titles, body.lines[0].page_start, alone=False)
    return _article(source, story, body, None)


def _article(source: Source, story: Story, body: Body, url: str | None) -> HtmlArticle:
    credits = tuple(
        Statement("credit", block.text, "credit line", block.page_start, block.page_end)
        for block in body.credits
    )
    return HtmlArticle(body.lines, read_metadata(source, story, url) + credits)


def _is_article(body: Body) -> bool:
    """Say whether there is prose enough for an article: whole sentences, or text of some length."""
    prose = any(is_ended(line.text) for line in body.lines) or body.size >= HTML_STORY_CHARS
    return prose and body.size >= HTML_MIN_BODY_CHARS


def _page_titles(source: Source) -> tuple[str, ...]:
    """Return every headline that a page has or states for its story."""
    found: list[str] = []
    for element in source.elements:
        names = {element.attributes.get("property"), element.attributes.get("name")}
        if len(found) >= HTML_MAX_TITLES:
            break
        if element.tag == "title":
            found.append(source.text[element.inner : element.end][:HTML_FIELD_CHARS])
        elif element.tag == "meta" and names & {"og:title", "twitter:title"}:
            found.append(element.attributes.get("content", ""))
        elif element.tag == "h1":
            found.append(" ".join(source.blocks[i].text for i in source.inside(element)[:3]))
    for node in read_articles(source)[:HTML_MAX_TITLES]:
        found += strings(node.properties.get("headline"))
    return tuple(plain(title) for title in found if title.strip())


def _declared_size(source: Source) -> int:
    bodies = [strings(node.properties.get("articleBody")) for node in read_articles(source)]
    return max((len(body[0]) for body in bodies if body), default=0)


def _declared(source: Source, page: Page) -> tuple[HtmlArticle, ...]:
    """Read the article whose body stands only in JSON-LD, as on pages that a script draws."""
    for node in read_articles(source):
        for text in strings(node.properties.get("articleBody"))[:1]:
            lines = []
            for paragraph in text.splitlines():
                shown = plain(paragraph)
                if shown:
                    place = place_of(source, node, paragraph.strip()) or (
                        node.script.inner,
                        node.script.end,
                    )
                    piece = Piece(0, len(shown), *place)
                    lines.append(Line(shown, (piece,), kind="paragraph"))
            body = Body(tuple(lines), ())
            if _is_article(body):
                story = Story(source.elements[0], (), node.script.start, alone=True)
                return (_article(source, story, body, page.given.url),)
    return ()
