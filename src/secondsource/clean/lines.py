"""The line: what the cleaner works on, whether it was printed in plain text or found in HTML."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from ..data import Piece

LineKind = Literal["", "paragraph", "heading", "item"]


@dataclass(frozen=True, slots=True)
class Line:
    """A non-blank line of a page, or a block of an HTML page.

    ``text`` has its blanks collapsed; ``pieces`` say where each run of it stands on the page (their
    ``start`` and ``end`` count in ``text``). ``blanks`` is the number of blank lines before it,
    ``indent`` the number of blanks it began with. ``kind`` is what markup says; empty in plain text,
    where the cleaner must judge.
    """

    text: str
    pieces: tuple[Piece, ...]
    blanks: int = 0
    indent: int = 0
    kind: LineKind = ""

    @property
    def page_start(self) -> int:
        """Where the line begins on the page."""
        return self.pieces[0].page_start

    @property
    def page_end(self) -> int:
        """Where the line ends on the page."""
        return self.pieces[-1].page_end
