"""Words to terms: what two wordings of one thing have in common.

A term is a word without case, accents and endings, cut to its first letters, so that *militia* meets
*militiamen* and *withdrawal* meets *withdraw*; number words are numerals; words that rewording swaps
for one another (``words/synonyms.yaml``) are one term. This conflates more than a stemmer does, on
purpose: terms are only counted, never shown.
"""

from __future__ import annotations

import re
import unicodedata
from functools import cache, lru_cache

from ..settings import TRACE_STEM_LETTERS, TRACE_TERMS_KEPT
from .vocabulary import word_rows, word_set, word_table

WORD = re.compile(r"\d+(?:[.,]\d+)*|[^\W\d_]+")
"""A numeral or a run of letters; hyphens and apostrophes part words."""

_ENDINGS = (
    "iness",
    "ingly",
    "edly",
    "ings",
    "ies",
    "ing",
    "ied",
    "ely",
    "ed",
    "es",
    "ly",
    "s",
    "e",
)
_ENDINGS_BY_LETTER = {last: [e for e in _ENDINGS if e[-1] == last] for last in "sgdye"}
_LEAST_STEM = 3


@lru_cache(maxsize=TRACE_TERMS_KEPT)
def term(word: str) -> str:
    """Return the term of a word as it is printed; small words are their own term in lower case."""
    plain = _plain(word)
    if plain[:1].isdigit():
        return _number(plain)
    if plain in small_terms():
        return plain
    return word_table("numbers").get(plain) or _classes().get(plain) or _stemmed_class(plain)


def small_terms() -> frozenset[str]:
    """Return the terms that carry grammar and hardly any meaning."""
    return word_set("common", "small")


@cache
def common_terms() -> frozenset[str]:
    """Return the terms that stand in a large part of all news reports."""
    return frozenset(term(word) for word in word_set("common", "common"))


def _plain(word: str) -> str:
    folded = word.casefold()
    if folded.isascii():
        return folded
    parts = unicodedata.normalize("NFKD", folded)
    return "".join(sign for sign in parts if not unicodedata.combining(sign))


def _number(plain: str) -> str:
    """Return a numeral without thousands' commas: 2,200 and 2200 are one."""
    whole = plain.replace(",", "")
    return whole.rstrip("0").rstrip(".") if "." in whole else whole


def _stem(plain: str) -> str:
    """Return the beginning of a word without its ending."""
    for ending in _ENDINGS_BY_LETTER.get(plain[-1:], ()):
        if plain.endswith(ending) and len(plain) - len(ending) >= _LEAST_STEM:
            plain = plain[: -len(ending)]
            break
    if len(plain) > _LEAST_STEM and plain[-1] == plain[-2]:
        plain = plain[:-1]
    if len(plain) > _LEAST_STEM and plain[-1] == "i":
        plain = plain[:-1] + "y"
    return plain[:TRACE_STEM_LETTERS]


def _stemmed_class(plain: str) -> str:
    stem = _stem(plain)
    return _stem_classes().get(stem, stem)


@cache
def _classes() -> dict[str, str]:
    """Return the name of the class of each word that belongs to one; the first row wins."""
    table: dict[str, str] = {}
    for row in word_rows("synonyms"):
        name = "=" + row[0]
        for word in row:
            table.setdefault(word, name)
    return table


@cache
def _stem_classes() -> dict[str, str]:
    """Return the class of each stem, so that endings not listed find it too."""
    table: dict[str, str] = {}
    for word, name in _classes().items():
        table.setdefault(_stem(word), name)
    return table
