"""Rules for dates of the calendar: days, months, years, seasons, quarters, decades, centuries, feasts."""

from __future__ import annotations

import re
from datetime import date, timedelta

from ...settings import TIMES_MONTHS_AHEAD, TIMES_NEAR_MONTHS
from .calendar import easter, nth_weekday, span_of
from .context import Context, Side
from .kinds import Reading, Rule
from .vocabulary import (
    AFTER,
    BEFORE,
    EASTER_FEASTS,
    FEAST,
    FIXED_FEASTS,
    MONTH,
    MONTHS,
    ORDINAL,
    ORDINALS,
    PART_OF,
    SEASON,
    SEASONS,
    SHY_MONTHS,
    WEEKDAY_FEASTS,
    YEAR,
    S,
    look_up,
)

_ERA = rf"(?P<era>{S}?(?:BCE?|B\.C\.|AD|A\.D\.|CE))?"
_ANY_YEAR = rf"(?P<year>{YEAR}|['’]\d\d)"
_RELATIVE_YEAR = r"(?P<which>last|this|next|that|the same|the previous|the following)"
_NUMERAL = r"(?P<day>\d{1,2})(?:st|nd|rd|th)?"
_OF_YEAR = rf"(?:,?{S}?(?:of{S})?{_ANY_YEAR}|{S}(?:of{S})?{_RELATIVE_YEAR}{S}year)?"


def _words(body: str) -> re.Pattern[str]:
    """Return a pattern that stands free of other words."""
    return re.compile(BEFORE + body + AFTER, re.I)


_RANGE_YEAR = re.compile(rf"[-–—]\d{{1,2}},?\s(?P<year>{YEAR})\b")


def read_iso(match: re.Match[str], _: Context) -> Reading | None:
    """Read "2019-03-05", with a clock time behind it or not."""
    value, clock = match["date"], match["clock"]
    if span_of(value) is None:
        return None
    if clock:
        return Reading(*match.span(), "TIME", f"{value}T{clock[:5]}", "date in figures")
    return Reading(*match.span(), "DATE", value, "date in figures")


def read_slashes(match: re.Match[str], _: Context) -> Reading | None:
    """Read "3/5/2019": the month first, unless it cannot be one."""
    first, second, year = int(match[1]), int(match[2]), int(match[3])
    year += 0 if year > 99 else 1900 if year > 50 else 2000
    month, day = (first, second) if first <= 12 else (second, first)
    value = f"{year:04d}-{month:02d}-{day:02d}"
    return Reading(*match.span(), "DATE", value, "date in figures") if span_of(value) else None


def read_day(match: re.Match[str], context: Context) -> Reading | None:
    """Read a day of a month, with its year or without."""
    month = look_up(MONTHS, match["month"])
    words = (match["day"] or "").lower()
    day = ORDINALS.get(words) or (int(words) if words.isdigit() else 0)
    if not 1 <= day <= 31:
        return None
    year, anchor = _year_of(match, context, month, day)
    if year is None:
        value = f"{context.unknown_year}-{month:02d}-{day:02d}"
        return Reading(*match.span(), "DATE", value, "day of a month, year unknown")
    value = f"{year:04d}-{month:02d}-{day:02d}"
    return (
        Reading(*match.span(), "DATE", value, "day of a month", anchor) if span_of(value) else None
    )


def read_month(match: re.Match[str], context: Context) -> Reading | None:
    """Read a month, with its year or without; ordinary words ("march", "may") need a capital and a cue."""
    words = match["month"]
    year_named = match["year"] or match["which"]
    if (
        not year_named
        and " ".join(words.lower().split()) in SHY_MONTHS
        and not _meant(match, context)
    ):
        return None
    if not words[0].isupper() and not year_named:
        return None
    month = look_up(MONTHS, words)
    year, anchor = _year_of(match, context, month, None)
    value = f"{context.unknown_year}-{month:02d}" if year is None else f"{year:04d}-{month:02d}"
    return Reading(*match.span(), "DATE", value, "month", anchor)


