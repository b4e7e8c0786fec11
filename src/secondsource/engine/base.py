"""What every engine can do."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import Protocol, TypeVar

T = TypeVar("T")
R = TypeVar("R")


class Engine(Protocol):
    """Runs a function over batches."""

    def map(
        self,
        function: Callable[[tuple[T, ...]], R],
        batches: Iterable[tuple[T, ...]],
        lost: Callable[[T], R],
    ) -> Iterator[R]:
        """Yield ``function(batch)`` for each batch, in the order of the batches.

        The input is drawn as results are taken, so that memory stays flat. Where an item kills the
        process that works on it, ``lost(item)`` stands in for that item alone.
        """
        ...
