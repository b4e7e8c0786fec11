"""The best monotone chain of blocks: sparse dynamic programming over the blocks worth taking."""

from __future__ import annotations

from collections.abc import Iterable

from .similar import Block


def best_chain(blocks: Iterable[Block]) -> tuple[Block, ...]:
    """Return the blocks of the highest total gain that follow one another in both reports.

    Blocks without gain are never taken. ``O(n log n)`` in the number of blocks (Eppstein and others
    1992): blocks are entered in the order of the first report into a Fenwick tree over the second,
    which gives the best chain that ends before a place.
    """
    useful = sorted(
        (b for b in blocks if b.gain > 0), key=lambda b: (b.a_start, b.b_start, b.a_end)
    )
    if not useful:
        return ()
    tree = _Best(max(block.b_end for block in useful))
    before: list[int | None] = [None] * len(useful)
    total = [0.0] * len(useful)
    ending = sorted(range(len(useful)), key=lambda n: useful[n].a_end)
    entered = 0
    for number, block in enumerate(useful):
        while useful[ending[entered]].a_end <= block.a_start:
            done = ending[entered]
            tree.enter(useful[done].b_end, total[done], done)
            entered += 1
        value, before[number] = tree.best(block.b_start)
        total[number] = value + block.gain
    last: int | None = max(range(len(useful)), key=lambda n: total[n])
    chain: list[Block] = []
    while last is not None:
        chain.append(useful[last])
        last = before[last]
    return tuple(reversed(chain))


class _Best:
    """A Fenwick tree of prefix maxima: place in the second report to the best chain that ends there."""

    def __init__(self, size: int) -> None:
        self._cells: list[tuple[float, int | None]] = [(0.0, None)] * (size + 1)

    def enter(self, place: int, value: float, number: int) -> None:
        while place < len(self._cells):
            if value > self._cells[place][0]:
                self._cells[place] = (value, number)
            place += place & -place

    def best(self, place: int) -> tuple[float, int | None]:
        found: tuple[float, int | None] = (0.0, None)
        while place > 0:
            if self._cells[place][0] > found[0]:
                found = self._cells[place]
            place -= place & -place
        return found
