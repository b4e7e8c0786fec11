"""Quotation marks paired, with what a careless page does to them: mixed, straight, missing."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ...data import Paragraph
from .kinds import Quote

_PAIRS = {"“": "”", "„": "“”", "«": "»", "»": "«", "‘": "’", "‹": "›"}
_STRAIGHT = re.compile(r"``|''|[\"“”„«»]|(?<!\w)[‘'](?=\w)|(?<=[\w.,!?…])[’'](?!\w)")
_OPENING = re.compile(r"(?:^|[\s(\[—–:-])$")


def quotes(text: str, paragraphs: tuple[Paragraph, ...]) -> tuple[Quote, ...]:
    """Return the runs in quotation marks, paragraph by paragraph; nested ones lie within the outer.

    A mark that is never closed runs to the end of its paragraph, as in a quotation that goes on in
    the next.
    """
    return tuple(quote for paragraph in paragraphs for quote in _within(text, paragraph))


def _within(text: str, paragraph: Paragraph) -> Iterator[Quote]:
    opened: int | None = None
    mark = ""
    for match in _STRAIGHT.finditer(text, paragraph.start, paragraph.end):
        sign = match[0]
        if opened is None:
            if _opens(sign, text, match.start(), paragraph.start):
                opened, mark = match.start(), sign
            continue
        if _closes(mark, sign, text, match, paragraph.end):
            yield Quote(opened, match.end())
            opened = None
    if opened is not None and mark not in {"'", "‘"}:
        yield Quote(opened, paragraph.end, closed=False)


def _opens(sign: str, text: str, at: int, first: int) -> bool:
    """Say whether a mark opens: an opening sign, or a straight one behind a blank."""
    if sign in {"“", "„", "«", "``"}:
        return True
    before = text[max(first, at - 1) : at]
    if sign in {"'", "‘"}:
        return bool(_OPENING.search(before)) and not re.match(r"['‘]\d0s", text[at : at + 4])
    return sign in {'"', "''"} and bool(_OPENING.search(before))


def _closes(mark: str, sign: str, text: str, match: re.Match[str], last: int) -> bool:
    """Say whether a mark closes the one that is open."""
    if mark in {"'", "‘"}:
        return sign in {"'", "’"}
    if mark == "``":
        return sign in {"''", '"', "”"}
    if mark == "«":
        return sign == "»"
    if sign == "“" and mark == "“":
        return False
    if sign in {"”", '"', "''"}:
        following = text[match.end() : min(last, match.end() + 1)]
        return not following or not following.isalnum()
    return mark == "„" and sign == "“"
