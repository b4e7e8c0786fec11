"""What one mention of an act tells of who and whom reaches the others, and nothing crosses a conflict."""

from __future__ import annotations

from .test_ties import events_of

SAKER = ("Saker Brigade", "armed-group")
ARMY = ("Oran Army", "armed-force")
POLICE = ("Police", "police")


def test_the_noun_takes_who_and_whom_from_the_verb() -> None:
    text = "The Saker Brigade attacked the Oran Army. The attack lasted an hour."
    verb, noun = events_of(text, SAKER, ARMY)
    assert (noun.actors, noun.recipients) == (verb.actors, verb.recipients) == ((0,), (1,))
    assert "by whom: told at “attacked”, of the same act" in noun.reasons


def test_another_attack_is_another() -> None:
    text = "The Saker Brigade attacked the Oran Army. Another attack hit a bridge."
    assert events_of(text, SAKER, ARMY)[1].actors == ()


def test_an_attack_that_came_after_is_another() -> None:
    text = "The Saker Brigade shelled a village hours before the attack on a bridge."
    assert events_of(text, SAKER)[-1].actors == ()


def test_nothing_passes_from_a_plan_to_a_deed() -> None:
    text = "The Saker Brigade plans to attack a bridge. The attack on Monday killed two people."
    planned, done = events_of(text, SAKER)
    assert (planned.status, done.status, done.actors) == ("planned", "happened", ())


def test_nothing_passes_from_an_accusation_to_a_fact() -> None:
    text = "Gunmen attacked a bus. The minister accused the Saker Brigade of the attack."
    found = events_of(text, SAKER)
    assert not [e for e in found if e.status == "happened" and 0 in e.actors]


def test_nothing_passes_from_the_claim_of_who_did_it() -> None:
    text = "The Saker Brigade said it had attacked the Oran Army. The attack killed two soldiers."
    claimed, told = (e for e in events_of(text, SAKER, ARMY) if e.category == "ASSAULT")
    assert claimed.says == 0
    assert (told.actors, told.recipients) == ((), (1,))


def test_two_places_are_two_acts() -> None:
    text = "The Saker Brigade shelled the village of Merev. The shelling of Dol went on."
    kinds = (SAKER, ("Merev", "village"), ("Dol", "village"))
    assert events_of(text, *kinds)[1].actors == ()


def test_arrests_are_made_by_the_police_of_the_report() -> None:
    text = "Police closed the street. Nine people were arrested."
    (event,) = (e for e in events_of(text, POLICE) if e.mode == "arrest")
    assert event.actors == (0,)


def test_two_police_forces_leave_it_open() -> None:
    text = "Police closed the street. Gendarmes came late. Nine people were arrested."
    found = events_of(text, POLICE, ("Gendarmes", "police"))
    assert [e.actors for e in found if e.mode == "arrest"] == [()]


def test_who_seized_lets_go() -> None:
    text = "The Saker Brigade abducted two engineers. The engineers were released on Monday."
    assert [e.actors for e in events_of(text, SAKER) if e.mode == "release"] == [(0,)]


def test_who_rejects_a_demand_answers_who_made_it() -> None:
    text = "The Saker Brigade demanded a withdrawal. The Oran Army rejected the demand."
    (event,) = (e for e in events_of(text, SAKER, ARMY) if e.category == "REJECT")
    assert (event.actors, event.recipients) == ((1,), (0,))


def test_one_attack_is_not_many() -> None:
    text = "The Saker Brigade carries out attacks. The attack on Monday killed two people."
    assert events_of(text, SAKER)[-1].actors == ()


def test_an_attack_that_is_told_apart_needs_something_in_common() -> None:
    text = "The Saker Brigade attacked the Oran Army. The attack on a mosque killed two people."
    assert events_of(text, SAKER, ARMY)[-1].actors == ()


def test_a_weapon_is_that_of_the_act_that_names_it() -> None:
    text = "The invasion of the island began after air strikes on the port."
    invasion, strikes = (e for e in events_of(text) if e.category == "ASSAULT")
    assert (invasion.weapon, strikes.weapon) == (None, "aircraft")
