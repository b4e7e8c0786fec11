"""Persons: whole names, with their particles and initials, without ranks and titles."""

from __future__ import annotations

from .board import Board, Draft
from .edges import all_common, is_address, is_head, is_title
from .vocabulary import Vocabulary, key_of, plain

SHORT = 3  # letters of a given name that is as often a syllable of something else
SYLLABLE = 6  # letters of the second half of a given name: "Suk-yeol"
RETYPED = frozenset({"ORG", "GPE", "MISC"})
MOST_CAPITALS = 5  # of a person's name
LONGEST = 7  # words and marks of one name


def lay_persons(board: Board, known: Vocabulary) -> None:
    """Lay persons that titles, given names or kunyas show; then make all persons whole."""
    words = board.words
    i = 0
    while i < len(words):
        if words.caps[i] and board.at(i) is None:
            i = max(i + 1, _titled(board, i, known) or _given(board, i, known) or i + 1)
        else:
            i += 1
    for draft in board:
        if draft.kind == "PERSON":
            _whole(board, draft, known)
        elif draft.source == "model" and draft.kind in RETYPED:
            _retype(board, draft, known)


def _retype(board: Board, draft: Draft, known: Vocabulary) -> None:
    """Make a person of what the model took for something else, where title or given name show one."""
    words = board.words
    if _explained(board, draft.start, draft.end, known):
        return
    if _behind_title(board, draft, known):
        draft.kind, draft.source = "PERSON", "context"
        draft.rule = f"{draft.rule}, behind {words.lowers[draft.start - 1]}"
    elif _opens_given(board, draft, known):
        draft.kind, draft.source = "PERSON", "vocabulary"
        draft.rule = f"{draft.rule}, given name"


def _opens_given(board: Board, draft: Draft, known: Vocabulary) -> bool:
    """Say whether a whole name begins with a given name, or with a kunya."""
    words = board.words
    first = plain(words.words[draft.start])
    if not 2 <= sum(words.caps[draft.start : draft.end]) <= MOST_CAPITALS:
        return False
    if name_end(board, draft.start, known) != draft.end:
        return False
    if first in known.cues["kunya"]:
        return draft.kind in {"ORG", "MISC"}
    rest = [plain(words.words[k]) for k in range(draft.start + 1, draft.end) if words.caps[k]]
    common = any(word in known.english and word not in known.surnames for word in rest)
    return (
        (first in known.given or first in known.surnames)
        and not common
        and first not in known.heads["gpe_first"]
        and len(first) > SHORT
        and key_of(words.words[draft.start : draft.end]) not in known.phrases
    )


def _behind_title(board: Board, draft: Draft, known: Vocabulary) -> bool:
    """Say whether an honorific or a rank stands before a name."""
    words = board.words
    at = draft.start - 1
    if words.lower(at) == "." and words.glued[at]:
        at -= 1
    return at >= 0 and words.caps[at] and is_address(words.lowers[at], known)


def _titled(board: Board, i: int, known: Vocabulary) -> int | None:
    """``Mr Okondo``, ``Col. Hazem al-Rubaie``, ``Interior Minister Leyla Karimova``."""
    words = board.words
    if not is_title(board, i, known):
        return None
    at = i + 1
    while at < len(words) and (
        (words.caps[at] and is_title(board, at, known))
        or (words.words[at] == "." and words.glued[at])
    ):
        at += 1
    end = name_end(board, at, known)
    common = words.lowers[i] not in known.cues["honorific"] and all_common(board, at, end, known)
    if end > at and not common and _free(board, at, end) and not _explained(board, at, end, known):
        board.lay(at, end, "PERSON", "context", f"behind {words.lowers[i]}")
        return end
    return None


def _given(board: Board, i: int, known: Vocabulary) -> int | None:
    """A known given name with a capitalised word behind it, or a kunya."""
    words = board.words
    end = name_end(board, i, known)
    whole = (
        not (words.opens[i] and words.lowers[i] in known.english)
        and 2 <= sum(words.caps[i:end]) <= MOST_CAPITALS
        and _is_given(board, i, end, known)
        and _free(board, i, end)
        and not _explained(board, i, end, known)
    )
    if not whole:
        return None
    board.lay(i, end, "PERSON", "vocabulary", "given name")
    return end


