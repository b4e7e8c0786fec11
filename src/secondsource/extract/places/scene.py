"""A report and what the search for places asks of it again and again."""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass

from ...annotate import Name
from ...annotate.kinds import PLACES
from ..document import Document
from .keys import key_of
from .spot import Spot

ARTICLE = re.compile(r"(?:the|The|THE)\s+")
POSSESSIVE = re.compile(r"['’]s?$")


@dataclass(frozen=True, slots=True)
class Run:
    """A run of words that is a known name: words ``[first, last)``, characters ``[start, end)``."""

    first: int
    last: int
    start: int
    end: int
    key: str
    printed: str
    spots: tuple[Spot, ...]

    @property
    def is_town(self) -> bool:
        """Whether what the name means first is a town, or a district that bears its name."""
        return self.spots[0].level in {"town", "part"}


class Scene:
    """A report with its names: which are places, which are persons, where sentences begin."""

    def __init__(self, document: Document) -> None:
        self.document = document
        self.text = document.text
        self.names = sorted(document.names, key=lambda n: n.start)
        self._starts = [name.start for name in self.names]
        self.openings = frozenset(document.first)
        self.placed = frozenset(self._key(n) for n in self.names if n.kind in PLACES)
        persons = [self._key(n).split(" ") for n in self.names if n.kind == "PERSON"]
        self.persons = frozenset(word for words in persons for word in words)
        self.surnames = frozenset(words[-1] for words in persons if len(words) > 1)

    def over(self, start: int, end: int) -> Name | None:
        """Return the name that shares characters with a span; of several the first."""
        at = bisect_right(self._starts, start) - 1
        for name in self.names[max(0, at) : at + 2]:
            if name.start < end and start < name.end:
                return name
        return None

    def _key(self, name: Name) -> str:
        return key_of(bare(self.text[name.start : name.end]))


def bare(name: str) -> str:
    """Return a name without its article and its possessive."""
    return POSSESSIVE.sub("", ARTICLE.sub("", name, count=1))
