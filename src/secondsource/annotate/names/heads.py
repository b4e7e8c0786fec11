"""Capitalised runs that a common noun explains: "Saqr Brigade", "Ministry of Oil", "Saha Square"."""

from __future__ import annotations

from ..kinds import NameKind
from .board import Board
from .edges import POSSESSIVE, is_head
from .vocabulary import Vocabulary

KINDS: tuple[tuple[str, NameKind], ...] = (
    ("org_last", "ORG"),
    ("fac_last", "FAC"),
    ("loc_last", "LOC"),
    ("gpe_last", "GPE"),
    ("misc_last", "MISC"),
)
OPENING: tuple[tuple[str, NameKind], ...] = (
    ("fac_first", "FAC"),
    ("loc_first", "LOC"),
    ("misc_first", "MISC"),
)
OVERRULED: dict[NameKind, frozenset[str]] = {
    "ORG": frozenset({"PERSON", "NORP", "MISC", "GPE", "LOC"}),
    "FAC": frozenset({"PERSON", "NORP", "MISC"}),
    "LOC": frozenset({"PERSON", "NORP", "MISC"}),
    "GPE": frozenset({"PERSON", "NORP", "MISC"}),
    "MISC": frozenset({"PERSON"}),
}
LINKS = frozenset({"of", "for", "on", "against", "to"})


def lay_heads(board: Board, known: Vocabulary) -> None:
    """Lay the runs that a head noun closes, or opens with "of"; longer names of the model stay."""
    words = board.words
    for i in range(len(words)):
        if not words.caps[i]:
            continue
        lower = words.lowers[i]
        if lower in known.heads["org_first"] and words.lower(i + 1) in LINKS:
            _opened(board, i, known)
        for name, kind in KINDS:
            if lower in known.heads[name]:
                _closed(board, i, kind, known)
                break
        for name, kind in OPENING:
            if lower in known.heads[name] and not words.opens[i]:
                _followed(board, i, kind, known)
                break


def _closed(board: Board, head: int, kind: NameKind, known: Vocabulary) -> None:
    """The run of capitals that ends in a head: as far left as it goes."""
    words = board.words
    if words.cap(head + 1) and is_head(words.lowers[head + 1], known):
        return  # the run goes on, and its last head decides
    begin = run_start(board, head, known)
    if begin == head:
        return
    end = head + 1
    if kind == "ORG" and words.lower(end) in {"of", "for"} and head - begin >= 1:
        tail = _tail(board, end, known)
        end = tail if tail > end and not _is_person(board, end + 1) else end
    _put(board, begin, end, kind, f"ends in {words.lowers[head]}")


def _opened(board: Board, head: int, known: Vocabulary) -> None:
    """``Ministry of ...``, ``University of ...``: what is before and behind belongs to it."""
    end = _tail(board, head + 1, known)
    if end > head + 1:
        begin = run_start(board, head, known)
        _put(board, begin, end, "ORG", f"{board.words.lowers[head]} of")


def _followed(board: Board, head: int, kind: NameKind, known: Vocabulary) -> None:
    """``Lake Chad``, ``Camp Taji``: one or two capitals behind the head."""
    words = board.words
    begin = head + 1 + (words.lower(head + 1) in {".", "of"})
    end = begin
    while end < len(words) and words.caps[end] and end - begin < 2 and _joins(board, end, known):
        end += 1
    if end > begin and not any(d.end > end or d.start < head for d in board.over(head, end)):
        _put(board, head, end, kind, f"begins with {words.lowers[head]}")


def run_start(board: Board, i: int, known: Vocabulary) -> int:
    """Return where the run of capitals that ends before word ``i`` begins."""
    begin = i
    while begin > 0:
        step = _step_left(board, begin, i, known)
        if not step:
            break
        begin -= step
    return begin


