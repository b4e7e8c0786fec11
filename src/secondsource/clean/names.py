"""What names look like: of persons, and of papers and stations."""

from __future__ import annotations

import re

from .vocabulary import word_set

_NAME_PART = re.compile(r"^(?:[^\W\d_a-z][\w'’.-]*|[^\W\d_]\.|\w\.\w\.)$")
_PAREN = re.compile(r"\s*\((?:ret|retd|Ret|Retd|Rtd|rtd)\.?\)\s*")
_INITIAL = re.compile(r"^[^\W\d_]$")
_JOINING = frozenset({"of", "the", "and", "&", "for"})
_CAMEL = re.compile(r"[a-z][A-Z\d]|^[A-Z]{3,}")


def is_name(text: str) -> bool:
    """Tell whether a text is made like a person's name: two to six parts, capitals, no other words."""
    text = _PAREN.sub(" ", text).strip(" *•-–—,.|:")
    if not 4 <= len(text) <= 60 or any(c.isdigit() for c in text):
        return False
    parts = text.replace("‑", "-").split()
    titles, particles = word_set("english", "titles"), word_set("english", "particles")
    while parts and parts[0].lower().rstrip(".") in titles:
        parts = parts[1:]
    if not 2 <= len(parts) <= 6:
        return False
    banned, small = word_set("english", "not_names"), word_set("english", "function")
    full = 0
    for part in parts:
        plain = part.strip(",.").lower()
        if plain in particles or _INITIAL.match(part):
            continue
        before, _, after = part.partition("-")
        shown = after[:1].upper() + after[1:] if after and before.lower() in particles else part
        if plain in banned or plain in small or not _NAME_PART.match(shown):
            return False
        full += 1
    return full >= 1 and len(parts) - full <= 3 and parts[-1].strip(",.").lower() not in particles


def outlet_like(name: str) -> bool:
    """Tell whether a line is made like an outlet's name: capitals, and a word that papers are named with."""
    parts = name.split()
    if not 1 <= len(parts) <= 6 or not all(p[:1].isupper() or p in _JOINING for p in parts):
        return False
    lowered = [p.lower().strip(".,'’") for p in parts]
    listed = word_set("outlets", "outlet")
    if len(parts) == 1:
        return _CAMEL.search(name) is not None and any(
            part in lowered[0] for part in listed if len(part) > 3
        )
    return bool(set(lowered) & listed) and not set(lowered) <= word_set("outlets", "weak")
