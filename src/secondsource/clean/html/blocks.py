"""What a block looks like: prose, a link, a heading; asked by every part of this room."""

from __future__ import annotations

from ...settings import HTML_LINK_SHARE, HTML_PARAGRAPH_CHARS
from .source import Block, Element
from .tags import HEADINGS


def is_linked(block: Block) -> bool:
    """Say whether most of a block is links."""
    return block.linked > HTML_LINK_SHARE * len(block.text)


def is_paragraph(block: Block) -> bool:
    """Say whether a block is long enough for a paragraph and not mainly links."""
    return len(block.text) >= HTML_PARAGRAPH_CHARS and not is_linked(block)


def is_ended(text: str) -> bool:
    """Say whether a text ends as a sentence does."""
    return text.rstrip("\"'”’)").endswith((".", "!", "?", "…", "。", "؟", "।"))


def is_prose(block: Block) -> bool:
    """Say whether a block is a paragraph of whole sentences."""
    return is_paragraph(block) and is_ended(block.text)


def is_within(block: Block, tags: frozenset[str], levels: int) -> bool:
    """Say whether a block stands in an element of these tags, so many levels up at most."""
    element: Element | None = block.element
    for _ in range(levels):
        if element is not None and element.tag in tags:
            return True
        element = element.parent if element else None
    return False


def is_heading(block: Block) -> bool:
    """Say whether a block is marked up as a heading."""
    return is_within(block, HEADINGS, 2)
