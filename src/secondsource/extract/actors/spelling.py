"""Names written with other letters: sounds, keys, and how alike two names are, with the reason."""

from __future__ import annotations

import re
import unicodedata
from functools import cache, lru_cache

from rapidfuzz.distance import DamerauLevenshtein

from ...settings import (
    ACTORS_ALIKE,
    ACTORS_NEAR_LETTERS,
    ACTORS_NEAR_SPELLING,
    ACTORS_SAME_SPELLING,
)
from .vocabulary import read, word_set

_WORD = re.compile(r"[^\W_]+")
_DOUBLED = re.compile(r"(.)\1+")
_VOWELS = frozenset("aeiou")


@lru_cache(maxsize=8192)
def fold(text: str) -> str:
    """Return a text in small plain letters: no marks, no apostrophes."""
    table = _letters()
    swapped = "".join(table.get(c, c) for c in text)
    return "".join(
        c for c in unicodedata.normalize("NFKD", swapped) if not unicodedata.combining(c)
    ).lower()


@cache
def _letters() -> dict[str, str]:
    return dict(read("spelling")["letters"])


@cache
def _rules(kind: str) -> tuple[tuple[str, str], ...]:
    return tuple((a, b) for a, b in read("spelling")[kind])


@lru_cache(maxsize=8192)
def sound(word: str) -> str:
    """Return a folded word as it sounds, whichever way its letters were written over."""
    word = _DOUBLED.sub(r"\1", _apply(word, "vowel", ("ee", "oo")))
    word = re.sub(r"c(?=[eiy])", "s", re.sub(r"(?<![st])c(?![hzeiy])", "k", word))
    word = _apply(word, "sound")
    word = re.sub(r"(?<=[^aeiou])y|y(?![aeiou])", "i", word)
    word = re.sub(r"(?<=[^aeiou])y(?=[aeiou])", "i", word)
    word = _apply(word, "vowel")
    word = re.sub(r"(?<=[aeiou])h(?![aeiou])", "", word)
    return _DOUBLED.sub(r"\1", word)


def _apply(word: str, kind: str, only: tuple[str, ...] = ()) -> str:
    for spelt, heard in _rules(kind):
        if (not only or spelt in only) and spelt in word:
            word = word.replace(spelt, heard)
    return word


@lru_cache(maxsize=8192)
def skeleton(word: str) -> str:
    """Return the consonants of a folded word's sound, with a mark for a vowel at either end."""
    heard = sound(word)
    bare = _DOUBLED.sub(r"\1", "".join(c for c in heard if c not in _VOWELS))
    opening = "a" if heard[:1] in _VOWELS else ""
    closing = heard[-1:] if heard[-1:] in _VOWELS else ""
    return opening + bare + closing


@lru_cache(maxsize=8192)
def parts(name: str) -> tuple[str, ...]:
    """Return the words of a person's name that count: no articles, no particles, "Abdul Mahdi" as one."""
    words = [fold(w) for w in _WORD.findall(name.replace("’", "'").replace("'", ""))]
    articles, kin = word_set("spelling", "article"), word_set("spelling", "kin")
    particles, joined = word_set("spelling", "particle"), word_set("spelling", "joined")
    late = word_set("spelling", "generation")
    found: list[str] = []
    pending = ""
    for number, word in enumerate(words):
        last = number == len(words) - 1
        if word in joined and not last:
            servant = word.startswith("abd")
            pending = (
                pending if servant and pending == "abd" else pending + ("abd" if servant else word)
            )
        elif (
            (word in articles and not last)
            or word in kin
            or (word in particles and not last)
            or (word in late and found)
        ):
            continue
        else:
            found.append(pending + _servant(word))
            pending = ""
    return tuple(found)


def _servant(word: str) -> str:
    """Return "abdulmahdi" as what "Abdul Mahdi" gives."""
    match = re.match(r"abd(?:ul|el|al|ol|u|e)[lrnszdt]?(?=[a-z]{4,})", word)
    return "abd" + word[match.end() :].lstrip("l") if match and len(word) > 8 else word


