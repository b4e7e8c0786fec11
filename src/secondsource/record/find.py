"""The one report that a user means by what was typed."""

from __future__ import annotations

import difflib
import re
import sqlite3
from collections.abc import Iterator

from ..data import Report
from ..errors import ReportUnknown
from ..settings import NEAR_MISSES, NEAR_NAMES
from .read import report_by_number

_STORY = re.compile(r"(.+)#([1-9]\d{0,5})")
_ID_BEGINNING = re.compile(r"[0-9a-f]{1,16}")
_BY_NAME = (
    "SELECT reports.number, reports.id, position, pages.name FROM reports "
    "JOIN pages ON pages.id = reports.page WHERE pages.name = ?"
)
_IN_ORDER = " ORDER BY pages.number, position"

Candidate = tuple[int, str, int, str]
"""Number, id, position on the page, name of the page."""


def find_report(connection: sqlite3.Connection, typed: str) -> Report:
    """Return the report with this id or beginning of one, or on the page of this name.

    ``name#2`` is the second story on the page. Names come before beginnings of ids, and rows of a
    table, which are named ``pile.jsonl#3``, before stories. Raises ``ReportUnknown`` for none, with
    near misses, and for several, with their ids.
    """
    reference = typed.encode("utf-8", "replace").decode().strip()
    for candidates in (
        _by_name(connection, reference),
        _by_story(connection, reference),
        _by_id(connection, reference.lower()),
    ):
        if len(candidates) > 1:
            raise ReportUnknown(_several(reference, candidates))
        if candidates:
            found = report_by_number(connection, candidates[0][0])
            if found is not None:
                return found
    raise ReportUnknown(_none(connection, reference))


def _by_name(connection: sqlite3.Connection, name: str) -> list[Candidate]:
    return connection.execute(_BY_NAME + _IN_ORDER, (name,)).fetchall()


def _by_story(connection: sqlite3.Connection, reference: str) -> list[Candidate]:
    match = _STORY.fullmatch(reference)
    if match is None:
        return []
    name, position = match.groups()
    sql = f"{_BY_NAME} AND position = ?{_IN_ORDER}"
    return connection.execute(sql, (name, int(position))).fetchall()


def _by_id(connection: sqlite3.Connection, beginning: str) -> list[Candidate]:
    if not _ID_BEGINNING.fullmatch(beginning):
        return []
    sql = (
        "SELECT reports.number, reports.id, position, pages.name FROM reports "
        "JOIN pages ON pages.id = reports.page WHERE reports.id BETWEEN ? AND ? LIMIT ?"
    )
    return connection.execute(sql, (beginning, beginning + "g", NEAR_MISSES + 1)).fetchall()


def _several(reference: str, candidates: list[Candidate]) -> str:
    shown = [
        f"{report} ({name}#{position})" for _, report, position, name in candidates[:NEAR_MISSES]
    ]
    more = ", ..." if len(candidates) > NEAR_MISSES else ""
    return f"'{reference}' may be one of several reports. Name one: {', '.join(shown)}{more}"


def _none(connection: sqlite3.Connection, reference: str) -> str:
    name = reference.partition("#")[0] or reference
    near = list(dict.fromkeys([*_holding(connection, name), *_alike(connection, name)]))
    advice = (
        f"Did you mean {', '.join(near[:NEAR_MISSES])}?"
        if near
        else "The command 'reports' lists them all."
    )
    return f"No report answers to '{reference}'. {advice}"


def _holding(connection: sqlite3.Connection, part: str) -> Iterator[str]:
    """Yield page names that hold what was typed, such as a name without its folder."""
    sql = (
        "SELECT DISTINCT name FROM pages JOIN reports ON reports.page = pages.id "
        "WHERE instr(lower(name), lower(?)) LIMIT ?"
    )
    return (name for (name,) in connection.execute(sql, (part, NEAR_MISSES)))


def _alike(connection: sqlite3.Connection, part: str) -> list[str]:
    """Return names of pages that differ from what was typed by a few letters."""
    sql = "SELECT DISTINCT name FROM pages JOIN reports ON reports.page = pages.id LIMIT ?"
    names = [name for (name,) in connection.execute(sql, (NEAR_NAMES,))]
    return difflib.get_close_matches(part, names, NEAR_MISSES)
