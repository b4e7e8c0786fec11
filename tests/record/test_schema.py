"""Making, knowing and migrating a record's file."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest

from secondsource.errors import (
    NotARecord,
    RecordExists,
    RecordMissing,
    RecordTooNew,
    SecondSourceError,
    StorageFull,
    UsageProblem,
)
from secondsource.record import Record, schema
from secondsource.record.connection import connect

from .made import stories

SCHEMAS = Path(__file__).parent / "schemas"
NOW = 1 + len(schema.known_migrations())
"""The current version; the chain below leads on from it."""
CHAIN = (
    *schema.known_migrations(),
    ("next_mood.sql", "ALTER TABLE reports ADD COLUMN mood TEXT; -- a semicolon; in a comment\n"),
    (
        "then_notes.sql",
        "CREATE TABLE notes (id INTEGER PRIMARY KEY, text TEXT NOT NULL) STRICT;\n"
        "CREATE TRIGGER noted AFTER DELETE ON reports BEGIN\n"
        "  INSERT INTO notes (text) VALUES ('one; two');\n"
        "  DELETE FROM problems WHERE report = old.id;\n"
        "END;\n",
    ),
)
FAILING = (*CHAIN, ("last_bad.sql", "CREATE TABLE half (a TEXT) STRICT; DROP TABLE nowhere;"))


def version(path: Path) -> int:
    return int(sqlite3.connect(path).execute("PRAGMA user_version").fetchone()[0])


def tables(path: Path) -> set[str]:
    return {name for (name,) in sqlite3.connect(path).execute("SELECT name FROM sqlite_schema")}


def described(connection: sqlite3.Connection) -> dict[str, object]:
    """Return what a schema says, whatever the wording of the statements that made it."""
    found: dict[str, object] = {}
    rows = connection.execute("SELECT type, name, sql FROM sqlite_schema ORDER BY name").fetchall()
    for kind, name, sql in rows:
        if kind == "table":
            found[name] = [
                connection.execute(f"PRAGMA {pragma}({name})").fetchall()
                for pragma in ("table_xinfo", "foreign_key_list", "index_list")
            ]
        else:
            found[name] = " ".join((sql or "").split())
    return found


def test_the_file_says_what_it_is(record: Record, path: Path) -> None:
    connection = sqlite3.connect(path)
    assert connection.execute("PRAGMA application_id").fetchone() == (schema.APPLICATION_ID,)
    assert version(path) == 1 + len(schema.known_migrations())
    assert connection.execute("PRAGMA journal_mode").fetchone() == ("wal",)
    kinds = connection.execute(
        "SELECT name, strict FROM pragma_table_list WHERE schema = 'main' AND type = 'table'"
    )
    assert all(strict for name, strict in kinds if name != "sqlite_schema")


def test_nothing_is_written_over(record: Record, path: Path) -> None:
    with pytest.raises(RecordExists, match=r"contest\.db exists already"):
        Record.create(path)


def test_a_record_needs_a_folder(tmp_path: Path) -> None:
    with pytest.raises(UsageProblem, match=r"does not exist\. Make it first"):
        Record.create(tmp_path / "nowhere" / "contest.db")


def test_a_record_that_cannot_be_made_leaves_nothing(path: Path, monkeypatch) -> None:
    monkeypatch.setattr(schema, "fresh_schema", lambda: "CREATE TABLE a (b); nonsense;")
    with pytest.raises(sqlite3.OperationalError):
        Record.create(path)
    assert list(path.parent.iterdir()) == []


def test_odd_names_are_names(tmp_path: Path) -> None:
    path = tmp_path / "what? 100% #1 é.db"
    Record.create(path).close()
    with Record.open(path) as opened:
        assert opened.counts().pages == 0
    assert [found.name for found in tmp_path.iterdir()] == [path.name]


def test_what_is_no_record_is_refused(tmp_path: Path, path: Path) -> None:
    with pytest.raises(RecordMissing):
        Record.open(path)
    with pytest.raises(NotARecord, match="a folder"):
        Record.open(tmp_path)
    path.write_bytes(b"")
    with pytest.raises(NotARecord, match="empty"):
        Record.open(path)
    path.write_text("Ferry talks resume. " * 500)
    with pytest.raises(NotARecord, match="file is not a database"):
        Record.open(path, write=True)
    path.unlink()
    with sqlite3.connect(path) as other:
        other.execute("CREATE TABLE reports (id)")
    with pytest.raises(NotARecord, match="another program"):
        Record.open(path)


def test_a_damaged_file_is_named_as_such(filled: Path) -> None:
    size = filled.stat().st_size
    with filled.open("r+b") as file:
        file.seek(8192)
        file.write(b"\xff" * (size - 8192))
    with pytest.raises(NotARecord, match="damaged"), Record.open(filled) as opened:
        list(opened.reports())


def test_a_newer_record_is_refused_and_untouched(filled: Path) -> None:
    with sqlite3.connect(filled) as connection:
        connection.execute("PRAGMA user_version = 99")
    connection.close()
    before = filled.read_bytes()
    with pytest.raises(RecordTooNew, match="schema version 99"):
        Record.open(filled, write=True)
    assert filled.read_bytes() == before


@pytest.mark.parametrize("old", sorted(SCHEMAS.glob("*.sql")), ids=lambda p: f"version-{p.stem}")
def test_an_old_schema_migrated_equals_the_fresh_one(old: Path, path: Path, tmp_path: Path) -> None:
    found = sqlite3.connect(path)
    found.executescript(old.read_text("utf-8"))
    found.execute(f"PRAGMA application_id = {schema.APPLICATION_ID}")
    found.execute(f"PRAGMA user_version = {old.stem}")
    found.close()
    Record.open(path).close()
    Record.create(tmp_path / "fresh.db").close()
    migrated, fresh = sqlite3.connect(path), sqlite3.connect(tmp_path / "fresh.db")
    assert described(migrated) == described(fresh)
    assert version(path) == version(tmp_path / "fresh.db")


def test_each_version_has_its_schema_kept() -> None:
    kept = {int(p.stem) for p in SCHEMAS.glob("*.sql")}
    assert kept == set(range(1, 2 + len(schema.known_migrations())))


def test_migrations_run_in_order_behind_a_backup(filled: Path) -> None:
    backup = schema.migrate(filled, CHAIN)
    assert backup == filled.with_name(f"contest.version-{NOW}.db")
    assert version(filled) == NOW + 2
    assert version(backup) == NOW
    assert "notes" in tables(filled) and "notes" not in tables(backup)
    with Record.open(backup) as old:
        assert old.check() == ()
        assert old.counts().pages == 12
    count = sqlite3.connect(filled).execute("SELECT count(mood), count(*) FROM reports").fetchone()
    assert count == (0, 12)


def test_a_migration_that_fails_changes_nothing(filled: Path) -> None:
    with pytest.raises(SecondSourceError) as refused:
        schema.migrate(filled, FAILING)
    assert "last_bad.sql: no such table: nowhere" in str(refused.value)
    assert f"contest.version-{NOW}.db" in str(refused.value)
    assert version(filled) == NOW
    assert not {"notes", "half"} & tables(filled)
    with Record.open(filled) as opened:
        assert opened.check() == ()
    assert schema.migrate(filled, CHAIN) == filled.with_name(f"contest.version-{NOW}-2.db")


def test_a_migration_that_breaks_references_is_undone(filled: Path) -> None:
    with pytest.raises(SecondSourceError, match="would refer to nothing"):
        schema.migrate(filled, (*schema.known_migrations(), ("next_bad.sql", "DELETE FROM pages;")))
    with Record.open(filled) as opened:
        assert opened.counts().pages == 12


def test_opening_migrates_and_a_second_process_finds_it_done(filled: Path, monkeypatch) -> None:
    monkeypatch.setattr(schema, "known_migrations", lambda: CHAIN)
    with Record.open(filled) as opened:
        assert opened.counts().pages == 12
    assert version(filled) == NOW + 2
    assert schema.migrate(filled) is None
    assert len(list(filled.parent.glob("contest.version-*"))) == 1


def test_no_backup_no_migration(filled: Path, monkeypatch) -> None:
    def full(path: Path, found: int) -> Path:
        with connect(path, "read") as connection:
            connection.execute("CREATE TABLE a (b)")
        return path

    monkeypatch.setattr(schema, "_back_up", full)
    with pytest.raises(StorageFull):
        schema.migrate(filled, CHAIN)
    assert version(filled) == NOW


def test_stories_are_sound(record: Record) -> None:
    with record.run("add") as run:
        record.write(stories(range(6)), run)
    assert record.check() == ()