@lru_cache(maxsize=16384)
def alike(one: str, other: str) -> tuple[float, str]:
    """Return how alike two folded words of names are, 0 to 1, and why."""
    if one == other:
        return 1.0, f"“{one}” in both"
    if len(one) == 1 or len(other) == 1:
        return (0.85, f"“{one}” and “{other}”: an initial") if one[0] == other[0] else (0.0, "")
    a, b = sound(one), sound(other)
    if a == b:
        return 0.97, f"“{one}” and “{other}” are spellings of one sound"
    if skeleton(one) == skeleton(other) and len(skeleton(one)) >= 3:
        return ACTORS_SAME_SPELLING, f"“{one}” and “{other}” have the same consonants"
    if (
        min(len(a), len(b)) >= ACTORS_NEAR_LETTERS
        and a[0] == b[0]
        and DamerauLevenshtein.distance(a, b, score_cutoff=1) <= 1
        and not _inflected(one, other)
    ):
        return ACTORS_NEAR_SPELLING, f"“{one}” and “{other}” differ by one letter"
    return 0.0, ""


def _inflected(one: str, other: str) -> bool:
    """Say whether the difference is an ending that makes another name: Karimov, Karimova; Sudan, Sudani."""
    short, long = sorted((one, other), key=len)
    return long[:-1] == short or long[-1] != short[-1]


@lru_cache(maxsize=16384)
def compare(one: tuple[str, ...], other: tuple[str, ...]) -> tuple[float, str]:  # noqa: PLR0911 - a list of rules, of which the first that fits wins
    """Return how surely two persons' names, by their parts, can name one person, and why.

    1 is the same name; about .9 a full name beside one with fewer parts; .7 a single part that is the
    other's family name; .55 that is its given name; 0 where they exclude each other.
    """
    if not one or not other:
        return 0.0, ""
    short, long = sorted((one, other), key=len)
    if len(short) == 1:
        return _single(short[0], long)
    if short[0].startswith("abu") != long[0].startswith("abu"):
        return 0.0, ""
    last, why = alike(short[-1], long[-1])
    first, also = alike(short[0], long[0])
    if last >= ACTORS_ALIKE and first >= ACTORS_ALIKE:
        weakest = min(last, first)
        gap = 0.03 * (len(long) - len(short))
        if last < ACTORS_SAME_SPELLING and first < ACTORS_SAME_SPELLING:
            return 0.6, f"{why}; {also}"
        return weakest - gap, f"{why}; {also}"
    if last >= ACTORS_SAME_SPELLING and len(short) < len(long) and _within(short, long):
        return 0.86, f"all parts of the shorter name stand in the longer: {' '.join(short)}"
    if len(short) == len(long) == 2:
        turned = min(alike(short[0], long[1])[0], alike(short[1], long[0])[0])
        if turned >= ACTORS_SAME_SPELLING:
            return 0.85, "the same two names in the other order"
    if len(short) < len(long) and first >= ACTORS_SAME_SPELLING and _within(short, long):
        return 0.8, f"all parts of the shorter name stand in the longer: {' '.join(short)}"
    return 0.0, ""


def _single(word: str, long: tuple[str, ...]) -> tuple[float, str]:
    if len(long) == 1:
        return alike(word, long[0])
    family = 0 if long[0] in word_set("spelling", "family_first") else len(long) - 1
    score, why = alike(word, long[family])
    if score >= ACTORS_ALIKE:
        return 0.7 * score, f"{why}, the family name of {' '.join(long)}"
    for number, part in enumerate(long):
        if number == family:
            continue
        score, why = alike(word, part)
        if score >= ACTORS_SAME_SPELLING:
            return 0.55 * score, f"{why}, a part of {' '.join(long)}"
    return 0.0, ""


def _within(short: tuple[str, ...], long: tuple[str, ...]) -> bool:
    """Say whether the parts of one name stand in the other in the same order."""
    at = 0
    for part in short:
        while at < len(long) and alike(part, long[at])[0] < ACTORS_SAME_SPELLING:
            at += 1
        if at == len(long):
            return False
        at += 1
    return True
