"""A report as tracing sees it: sentences as sets of terms, names, and what stands inside quotation marks."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import cached_property
from itertools import pairwise

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
    """A report's sentences in order, the first ``TRACE_SENTENCES`` of them, as spans, words and terms.

    ``bounds`` are the places among all words at which the sentences begin, and the last one ends. What a
    comparison needs beyond that is made when it is asked for: most reports are compared with none.
    """

    report: Report
    id: str
    spans: tuple[tuple[int, int], ...]
    bounds: tuple[int, ...] = field(repr=False)
    words: tuple[str, ...] = field(repr=False)
    stems: tuple[str, ...] = field(repr=False)

    @cached_property
    def sentences(self) -> tuple[Sentence, ...]:
        """The sentences with the sets of their terms."""
        return tuple(
            Sentence(start, end, last - first, frozenset(self.stems[first:last]))
            for (start, end), (first, last) in zip(self.spans, pairwise(self.bounds), strict=True)
        )

    @cached_property
    def terms(self) -> frozenset[str]:
        """Terms that carry meaning, of all sentences."""
        return frozenset(self.stems) - small_terms()

    @cached_property
    def names(self) -> frozenset[str]:
        """Terms of capitalised words, those at the beginning of a sentence included."""
        capitals = {word for word in self.words if word[0].isupper() and len(word) > 3}
        return frozenset(term(word) for word in capitals) & self.terms

    @cached_property
    def spoken(self) -> tuple[float, ...]:
        """The part of each sentence's words that stands inside quotation marks, 0 to 1."""
        quoted = [match.span() for match in _QUOTED.finditer(self.report.text)]
        return tuple(
            sum(max(0, min(last, end) - max(first, start)) for start, end in quoted)
            / (last - first)
            for first, last in self.spans
        )

    def said(self, position: int) -> str:
        """Return the text of a sentence."""
        start, end = self.spans[position]
        return self.report.text[start:end]


def profile(report: Report) -> Profile:
    """Return the profile of a report. Linear in the length of its text."""
    text = report.text
    spans = split_report(text, report.paragraphs)[:TRACE_SENTENCES]
    words: list[str] = []
    bounds = [0]
    for start, end in spans:
        words += WORD.findall(text, start, end)
        bounds.append(len(words))
    stems = tuple(map(term, words))
    return Profile(report, report.id, spans, tuple(bounds), tuple(words), stems)
