"""The printed head: headline, byline and dates that stand in front of a story's body."""

from __future__ import annotations

import re

from ...settings import HTML_HEAD_BLOCKS, HTML_HEAD_REST, HTML_HEADLINE_WORDS, HTML_LINE_CHARS
from ..dates import read_date
from .blocks import is_ended, is_heading, is_linked, is_within
from .collect import Collector, place_in
from .fields import page_fields
from .source import Block, Element

_WORD = re.compile(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])")
_UPDATED = re.compile(r"\s*(?:last\s+)?(?:updated?|modified|revised)\b", re.IGNORECASE)
_BY_LINE = re.compile(r"(?:\w+ )?(?:by|BY|By):? [A-Z]")
_H1 = frozenset(("h1",))


def read_head(found: Collector, root: Element, body_start: int, *, alone: bool) -> None:
    """Collect what is printed between the headline and the body of a story."""
    inside = found.source.inside(root)
    blocks = [found.source.blocks[i] for i in inside]
    blocks = [block for block in blocks if block.page_start < body_start]
    first = next((i for i in reversed(range(len(blocks))) if is_within(blocks[i], _H1, 3)), None)
    if first is not None:
        _title(found, blocks[first], "h1")
        head = blocks[max(0, first - HTML_HEAD_BLOCKS // 2) :][:HTML_HEAD_BLOCKS]
    else:
        head = [b for b in blocks if len(b.text) <= HTML_LINE_CHARS][-HTML_HEAD_BLOCKS:]
        _guess_title(found, head, alone=alone)
    if head:
        _times(found, head[0].page_start, body_start)
    for block in head:
        names = _names(block.element)
        by_line = bool(_BY_LINE.match(block.text))
        if by_line or names & page_fields().author_names or _rel_author(found, block):
            place = (block.page_start, block.page_end)
            found.add("byline", [block.text], "printed byline", [place])
        _date(found, block, names, by_line)


def _title(found: Collector, block: Block, rule: str) -> None:
    found.add("title", [block.text], rule, [(block.page_start, block.page_end)])


def _guess_title(found: Collector, head: list[Block], *, alone: bool) -> None:
    """Take the last heading in front of the body for the headline, else the last line like one.

    On a page of several stories every heading will do, also one that links to the story itself.
    """
    headings = [block for block in head if is_heading(block)]
    likely = [
        block
        for block in head
        if len(block.text.split()) >= HTML_HEADLINE_WORDS
        and not is_linked(block)
        and not is_ended(block.text)
        and not _BY_LINE.match(block.text)
        and not read_date(block.text)
    ]
    if alone:
        headings = [block for block in headings if block in likely]
    if headings:
        _title(found, headings[-1], "heading")
    elif likely:
        _title(found, likely[-1], "printed headline")


def _date(found: Collector, block: Block, names: set[str], by_line: bool) -> None:
    """Collect the date of a line that is one, or that is marked or printed as a byline or date."""
    when = read_date(block.text)
    if when is None or len(block.text) > HTML_LINE_CHARS:
        return
    updated = bool(_UPDATED.match(block.text))
    marked = any(names & marks for marks in page_fields().date_names.values())
    alone = len(block.text) - (when.end - when.start) <= HTML_HEAD_REST
    if alone or marked or by_line or updated:
        value = block.text[when.start : when.end]
        place = (block.page_start, block.page_end)
        found.add("updated" if updated else "published", [value], "printed date", [place])


def _times(found: Collector, start: int, end: int) -> None:
    """Collect the time elements in front of the body."""
    for element in found.source.elements:
        value = element.attributes.get("datetime", "") if element.tag == "time" else ""
        if value and start <= element.start < end:
            text = found.source.text_in(element, 1)[0]
            marked = page_fields().date_names["updated"] & _names(element)
            field = "updated" if marked or _UPDATED.match(text) else "published"
            found.add(field, [value], "time datetime", [place_in(found.source, element, value)])


def _names(element: Element) -> set[str]:
    """Return the words of the class names and ids of an element and of the two round it."""
    words: set[str] = set()
    at: Element | None = element
    for _ in range(3):
        if at is None or at.tag in ("body", "html", "main", "article"):
            break
        words.update(word.lower() for word in _WORD.findall(at.names))
        at = at.parent
    return words


def _rel_author(found: Collector, block: Block) -> bool:
    """Say whether a block holds a link that is marked as the author's."""
    return any(
        element.tag == "a"
        and block.page_start <= element.inner <= block.page_end
        and "author" in element.attributes.get("rel", "").lower().split()
        for element in found.source.elements
    )
