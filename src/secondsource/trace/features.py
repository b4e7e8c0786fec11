"""What a report is found by: its rarest terms, spread over its sentences.

One feature a sentence comes first, so that a copy of two paragraphs still meets its original; the
rarest of the rest follow. Ties are broken by a hash, the same for all reports, so that two versions
of one text choose alike.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from heapq import nsmallest
from itertools import pairwise
from zlib import crc32

from ..settings import TRACE_TERMS_KEPT
from .profile import Profile

_HASHES = 2.0**32


def features(profile: Profile, bits: Mapping[str, float], most: int) -> dict[str, float]:
    """Return at most ``most`` terms with the bits they tell, the rarest of each sentence before the rest.

    ``bits`` must hold every term of the profile that carries meaning; no others are features.
    """
    ranks = {term: _tie(term) - told for term, told in bits.items()}
    rank = ranks.__getitem__
    chosen: dict[str, None] = {}
    for first, last in pairwise(profile.bounds):
        telling = [term for term in profile.stems[first:last] if term in ranks]
        if telling:
            chosen[min(telling, key=rank)] = None
    leading = sorted(chosen, key=rank)
    rest = nsmallest(most, ranks.keys() - chosen.keys(), key=rank)
    return {term: bits[term] for term in (leading + rest)[:most]}


@lru_cache(maxsize=TRACE_TERMS_KEPT)
def _tie(term: str) -> float:
    """Return a number from 0 to 1 that is the same for a term in every report."""
    return crc32(term.encode()) / _HASHES
