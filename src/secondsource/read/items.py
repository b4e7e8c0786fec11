"""What readers hand to one another: an open stream with a name, and its bounds."""

from __future__ import annotations

import io
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Any, BinaryIO

from ..data import Given, Problem, RawPage
from ..settings import (
    CHUNK_BYTES,
    FREE_UNPACKED_BYTES,
    HEAD_BYTES,
    MAX_PAGE_BYTES,
    MAX_UNPACK_RATIO,
)

STEP_NAME = "read"


class RefusedError(Exception):
    """An input cannot be read on. The message is the sentence that the user sees."""


@dataclass(slots=True)
class Budget:
    """How much one archive, with all that is nested in it, may still unpack to (bytes)."""

    packed: int = 0
    unpacked: int = 0

    @property
    def spent(self) -> bool:
        """Say whether the archive has unpacked to more than an honest one would."""
        return self.unpacked > max(FREE_UNPACKED_BYTES, MAX_UNPACK_RATIO * self.packed)

    def unpack(self, count: int) -> None:
        """Count unpacked bytes; raise ``RefusedError`` where there are too many."""
        self.unpacked += count
        if self.spent:
            raise RefusedError(
                f"It unpacks to more than {MAX_UNPACK_RATIO} times its size, as a zip bomb does, "
                "and was not read on. If you trust it, unpack it yourself and add the folder."
            )


class Counted(io.RawIOBase):
    """A stream that reports each read; ``head`` bytes already taken from it come first."""

    def __init__(
        self, stream: BinaryIO, head: bytes = b"", count: Callable[[int], None] | None = None
    ) -> None:
        # One read of what is below at most, so that bytes before a cut are not lost with it.
        self._read = getattr(stream, "read1", stream.read)
        self._head = head
        self._count = count
        self._error: Exception | None = None

    def readable(self) -> bool:
        """Say that it can be read."""
        return True

    def readinto(self, buffer: Any, /) -> int:
        """Fill the buffer; return how many bytes were put there."""
        view = memoryview(buffer)
        if self._head:
            data, self._head = self._head[: len(view)], self._head[len(view) :]
        else:
            data = self._below(len(view))
        view[: len(data)] = data
        return len(data)

    def _below(self, count: int) -> bytes:
        if self._error:
            raise self._error
        try:
            data: bytes = self._read(count)
            if self._count:
                self._count(len(data))
        except Exception as error:
            self._error = error
            raise
        return data


@dataclass(frozen=True, slots=True)
class Item:
    """An open stream to be read: a file, a member of an archive, a part of a mail.

    ``label`` is the file name that tells the type where ``name`` does not (``a.txt`` of
    ``a.txt.gz``). ``media`` and ``charset`` are what the carrier states. ``size`` is in bytes,
    where it is known beforehand. ``depth`` counts the containers round it.
    """

    name: str
    stream: BinaryIO
    label: str
    media: str = ""
    charset: str | None = None
    given: Given = field(default_factory=Given)
    size: int | None = None
    depth: int = 0
    budget: Budget = field(default_factory=Budget)


Outcome = RawPage | Problem | Item
Reader = Callable[[Item], Iterator[Outcome]]


def problem(name: str, message: str) -> Problem:
    """Return a row that says what went wrong with one input."""
    return Problem(page=name, step=STEP_NAME, message=message)


def peek(stream: BinaryIO) -> tuple[bytes, BinaryIO]:
    """Return the first bytes of a stream, and a stream that still begins with them.

    Where the stream breaks off among these bytes, it does so again after them when it is read.
    """
    parts: list[bytes] = []
    count = HEAD_BYTES
    try:
        while count > 0 and (part := stream.read(count)):
            parts.append(part)
            count -= len(part)
    except Exception:
        if not parts:
            raise
    head = b"".join(parts)
    if stream.seekable():
        stream.seek(-len(head), io.SEEK_CUR)
        return head, stream
    return head, io.BufferedReader(Counted(stream, head), CHUNK_BYTES)


def read_up_to(stream: BinaryIO, count: int) -> bytes:
    """Read ``count`` bytes, fewer only at the end of the stream, however little comes at a time."""
    parts: list[bytes] = []
    while count > 0 and (part := stream.read(min(count, CHUNK_BYTES))):
        parts.append(part)
        count -= len(part)
    return b"".join(parts)


def read_whole(stream: BinaryIO, limit: int, what: str = "It") -> bytes:
    """Read a stream to its end; raise ``RefusedError`` once it is longer than ``limit`` bytes."""
    data = read_up_to(stream, limit + 1)
    if len(data) > limit:
        raise RefusedError(too_large(limit, what))
    return data


def too_large(limit: int = MAX_PAGE_BYTES, what: str = "It") -> str:
    """Say that something is larger than ``limit`` bytes."""
    return (
        f"{what} is larger than {limit // 1_000_000} MB, too large for one page. "
        "Save each article as a file of its own and add those."
    )
