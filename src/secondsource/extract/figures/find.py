"""Report -> figures: every number that counts something."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from ...data import Figure, Quotation, Time
from ..document import Document
from ..kinds import Mentions
from .joined import joined
from .kinds import Reading
from .numerals import find_numbers
from .reading import read
from .screening import Spans
from .singular import singular_tolls
from .sources import Sources
from .votes import votes_of
from .when import When

_LOOSE = re.compile(r"(?:[\s,–-]+(?:of|the|its|their|his|all|those|these)?)+$", re.IGNORECASE)


def find_figures(
    document: Document,
    mentions: Mentions,
    quotations: Sequence[Quotation],
    times: Sequence[Time],
) -> tuple[Figure, ...]:
    """Return the figures of a report, in order.

    A figure is a number that counts something, an age, a share, a sum or a measure; dates, lengths of time,
    names with numbers and numbers that only refer back are none. ``counted`` is the act that what is
    counted underwent or did, where the sentence's syntax tells one; else the noun.
    """
    dated = Spans((time.start, time.end) for time in times)
    named = Spans((name.start, name.end) for name in document.names)
    readings: list[Reading] = []
    for number in find_numbers(document.text):
        reading = read(document, number, dated, named, readings)
        if readings and reading is not None and readings[-1].end > reading.start:
            readings[-1] = replace(
                readings[-1], end=_cut(document, readings[-1].start, reading.start)
            )
        if reading is not None:
            readings.append(reading)
    readings = votes_of(document, readings)
    readings = joined(document, readings + singular_tolls(document, readings))
    sources, when = Sources(document, mentions, quotations), When(document, times, readings)
    return tuple(_figure(document, reading, sources, when) for reading in readings)


def _cut(document: Document, start: int, end: int) -> int:
    """Return the end of a figure that stops before the next one begins."""
    return start + len(_LOOSE.sub("", document.text[start:end]))


def _figure(document: Document, reading: Reading, sources: Sources, when: When) -> Figure:
    since, until = when.of(reading)
    return Figure(
        document.report.id,
        reading.start,
        reading.end,
        document.text[reading.start : reading.end],
        reading.value,
        reading.low,
        reading.high,
        reading.unit,
        reading.counted,
        reading.status,
        sources.of(reading),
        since,
        until,
        reading.rule,
    )
