"""The kinds: every row that travels through Second Source, as a frozen dataclass.

What they share is said once, here. Rows are values: two rows with the same fields are equal, and the
``id`` of a row is a hash of its content, so that the same input always gives the same id. Collections
are tuples and never ``None``; a single value that is not known is ``None``. Spans are ``[start, end)``
in characters: of the page's text where the field says ``page_``, of the report's text elsewhere.
Dates are ISO 8601 strings (``2020-01-24``, ``2020-01``, ``2020-01-24T10:30:00+00:00``).
"""

from __future__ import annotations

from dataclasses import dataclass
from hashlib import blake2b
from typing import Literal

Genre = Literal["news", "analysis", "opinion"]
ParagraphKind = Literal["paragraph", "heading", "item"]
CopyKind = Literal["verbatim", "edited", "reworded"]
ChangeKind = Literal[
    "number",
    "name",
    "negation",
    "modality",
    "event-status",
    "loaded-word",
    "attribution",
    "agent-swap",
    "time",
    "omission",
    "addition",
    "garble",
]
Severity = Literal["major", "minor"]
CopyDirection = Literal["copy-of", "sibling", "unknown"]

ID_BYTES = 8  # 64 bits: one chance in a million of any collision among six million rows


def content_id(*parts: str | int) -> str:
    """Return the 16 hex digits that identify a row with this content."""
    digest = blake2b(digest_size=ID_BYTES)
    for part in parts:
        raw = str(part).encode("utf-8", "surrogatepass")
        digest.update(len(raw).to_bytes(8, "big"))
        digest.update(raw)
    return digest.hexdigest()


@dataclass(frozen=True, slots=True)
class Given:
    """What the carrier of a page states about it: a feed's item, a table's row, a mail's headers."""

    url: str | None = None
    title: str | None = None
    byline: str | None = None
    outlet: str | None = None
    published: str | None = None
    language: str | None = None


@dataclass(frozen=True, slots=True)
class RawPage:
    """A page as it was found, not yet decoded.

    ``name`` is a file name relative to what the user named, a member of an archive
    (``pile.zip/a.txt``), a row of a table (``pile.jsonl#3``) or a URL. ``media`` is a media type
    such as ``text/html``, or empty where only the bytes can tell.
    """

    name: str
    data: bytes
    media: str = ""
    charset: str | None = None
    given: Given = Given()

    @property
    def digest(self) -> str:
        """Hash of everything that was read: bytes and what the carrier states."""
        given = self.given
        return content_id(
            self.data.hex() if len(self.data) < 64 else blake2b(self.data).hexdigest(),
            given.url or "",
            given.title or "",
            given.byline or "",
            given.outlet or "",
            given.published or "",
        )


@dataclass(frozen=True, slots=True)
class Page:
    """A page as text: decoded, mojibake mended, newlines as ``\\n``. Page spans refer to ``text``."""

    name: str
    digest: str
    media: str
    text: str
    given: Given = Given()

    @property
    def id(self) -> str:
        """The same bytes under the same name are the same page."""
        return content_id("page", self.name, self.digest)


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


@dataclass(frozen=True, slots=True)
class Copy:
    """Two reports of which one reuses the other's text, or both an unseen third.

    ``direction`` is ``copy-of`` where ``report`` took it from ``original``, ``sibling`` where both go
    back to an original that is not in the pile, ``unknown`` where nothing tells; ``report`` is then
    the one that likelier comes later. ``share`` is the part of ``report``'s sentences that is reused,
    ``taken`` the part of ``original``'s; ``partial`` says that ``report`` took a passage and is
    otherwise its own. ``score`` is how sure it is that the whole is shared, 0 to 1.
    """

    report: str
    original: str
    kind: CopyKind
    direction: CopyDirection
    share: float
    reasons: tuple[str, ...] = ()
    taken: float = 1.0
    partial: bool = False
    score: float = 1.0


@dataclass(frozen=True, slots=True)
class Passage:
    """A run of sentences of a report and the run of its original that says the same, as spans."""

    report: str
    start: int
    end: int
    original: str
    original_start: int
    original_end: int
    score: float


@dataclass(frozen=True, slots=True)
class Family:
    """Reports that go back to one text. The ``id`` is that of the report that appeared first.

    ``origin`` is the report that the others likeliest come from, ``None`` where it is not in the pile
    or cannot be told; ``first`` the one that appeared first as far as dates are known.
    """

    id: str
    reports: tuple[str, ...]
    origin: str | None
    first: str | None
    agency: str | None
    reasons: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Change:
    """A place where a copy differs in meaning from its original, as spans of the two reports' texts.

    An addition has an empty original span, an omission an empty copy span: both stand where the words
    would be.
    """

    report: str
    start: int
    end: int
    original: str
    original_start: int
    original_end: int
    kind: ChangeKind
    severity: Severity
    explanation: str
    text: str = ""
    original_text: str = ""
