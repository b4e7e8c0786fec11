"""Strings out of JSON values and markup, and when two headlines are one."""

from __future__ import annotations

import re
from html import unescape
from typing import Any

from ...settings import HTML_MAX_JSON_DEPTH, HTML_TITLE_LIKENESS
from .text import words

_TAGS = re.compile(r"<[^>]{0,500}>")


def strings(value: Any, *, links: bool = False, depth: int = HTML_MAX_JSON_DEPTH) -> list[str]:
    """Return the strings of a JSON-LD value: itself, its names, or (``links``) its addresses."""
    if isinstance(value, str):
        return [value] if value.strip() else []
    if isinstance(value, list) and depth:
        return [text for item in value[:20] for text in strings(item, links=links, depth=depth - 1)]
    if isinstance(value, dict) and depth:
        for key in ("@id", "url") if links else ("name", "@value"):
            found = strings(value.get(key), links=links, depth=depth - 1)
            if found:
                return found
    return []


def plain(text: str) -> str:
    """Return a stated value without markup, decoded (twice: some pages do), blanks collapsed."""
    return " ".join(_TAGS.sub(" ", unescape(unescape(text))).replace("\0", "").split())


def same_title(first: str, second: str) -> bool:
    """Say whether two headlines are the same but for punctuation, case and an outlet's name."""
    from rapidfuzz.fuzz import ratio  # noqa: PLC0415

    one, two = " ".join(words(first)), " ".join(words(second))
    if not one or not two:
        return False
    return ratio(one, two) >= HTML_TITLE_LIKENESS or repeats_title(one, two)


def repeats_title(line: str, title: str) -> bool:
    """Say whether a line is a page's title without the outlet behind it (both as bare words)."""
    return title.startswith(line + " ") and len(line) > len(title) / 2
