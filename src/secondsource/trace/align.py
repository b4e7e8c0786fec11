"""Which sentences of two reports say the same: 1:1, 1:2, 2:1, dropped, added, moved.

1. Pairs of sentences that share telling terms are weighed; round each, the runs 1:2 and 2:1.
2. The best chain in order is taken.
3. Between its links, where both reports have sentences left, a lower likeness is enough: the place
   speaks for them.
4. What is left over on both sides is chained again at a higher likeness: moved blocks.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import pairwise

from ..settings import (
    TRACE_GAP_LIKENESS,
    TRACE_GAP_SENTENCES,
    TRACE_LINK_LIKENESS,
    TRACE_MOVED_LIKENESS,
    TRACE_MOVED_ROUNDS,
    TRACE_NEAR,
)
from .chain import best_chain
from .profile import Profile
from .rarity import Rarity
from .similar import Block, Likeness


@dataclass(frozen=True, slots=True)
class Alignment:
    """The blocks of two reports that say the same: those in order, and those that were moved."""

    a: Profile
    b: Profile
    chain: tuple[Block, ...]
    moved: tuple[Block, ...]

    @property
    def blocks(self) -> tuple[Block, ...]:
        """All blocks, in the order of the first report."""
        return tuple(sorted(self.chain + self.moved, key=lambda block: block.a_start))


def align(a: Profile, b: Profile, rarity: Rarity) -> Alignment:
    """Align the sentences of two reports. Every sentence stands in one block at most."""
    likeness = Likeness(a, b, rarity)
    pairs = likeness.pairs()
    links = list(_around(likeness, pairs))
    chain = best_chain(links)
    chain = tuple(_with_gaps(likeness, chain))
    return Alignment(a, b, chain, _moved(chain, links))


def _around(likeness: Likeness, pairs: dict[tuple[int, int], float]) -> Iterator[Block]:
    """Yield the pairs worth a link, and the longer runs round them."""
    rows, columns = len(likeness.a), len(likeness.b)
    for (i, j), score in pairs.items():
        if score < TRACE_NEAR:
            continue
        yield likeness.block(i, i + 1, j, j + 1, TRACE_LINK_LIKENESS)
        for a_end, b_end in ((i + 1, j + 2), (i + 2, j + 1)):
            if (
                a_end <= rows
                and b_end <= columns
                and _neighbour(pairs, a_end - 1, b_end - 1, score)
            ):
                yield likeness.block(i, a_end, j, b_end, TRACE_LINK_LIKENESS)


def _neighbour(pairs: dict[tuple[int, int], float], row: int, column: int, _score: float) -> bool:
    return pairs.get((row, column), 0.0) >= TRACE_NEAR / 2


def _with_gaps(likeness: Likeness, chain: tuple[Block, ...]) -> Iterator[Block]:
    """Yield the chain with what fits between its links."""
    edges = (
        Block(0, 0, 0, 0, 0.0, 0.0),
        *chain,
        Block(len(likeness.a), len(likeness.a), len(likeness.b), len(likeness.b), 0.0, 0.0),
    )
    for before, after in pairwise(edges):
        if before.gain:
            yield before
        yield from _gap(likeness, before, after)


def _gap(likeness: Likeness, before: Block, after: Block) -> tuple[Block, ...]:
    """Align what stands between two links, where that is little."""
    rows = range(before.a_end, after.a_start)
    columns = range(before.b_end, after.b_start)
    if not (rows and columns and max(len(rows), len(columns)) <= TRACE_GAP_SENTENCES):
        return ()
    return best_chain(
        likeness.block(i, i_end, j, j_end, TRACE_GAP_LIKENESS)
        for i in rows
        for j in columns
        for i_end, j_end in ((i + 1, j + 1), (i + 1, j + 2), (i + 2, j + 1))
        if i_end <= rows.stop and j_end <= columns.stop
    )


def _moved(chain: Iterable[Block], links: Iterable[Block]) -> tuple[Block, ...]:
    """Chain what the first chain left over, again and again; each round is a block that moved."""
    rows = {i for block in chain for i in range(block.a_start, block.a_end)}
    columns = {j for block in chain for j in range(block.b_start, block.b_end)}
    strong = [block for block in links if block.score >= TRACE_MOVED_LIKENESS]
    found: list[Block] = []
    for _ in range(TRACE_MOVED_ROUNDS):
        strong = [
            block
            for block in strong
            if rows.isdisjoint(range(block.a_start, block.a_end))
            and columns.isdisjoint(range(block.b_start, block.b_end))
        ]
        taken = best_chain(strong)
        if not taken:
            break
        found += taken
        rows |= {i for block in taken for i in range(block.a_start, block.a_end)}
        columns |= {j for block in taken for j in range(block.b_start, block.b_end)}
    return tuple(found)
