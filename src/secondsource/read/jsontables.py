"""JSON and JSON lines: one page an object."""

from __future__ import annotations

import io
import json
from collections.abc import Iterator, Mapping
from typing import Any, BinaryIO, cast

from ..settings import CHUNK_BYTES, MAX_ROW_BYTES, MAX_WHOLE_BYTES
from .items import Item, Outcome, RefusedError, peek, problem, read_whole
from .jsonsplit import elements
from .kinds import bom_encoding, head_text
from .lines import TOO_LONG, lines
from .rows import has_text_column, page_of, text_columns

_NO_OBJECT = "is no JSON object with named values ({...})"


def read_jsonl(item: Item) -> Iterator[Outcome]:
    """Yield the rows of JSON lines; a broken line is a problem, and the next ones are read."""
    for line in lines(item.stream):
        name = f"{item.name}#{line.number}"
        if line.text is None:
            yield problem(name, TOO_LONG)
        elif line.text.strip():
            yield _row(line.text, name, f"Line {line.number}")


def read_json(item: Item) -> Iterator[Outcome]:
    """Yield the rows of a JSON array, or of one object: a page, or a wrapper round pages."""
    stream = _as_utf8(item.stream)
    head, stream = peek(stream)
    if head_text(head).lstrip().startswith("["):
        yield from _array(item, stream)
        return
    data = read_whole(stream, MAX_WHOLE_BYTES)
    row = _parsed(data.decode("utf-8", "replace").lstrip("\ufeff"))
    if isinstance(row, str):
        raise RefusedError(f"It {row}. Mend it, or save the page as text or HTML.")
    yield from _object(row, item.name)


def _array(item: Item, stream: BinaryIO) -> Iterator[Outcome]:
    for number, element in enumerate(elements(stream, MAX_ROW_BYTES), 1):
        name = f"{item.name}#{number}"
        if element is None:
            yield problem(name, TOO_LONG.replace("line", "element"))
        else:
            yield _row(element.decode("utf-8", "replace"), name, f"Element {number}")


def _object(row: Mapping[str, object], name: str) -> Iterator[Outcome]:
    """Yield the page in an object, or those in the lists that it wraps (``articles``)."""
    wrapped = [
        entry
        for value in row.values()
        if isinstance(value, list)
        for entry in value
        if isinstance(entry, dict)
    ]
    if has_text_column(row) or not wrapped:
        yield page_of(row, name)
        return
    if not any(has_text_column(entry) for entry in wrapped):
        raise RefusedError(f"No object in it holds a page. {text_columns()}")
    for number, entry in enumerate(wrapped, 1):
        yield page_of(entry, f"{name}#{number}")


def _row(text: str, name: str, where: str) -> Outcome:
    row = _parsed(text)
    if isinstance(row, str):
        return problem(name, f"{where} {row} and was left out; the rest was read. Mend it.")
    return page_of(row, name)


def _parsed(text: str) -> Mapping[str, object] | str:
    """Return the object, or say what it is instead."""
    try:
        row = json.loads(text)
    except json.JSONDecodeError as error:
        return f"is broken JSON ({error.msg.removesuffix(' at')} at character {error.pos + 1})"
    except (ValueError, RecursionError):
        return "is JSON that cannot be read (nested too deeply, or a number too long)"
    return row if isinstance(row, dict) else _NO_OBJECT


def _as_utf8(stream: BinaryIO) -> BinaryIO:
    """Return the stream in UTF-8 where its mark says that it is UTF-16 or UTF-32."""
    head, stream = peek(stream)
    told = bom_encoding(head)
    if not told or told[0] == "utf-8":
        return stream
    return cast(BinaryIO, io.BufferedReader(_Recoded(stream, told[0]), CHUNK_BYTES))


class _Recoded(io.RawIOBase):
    """A stream of UTF-8 over a stream in another encoding."""

    def __init__(self, stream: BinaryIO, encoding: str) -> None:
        self._text = io.TextIOWrapper(stream, encoding, errors="replace", newline="")
        self._ready = b""

    def readable(self) -> bool:
        """Say that it can be read."""
        return True

    def readinto(self, buffer: Any, /) -> int:
        """Fill the buffer; return how many bytes were put there."""
        view = memoryview(buffer)
        if not self._ready:
            self._ready = self._text.read(CHUNK_BYTES).lstrip("\ufeff").encode("utf-8", "replace")
        data, self._ready = self._ready[: len(view)], self._ready[len(view) :]
        view[: len(data)] = data
        return len(data)
