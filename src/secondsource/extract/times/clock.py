"""Rules for the time of day: "9 pm", "six o'clock", "dawn", "last night"."""

from __future__ import annotations

import re
from datetime import date, timedelta

from .context import Context
from .kinds import Reading, Rule
from .vocabulary import (
    ABOUT,
    AFTER,
    BEFORE,
    CLOCK_WORD,
    CLOCK_WORDS,
    MONTH,
    NIGHT_WORD,
    NIGHT_WORDS,
    NUMBER,
    PART,
    PARTS,
    S,
    look_up,
    number,
)

OPEN_DAY = "XXXX-XX-XX"
"""What stands for the day of a time of day where no day is known."""
_ZONE = rf"(?:{S}\(?(?:GMT|UTC|EST|EDT|CET|CEST|local{S}time|Moscow{S}time)\)?)?"
_CUE_BEFORE = re.compile(
    r"(?:\b(?:in|at|by|until|till|before|after|since|during|from|towards?|around|one|all|of|to|this|that|the|same|every|about|past|a|late|early|mid|and|or|through|[a-z]+day|tomorrow|\d{1,4})|-|,|^|\n)\s?(?:the\s)?$",
    re.I,
)


def read_clock(match: re.Match[str], context: Context) -> Reading | None:
    """Read "5:30 p.m.", "17:00", "6 o'clock", "four in the morning"."""
    hour = number(match["hour"])
    if hour is None or hour != int(hour):
        return None
    hour, minute = int(hour), int(match["minute"] or 0)
    half = (match["half"] or "").lower().replace(".", "")
    part = (match["part"] or "").lower()
    if half.startswith("p") or part in {"afternoon", "evening"} or (part == "night" and hour > 5):
        hour += 12 if hour < 12 else 0
    elif half.startswith("a") or part == "morning":
        hour = 0 if hour == 12 else hour
    elif not (match["minute"] or match["oclock"]):
        return None
    if hour > 24 or minute > 59:
        return None
    return Reading(
        *match.span(),
        "TIME",
        f"{_day(context)}T{hour:02d}:{minute:02d}",
        "time of day",
        _why(context),
    )


def _day(context: Context) -> str:
    """Return the day to which a time of day belongs: the one named last, or that of publication."""
    reference = context.reference
    return reference.value[:10] if reference and len(reference.value) >= 10 else OPEN_DAY


def _why(context: Context) -> str | None:
    return context.reference.words if context.reference else None


def read_clock_word(match: re.Match[str], context: Context) -> Reading | None:
    """Read "noon" and "midnight"."""
    value = look_up(CLOCK_WORDS, match["word"])
    return Reading(*match.span(), "TIME", f"{_day(context)}{value}", "time of day", _why(context))


def read_part(match: re.Match[str], context: Context) -> Reading | None:
    """Read "the morning", "dawn", "that evening", "all night"."""
    start = match.start()
    if not (match["which"] or match[0].lower().startswith("the ")) and not _CUE_BEFORE.search(
        context.text[max(0, start - 12) : start]
    ):
        return None
    part = look_up(PARTS, match["part"])
    which = (match["which"] or "").lower().split()
    day = _day(context)
    if (
        day != OPEN_DAY
        and context.last_day
        and which[:1] in (["next"], ["following"], ["previous"])
    ):
        day = _moved(day, -1 if which[0] == "previous" else 1)
    return Reading(*match.span(), "TIME", f"{day}{part}", "part of a day", _why(context))


def _moved(day: str, days: int) -> str:
    return (date.fromisoformat(day) + timedelta(days)).isoformat()


def read_night_word(match: re.Match[str], context: Context) -> Reading | None:
    """Read "tonight", "last night", "this morning": counted from publication."""
    offset, part = look_up(NIGHT_WORDS, match["word"])
    base = context.base_day
    if base is None or (context.base and len(context.base.value) < 10):
        return Reading(*match.span(), "TIME", f"{OPEN_DAY}{part}", "part of an unknown day")
    day = base + timedelta(offset)
    return Reading(
        *match.span(),
        "TIME",
        f"{day.isoformat()}{part}",
        "part of a day",
        context.base_words,
    )


def _words(body: str) -> re.Pattern[str]:
    return re.compile(BEFORE + body + AFTER, re.I)


_HALF = r"(?P<half>[ap]\.m\.|[ap]m)"
RULES = (
    Rule(
        "clock",
        re.compile(
            rf"{BEFORE}{ABOUT}?(?:(?P<hour>{NUMBER})(?:[:.](?P<minute>\d\d))?(?:{S}?{_HALF}(?!\w)|(?P<oclock>{S}o['’]clock)(?!\w)|"
            rf"{S}in{S}the{S}(?P<part>morning|afternoon|evening)(?!\w)|{S}at{S}night(?!\w)|(?<=\d\d)(?!\d|\.\d|,\d|{S}?%)){_ZONE})",
            re.I,
        ),
        read_clock,
    ),
    Rule("clock word", _words(rf"(?P<word>{CLOCK_WORD})"), read_clock_word),
    Rule(
        "part of day",
        _words(
            rf"(?:the{S}(?=\w+{S}of{S}(?:[A-Z][a-z]+day|{MONTH}|\d))|(?:the{S})?(?P<which>(?:very{S})?same|that(?:{S}same)?|next|following|previous|all|late|early){S})?(?P<part>{PART})"
        ),
        read_part,
    ),
    Rule("night word", _words(rf"(?P<word>{NIGHT_WORD})"), read_night_word),
)
"""The rules for the time of day."""
