"""The body: from a scanned page to the lines of its story."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from ...data import Piece
from ...settings import HTML_CELL_CHARS, HTML_CELL_LEVELS, HTML_HEADING_CHARS
from ..lines import Line, LineKind
from .blocks import is_ended, is_heading, is_within
from .chrome import is_heading_name
from .extractors import votes
from .select import choose
from .source import Block, Element, Source
from .trim import trim

_ITEMS = frozenset(("li", "dt", "dd"))
_CELL_GAP = " | "


@dataclass(frozen=True, slots=True)
class Body:
    """The lines of a story and the blocks behind it that credit reporters or an agency."""

    lines: tuple[Line, ...]
    credits: tuple[Block, ...]

    @property
    def size(self) -> int:
        """Characters of text."""
        return sum(len(line.text) for line in self.lines)


def read_body(source: Source, titles: Iterable[str]) -> Body:
    """Return the story of a scanned page; without lines where the page has none."""
    choice = choose(source, votes(source))
    credits = trim(choice, titles)
    kept = [source.blocks[i] for i in choice.kept]
    return Body(_lines(kept), tuple(source.blocks[i] for i in credits))


def _lines(blocks: Sequence[Block]) -> tuple[Line, ...]:
    """Turn blocks into lines; the short cells of a table row share one."""
    lines: list[Line] = []
    row: Element | None = None
    for block in blocks:
        line = Line(block.text, block.pieces, kind=_kind(block))
        home = _row(block)
        if lines and home is not None and home is row and _is_cell(block):
            lines[-1] = _joined(lines[-1], line)
        else:
            lines.append(replace(line, kind="item") if home is not None else line)
        row = home if _is_cell(block) else None
    return tuple(lines)


def _kind(block: Block) -> LineKind:
    if is_heading(block) or is_heading_name(block.element):
        return "heading"
    if is_within(block, _ITEMS, 2):
        return "item"
    bold = block.strong >= len(block.text) <= HTML_HEADING_CHARS
    return (
        "heading"
        if bold and not is_ended(block.text) and block.text[-1] not in ":,;"
        else "paragraph"
    )


def _row(block: Block) -> Element | None:
    """Return the table row that a block is a cell of."""
    element: Element | None = block.element
    for _ in range(HTML_CELL_LEVELS):
        if element is None or element.tag == "tr":
            return element
        element = element.parent
    return None


def _is_cell(block: Block) -> bool:
    return len(block.text) <= HTML_CELL_CHARS


def _joined(first: Line, second: Line) -> Line:
    gap = len(first.text) + len(_CELL_GAP)
    moved = (Piece(p.start + gap, p.end + gap, p.page_start, p.page_end) for p in second.pieces)
    return replace(first, text=first.text + _CELL_GAP + second.text, pieces=(*first.pieces, *moved))
