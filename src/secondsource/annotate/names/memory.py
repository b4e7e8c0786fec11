"""What a report says of its names, gathered over all its passages."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field

from ..kinds import NameKind
from .acronyms import spells
from .board import Board, Draft
from .evidence import CERTAIN, peoples_of, votes
from .vocabulary import Vocabulary, plain

WEIGHT = {"actors": 9.0, "gazetteer": 3.0, "vocabulary": 2.5, "context": 2.0, "model": 1.0}
LONG_WEIGHT = 1.5  # a name of several words is less often mistaken

Votes = dict[NameKind, float]


def _no_votes() -> Votes:
    return defaultdict(float)


@dataclass
class Memory:
    """Surnames and first names -> full names; forms -> votes by kind; short forms -> kind."""

    surnames: dict[str, str] = field(default_factory=dict)
    firsts: dict[str, str] = field(default_factory=dict)
    kinds: dict[str, Votes] = field(default_factory=lambda: defaultdict(_no_votes))
    short: dict[str, NameKind] = field(default_factory=dict)


def gather(boards: Sequence[Board], known: Vocabulary) -> Memory:
    """Return the memory of a report; headings lose what the model alone sees in their capitals."""
    memory = Memory()
    headings = [board for board in boards if board.words.title_case]
    if len(headings) < len(boards):
        _clear(headings, [board for board in boards if board not in headings], known)
    for board in boards:
        for draft in board:
            _count(board, draft, memory, known)
    _places_of_peoples(memory, boards, known)
    for board in boards:
        for draft in board:
            _remember(board, draft, memory, known)
    return memory


def _clear(headings: Sequence[Board], others: Sequence[Board], known: Vocabulary) -> None:
    """Take off headings what the model alone sees there, and the report speaks of nowhere else."""
    forms = {form_of(board, draft) for board in others for draft in board}
    for board in headings:
        for draft in board:
            common = any(
                low in known.english for low in board.words.lowers[draft.start : draft.end]
            )
            if draft.source == "model" and common and form_of(board, draft) not in forms:
                entry = known.phrases.get(form_of(board, draft))
                if entry is None or not entry.sure:
                    board.take(draft)


def _count(board: Board, draft: Draft, memory: Memory, known: Vocabulary) -> None:
    """Add the votes of one name."""
    form = form_of(board, draft)
    kinds = memory.kinds[form]
    entry = known.phrases.get(form)
    if entry is not None and entry.sure and entry.kind == draft.kind:
        kinds[draft.kind] += WEIGHT[entry.source]
    else:
        weight = WEIGHT.get(draft.source, 1.0)
        kinds[draft.kind] += weight * (LONG_WEIGHT if draft.size > 1 else 1.0)
    for kind, weight in votes(board, draft, known):
        kinds[kind] += weight


def _places_of_peoples(memory: Memory, boards: Sequence[Board], known: Vocabulary) -> None:
    """Where a report speaks of Dravians, or of the Dravian fleet, Dravia is a place.

    Inside longer names the adjective counts only for what is no name of persons: there may be a Latif
    beside a Latifi Street.
    """
    peoples = {form for form, kinds in memory.kinds.items() if first_kind(kinds) == "NORP"}
    written = {
        plain(w) for b in boards for w, cap in zip(b.words.words, b.words.caps, strict=True) if cap
    }
    for form, kinds in memory.kinds.items():
        alone = " " not in form and len(form) > 3 and form not in peoples
        telling = peoples if form in known.given or form in known.surnames else peoples | written
        if alone and not telling.isdisjoint(peoples_of(form)):
            kinds["GPE"] += CERTAIN


def first_kind(kinds: Votes) -> NameKind:
    """Return the kind with most votes; of several, the one that was counted first."""
    return max(kinds, key=lambda kind: kinds[kind])


def _remember(board: Board, draft: Draft, memory: Memory, known: Vocabulary) -> None:
    """Note what a name may be shortened to in this report."""
    text = board.words.words[draft.start : draft.end]
    kind = first_kind(memory.kinds[form_of(board, draft)])
    capitals = [w for w in text if w[0].isupper()]
    if kind == "PERSON" and len(capitals) > 1 and len(text[-1]) > 2:
        whole, last, first = board.text(draft), plain(text[-1]), plain(text[0])
        if last not in known.english or last in known.surnames:
            memory.surnames.setdefault(last, whole)
        if len(first) > 2 and first not in known.english:
            memory.firsts.setdefault(first, whole)
    elif kind == "ORG" and len(capitals) > 1:
        head = text[-1]
        if head.lower() in known.heads["org_last"] and len(head) > 3:
            memory.short.setdefault(head, "ORG")
        initials = "".join(w[0] for w in capitals)
        if len(initials) > 2 and spells(initials, capitals):
            memory.short.setdefault(initials, "ORG")
    elif kind == "GPE" and draft.size == 1 and len(text[0]) > 3 and text[0][1:].islower():
        for people in peoples_of(text[0]):
            memory.short.setdefault(people, "NORP")


def form_of(board: Board, draft: Draft) -> str:
    """Return what names are compared by: words in lower case, without marks on letters."""
    return " ".join(plain(w) for w in board.words.words[draft.start : draft.end])
