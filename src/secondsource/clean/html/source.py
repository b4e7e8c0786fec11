"""A page as it was scanned: elements and visible blocks, each with its place in the source."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass, field

from ...data import Piece


@dataclass(eq=False, slots=True)
class Element:
    """An element: its tag, its attributes and where it starts and ends in the source.

    ``inner`` is the offset behind the start tag. ``order`` counts elements in source order, so that
    ``order <= other.order <= last`` says whether another element lies inside this one.
    """

    tag: str
    attributes: dict[str, str]
    parent: Element | None
    start: int
    inner: int
    order: int
    end: int = 0
    last: int = 0

    def holds(self, other: Element) -> bool:
        """Say whether the other element is this one or lies inside it."""
        return self.order <= other.order <= self.last

    @property
    def names(self) -> str:
        """Class and id in one string, as they are written."""
        found = self.attributes
        return f"{found.get('class', '')} {found.get('id', '')}".strip()


@dataclass(eq=False, slots=True)
class Block:
    """A run of visible text between two block boundaries of the source.

    ``linked`` and ``strong`` count the characters of ``text`` inside links and inside bold type.
    ``element`` is the innermost block-level element round it.
    """

    text: str
    pieces: tuple[Piece, ...]
    element: Element
    linked: int
    strong: int

    @property
    def page_start(self) -> int:
        """Where the block begins in the source."""
        return self.pieces[0].page_start

    @property
    def page_end(self) -> int:
        """Where the block ends in the source."""
        return self.pieces[-1].page_end


@dataclass(slots=True)
class Source:
    """A scanned page: its elements and visible blocks in source order, and its greatest depth."""

    text: str
    elements: list[Element] = field(default_factory=list)
    blocks: list[Block] = field(default_factory=list)
    depth: int = 0

    def inside(self, element: Element) -> range:
        """Return the numbers of the blocks that stand inside an element."""
        first = bisect_left(self.blocks, element.start, key=lambda block: block.page_start)
        behind = bisect_left(self.blocks, element.end, key=lambda block: block.page_start)
        return range(first, behind)

    def text_in(self, element: Element, most: int) -> tuple[str, int, int]:
        """Return the visible text inside an element, of ``most`` blocks at most, and its place.

        The text is empty, and its place that of the element's content, where nothing is visible.
        """
        parts, places = [], []
        first = max(0, self.inside(element).start - 1)
        for block in self.blocks[first : first + most + 1]:
            if block.page_start >= element.end:
                break
            within = [
                p for p in block.pieces if p.page_start < element.end and p.page_end > element.inner
            ]
            if within:
                parts.append(block.text[within[0].start : within[-1].end])
                places += [within[0].page_start, within[-1].page_end]
        if not places:
            return "", element.inner, element.end
        return " ".join(parts).strip(), places[0], places[-1]

    def part(self, root: Element) -> Source:
        """Return what stands inside an element as a page of its own, with the same offsets."""
        elements = self.elements[root.order - self.elements[0].order :][
            : root.last - root.order + 1
        ]
        within = self.inside(root)
        return Source(self.text, elements, self.blocks[within.start : within.stop], self.depth)
