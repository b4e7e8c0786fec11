"""Rows of the data model to and from rows of the tables; each is exactly the other."""

from __future__ import annotations

import json
import re
import zlib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass, fields, replace
from typing import Any

from ..data import Given, Page, Paragraph, Piece, Problem, Report, Statement

REPORT_VALUES = (
    "page_start",
    "page_end",
    "title",
    "byline",
    "outlet",
    "agency",
    "dateline",
    "published",
    "published_from",
    "published_to",
    "published_how",
    "updated",
    "genre",
    "language",
    "text",
)
"""Fields of a report that are columns of the same name."""

REPORT_COLUMNS = ", ".join(("page", *(f"reports.{name}" for name in REPORT_VALUES), "layout"))
"""What :func:`report_from` reads, behind ``pages.name`` and ``reports.id``."""

_UNSTORABLE = re.compile("[\x00\ud800-\udfff]")


@dataclass(frozen=True, slots=True)
class Counts:
    """What a record holds, for an overview.

    ``outlets``, ``agencies``, ``genres`` and ``languages`` are (name, reports) pairs, the most
    frequent first; the outlet or agency of reports that name none is ``None``. ``published_from``
    and ``published_to`` are the first and last stated day; ``undated`` counts the reports whose
    page states none, ``shared_pages`` the pages that hold more than one report, ``copies`` the
    reports that consist for the greater part of another's text, or share theirs with one,
    ``major_changes`` the places where such a report changes the meaning gravely. Of actors only those
    with a name are counted.
    """

    pages: int
    reports: int
    problems: int
    undated: int
    outlets: tuple[tuple[str | None, int], ...]
    agencies: tuple[tuple[str | None, int], ...]
    genres: tuple[tuple[str, int], ...]
    languages: tuple[tuple[str, int], ...]
    published_from: str | None
    published_to: str | None
    shared_pages: int
    copies: int
    major_changes: int
    actors: int
    places: int
    quotations: int
    figures: int
    events: int


def page_row(page: Page, run: int) -> tuple[object, ...]:
    """Return a page as a row of ``pages``."""
    given = {name: value for name, value in asdict(page.given).items() if value is not None}
    text = zlib.compress(page.text.encode())
    return (page.id, page.name, page.digest, page.media, _json(given), text, run)


def page_from(row: Sequence[Any]) -> Page:
    """Return the page of a row (name, digest, media, given, text)."""
    name, digest, media, given, text = row
    return Page(name, digest, media, page_text(text), Given(**json.loads(given)))


def page_text(blob: bytes) -> str:
    """Return the text of a page from how it is stored."""
    return zlib.decompress(blob).decode()


def report_row(report: Report, position: int) -> tuple[object, ...]:
    """Return a report as a row of ``reports``, without what is stated about it."""
    layout = {
        "paragraphs": [(p.start, p.end, p.kind) for p in report.paragraphs],
        "pieces": [(p.start, p.end, p.page_start, p.page_end) for p in report.pieces],
    }
    values = (getattr(report, name) for name in REPORT_VALUES)
    return (report.id, report.page, position, *values, _json(layout))


def report_from(page_name: str, row: Sequence[Any], statements: Iterable[Sequence[Any]]) -> Report:
    """Return the report of a row of ``REPORT_COLUMNS`` and of its rows of ``statements``."""
    page, *values, layout = row
    parts = json.loads(layout)
    return Report(
        page=page,
        page_name=page_name,
        paragraphs=tuple(Paragraph(*p) for p in parts["paragraphs"]),
        pieces=tuple(Piece(*p) for p in parts["pieces"]),
        statements=tuple(Statement(*s) for s in statements),
        **dict(zip(REPORT_VALUES, values, strict=True)),
    )


def statement_row(statement: Statement, report: str, run: int) -> tuple[object, ...]:
    """Return a statement about a report as a row of ``statements``."""
    s = statement
    return (report, s.field, s.value, s.rule, s.page_start, s.page_end, run)


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def storable(rows: Mapping[str, Sequence[Any]]) -> dict[str, tuple[Any, ...]]:
    """Return the rows with each character that SQLite cannot hold as text replaced, one for one.

    These are NUL, behind which SQL functions see nothing, and halves of surrogate pairs, which have
    no UTF-8. Identifiers are hashes of content: where a row's changes, what refers to it follows.
    """
    pages = tuple(rows.get("pages", ()))
    reports = tuple(rows.get("reports", ()))
    problems = tuple(rows.get("problems", ()))
    mended_pages = tuple(map(mended, pages))
    page_ids = {old.id: new.id for old, new in zip(pages, mended_pages, strict=True)}
    mended_reports = tuple(
        replace(mended(report), page=page_ids.get(report.page, report.page)) for report in reports
    )
    report_ids = {old.id: new.id for old, new in zip(reports, mended_reports, strict=True)}
    mended_problems = tuple(
        replace(mended(p), report=report_ids.get(p.report, p.report) if p.report else None)
        for p in problems
    )
    return {"pages": mended_pages, "reports": mended_reports, "problems": mended_problems}


def mended(value: Any) -> Any:
    """Return a string, or a row with the strings in it, with each unstorable character replaced."""
    if isinstance(value, str):
        return _UNSTORABLE.sub("\ufffd", value)
    if isinstance(value, tuple):
        return tuple(map(mended, value))
    if isinstance(value, Page | Given | Report | Statement | Problem):
        return replace(value, **{f.name: mended(getattr(value, f.name)) for f in fields(value)})
    return value
