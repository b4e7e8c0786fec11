"""Visible text as it is read: blanks collapsed, entities decoded, every character's place kept."""

from __future__ import annotations

import re
from html import unescape

from ...data import Piece

_SPECIAL = re.compile(r"&#?[0-9a-zA-Z]{1,32};?|[\s\x00-\x1f\x7f\u00a0]+|[\u00ad\u200b\u2060\ufeff]")
_DROPPED = re.compile(r"[\x00\u00ad\u200b\u2060\ufeff]+")
_WORD = re.compile(r"\w+")


class TextRun:
    """Collects the text of one block from runs of source.

    ``size`` counts the characters collected; ``at_break``: nothing came since a line break.
    """

    def __init__(self) -> None:
        self.clear()

    def clear(self) -> None:
        """Forget everything."""
        self.parts: list[str] = []
        self.pieces: list[list[int]] = []  # start, end, page_start, page_end
        self.size = 0
        self.read = 0  # characters, without the blanks between the runs of source
        self.fresh = True  # nothing was put since the run of source began
        self.linked = 0
        self.strong = 0
        self.at_break = False
        self.blank: tuple[int, int] | None = None

    def tail(self) -> str:
        """Return the last characters collected."""
        return "".join(self.parts[-3:])[-8:]

    def line_break(self) -> None:
        """Note a single line break, which reads as a blank."""
        self.at_break = True

    def add(self, source: str, start: int, end: int, *, linked: bool, strong: bool) -> None:
        """Collect the visible characters of ``source[start:end]``."""
        before = self.read
        self.fresh = True
        at = start
        for match in _SPECIAL.finditer(source, start, end):
            if match.start() > at:
                self._put(source[at : match.start()], at, match.start())
            at = match.end()
            self._special(match.group(), match.start(), at)
        if at < end:
            self._put(source[at:end], at, end)
        added = self.read - before
        self.linked += added if linked else 0
        self.strong += added if strong else 0

    def _special(self, found: str, start: int, end: int) -> None:
        if found[0] == "&":
            decoded = unescape(found)
            if decoded == found:
                self._put(found, start, end)
            elif decoded.isspace():
                self.blank = self.blank or (start, end)
            elif clean := _DROPPED.sub("", decoded):
                self._put(clean, start, end)
        elif _DROPPED.sub("", found):
            self.blank = self.blank or (start, start + 1)

    def _put(self, text: str, start: int, end: int) -> None:
        if self.size and (self.blank or self.at_break):
            place = self.blank or (start, start)
            self._append(" ", *place)
            self.read += not self.fresh
        self.blank = None
        self.at_break = False
        self.fresh = False
        self.read += len(text)
        self._append(text, start, end)

    def _append(self, text: str, start: int, end: int) -> None:
        self.parts.append(text)
        size = self.size
        self.size += len(text)
        last = self.pieces[-1] if self.pieces else None
        same = len(text) == end - start
        if last and same and last[3] == start and last[1] - last[0] == last[3] - last[2]:
            last[1], last[3] = self.size, end
        else:
            self.pieces.append([size, self.size, start, end])

    def take(self) -> tuple[str, tuple[Piece, ...], int, int]:
        """Return the text, its pieces and its linked and bold characters, and start afresh."""
        result = (
            "".join(self.parts),
            tuple(Piece(*piece) for piece in self.pieces),
            self.linked,
            self.strong,
        )
        self.clear()
        return result


def words(text: str) -> list[str]:
    """Return the words of a text in lower case, for comparing."""
    return _WORD.findall(text.lower())
