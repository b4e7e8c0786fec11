"""From one row of a table to a raw page: columns by their usual names."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from datetime import UTC, date, datetime

from ..data import Given, Problem, RawPage
from ..settings import MAX_PAGE_BYTES
from .items import problem, too_large
from .vocabulary import column_name, columns

_ADDRESS = re.compile(r"[a-z][a-z0-9+.-]*://\S+", re.IGNORECASE)
_SURROGATE = re.compile(r"[\ud800-\udfff]")
# Seconds since 1970 of the years 1990 to 2100; in milliseconds, a thousand times as much.
_EPOCH = range(631_152_000, 4_102_444_800)


def page_of(row: Mapping[str, object], name: str) -> RawPage | Problem:
    """Return the page in a row of a table, or say what the row lacks.

    The page is named by the row's address, or else ``name`` (``pile.jsonl#3``).
    """
    cells = _normalised(row)
    html, text = _value(cells, "html"), _value(cells, "text")
    address = _value(cells, "url")
    url = address if address and _ADDRESS.fullmatch(address) else None
    name = url or name
    body = html or text
    if body is None:
        if url:
            return problem(
                name,
                "This row has an address but no text. Fetch the page: "
                f"secondsource fetch {url} -o FOLDER",
            )
        return problem(name, f"This row has no text. {text_columns()}")
    data = to_utf8(body)
    if len(data) > MAX_PAGE_BYTES:
        return problem(name, too_large(what="The text of this row"))
    return RawPage(
        name=name,
        data=data,
        media="text/html" if html else "",
        charset="utf-8",
        given=Given(
            url=url,
            title=_value(cells, "title"),
            byline=_value(cells, "byline"),
            outlet=_value(cells, "outlet"),
            published=_value(cells, "published"),
            language=_value(cells, "language"),
        ),
    )


def has_text_column(names: Iterable[str]) -> bool:
    """Say whether one of these columns can hold a page."""
    known = columns().fields
    return any(column_name(name) in known["text"] + known["html"] for name in names)


def text_columns() -> str:
    """Say under which names a page's text is looked for."""
    known = columns().fields
    return f"The text must stand under one of: {', '.join(known['text'][:5] + known['html'][:1])}."


def to_utf8(text: str) -> bytes:
    """Encode a text; halves of characters that JSON escapes let through become U+FFFD."""
    return _SURROGATE.sub("\ufffd", text).encode("utf-8")


def _normalised(row: Mapping[str, object]) -> dict[str, object]:
    """Return the row with normalised names; the row's own columns go before nested ones."""
    words = columns()
    cells: dict[str, object] = {}
    nested: list[Mapping[str, object]] = []
    for key, value in row.items():
        name = column_name(str(key))
        if name in words.nested and isinstance(value, Mapping):
            nested.append(value)
        else:
            cells.setdefault(name, value)
    for inner in nested:
        for key, value in inner.items():
            cells.setdefault(column_name(str(key)), value)
    return cells


def _value(cells: Mapping[str, object], field: str) -> str | None:
    """Return the first column of a field that is not blank, as text."""
    for name in columns().fields[field]:
        value = cells.get(name)
        text = _date(value) if field == "published" else _text(value)
        if text:
            return text
    return None


def _text(value: object, depth: int = 2) -> str | None:
    """Return a cell as text: a list is joined, an object gives its name (``{"name": "Reuters"}``).

    What is nested deeper than ``depth`` says nothing.
    """
    if isinstance(value, str):
        return value.strip("\ufeff") if value.strip() else None
    if isinstance(value, bytes):
        return value.decode("utf-8", "replace")
    if isinstance(value, Mapping) and depth:
        return _text(value.get("name") or value.get("title"), depth - 1)
    if isinstance(value, list | tuple) and depth:
        parts = (_text(entry, depth - 1) for entry in value)
        return ", ".join(part.strip() for part in parts if part) or None
    return None


def _date(value: object) -> str | None:
    """Return a date as it is stated; a number is seconds or milliseconds since 1970."""
    if isinstance(value, datetime | date):
        return value.isoformat()
    if isinstance(value, int | float) and not isinstance(value, bool):
        for seconds in (value, value / 1000):
            if _EPOCH.start <= seconds < _EPOCH.stop:
                return datetime.fromtimestamp(seconds, UTC).isoformat()
    text = _text(value)
    return text.strip() if text else None
