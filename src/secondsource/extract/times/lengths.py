"""Rules for lengths of time ("three days", "the past two weeks") and for what recurs ("every Friday")."""

from __future__ import annotations

import re

from .context import Context
from .kinds import Reading, Rule
from .vocabulary import (
    ABOUT,
    AFTER,
    BEFORE,
    CLOCK_UNITS,
    MONTH,
    MONTHS,
    NUMBER,
    PART,
    PARTS,
    SET_WORD,
    SETS,
    UNIT,
    UNITS,
    VAGUE,
    WEEKDAY,
    WEEKDAYS,
    S,
    look_up,
    number,
)

_TENFOLD = {"DE": 10, "CE": 100}
_AGE = re.compile(r"[- ](?:old|olds|of\s+age)\b", re.I)
_BARE_BEFORE = re.compile(
    r"\b(?:for|in|within|inside|not|over|after|of|through|took|take|takes|taking|lasted|last|many|spend|spent|before|by|during)\s$"
)


def length(count: float | None, unit: str) -> str:
    """Return the value of a length of time; without a count it is written X."""
    letter = unit.rstrip("_")
    prefix = "PT" if unit in CLOCK_UNITS else "P"
    if unit in _TENFOLD:
        if count is None:
            return f"PX{letter}"
        count, letter = count * _TENFOLD[unit], "Y"
    if count is None:
        return f"{prefix}X{letter}"
    if count == int(count):
        return f"{prefix}{int(count)}{letter}"
    return _with_fraction(count, unit, prefix, letter)


def _with_fraction(count: float, unit: str, prefix: str, letter: str) -> str:
    """Return "two and a half years" as P2Y6M, and what has no smaller unit with its fraction."""
    smaller = {"H": ("M", 60), "Y": ("M", 12), "M_": ("S", 60)}.get(unit)
    if smaller is None:
        return f"{prefix}{count:g}{letter}"
    rest = round((count - int(count)) * smaller[1])
    whole = f"{int(count)}{letter}" if int(count) else ""
    return f"{prefix}{whole}{rest}{smaller[0]}"


def read_length(match: re.Match[str], context: Context) -> Reading | None:
    """Read a length of time with its count; ages are none."""
    if _AGE.match(context.text[match.end() :][:8]):
        return None
    unit, words = look_up(UNITS, match["unit"]), match["count"].lower().split()
    fortnight = 2 if match["unit"].lower().startswith("fortnight") else 1
    if words[0] in {"a", "an", "one"} and len(words) == 1:
        if not _is_length(match, context):
            return None
        count: float | None = 1.0
    elif "half" in words:
        count = 0.5
    else:
        count = number(match["count"])
    if match["half"]:
        count = (count or 0) + 0.5
    if count is None and _said_vaguely(words) and match["unit"].lower() == "second":
        return None
    if match["unit"].lower() in {"second", "quarter"} and match["hyphen"] != "-":
        return None
    return Reading(
        *match.span(), "DURATION", length(count and count * fortnight, unit), "length of time"
    )


def _said_vaguely(words: list[str]) -> bool:
    return words[0] in {"some", "few", "a", "many", "several"}


def _is_length(match: re.Match[str], context: Context) -> bool:
    """Say whether "a day", "a second" is a length: a second blast is not."""
    word = match["unit"].lower()
    if word in {"second", "quarter", "minute", "min", "sec"}:
        before = context.text[max(0, match.start() - 12) : match.start()].lower()
        following = context.text[match.end() : match.end() + 2]
        return bool(
            re.search(r"\b(?:for|in|within|inside|not|than|about|per)\s$", before)
        ) and not re.match(r"\s\w", following)
    return True


def read_recent(match: re.Match[str], context: Context) -> Reading | None:
    """Read "the past two weeks", "the next five years", "the last few days"."""
    unit = look_up(UNITS, match["unit"])
    words = match["count"]
    count = number(words) if words else None
    if count is None and not match["unit"].lower().endswith("s"):
        return None
    del context
    return Reading(
        *match.span(), "DURATION", length(count, unit), "length of time up to now or from now"
    )