def _meant(match: re.Match[str], context: Context) -> bool:
    """Say whether an ordinary word stands for a month here: a capital, and what goes before a time."""
    start = match.start("month")
    before = context.text[max(0, start - 12) : start].lower()
    cue = re.search(
        r"(?:\b(?:in|since|until|till|by|during|of|from|to|last|next|this|early|late|mid)\s+|mid-)$",
        before,
    )
    word = context.document.at(start)
    noun = word is None or context.document.tokens[word].pos in {"PROPN", "NOUN"}
    return bool(cue) and match["month"][0].isupper() and noun


def _year_of(
    match: re.Match[str], context: Context, month: int, day: int | None
) -> tuple[int | None, str | None]:
    """Return the year of a month or day, and from what it was told where the words do not say it."""
    behind_range = _RANGE_YEAR.match(context.text[match.end() :][:14])
    if stated := match["year"] or (behind_range and behind_range["year"]):
        return _full_year(stated), None
    year = context.year
    if year is None:
        return None, None
    if match["which"]:
        step = {"last": -1, "the previous": -1, "next": 1, "the following": 1}
        return year + step.get(match["which"].lower(), 0), f"the year {year}"
    if context.narrative and context.last:
        return year, context.last.words
    if context.published is None:
        return year, f"published in {year}"
    before = context.text[max(0, match.start() - 6) : match.start()].lower()
    side: Side = context.side(*match.span())
    if before.endswith("last "):
        side = "behind"
    elif before.endswith("next "):
        side = "ahead"
    anchor = f"published {context.published.isoformat()}"
    return _nearest_year(context.published, month, day, side), anchor


def _nearest_year(published: date, month: int, day: int | None, side: Side) -> int:
    """Return the year of a month or day that is meant, seen from the day of publication."""
    months = (published.year * 12 + published.month) - (published.year * 12 + month)
    if day is not None:
        # A day is named without its year only when it is near.
        return published.year + (1 if months > 7 else -1 if months < -7 else 0)
    if side == "ahead":
        return published.year + (1 if months > 12 - TIMES_NEAR_MONTHS else 0)
    ahead_allowed = 0 if side == "behind" else TIMES_MONTHS_AHEAD
    return published.year - (1 if -months > ahead_allowed else 0)


def _full_year(words: str) -> int:
    digits = words.strip("'’")
    if len(digits) == 4:
        return int(digits)
    return int(digits) + (2000 if int(digits) < 30 else 1900)


def read_year(match: re.Match[str], context: Context) -> Reading | None:
    """Read a year that stands alone; a number that counts things is none."""
    era = re.sub(r"[.\s]", "", match["era"] or "").upper()
    if era.startswith("BC"):
        return Reading(*match.span(), "DATE", f"BC{int(match['year']):04d}", "year before Christ")
    if not era and (len(match["year"]) != 4 or not _is_year(match, context)):
        return None
    return Reading(*match.span(), "DATE", f"{int(match['year']):04d}", "year")


def _is_year(match: re.Match[str], context: Context) -> bool:
    if not re.fullmatch(YEAR, match["year"]):
        return False
    document, (start, end) = context.document, match.span("year")
    if match.start() != start or re.search(
        r"\b(?:in|since|by|until|of|from|year)\s$", context.text[:start][-7:]
    ):
        return not re.match(
            r"\s(?:people|troops|soldiers|dollars|men|women|civilians|homes)\b", context.text[end:]
        )
    word = document.at(start)
    if word is None or word + 1 >= len(document.tokens):
        return True
    following = document.tokens[word + 1]
    counted = following.tag in {"NNS", "NNPS"} and document.heads[word] == word + 1
    with_article = word > 0 and document.lowered[word - 1] in {"the", "a", "its", "his", "their"}
    return with_article or not (
        counted or following.pos == "SYM" or document.lowered[word + 1] in {"percent", "million"}
    )


def read_decade(match: re.Match[str], _: Context) -> Reading | None:
    """Read "the 1990s", "the '90s", "the late 1960s"."""
    digits = match["decade"].strip("'’")
    value = digits[:3] if len(digits) == 4 else f"19{digits[0]}"
    return Reading(*match.span(), "DATE", value, "decade")


def read_century(match: re.Match[str], _: Context) -> Reading | None:
    """Read "the 19th century"."""
    words = match["nth"].lower()
    number = ORDINALS.get(words) or int(re.sub(r"\D", "", words) or 0)
    if match["era"]:
        return Reading(*match.span(), "DATE", f"BC{number - 1:02d}", "century")
    return Reading(*match.span(), "DATE", f"{number - 1:02d}", "century") if number else None


