"""The trimming: lines that stand in the story's place but are none of it."""

from __future__ import annotations

from collections.abc import Iterable

from ...settings import (
    HTML_CAPTION_LEVELS,
    HTML_LINE_CHARS,
    HTML_PARAGRAPH_CHARS,
    HTML_TITLE_LIKENESS,
)
from .blocks import is_ended
from .select import Choice
from .source import Block, Element
from .strings import repeats_title
from .tags import HEADINGS
from .text import words
from .words import page_words

_PICTURES = frozenset(("img", "amp-img", "picture"))
_PLAIN = frozenset(("div", "span", "section", "center"))


def trim(choice: Choice, titles: Iterable[str]) -> list[int]:
    """Drop headlines, bylines, dates, promotions, captions and loose ends from the kept blocks.

    Returns the numbers of the dropped blocks that credit reporters or an agency.
    """
    _drop_titles(choice, {found for title in titles if (found := " ".join(words(title)))})
    credits = _drop_lines(choice)
    _drop_captions(choice)
    _drop_echoes(choice)
    _drop_loose_headings(choice)
    return credits


def _drop_titles(choice: Choice, titles: set[str]) -> None:
    """Drop repeated headlines, and any heading of first rank in front of the first paragraph."""
    from rapidfuzz.fuzz import ratio  # noqa: PLC0415

    blocks = choice.source.blocks
    paragraphs = 0
    for i in choice.kept:
        text = " ".join(words(blocks[i].text))
        if len(blocks[i].text) <= HTML_LINE_CHARS and (
            (not paragraphs and blocks[i].element.tag == "h1")
            or any(
                repeats_title(text, title) or ratio(text, title) >= HTML_TITLE_LIKENESS
                for title in titles
            )
        ):
            choice.keep[i] = False
        elif len(text) >= HTML_PARAGRAPH_CHARS:
            paragraphs += 1
        if paragraphs > 1:
            return


def _drop_lines(choice: Choice) -> list[int]:
    """Drop promotions and credits anywhere, bylines and dates in front; return the credits."""
    lists = page_words()
    credits = []
    leading = True
    for i in choice.kept:
        text = choice.source.blocks[i].text
        if len(text) > HTML_LINE_CHARS:
            leading = False
        elif lists.credit.match(text):
            credits.append(i)
            choice.keep[i] = False
        elif lists.promo.match(text) or (leading and lists.leading.match(text)):
            choice.keep[i] = False
        elif len(text) >= HTML_PARAGRAPH_CHARS:
            leading = False
    return credits


def _drop_captions(choice: Choice) -> None:
    """Drop a short text that has a small container for itself and a picture."""
    source = choice.source
    for picture in source.elements:
        home = picture.parent if picture.tag in _PICTURES else None
        for _ in range(HTML_CAPTION_LEVELS):
            if home is None or home.holds(choice.frame):
                break
            inside = source.inside(home)
            if len(inside) > 1 or any(not _captionlike(source.blocks[i]) for i in inside):
                break
            for i in inside:
                choice.keep[i] = False
            home = home.parent


def _captionlike(block: Block) -> bool:
    plain = block.element.tag in _PLAIN
    return len(block.text) <= HTML_LINE_CHARS and (plain or not is_ended(block.text))


def _drop_echoes(choice: Choice) -> None:
    """Drop pull-quotes: quotations that a paragraph of the same story holds word for word."""
    blocks = choice.source.blocks
    quotes = [i for i in choice.kept if _is_pull_quote(blocks[i].element)]
    if not quotes:
        return
    body = " | ".join(" ".join(words(blocks[i].text)) for i in choice.kept if i not in set(quotes))
    for i in quotes:
        said = " ".join(words(blocks[i].text))
        if f" {said} " in f" {body} ":
            choice.keep[i] = False


def _is_pull_quote(element: Element) -> bool:
    at: Element | None = element
    for _ in range(HTML_CAPTION_LEVELS):
        if at is None:
            return False
        if at.tag in ("blockquote", "aside") or "pull" in at.names.lower():
            return True
        at = at.parent
    return False


def _drop_loose_headings(choice: Choice) -> None:
    """Drop headings behind which no text is kept."""
    for i in reversed(choice.kept):
        if choice.source.blocks[i].element.tag not in HEADINGS:
            return
        choice.keep[i] = False
