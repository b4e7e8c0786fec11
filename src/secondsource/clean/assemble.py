"""Kept lines -> the text of a report, its paragraphs, and where each run of it stands on the page."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from ..data import Paragraph, ParagraphKind, Piece
from .dateline import read_dateline
from .look import Look
from .plain import cut
from .verdict import Verdict

SEPARATOR = "\n\n"
"""What stands between two paragraphs of a report's text."""


@dataclass(frozen=True, slots=True)
class Body:
    """The text of a report with its paragraphs and pieces; empty where no line was kept."""

    text: str
    paragraphs: tuple[Paragraph, ...]
    pieces: tuple[Piece, ...]

    @property
    def page_span(self) -> tuple[int, int]:
        """From the first to behind the last character of the body, on the page."""
        return self.pieces[0].page_start, self.pieces[-1].page_end


def assemble(looks: Iterable[Look], verdicts: Iterable[Verdict]) -> Body:
    """Put the kept lines together. Separators and collapsed blanks belong to no piece."""
    text: list[str] = []
    paragraphs: list[Paragraph] = []
    pieces: list[Piece] = []
    length = 0
    for look, verdict in zip(looks, verdicts, strict=True):
        if not verdict.kept:
            continue
        skip = look.bullet
        if verdict.kind == "dateline":
            found = read_dateline(look.text)
            skip = found.skip if found else 0
        line = cut(look.line, skip, len(look.text))
        if line is None:
            continue
        if text:
            text.append(SEPARATOR)
            length += len(SEPARATOR)
        size = len(line.text)
        paragraphs.append(Paragraph(length, length + size, _kind(look, verdict)))
        pieces.extend(
            Piece(p.start + length, p.end + length, p.page_start, p.page_end) for p in line.pieces
        )
        text.append(line.text)
        length += size
    return Body("".join(text), tuple(paragraphs), tuple(pieces))


def _kind(look: Look, verdict: Verdict) -> ParagraphKind:
    if verdict.kind == "heading":
        return "heading"
    return "item" if verdict.kind == "item" or look.bullet else "paragraph"