def read_season(match: re.Match[str], context: Context) -> Reading | None:
    """Read "the summer of 2014", "last winter", "in the spring"."""
    season = look_up(SEASONS, match["season"])
    which = (match["which"] or "").lower()
    bare = not match["year"] and not which
    if bare and not _is_season(match, context):
        return None
    if match["year"]:
        return Reading(*match.span(), "DATE", f"{_full_year(match['year'])}-{season}", "season")
    year = context.year
    if year is None:
        return Reading(
            *match.span(), "DATE", f"{context.unknown_year}-{season}", "season, year unknown"
        )
    day = context.base_day
    if not (context.narrative and context.last) and day is not None:
        year = _season_year(day, season, which, context.side(*match.span()))
    return Reading(*match.span(), "DATE", f"{year}-{season}", "season", context.base_words)


def _is_season(match: re.Match[str], context: Context) -> bool:
    """Say whether "fall" or "spring" is the season: a noun, behind what goes before a time."""
    word = context.document.at(match.start("season"))
    if word is None or context.document.tokens[word].pos not in {"NOUN", "PROPN"}:
        return False
    before = context.text[max(0, match.start() - 10) : match.start()].lower()
    ambiguous = match["season"].lower() in {"fall", "spring"}
    following = re.match(rf"{S}(?:of|offensive|from)\b", context.text[match.end() :])
    cue = re.search(
        r"\b(?:in|by|since|until|during|of|over|for|all|a|late|early|mid)\s(?:the\s)?$", before
    )
    return not (ambiguous and (following or not cue))


def _season_year(day: date, season: str, which: str, side: Side) -> int:
    """Return the year of the season that is meant, seen from a day; a winter has that of its December."""
    step = {"last": "behind", "this past": "behind", "next": "ahead"}.get(which, side)
    years = [day.year - 1, day.year, day.year + 1]
    spans = {year: span_of(f"{year}-{season}") for year in years}
    if which in {"last", "this past"}:
        return max(y for y in years if (s := spans[y]) and s[1] < day)
    if step == "ahead":
        return min(y for y in years if (s := spans[y]) and s[1] >= day)
    if step == "behind":
        return max(y for y in years if (s := spans[y]) and s[0] <= day)
    return min(years, key=lambda y: _distance(spans[y], day))


def _distance(span: tuple[date, date] | None, day: date) -> int:
    if span is None:
        return 10_000
    return (
        0
        if span[0] <= day <= span[1]
        else min(abs((span[0] - day).days), abs((span[1] - day).days))
    )


def read_quarter(match: re.Match[str], context: Context) -> Reading | None:
    """Read "the third quarter of 1997", "the first half"."""
    number = ORDINALS.get(match["nth"].lower(), 0)
    letter = "Q" if match["part"].lower().startswith("q") else "H"
    if not 1 <= number <= (4 if letter == "Q" else 2):
        return None
    year = _full_year(match["year"]) if match["year"] else context.year
    if year is None:
        return None
    if match["which"]:
        year += {"last": -1, "next": 1}.get(match["which"].lower(), 0)
    elif letter == "H" and not match["year"]:
        return None
    return Reading(*match.span(), "DATE", f"{year}-{letter}{number}", "part of a year")


def read_feast(match: re.Match[str], context: Context) -> Reading | None:
    """Read "New Year's Eve", "Easter Monday 2019"."""
    year = _full_year(match["year"]) if match["year"] else context.year
    if year is None:
        return None
    day = _feast(match["feast"], year)
    base = context.base_day
    if not match["year"] and base is not None and not context.narrative:
        ahead = context.side(*match.span()) == "ahead"
        near = [d for y in (year - 1, year, year + 1) if (d := _feast(match["feast"], y))]
        chosen = (
            [d for d in near if (d >= base) == ahead]
            if ahead or context.side(*match.span()) == "behind"
            else near
        )
        day = min(chosen or near, key=lambda d: abs((d - base).days), default=day)
    return Reading(*match.span(), "DATE", day.isoformat(), "feast") if day else None


