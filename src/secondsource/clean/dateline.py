"""The dateline at the start of a story: place, day, agency, and the sign that ends it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from .dates import When, find_dates
from .vocabulary import word_set, words

_UP = r"[A-ZÀ-ÞĀ-Ž][A-ZÀ-ÞĀ-Ž'’.\-]+"
_CAP = r"[A-ZÀ-ÞĀ-Ž][\w'’.\-]*"
_SMALL = r"(?:al|el|de|du|la|le|of|the|and|and the|on|upon|ur|us|sur|der|den|es|ar|as|ed|ad)"
_UPPER_PLACE = (
    rf"{_UP}(?:[ /]{_UP}|[ ](?:de|al|of|el|du)(?=[ ])){{0,4}}(?:, ?(?:{_UP}|{_CAP})(?:[ ](?:{_CAP}"
    rf"|{_SMALL}(?=[ ])))*){{0,2}}(?: \[[\w ]{{2,30}}\])?"
)
_TITLE_PLACE = (
    rf"{_CAP}(?:[ /\-](?:{_CAP}|{_SMALL}(?=[ ]))){{0,3}}(?:, ?{_CAP}(?:[ ](?:{_CAP}"
    rf"|{_SMALL}(?=[ ])))*){{0,2}}(?: ?[\[(][A-Z][\w ]{{2,30}}[\])])?"
)
_MONTH = r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}"
_WEEK = r"(?:(?:mon|tues?|wednes|thurs?|fri|satur|sun)(?:day)?,?\s+)?"
_DAY = (
    rf"(?P<date>{_WEEK}(?:{_MONTH}\.?\s+\d{{1,2}}(?:st|nd|rd|th)?|\d{{1,2}}(?:st"
    rf"|nd|rd|th)?[\s-]+{_MONTH}\.?)(?:,?[\s-]+(?:(?:19|20)\d\d|\d\d(?=\s*[(\[])))?"
    rf"|\d{{1,2}}[./-]\d{{1,2}}[./-](?:19|20)\d\d|(?:mon|tues|wednes|thurs|fri"
    rf"|satur|sun)day)"
)
_AGENCY = r"(?P<{0}>[A-Z][\w.&'’\-]*(?:[ /,\-]{{1,2}}(?:[A-Z][\w.&'’\-]*|and|news|with)){{0,4}})"
_IN_PAREN = rf"[(\[/]{_AGENCY.format('agency')}[)\]/]"
_END = r"(?:\s*(?::|\.\s?[-–—]+|(?<=/)\.|--+|[–—])\s*|\s+-\s+|\s*-\s+(?=[A-Z“\"]))"
_REST = r"(?=[\"“‘'(\[]?[A-Z0-9À-ÞĀ-Ž$€£])"

_FORMS = tuple(
    re.compile(form)
    for form in (
        rf"(?P<place>{_UPPER_PLACE})(?:[,.]?\s+(?i:{_DAY}))?[,.]?\s*{_IN_PAREN}(?:{_END}|\s+){_REST}",
        rf"(?P<place>(?:{_TITLE_PLACE})?)(?:[,.]?\s+(?i:{_DAY}))?[,.]?\s*{_IN_PAREN}{_END}{_REST}",
        rf"(?P<place>(?:{_TITLE_PLACE})?),?\s+(?i:{_DAY})[,.]?\s*(?:{_IN_PAREN})?(?:{_END}|(?<=[)\]])\s+){_REST}",
        rf"(?P<place>{_UPPER_PLACE})(?:[,.]?\s+(?i:{_DAY}))?{_END}{_REST}",
        rf"(?P<place>{_TITLE_PLACE})(?:\s*[–—]\s*|\s+--?\s+){_REST}",
        rf"(?P<place>{_TITLE_PLACE}):\s+{_REST}",
        rf"\((?P<place>{_TITLE_PLACE})\){_END}{_REST}",
        rf"(?i:{_DAY})[,.]?\s*{_IN_PAREN}{_END}{_REST}",
        rf"{_IN_PAREN}{_END}{_REST}",
    )
)
_FIRM = (0, 1, 2, 7, 8)  # forms that hold a day or an agency: they need no other sign
_PAREN_PLACE = 6  # "(New York) – ": a place in brackets, if it is not the name of an agency
_LABEL = re.compile(r"\s*(?i:date(?:line|d)?|published(?: on)?|posted(?: on)?)?\s*:?\s*")
_SPEAKERS = frozenset(
    {
        "question",
        "answer",
        "moderator",
        "interviewer",
        "host",
        "q",
        "a",
        "reporter",
        "operator",
        "speaker",
    }
)


@dataclass(frozen=True, slots=True)
class Dateline:
    """A dateline at the start of a line; spans count in the line's text.

    ``skip`` is the length of a date printed before it, which is no part of it; ``firm`` says that it
    holds a day or an agency, ``upper`` that the place is printed in capitals.
    """

    skip: int
    end: int
    place: tuple[int, int] | None
    agency: tuple[int, int] | None
    date: tuple[int, int] | None
    stamp: When | None
    firm: bool
    upper: bool


def read_dateline(text: str) -> Dateline | None:
    """Return the dateline that a line begins with, or ``None``."""
    head = text[:220]
    skip, stamp = _leading_date(head)
    for number, form in enumerate(_FORMS):
        match = form.match(head, skip)
        if match is None:
            continue
        groups = match.groupdict()
        place = groups.get("place") or ""
        known = (groups.get("agency") or place).lower() in _agency_names()
        if known if number == _PAREN_PLACE else number == 1 and not place and not known:
            continue
        if place and not _is_place(place, form_is_bare=number in {3, 4, 5}):
            continue
        if not place and number in {1, 2} and not groups.get("agency"):
            continue
        return Dateline(
            skip,
            match.end(),
            match.span("place") if place else None,
            match.span("agency") if groups.get("agency") else None,
            match.span("date") if groups.get("date") else None,
            stamp or _stated(match, groups),
            firm=number in _FIRM,
            upper=place.partition(",")[0].isupper(),
        )
    return None


@cache
def _agency_names() -> frozenset[str]:
    return frozenset(alias.lower() for row in words("agencies") for alias in row["aliases"])


def _stated(match: re.Match[str], groups: dict[str, str | None]) -> When | None:
    """Return the dateline's own date where it has a year."""
    if not groups.get("date"):
        return None
    return next(find_dates(match.string[match.start("date") : match.end("date")]), None)


def _leading_date(head: str) -> tuple[int, When | None]:
    """Return the length of a date printed before the dateline ("date 2020-01-22 BEIRUT – ...")."""
    label = _LABEL.match(head)
    begin = label.end() if label else 0
    for when in find_dates(head[:80]):
        if when.start == begin:
            rest = re.match(r"[\s,|:–—-]*", head[when.end :])
            return when.end + (rest.end() if rest else 0), when
        break
    return 0, None


def _is_place(place: str, *, form_is_bare: bool) -> bool:
    """Reject what is made like a place but labels a paragraph or a speaker."""
    first = place.replace("/", " ").split(",")[0]
    lowered = [part.strip(".").lower() for part in first.split()]
    if " ".join(lowered) in word_set("outlets", "not_agencies"):
        return False
    if not lowered or lowered[0] in word_set("english", "titles") or set(lowered) & _SPEAKERS:
        return False
    if not form_is_bare:
        return True
    labels = set(words("labels")["labels"])
    small = word_set("english", "function") - {"the"}
    return not set(lowered) & labels and lowered[0] not in small and lowered != ["the"]
