"""Chrome: which elements of a page are no story text, judged by their tag, role, class and id."""

from __future__ import annotations

import re
from itertools import pairwise

from .source import Element
from .words import page_words

_WORD = re.compile(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])")
_HIDDEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)


def is_chrome(element: Element) -> bool:
    """Say whether an element, taken alone, is marked as something other than story text."""
    lists = page_words()
    attributes = element.attributes
    if element.tag in lists.chrome_tags or is_hidden(element):
        return True
    if attributes.get("role", "") in lists.chrome_roles:
        return True
    return any(_chrome_name(name) for name in element.names.split())


def is_hidden(element: Element) -> bool:
    """Say whether a reader does not see the element."""
    attributes = element.attributes
    return (
        "hidden" in attributes
        or attributes.get("aria-hidden") == "true"
        or bool(_HIDDEN.search(attributes.get("style", "")))
    )


def is_heading_name(element: Element) -> bool:
    """Say whether the element's class calls it a sub-heading."""
    return not page_words().heading_words.isdisjoint(_split(element.names))


def _split(name: str) -> list[str]:
    return [word.lower() for word in _WORD.findall(name)]


def _chrome_name(name: str) -> bool:
    """Judge one class name or id by its words."""
    lists = page_words()
    found = _split(name)
    if not found or found[0] in lists.modifiers or lists.quoted_words.intersection(found):
        return False
    return not lists.chrome_words.isdisjoint(found) or not lists.chrome_pairs.isdisjoint(
        pairwise(found)
    )