def read_bare(match: re.Match[str], context: Context) -> Reading | None:
    """Read "for weeks", "hours after": how many is not said."""
    before = context.text[max(0, match.start() - 12) : match.start()].lower()
    after = context.text[match.end() : match.end() + 9].lower()
    if not (
        _BARE_BEFORE.search(before) or re.match(r"\s(?:after|before|later|earlier|of\s)", after)
    ):
        return None
    return Reading(
        *match.span(),
        "DURATION",
        length(None, look_up(UNITS, match["unit"])),
        "length of time, count unknown",
    )


def read_set(match: re.Match[str], context: Context) -> Reading | None:
    """Read "every Friday", "each year", "twice a week", "Fridays", "daily"."""
    del context
    rule = "what recurs"
    if match["adverb"]:
        return Reading(*match.span(), "SET", SETS[match["adverb"].lower()], rule)
    name = match["name"]
    if name:
        weekday, month, part = look_up(WEEKDAYS, name), look_up(MONTHS, name), look_up(PARTS, name)
        if weekday:
            return Reading(*match.span(), "SET", f"XXXX-WXX-{weekday}", rule)
        value = f"XXXX-{month:02d}" if month else f"XXXX-XX-XX{part}"
        return Reading(*match.span(), "SET", value, rule)
    unit, count = look_up(UNITS, match["unit"]), number(match["count"] or "1")
    return Reading(*match.span(), "SET", length(count, unit), rule)


def read_weekdays(match: re.Match[str], _: Context) -> Reading | None:
    """Read "Fridays": every one of them."""
    weekday = look_up(WEEKDAYS, match["weekday"])
    return Reading(*match.span(), "SET", f"XXXX-WXX-{weekday}", "what recurs")


def read_rate(match: re.Match[str], _: Context) -> Reading | None:
    """Read "a week" in "twice a week" and "per day"."""
    unit = look_up(UNITS, match["unit"])
    return Reading(*match.span("rate"), "SET", length(1, unit), "rate")


def _words(body: str, flags: int = re.I) -> re.Pattern[str]:
    return re.compile(BEFORE + body + AFTER, flags)


_COUNT = (
    rf"(?P<count>half{S}an?|an?{S}(?:few|couple{S}of|dozen)|an?|"
    rf"{NUMBER}(?:{S}(?:or|to){S}{NUMBER})?|{VAGUE})"
)

RULES = (
    Rule(
        "length",
        _words(
            rf"{ABOUT}?{_COUNT}(?P<hyphen>-|{S})(?:full{S}|whole{S}|straight{S}|consecutive{S})?(?P<unit>{UNIT})(?P<half>{S}and{S}a{S}half)?"
        ),
        read_length,
    ),
    Rule(
        "recent",
        _words(
            rf"(?:the{S}|these{S})?(?:past|last|next|coming|previous|preceding|following|first){S}"
            rf"(?P<count>(?:{NUMBER}|{VAGUE}){S})?(?P<unit>{UNIT})"
        ),
        read_recent,
    ),
    Rule(
        "bare",
        _words(r"(?P<unit>(?:second|minute|hour|day|week|month|year|decade|centurie)s)"),
        read_bare,
    ),
    Rule(
        "set",
        _words(
            rf"(?:(?P<adverb>{SET_WORD})|(?:every|each)(?:{S}other)?{S}(?:(?P<count>{NUMBER}){S})?"
            rf"(?:(?P<name>{WEEKDAY}|{MONTH}|{PART})|(?P<unit>{UNIT})))"
        ),
        read_set,
    ),
    Rule(
        "weekdays",
        _words(r"(?P<weekday>(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)s", 0),
        read_weekdays,
    ),
    Rule(
        "rate",
        _words(
            rf"(?:once|twice|thrice|times|percent|%|per|barrels|tons|tonnes|litres|dollars|people|men|women|hours|attacks|flights|\d)"
            rf"{S}(?P<rate>(?:an?{S}|per{S}|each{S}|every{S})(?P<unit>day|week|month|year|hour))"
        ),
        read_rate,
    ),
)
"""The rules for lengths of time and for what recurs."""
