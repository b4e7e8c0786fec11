"""How much a term tells: the rarer in the record so far, the more."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from functools import cache
from math import log, log2

from ..settings import (
    TRACE_PRIOR_COMMON,
    TRACE_PRIOR_RARE,
    TRACE_PRIOR_REPORTS,
    TRACE_SMALL_WEIGHT,
)
from .stems import common_terms, small_terms


class Rarity:
    """Counts in how many reports each term stands, on top of a prior for small records.

    The weight is the inverse document frequency (Spärck Jones 1972), smoothed as if
    ``TRACE_PRIOR_REPORTS`` ordinary reports had been read before.
    """

    def __init__(self) -> None:
        self.reports = 0
        self._counts: Counter[str] = Counter()

    def add(self, terms: Iterable[str]) -> None:
        """Count one report with these distinct terms."""
        self.reports += 1
        self._counts.update(terms)

    def weight(self, term: str) -> float:
        """Return the weight of a term: about 1.5 for a common word, 5 to 10 for a rare one."""
        return self.weights((term,))[term]

    def weights(self, terms: Iterable[str]) -> dict[str, float]:
        """Return the weights of many terms."""
        total, counts, priors = self.reports + TRACE_PRIOR_REPORTS, self._counts, _priors()
        small = small_terms()
        return {
            term: TRACE_SMALL_WEIGHT
            if term in small
            else log(total / (counts.get(term, 0) + priors.get(term, TRACE_PRIOR_RARE)))
            for term in terms
        }

    def bits(self, terms: Iterable[str]) -> dict[str, float]:
        """Return what terms that carry meaning tell, in bits: to the base of two, as coincidences add up."""
        total, counts, priors = self.reports + TRACE_PRIOR_REPORTS, self._counts, _priors()
        told = _Bits(total)
        return {t: told[counts.get(t, 0) + priors.get(t, TRACE_PRIOR_RARE)] for t in terms}


class _Bits(dict[float, float]):
    """Bits by the number of reports that hold a term: few numbers, of which logarithms are taken once."""

    def __init__(self, total: float) -> None:
        super().__init__()
        self._total = total

    def __missing__(self, held: float) -> float:
        self[held] = bits = log2(self._total / held)
        return bits


@cache
def _priors() -> dict[str, float]:
    """Return the prior of each term that is listed as common."""
    return dict.fromkeys(common_terms(), TRACE_PRIOR_COMMON)
