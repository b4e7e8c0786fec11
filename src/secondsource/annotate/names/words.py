"""The words of a passage as the repair of names sees them, independent of any tokenizer."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Collection
from dataclasses import dataclass

WORD = re.compile(
    r"(?:U\. ?[SKN]\.(?: ?A\.)?|D\. ?C\.|E\. ?U\.)"  # some texts put a blank into "U. S."
    r"|(?:[A-Z]\.){2,}"  # C.I.A.
    r"|\d+(?:[.,]\d+)+"
    r"|[^\W_]+(?:['’ʼ‘`](?!s\b)[^\W_]+)*"  # O'Neill, Sana'a; a possessive is a word of its own
    r"|['’]\s?s\b"  # some texts put a blank into a possessive
    r"|[^\w\s]"
)
SENTENCE_END = frozenset(".?!:")
ABBREVIATIONS = frozenset(
    ("gen", "col", "maj", "capt", "lt", "sgt", "cpl", "brig", "adm", "cmdr", "supt", "insp", "dr")
) | frozenset(
    ("mr", "mrs", "ms", "prof", "rev", "hon", "sen", "rep", "gov", "st", "no", "vs", "mt")
)
HEADING_WORDS = 20  # of the longest heading
HEADING_SHARE = 0.6  # of its words that have a capital where all but the small ones do
OPENING = frozenset("\"“‘'([«•*-–—")


@dataclass(slots=True)
class Words:
    """A passage cut into words and marks. ``caps``: begins with a capital; ``glued``: no blank before;
    ``opens``: begins a sentence, so that its capital says nothing; ``title_case``: a heading, whose
    capitals tell nothing."""

    text: str
    starts: list[int]
    ends: list[int]
    words: list[str]
    lowers: list[str]
    caps: list[bool]
    glued: list[bool]
    opens: list[bool]
    title_case: bool

    def __len__(self) -> int:
        return len(self.words)

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Return the words ``[i, j)`` that characters ``[start, end)`` touch."""
        return bisect_right(self.ends, start), bisect_left(self.starts, end)

    def lower(self, i: int) -> str:
        """Return a word in lower case; nothing beyond either end."""
        return self.lowers[i] if 0 <= i < len(self.lowers) else ""

    def cap(self, i: int) -> bool:
        """Say whether there is a word here that begins with a capital."""
        return 0 <= i < len(self.caps) and self.caps[i]


def cut(text: str, sentences: Collection[int] = ()) -> Words:
    """Cut a passage into words; ``sentences`` are the offsets at which sentences begin."""
    starts, ends, words = [], [], []
    for found in WORD.finditer(text):
        starts.append(found.start())
        ends.append(found.end())
        words.append(found[0])
    caps = [word[0].isupper() for word in words]
    glued = [False, *(a == b for a, b in zip(ends, starts[1:], strict=False))][: len(words)]
    openers = set(sentences)
    opens, fresh, last = [], True, ""
    for start, word in zip(starts, words, strict=True):
        fresh = fresh or start in openers
        opens.append(fresh)
        if word in SENTENCE_END and not (word == ":" and fresh):
            short = word == "." and (len(last) == 1 or last.lower() in ABBREVIATIONS)
            fresh = word == ":" or not (openers or short)
        elif word not in OPENING:
            fresh = False
        last = word
    lowers = [word.lower() for word in words]
    return Words(text, starts, ends, words, lowers, caps, glued, opens, _is_title_case(words, caps))


def _is_title_case(words: list[str], caps: list[bool]) -> bool:
    """Say whether most words of a passage, which is no sentence, have a capital."""
    lettered = [cap for word, cap in zip(words, caps, strict=True) if word[0].isalpha()]
    many = 3 < len(lettered) <= HEADING_WORDS and sum(lettered) > HEADING_SHARE * len(lettered)
    return many and words[-1] != "."
