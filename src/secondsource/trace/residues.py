"""What machine rewording and translation leave behind in a text; a writer or subeditor would not.

Every finding is a sign, with what it looks like. Quoted slips and noise of scanning give one or two
in a report; rewording by machine gives more, or several kinds.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, lru_cache

from ..settings import TRACE_PROFILES_KEPT
from .vocabulary import word_set, word_table

_PATTERNS: tuple[tuple[str, re.Pattern[str]], ...] = (
    (
        "a blank before a punctuation mark",
        re.compile(r"\w {1,2}[,;:!?](?=\s)|[a-z]{2} \.(?=\s[A-Z])"),
    ),
    ("words glued at a full stop", re.compile(r"\b[a-z]{3,}+[.!?][A-Z][a-z]{2,}")),
    ("words glued together", re.compile(r"\b[a-z]{4,}+[A-Z][a-z]{3,}\b")),
    ("an abbreviation's full stop inside a phrase", re.compile(r"\b(?:US|UN|UK|EU)\.(?= [a-z])")),
    ("a small letter behind a full stop", re.compile(r"\b(?P<before>[a-z]{4,}+)\. [a-z]{3,}")),
    ("a quotation mark doubled or out of place", re.compile(r"[”\"] [”\"]|“ (?=\w)|“\s*(?:\n|$)")),
    ("a doubled mark", re.compile(r"(?<!\.)\.\.(?!\.)|,,|;;")),
    ("an article doubled", re.compile(r"\b(?:a an|an a|the the|a the|the a)\b(?! [A-Z])")),
)


@dataclass(frozen=True, slots=True)
class Residue:
    """A sign of machine rewording: what it is, and the characters ``[start, end)`` of the report."""

    what: str
    start: int
    end: int


@lru_cache(maxsize=TRACE_PROFILES_KEPT)
def residues(text: str) -> tuple[Residue, ...]:
    """Return the signs of machine rewording in a text, in order."""
    found = [*_marks(text), *_phrases(text)]
    return tuple(sorted(found, key=lambda residue: residue.start))


def _marks(text: str) -> Iterator[Residue]:
    for what, pattern in _PATTERNS:
        for match in pattern.finditer(text):
            if match.groupdict().get("before") not in word_set("abbreviations", "titles"):
                yield Residue(what, match.start(), match.end())


def _phrases(text: str) -> Iterator[Residue]:
    plain = " ".join(text.casefold().split())
    if not any(wording in plain for wording in word_table("residues")):
        return  # nearly always, and a tenth of the cost
    for match in _phrase_pattern().finditer(text):
        natural = word_table("residues")[" ".join(match.group().casefold().split())]
        yield Residue(f"“{match.group()}” for “{natural}”", match.start(), match.end())


@cache
def _phrase_pattern() -> re.Pattern[str]:
    listed = sorted(word_table("residues"), key=len, reverse=True)
    wordings = "|".join(re.escape(wording).replace(r"\ ", r"\s+") for wording in listed)
    return re.compile(rf"\b(?:{wordings})\b", re.IGNORECASE)
