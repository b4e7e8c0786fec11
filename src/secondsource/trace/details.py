"""What aligned sentences of two reports do not share: names and numbers lost, words swapped."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from .align import Alignment
from .profile import Profile
from .stems import common_terms, small_terms, term

_DETAIL = re.compile(r"\d+(?:[.,]\d+)*|(?<=[a-z,;] )[A-Z][^\W\d_]{3,}")


@dataclass(frozen=True, slots=True)
class Details:
    """What aligned sentences of ``a`` have and ``b`` has not, and the reverse.

    ``only_`` are names and numbers, as printed, that the other report has nowhere; ``words_`` the
    number of other words that the aligned sentence lacks, ``ordinary_`` the share of them that is
    common in news. Writers use ordinary words; a machine that swaps them must take rarer ones.
    """

    only_a: tuple[str, ...]
    only_b: tuple[str, ...]
    words_a: int
    words_b: int
    ordinary_a: float
    ordinary_b: float


def details(alignment: Alignment) -> Details:
    """Compare two aligned reports."""
    a, b = alignment.a, alignment.b
    a_places = [n for block in alignment.blocks for n in range(block.a_start, block.a_end)]
    b_places = [n for block in alignment.blocks for n in range(block.b_start, block.b_end)]
    swapped = tuple(_swapped(alignment))
    a_words = [word for pair in swapped for word in pair[0]]
    b_words = [word for pair in swapped for word in pair[1]]
    return Details(
        _missing(a, a_places, b),
        _missing(b, b_places, a),
        len(a_words),
        len(b_words),
        _ordinary(a_words),
        _ordinary(b_words),
    )


def _missing(one: Profile, places: list[int], other: Profile) -> tuple[str, ...]:
    there = frozenset[str]().union(*(sentence.terms for sentence in other.sentences))
    found: dict[str, str] = {}
    for place in places:
        for word in _DETAIL.findall(one.said(place)):
            key = term(word)
            if key not in there and key not in small_terms() and key not in common_terms():
                found.setdefault(key, word)
    return tuple(found.values())


def _swapped(alignment: Alignment) -> Iterator[tuple[frozenset[str], frozenset[str]]]:
    """Yield, of each block, the terms that only one side has; names and numbers are no words here."""
    a, b = alignment.a, alignment.b
    aside = a.names | b.names | small_terms()
    for block in alignment.blocks:
        one = frozenset[str]().union(*(s.terms for s in a.sentences[block.a_start : block.a_end]))
        other = frozenset[str]().union(*(s.terms for s in b.sentences[block.b_start : block.b_end]))
        yield _words(one - other - aside), _words(other - one - aside)


def _words(terms: frozenset[str]) -> frozenset[str]:
    return frozenset(found for found in terms if not found[0].isdigit())


def _ordinary(words: list[str]) -> float:
    return sum(word in common_terms() for word in words) / max(1, len(words))
