"""Which actor a noun stands for: names set beside it, holders of offices, members of groups, owners."""

from __future__ import annotations

import pytest

from secondsource.data import Entity, Event, Mention
from secondsource.extract import Mentions
from secondsource.extract.events import find_events

from .conftest import Find, document_of

Kinds = tuple[tuple[str, str], ...]


def events_of(text: str, *kinds: tuple[str, str]) -> tuple[Event, ...]:
    """Return the events of a text with names of these kinds, actors or places, numbered in order."""
    rows, entities = [], []
    for number, (name, kind) in enumerate(kinds):
        start = text.index(name)
        place = kind in {"city", "region", "village"}
        side = "place" if place else "actor"
        rows.append(Mention("p", start, start + len(name), name, side, "name", number))  # type: ignore[arg-type]
        named = name[0].isupper()
        entities.append(Entity("p", number, side, kind, name, named=named))  # type: ignore[arg-type]
    mentions = Mentions(tuple(sorted(rows, key=lambda m: m.start)), tuple(entities))
    return find_events(document_of(text), mentions)


@pytest.mark.parametrize(
    ("text", "kinds", "category", "actors", "recipients"),
    [
        (
            "Oran's prime minister, Aldo Sel, condemned the Saker Brigade.",
            (("Oran", "country"), ("Aldo Sel", "person"), ("Saker Brigade", "armed-group")),
            "ACCUSE",
            (1,),
            (2,),
        ),
        (
            "The commander of the Saker Brigade, Aldo Sel, was killed on Monday.",
            (("Saker Brigade", "armed-group"), ("Aldo Sel", "person")),
            "ASSAULT",
            (),
            (1,),
        ),
        (
            "The Oran Front, the movement that has fought the army, is silent.",
            (("Oran Front", "armed-group"), ("army", "armed-force")),
            "ASSAULT",
            (0,),
            (1,),
        ),
        (
            "On Monday masked men of the Saker Brigade attacked the Oran Army.",
            (
                ("masked men", "person"),
                ("Saker Brigade", "armed-group"),
                ("Oran Army", "armed-force"),
            ),
            "ASSAULT",
            (1,),
            (2,),
        ),
        (
            "Residents of Oran attacked the Saker Brigade.",
            (("Residents", "people"), ("Oran", "country"), ("Saker Brigade", "armed-group")),
            "ASSAULT",
            (0,),
            (2,),
        ),
        (
            "Soldiers put more police at stations in Merev.",
            (("Soldiers", "armed-force"), ("police", "police"), ("Merev", "city")),
            "MOBILIZE",
            (0,),
            (),
        ),
        (
            "Oran and Tarsk agreed to a truce in Merev.",
            (("Oran", "country"), ("Tarsk", "country"), ("Merev", "city")),
            "AGREE",
            (0, 1),
            (0, 1),
        ),
        (
            "A missile struck the car of Aldo Sel.",
            (("Aldo Sel", "person"),),
            "ASSAULT",
            (),
            (0,),
        ),
    ],
)
def test_who_stands_behind_a_noun(
    text: str, kinds: Kinds, category: str, actors: tuple[int, ...], recipients: tuple[int, ...]
) -> None:
    found = [e for e in events_of(text, *kinds) if e.category == category]
    assert (found[0].actors, found[0].recipients) == (actors, recipients)


def test_whose_arrest_it_is_undergoes_it() -> None:
    (event,) = events_of("Aldo Sel's arrest was announced.", ("Aldo Sel", "person"))
    assert (event.category, event.actors, event.recipients) == ("COERCE", (), (0,))


def test_a_place_where_talks_are_held_is_their_place() -> None:
    text = "Oran and Tarsk will meet in Merev."
    kinds = (("Oran", "country"), ("Tarsk", "country"), ("Merev", "city"))
    (event,) = events_of(text, *kinds)
    assert (event.actors, event.recipients, event.place) == ((0, 1), (0, 1), 2)


def test_who_holds_the_hill_is_whom_the_accuser_means() -> None:
    text = "The Oran Army said the shells had been fired from a hill held by the Saker Brigade."
    kinds = (("Oran Army", "armed-force"), ("Saker Brigade", "armed-group"))
    (event,) = (e for e in events_of(text, *kinds) if e.category == "ASSAULT")
    assert (event.status, event.actors, event.says) == ("alleged", (1,), 0)


def test_a_deed_that_is_not_the_work_of_somebody_is_denied_of_him() -> None:
    text = "The attack was not the work of the Oran Front."
    (event,) = events_of(text, ("Oran Front", "armed-group"))
    assert (event.status, event.actors) == ("denied", (0,))


def test_who_claims_responsibility_on_a_day_is_who_did_it() -> None:
    text = "The Saker Brigade claimed responsibility on Monday for the bombing of a bridge."
    (event,) = events_of(text, ("Saker Brigade", "armed-group"))
    assert (event.category, event.actors, event.says) == ("ASSAULT", (0,), 0)


def test_both_groups_are_the_two_named_before() -> None:
    text = "The Saker Brigade and the Oran Front are rivals. The minister blamed both groups."
    kinds = (("Saker Brigade", "armed-group"), ("Oran Front", "armed-group"))
    (event,) = (e for e in events_of(text, *kinds) if e.category == "ACCUSE")
    assert sorted(event.recipients) == [0, 1]


def test_one_group_alone_is_not_both() -> None:
    text = "The Saker Brigade is strong. The minister blamed both groups."
    (event,) = (
        e for e in events_of(text, ("Saker Brigade", "armed-group")) if e.category == "ACCUSE"
    )
    assert event.recipients == ()


@pytest.mark.parametrize(
    ("text", "category", "actors"),
    [
        ("The Saker Brigade responded with air strikes on a camp.", "ASSAULT", (0,)),
        ("The Saker Brigade flew to the island for talks with the mayor.", "CONSULT", (0,)),
        ("The Saker Brigade issued a statement accusing the mayor of fraud.", "ACCUSE", (0,)),
        ("Two bakers were arrested and beaten by the Saker Brigade.", "COERCE", (0,)),
    ],
)
def test_who_does_what_hangs_on_a_verb(text: str, category: str, actors: tuple[int, ...]) -> None:
    found = events_of(text, ("Saker Brigade", "armed-group"))
    assert {e.actors for e in found if e.category == category} == {actors}


def test_troops_that_are_withdrawn_are_not_whom_it_is_done_to() -> None:
    text = "Oran withdrew its soldiers from the island."
    (event,) = events_of(text, ("Oran", "country"), ("soldiers", "armed-force"))
    assert (event.actors, event.recipients) == ((0,), ())


def test_who_is_under_arrest_undergoes_it() -> None:
    (event,) = events_of("Aldo Sel is under arrest.", ("Aldo Sel", "person"))
    assert (event.category, event.actors, event.recipients) == ("COERCE", (), (0,))


def test_a_cut_that_is_threatened_is_for_those_who_are_threatened() -> None:
    text = "Tarsk threatened Oran that it would cut off gas deliveries."
    found = events_of(text, ("Tarsk", "country"), ("Oran", "country"))
    assert {(e.category, e.recipients) for e in found} == {("THREATEN", (1,)), ("SANCTION", (1,))}


def test_a_single_officer_of_a_country_is_somebody(find: Find) -> None:
    (event,) = find("The premier of Oran resigned.", "The premier", "Oran")
    assert event.actors == (0,)