def _feast(words: str, year: int) -> date | None:
    if fixed := look_up(FIXED_FEASTS, words):
        month, day = (int(part) for part in fixed.split("-"))
        return date(year, month, day)
    offset = look_up(EASTER_FEASTS, words)
    if offset is not None:
        return easter(year) + timedelta(offset)
    if rule := look_up(WEEKDAY_FEASTS, words):
        return nth_weekday(year, *(int(part) for part in rule.split("-")))
    return None


def read_ordinal(match: re.Match[str], context: Context) -> Reading | None:
    """Read "on the 3rd": of the month named last."""
    anchor = context.last or context.base
    before = context.text[max(0, match.start() - 9) : match.start()]
    if anchor is None or len(anchor.value) < 7 or not _ORDINAL_CUE.search(before):
        return None
    value = f"{anchor.value[:7]}-{int(match['day']):02d}"
    if span_of(value) is None:
        return None
    return Reading(*match.span(), "DATE", value, "day of the month named last", anchor.words)


_ORDINAL_CUE = re.compile(r"\b(?:on|by|until|before|after|between|since|from|and|to)\s$", re.I)

RULES = (
    Rule(
        "ordinal",
        _words(
            rf"the{S}(?P<day>\d{{1,2}})(?:st|nd|rd|th)"
            rf"(?={S}(?:and|to|of{S}(?:the|this){S}month)\b|{S}?[,.;:)]|$)"
        ),
        read_ordinal,
    ),
    Rule(
        "iso", _words(r"(?P<date>\d{4}-\d\d-\d\d)(?:[T ](?P<clock>\d\d:\d\d(?::\d\d)?))?"), read_iso
    ),
    Rule("slashes", _words(r"(\d{1,2})[/.](\d{1,2})[/.](\d{4}|\d\d)"), read_slashes),
    Rule(
        "day-month",
        re.compile(
            rf"(?<![\w$€£#/.])(?:the{S})?(?P<day>\d{{1,2}}(?=st|nd|rd|th|{S})|{ORDINAL})(?:st|nd|rd|th)?(?:{S}day)?{S}(?:of{S})?(?P<month>{MONTH}){_OF_YEAR}{AFTER}",
            re.I,
        ),
        read_day,
    ),
    Rule(
        "month-day",
        re.compile(
            rf"{BEFORE}(?P<month>{MONTH}){S}(?:the{S})?{_NUMERAL}(?![:,]?\d){_OF_YEAR}(?![\w/])",
            re.I,
        ),
        read_day,
    ),
    Rule(
        "month",
        _words(rf"{PART_OF}?(?:(?:last|this|next|past){S})?(?P<month>{MONTH}){_OF_YEAR}"),
        read_month,
    ),
    Rule(
        "year",
        _words(rf"{PART_OF}?(?:the{S}year{S}|fiscal{S}|['’](?=\d\d\b))?(?P<year>\d{{1,4}}){_ERA}"),
        read_year,
    ),
    Rule(
        "decade",
        _words(rf"(?:the{S})?{PART_OF}?(?P<decade>1[0-9]\d0|20\d0|['’]\d0)['’]?s"),
        read_decade,
    ),
    Rule(
        "century",
        _words(
            rf"(?:the{S})?{PART_OF}?(?P<nth>\d{{1,2}}(?:st|nd|rd|th)|{ORDINAL})[ -]century(?P<era>{S}BCE?)?"
        ),
        read_century,
    ),
    Rule(
        "season",
        _words(
            rf"{PART_OF}?(?:(?P<which>last|this past|this|next|that|the following|the previous){S}"
            rf"|the{S}|an?{S})?"
            rf"(?:early{S}|late{S})?(?P<season>{SEASON})(?:,?{S}(?:of{S})?{_ANY_YEAR})?",
        ),
        read_season,
    ),
    Rule(
        "quarter",
        _words(
            rf"(?:the{S})?(?P<nth>{ORDINAL})[ -](?P<part>quarter|half)"
            rf"(?:{S}of{S}(?:{_ANY_YEAR}|{_RELATIVE_YEAR}{S}year))?"
        ),
        read_quarter,
    ),
    Rule("feast", _words(rf"(?P<feast>{FEAST})(?:,?{S}{_ANY_YEAR})?"), read_feast),
)
"""The rules for dates of the calendar."""
