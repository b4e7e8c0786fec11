"""Paragraphs to sentences: a light splitter by rules, with exact spans.

A full stop ends a sentence unless it belongs to a title, an initial, an abbreviation or a number;
closing quotation marks and brackets stay with what they close. Where the next word has a small
letter nothing ends, except behind an ellipsis-free mark that closes a quotation.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from ..data import Paragraph
from .vocabulary import word_set

Span = tuple[int, int]

_END = re.compile(
    r"(?P<marks>[.!?…]++|[。！？]++)(?P<close>[\"'”’»)\]]*)"
    r"(?P<gap>\s+(?:[”\"’](?=\s))?\s*|(?=[“«]))"
)
_OPENING = re.compile(r"[(\[“\"«‘']")
_NEXT = re.compile(r"[\"'“”‘’«(\[—–-]*\s*(?P<word>[^\W_]+)")
_INITIALS = re.compile(r"(?:[^\W\d_]\.)*[^\W\d_]")


def split_report(text: str, paragraphs: Sequence[Paragraph]) -> tuple[Span, ...]:
    """Return the spans of a report's sentences, in order, none across two paragraphs."""
    found: list[Span] = []
    for start, end in _blocks(text, paragraphs):
        found.extend(split_sentences(text, start, end))
    return tuple(found)


def split_sentences(text: str, start: int = 0, end: int | None = None) -> tuple[Span, ...]:
    """Return the spans of the sentences within ``[start, end)``, without blanks at their edges."""
    end = len(text) if end is None else end
    spans: list[Span] = []
    begin = start
    for cut in _cuts(text, start, end):
        spans.extend(_trimmed(text, begin, cut))
        begin = cut
    spans.extend(_trimmed(text, begin, end))
    return tuple(spans)


def _blocks(text: str, paragraphs: Sequence[Paragraph]) -> Iterator[Span]:
    """Yield the paragraphs; where none are known, the runs between blank lines."""
    if paragraphs:
        yield from ((paragraph.start, paragraph.end) for paragraph in paragraphs)
        return
    begin = 0
    for gap in re.finditer(r"\n\s*\n", text):
        yield begin, gap.start()
        begin = gap.end()
    yield begin, len(text)


def _trimmed(text: str, start: int, end: int) -> Iterator[Span]:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    if any(sign.isalnum() for sign in text[start:end]):
        yield start, end


def _cuts(text: str, start: int, end: int) -> Iterator[int]:
    """Yield the offsets at which a sentence has ended."""
    for match in _END.finditer(text, start, end):
        if match.end() < end and _ends(text, match, start, end):
            yield match.start("gap") + len(match["gap"])


def _ends(text: str, match: re.Match[str], start: int, end: int) -> bool:
    """Say whether a sentence ends at a mark."""
    following = _NEXT.match(text, match.end(), end)
    word = following["word"] if following else ""
    if word[:1].islower():
        return False
    if match["marks"] != "." or match["close"]:
        return bool(word)
    before = _word_before(text, start, match.start()).casefold()
    if before in word_set("abbreviations", "titles"):
        return False
    if before in word_set("abbreviations", "others"):
        return word.casefold() in word_set("abbreviations", "openers")
    if _INITIALS.fullmatch(before) and before != "i":
        return word.casefold() in word_set("abbreviations", "openers") and "." in before
    return bool(word)


def _word_before(text: str, start: int, end: int) -> str:
    """Return the last word before a mark, at most 30 letters of it, without what opens it."""
    held = text[max(start, end - 30) : end]
    word = "" if held[-1:].isspace() else held[held.rfind(" ") + 1 :]
    return (_OPENING.split(word)[-1].split() or [""])[-1]
