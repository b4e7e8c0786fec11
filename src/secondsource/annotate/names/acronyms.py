"""Acronyms: those in brackets behind what they stand for, and those that stand alone."""

from __future__ import annotations

import re

from .board import Board
from .vocabulary import Vocabulary

ACRONYM = re.compile(r"[A-Z][A-Z0-9&]{1,6}s?|[A-Z][a-z]?[A-Z]{1,5}[a-z]?|(?:[A-Z]\.){2,}")
ALONE = re.compile(r"[A-Z]{2,6}")


def lay_acronyms(board: Board, known: Vocabulary, *, capitals: bool) -> None:
    """Lay acronyms as organisations; in a text of ``capitals`` only those in brackets."""
    words = board.words
    for i, word in enumerate(words.words):
        if not words.caps[i] or not ACRONYM.fullmatch(word):
            continue
        if words.lower(i - 1) + words.lower(i + 1) in {"()", "[]"}:
            _bracketed(board, i, known)
        elif not capitals and board.at(i) is None and _alone(board, i, known):
            board.lay(i, i + 1, "ORG", "context", "acronym")


def _bracketed(board: Board, i: int, known: Vocabulary) -> None:
    """``World Food Programme (WFP)``: the acronym is of the kind of what stands before it."""
    words = board.words
    full = board.at(i - 2)
    if (
        full is not None
        and full.end == i - 1
        and full.kind in {"ORG", "GPE", "FAC", "MISC", "NORP"}
    ):
        if spells(words.words[i], words.words[full.start : full.end]) or board.at(i) is None:
            board.lay(i, i + 1, full.kind, "context", "acronym of the name before it")
        return
    start = _spelt_start(board, i, known)
    if start is not None and words.lower(i - 2) not in known.titles:
        board.lay(start, i - 1, "ORG", "context", "spelt out before its acronym")
        board.lay(i, i + 1, "ORG", "context", "acronym of the name before it")


def _spelt_start(board: Board, i: int, known: Vocabulary) -> int | None:
    """Return where the capitals before a bracketed acronym begin whose initials it is made of."""
    words = board.words
    letters = [c for c in words.words[i] if c.isupper()]
    at, start, matched = i - 2, None, 0
    while at >= 0 and matched < len(letters) and i - at < 14:
        if words.caps[at]:
            if words.words[at][0] != letters[-1 - matched]:
                if words.words[at][0] not in letters:
                    return None
            else:
                matched += 1
            start = at
        elif (
            words.lowers[at] not in known.particles["organisation"] and words.words[at] not in "-,"
        ):
            return None
        at -= 1
    whole = matched == len(letters) and matched > 1
    return start if whole and start is not None and start < i - 2 else None


def spells(acronym: str, words: list[str]) -> bool:
    """Say whether the initials of the capitalised words make the acronym."""
    initials = "".join(w[0] for w in words if w[0].isupper())
    return initials == acronym.replace(".", "").rstrip("s")


def _alone(board: Board, i: int, known: Vocabulary) -> bool:
    """Say whether capitals in running text name an organisation."""
    words = board.words
    word = words.words[i]
    if (
        not ALONE.fullmatch(word)
        or word in known.things
        or word.lower() in known.cues["currency"]
        or word.lower() in known.calendar
    ):
        return False
    beside = (words.lower(i - 1), words.lower(i + 1))
    if "-" in beside and (words.glued[i] or (i + 1 < len(words) and words.glued[i + 1])):
        following = words.words[i + 2] if i + 2 < len(words) and beside[1] == "-" else "x"
        if words.glued[i] or not following[0].islower():
            return False
    left = words.words[i - 1] if i else ""
    right = words.words[i + 1] if i + 1 < len(words) else ""
    shouting = (len(left) > 1 and left.isupper()) or (len(right) > 1 and right.isupper())
    return not shouting and not (word.lower() in known.english and len(word) > 4)
