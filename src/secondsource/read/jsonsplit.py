"""Split a JSON array into its elements while it is read: memory holds one element at a time."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import BinaryIO

from ..settings import CHUNK_BYTES
from .items import RefusedError

_STRUCTURE = re.compile(rb'["{}\[\],]')
_STRING_END = re.compile(rb'["\\]')
_OPENING, _CLOSING = b"{[", b"}]"


def elements(stream: BinaryIO, limit: int) -> Iterator[bytes | None]:
    """Yield the bytes of each element of the array in the stream; ``None`` for one above ``limit``.

    The stream is UTF-8 and begins with the array. ``RefusedError`` says that the array has no end.
    """
    splitter = _Splitter(limit)
    while chunk := stream.read(CHUNK_BYTES):
        yield from splitter.feed(chunk)
        if splitter.ended:
            return
    raise RefusedError(
        "The JSON array breaks off before its end; the elements before were read. "
        "Get the file again."
    )


class _Splitter:
    """Follows brackets and strings from chunk to chunk."""

    def __init__(self, limit: int) -> None:
        self.ended = False
        self._limit = limit
        self._parts: list[bytes] = []
        self._size = 0
        self._depth = 0
        self._in_string = False
        self._escaped = False

    def feed(self, chunk: bytes) -> Iterator[bytes | None]:
        """Yield the elements that end within the chunk."""
        start = position = 0
        while position < len(chunk):
            if self._in_string:
                position = self._string(chunk, position)
                continue
            match = _STRUCTURE.search(chunk, position)
            if match is None:
                break
            position = match.end()
            mark = match.group()
            outermost = self._depth == 1
            if mark == b'"':
                self._in_string = True
            elif mark in _OPENING:
                self._depth += 1
                if self._depth == 1:
                    start = position
            elif mark in _CLOSING:
                self._depth -= 1
            if outermost and (mark == b"," or self._depth == 0):
                self._keep(chunk[start : position - 1])
                yield from self._element()
                start = position
            if self._depth == 0:
                self.ended = True
                return
        self._keep(chunk[start:])

    def _string(self, chunk: bytes, position: int) -> int:
        """Return where the string goes on outside itself, or the end of the chunk."""
        if self._escaped:
            self._escaped = False
            return position + 1
        match = _STRING_END.search(chunk, position)
        if match is None:
            return len(chunk)
        if match.group() == b'"':
            self._in_string = False
        else:
            self._escaped = True
        return match.end()

    def _keep(self, part: bytes) -> None:
        self._size += len(part)
        if self._size <= self._limit:
            self._parts.append(part)
        else:
            self._parts.clear()

    def _element(self) -> Iterator[bytes | None]:
        element = b"".join(self._parts).strip()
        if self._size > self._limit:
            yield None
        elif element:
            yield element
        self._parts.clear()
        self._size = 0
