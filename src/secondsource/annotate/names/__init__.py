"""Names repaired by knowledge, in this order; each name records what found it and every rule since.

For a passage alone (:func:`repair_passage`):

1. the model's names, their edges mended;
2. datelines;
3. capitalised runs that a common noun explains (Saqr Brigade, Ministry of Oil);
4. known names: actors of the user, gazetteer, vocabularies; never cutting a longer name;
5. persons: titles, given names, whole names;
6. acronyms;
7. what is no name is taken off.

Over the report (:func:`agree`): bare surnames, short forms, repeats.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence

from ..kinds import Name, NameKind
from .acronyms import lay_acronyms
from .board import Board
from .consistency import agree
from .dateline import lay_dateline
from .edges import lay_model
from .filters import drop_false
from .heads import lay_heads
from .lookup import lay_known
from .persons import lay_persons
from .vocabulary import Vocabulary, vocabulary, with_actors
from .words import cut

__all__ = [
    "Vocabulary",
    "agree",
    "names_of",
    "repair_passage",
    "repair_report",
    "vocabulary",
    "with_actors",
]


def repair_passage(
    text: str,
    names: Iterable[tuple[int, int, NameKind]],
    known: Vocabulary,
    *,
    sentences: Collection[int] = (),
    capitals: bool = False,
) -> Board:
    """Return the names of one passage; ``capitals`` says that its own capitals tell nothing."""
    board = Board(cut(text, sentences))
    lay_model(board, names, known)
    lay_dateline(board, known)
    lay_heads(board, known)
    lay_known(board, known)
    lay_persons(board, known)
    lay_acronyms(board, known, capitals=capitals)
    drop_false(board, known)
    return board


def names_of(board: Board, offset: int = 0) -> list[Name]:
    """Return the names of a passage, moved by ``offset`` characters."""
    words = board.words
    return [
        Name(
            words.starts[d.start] + offset, words.ends[d.end - 1] + offset, d.kind, d.source, d.rule
        )
        for d in board
    ]


def repair_report(
    passages: Sequence[tuple[str, Sequence[tuple[int, int, NameKind]]]], known: Vocabulary
) -> list[list[Name]]:
    """Return the names of each passage of one report: a passage is (text, names of the model)."""
    boards = [repair_passage(text, names, known) for text, names in passages]
    agree(boards, known)
    return [names_of(board) for board in boards]
