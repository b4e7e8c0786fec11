"""Entities of several reports are one actor, or stay apart, for reasons given."""

from __future__ import annotations

import time
from typing import Any

from secondsource.data import Entity, Role
from secondsource.resolve.actors import resolve_actors


def _entity(report: str, name: str, type_: Any = "person", **more: Any) -> Entity:
    return Entity(report, more.pop("number", 0), "actor", type_, name, **more)


def _ids(*entities: Entity) -> list[str]:
    _, links = resolve_actors(entities)
    by_entity = {(link.report, link.entity): link.target for link in links if link.sure}
    return [by_entity[e.report, e.number] for e in entities]


def test_spellings_of_one_name_are_one_actor() -> None:
    one, two = _ids(_entity("a", "Hameed Sarkani"), _entity("b", "Hamid al-Sarkani"))
    assert one == two


def test_two_men_with_one_family_name_stay_two() -> None:
    ids = _ids(_entity("a", "Hamid Sarkani"), _entity("b", "Yusuf Sarkani"))
    assert len(set(ids)) == 2


def test_one_name_in_two_countries_stays_two() -> None:
    ids = _ids(_entity("a", "Ali Hassan", country="IQ"), _entity("b", "Ali Hassan", country="KE"))
    assert len(set(ids)) == 2


def test_a_bare_family_name_goes_to_its_only_bearer_else_to_review() -> None:
    bearer = _entity("a", "Goran Petrik", country="RS")
    one, two = _ids(bearer, _entity("b", "Petrik", country="RS"))
    assert one == two
    rivals = (bearer, _entity("c", "Milan Petrik", country="RS"), _entity("b", "Petrik"))
    assert len(set(_ids(*rivals))) == 3
    _, links = resolve_actors(rivals)
    unsure = [link for link in links if not link.sure]
    assert unsure
    assert "as well" in unsure[0].reasons[0]


def test_groups_by_initials_and_spelling() -> None:
    ids = _ids(
        _entity("a", "Movement for a Free Arden", "armed-group"),
        _entity("b", "MFA", "armed-group"),
        _entity("c", "Movement for Free Arden", "armed-group"),
    )
    assert len(set(ids)) == 1


def test_what_the_knowledge_tells_apart_stays_apart() -> None:
    ids = _ids(
        _entity("a", "Fatah", "party", known="party:Fatah", country="PS"),
        _entity("b", "Fatah", "party", known="party:Fatah Alliance", country="IQ"),
    )
    assert len(set(ids)) == 2


def test_unnamed_groups_do_not_merge() -> None:
    ids = _ids(
        _entity("a", "officials", "group", named=False),
        _entity("b", "officials", "group", named=False),
    )
    assert len(set(ids)) == 2


def test_a_person_told_by_office_is_whom_other_reports_call_so() -> None:
    office = Role("prime minister", "Morvia")
    ids = _ids(
        _entity("a", "Ana Torvald", roles=(office,)),
        _entity("b", "Ana Torvald"),
        _entity("b", "premier", named=False, number=1, roles=(Role("prime minister"),)),
    )
    assert len(set(ids)) == 1


def test_ids_do_not_depend_on_the_order_of_reports() -> None:
    entities = [
        _entity("a", "Hameed Sarkani"),
        _entity("b", "Hamid al-Sarkani"),
        _entity("c", "Ana Torvald"),
    ]
    there, _ = resolve_actors(entities)
    back, _ = resolve_actors(entities[::-1])
    assert {actor.id for actor in there} == {actor.id for actor in back}


def test_offices_are_dated_by_the_reports() -> None:
    entities = [_entity(r, "Ana Torvald", roles=(Role("mayor", "Tresk"),)) for r in ("a", "b")]
    actors, _ = resolve_actors(entities, {"a": "2019-03-01", "b": "2019-05-01"})
    assert actors[0].roles == (Role("mayor", "Tresk", "2019-03-01", "2019-05-01"),)


def test_thousands_of_names_are_resolved_in_seconds() -> None:
    given = ("Ana", "Bo", "Cy", "Dag", "Eli", "Fay", "Gus", "Hal", "Ida", "Jon")
    names = [
        f"{g} {a}{b}{c}"
        for g in given
        for a in "BDGKLM"
        for b in ("aro", "imu", "esta")
        for c in ("vic", "n", "dze")
    ]
    entities = [_entity(f"r{i}", name) for i, name in enumerate(names * 4)]
    start = time.perf_counter()
    resolve_actors(entities)
    assert time.perf_counter() - start < 10


def _minister(report: str, known: str) -> Entity:
    roles = (Role("foreign minister", "Ardenia"),)
    return _entity(report, "foreign minister of Ardenia", known=known, named=False, roles=roles)


def test_an_office_alone_is_its_only_holder_in_other_reports() -> None:
    holder = _entity("a", "Vesna Korda", roles=(Role("foreign minister", "Ardenia"),))
    one, two = _ids(holder, _minister("b", "~arden:foreign minister"))
    assert one == two
    rival = _entity("c", "Ana Petrik", roles=(Role("foreign minister", "Ardenia"),))
    assert len(set(_ids(holder, rival, _minister("b", "~arden:foreign minister")))) == 3


def test_a_holder_of_another_day_is_not_meant() -> None:
    role = Role("foreign minister", "Ardenia", since="2020-05-01")
    holder, asked = (
        _entity("a", "Vesna Korda", roles=(role,)),
        _minister("b", "~arden:foreign minister"),
    )
    _, links = resolve_actors((holder, asked), {"a": "2020-06-01", "b": "2019-06-01"})
    assert len({link.target for link in links if link.sure}) == 2
    _, links = resolve_actors((holder, asked), {"a": "2020-06-01", "b": "2021-06-01"})
    assert len({link.target for link in links if link.sure}) == 1


def test_an_actor_is_called_by_a_name_not_by_a_description() -> None:
    role = (Role("officer"),)
    named = _entity("a", "Anton Varga", roles=role)
    described = _entity("a", "former chief army officer", number=1, named=False, roles=role)
    actors, _ = resolve_actors((named, described))
    assert [actor.name for actor in actors] == ["Anton Varga"]
