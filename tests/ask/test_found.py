"""Rows of the contract for what reports name and say; one actor as a user asks for it."""

from __future__ import annotations

from pathlib import Path

import pytest

import secondsource
from secondsource.ask import contract, found_rows
from secondsource.ask.actors import find_actor, folded, profile
from secondsource.ask.events import find_event
from secondsource.errors import ActorUnknown, EventUnknown
from secondsource.record import Record, Selection

from ..found import TEXT, make_record


def test_entities_become_ids(tmp_path: Path) -> None:
    make_record(tmp_path / "r.db")
    with Record.open(tmp_path / "r.db") as record:
        rows = {kind: list(rows) for kind, rows in found_rows(record, Selection()).items()}
    for kind, listed in rows.items():
        assert all(list(row) == list(contract()[kind].fields) for row in listed)
    killing = rows["events"][0]
    assert (killing["actors"], killing["place"], killing["says"]) == (["a2"], "p0", "a1")
    assert (killing["from"], killing["killed"], killing["incident"]) == ("2019-03-12", 2, None)
    assert rows["quotations"][0]["speaker"] == "a1"
    assert rows["figures"][0]["value"] == 2
    assert isinstance(rows["figures"][0]["value"], int)


def test_pronouns_are_not_in_the_contract(tmp_path: Path) -> None:
    make_record(tmp_path / "r.db")
    with Record.open(tmp_path / "r.db") as record:
        rows = list(found_rows(record, Selection())["mentions"])
    assert "she" not in [row["text"] for row in rows]
    assert all(TEXT[row["start"] : row["end"]] == row["text"] for row in rows)


@pytest.mark.parametrize("typed", ["Ruth Okello", "ruth okello", "Okello", "RUTH ÓKELLO"])
def test_an_actor_answers_to_its_names(tmp_path: Path, typed: str) -> None:
    make_record(tmp_path / "r.db")
    with Record.open(tmp_path / "r.db") as record:
        assert find_actor(record, typed).id == "a1"


def test_an_unknown_actor_is_a_sentence(tmp_path: Path) -> None:
    make_record(tmp_path / "r.db")
    with Record.open(tmp_path / "r.db") as record:
        with pytest.raises(ActorUnknown, match="Did you mean Ruth Okello"):
            find_actor(record, "Ruth Okelo")
        with pytest.raises(ActorUnknown, match="lists them all"):
            find_actor(record, "zzzz")


def test_a_profile_holds_quotations_and_mentions(tmp_path: Path) -> None:
    make_record(tmp_path / "r.db")
    with Record.open(tmp_path / "r.db") as record:
        found = profile(record, find_actor(record, "Okello"))
    assert found.names == (("Ruth Okello", 1),)
    assert [m.text for m in found.mentions] == ["Ruth Okello", "she"]
    assert [q.text for q in found.quotations] == ['"We will find them,"']


def test_an_event_answers_to_its_place(tmp_path: Path) -> None:
    report = make_record(tmp_path / "r.db")
    with Record.open(tmp_path / "r.db") as record:
        killed = find_event(record, f"{report[:8]}@{TEXT.index('killed')}")
        assert killed.category == "ASSAULT"
        assert find_event(record, killed.id[:10]) == killed
        with pytest.raises(EventUnknown, match="lists them all"):
            find_event(record, f"{report}@0")


def test_names_are_compared_without_case_accents_and_marks() -> None:
    assert folded("Al-Ṣadr’s") == folded("al sadrs")


def test_the_sides_of_an_event_are_actors_and_what_was_hit_is_its_place(tmp_path: Path) -> None:
    page = tmp_path / "story.txt"
    page.write_text(
        "Shells hit two towns\n\nLIMA, 3 March 2021 - Chile threatened Peru on Monday with sanctions. "
        "The Chilean killing of two Peruvian officers angered Lima.\n\n"
        "Gunmen attacked the town of Tacna on Tuesday, officials in Peru said.\n",
        "utf-8",
    )
    with secondsource.build(page, tmp_path / "r.db") as record:
        rows = {kind: list(rows) for kind, rows in found_rows(record, Selection()).items()}
    actors = {row["id"] for row in rows["actors"]}
    assert rows["events"]
    for event in rows["events"]:
        assert {*event["actors"], *event["recipients"]} <= actors
    tacna = next(row["id"] for row in rows["places"] if row["name"] == "Tacna")
    attack = next(row for row in rows["events"] if row["text"] == "attacked")
    assert attack["place"] == tacna
