"""Full-text search: the best reports first, each with the words found marked in its text."""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from ..data import Report
from ..settings import SNIPPET_CHARACTERS, TITLE_WEIGHT
from .query import search_expression
from .read import report_by_number
from .selection import Selection

# Noncharacters of Unicode: they stand for nothing, and so in no honest text.
_OPEN, _CLOSE = "\ufdd0", "\ufdd1"
_MARK = re.compile(f"{_OPEN}([^{_OPEN}{_CLOSE}]*){_CLOSE}")
_SPACE = re.compile(r"\s+")
_TEXT_COLUMN = 2  # of reports_fts

Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Hit:
    """A report that a search found.

    ``score`` is bm25, the larger the better, comparable within one search. ``snippet`` is the run
    of the report's text that begins at ``start``; ``marks`` are the spans of the snippet that were
    found: in the report's text they stand ``start`` characters further on. A report found by its
    headline or dateline alone has no marks.
    """

    report: Report
    score: float
    snippet: str
    start: int
    marks: tuple[Span, ...]


def search(connection: sqlite3.Connection, words: str, selection: Selection) -> Iterator[Hit]:
    """Yield the selected reports that the words find, the best first."""
    expression = search_expression(words)
    if expression is None:
        return
    where, values = selection.where()
    # Only numbers and scores are sorted; texts are fetched one at a time.
    ranked = connection.execute(
        f"SELECT number, -bm25(reports_fts, {TITLE_WEIGHT}, 0.0, 1.0) AS score FROM reports_fts "
        f"JOIN reports ON number = reports_fts.rowid WHERE reports_fts MATCH ? AND {where} "
        "ORDER BY score DESC, number",
        (expression, *values),
    )
    for number, score in ranked:
        report = report_by_number(connection, number)
        if report is not None:
            found = _found_spans(connection, expression, number, report.text)
            start, end = best_window(report.text, found, SNIPPET_CHARACTERS)
            marks = tuple((s - start, e - start) for s, e in found if start <= s and e <= end)
            yield Hit(report, score, report.text[start:end], start, marks)


def _found_spans(
    connection: sqlite3.Connection, expression: str, number: int, text: str
) -> tuple[Span, ...]:
    """Return the spans of a report's text that FTS5 would highlight."""
    row = connection.execute(
        f"SELECT highlight(reports_fts, {_TEXT_COLUMN}, ?, ?) FROM reports_fts "
        "WHERE reports_fts MATCH ? AND rowid = ?",
        (_OPEN, _CLOSE, expression, number),
    ).fetchone()
    marked: str = row[0] if row else ""
    if _MARK.sub(r"\1", marked) != text:  # a text that holds our marks itself
        return ()
    return tuple(
        (match.start() - 2 * before, match.end() - 2 * before - 2)
        for before, match in enumerate(_MARK.finditer(marked))
    )


def best_window(text: str, found: Sequence[Span], width: int) -> Span:
    """Return the span of about ``width`` characters that holds most of what was found.

    It begins and ends between words, and somewhat before the first of the spans; without any, it is
    the beginning of the text.
    """
    first, last = _densest(found, width)
    start = max(0, first - max(0, width - (last - first)) // 2)
    end = min(len(text), max(start + width, last))
    return _from_word(text, start, first), _to_word(text, end, last)


def _densest(found: Sequence[Span], width: int) -> Span:
    """Return the span from the first to the last of the most spans that stand within the width."""
    best, most, behind = (0, 0), 0, 0
    for index, (start, end) in enumerate(found):
        behind = max(behind, index + 1)
        while behind < len(found) and found[behind][1] <= start + width:
            behind += 1
        if behind - index > most:
            most = behind - index
            best = (start, max(end, found[behind - 1][1]))
    return best


def _from_word(text: str, start: int, limit: int) -> int:
    """Move a start forward to the beginning of a word, at most to the limit."""
    if start == 0:
        return 0
    match = _SPACE.search(text, start - 1, limit)
    return match.end() if match else start


def _to_word(text: str, end: int, limit: int) -> int:
    """Move an end back to the end of a word, at least to the limit."""
    if end == len(text):
        return end
    cut = max(text.rfind(" ", limit, end + 1), text.rfind("\n", limit, end + 1))
    return cut if cut >= 0 else end
