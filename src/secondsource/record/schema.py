"""A record's file from the outside: making one, knowing one, and bringing an old one up to date."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import closing, suppress
from functools import cache
from importlib.resources import files
from pathlib import Path

from ..errors import (
    NotARecord,
    RecordExists,
    RecordMissing,
    RecordTooNew,
    SecondSourceError,
    UsageProblem,
)
from .connection import connect, plain_errors, transaction

APPLICATION_ID = 0x53325243  # "S2RC": how SQLite tools and we know the file
Migration = tuple[str, str]
"""A file's name and its SQL. The first of a list leads from version 1 to version 2."""


@cache
def known_migrations() -> tuple[Migration, ...]:
    """Return the migrations that this version carries, in order."""
    folder = files(__package__).joinpath("migrations")
    found = sorted(item.name for item in folder.iterdir() if item.name.endswith(".sql"))
    return tuple((name, folder.joinpath(name).read_text("utf-8")) for name in found)


def fresh_schema() -> str:
    """Return the SQL of the current schema."""
    return files(__package__).joinpath("schema.sql").read_text("utf-8")


def create_file(path: Path) -> None:
    """Make an empty record; ``RecordExists`` where anything is at the path.

    The file gets its name only when it is complete, so that a build killed here leaves no half
    record.
    """
    if path.exists():
        raise RecordExists(path)
    if not path.absolute().parent.is_dir():
        raise UsageProblem(
            f"The folder {path.parent} does not exist. Make it first, or name another file with -o."
        )
    draft = path.with_name(f".{path.name}.new-{os.getpid()}")
    draft.unlink(missing_ok=True)
    try:
        with plain_errors(path), closing(connect(draft, "create")) as connection:
            connection.execute("PRAGMA journal_mode = WAL")
            with transaction(connection):
                _run_script(connection, fresh_schema())
                connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
                _set_version(connection, 1 + len(known_migrations()))
        _give_name(draft, path)
    finally:
        draft.unlink(missing_ok=True)


def _give_name(draft: Path, path: Path) -> None:
    """Move the draft to its path, and never over another file."""
    try:
        os.link(draft, path)
    except FileExistsError as taken:
        raise RecordExists(path) from taken
    except OSError:  # a file system without links
        draft.rename(path)


def check_version(path: Path, migrations: Sequence[Migration] | None = None) -> bool:
    """Say whether the record at the path must be migrated before this version can use it.

    Raises ``RecordMissing``, ``NotARecord`` or ``RecordTooNew``.
    """
    if path.is_dir():
        raise NotARecord(path, "it is a folder")
    if not path.exists():
        raise RecordMissing(path)
    if path.stat().st_size == 0:
        raise NotARecord(path, "the file is empty")
    with plain_errors(path), closing(connect(path, "read")) as connection:
        found = _recognised(connection, path)
    known = 1 + len(known_migrations() if migrations is None else migrations)
    if found > known:
        raise RecordTooNew(path, found, known)
    return found < known


def _recognised(connection: sqlite3.Connection, path: Path) -> int:
    """Return the schema version of a record."""
    application = connection.execute("PRAGMA application_id").fetchone()[0]
    if application != APPLICATION_ID:
        raise NotARecord(path, "it is a database of another program")
    return int(connection.execute("PRAGMA user_version").fetchone()[0])


def migrate(path: Path, migrations: Sequence[Migration] | None = None) -> Path | None:
    """Bring an old record up to date; return the backup that was made first.

    All of it happens in one transaction: where a migration fails, the record stays as it was and
    the error names the backup. Returns ``None`` where another process has just done the work.
    """
    steps = known_migrations() if migrations is None else migrations
    with plain_errors(path), closing(connect(path, "write")) as connection:
        # A table can be rebuilt only while its references are not enforced; they are checked below.
        connection.execute("PRAGMA foreign_keys = OFF")
        with transaction(connection):
            found = _recognised(connection, path)
            if found > len(steps):
                return None
            backup = _back_up(path, found)
            for version, (name, script) in enumerate(steps[found - 1 :], start=found + 1):
                try:
                    _apply(connection, script, version)
                except sqlite3.Error as error:
                    raise _not_migrated(path, backup, f"{name}: {error}") from error
    return backup


def _not_migrated(path: Path, backup: Path, why: str) -> SecondSourceError:
    return SecondSourceError(
        f"{path} could not be brought up to date ({why}). It is as it was before, and a copy of it "
        f"is at {backup}. Use the version of Second Source that made it, and please report this."
    )


def _apply(connection: sqlite3.Connection, script: str, version: int) -> None:
    """Run one migration inside the open transaction."""
    _run_script(connection, script)
    _set_version(connection, version)
    broken = connection.execute("PRAGMA foreign_key_check").fetchone()
    if broken:
        raise sqlite3.IntegrityError(f"a row of {broken[0]} would refer to nothing")


def _back_up(path: Path, version: int) -> Path:
    """Copy the record beside itself; the copy gets its name only when it is complete."""
    backup = _free_name(path, version)
    draft = backup.with_name(f".{backup.name}.part")
    draft.unlink(missing_ok=True)
    try:
        # Not the connection that holds the lock: SQLite cannot copy from one that is writing.
        with closing(connect(path, "read")) as source, closing(sqlite3.connect(draft)) as target:
            source.backup(target)
        draft.rename(backup)
    finally:
        with suppress(OSError):
            draft.unlink(missing_ok=True)
    return backup


def _free_name(path: Path, version: int) -> Path:
    """Return a name beside the record that no earlier backup has."""
    backup = path.with_name(f"{path.stem}.version-{version}{path.suffix}")
    count = 1
    while backup.exists():
        count += 1
        backup = path.with_name(f"{path.stem}.version-{version}-{count}{path.suffix}")
    return backup


def _set_version(connection: sqlite3.Connection, version: int) -> None:
    connection.execute(f"PRAGMA user_version = {version}")


def _run_script(connection: sqlite3.Connection, script: str) -> None:
    """Run a script inside the open transaction, which ``executescript`` would end."""
    for statement in _statements(script):
        connection.execute(statement)


def _statements(script: str) -> Iterator[str]:
    """Yield the statements of a script; a trigger is one, with the statements inside it."""
    begun = ""
    for part in script.split(";")[:-1]:
        begun += part + ";"
        if sqlite3.complete_statement(begun):
            yield begun.strip()
            begun = ""
