"""Lines of a table as text, one at a time, none longer than a row may be."""

from __future__ import annotations

import io
from collections.abc import Iterator
from dataclasses import dataclass
from typing import BinaryIO, TextIO

from ..settings import CHUNK_BYTES, HEAD_BYTES, MAX_ROW_BYTES
from .items import peek
from .kinds import bom_encoding

TOO_LONG = (
    f"This line is longer than {MAX_ROW_BYTES // 1_000_000} MB and was left out; the lines after "
    "it were read. Save its page as a file of its own and add that."
)


@dataclass(frozen=True, slots=True)
class Line:
    """A line with its number from 1. ``text`` is ``None`` where the line is too long to be read."""

    number: int
    text: str | None


def lines(stream: BinaryIO, limit: int = MAX_ROW_BYTES) -> Iterator[Line]:
    """Yield the lines of UTF-8, UTF-16 (with its mark) or Windows-1252 text, line ends included.

    ``limit`` is in bytes. A longer line is skipped in pieces, so that it never stands in memory.
    """
    head, stream = peek(stream)
    told = bom_encoding(head)
    if told and told[0] != "utf-8":
        yield from _wide(stream, told[0], limit)
        return
    number = 0
    while line := stream.readline(limit + 1):
        number += 1
        if len(line) > limit:
            _skip_line(stream, line)
            yield Line(number, None)
            continue
        if number == 1 and told:
            line = line[told[1] :]
        yield Line(number, _decoded(line))


def _wide(stream: BinaryIO, encoding: str, limit: int) -> Iterator[Line]:
    """Yield the lines of UTF-16 or UTF-32, whose line ends are more than one byte."""
    text = io.TextIOWrapper(stream, encoding, errors="replace", newline="")
    number = 0
    while line := text.readline(limit // 2 + 1):
        number += 1
        too_long = len(line) > limit // 2
        if too_long:
            _skip_wide(text, line)
        yield Line(number, None if too_long else line.lstrip("\ufeff") if number == 1 else line)


def _skip_line(stream: BinaryIO, line: bytes) -> None:
    while line and not line.endswith(b"\n"):
        line = stream.readline(CHUNK_BYTES)


def _skip_wide(text: TextIO, line: str) -> None:
    while line and not line.endswith("\n"):
        line = text.readline(HEAD_BYTES)


def _decoded(line: bytes) -> str:
    """Decode a line on its own: tables joined from several sources mix encodings."""
    try:
        return line.decode("utf-8")
    except UnicodeDecodeError:
        return line.decode("cp1252", "replace")
