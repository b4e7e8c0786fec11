"""When a figure holds: the time expression of its clause."""

from __future__ import annotations

from collections.abc import Sequence

from ...data import Time
from ..document import Document
from .kinds import Reading


class When:
    """The dated expressions and the figures of a report by sentence, to ask when a figure holds."""

    def __init__(
        self, document: Document, times: Sequence[Time], readings: Sequence[Reading]
    ) -> None:
        self._document = document
        self._times: dict[int, list[tuple[int, Time]]] = {}
        self._readings: dict[int, list[Reading]] = {}
        for time in times:
            if time.since is None or time.type not in ("DATE", "TIME"):
                continue
            word = document.head_of(document.words(time.start, time.end))
            if word is not None:
                self._times.setdefault(document.sentence_number(word), []).append((word, time))
        for reading in readings:
            number = document.sentence_number(reading.node)
            self._readings.setdefault(number, []).append(reading)

    def of(self, reading: Reading) -> tuple[str | None, str | None]:
        """Return the first and the last day of the time that governs a figure, ``None`` where none does."""
        document = self._document
        number = document.sentence_number(reading.node)
        near = self._times.get(number)
        if not near or reading.counted == "age":
            return None, None
        others = [other for other in self._readings[number] if other is not reading]
        chain = self._chain(reading, {other.node for other in others})
        for word, time in near:
            taken = any(other.end <= time.start < reading.start for other in others)
            if document.heads[word] in chain and not taken:
                return time.since, time.until
        return None, None

    def _chain(self, reading: Reading, nodes: set[int]) -> set[int]:
        """Return the figure's word and those above it up to its verb; another figure ends the way."""
        chain = {reading.node}
        for head in self._document.ancestors(reading.node):
            if head in nodes:
                break
            chain.add(head)
            if self._document.tokens[head].pos in ("VERB", "AUX"):
                break
        return chain
