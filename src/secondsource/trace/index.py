"""The inverted index: which earlier reports share a feature with a new one. Grows, never rebuilt."""

from __future__ import annotations

from array import array
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain

from ..settings import TRACE_CEILING, TRACE_POSTINGS, TRACE_SHARED_LEAST

_DROPPED = -1  # in place of a posting list: too many reports share the feature


@dataclass(frozen=True, slots=True)
class Shared:
    """What an earlier report shares with a question: how many features, and the bits they tell."""

    count: int
    bits: float


class FeatureIndex:
    """Features to the numbers of the reports that hold them.

    A feature that more than ``TRACE_CEILING`` reports share is dropped for good, and a question reads
    at most ``TRACE_POSTINGS`` entries, rarest first: neither cost nor memory of a report grows with
    the record. Most features occur once: those take a plain number, not a list.
    """

    def __init__(self) -> None:
        self._postings: dict[str, int | array[int]] = {}

    def add(self, number: int, features: Iterable[str]) -> None:
        """Enter a report under its features."""
        for feature in features:
            entry = self._postings.setdefault(feature, number)
            if isinstance(entry, array):
                if len(entry) < TRACE_CEILING:
                    entry.append(number)
                else:
                    self._postings[feature] = _DROPPED
            elif entry not in (_DROPPED, number):
                self._postings[feature] = array("I", (entry, number))

    def shared(self, asked: Mapping[str, float]) -> dict[int, Shared]:
        """Return what earlier reports share of the features; those that share too few are left out.

        ``asked`` gives the bits that each feature tells, the telling ones first.
        """
        lists: list[tuple[Sequence[int], float]] = []
        read = 0
        for feature, bits in asked.items():
            entry = self._postings.get(feature, _DROPPED)
            entries: Sequence[int] = entry if isinstance(entry, array) else (entry,)
            read += len(entries)
            if read > TRACE_POSTINGS:
                break
            if entry != _DROPPED:
                lists.append((entries, bits))
        counts = Counter(chain.from_iterable(entries for entries, _ in lists))
        enough = {number for number, count in counts.items() if count >= TRACE_SHARED_LEAST}
        told = dict.fromkeys(enough, 0.0)
        for entries, bits in lists:
            for number in enough.intersection(entries):
                told[number] += bits
        return {number: Shared(counts[number], told[number]) for number in enough}
