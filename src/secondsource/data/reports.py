"""What stands on a page: a report with its parts, and the problems met with it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from .content import content_id

Genre = Literal["news", "analysis", "opinion"]
ParagraphKind = Literal["paragraph", "heading", "item"]


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A span of a report's text that stands alone: a paragraph, a sub-heading or a list item."""

    start: int
    end: int
    kind: ParagraphKind = "paragraph"


@dataclass(frozen=True, slots=True)
class Piece:
    """A run of a report's text and the run of the page's text that it came from."""

    start: int
    end: int
    page_start: int
    page_end: int


@dataclass(frozen=True, slots=True)
class Statement:
    """Why a field of a report has its value: the rule that read it, and where on the page it stands."""

    field: str
    value: str
    rule: str
    page_start: int | None = None
    page_end: int | None = None


@dataclass(frozen=True, slots=True)
class Report:
    """One story on a page, cleaned.

    ``text`` is the body: paragraphs and sub-headings separated by one blank line, without headline,
    byline, dates, captions or any other chrome; the dateline stays where it was printed.
    ``published`` is ``None`` unless the page states it; ``published_from`` and ``published_to`` then
    bound it by what the text allows, and ``published_how`` says why.
    """

    page: str
    page_name: str
    page_start: int
    page_end: int
    text: str
    title: str | None = None
    byline: str | None = None
    outlet: str | None = None
    agency: str | None = None
    dateline: str | None = None
    published: str | None = None
    published_from: str | None = None
    published_to: str | None = None
    published_how: str | None = None
    updated: str | None = None
    genre: Genre = "news"
    language: str = "und"
    paragraphs: tuple[Paragraph, ...] = ()
    pieces: tuple[Piece, ...] = ()
    statements: tuple[Statement, ...] = ()

    @property
    def id(self) -> str:
        """The same story at the same place of the same page is the same report."""
        return content_id("report", self.page, self.page_start, self.text)

    def page_span(self, start: int, end: int) -> tuple[int, int]:
        """Return the span of the page that characters ``[start, end)`` of the text came from.

        Raises ``ValueError`` for a span that is empty or outside the text.
        """
        if not 0 <= start < end <= len(self.text):
            raise ValueError(
                f"[{start}, {end}) is not a span of a text of {len(self.text)} characters"
            )
        touched = [piece for piece in self.pieces if piece.start < end and piece.end > start]
        if not touched:
            return self.page_start, self.page_end
        first, last = touched[0], touched[-1]
        return _to_page(first, max(start, first.start), low=True), _to_page(
            last, min(end, last.end), low=False
        )


def _to_page(piece: Piece, offset: int, *, low: bool) -> int:
    """Map an offset inside a piece; a piece whose length changed maps as a whole."""
    if piece.end - piece.start == piece.page_end - piece.page_start:
        return piece.page_start + offset - piece.start
    return piece.page_start if low else piece.page_end


@dataclass(frozen=True, slots=True)
class Problem:
    """What went wrong with one input, in a sentence that says what to do."""

    page: str
    step: str
    message: str
    report: str | None = None
