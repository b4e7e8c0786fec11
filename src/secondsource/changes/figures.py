"""Number words and numerals to values: "two hundred", "5,200", "4.5 million", "third", "dozens"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from .vocabulary import words

_DIGITS = re.compile(r"\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?")
_ORDINAL = re.compile(r"(\d+)(?:st|nd|rd|th)")


@cache
def _table(key: str) -> dict[str, float]:
    return {word: float(value) for word, value in words("numbers")[key].items()}


def value_of(parts: Sequence[str]) -> float | None:
    """Return the value that words, in lower case, stand for together; ``None`` for no single number."""
    if len(parts) == 1:
        return _single(parts[0])
    total, current, seen_scale = 0.0, None, False
    previous = 0.0
    for position, part in enumerate(parts):
        if part == "and" and 0 < position < len(parts) - 1 and seen_scale:
            continue
        scale = _table("scales").get(part)
        if scale is not None and len(part) > 2:
            if current is None:
                return None
            current *= scale
            seen_scale = True
            if scale >= 1000:
                total, current = total + current, None
            previous = 0.0
            continue
        value = _single(part)
        if part in _table("ordinals") and parts[0][0].isdigit():
            return None
        if value is None or part in _table("vague") or part in _table("multiples"):
            return None
        if current is None:
            current = value
        elif (seen_scale and value < 100) or (
            20 <= previous < 100 and value < 10 and part.isalpha()
        ):
            current += value
        else:
            return None
        previous = value
    return total + (current or 0.0)


def _single(part: str) -> float | None:
    part = part.lstrip("$€£")
    for key in ("units", "ordinals", "vague"):
        if part in _table(key):
            return _table(key)[part] + (0.001 if key == "vague" else 0.0)
    if part in _table("scales") and len(part) > 2:
        return _table("scales")[part]
    if _DIGITS.fullmatch(part):
        return float(part.replace(",", ""))
    ordinal = _ORDINAL.fullmatch(part)
    return float(ordinal[1]) if ordinal else None
