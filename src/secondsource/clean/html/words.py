"""The word lists of this room, loaded once from ``words.yaml``."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from importlib.resources import files


@dataclass(frozen=True, slots=True)
class Words:
    """What names and phrases say about a part of a page; the file says what each list is."""

    chrome_words: frozenset[str]
    chrome_pairs: frozenset[tuple[str, str]]
    modifiers: frozenset[str]
    quoted_words: frozenset[str]
    heading_words: frozenset[str]
    chrome_tags: frozenset[str]
    figure_text_tags: frozenset[str]
    chrome_roles: frozenset[str]
    promo: re.Pattern[str]
    credit: re.Pattern[str]
    leading: re.Pattern[str]


@cache
def page_words() -> Words:
    """Return the word lists."""
    import yaml  # noqa: PLC0415  (kept out of the package's import time)

    raw = yaml.safe_load((files(__package__) / "words.yaml").read_text("utf-8"))
    return Words(
        chrome_words=frozenset(word for group in raw["chrome_words"].values() for word in group),
        chrome_pairs=frozenset((first, second) for first, second in raw["chrome_pairs"]),
        modifiers=frozenset(raw["modifiers"]),
        heading_words=frozenset(raw["heading_words"]),
        quoted_words=frozenset(raw["quoted_words"]),
        chrome_tags=frozenset(raw["chrome_tags"]),
        figure_text_tags=frozenset(raw["figure_text_tags"]),
        chrome_roles=frozenset(raw["chrome_roles"]),
        promo=_any_of(raw["promo_lines"]),
        credit=_any_of(raw["credit_lines"]),
        leading=_any_of(raw["leading_lines"]),
    )


def _any_of(patterns: list[str]) -> re.Pattern[str]:
    return re.compile("|".join(f"(?:{pattern})" for pattern in patterns), re.IGNORECASE)
