"""The stories of a page: one as a rule, several where whole articles follow one another."""

from __future__ import annotations

from ...settings import (
    HTML_MAX_STORIES,
    HTML_STORY_CHARS,
    HTML_STORY_PARAGRAPHS,
)
from .blocks import is_heading, is_paragraph
from .chrome import is_chrome
from .source import Element, Source


def story_roots(source: Source) -> list[Element]:
    """Return the elements that hold a whole story each, in order; empty where the page has but one.

    Such an element is marked as an article, stands in no other, is not chrome, has a headline of
    its own and a body of full length. Teasers and cards of other stories have none.
    """
    roots: list[Element] = []
    marked = [element for element in source.elements if _is_article(element)]
    for element in marked[:HTML_MAX_STORIES]:
        nested = roots and roots[-1].holds(element)
        if not nested and not _marked_chrome(element) and _is_full(source, element):
            roots.append(element)
    return roots if len(roots) > 1 else []


def _is_article(element: Element) -> bool:
    kind = element.attributes.get("itemtype", "")
    return (
        element.tag == "article"
        or element.attributes.get("role") == "article"
        or kind.endswith(("Article", "BlogPosting"))
    )


def _marked_chrome(element: Element) -> bool:
    at: Element | None = element
    while at is not None and at.tag not in ("body", "html"):
        if is_chrome(at):
            return True
        at = at.parent
    return False


def _is_full(source: Source, root: Element) -> bool:
    """Say whether an element holds a headline and, behind it, a body of full length."""
    inside = [source.blocks[i] for i in source.inside(root)]
    headed = any(is_heading(block) for block in inside[:6])
    body = [block for block in inside if is_paragraph(block)]
    return (
        headed
        and len(body) >= HTML_STORY_PARAGRAPHS
        and sum(len(block.text) for block in body) >= HTML_STORY_CHARS
    )
