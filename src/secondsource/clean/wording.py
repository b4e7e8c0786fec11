"""The words of a line, as lines are compared: for repeats, for headlines, for what they are about."""

from __future__ import annotations

import re

from ..settings import CONTENT_LETTERS, ECHO_WORDS
from .names import outlet_like
from .vocabulary import word_set

Words = tuple[str, ...]

_WORD = re.compile(r"[^\W_]+")
_ACRONYM = re.compile(r"\b[A-Z]{2,4}\b")
_LABEL = re.compile(r"^\[[^\]\d]{2,24}\]\s*")
_SUFFIX = re.compile(r"\s(?:[|–—-]|::|«|»)\s(?P<site>[^|–—]{2,40})$")


def echo_words(text: str) -> Words:
    """Return the words of a text in lower case, as many as are compared."""
    return tuple(word.casefold() for word in _WORD.findall(text[: ECHO_WORDS * 12])[:ECHO_WORDS])


def content(text: str) -> frozenset[str]:
    """Return the words of a text that carry meaning, in lower case."""
    small = word_set("english", "function")
    long = (w for w in echo_words(text) if len(w) >= CONTENT_LETTERS and w not in small)
    return frozenset(long) | {w.casefold() for w in _ACRONYM.findall(text[: ECHO_WORDS * 12])}


def site_in(text: str) -> tuple[int, int] | None:
    """Return the span of the site's name behind a headline."""
    match = _SUFFIX.search(text[-80:]) if len(text) <= 400 else None
    if match is None:
        return None
    shift = max(0, len(text) - 80)
    if len(text[: shift + match.start()].split()) < 3:
        return None
    named = outlet_like(match["site"]) or ("|" in match.group() and match["site"][:1].isupper())
    return (shift + match.start("site"), shift + match.end("site")) if named else None


def strip_label(text: str) -> str:
    """Return a headline without "[WORLD]" before it."""
    return _LABEL.sub("", text)


def strip_site(text: str) -> str:
    """Return a headline without " | Site" behind it."""
    site = site_in(text)
    return text[: site[0]].rstrip(" |–—-:«»") if site else text
