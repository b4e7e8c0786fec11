"""Lines that are stamps: published, updated and retrieved dates, beside names and counters."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from ..settings import STAMP_WORDS
from .dates import When, find_dates, find_yearless
from .vocabulary import words

_AGO = re.compile(
    r"\b(?:\d+|an?|one|two|few)\s+(?:sec(?:ond)?|min(?:ute)?|hour|hr|day|week|month|year)s?\s+ago\b",
    re.IGNORECASE,
)
_AFTER = re.compile(r"\s*\((?P<label>updated|last updated|modified|update)\)", re.IGNORECASE)
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
_CLOCK = re.compile(r"\b\d{1,2}[:.]\d\d(?:\s?[ap]\.?m\b\.?)?(?:\s+[A-Z]{2,4}\b)?", re.IGNORECASE)
_BYLINE = re.compile(
    r"\b(?:by|author)\b:?\s+(?P<name>(?:[^|,;•·\d]|(?<=[A-Za-z\d])\d){3,80})", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class Stamp:
    """A date printed as a stamp, and what the words before it say that it is.

    ``role`` is ``published``, ``updated``, ``retrieved``, or empty where no word says so. ``label`` is
    that word as printed.
    """

    role: str
    label: str
    when: When


@cache
def _labels() -> re.Pattern[str]:
    roles = words("dates")["labels"]
    listed = sorted(
        ((wording, role) for role in roles for wording in roles[role]),
        key=lambda pair: len(pair[0]),
        reverse=True,
    )
    groups = "|".join(
        f"(?P<{role}>"
        + "|".join(re.escape(w).replace(r"\ ", r"[\s_-]+") for w, r in listed if r == role)
        + ")"
        for role in ("retrieved", "updated", "published")
    )
    return re.compile(rf"(?<!\w)(?:{groups})(?!\w)", re.IGNORECASE)


@cache
def _company() -> frozenset[str]:
    data = words("dates")
    loose = set(data["company"]) | set(data["weekdays"]) | set(data["months"])
    for role in data["labels"].values():
        for label in role:
            loose.update(label.split())
    return frozenset(loose)


def read_stamps(text: str) -> tuple[Stamp, ...]:
    """Return the stamps of a line that is nothing but stamps and what goes with them; else nothing.

    A sentence that holds a date is no stamp: beside the date, only labels, names and counters may stand.
    """
    if len(text) > 400:
        return ()
    dates = tuple(find_dates(text))
    ago = [match.span() for match in _AGO.finditer(text)]
    if not dates or not _only_stamps(text, [(d.start, d.end) for d in dates] + ago):
        return ()
    return tuple(label_dates(text, dates))


def is_loose_stamp(text: str) -> bool:
    """Tell whether a line is a stamp that states no full date: "3 hours ago", "Updated 10:30 GMT"."""
    if len(text) > 160:
        return False
    spans = [m.span() for m in _AGO.finditer(text)]
    spans += [(d.start, d.end) for d in find_yearless(text)]
    if not spans and _labels().match(text):
        spans = [m.span() for m in _CLOCK.finditer(text)]
    return bool(spans) and _only_stamps(text, spans)


def label_dates(text: str, dates: tuple[When, ...]) -> list[Stamp]:
    """Give each date the nearest label before it."""
    stamps = []
    reached = 0
    for when in dates:
        role, label = "", ""
        for match in _labels().finditer(text, reached, when.start):
            if match.group().lower() not in {"on", "in"}:
                role, label = str(match.lastgroup), match.group()
        if not role:
            after = _AFTER.match(text, when.end)
            if after:
                role, label = "updated", after["label"]
        stamps.append(Stamp(role, label, when))
        reached = when.end
    return stamps


def stamped_spans(text: str) -> list[tuple[int, int]]:
    """Return the spans of dates and of their labels in a stamp line."""
    spans = [(when.start, when.end) for when in find_dates(text)]
    return spans + [match.span() for match in _labels().finditer(text)]


def byline_in(text: str) -> tuple[int, int] | None:
    """Return the span of the name in a stamp line such as "By Jane Doe | 3 March 2024"."""
    match = _BYLINE.search(text)
    if not match:
        return None
    end = match.start("name") + len(match["name"].rstrip(" -–—,"))
    cut = re.search(
        r"\s(?:[-–—]|published|updated|posted|on|at|in)(?:\s|$)",
        text[match.start("name") : end],
        re.IGNORECASE,
    )
    return match.start("name"), match.start("name") + cut.start() if cut else end


def _only_stamps(text: str, spans: list[tuple[int, int]]) -> bool:
    """Tell whether what stands beside the dates is labels, names and counters only."""
    rest = list(text)
    for start, end in spans:
        rest[start:end] = " " * (end - start)
    loose = [w for w in _WORD.findall("".join(rest)) if w.lower() not in _company()]
    if len(loose) > STAMP_WORDS:
        return False
    if "|" in text and any(not _WORD.search(part) for part in "".join(rest).split("|")):
        return all(len(part.split()) <= 5 for part in text.split("|"))
    return all(not word[0].islower() for word in loose)
