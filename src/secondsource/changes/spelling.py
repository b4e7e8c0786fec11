"""Spellings of one name: what stays when vowels and transliteration are taken away."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from rapidfuzz import fuzz

from ..settings import CHANGES_NAME_SPELLING

_FOLDS = (
    ("kh", "k"),
    ("gh", "g"),
    ("dh", "d"),
    ("th", "t"),
    ("sh", "s"),
    ("ch", "c"),
    ("ph", "f"),
    ("ou", "u"),
    ("q", "k"),
    ("c", "k"),
    ("j", "y"),
    ("v", "w"),
    ("z", "s"),
)
_VOWELS = re.compile(r"[aeiouyh]+")
_TWICE = re.compile(r"(.)\1+")


@lru_cache(maxsize=50_000)
def skeleton(name: str) -> str:
    """Return the consonants of a name that transliterations agree on, with a mark for a first vowel."""
    plain = "".join(c for c in unicodedata.normalize("NFD", name.lower()) if c.isalnum())
    for old, new in _FOLDS:
        plain = plain.replace(old, new)
    first = "a" if plain[:1] in "aeiou" else ""
    return first + _TWICE.sub(r"\1", _VOWELS.sub("", plain))


@lru_cache(maxsize=50_000)
def same_bearer(a: str, b: str) -> bool:
    """Whether two words are spellings of one name, or one of them an acronym with full stops."""
    if a.replace(".", "") == b.replace(".", ""):
        return True
    short = min(len(a), len(b))
    if short < 3:
        return False
    return (
        skeleton(a) == skeleton(b)
        and len(skeleton(a)) >= 2
        and fuzz.ratio(a, b) >= CHANGES_NAME_SPELLING
    ) or _possessive(a, b)


def _possessive(a: str, b: str) -> bool:
    """Whether one is the other with an ending of the plural or of a people."""
    one, other = sorted((a, b), key=len)
    return (
        len(one) >= 4
        and other.startswith(one)
        and other[len(one) :] in ("s", "i", "is", "n", "an", "ans")
    )
