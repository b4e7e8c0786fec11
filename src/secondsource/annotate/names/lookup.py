"""Known names in a passage: laid where the spelling, or what stands beside it, makes them safe."""

from __future__ import annotations

from .board import Board
from .vocabulary import Entry, Vocabulary, key_of, plain

JOINTS = frozenset("-–.’'")
TOWN = "town or region"  # also what many clubs and persons are called
SOFT = frozenset({"country", "people of a country"})


def lay_known(board: Board, known: Vocabulary) -> None:
    """Lay the longest known name that begins at each capitalised word."""
    words = board.words
    i = 0
    while i < len(words):
        found = _longest(board, i, known) if _may_begin(board, i) else None
        if found is None:
            i += 1
            continue
        end, entry = found
        _settle(board, i, end, entry, known)
        i = end


def _may_begin(board: Board, i: int) -> bool:
    words = board.words
    return words.caps[i] or (words.lowers[i] in {"al", "el", "anti"} and words.lower(i + 1) == "-")


def _longest(board: Board, i: int, known: Vocabulary) -> tuple[int, Entry] | None:
    words = board.words
    first = key_of([words.words[i]])
    most = max(known.longest.get(first, 0), known.longest.get(first.lstrip("=").lower(), 0))
    if not most:
        return None
    best: tuple[int, Entry] | None = None
    end = i
    for count in range(1, most + 1):
        at = end
        while count > 1 and at < len(words) and words.words[at] in JOINTS and words.glued[at]:
            at += 1
        if at >= len(words) or not (count == 1 or _may_continue(board, at, known)):
            break
        end = at + 1
        entry = known.phrases.get(key_of(words.words[i:end]))
        if entry is None and count == 1 and len(words.words[i]) > 3 and words.words[i].isupper():
            entry = known.phrases.get(words.lowers[i])
        if entry is not None:
            best = end, entry
    return best


def _may_continue(board: Board, i: int, known: Vocabulary) -> bool:
    """Say whether a known name may have this as a further word."""
    words = board.words
    word = words.words[i]
    return word[0].isalnum() and (
        words.caps[i]
        or words.glued[i]
        or words.lowers[i] in known.particles["place"]
        or words.lowers[i] in known.cues["closing"]
    )


def _settle(board: Board, i: int, end: int, entry: Entry, known: Vocabulary) -> None:
    """Weigh a known name against what is laid there already."""
    words = board.words
    others = board.over(i, end)
    many = sum(words.caps[i:end]) > 1 or end - i > 2
    if not others:
        if not (end - i == 1 and _inside_person(board, i, known)) and _safe(
            board, i, end, entry, known
        ):
            board.lay(i, end, entry.kind, entry.source, entry.rule)
        return
    if len(others) == 1:
        draft = others[0]
        if (draft.start, draft.end) == (i, end):
            other = draft.kind in {"ORG", "PERSON"} and entry.rule == TOWN
            if draft.kind != entry.kind and entry.sure and not other:
                draft.kind, draft.source = entry.kind, entry.source
                draft.rule = f"{draft.rule}, {entry.rule}"
            return
        if draft.start <= i and draft.end >= end:
            return  # a dictionary hit never cuts a longer name
    if entry.sure and many and all(d.start >= i and d.end <= end for d in others):
        board.lay(i, end, entry.kind, entry.source, entry.rule)


def _inside_person(board: Board, i: int, known: Vocabulary) -> bool:
    """Say whether a single word goes on with a person's name: "Shia" behind "Mohammed"."""
    words = board.words
    before = board.at(i - 1)
    if not words.cap(i - 1) or words.opens[i]:
        return False
    if before is not None:
        return before.kind == "PERSON"
    first = plain(words.words[i - 1])
    return first in known.given and first not in known.english and first not in known.phrases


def _safe(board: Board, i: int, end: int, entry: Entry, known: Vocabulary) -> bool:
    """Say whether a known name that the model does not see may be added."""
    if entry.source == "actors":
        return True
    in_run = _beside_capital(board, i, end, known)
    if not entry.sure:
        return not in_run and _has_evidence(board, i, entry, known)
    return not in_run or entry.rule in SOFT or entry.kind == "NORP" or end - i > 1


def _has_evidence(board: Board, i: int, entry: Entry, known: Vocabulary) -> bool:
    """Say whether what stands beside an ambiguous word makes it a name."""
    words = board.words
    word, lower = words.words[i], words.lowers[i]
    if words.opens[i] and lower in known.english:
        return False
    if lower in known.cues["likely"]:
        return words.lower(i - 1).rstrip(".") not in known.titles
    if entry.kind in {"GPE", "LOC"}:
        near = words.lower(i - 1) in known.cues["near"]
        return near and lower not in known.calendar and lower not in known.english
    if entry.kind == "NORP":
        return not words.opens[i]
    return word.isupper() and len(word) > 1


def _beside_capital(board: Board, i: int, end: int, known: Vocabulary) -> bool:
    """Say whether an unexplained capitalised word touches ``[i, end)``."""
    words = board.words
    left = (
        words.cap(i - 1)
        and board.at(i - 1) is None
        and not words.opens[i - 1]
        and words.lowers[i - 1] not in known.calendar
    )
    if words.lower(i - 1) == "-" and words.glued[i] and words.cap(i - 2):
        left = True
    right = words.cap(end) and board.at(end) is None and words.lowers[end] not in known.calendar
    right = right and words.lowers[end].rstrip(".") not in known.titles
    return left or right
