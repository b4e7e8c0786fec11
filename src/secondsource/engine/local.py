"""Local processes: the default engine."""

from __future__ import annotations

import multiprocessing
import os
import signal
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from itertools import islice
from typing import TypeVar

from ..errors import WorkersFailed
from ..settings import BATCHES_IN_FLIGHT

T = TypeVar("T")
R = TypeVar("R")


class LocalEngine:
    """Runs batches in this process (one worker), or in a pool of processes."""

    def __init__(self, workers: int | None = None) -> None:
        self.workers = max(1, workers if workers is not None else (os.cpu_count() or 1))

    def map(
        self,
        function: Callable[[tuple[T, ...]], R],
        batches: Iterable[tuple[T, ...]],
        lost: Callable[[T], R],
    ) -> Iterator[R]:
        """See :class:`secondsource.engine.base.Engine`."""
        if self.workers == 1:
            yield from map(function, batches)
            return
        source = iter(batches)
        # A pile of one batch is done before a pool would have started.
        first = list(islice(source, 2))
        if len(first) < 2:
            yield from map(function, first)
            return
        yield from self._pooled(function, _chain(first, source), lost)

    def _pooled(
        self,
        function: Callable[[tuple[T, ...]], R],
        batches: Iterator[tuple[T, ...]],
        lost: Callable[[T], R],
    ) -> Iterator[R]:
        waiting: deque[tuple[tuple[T, ...], Future[R]]] = deque()
        pool = _pool(self.workers)
        try:
            while True:
                while len(waiting) < self.workers * BATCHES_IN_FLIGHT:
                    batch = next(batches, None)
                    if batch is None:
                        break
                    waiting.append((batch, _submit(pool, function, batch)))
                if not waiting:
                    return
                batch, future = waiting.popleft()
                try:
                    yield future.result()
                except BrokenProcessPool:
                    pool.shutdown(wait=False, cancel_futures=True)
                    yield from _one_by_one(function, batch, lost)
                    pool = _pool(self.workers)
                    waiting = deque((b, _submit(pool, function, b)) for b, _ in waiting)
        finally:
            pool.shutdown(wait=False, cancel_futures=True)


def _one_by_one(
    function: Callable[[tuple[T, ...]], R], batch: tuple[T, ...], lost: Callable[[T], R]
) -> Iterator[R]:
    """Run the items of a batch that broke a pool, each in a process of its own."""
    for item in batch:
        with _pool(1) as single:
            _start(single)
            try:
                yield single.submit(function, (item,)).result()
            except BrokenProcessPool:
                yield lost(item)


def _start(pool: ProcessPoolExecutor) -> None:
    """Raise ``WorkersFailed`` where no process can even be started: then no item is to blame."""
    try:
        pool.submit(os.getpid).result()
    except BrokenProcessPool as broken:
        raise WorkersFailed from broken


def _submit(
    pool: ProcessPoolExecutor, function: Callable[[tuple[T, ...]], R], batch: tuple[T, ...]
) -> Future[R]:
    """Submit, or return a future that already failed where the pool has just broken."""
    try:
        return pool.submit(function, batch)
    except BrokenProcessPool as broken:
        failed: Future[R] = Future()
        failed.set_exception(broken)
        return failed


def _pool(workers: int) -> ProcessPoolExecutor:
    # Not "fork": the parent holds an open SQLite connection and may run a progress thread.
    methods = multiprocessing.get_all_start_methods()
    method = "forkserver" if "forkserver" in methods else "spawn"
    return ProcessPoolExecutor(
        workers, mp_context=multiprocessing.get_context(method), initializer=_ignore_interrupt
    )


def _ignore_interrupt() -> None:
    """Leave Ctrl-C to the parent, which ends the pool in order."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)


def _chain(first: list[tuple[T, ...]], rest: Iterator[tuple[T, ...]]) -> Iterator[tuple[T, ...]]:
    yield from first
    yield from rest
