"""From what an expression is counted: the day of publication, the last date named, the tense of the verb."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cached_property
from typing import Literal

from ...settings import (
    TIMES_NARRATIVE_DATES,
    TIMES_NARRATIVE_FULL,
    TIMES_NARRATIVE_SHARE,
    TIMES_NARRATIVE_STATED,
    TIMES_NARRATIVE_YEARS,
    TIMES_NEWS_WEEKDAYS,
    TIMES_WINDOW_DAYS,
    TIMES_WORDS_BEFORE,
)
from ..document import Document
from .calendar import span_of
from .vocabulary import (
    AHEAD_AUXILIARIES,
    AHEAD_BEFORE,
    AHEAD_VERBS,
    ENDS_BEFORE,
    MONTH,
    PAST_AUXILIARIES,
    PLANNING_VERBS,
    YEAR,
)

Side = Literal["behind", "ahead", "unknown"]
Tense = Literal["behind", "ahead", "unknown", "long behind"]

_AHEAD = re.compile(
    rf"(?:{'|'.join(map(re.escape, AHEAD_BEFORE))})\s+(?:on\s+|the\s+|at\s+|[\d:]+\s?[ap]\.?m\.?,?\s+)*$",
    re.I,
)
_ENDS = re.compile(rf"\b(?:{'|'.join(map(re.escape, ENDS_BEFORE))})\s+(?:the\s+)?$", re.I)
_HAVING = {"was", "were", "had", "has", "have", "did"}
_WHOLE_DAY = re.compile(r"\d{4}-\d\d-\d\d")
_OPEN_DAY = re.compile(r"XXXX-\d\d-\d\d")
_YEARS = re.compile(
    rf"\b(?:in|of|since|by|until|from|to|,|January|February|March|April|May|June|July|"
    rf"August|September|October|November|December)\s+({YEAR})\b"
)
_FULL_DATES = re.compile(
    rf"\b{MONTH}\s\d{{1,2}}(?:st|nd|rd|th)?,?\s{YEAR}\b|\b\d{{1,2}}\s{MONTH},?\s{YEAR}\b", re.I
)
_WEEKDAYS = re.compile(
    r"\b(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|today|yesterday|tomorrow)\b"
)
_DAYS = re.compile(
    r"\b(?:\d{1,2} (?:January|February|March|April|May|June|July|August|September|October|November|"
    r"December)|(?:January|February|March|April|May|June|July|August|September|October|November|"
    r"December) \d{1,2})\b(?!, ?\d{4}| \d{4})"
)
_POSSESSIVE = re.compile(r"['’]s")
_HEAD = re.compile(r"(?:^|\n|[.!?]\s)(?:In|By|During|Since|After|From|Until)?\s?$")
_BEFORE_CHRIST = re.compile(r"\d\s?BCE?\b")


@dataclass(frozen=True, slots=True)
class Anchor:
    """A time that others are counted from, and how to call it."""

    value: str
    words: str


class Context:
    """What is known while a report is read from its beginning to its end."""

    def __init__(self, document: Document) -> None:
        self.document = document
        self.text = document.text
        self.last: Anchor | None = None
        self.last_day: Anchor | None = None
        self.last_day_at = -1
        self.open_day: Anchor | None = None
        self.weekdays: dict[int, Anchor] = {}

    @cached_property
    def published(self) -> date | None:
        """The day of publication: the one stated, or the last one of a narrow window."""
        report = self.document.report
        stated = _day(report.published)
        first, last = _day(report.published_from), _day(report.published_to)
        if stated or not (first and last) or (last - first).days > TIMES_WINDOW_DAYS:
            return stated
        return last

    @cached_property
    def published_year(self) -> int | None:
        """The year of publication, where the report or its window fixes one."""
        report = self.document.report
        stated = report.published or ""
        if re.match(r"\d{4}", stated):
            return int(stated[:4])
        first, last = report.published_from, report.published_to
        # One bound alone fixes nothing: an undated analysis of 2018 may name no later year than 2016.
        return int(first[:4]) if first and last and first[:4] == last[:4] else None

    @cached_property
    def narrative(self) -> bool:
        """Whether the text tells of years far from its publication, or has none: dates are then counted
        from the last one named."""
        years = Counter(int(y) for y in _YEARS.findall(self.text))
        before_christ = len(_BEFORE_CHRIST.findall(self.text))
        if before_christ >= TIMES_NARRATIVE_DATES:
            return True
        days = len(_DAYS.findall(self.text))
        stated = sum(years.values())
        if stated < TIMES_NARRATIVE_STATED or stated + days < TIMES_NARRATIVE_DATES:
            return False
        weekdays = len(_WEEKDAYS.findall(self.text))
        if weekdays >= TIMES_NEWS_WEEKDAYS * sum(years.values()):
            return False
        if self.published is None:
            # Undated news names old years too: only dates told with their year carry one to the next.
            return len(_FULL_DATES.findall(self.text)) >= TIMES_NARRATIVE_FULL
        far = sum(
            n for y, n in years.items() if abs(y - self.published.year) >= TIMES_NARRATIVE_YEARS
        )
        return far >= TIMES_NARRATIVE_SHARE * sum(years.values())

    def note(self, value: str, start: int, end: int) -> None:
        """Remember a date as the last one named.

        A year alone, within a sentence, is often an aside in a history: there it takes the place of a
        finer date only at the head of a sentence.
        """
        words = self.text[start:end]
        if _OPEN_DAY.fullmatch(value):
            self.open_day = Anchor(value, f"{words!r}, named before")
        day = value[:12] if value.startswith("BC") else value[:10]
        if span_of(day) is None and not re.match(r"BC\d{4}", value):
            return
        aside = len(value) == 4 and self.last is not None and len(self.last.value) > 4
        if aside and not _HEAD.search(self.text[max(0, start - 8) : start]):
            return
        self.last = Anchor(day, f"{words!r}, named before")
        if _WHOLE_DAY.match(value):
            self.last_day, self.last_day_at = self.last, start

    @property
    def base(self) -> Anchor | None:
        """What "last week" is counted from: the publication, or in a narrative the last date named."""
        if self.narrative:
            return self.last
        if self.published:
            day = self.published.isoformat()
            return Anchor(day, f"published {day}")
        return None

    @property
    def base_words(self) -> str | None:
        """How the base is called."""
        return self.base.words if self.base else None

    @property
    def base_day(self) -> date | None:
        """The first day of the base."""
        base = self.base
        span = span_of(base.value) if base else None
        return span[0] if span else None

    @property
    def reference(self) -> Anchor | None:
        """What "the next day" is counted from: the last day named, or else the base."""
        return self.last_day or self.base

    def day_before_in_sentence(self, start: int) -> Anchor | None:
        """Return the day named before these words in their sentence, where publication has seen it."""
        document, day, now = self.document, self.last_day, self.base_day
        seen = day is not None and now is not None and day.value <= now.isoformat()
        same = document.sentence_at(self.last_day_at) == document.sentence_at(start)
        return day if seen and self.last_day_at >= 0 and same else None

    @property
    def year(self) -> int | None:
        """The year to which a day without one belongs, before its side is weighed."""
        if self.narrative:
            stated = re.match(r"\d{4}", self.last.value) if self.last else None
            return int(stated[0]) if stated else None if self.published else self.published_year
        return self.published.year if self.published else self.published_year

    @property
    def unknown_year(self) -> str:
        """What is written for a year that is not known: the one before Christ that was named last, or X."""
        before = re.match(r"BC\d{4}", self.last.value) if self.narrative and self.last else None
        return before[0] if before else "XXXX"

    def side(self, start: int, end: int) -> Side:
        """Tell by the words before an expression and the verb above it on which side of now it lies."""
        if _POSSESSIVE.match(self.text[end : end + 2]):
            return "behind"
        tense = self._tense(start, end)
        if tense == "long behind":
            return "behind"
        before = self.text[max(0, start - TIMES_WORDS_BEFORE) : start]
        if _AHEAD.search(before) or _ENDS.search(before):
            return "ahead"
        return tense

    def _tense(self, start: int, end: int) -> Tense:
        """Return the side that the nearest verb above some words tells; "long behind" for a pluperfect."""
        document = self.document
        head = document.head_of(document.words(start, end))
        above = () if head is None else (head, *document.ancestors(head))
        for word in above:
            token = document.tokens[word]
            if token.pos in {"VERB", "AUX"}:
                # "The search on Monday delayed the vote": what was put off lies ahead, not its cause.
                return (
                    "behind" if token.tag == "VBD" and token.start > end else self._tense_of(word)
                )
        return "unknown"

    def _tense_of(self, verb: int) -> Tense:
        document = self.document
        token, lemma = document.tokens[verb], document.lemmas[verb]
        auxiliaries = {document.lowered[c] for c in document.related(verb, "aux")}
        found: Tense = "ahead" if token.tag in {"VBZ", "VBP", "MD"} else "unknown"
        if auxiliaries & AHEAD_AUXILIARIES or document.lowered[verb] in AHEAD_AUXILIARIES:
            found = "ahead"
        elif "had" in auxiliaries:
            found = "long behind"
        elif lemma in PLANNING_VERBS:
            found = "ahead"
        elif token.tag == "VBD" or auxiliaries & PAST_AUXILIARIES:
            found = "behind"
        elif any(document.lowered[c] == "to" for c in document.related(verb, "mark")):
            above = document.heads[verb]
            found = "ahead" if above == verb or document.lemmas[above] in AHEAD_VERBS else "unknown"
        return found


def _day(value: str | None) -> date | None:
    match = re.match(r"\d{4}-\d\d-\d\d", value or "")
    return date.fromisoformat(match[0]) if match else None


def nearest_weekday(day: date, weekday: int, side: Side) -> date:
    """Return the day of a week that is meant, seen from a day: itself, or the nearest on the side."""
    back = (day.isoweekday() - weekday) % 7
    if side == "ahead" and back:
        return day + timedelta(7 - back)
    return day - timedelta(back)
