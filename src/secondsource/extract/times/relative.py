"""Rules for times counted from another: weekdays, "last week", "two days after", "that night"."""

from __future__ import annotations

import re
from datetime import date, timedelta

from .calendar import shifted, span_of, week_of
from .context import Anchor, Context, nearest_weekday
from .kinds import Days, Reading, Rule
from .lengths import length
from .vocabulary import (
    ABOUT,
    AFTER,
    BEFORE,
    CLOCK_UNITS,
    DAY_WORD,
    DAY_WORDS,
    NUMBER,
    PART_OF,
    UNIT,
    UNITS,
    VAGUE,
    VAGUE_NOW,
    VAGUE_WORD,
    WEEKDAY,
    WEEKDAYS,
    S,
    look_up,
    number,
)

_STEPS = {
    "last": -1, "previous": -1, "past": -1, "preceding": -1, "this": 0, "current": 0, "same": 0, "that": 0,
    "next": 1, "following": 1, "coming": 1, "upcoming": 1,
}  # fmt: skip
_ANY_YEAR = 2000  # a leap year, in which every day of an unknown one can be written
_FROM_LAST = {"previous", "preceding", "following", "same", "that"}
"""What is counted from the time named last; the others from publication, "the next day" too."""
_WHICH = (
    rf"(?:(?P<the>the|this|its|their){S})?(?:very{S})?"
    rf"(?P<which>last|past|previous|preceding|this|current|same|that|next|following|coming|upcoming)"
    rf"(?:{S}same)?"
)


def read_weekday(match: re.Match[str], context: Context) -> Reading | None:
    """Read a weekday: by the tense of its verb the one before or behind the day of publication."""
    weekday = look_up(WEEKDAYS, match["weekday"])
    if match["weekday"][0].islower() and not match["weekday"].endswith("day"):
        return None
    which = (match["which"] or "").lower()
    if which == "that" and _joins_clauses(match, context):
        match, which = _bare(match, context), ""
    base = context.base_day if not context.narrative else None
    if which in _FROM_LAST and context.last_day is not None:
        named = _after(context.last_day, weekday, 1 if which == "following" else -1)
        return Reading(*match.span(), "DATE", named, "weekday", context.last_day.words)
    if base is None:
        return Reading(*match.span(), "DATE", f"XXXX-WXX-{weekday}", "weekday, week unknown")
    side = context.side(*match.span())
    before = context.day_before_in_sentence(match.start()) if side == "ahead" else None
    if before is not None and _UNTIL.search(context.text[: match.start()][-24:]):
        named = _after(before, weekday, 1)
        return Reading(*match.span(), "DATE", named, "weekday", before.words)
    if which in {"last", "past", "previous"}:
        side = "behind"
    elif which in {"next", "coming", "upcoming"}:
        side = "ahead"
    day = nearest_weekday(base, weekday, side)
    if day == base and which in {"last", "past"}:
        day -= timedelta(7)
    elif day == base and which in {"next", "coming"}:
        day += timedelta(7)
    anchor = context.base.words if context.base else None
    told = context.weekdays.get(weekday)
    if told is not None and context.text[match.end() : match.end() + 2] in {"'s", "’s"}:
        return Reading(*match.span(), "DATE", told.value, "weekday named before", told.words)
    context.weekdays[weekday] = Anchor(day.isoformat(), f"{match[0]!r}, named before")
    return Reading(
        *match.span(), "DATE", day.isoformat(), f"weekday, {side} of publication", anchor
    )


_UNTIL = re.compile(r"\b(?:until|till)\s(?:[\w:.]+\s){0,3}$", re.I)


def _joins_clauses(match: re.Match[str], context: Context) -> bool:
    """Say whether "that" before a weekday opens a clause: "it is expected that Friday's march"."""
    word = context.document.at(match.start())
    if word is None:
        return False
    token = context.document.tokens[word]
    possessive = context.text[match.end() : match.end() + 2] in {"'s", "’s"}
    head = context.document.heads[word]
    return token.pos == "SCONJ" or (possessive and context.document.tokens[head].pos == "VERB")


def _bare(match: re.Match[str], context: Context) -> re.Match[str]:
    """Return the match of the weekday alone."""
    alone = _WEEKDAY_ALONE.match(context.text, match.start("weekday"))
    return alone or match


def _after(anchor: Anchor, weekday: int, step: int) -> str:
    span = span_of(anchor.value)
    day = (span[0] if span else date.today()) + timedelta(step)
    while day.isoweekday() != weekday:
        day += timedelta(step)
    return day.isoformat()


