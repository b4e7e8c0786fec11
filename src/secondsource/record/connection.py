"""Connections to a record's file, and what SQLite says put into the product's own errors."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from json import JSONDecodeError
from pathlib import Path
from typing import Literal
from zlib import error as ZlibError  # noqa: N812 - zlib names its exception in lower case

from ..errors import NotARecord, RecordLocked, SecondSourceError, StorageFull
from ..settings import RECORD_BUSY_SECONDS

Mode = Literal["read", "write", "create"]

_FULL = {sqlite3.SQLITE_FULL, sqlite3.SQLITE_READONLY, sqlite3.SQLITE_IOERR, sqlite3.SQLITE_PERM}
_LOCKED = {sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED}
_BROKEN = {sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_CORRUPT}
_PRIMARY = 0xFF  # SQLite keeps the kind of an error in the low byte, its details above


def connect(path: Path, mode: Mode) -> sqlite3.Connection:
    """Open the file; transactions are begun and ended by the caller alone.

    A connection for reading is opened for reading and writing where the system allows it, and then
    bound to queries: opened with SQLite's ``mode=ro`` it could not remove the ``-wal`` and ``-shm``
    files beside the record when it is the last to close, and would leave them lying there. In a
    folder that cannot be written, a record without a ``-wal`` file is read as immutable.
    """
    if mode == "read":
        return _connect_to_read(path)
    connection = _opened(path, "mode=rwc" if mode == "create" else "mode=rw")
    # With WAL, NORMAL keeps the file sound through a power cut; at most the last pages are lost,
    # and the next add reads them again.
    connection.execute("PRAGMA synchronous = NORMAL")
    return connection


def _connect_to_read(path: Path) -> sqlite3.Connection:
    connection = _opened(path, "mode=rw")
    try:
        connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()
    except sqlite3.Error as refused:
        connection.close()
        if primary_code(refused) not in {sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_READONLY}:
            raise
        connection = _without_shared_memory(path)
    connection.execute("PRAGMA query_only = ON")
    return connection


def _opened(path: Path, how: str) -> sqlite3.Connection:
    uri = f"{path.absolute().as_uri()}?{how}"
    connection = sqlite3.connect(uri, uri=True, timeout=RECORD_BUSY_SECONDS, isolation_level=None)
    connection.execute("PRAGMA foreign_keys = ON")
    return connection


def _without_shared_memory(path: Path) -> sqlite3.Connection:
    """Open a record in a folder where SQLite can make no ``-shm`` file."""
    wal = path.with_name(path.name + "-wal")
    with suppress(OSError):
        if wal.exists() and wal.stat().st_size > 0:
            raise SecondSourceError(
                f"{path} cannot be read: its latest changes lie in {wal.name}, which can be read "
                "only where SQLite may write beside it. Copy both files to a folder of your own, "
                "and open the record there."
            )
    return _opened(path, "mode=ro&immutable=1")


@contextmanager
def transaction(connection: sqlite3.Connection) -> Iterator[None]:
    """Write all of the block or, whatever ends it, nothing; wait for another writer first."""
    connection.execute("BEGIN IMMEDIATE")
    try:
        yield
        connection.execute("COMMIT")
    except BaseException:
        # A full disk may have ended the transaction already.
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise


@contextmanager
def plain_errors(path: Path) -> Iterator[None]:
    """Turn what SQLite raises inside the block into an error of ours, with a sentence."""
    try:
        yield
    except (ZlibError, JSONDecodeError, UnicodeDecodeError) as damaged:
        raise NotARecord(path, f"it is damaged: {damaged}") from damaged
    except sqlite3.Error as error:
        plain = _plain(error, path)
        if plain is None:
            raise
        raise plain from error


def _plain(error: sqlite3.Error, path: Path) -> SecondSourceError | None:
    """Return our error for one of SQLite's; ``None`` for a mistake in the program."""
    kind = primary_code(error)
    if kind in _LOCKED:
        return RecordLocked(path)
    if kind in _FULL:
        return StorageFull(path, str(error))
    if kind in _BROKEN or "Could not decode to UTF-8" in str(error):
        return NotARecord(path, f"it is damaged: {error}")
    if kind == sqlite3.SQLITE_CANTOPEN:
        return SecondSourceError(
            f"{path} cannot be opened. Check that you may read it and write in its folder."
        )
    return None


def primary_code(error: sqlite3.Error) -> int | None:
    """Return SQLite's primary result code; Python's own complaints have none."""
    code: int | None = getattr(error, "sqlite_errorcode", None)
    return None if code is None else code & _PRIMARY
