"""One report, one meaning: bare surnames, short forms, acronyms and repeats take the kind of the whole."""

from __future__ import annotations

from collections.abc import Sequence

from ..kinds import NameKind
from .board import Board, Draft
from .evidence import CERTAIN
from .memory import Memory, first_kind, form_of, gather
from .vocabulary import Vocabulary, plain

MUCH = 1.5  # times the votes of its own kind that another kind must have to overrule a name
LONGEST = 8  # words of a repeated name


def agree(boards: Sequence[Board], known: Vocabulary) -> None:
    """Make the names of a report agree with each other."""
    memory = gather(boards, known)
    for board in boards:
        _retype(board, memory, known)
        _repeat(board, memory, known)


def _retype(board: Board, memory: Memory, known: Vocabulary) -> None:
    """Give names the kind that the report as a whole shows."""
    words = board.words
    for draft in list(board):
        form = form_of(board, draft)
        kinds = memory.kinds[form]
        last = _bare_name(board, draft, known)
        whole = _whole_of(board, last, memory) if last is not None else None
        if whole and draft.kind != "PERSON" and not _is_place(form, memory):
            entry = known.phrases.get(form)
            inside = entry is not None and words.lower(draft.start - 1) in known.cues["within"]
            if not inside and (entry is None or not entry.sure):
                _change(draft, "PERSON", f"short for {whole}")
            continue
        if draft.source == "actors":
            continue
        short = memory.short.get(words.words[draft.start]) if draft.size == 1 else None
        best = first_kind(kinds)
        if best != draft.kind and kinds[best] >= MUCH * kinds[draft.kind]:
            _change(draft, best, "as elsewhere in the report")
        elif (
            short
            and short != draft.kind
            and draft.source == "model"
            and not _is_place(form, memory)
        ):
            _change(draft, short, "short form")


def _change(draft: Draft, kind: NameKind, why: str) -> None:
    draft.kind, draft.source, draft.rule = kind, "consistency", f"{draft.rule}, {why}"


def _bare_name(board: Board, draft: Draft, known: Vocabulary) -> int | None:
    """Return the index of the word of a name that is one word, but for an article: ``al-Sadr``."""
    words = board.words
    article = draft.size == 3 and words.words[draft.start + 1] in "-–"
    if article and words.lowers[draft.start] in known.particles["article"]:
        return draft.end - 1
    return draft.start if draft.size == 1 else None


def _whole_of(board: Board, i: int, memory: Memory) -> str | None:
    """Return the full name of the person whose surname, or first name, a word is."""
    word = plain(board.words.words[i])
    return memory.surnames.get(word) or memory.firsts.get(word)


def _repeat(board: Board, memory: Memory, known: Vocabulary) -> None:
    """Lay names that stand elsewhere in the report and were not seen here."""
    words = board.words
    longest = min(LONGEST, max((form.count(" ") + 1 for form in memory.kinds), default=0))
    i = 0
    while i < len(words):
        if not words.caps[i] or board.at(i) is not None:
            i += 1
            continue
        i = _lay_repeat(board, i, longest, memory, known) or i + 1


def _lay_repeat(
    board: Board, i: int, longest: int, memory: Memory, known: Vocabulary
) -> int | None:
    """Lay what begins at word ``i`` where the report knows it; return where it ends."""
    words = board.words
    word, alone = words.words[i], not _in_run(board, i)
    whole = _whole_of(board, i, memory)
    if whole and alone and not _is_place(plain(word), memory):
        start = _with_article(board, i, known)
        board.lay(start, i + 1, "PERSON", "consistency", f"short for {whole}")
        return i + 1
    forms = [plain(w) for w in words.words[i : i + longest]]
    for size in range(len(forms), 0, -1):
        kinds = memory.kinds.get(" ".join(forms[:size]))
        free = all(board.at(k) is None for k in range(i, i + size))
        if kinds and free and (size > 1 or _stands_alone(board, i, known)):
            kind = first_kind(kinds)
            board.lay(i, i + size, kind, "consistency", "as elsewhere in the report")
            return i + size
    if word in memory.short and not words.opens[i] and alone:
        board.lay(i, i + 1, memory.short[word], "consistency", "short form")
        return i + 1
    if alone and _is_body(board, i, known):
        board.lay(i, i + 1, "ORG", "vocabulary", "the body, with a capital")
        return i + 1
    return None


def _is_body(board: Board, i: int, known: Vocabulary) -> bool:
    """Say whether a word is what a body is called for short: "the Contingent", "the Front"."""
    words = board.words
    head = words.lowers[i] in known.heads["org_last"] and words.words[i][1:].islower()
    return head and not words.opens[i] and not words.title_case and words.lower(i - 1) == "the"


def _is_place(form: str, memory: Memory) -> bool:
    """Say whether the report speaks of this place's people."""
    kinds = memory.kinds.get(form)
    return kinds is not None and kinds.get("GPE", 0.0) >= CERTAIN


def _with_article(board: Board, i: int, known: Vocabulary) -> int:
    """Return the start of ``al-Sudani`` for its last word."""
    words = board.words
    joined = i > 1 and words.words[i - 1] in "-–" and words.glued[i]
    return i - 2 if joined and words.lowers[i - 2] in known.particles["article"] else i


def _stands_alone(board: Board, i: int, known: Vocabulary) -> bool:
    words = board.words
    common = words.lowers[i] in known.english or words.lowers[i] in known.calendar
    return not _in_run(board, i) and not (common and words.opens[i])


def _in_run(board: Board, i: int) -> bool:
    """Say whether a capitalised word that is no name touches this one."""
    words = board.words
    left = words.cap(i - 1) and board.at(i - 1) is None and not words.opens[i - 1]
    right = words.cap(i + 1) and board.at(i + 1) is None
    return left or right
