"""Names: a byline from what a page calls its author."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache

from ...settings import HTML_NAME_CHARS, HTML_NAME_WORDS
from ..vocabulary import words as vocabulary
from .fields import page_fields

_BY = re.compile(r"^(?:(?:(?:\w+\s+)?by|from|von|par|por|di)\b[:\s]+(?=\S))+", re.IGNORECASE)
_WHERE = re.compile(r"\s+(?:in|at|for)\s+(?=[A-Z]).*", re.DOTALL)
_BETWEEN = re.compile(
    r"\s*(?:,|;|(?<=\w{3})\.\s|·|•|\s[-–—]\s|\||/|&|\band\b|\bwith\b)\s*", re.IGNORECASE
)
_NOT_A_NAME = re.compile(r"https?:|www\.|@|\d|[!?<>{}=_]|\.(?:com|org|net)\b", re.IGNORECASE)


def byline(authors: Iterable[str], outlet: str | None) -> str | None:
    """Return the names among what a page calls its authors, joined with commas; else ``None``.

    A biography, an address, an agency, a job and the outlet's own name are no names.
    """
    found: list[str] = []
    for author in authors:
        text = _WHERE.sub("", _BY.sub("", " ".join(author.split())))
        parts = [part.strip(" .-–—:") for part in _BETWEEN.split(text)]
        wired = any(agency(part) for part in parts)  # "PTI, Washington": a place, not a person
        for name in parts:
            if _is_name(name, outlet) and name not in found and not (wired and " " not in name):
                found.append(name)
    return ", ".join(found) or None


def agency(name: str) -> str | None:
    """Return the agency that a name or alias stands for."""
    parts = _BY.sub("", name).casefold().split()
    while len(parts) > 1 and parts[-1] in page_fields().roles:
        parts.pop()
    return _agencies().get(" ".join(parts))


@cache
def _agencies() -> dict[str, str]:
    return {
        alias.casefold(): str(entry["name"])
        for entry in vocabulary("agencies")
        for alias in (entry["name"], *entry["aliases"])
    }


def _is_name(name: str, outlet: str | None) -> bool:
    lists = page_fields()
    parts = name.split()
    lowered = name.casefold()
    if not parts or len(name) > HTML_NAME_CHARS or len(parts) > HTML_NAME_WORDS:
        return False
    if _NOT_A_NAME.search(name) or lowered in lists.nobodies or agency(name):
        return False
    if outlet and _squeezed(name) in _squeezed(outlet):
        return False
    if any(part in lists.roles for part in re.split(r"[\s.-]+", lowered)):
        return False
    return not parts[-1][0].islower()


def _squeezed(name: str) -> str:
    return "".join(name.casefold().split())
