"""The kinds: every row that travels through Second Source, as a frozen dataclass.

What they share is said once, here. Rows are values: two rows with the same fields are equal, and the
``id`` of a row is a hash of its content, so that the same input always gives the same id. Collections
are tuples and never ``None``; a single value that is not known is ``None``. Spans are ``[start, end)``
in characters: of the page's text where the field says ``page_``, of the report's text elsewhere.
Dates are ISO 8601 strings (``2020-01-24``, ``2020-01``, ``2020-01-24T10:30:00+00:00``).
"""

from __future__ import annotations

from .content import ID_BYTES, content_id
from .copies import Change, ChangeKind, Copy, CopyDirection, CopyKind, Family, Passage, Severity
from .events import Category, Event, Status
from .mentions import (
    Actor,
    ActorKind,
    Entity,
    EntityKind,
    Figure,
    FigureStatus,
    Gender,
    Link,
    Mention,
    MentionForm,
    Place,
    PlaceKind,
    Quotation,
    QuotationKind,
    Role,
    Time,
    TimeType,
)
from .pages import Given, Page, RawPage
from .reports import Genre, Paragraph, ParagraphKind, Piece, Problem, Report, Statement, _to_page

__all__ = [
    "ID_BYTES",
    "Actor",
    "ActorKind",
    "Category",
    "Change",
    "ChangeKind",
    "Copy",
    "CopyDirection",
    "CopyKind",
    "Entity",
    "EntityKind",
    "Event",
    "Family",
    "Figure",
    "FigureStatus",
    "Gender",
    "Genre",
    "Given",
    "Link",
    "Mention",
    "MentionForm",
    "Page",
    "Paragraph",
    "ParagraphKind",
    "Passage",
    "Piece",
    "Place",
    "PlaceKind",
    "Problem",
    "Quotation",
    "QuotationKind",
    "RawPage",
    "Report",
    "Role",
    "Severity",
    "Statement",
    "Status",
    "Time",
    "TimeType",
    "_to_page",
    "content_id",
]
