"""A report as tracing sees it: sentences as sets of terms, names, and what stands inside quotation marks."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import cached_property

from ..data import Report
from ..settings import TRACE_SENTENCES
from .sentences import split_report
from .stems import WORD, small_terms, term

_QUOTED = re.compile(r"“[^”]{2,1500}(?:”|$)|\"[^\"]{2,1500}(?:\"|$)|«[^»]{2,1500}(?:»|$)")


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence: its span in the report's text, its number of words, and the set of its terms."""

    start: int
    end: int
    words: int
    terms: frozenset[str]


@dataclass(frozen=True)
class Profile:
    """A report's sentences in order, the first ``TRACE_SENTENCES`` of them, and their words."""

    report: Report
    id: str
    sentences: tuple[Sentence, ...]
    words: tuple[str, ...] = field(repr=False)

    @cached_property
    def length(self) -> int:
        """Words in all sentences."""
        return sum(sentence.words for sentence in self.sentences)

    @cached_property
    def terms(self) -> frozenset[str]:
        """Terms that carry meaning, of all sentences."""
        union: frozenset[str] = frozenset().union(*(s.terms for s in self.sentences))
        return union - small_terms()

    @cached_property
    def names(self) -> frozenset[str]:
        """Terms of capitalised words, those at the beginning of a sentence included."""
        capitals = {word for word in self.words if word[0].isupper() and len(word) > 3}
        return frozenset(term(word) for word in capitals) & self.terms

    @cached_property
    def spoken(self) -> tuple[float, ...]:
        """The part of each sentence's words that stands inside quotation marks, 0 to 1."""
        text = self.report.text
        quoted = [match.span() for match in _QUOTED.finditer(text)]
        return tuple(
            sum(max(0, min(s.end, end) - max(s.start, start)) for start, end in quoted)
            / (s.end - s.start)
            for s in self.sentences
        )

    def said(self, position: int) -> str:
        """Return the text of a sentence."""
        sentence = self.sentences[position]
        return self.report.text[sentence.start : sentence.end]


def profile(report: Report) -> Profile:
    """Return the profile of a report. Linear in the length of its text."""
    text = report.text
    sentences: list[Sentence] = []
    words: list[str] = []
    for start, end in split_report(text, report.paragraphs)[:TRACE_SENTENCES]:
        found = WORD.findall(text, start, end)
        words += found
        sentences.append(Sentence(start, end, len(found), frozenset(map(term, found))))
    return Profile(report, report.id, tuple(sentences), tuple(words))
