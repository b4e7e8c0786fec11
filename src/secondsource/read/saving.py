"""Keep fetched pages as JSON lines, from which a later ``build`` reads them."""

from __future__ import annotations

import json
import os
from datetime import UTC, datetime
from pathlib import Path
from typing import BinaryIO

from ..data import RawPage
from ..settings import CHUNK_BYTES
from .encoding import to_text
from .kinds import looks_like_html

PAGES_FILE = "pages.jsonl"


def save(raw: RawPage, folder: Path, *, now: datetime | None = None) -> Path:
    """Append a fetched page to ``FOLDER/pages.jsonl`` and return that file's path.

    The line has ``url`` (where the page was found), ``requested`` (what was asked for), ``fetched``
    (when, in UTC), ``html`` or ``text``, and what a feed stated. A line that an earlier run left
    half written is cut off first, so that killing a run loses one page at most.
    """
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / PAGES_FILE
    line = json.dumps(_row(raw, now or datetime.now(UTC)), ensure_ascii=False) + "\n"
    with path.open("a+b") as file:
        _cut_half_line(file)
        file.write(line.encode("utf-8", "replace"))
        file.flush()
        os.fsync(file.fileno())
    return path


def saved(folder: Path) -> frozenset[str]:
    """Return the addresses of the pages that the folder holds, as they were asked for and found."""
    path = folder / PAGES_FILE
    addresses: set[str] = set()
    if path.exists():
        with path.open("rb") as file:
            for line in file:
                addresses.update(_addresses(line))
    return frozenset(addresses)


def _row(raw: RawPage, now: datetime) -> dict[str, str]:
    text = to_text(raw.data, raw.charset).text
    is_html = raw.media == "text/html" or (not raw.media and looks_like_html(text))
    row = {
        "url": raw.given.url or raw.name,
        "requested": raw.name,
        "fetched": now.isoformat(timespec="seconds"),
        "title": raw.given.title,
        "byline": raw.given.byline,
        "outlet": raw.given.outlet,
        "published": raw.given.published,
        "language": raw.given.language,
        "html" if is_html else "text": text,
    }
    return {field: value for field, value in row.items() if value}


def _cut_half_line(file: BinaryIO) -> None:
    """Cut off what stands after the last line end."""
    end = file.seek(0, os.SEEK_END)
    place = end
    while place > 0:
        start = max(0, place - CHUNK_BYTES)
        file.seek(start)
        newline = file.read(place - start).rfind(b"\n")
        if newline >= 0:
            place = start + newline + 1
            break
        place = start
    if place < end:
        file.truncate(place)


def _addresses(line: bytes) -> list[str]:
    """Return the addresses in a line; none in one that was left half written."""
    try:
        row = json.loads(line)
    except ValueError:
        return []
    if not isinstance(row, dict):
        return []
    return [row[field] for field in ("url", "requested") if isinstance(row.get(field), str)]
