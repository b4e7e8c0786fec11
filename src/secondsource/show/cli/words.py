"""How a report is put in a few words: its date, its headline, a search hit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...data import Report

if TYPE_CHECKING:
    from rich.text import Text

    from ...record.search import Hit

HEADLINE_WORDS = 10  # words of the body that stand in for a headline


def when(report: Report) -> str:
    """Return the stated date, or the window that the text allows, marked as such."""
    if report.published:
        return report.published[:10]
    start, end = report.published_from, report.published_to
    if start and end:
        return f"~{start}" if start == end else f"~{start} to {end}"
    if start:
        return f"~after {start}"
    return f"~before {end}" if end else "unknown"


def headline(report: Report) -> str:
    """Return the title, or the first words of a report that has none."""
    if report.title:
        return report.title
    words = report.text.split()
    more = " …" if len(words) > HEADLINE_WORDS else ""
    return f"[{' '.join(words[:HEADLINE_WORDS])}{more}]"


def marked(hit: Hit) -> Text:
    """Return the words round a hit, with what was found in bold."""
    from rich.text import Text

    text = Text(hit.snippet)
    for start, end in hit.marks:
        text.stylize("bold yellow", start, end)
    return text
