"""Unnamed people who play no part are no actors of the record."""

from __future__ import annotations

from secondsource.data import Entity, Event, Figure, Mention, Quotation
from secondsource.extract import Mentions
from secondsource.extract.bystanders import without_bystanders

ENTITIES = (
    Entity("r", 0, "place", "city", "Selwa"),
    Entity("r", 1, "actor", "person", "Ruth Okello"),
    Entity("r", 2, "actor", "group", "reporters", named=False),
    Entity("r", 3, "actor", "group", "gunmen", named=False),
    Entity("r", 4, "actor", "group", "residents", named=False),
    Entity("r", 5, "actor", "group", "doctors", named=False),
    Entity("r", 6, "actor", "group", "Iraqi protesters", named=False, known="IQ:protesters"),
)
MENTIONS = Mentions(
    tuple(Mention("r", e.number, e.number + 1, e.name, e.kind, "name", e.number) for e in ENTITIES),
    ENTITIES,
)


def test_only_those_that_act_speak_or_suffer_stay() -> None:
    kept = without_bystanders(
        MENTIONS,
        (Quotation("r", 0, 1, "x", "direct", speaker=4),),
        (Figure("r", 0, 1, "9", 9, 9, 9, "person", "killed", says=5),),
        (Event("r", 0, 1, "shot", "ASSAULT", actors=(3,), recipients=(1,)),),
    )
    assert [e.number for e in kept.entities] == [0, 1, 3, 4, 5, 6]
    assert {m.entity for m in kept.mentions} == {0, 1, 3, 4, 5, 6}


def test_nothing_is_dropped_where_all_play_a_part() -> None:
    named = Mentions(MENTIONS.mentions[:2], ENTITIES[:2])
    assert without_bystanders(named, (), (), ()) is named
