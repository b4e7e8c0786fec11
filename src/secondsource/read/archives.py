"""Compressed files and archives: gzip, zip, WACZ. Streamed, and bounded against bombs."""

from __future__ import annotations

import gzip
import io
import zipfile
from collections.abc import Iterator
from dataclasses import replace
from pathlib import PurePosixPath
from typing import BinaryIO, cast

from ..settings import CHUNK_BYTES, MAX_MEMBERS
from .items import Counted, Item, Outcome, RefusedError, problem
from .kinds import is_skipped
from .spool import seekable


def read_gzip(item: Item) -> Iterator[Outcome]:
    """Yield what a gzip file holds, under the file's own name."""
    # A file's size was counted when it was opened; that of a stream is learnt while it is read.
    packed = item.stream if item.budget.packed else _count_packed(item)
    unpacked = gzip.GzipFile(fileobj=packed, mode="rb")
    stem, dot, extension = item.label.rpartition(".")
    label = stem if dot and extension.lower() in {"gz", "gzip"} else item.label
    stream = _bounded(cast(BinaryIO, unpacked), item)
    yield replace(item, stream=stream, label=label, size=None, depth=item.depth + 1)


def read_zip(item: Item) -> Iterator[Outcome]:
    """Yield the members of a zip as ``pile.zip/a.txt``, in the order of their names."""
    with seekable(item) as stream, zipfile.ZipFile(stream) as archive:
        yield from _members(archive, item, archive.infolist())


def read_wacz(item: Item) -> Iterator[Outcome]:
    """Yield the WARC files of a WACZ (a packed web archive); its indexes are left out."""
    with seekable(item) as stream, zipfile.ZipFile(stream) as archive:
        records = [info for info in archive.infolist() if info.filename.startswith("archive/")]
        if not records:
            raise RefusedError(
                "It holds no web archive. Export it again from the tool that made it."
            )
        yield from _members(archive, item, records)


def _members(
    archive: zipfile.ZipFile, item: Item, infos: list[zipfile.ZipInfo]
) -> Iterator[Outcome]:
    if len(infos) > MAX_MEMBERS:
        raise RefusedError(
            f"It has more than {MAX_MEMBERS:,} members. Unpack it yourself and add the folder."
        )
    for info in sorted(infos, key=lambda info: info.filename):
        if info.is_dir() or is_skipped(_harmless(info.filename)):
            continue
        yield from _member(archive, item, info)
        if item.budget.spent:
            return


def _member(archive: zipfile.ZipFile, item: Item, info: zipfile.ZipInfo) -> Iterator[Outcome]:
    name = f"{item.name}/{_harmless(info.filename)}"
    if info.flag_bits & 1:
        yield problem(name, "It is protected by a password. Unpack it yourself and add the folder.")
        return
    try:
        with archive.open(info) as member:
            yield Item(
                name=name,
                stream=_bounded(cast(BinaryIO, member), item),
                label=PurePosixPath(info.filename).name,
                size=info.file_size,
                depth=item.depth + 1,
                budget=item.budget,
            )
    except NotImplementedError:
        yield problem(
            name, "It is packed in a way that cannot be read. Unpack it yourself and add it."
        )
    except (zipfile.BadZipFile, OSError, EOFError) as error:
        yield problem(name, f"This member of the archive is damaged ({error}). Get the file again.")


def _harmless(filename: str) -> str:
    """Return a member's path without what would lead out of the archive."""
    parts = filename.replace("\\", "/").split("/")
    return "/".join(part for part in parts if part not in {"", ".", ".."}) or "unnamed"


def _bounded(stream: BinaryIO, item: Item) -> BinaryIO:
    """Let what is unpacked count against the archive's budget."""
    return cast(BinaryIO, Counted(stream, count=item.budget.unpack))


def _count_packed(item: Item) -> BinaryIO:
    def count(read: int) -> None:
        item.budget.packed += read

    return io.BufferedReader(Counted(item.stream, count=count), CHUNK_BYTES)
