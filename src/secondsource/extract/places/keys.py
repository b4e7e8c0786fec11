"""How a place's name is looked up: one key for its spellings with and without marks and stops."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

_MARKS = re.compile(r"['’‘`ʿʾ.]")
_GAPS = re.compile(r"[\s\-–/]+")
SHORTENED = {"saint": "st", "sainte": "ste", "fort": "ft", "mount": "mt", "mountain": "mtn"}


def plain(text: str) -> str:
    """Return the text in small letters, without marks on its letters."""
    if text.isascii():
        return text.lower()
    bare = "".join(c for c in unicodedata.normalize("NFD", text) if not unicodedata.combining(c))
    return bare.lower().replace("ø", "o").replace("ł", "l").replace("ı", "i").replace("ß", "ss")


@lru_cache(maxsize=8192)
def key_of(name: str) -> str:
    """Return what a name is looked up by: small letters, no stops or apostrophes, hyphens as blanks."""
    words = _GAPS.sub(" ", _MARKS.sub("", plain(name))).strip().split(" ")
    words[0] = SHORTENED.get(words[0], words[0]) if len(words) > 1 else words[0]
    return " ".join(words)
