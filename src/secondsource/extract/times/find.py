"""``find_times``: every rule over a report, the longest reading of each place, neighbours joined."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from ...data import Time
from ..document import Document
from . import clock, dates, lengths, relative
from .calendar import span_of
from .context import Context
from .kinds import Reading, Rule
from .ranges import other_end, year_ranges
from .vocabulary import S

RULES: tuple[Rule, ...] = (*dates.RULES, *relative.RULES, *lengths.RULES, *clock.RULES)
_BETWEEN = re.compile(
    rf"(?:,?{S}(?:(?:on|at|of|in|to){S})?(?:the{S}|about{S}|around{S})?|,{S})", re.I
)
_DAY = re.compile(r"\d{4}-\d\d-\d\d")
_CLOCK = re.compile(r"T\d\d:\d\d$")
_WEEKDAY = "weekday"

Option = tuple[Rule, "re.Match[str]"]


def find_times(document: Document) -> tuple[Time, ...]:
    """Return the time expressions of a report, in order.

    Values are TIMEX3's (TimeML 1.2.1). What is relative is counted from the day of publication, from the
    last day named, or from an event whose day is known, and says so in ``anchor``; what cannot be counted
    keeps its open value.
    """
    context = Context(document)
    found: list[Reading] = []
    for group in _groups(_matches(context)):
        for reading in _read(group, context):
            joined = _joined(found[-1], reading, context.text) if found else None
            if joined is not None:
                found.pop()
            kept = joined or reading
            found.append(kept)
            if kept.type in {"DATE", "TIME"}:
                context.note(kept.value, kept.start, kept.end)
    ends = filter(None, (other_end(context.text, reading) for reading in found))
    found = _without_overlap([*found, *ends, *year_ranges(context.text)])
    return tuple(_time(reading, document) for reading in found)


def _matches(context: Context) -> Iterator[Option]:
    for rule in RULES:
        for match in rule.pattern.finditer(context.text):
            yield rule, match


def _groups(options: Iterable[Option]) -> Iterator[list[Option]]:
    """Yield the matches that touch each other, group by group in order, the longest first in each."""
    group: list[Option] = []
    high = -1
    for option in sorted(options, key=lambda o: (o[1].start(), -o[1].end())):
        if group and option[1].start() >= high:
            yield _by_length(group)
            group = []
            high = -1
        group.append(option)
        high = max(high, option[1].end())
    if group:
        yield _by_length(group)


def _by_length(group: list[Option]) -> list[Option]:
    return sorted(group, key=lambda o: o[1].start() - o[1].end())


def _read(group: list[Option], context: Context) -> list[Reading]:
    """Return the readings of a group that make sense and do not overlap, in order."""
    found: list[Reading] = []
    for rule, match in group:
        if any(r.start < match.end() and match.start() < r.end for r in found):
            continue
        reading = rule.read(match, context)
        if reading is not None:
            found.append(reading)
    return sorted(found, key=lambda r: r.start)


def _joined(one: Reading, other: Reading, text: str) -> Reading | None:
    """Return two neighbours as one: "Tuesday, March 5", "Friday evening", "9 pm on Monday"."""
    if other.start <= one.end or not _BETWEEN.fullmatch(text[one.end : other.start]):
        return None
    both = {one.type, other.type}
    if both == {"DATE"}:
        weekday, day = one, other
        if _is_weekday(weekday) and other.rule in {"day of a month", "date in figures"}:
            return replace(day, start=one.start)
        return None
    if both == {"TIME"}:
        return _clock_of_part(one, other)
    if both == {"DATE", "TIME"}:
        day, time = (one, other) if one.type == "DATE" else (other, one)
        if _DAY.fullmatch(day.value) or day.value.startswith("XXXX-WXX"):
            value = f"{day.value}T{time.value.partition('T')[2]}"
            return replace(time, start=one.start, end=other.end, value=value, anchor=day.anchor)
    return None


def _clock_of_part(one: Reading, other: Reading) -> Reading | None:
    """Return "6 o'clock this morning" as one: the day of the part, the hour of the clock."""
    clock_time, part = (one, other) if _CLOCK.search(one.value) else (other, one)
    if not _CLOCK.search(clock_time.value) or _CLOCK.search(part.value):
        return None
    day = part.value.partition("T")[0]
    hour = clock_time.value.partition("T")[2]
    return replace(part, start=one.start, end=other.end, value=f"{day}T{hour}")


def _is_weekday(reading: Reading) -> bool:
    return reading.rule.startswith(_WEEKDAY)


def _without_overlap(readings: list[Reading]) -> list[Reading]:
    """Return readings in order, the earlier found of two that overlap."""
    kept: list[Reading] = []
    for reading in readings:
        if not any(r.start < reading.end and reading.start < r.end for r in kept):
            kept.append(reading)
    return sorted(kept, key=lambda r: r.start)


def _time(reading: Reading, document: Document) -> Time:
    since, until = reading.days or _days(reading)
    return Time(
        report=document.report.id,
        start=reading.start,
        end=reading.end,
        text=document.text[reading.start : reading.end],
        type=reading.type,
        value=reading.value,
        since=since,
        until=until,
        rule=reading.rule,
        anchor=reading.anchor,
    )


def _days(reading: Reading) -> tuple[str | None, str | None]:
    span = span_of(reading.value) if reading.type in {"DATE", "TIME"} else None
    return (span[0].isoformat(), span[1].isoformat()) if span else (None, None)
