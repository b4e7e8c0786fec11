"""What is no name after all: days, titles alone, small words, headings' capitals."""

from __future__ import annotations

from .board import Board, Draft
from .vocabulary import Vocabulary, key_of, plain


def drop_false(board: Board, known: Vocabulary) -> None:
    """Take off what cannot be a name."""
    for draft in board:
        if _is_false(board, draft, known):
            board.take(draft)


def _is_false(board: Board, draft: Draft, known: Vocabulary) -> bool:
    words = board.words
    inside = words.words[draft.start : draft.end]
    lowers = [w.lower().rstrip(".") for w in inside if w[0].isalnum()]
    if not any(c.isupper() for word in inside for c in word):
        return True
    if all(low in known.calendar or low in known.small or low.isdigit() for low in lowers):
        return not (draft.size == 1 and draft.kind == "ORG" and inside[0].isupper())
    if draft.source == "actors":
        return False
    thing = "".join(inside) in known.things and draft.kind != "MISC"
    alone = len(lowers) == 1 and _is_common(board, draft, known)
    return thing or alone or (len(lowers) > 1 and all(low in known.titles for low in lowers))


def _is_common(board: Board, draft: Draft, known: Vocabulary) -> bool:
    """Say whether a name of one word is a common word that happens to have a capital."""
    words = board.words
    word, lower = words.words[draft.start], words.lowers[draft.start].rstrip(".")
    if key_of([word]) in known.phrases or draft.rule == "dateline":
        return False
    name = plain(word) in known.given or plain(word) in known.surnames
    if lower in known.titles and lower not in known.given:
        return True
    if lower not in known.english or name:
        return False
    head = lower in known.heads["org_last"] and not words.opens[draft.start]
    acronym = word.isupper() and len(word) > 1
    return not (head or acronym or draft.kind == "MISC") or words.opens[draft.start]
