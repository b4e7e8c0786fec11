"""Who gives a figure: the speaker of the quotation round it, or who counts."""

from __future__ import annotations

from collections.abc import Sequence

from ...data import Quotation
from ..document import Document
from ..kinds import Mentions
from .kinds import Reading
from .vocabulary import word_set


class Sources:
    """The quotations and the actors of a report, to ask who gives a figure."""

    def __init__(
        self, document: Document, mentions: Mentions, quotations: Sequence[Quotation]
    ) -> None:
        self._document = document
        self._quotations = [q for q in quotations if q.speaker is not None]
        self._actors = [m for m in mentions.mentions if m.kind == "actor"]

    def of(self, reading: Reading) -> int | None:
        """Return the entity that gives a figure, ``None`` where the report itself does or nobody known."""
        round_it = [
            q for q in self._quotations if q.start <= reading.start and reading.end <= q.end
        ]
        if round_it:
            return min(round_it, key=lambda q: q.end - q.start).speaker
        return self._counter(reading)

    def _counter(self, reading: Reading) -> int | None:
        """Return the subject of a verb that counts: "the police put attendance at 15,000"."""
        document = self._document
        if not self._actors:
            return None
        for word in (reading.node, *document.ancestors(reading.node)):
            if document.lemmas[word] not in word_set("status", "counting"):
                continue
            for subject in document.related(word, "nsubj"):
                if document.tokens[subject].relation != "nsubj:pass":
                    return self._entity(subject)
        return None

    def _entity(self, word: int) -> int | None:
        start = self._document.tokens[word].start
        return next((m.entity for m in self._actors if m.start <= start < m.end), None)