def read_day_word(match: re.Match[str], context: Context) -> Reading | None:
    """Read "today", "yesterday", "tomorrow"."""
    offset = look_up(DAY_WORDS, match["word"])
    base = context.base_day
    if base is None or context.narrative:
        value = "PRESENT_REF" if offset == 0 else "FUTURE_REF" if offset > 0 else "PAST_REF"
        return Reading(*match.span(), "DATE", value, "day counted from an unknown one")
    day = base + timedelta(offset)
    return Reading(*match.span(), "DATE", day.isoformat(), "day word", context.base_words)


def read_which(match: re.Match[str], context: Context) -> Reading | None:
    """Read "last week", "this year", "the following day", "the same month"."""
    which, unit = match["which"].lower(), look_up(UNITS, match["unit"])
    if (
        unit in CLOCK_UNITS
        or match["unit"].lower().endswith("s")
        or (which == "past" and not match["the"])
    ):
        return None
    if which == "past" or (which == "last" and match["the"] and unit != "WE"):
        return Reading(*match.span(), "DURATION", length(1, unit), "length of time")
    counted_from = (
        context.reference
        if which in _FROM_LAST or (which == "next" and match["the"])
        else context.base
    )
    span = span_of(counted_from.value) if counted_from else None
    too_coarse = (
        counted_from and unit in {"D", "W", "WE"} and len(counted_from.value) < len("2019-W01")
    )
    lost = counted_from is None or span is None or too_coarse
    beside = context.open_day if lost and unit == "D" and which in _FROM_LAST else None
    if beside is not None and (open_value := _beside_open(beside, _STEPS[which])):
        rule = "counted from a day of no year"
        return Reading(*match.span(), "DATE", open_value, rule, beside.words)
    if counted_from is None or span is None or too_coarse:
        return Reading(*match.span(), "DATE", _vague(_STEPS[which]), "counted from an unknown time")
    step = _STEPS[which]
    if unit == "WE":
        value: str | None = _weekend(span[0], step)
    else:
        value = shifted(span[0], step, unit)
    if value is None:
        return None
    start = match.start()
    if (match["part"] or "").lower() in {"earlier", "later", "sometime"}:
        start = match.start("the") if match["the"] else match.start("which")
    days = _part_of_span(match["part"], value, context)
    return Reading(
        start, match.end(), "DATE", value, "counted from another time", counted_from.words, days
    )


def _beside_open(anchor: Anchor, step: int) -> str | None:
    """Return the day beside one whose year is not known; the end of February tells none."""
    if anchor.value[5:] in {"02-28", "02-29", "03-01"}:
        return None
    day = shifted(date.fromisoformat(f"{_ANY_YEAR}{anchor.value[4:]}"), step, "D")
    return f"XXXX{day[4:]}" if day else None


def _vague(step: int) -> str:
    return "PRESENT_REF" if step == 0 else "FUTURE_REF" if step > 0 else "PAST_REF"


def _weekend(day: date, step: int) -> str:
    """Return the weekend meant: "last" is the one before this week's, which begins on Saturday."""
    return f"{week_of(day + timedelta(7 * step))}-WE"


def _part_of_span(part: str | None, value: str, context: Context) -> Days | None:
    """Return the days of "earlier this month": from its first to that of publication."""
    span = span_of(value)
    if not part or span is None or context.published is None:
        return None
    words = part.lower()
    if "earlier" in words and span[0] <= context.published <= span[1]:
        return span[0].isoformat(), context.published.isoformat()
    if "later" in words and span[0] <= context.published <= span[1]:
        return context.published.isoformat(), span[1].isoformat()
    return None


def read_counted(match: re.Match[str], context: Context) -> Reading | None:
    """Read "two days ago", "a week later", "three years before", "two days after the ambush"."""
    unit = look_up(UNITS, match["unit"])
    how = match["how"].lower()
    words = (match["count"] or "").lower()
    count = 1.0 if words in {"a", "an"} else number(words)
    back = how in {"ago", "earlier", "before", "previously", "prior to", "prior"}
    counted_from, rule = _counted_from(match, context, how)
    if how in {"after", "before", "prior to"} and counted_from is None:
        return None
    span = span_of(counted_from.value) if counted_from else None
    if count is None or unit in CLOCK_UNITS or span is None or count != int(count):
        return _uncounted(match, span, unit, back=back)
    many, unit = _in_years(int(count), unit)
    value = shifted(span[0], many * (-1 if back else 1), unit)
    if value is None:
        return None
    return Reading(*match.span(), "DATE", value, rule, counted_from.words if counted_from else None)


def _in_years(count: int, unit: str) -> tuple[int, str]:
    """Return decades and centuries as years: "a decade ago" is a year."""
    many = {"DE": 10, "CE": 100}.get(unit)
    return (count * many, "Y") if many else (count, unit)


def _counted_from(match: re.Match[str], context: Context, how: str) -> tuple[Anchor | None, str]:
    if how in {"ago", "from now", "hence"}:
        return context.base, "counted from publication"
    if how in {"after", "before", "prior to"}:
        return _event(match, context), "counted from an event"
    return context.reference, "counted from the day named last"


