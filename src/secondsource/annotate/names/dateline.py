"""The dateline: ``PORT SELIM, March 5 (Halyard) -``: a place, perhaps its country, perhaps an agency."""

from __future__ import annotations

import re

from ..kinds import PLACES
from .board import Board
from .vocabulary import Vocabulary, plain

DATELINE = re.compile(
    r"\s*(?P<place>[A-Z][\w’'.\- ]{1,40}?)(?:(?:,|/)\s*(?P<more>[A-Z][\w’'. \-]{1,30}?))?"
    r"(?P<date>,?\s*(?:\w+\.?\s+\d{1,2}|\d{1,2}\s+\w+\.?)(?:,?\s*\d{2,4})?)?"
    r"\s*(?:\((?P<agency>[A-Z][^()\n]{1,40})\))?\s*(?P<mark>--|[-–—:])\s"
)


def dateline_end(text: str, known: Vocabulary) -> int:
    """Return how many characters of a passage are its dateline; none where it has none."""
    found = _match(text, known)
    return found.end() if found else 0


def lay_dateline(board: Board, known: Vocabulary) -> None:
    """Lay place and agency of a dateline that opens the passage."""
    found = _match(board.words.text, known)
    if found is None:
        return
    for group in ("place", "more"):
        _lay(board, found, group, known)
    if found["agency"]:
        start, end = board.words.span(*found.span("agency"))
        slash = [k for k in range(start, end) if board.words.words[k] in "/,"]
        for first, after in zip([start, *(k + 1 for k in slash)], [*slash, end], strict=True):
            if first < after and not board.words.words[first][0].isdigit():
                board.lay(first, after, "ORG", "context", "dateline")


def _match(text: str, known: Vocabulary) -> re.Match[str] | None:
    """Return the dateline; a place in small letters needs an agency or a date beside it."""
    found = DATELINE.match(text)
    if found is None:
        return None
    dated = found["date"] and found["mark"] != ":"
    printed = found["place"].isupper() and (found["mark"] != ":" or _may_be_place(found, known))
    return found if found["agency"] or printed or dated else None


def _may_be_place(found: re.Match[str], known: Vocabulary) -> bool:
    """Tell ``SELWA: Gunmen ...`` from ``ANALYSIS: ...`` and from a speaker, ``OKONDO: We ...``."""
    words = plain(found["place"]).split()
    entry = known.phrases.get(" ".join(words))
    if entry is not None:
        return entry.kind in PLACES
    heads = known.heads
    named = len(words) > 1 and (words[0] in heads["gpe_first"] or words[-1] in heads["loc_last"])
    return named or not any(
        word in known.english or word in known.given or word in known.surnames for word in words
    )


def _lay(board: Board, found: re.Match[str], group: str, known: Vocabulary) -> None:
    if found[group] is None:
        return
    words = board.words
    start, end = words.span(*found.span(group))
    while end > start and not words.words[end - 1][0].isalnum():
        end -= 1
    first = words.lowers[start]
    if start >= end or first.rstrip(".") in known.calendar or end - start > 4:
        return
    if found[group].isupper() and end - start == 1 and found[group] in known.things:
        return
    board.lay(start, end, "GPE", "context", "dateline")
