"""Find what only repeats the body: pull-quotes and highlights whose words a sentence holds in order."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from rapidfuzz.distance import LCSseq

from ..settings import ECHO_COMPARISONS
from .wording import Words, echo_words

_SENTENCE = re.compile(r"(?<=[.!?…。])[\"”’)\]]*\s+(?=[\"“‘(\[]?[^\W_a-z])")


def sentences(text: str) -> Iterator[str]:
    """Yield the sentences of a paragraph, roughly."""
    start = 0
    for gap in _SENTENCE.finditer(text):
        yield text[start : gap.start()]
        start = gap.end()
    yield text[start:]


class Echo:
    """The sentences of a body, ready to be asked which of them a line repeats."""

    def __init__(self, paragraphs: Iterable[tuple[int, str]]) -> None:
        self._windows: list[tuple[int, Words]] = []
        self._having: dict[str, list[int]] = {}
        for number, text in paragraphs:
            before: Words = ()
            for sentence in sentences(text):
                here = echo_words(sentence)
                window = before + here
                for word in set(window):
                    self._having.setdefault(word, []).append(len(self._windows))
                self._windows.append((number, window))
                before = here

    def cover(self, line: Words, but: int = -1) -> tuple[float, int, int]:
        """Return the best cover of a line by a sentence with the one before it.

        The cover is the share of the line's words found in order, with the paragraph's number and the
        words of the window; ``but`` is a paragraph that does not count, the line's own.
        """
        if not line:
            return 0.0, -1, 0
        postings = sorted((self._having.get(word, []) for word in set(line)), key=len)
        found = [posting for posting in postings if posting]
        if len(found) < len(postings) * 0.7:
            return 0.0, -1, 0
        near = dict.fromkeys(w for posting in found[:4] for w in posting[:ECHO_COMPARISONS])
        best = (0.0, -1, 0)
        for place in list(near)[:ECHO_COMPARISONS]:
            number, window = self._windows[place]
            if number != but:
                share = LCSseq.similarity(line, window) / len(line)
                if share > best[0]:
                    best = (share, number, len(window))
        return best