def _event(match: re.Match[str], context: Context) -> Anchor | None:
    """Return the time of the event behind "two days after": the one of the last sentence that names it."""
    words = re.match(
        r"\s+(?:the|its|his|her|their|that|this)\s+((?:[\w-]+\s+){0,2}[\w-]+)",
        context.text[match.end() :],
    )
    if words is None or context.last_day is None:
        return None
    for word in reversed(words[1].lower().split()):
        stem = word.rstrip("s")[:6]
        if len(word) > 3 and re.search(
            rf"\b{re.escape(stem)}", context.text[: match.start()].lower()
        ):
            return Anchor(context.last_day.value, f"the {word}, {context.last_day.value}")
    return None


def _uncounted(
    match: re.Match[str], span: tuple[date, date] | None, unit: str, *, back: bool
) -> Reading | None:
    """Read what gives no day: "several years ago", "a few hours later"."""
    if unit in CLOCK_UNITS and span is not None:
        return Reading(*match.span(), "DATE", span[0].isoformat(), "hours from the day named last")
    return Reading(*match.span(), "DATE", "PAST_REF" if back else "FUTURE_REF", "counted vaguely")


def read_article_day(match: re.Match[str], context: Context) -> Reading | None:
    """Read "the day before", "the day after", "the week before" without what it was before."""
    unit = look_up(UNITS, match["unit"])
    anchor = context.reference
    span = span_of(anchor.value) if anchor else None
    if span is None or anchor is None:
        return None
    step = -1 if match["how"].lower() in {"before", "earlier"} else 1
    value = shifted(span[0], step, unit)
    return (
        Reading(*match.span(), "DATE", value, "counted from the day named last", anchor.words)
        if value
        else None
    )


def read_part(match: re.Match[str], context: Context) -> Reading | None:
    """Read "the end of the month", "the start of the year", "the weekend"."""
    unit = look_up(UNITS, match["unit"] or "weekend")
    base = context.base
    span = span_of(base.value) if base else None
    if base is None or span is None:
        return (
            Reading(*match.span(), "DATE", "XXXX-WXX-WE", "weekend, week unknown")
            if unit == "WE"
            else None
        )
    if unit == "WE":
        side = context.side(*match.span())
        step = -1 if side == "behind" and span[0].isoweekday() < 6 else 0
        return Reading(*match.span(), "DATE", _weekend(span[0], step), "weekend", base.words)
    value = shifted(span[0], 0, unit)
    return Reading(*match.span(), "DATE", value, "part of this one", base.words) if value else None


def read_vague(match: re.Match[str], _: Context) -> Reading | None:
    """Read "now", "recently", "the coming weeks"."""
    value = look_up(VAGUE_NOW, match["word"])
    return Reading(*match.span(), "DATE", value, "not counted") if value else None


def _words(body: str) -> re.Pattern[str]:
    return re.compile(BEFORE + body + AFTER, re.I)


_WEEKDAY_ALONE = _words(rf"(?P<which>\b)(?P<weekday>{WEEKDAY})")

RULES = (
    Rule(
        "weekday",
        _words(
            rf"(?:(?:the{S})?(?P<which>last|past|previous|this|that|same|next|following|coming){S})?(?P<weekday>{WEEKDAY})"
        ),
        read_weekday,
    ),
    Rule("day word", _words(rf"(?:{PART_OF})?(?P<word>{DAY_WORD})"), read_day_word),
    Rule(
        "which",
        _words(
            rf"(?:(?P<part>earlier|later|early|late|sometime|the end of|the beginning of){S})?"
            rf"{_WHICH}{S}(?P<unit>{UNIT})"
        ),
        read_which,
    ),
    Rule(
        "counted",
        _words(
            rf"{ABOUT}?(?:(?P<count>an?|{NUMBER}|{VAGUE}|{VAGUE}{S}{NUMBER})(?:{S}or{S}so)?{S}(?:full{S}|whole{S})?)?(?P<unit>{UNIT})"
            rf"{S}(?P<how>ago|earlier|later|before|after|afterwards|prior{S}to|from{S}now|hence|previously)"
        ),
        read_counted,
    ),
    Rule(
        "the day before",
        _words(
            rf"the{S}(?P<unit>day|week|month|year|night){S}(?P<how>before|after|earlier)(?={S}?[,.;]|{S}and\b)"
        ),
        read_article_day,
    ),
    Rule(
        "part",
        _words(
            rf"(?:the{S}(?:end|start|beginning|middle|close){S}of{S}(?:the|this){S}(?P<unit>week|month|year|decade|century)"
            rf"|(?:(?:the|this){S})?weekend)"
        ),
        read_part,
    ),
    Rule("vague", _words(rf"(?P<word>{VAGUE_WORD})"), read_vague),
)
"""The rules for times that are counted from another."""
