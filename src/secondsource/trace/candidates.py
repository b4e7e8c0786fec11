"""Which earlier reports a new one is to be aligned with: few, whatever the size of the record."""

from __future__ import annotations

from array import array
from dataclasses import dataclass
from math import comb, log2

from rensa import RMinHash

from ..settings import (
    TRACE_ASKED,
    TRACE_CANDIDATES,
    TRACE_DAYS_SLACK,
    TRACE_INDEXED,
    TRACE_SHARED_BITS,
    TRACE_SHARED_PART,
    TRACE_SHARED_SURE,
    TRACE_SMALL_RECORD,
    TRACE_UNDATED_PART,
)
from .dates import Window, window
from .features import features
from .index import FeatureIndex, Shared
from .minhash import VerbatimIndex, sketch_of
from .profile import Profile
from .rarity import Rarity


@dataclass(frozen=True, slots=True)
class Question:
    """What a report asks the index with, and is entered under."""

    profile: Profile
    features: dict[str, float]
    sketch: RMinHash
    day: Window


class Candidates:
    """Finds and enters reports. Per report it holds 40 numbers, a sketch, a window and an id."""

    def __init__(self) -> None:
        self.rarity = Rarity()
        self._index = FeatureIndex()
        self._verbatim = VerbatimIndex()
        self._ids: list[str] = []
        self._indexed = array("H")
        self._windows = array("I")

    def question(self, profile: Profile) -> Question:
        """Return what to find and enter a report with, by the rarities of the moment."""
        return Question(
            profile,
            features(profile, self.rarity.bits(profile.terms), TRACE_ASKED),
            sketch_of(profile.words),
            window(profile.report),
        )

    def find(self, asked: Question) -> tuple[str, ...]:
        """Return the ids of the entered reports to compare with, the likeliest first."""
        ranked: list[tuple[float, int]] = []
        for number, shared in self._index.shared(asked.features).items():
            part = shared.count / min(len(asked.features), self._indexed[number])
            telling = part >= TRACE_SHARED_SURE or self._beyond_chance(shared, len(asked.features))
            if part >= TRACE_SHARED_PART and telling and self._in_time(number, asked.day, part):
                ranked.append((-shared.bits, number))
        ranked.sort()
        chosen = dict.fromkeys(number for _, number in ranked[:TRACE_CANDIDATES])
        chosen.update(dict.fromkeys(self._verbatim.alike(asked.sketch)[:TRACE_CANDIDATES]))
        return tuple(self._ids[number] for number in chosen)

    def add(self, asked: Question, *, findable: bool = True) -> None:
        """Count a report's terms and, where ``findable``, enter it; a reprint need not be found."""
        self.rarity.add(asked.profile.terms)
        if not findable or not asked.features:
            return
        number = len(self._ids)
        entered = tuple(asked.features)[:TRACE_INDEXED]
        self._ids.append(asked.profile.id)
        self._indexed.append(len(entered))
        self._windows.extend((asked.day.first, asked.day.last))
        self._index.add(number, entered)
        self._verbatim.add(number, asked.sketch)

    def _beyond_chance(self, shared: Shared, asked: int) -> bool:
        """Say whether hardly any report shares as much by chance; a small record can try them all.

        Chance may choose any of the features asked with, in any of the reports: both are taken off
        what the shared ones tell.
        """
        if len(self._ids) < TRACE_SMALL_RECORD:
            return True
        ways = log2(comb(asked, shared.count)) + log2(len(self._ids))
        return shared.bits - ways >= TRACE_SHARED_BITS

    def _in_time(self, number: int, day: Window, part: float) -> bool:
        """Say whether two windows of publication come near one another, or so much is shared anyway."""
        other = Window(self._windows[2 * number], self._windows[2 * number + 1])
        return day.near(other, TRACE_DAYS_SLACK) or part >= TRACE_UNDATED_PART
