"""What a user types to search, put into FTS5's language; FTS5 can read whatever comes out."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable

_TOKEN = re.compile(r'-?"[^"]*"\*?|[^\s"]+')
_QUOTES = str.maketrans("“”„«»\x00", '"""""\x20')
_BARE = str.maketrans('"\x00', "  ")


def search_expression(words: str) -> str | None:
    """Return the FTS5 expression for a search; ``None`` where nothing is left to look for.

    All words must occur; ``"a phrase"`` as it stands; ``-word`` and ``-"a phrase"`` must not occur;
    ``word*`` is a beginning; ``OR`` makes alternatives of the two terms beside it. ``AND`` may be
    written. Everything else is words, with case, accents and punctuation disregarded.
    """
    wanted: list[list[str]] = []
    excluded: list[str] = []
    alternative = False
    for token in _TOKEN.findall(_balanced(words)):
        if token in {"OR", "AND"}:
            alternative = token == "OR"
            continue
        term = _term(token.lstrip("-"))
        if term is None:
            continue
        if token.startswith("-"):
            excluded.append(term)
        elif alternative and wanted:
            wanted[-1].append(term)
        else:
            wanted.append([term])
        alternative = False
    if not wanted:
        return None
    expression = " AND ".join(f"({' OR '.join(terms)})" for terms in wanted)
    return f"({expression}) NOT ({' OR '.join(excluded)})" if excluded else expression


def names_expression(names: Iterable[str]) -> str | None:
    """Return the FTS5 expression for any of the names, each as a phrase; ``None`` for no word."""
    return " OR ".join(filter(None, map(_phrase, names))) or None


def _balanced(words: str) -> str:
    """Return the words with straight quotation marks, of which each that opens closes."""
    straight = words.encode("utf-8", "replace").decode().translate(_QUOTES)
    if straight.count('"') % 2:
        before, _, after = straight.rpartition('"')
        return f"{before} {after}"
    return straight


def _term(token: str) -> str | None:
    """Return a word, a phrase or a beginning as FTS5 writes it."""
    phrase = _phrase(token)
    return f"{phrase} *" if phrase and token.endswith("*") else phrase


def _phrase(words: str) -> str | None:
    """Return the words as a phrase; ``None`` where FTS5's tokenizer would find no word in them."""
    clean = words.encode("utf-8", "replace").decode().translate(_BARE).strip(" *")
    return f'"{clean}"' if any(map(_is_word_character, clean)) else None


def _is_word_character(character: str) -> bool:
    category = unicodedata.category(character)
    return category[0] in "LN" or category == "Co"
