"""From what the user named to raw pages: find files, open them, expand what holds several pages."""

from __future__ import annotations

import lzma
import sys
import zipfile
import zlib
from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import BinaryIO

from ..data import Problem, RawPage
from ..errors import MissingExtra
from ..settings import MAX_NESTING, MAX_PAGE_BYTES
from .items import Budget, Item, RefusedError, peek, problem, read_up_to, too_large
from .kinds import container_kind, head_text, is_other_xml, media_of, refusal
from .readers import reader_of
from .sources import Found, cannot_open, find

STDIN_NAME = "stdin"


def walk(
    sources: Iterable[str | Path], stdin: BinaryIO | None = None
) -> Iterator[RawPage | Problem]:
    """Yield the raw pages of files, folders, globs and ``-`` (standard input), one at a time.

    Containers (archives, tables, feeds, mails) are expanded. What cannot be read becomes a problem
    row, and the rest goes on. Memory holds one page, or one row, at a time.
    """
    for source in sources:
        if str(source) == "-":
            yield from _standard_input(stdin or sys.stdin.buffer)
            continue
        for found in find(source):
            if isinstance(found, Problem):
                yield found
            else:
                yield from _file(found)


def expand(item: Item) -> Iterator[RawPage | Problem]:
    """Yield the pages of one open stream, however deep they are nested. Never raises."""
    try:
        if item.depth > MAX_NESTING:
            raise RefusedError(
                f"It lies more than {MAX_NESTING} archives deep, and was left unread. "
                "If you trust it, unpack it yourself and add the folder."
            )
        head, stream = peek(item.stream)
        kind = container_kind(item.label, head, item.media)
        if kind is None:
            yield _page(item, head, stream)
            return
        empty = True
        for outcome in reader_of(kind)(replace(item, stream=stream)):
            empty = False
            if isinstance(outcome, Item):
                yield from expand(outcome)
            else:
                yield outcome
        if empty:
            raise RefusedError("There is no page in it. Check what it holds, or leave it out.")
    except Exception as error:
        yield problem(item.name, _sentence(error))


def _file(found: Found) -> Iterator[RawPage | Problem]:
    try:
        with found.path.open("rb") as stream:
            size = found.path.stat().st_size
            item = Item(
                name=found.name,
                stream=stream,
                label=found.path.name,
                size=size,
                budget=Budget(packed=size),
            )
            yield from expand(item)
    except OSError as error:
        yield problem(found.name, cannot_open(error, is_link=False))


def _standard_input(stream: BinaryIO) -> Iterator[RawPage | Problem]:
    if stream.isatty():
        yield problem(
            STDIN_NAME, "Nothing was piped in. Try: cat PAGE | secondsource build - -o RECORD"
        )
        return
    yield from expand(Item(name=STDIN_NAME, stream=stream, label=STDIN_NAME))


def _page(item: Item, head: bytes, stream: BinaryIO) -> RawPage | Problem:
    """Read one page, no more of it than a page may have."""
    if item.size is not None and item.size > MAX_PAGE_BYTES:
        return problem(item.name, refusal(head) or too_large())
    if is_other_xml(head_text(head)):
        return problem(
            item.name,
            "It is XML, but neither a feed (RSS, Atom) nor a web page. Save it as text or HTML.",
        )
    data = read_up_to(stream, MAX_PAGE_BYTES + 1)
    if len(data) > MAX_PAGE_BYTES:
        return problem(item.name, refusal(head) or too_large())
    return RawPage(
        name=item.name,
        data=data,
        media=item.media or media_of(item.label),
        charset=item.charset,
        given=item.given,
    )


def _sentence(error: Exception) -> str:
    """Say what happened to an input, without jargon."""
    if isinstance(error, RefusedError | MissingExtra):
        return str(error)
    if isinstance(error, EOFError):
        return (
            "It ends too early: it was cut off when it was copied or downloaded. What stands "
            "before the cut was read where that was possible. Get the file again."
        )
    if isinstance(error, zlib.error | zipfile.BadZipFile | lzma.LZMAError | OSError):
        return f"It is damaged and could not be read to its end ({error}). Get the file again."
    if isinstance(error, MemoryError | RecursionError):
        return (
            "It is too large or too deeply nested to read. Save the pages one by one and add those."
        )
    return (
        f"It could not be read ({type(error).__name__}: {str(error)[:200]}). "
        "Save its pages as text or HTML and add those."
    )
