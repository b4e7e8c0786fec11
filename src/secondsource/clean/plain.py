"""Plain text -> lines: blanks collapsed, invisible characters dropped, every run tied to the page."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from ..data import Piece
from .lines import Line, LineKind

# Characters that print nothing: controls, zero-width space, direction marks, soft hyphen, BOM.
# The joiners U+200C and U+200D stay: Persian and Hindi spell with them.
_INVISIBLE = (
    "\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\ufeff"
)
_RUN = re.compile(rf"[^\s{_INVISIBLE}]+(?: [^\s{_INVISIBLE}]+)*")
_BLANK = re.compile(r"\s")

Range = tuple[int, int]


def plain_lines(page: str) -> tuple[Line, ...]:
    """Return the non-blank lines of a page of plain text, in order."""
    lines: list[Line] = []
    blanks = 0
    start = 0
    while start <= len(page):
        end = page.find("\n", start)
        end = len(page) if end < 0 else end
        line = make_line(page, ((start, end),), blanks=blanks)
        if line is None:
            blanks += 1
        else:
            lines.append(line)
            blanks = 0
        start = end + 1
    return tuple(lines)


def make_line(
    page: str, ranges: Iterable[Range], *, blanks: int = 0, kind: LineKind = ""
) -> Line | None:
    """Make a line of the visible characters in ``ranges`` of the page; ``None`` where there are none.

    Each piece is a run that stands on the page exactly as in the line; what was collapsed or dropped
    lies between pieces.
    """
    text: list[str] = []
    pieces: list[Piece] = []
    length = 0
    indent = 0
    gap = False
    for start, end in ranges:
        reached = start
        for run in _RUN.finditer(page, start, end):
            if run.start() > reached:
                gap = gap or _BLANK.search(page, reached, run.start()) is not None
            if not pieces:
                indent = run.start() - start
            elif gap:
                text.append(" ")
                length += 1
            size = run.end() - run.start()
            text.append(run.group())
            pieces.append(Piece(length, length + size, run.start(), run.end()))
            length += size
            reached, gap = run.end(), False
        gap = gap or _BLANK.search(page, reached, end) is not None
    if not pieces:
        return None
    return Line("".join(text), tuple(pieces), blanks, indent, kind)


def cut(line: Line, start: int, end: int) -> Line | None:
    """Return characters ``[start, end)`` of a line as a line; ``None`` where nothing visible is left."""
    while start < end and line.text[start] == " ":
        start += 1
    while end > start and line.text[end - 1] == " ":
        end -= 1
    if start >= end:
        return None
    if start == 0 and end == len(line.text):
        return line
    pieces = tuple(
        _shifted(piece, start, end)
        for piece in line.pieces
        if piece.start < end and piece.end > start
    )
    if not pieces:
        return None
    return Line(line.text[start:end], pieces, line.blanks, line.indent, line.kind)


def join(lines: Sequence[Line], glues: Sequence[str]) -> Line:
    """Join lines into one; ``glues[i]`` stands between line ``i`` and line ``i + 1``."""
    text: list[str] = []
    pieces: list[Piece] = []
    length = 0
    for line, glue in zip(lines, (*glues, ""), strict=True):
        pieces.extend(
            Piece(p.start + length, p.end + length, p.page_start, p.page_end) for p in line.pieces
        )
        text.append(line.text + glue)
        length += len(line.text) + len(glue)
    first = lines[0]
    return Line("".join(text), tuple(pieces), first.blanks, first.indent, first.kind)


def _shifted(piece: Piece, start: int, end: int) -> Piece:
    """Clip a piece to ``[start, end)`` of its line and count from ``start``."""
    low, high = max(piece.start, start), min(piece.end, end)
    if piece.end - piece.start == piece.page_end - piece.page_start:
        page_start = piece.page_start + low - piece.start
        return Piece(low - start, high - start, page_start, page_start + high - low)
    return Piece(low - start, high - start, piece.page_start, piece.page_end)
