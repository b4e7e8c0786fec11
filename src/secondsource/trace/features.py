"""What a report is found by: its rarest terms, spread over its sentences.

One feature a sentence comes first, so that a copy of two paragraphs still meets its original; the
rarest of the rest follow. Ties are broken by a hash, the same for all reports, so that two versions
of one text choose alike.
"""

from __future__ import annotations

from collections.abc import Mapping
from zlib import crc32

from .profile import Profile

_HASHES = 2.0**32


def features(profile: Profile, bits: Mapping[str, float], most: int) -> dict[str, float]:
    """Return at most ``most`` terms with the bits they tell, the rarest of each sentence before the rest.

    ``bits`` must hold every term of the profile that carries meaning; no others are features.
    """
    ranks = {term: crc32(term.encode()) / _HASHES - told for term, told in bits.items()}
    rank = ranks.__getitem__
    chosen: dict[str, None] = {}
    for sentence in profile.sentences:
        telling = sentence.terms & profile.terms
        if telling:
            chosen[min(telling, key=rank)] = None
    first = sorted(chosen, key=rank)
    rest = sorted((term for term in ranks if term not in chosen), key=rank)
    return {term: bits[term] for term in (first + rest)[:most]}
