"""Search hits as rows."""

from __future__ import annotations

from ..record.search import Hit
from .contract import Row

HIT_FIELDS = ("report", "page", "title", "published", "score", "snippet", "marks")


def hit_row(hit: Hit) -> Row:
    """Return a hit as a row; ``marks`` are spans of the snippet, ``score`` grows with the match."""
    report = hit.report
    return {
        "report": report.id,
        "page": report.page_name,
        "title": report.title,
        "published": report.published,
        "score": float(f"{hit.score:.4g}"),  # tiny in tiny records, and only its order counts
        "snippet": hit.snippet,
        "marks": [list(mark) for mark in hit.marks],
    }
