"""The words of time as pieces of regular expressions, and what they mean."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache
from importlib.resources import files
from typing import Any

import yaml

S = r"(?:[ \u00a0\t]|\n(?!\n))"
"""One blank, or the end of a line within a paragraph."""
BEFORE, AFTER = r"(?<![\w$€£#/.-])", r"(?![\w/]|[-–]\w)"
"""What may not stand beside an expression."""
YEAR = r"(?:1[0-9]\d\d|20\d\d|2100)"
DASH = r"[-–—]"


@cache
def tables(name: str) -> dict[str, Any]:
    """Return a file of ``words``."""
    text = files(__package__).joinpath(f"words/{name}.yaml").read_text("utf-8")
    found: dict[str, Any] = yaml.load(text, yaml.CSafeLoader)
    return found


def plain(phrase: str) -> str:
    """Return a phrase as a regular expression: apostrophes may be curly or missing, full stops missing."""
    return re.escape(str(phrase)).replace(r"\ ", S).replace("'", "['’]?").replace(r"\.", r"\.?")


def one_of(phrases: Iterable[str]) -> str:
    """Return alternatives, the longest first."""
    return "(?:" + "|".join(plain(p) for p in sorted(phrases, key=len, reverse=True)) + ")"


def meaning(table: dict[Any, list[str]]) -> dict[str, Any]:
    """Return what each phrase of a table of lists means."""
    return {_key(phrase): key for key, phrases in table.items() for phrase in phrases}


def _key(phrase: str) -> str:
    """Return a phrase as it is looked up: small letters, no full stops, no apostrophes, single blanks."""
    return " ".join(re.sub(r"[.'’]", "", phrase.lower()).split())


def look_up(table: dict[str, Any], words: str) -> Any:
    """Return what some words mean in a table made by :func:`meaning`."""
    return table.get(_key(words))


_CALENDAR, _COUNTING = tables("calendar"), tables("counting")

MONTHS = meaning(_CALENDAR["months"])
WEEKDAYS = meaning(_CALENDAR["weekdays"])
SEASONS = meaning(_CALENDAR["seasons"])
PARTS = meaning(_CALENDAR["parts_of_day"])
CLOCK_WORDS = meaning(_CALENDAR["clock_words"])
FIXED_FEASTS = meaning(_CALENDAR["fixed_feasts"])
EASTER_FEASTS = meaning(_CALENDAR["easter_feasts"])
WEEKDAY_FEASTS = meaning(_CALENDAR["weekday_feasts"])
SHY_MONTHS = {_key(month) for month in _CALENDAR["shy_months"]}
UNITS = meaning({letter: unit["words"] for letter, unit in _COUNTING["units"].items()})
CLOCK_UNITS = {letter for letter, unit in _COUNTING["units"].items() if unit.get("clock")}
NUMBERS: dict[str, int] = _COUNTING["numbers"]
MULTIPLIERS = {"hundred", "dozen"}
ORDINALS: dict[str, int] = _COUNTING["ordinals"]
VAGUE_NOW = meaning(_COUNTING["vague_now"])
DAY_WORDS = {_key(k): v for k, v in _COUNTING["day_words"].items()}
NIGHT_WORDS = {_key(k): v for k, v in _COUNTING["night_words"].items()}
SETS: dict[str, str] = _COUNTING["adverbs_of_sets"]
AHEAD_BEFORE = tuple(_COUNTING["ahead_before"])
ENDS_BEFORE = tuple(_COUNTING["ends_before"])
PLANNING_VERBS = frozenset(_COUNTING["planning_verbs"])
AHEAD_VERBS = frozenset(_COUNTING["ahead_verbs"]) | PLANNING_VERBS
PAST_AUXILIARIES = frozenset(_COUNTING["past_auxiliaries"])
AHEAD_AUXILIARIES = frozenset(_COUNTING["ahead_auxiliaries"])

MONTH = one_of(phrase for phrases in _CALENDAR["months"].values() for phrase in phrases)
WEEKDAY = one_of(
    phrase for phrases in _CALENDAR["weekdays"].values() for phrase in phrases
).replace(r"\.?", r"\.")  # "sun" and "sat" are words
SEASON = one_of(phrase for phrases in _CALENDAR["seasons"].values() for phrase in phrases)
PART = one_of(phrase for phrases in _CALENDAR["parts_of_day"].values() for phrase in phrases)
CLOCK_WORD = one_of(phrase for phrases in _CALENDAR["clock_words"].values() for phrase in phrases)
FEAST = one_of(
    phrase
    for table in ("fixed_feasts", "easter_feasts", "weekday_feasts")
    for phrases in _CALENDAR[table].values()
    for phrase in phrases
)
UNIT = one_of(word for unit in _COUNTING["units"].values() for word in unit["words"])
_WORD = one_of(NUMBERS)
NUMBER = rf"(?:\d+(?:[.,]\d+)?(?:{S}1/2|½)?|{_WORD}(?:(?:-|{S}){_WORD})?(?:{S}and{S}a{S}half)?)"
VAGUE = one_of(_COUNTING["vague"])
ORDINAL = one_of(ORDINALS)
ABOUT = rf"(?:{one_of(_COUNTING['approximately'])}{S})"
PART_OF = rf"(?:{one_of(p for p in _COUNTING['part_of'] if not p.endswith('-'))}{S}|mid-)"
VAGUE_WORD = one_of(phrase for phrases in _COUNTING["vague_now"].values() for phrase in phrases)
DAY_WORD = one_of(_COUNTING["day_words"])
NIGHT_WORD = one_of(_COUNTING["night_words"])
SET_WORD = one_of(SETS)


def number(words: str) -> float | None:
    """Return the number that some words name: "12", "twenty-one", "two and a half", "5 1/2"."""
    text = words.lower().strip()
    if not text:
        return None
    half = bool(re.search(r"1/2|½|and\s+a\s+half", text))
    text = re.sub(r"\s*(?:1/2|½|and\s+a\s+half)\s*", "", text).replace(",", "")
    if re.fullmatch(r"\d+(?:\.\d+)?", text):
        return float(text) + half / 2
    total = 0
    for word in re.split(r"[\s-]+", text):
        if word not in NUMBERS:
            return None
        total = total * NUMBERS[word] if word in MULTIPLIERS and total else total + NUMBERS[word]
    return total + half / 2
