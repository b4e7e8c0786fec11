"""Votes: what trafilatura, set up in several ways, takes for the story of a page."""

from __future__ import annotations

import logging

from ...settings import (
    HTML_MAX_DEPTH,
    HTML_MAX_ELEMENTS,
    HTML_MAX_VOTED_CHARS,
    HTML_MAX_VOTED_TEXT,
    HTML_PRECISE_SHARE,
    HTML_SECOND_VOTE,
)
from .align import Aligner
from .blocks import is_prose
from .source import Source


def votes(source: Source) -> list[float]:
    """Return for each block of a page, between 0 and 1, how far it is taken for story.

    The precise voter decides, unless it lost most of what the balanced one found. On a page
    that is too deep or too large for the voters, or where they find nothing, every full paragraph
    has a vote.
    """
    texts = [block.text for block in source.blocks]
    html = source.text[source.elements[0].start : source.elements[0].end]
    large = (
        len(source.elements) > HTML_MAX_ELEMENTS
        or len(html) > HTML_MAX_VOTED_CHARS
        or sum(map(len, texts)) > HTML_MAX_VOTED_TEXT
    )
    if large or source.depth > HTML_MAX_DEPTH:
        return [float(is_prose(block)) for block in source.blocks]
    aligner = Aligner(texts)
    precise = aligner.coverage(_paragraphs(html, precise=True))
    balanced = aligner.coverage(_paragraphs(html, precise=False))
    if not any(precise) and not any(balanced):
        return [float(is_prose(block)) for block in source.blocks]
    if _mass(texts, precise) < HTML_PRECISE_SHARE * _mass(texts, balanced):
        return balanced
    return [max(p, HTML_SECOND_VOTE * b) for p, b in zip(precise, balanced, strict=True)]


def _mass(texts: list[str], shares: list[float]) -> float:
    return sum(len(text) * share for text, share in zip(texts, shares, strict=True))


def _paragraphs(html: str, *, precise: bool) -> list[str]:
    """Return the paragraphs that trafilatura extracts, none where it fails."""
    from trafilatura import bare_extraction  # noqa: PLC0415  (takes a third of a second)

    logging.getLogger("trafilatura").setLevel(logging.CRITICAL)
    try:
        found = bare_extraction(
            html.replace("\0", ""),
            include_comments=False,
            fast=not precise,
            favor_precision=precise,
        )
    except (TimeoutError, MemoryError):  # limits that the engine sets for a page
        raise
    except Exception:  # hostile markup: the page's own structure decides then
        return []
    text = getattr(found, "text", None) or ""
    return [line for line in text.split("\n") if line.strip()]
