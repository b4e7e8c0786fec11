"""What reports name and say, as it is stored."""

from __future__ import annotations

import re
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from secondsource.data import Entity, Event, Figure, Role
from secondsource.record import Record, Selection
from secondsource.record.columns import Columns

from ..found import found, make_record


def test_what_was_written_is_read_again(tmp_path: Path) -> None:
    report = make_record(tmp_path / "r.db")
    with Record.open(tmp_path / "r.db") as record:
        for kind, rows in found(report).items():
            assert sorted(map(repr, record.found_in(report, kind))) == sorted(map(repr, rows))
            assert len(getattr(record, kind)()) == len(rows)


def test_rows_come_in_the_order_of_the_text(tmp_path: Path) -> None:
    make_record(tmp_path / "r.db")
    with Record.open(tmp_path / "r.db") as record:
        starts = [mention.start for mention in record.mentions()]
    assert starts == sorted(starts)


def test_a_selection_holds_for_what_was_found(tmp_path: Path) -> None:
    make_record(tmp_path / "r.db")
    with Record.open(tmp_path / "r.db") as record:
        early = Selection(end="2018")
        assert not list(record.events(early))
        assert not list(record.actors(early))
        assert len(record.actors(Selection(start="2019"))) == 3
        assert len(record.unsure_links(early)) == 0


def test_resolving_anew_takes_the_place_of_what_was_there(tmp_path: Path) -> None:
    report = make_record(tmp_path / "r.db")
    with Record.open(tmp_path / "r.db", write=True) as record:
        assert not record.to_resolve()
        record.replace_resolved((), (), ())
        assert not list(record.actors())
        assert record.links(report) == []


def test_a_report_read_is_not_read_again(tmp_path: Path) -> None:
    report = make_record(tmp_path / "r.db")
    with Record.open(tmp_path / "r.db") as record:
        assert record.to_extract() == []
        assert record.counts().events == 3
        assert record.counts().actors == 2
        assert report


TEXTS = st.text(st.characters(exclude_characters="\x00", exclude_categories=["Cs"]), max_size=9)


@given(
    st.builds(
        Entity,
        TEXTS,
        st.integers(0, 99),
        st.sampled_from(["actor", "place"]),
        TEXTS,
        TEXTS,
        aliases=st.lists(TEXTS, max_size=3).map(tuple),
        named=st.booleans(),
        roles=st.lists(st.builds(Role, TEXTS, TEXTS, former=st.booleans()), max_size=2).map(tuple),
        latitude=st.none() | st.floats(-90, 90),
    )
)
def test_a_row_gives_back_the_value(entity: Entity) -> None:
    columns = Columns(Entity)
    assert columns.value(columns.row(entity)) == entity


@pytest.mark.parametrize("bad", ["nul \x00 here", "half \ud800"])
def test_what_sqlite_cannot_hold_is_replaced(bad: str) -> None:
    columns = Columns(Figure)
    row = columns.row(Figure("r", 0, 1, bad, 1.0, 1.0, 1.0, "person", "killed"))
    assert "\ufffd" in str(row[columns.names.index("text")])


def test_events_keep_their_numbers() -> None:
    columns = Columns(Event, extra=("id",))
    event = Event("r", 0, 4, "shot", "ASSAULT", actors=(1, 2), recipients=(3,))
    row = columns.row(event)
    assert row[0] == event.id
    assert columns.value(row[1:]) == event


def test_a_record_read_by_hand_is_sound(tmp_path: Path) -> None:
    make_record(tmp_path / "r.db")
    with Record.open(tmp_path / "r.db") as record:
        assert record.check() == ()


@pytest.mark.parametrize(
    ("damage", "said"),
    [
        ("UPDATE figures SET text = 'six'", "has other words there"),
        ('UPDATE mentions SET "start" = -1', "has other words there"),
        ("UPDATE events SET says = 77 WHERE says = 1", "names entity 77|name entity 77"),
        ("DELETE FROM actors WHERE id = 'a3'", "no actor or place"),
    ],
)
def test_what_does_not_fit_is_said(tmp_path: Path, damage: str, said: str) -> None:
    make_record(tmp_path / "r.db")
    with closing(sqlite3.connect(tmp_path / "r.db")) as other:
        other.execute(damage)
        other.commit()
    with Record.open(tmp_path / "r.db") as record:
        assert any(re.search(said, fault) for fault in record.check())
