"""Alignment: which words of the scanned page an extraction took, by exact runs in reading order."""

from __future__ import annotations

from collections.abc import Sequence

from ...settings import HTML_SEED_PLACES, HTML_SEED_WORDS
from .text import words


class Aligner:
    """The words of a page's blocks, where short runs of them stand, and which of them are taken."""

    def __init__(self, blocks: Sequence[str]) -> None:
        self.page: list[str] = []
        self.owner: list[int] = []
        self.sizes: list[int] = []
        for number, text in enumerate(blocks):
            found = words(text)
            self.page += found
            self.owner += [number] * len(found)
            self.sizes.append(len(found))
        self.taken = bytearray(len(self.page))
        self.seeds: dict[tuple[str, ...], list[int]] = {}
        for size in range(1, HTML_SEED_WORDS + 1):
            for place in range(len(self.page) - size + 1):
                self.seeds.setdefault(tuple(self.page[place : place + size]), []).append(place)

    def coverage(self, paragraphs: Sequence[str]) -> list[float]:
        """Return for each block the share of its words that the paragraphs of an extraction hold.

        Paragraphs are expected in the order of the blocks; one that stands out of order is still
        found. The longest, whose place is the surest, is placed first; the others are then placed
        outwards from it, so that a teaser that repeats an opening is not taken for the opening.
        """
        self.taken = bytearray(len(self.page))
        wanted = [words(paragraph) for paragraph in paragraphs]
        if wanted:
            pivot = max(range(len(wanted)), key=lambda i: len(wanted[i]))
            start = at = self.take(wanted[pivot], 0, forward=True)
            for paragraph in wanted[pivot + 1 :]:
                at = self.take(paragraph, at, forward=True)
            at = max(0, start - len(wanted[pivot]))
            for paragraph in reversed(wanted[:pivot]):
                at = self.take(paragraph, at, forward=False)
        counts = [0] * len(self.sizes)
        for place, hit in enumerate(self.taken):
            counts[self.owner[place]] += hit
        return [
            count / size if size else 0.0 for count, size in zip(counts, self.sizes, strict=True)
        ]

    def take(self, wanted: list[str], at: int, *, forward: bool) -> int:
        """Mark the runs of ``wanted`` and return where they end (or start, going backward)."""
        done, edge = 0, at
        while done < len(wanted):
            place, size = self._best(wanted, done, edge, forward=forward)
            if not size:
                done += 1
                continue
            self.taken[place : place + size] = b"\1" * size
            done += size
            edge = place + size
            at = edge if forward else min(at, place)
        return at

    def _best(self, wanted: list[str], done: int, at: int, *, forward: bool) -> tuple[int, int]:
        """Return place and size of the longest free run of the next words, nearest of equals."""
        best = (0, False, 0, 0)  # size, on the right side, minus the distance, place
        places = self.seeds.get(tuple(wanted[done : done + HTML_SEED_WORDS]), [])
        for place in places[:HTML_SEED_PLACES]:
            size = self._match(wanted, done, place)
            side = place >= at if forward else place <= at
            best = max(best, (size, side, -abs(place - at), place))
        return best[3], best[0]

    def _match(self, wanted: list[str], done: int, place: int) -> int:
        size = 0
        limit = min(len(wanted) - done, len(self.page) - place)
        while (
            size < limit
            and self.page[place + size] == wanted[done + size]
            and not self.taken[place + size]
        ):
            size += 1
        return size