def _step_left(board: Board, begin: int, i: int, known: Vocabulary) -> int:
    """Return by how many words the run that begins at ``begin`` reaches further left."""
    words = board.words
    before = begin - 1
    lower, further = words.lowers[before], words.cap(before - 1)
    if words.caps[before]:
        return int(_joins(board, before, known))
    if lower[0].isdigit():
        return int(lower[-1] in "thsdr")
    if lower in {"-", "–"}:
        return int(further and words.glued[before] and words.glued[begin])
    if lower == "&":
        return int(further)
    if lower == "and":
        common = words.lower(before - 1) in known.english and not words.opens[before - 1]
        return 2 * (further and common and i - begin <= 2 and _joins(board, before - 1, known))
    owned = lower in POSSESSIVE or lower in {"'", "’"}
    return 2 * (
        owned and further and words.glued[before] and words.lower(before - 1) in known.cues["owner"]
    )


def _joins(board: Board, i: int, known: Vocabulary) -> bool:
    """Say whether a capitalised word may be inside a name rather than in front of one."""
    words = board.words
    lower = words.lowers[i].replace(".", "")
    if lower in known.calendar or words.lowers[i] in {
        "the",
        "a",
        "an",
        "this",
        "that",
        "its",
        "his",
    }:
        return False
    if lower in known.cues["post"] or (words.title_case and lower in known.english):
        return False
    if words.opens[i] and lower in known.english:
        return lower in known.heads["fac_adjective"] or any(
            lower in heads for heads in known.heads.values()
        )
    return True


def _is_person(board: Board, i: int) -> bool:
    draft = board.at(i)
    return draft is not None and draft.kind == "PERSON"


def _tail(board: Board, link: int, known: Vocabulary) -> int:
    """Return where "of the Interior and Local Government" behind a head ends; ``link`` if it is none."""
    words = board.words
    at = link + 1
    if words.lower(at) == "the":
        at += 1
    first = words.lower(at).rstrip(".")
    if not words.cap(at) or first in known.titles or first in known.calendar:
        return link
    end = at
    while end < len(words):
        step = _step_right(board, end, known)
        if not step:
            break
        end += step
    return end


def _step_right(board: Board, end: int, known: Vocabulary) -> int:
    """Return by how many words a tail that ends at ``end`` reaches further."""
    words = board.words
    lower = words.lowers[end]
    if words.caps[end]:
        return int(lower not in known.calendar)
    if words.words[end] in {"-", "&"}:
        return 2 * words.cap(end + 1)
    if lower in {"and", ","}:
        return 2 * _goes_on(board, end, known)
    if lower in LINKS:
        return (2 + (words.lower(end + 1) == "the")) * _of_again(board, end, known)
    return 2 * (lower in known.particles["article"] and words.lower(end + 1) == "-")


def _goes_on(board: Board, i: int, known: Vocabulary) -> bool:
    """ "Justice and Human Rights", "Trade, Industry": common words on both sides, in capitals."""
    words = board.words
    if not words.cap(i + 1) or words.lower(i - 1) not in known.english:
        return False
    if words.lowers[i] == ",":
        later = range(i + 2, min(i + 5, len(words)))
        return words.lower(i + 1) in known.english and any(words.lowers[k] == "and" for k in later)
    return words.lower(i + 1) in known.english


def _of_again(board: Board, i: int, known: Vocabulary) -> bool:
    words = board.words
    at = i + 1 + (words.lower(i + 1) == "the")
    return words.lowers[i] == "of" and words.cap(at) and words.lower(i - 1) in known.english


def _put(board: Board, begin: int, end: int, kind: NameKind, rule: str) -> None:
    """Lay a run unless a longer name is there; keep what such a name reaches beyond it."""
    others = board.over(begin, end)
    for draft in others:
        if draft.start <= begin and draft.end >= end:
            if draft.end == end and draft.kind in OVERRULED[kind]:
                draft.kind, draft.rule = kind, f"{draft.rule}, {rule}"
            return
    begin = min([begin, *(d.start for d in others if d.kind == kind)])
    end = max([end, *(d.end for d in others if d.kind == kind)])
    board.lay(begin, end, kind, "vocabulary", rule)
