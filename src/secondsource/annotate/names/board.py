"""The board on which rules lay names: no two overlap, and each says what laid it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from ..kinds import NameKind, NameSource
from .words import Words


@dataclass(slots=True)
class Draft:
    """A name in the making: words ``[start, end)`` of a passage."""

    start: int
    end: int
    kind: NameKind
    source: NameSource
    rule: str

    @property
    def size(self) -> int:
        """Number of words and marks."""
        return self.end - self.start


class Board:
    """The drafts of one passage."""

    def __init__(self, words: Words) -> None:
        self.words = words
        self._owner: list[Draft | None] = [None] * len(words)

    def copy(self) -> Board:
        """Return a board with drafts of its own, on the same words."""
        new = Board(self.words)
        for draft in self:
            new.lay(draft.start, draft.end, draft.kind, draft.source, draft.rule)
        return new

    def __iter__(self) -> Iterator[Draft]:
        last: Draft | None = None
        for draft in list(self._owner):
            if draft is not None and draft is not last:
                yield draft
            last = draft

    def at(self, i: int) -> Draft | None:
        """Return the draft that holds a word."""
        return self._owner[i] if 0 <= i < len(self._owner) else None

    def over(self, start: int, end: int) -> list[Draft]:
        """Return the drafts that overlap ``[start, end)``."""
        found: list[Draft] = []
        for draft in self._owner[start:end]:
            if draft is not None and (not found or found[-1] is not draft):
                found.append(draft)
        return found

    def lay(self, start: int, end: int, kind: NameKind, source: NameSource, rule: str) -> Draft:
        """Lay a name, taking off those that it overlaps."""
        for old in self.over(start, end):
            self.take(old)
        draft = Draft(start, end, kind, source, rule)
        for i in range(start, end):
            self._owner[i] = draft
        return draft

    def take(self, draft: Draft) -> None:
        """Take a name off."""
        for i in range(draft.start, draft.end):
            if self._owner[i] is draft:
                self._owner[i] = None

    def move(self, draft: Draft, start: int, end: int, rule: str) -> Draft:
        """Give a name other bounds; the rule that did so is recorded after those before it."""
        if (start, end) == (draft.start, draft.end):
            return draft
        self.take(draft)
        return self.lay(start, end, draft.kind, draft.source, f"{draft.rule}, {rule}")

    def text(self, draft: Draft) -> str:
        """Return the characters of a name."""
        words = self.words
        return words.text[words.starts[draft.start] : words.ends[draft.end - 1]]
