"""Markdown -> lines: marks removed, headings and items known, front matter read as statements."""

from __future__ import annotations

import re

from ..data import Page, Statement
from .lines import Line, LineKind
from .plain import Range, make_line

_NAME = re.compile(r"\.(?:md|markdown|mdown)(?:\.gz)?$", re.IGNORECASE)
_FRONT = re.compile(
    r"\A\ufeff?\s*---[ \t]*\n(?P<body>(?:[^\n]*\n){1,80}?)(?:---|\.\.\.)[ \t]*(?:\n|\Z)"
)
_FIELD = re.compile(
    r"^[ \t]*(?P<key>[A-Za-z_ -]{2,24}):[ \t]*(?P<value>[^\n]+?)[ \t]*$", re.MULTILINE
)
_LEAD = re.compile(r"[ \t]*(?:>[ \t]?)*(?P<mark>#{1,6}[ \t]+|[-*+][ \t]+|\d{1,3}[.)][ \t]+)?")
_RULE = re.compile(r"[ \t]*(?:(?:-[ \t]*){3,}|(?:\*[ \t]*){3,}|(?:_[ \t]*){3,}|={3,}[ \t]*)")
_MARK = re.compile(
    r"!\[[^\]\n]{0,500}\]\([^)\n]{0,2000}\)"  # an image
    r"|\[(?P<link>[^\]\n]{0,500})\]\([^)\n]{0,2000}\)"
    r"|<(?P<bare>https?://[^>\s]{1,2000})>"
    r"|<!--.{0,2000}?-->"
    r"|\[\^[\w-]{1,40}\](?P<note>:?)"
    r"|\\(?=[!-/:-@\[-`{-~])"
    r"|\*{1,3}(?=\S)|(?<=\S)\*{1,3}"
    r"|(?<!\w)_{1,3}(?=\S)|(?<=\S)_{1,3}(?!\w)"
    r"|`{1,3}|[ \t]#{1,6}[ \t]*$"
)
_FIELDS = {
    "title": "title", "headline": "title",
    "author": "byline", "authors": "byline", "byline": "byline",
    "source": "outlet", "publisher": "outlet", "outlet": "outlet", "site": "outlet",
    "sitename": "outlet", "publication": "outlet",
    "date": "published", "published": "published", "pubdate": "published",
    "publish date": "published", "date published": "published",
    "updated": "updated", "lastmod": "updated", "modified": "updated", "last modified": "updated",
    "retrieved": "retrieved", "accessed": "retrieved", "url": "url", "link": "url",
    "canonical": "url", "section": "section", "category": "section", "agency": "agency",
}  # fmt: skip


def is_markdown(page: Page) -> bool:
    """Tell whether the page says that it is Markdown: media type, name, or front matter."""
    return (
        "markdown" in page.media
        or _NAME.search(page.name) is not None
        or _front(page.text) is not None
    )


def markdown_lines(text: str) -> tuple[tuple[Line, ...], tuple[Statement, ...]]:
    """Return the lines of a Markdown page, and what its front matter states."""
    front = _front(text)
    statements = _statements(front) if front else ()
    lines: list[Line] = []
    blanks, start, fenced = 0, front.end() if front else 0, False
    while start <= len(text):
        end = text.find("\n", start)
        end = len(text) if end < 0 else end
        line, underlined = _line(text, start, end, blanks)
        if text[start:end].lstrip().startswith("```"):
            fenced = not fenced
        elif underlined and lines and not fenced:
            lines[-1] = _as_heading(lines[-1])
        if line is None:
            blanks += 1
        else:
            lines.append(line)
            blanks = 0
        start = end + 1
    return tuple(lines), statements


def _front(text: str) -> re.Match[str] | None:
    match = _FRONT.match(text)
    return match if match and _FIELD.search(match["body"]) else None


def _statements(front: re.Match[str]) -> tuple[Statement, ...]:
    offset = front.start("body")
    found = []
    for match in _FIELD.finditer(front["body"]):
        field = _FIELDS.get(match["key"].strip().lower().replace("_", " ").replace("-", " "))
        raw = match["value"]
        value = raw.strip("\"'[] ")
        if field and value:
            start = offset + match.start("value") + raw.index(value)
            rule = f"the page's front matter says {match['key'].strip()}"
            found.append(Statement(field, value, rule, start, start + len(value)))
    return tuple(found)


def _line(text: str, start: int, end: int, blanks: int) -> tuple[Line | None, bool]:
    """Return the line, or ``None``; and whether it is the rule under a heading."""
    if end - start <= 200 and _RULE.fullmatch(text, start, end):
        underlined = blanks == 0 and text[start:end].strip()[:1] in {"=", "-"}
        return (None if underlined else make_line(text, ((start, end),), blanks=blanks)), underlined
    lead = _LEAD.match(text, start, end)
    assert lead is not None  # the pattern matches the empty string
    mark = (lead["mark"] or "").strip()
    kind: LineKind = "heading" if mark.startswith("#") else "item" if mark else ""
    return make_line(text, _ranges(text, lead.end(), end), blanks=blanks, kind=kind), False


def _ranges(text: str, start: int, end: int) -> list[Range]:
    """Return what is left of a line when its marks are removed."""
    ranges: list[Range] = []
    reached = start
    for mark in _MARK.finditer(text, start, end):
        if mark.start() > reached:
            ranges.append((reached, mark.start()))
        for inner in ("link", "bare"):
            if mark[inner]:
                ranges.append(mark.span(inner))
        reached = mark.end()
    ranges.append((reached, end))
    return ranges


def _as_heading(line: Line) -> Line:
    return Line(line.text, line.pieces, line.blanks, line.indent, "heading")