def _is_given(board: Board, i: int, end: int, known: Vocabulary) -> bool:
    """Say whether a run begins with a given name, and goes on as names do."""
    words = board.words
    first = plain(words.words[i])
    if first in known.cues["kunya"]:
        return not words.opens[i]
    if first not in known.given or first in known.heads["gpe_first"]:
        return False
    rest = [plain(words.words[k]) for k in range(i + 1, end) if words.caps[k]]
    named = [w in known.surnames or (len(w) > SHORT and w in known.given) for w in rest]
    return any(named) if len(first) <= SHORT else named[0] or rest[0] not in known.english


def name_end(board: Board, i: int, known: Vocabulary) -> int:
    """Return where a person's name that begins at word ``i`` ends."""
    words = board.words
    end, last = i, i
    particles, articles = known.particles["person"], known.particles["article"]
    while end < len(words) and end - i < LONGEST:
        if words.caps[end]:
            if end > i and (words.opens[end] or words.lowers[end] in known.calendar):
                break
            end = last = end + 1
            if words.lower(end) == "." and len(words.words[end - 1]) == 1 and words.cap(end + 1):
                end = last = end + 1
        elif words.words[end] in "-–":
            step = _behind_hyphen(board, end, known) if end > i else 0
            if not step:
                break
            end += step
            last = end if step > 1 else last
        elif words.lowers[end] in particles and (end > i or words.lowers[end] in articles):
            if words.lowers[end] in known.small and words.lower(end + 1) != "-":
                break  # an English word here
            end += 1
        else:
            break
    junior = words.lower(last - 1) in {"jr", "sr"} and words.lower(last) == "."
    return last + (junior and last > i and words.glued[last])


def _behind_hyphen(board: Board, i: int, known: Vocabulary) -> int:
    """Return how many words a hyphen adds to a name: 1 with a capital behind, 2 for "Jong-un"."""
    words = board.words
    if i + 1 >= len(words):
        return 0
    article = words.lowers[i - 1] in known.particles["article"]
    if not (article or (words.glued[i] and words.glued[i + 1])):
        return 0
    after = words.lowers[i + 1]
    if words.caps[i + 1] or after in known.particles["person"]:
        return 1
    syllable = after.isalpha() and len(after) <= SYLLABLE and after not in known.english
    return 2 if syllable else 0


def _free(board: Board, start: int, end: int) -> bool:
    """Say whether nothing but parts of persons lies here."""
    return all(
        d.kind == "PERSON" and start <= d.start and d.end <= end for d in board.over(start, end)
    )


def _explained(board: Board, start: int, end: int, known: Vocabulary) -> bool:
    """Say whether the run closes with a noun of organisations, places or things."""
    last = board.words.lowers[end - 1]
    return end - start > 1 and is_head(last, known) and last not in known.surnames


def _whole(board: Board, draft: Draft, known: Vocabulary) -> None:
    """Stretch a person to the capitals, particles and initials that touch it."""
    words = board.words
    start, end = draft.start, draft.end
    while start > 0 and _joins_left(board, start, known):
        start -= 1
    if words.lower(start) in {"-", "."}:
        start += 1
    stretched = name_end(board, start, known)
    if stretched > end:
        others = [d for d in board.over(end, stretched) if d.kind != "PERSON"]
        limit = min((d.start for d in others), default=stretched)
        while end < limit < stretched and not words.caps[limit - 1]:
            limit -= 1
        end = max(end, limit)
    if (start, end) != (draft.start, draft.end) and not _explained(board, start, end, known):
        board.move(draft, start, end, "whole name")


def _joins_left(board: Board, start: int, known: Vocabulary) -> bool:
    """Say whether the word before ``start`` is a given name, an initial or a joined article."""
    words = board.words
    before = start - 1
    word, article = words.words[before], words.lowers[before] in known.particles["article"]
    other = board.at(before)
    if other is not None and other.kind != "PERSON":
        return False
    if word in "-–":
        joined = words.glued[before] and words.glued[start]
        left = words.cap(before - 1) or words.lower(before - 1) in known.particles["article"]
        return joined and left
    if article and words.lower(start) == "-":
        return True
    if words.opens[start]:
        return False
    if word == ".":
        return words.glued[before] and words.cap(before - 1) and len(words.words[before - 1]) == 1
    initial = len(word) == 1 and words.lower(start) == "."
    given = plain(word) in known.given and not is_title(board, before, known)
    return words.caps[before] and (given or initial)
