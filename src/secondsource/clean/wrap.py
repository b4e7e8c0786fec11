"""Join lines that were wrapped at a width; leave alone pages where each line is a paragraph."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from ..settings import WRAP_LOWER, WRAP_PAIRS, WRAP_SHARE, WRAP_SLACK, WRAP_WIDEST
from .lines import Line
from .plain import cut, join
from .vocabulary import word_set

_ENDED = re.compile(r"[.!?:…][\"'”’)\]]*$")
_BREAK = re.compile(r"(?P<head>[^\W\d_]{2,})(?P<mark>[-‐\u00ad])$")
_STRAY = re.compile(r"^[A-Z][A-Z .'’-]{2,30}(?:, [A-Z][\w. ]{2,30})?\s?(?:—|–|--|-)$")
_WORD = re.compile(r"[^\W\d_]+")
_ITEM = re.compile(r"(?:https?://|www\.|[•●▪■◦*]|[-–—]\s|\d{1,2}[.)]\s|\(?[a-z]\)\s)")


def unwrap(lines: Sequence[Line]) -> tuple[Line, ...]:
    """Return the lines with those joined that a wrap at some width had parted.

    A line was wrapped when the next line's first word would not have fitted behind it.
    """
    lines = _with_datelines(lines)
    width = _width(lines)
    if width == 0:
        return tuple(lines)
    joined: list[list[Line]] = []
    for line in lines:
        if joined and _continues(joined[-1][-1], line, width, len(joined[-1])):
            joined[-1].append(line)
        else:
            joined.append([line])
    known = {word for line in lines for word in _WORD.findall(line.text)}
    return tuple(_together(group, known) for group in joined)


def _with_datelines(lines: Sequence[Line]) -> tuple[Line, ...]:
    """Join a dateline that stands alone ("AMBARA —") with the paragraph that it opens."""
    joined: list[Line] = []
    for line in lines:
        if joined and _is_dateline(joined[-1].text) and len(line.text) >= WRAP_WIDEST // 2:
            joined[-1] = join((joined[-1], line), (" ",))
        else:
            joined.append(line)
    return tuple(joined)


def _is_dateline(text: str) -> bool:
    name = text.rstrip("—–- ").lower()
    return _STRAY.match(text) is not None and name not in word_set("outlets", "not_agencies")


def _width(lines: Sequence[Line]) -> int:
    """Return the width at which the page was wrapped, in characters; 0 where it was not."""
    pairs = [
        (_length(a), len(_first(b)), a.text, b.text)
        for a, b in pairwise(lines)
        if b.blanks == 0 and not b.kind and not a.kind
    ]
    if len(pairs) < WRAP_PAIRS:
        return 0
    widest = max(length for length, _, _, _ in pairs)
    if not 30 <= widest <= WRAP_WIDEST:
        return 0
    full = [
        (text, after)
        for length, first, text, after in pairs
        if length + 1 + first > widest - WRAP_SLACK
    ]
    unended = sum(1 for text, _ in full if not _ENDED.search(text))
    goes_on = sum(1 for text, after in full if after[0].islower() or text.isupper())
    enough = len(full) >= len(pairs) * WRAP_SHARE and unended >= len(full) * WRAP_SHARE
    if enough and goes_on >= len(full) * WRAP_LOWER:
        return widest
    return 0


def _continues(last: Line, line: Line, width: int, joined: int) -> bool:
    """Tell whether ``line`` goes on where ``last`` was wrapped."""
    if line.blanks or line.kind or last.kind == "heading" or _ITEM.match(line.text):
        return False
    if joined == 1 and line.indent > last.indent + 1 and _ENDED.search(last.text):
        return False
    if line.indent > last.indent + 1 and joined > 1:
        return False
    return _length(last) + 1 + len(_first(line)) > width - WRAP_SLACK


def _length(line: Line) -> int:
    return line.indent + len(line.text)


def _first(line: Line) -> str:
    return line.text.split(" ", 1)[0]


def _together(group: Sequence[Line], known: set[str]) -> Line:
    """Join a group; a word parted by a hyphen becomes one word where the page or habit says so."""
    if len(group) == 1:
        return group[0]
    parts: list[Line] = []
    glues: list[str] = []
    for line, after in zip(group, (*group[1:], None), strict=True):
        if after is None:
            parts.append(line)
            break
        parted = _BREAK.search(line.text)
        begin = _WORD.match(after.text)
        if parted and begin and begin.group()[0].islower():
            glues.append("")
            whole = parted["head"] + begin.group()
            keep = whole not in known and parted["head"].lower() in word_set("hyphens", "keep")
            shorter = None if keep else cut(line, 0, parted.start("mark"))
            parts.append(shorter or line)
        else:
            glues.append(" ")
            parts.append(line)
    return join(parts, glues)
