"""Boilerplate: sentences that many reports carry word for word without being copies of one another."""

from __future__ import annotations

from itertools import pairwise
from zlib import crc32

from ..settings import TRACE_ORDINARY_CELLS, TRACE_ORDINARY_REPORTS, TRACE_ORDINARY_WORDS
from .profile import Profile

_FULL = 255  # what a byte holds
_SEEDS = (0, 0x9E3779B9)


class OrdinarySentences:
    """Counts sentences in a sketch of fixed size (count-min, Cormode and Muthukrishnan 2005).

    It may take a rare sentence for boilerplate, hardly ever, and never the other way round.
    """

    def __init__(self) -> None:
        self._rows = [bytearray(TRACE_ORDINARY_CELLS) for _ in _SEEDS]

    def add(self, profile: Profile) -> None:
        """Count each distinct sentence of a report once; copies must not be counted."""
        lengths = enumerate(last - first for first, last in pairwise(profile.bounds))
        long = (n for n, words in lengths if words >= TRACE_ORDINARY_WORDS)
        for key in {_key(profile.said(n)) for n in long} - {None}:
            for row, cell in zip(self._rows, _cells(key or b""), strict=True):
                if row[cell] < _FULL:
                    row[cell] += 1

    def __call__(self, sentence: str) -> bool:
        """Say whether a sentence is boilerplate."""
        key = _key(sentence)
        if key is None:
            return False
        cells = zip(self._rows, _cells(key), strict=True)
        return min(row[cell] for row, cell in cells) >= TRACE_ORDINARY_REPORTS


def _key(sentence: str) -> bytes | None:
    """Return what a sentence is counted by; ``None`` for one too short to be told from chance."""
    words = sentence.casefold().split()
    return " ".join(words).encode() if len(words) >= TRACE_ORDINARY_WORDS else None


def _cells(key: bytes) -> tuple[int, ...]:
    return tuple(crc32(key, seed) % TRACE_ORDINARY_CELLS for seed in _SEEDS)
