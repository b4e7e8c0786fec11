"""Verbatim reuse by MinHash and locality-sensitive bands (Broder 1997), through rensa."""

from __future__ import annotations

from collections.abc import Sequence

from rensa import RMinHash, RMinHashLSH

from ..settings import TRACE_BANDS, TRACE_PERMUTATIONS, TRACE_SHINGLE_WORDS, TRACE_VERBATIM_LIKENESS

_SEED = 7


class VerbatimIndex:
    """Finds earlier reports that share most runs of words with a new one."""

    def __init__(self) -> None:
        self._bands = RMinHashLSH(TRACE_VERBATIM_LIKENESS, TRACE_PERMUTATIONS, TRACE_BANDS)

    def add(self, number: int, sketch: RMinHash) -> None:
        """Enter a report under its sketch."""
        self._bands.insert(number, sketch)

    def alike(self, sketch: RMinHash) -> list[int]:
        """Return the numbers of the earlier reports with a band in common."""
        return list(self._bands.query(sketch))


def sketch_of(words: Sequence[str]) -> RMinHash:
    """Return the MinHash of a text's runs of ``TRACE_SHINGLE_WORDS`` words, without case."""
    folded = " ".join(words).casefold().split(" ")
    size = min(TRACE_SHINGLE_WORDS, len(folded))
    sketch = RMinHash(num_perm=TRACE_PERMUTATIONS, seed=_SEED)
    sketch.update(list(map(" ".join, zip(*(folded[i:] for i in range(size)), strict=False))))
    return sketch
