"""Places of several reports: one for each real one."""

from __future__ import annotations

from secondsource.data import Entity
from secondsource.resolve.places import resolve_places


def named(report: str, name: str, **fields) -> Entity:
    """Return an entity of a place."""
    return Entity(
        report, fields.pop("number", 0), "place", fields.pop("type", "city"), name, **fields
    )


def test_known_places_are_joined_by_their_key():
    found = [
        named("a", "Kiev", known="geonames:703448", country="UA", latitude=50.45, longitude=30.52),
        named("b", "Kyiv", known="geonames:703448", country="UA", latitude=50.45, longitude=30.52),
        named("b", "Kyiv", number=1, known="geonames:1", country="US"),
    ]
    places, links = resolve_places(found)
    assert [place.country for place in places] == ["UA", "US"]
    assert [link.target for link in links][:2] == [places[0].id] * 2
    assert all(link.sure and link.reasons for link in links)


def test_places_in_no_list_are_joined_by_name():
    places, _ = resolve_places(
        [named("a", "PORT SELIM"), named("b", "Port Selim"), named("c", "Zareh")]
    )
    assert sorted(place.name for place in places) == ["Port Selim", "Zareh"]


def test_two_countries_keep_a_name_apart():
    places, _ = resolve_places([named("a", "Orun", country="XA"), named("b", "Orun", country="XB")])
    assert len(places) == 2


def test_an_unnamed_place_is_the_only_one_of_the_same_surroundings():
    told = [named("a", "Zareh"), named("a", "Kamar Pass", number=1, type="site")]
    here = [named("b", "Zareh"), named("b", "pass", number=1, type="site", named=False)]
    far = [named("c", "Luasa"), named("c", "pass", number=1, type="site", named=False)]
    places, links = resolve_places([*told, *here, *far])
    target = {(link.report, link.entity): link.target for link in links}
    assert target["b", 1] == target["a", 1]
    assert ("c", 1) not in target
    assert {place.name for place in places} == {"Zareh", "Kamar Pass", "Luasa"}
    rival = [named("d", "Zareh"), named("d", "Orsa Pass", number=1, type="site")]
    _, links = resolve_places([*told, *here, *rival])
    assert ("b", 1) not in {(link.report, link.entity) for link in links}


def test_the_noun_of_a_region_does_not_keep_it_apart():
    places, _ = resolve_places(
        [
            named("a", "Orun Valley", type="region"),
            named("b", "Orun"),
            named("c", "Sangar Bridge", type="site"),
        ]
    )
    assert {place.name for place in places} == {"Orun Valley", "Sangar Bridge"}
    apart, _ = resolve_places([named("a", "Sangar Bridge", type="site"), named("b", "Sangar")])
    assert len(apart) == 2


def test_the_kind_that_is_told_counts():
    places, _ = resolve_places(
        [named("a", "Qarvan"), named("b", "Qarvan"), named("c", "Qarvan", type="country")]
    )
    assert [place.kind for place in places] == ["country"]


def test_spellings_much_alike_are_for_review():
    places, links = resolve_places([named("a", "Belgorin"), named("b", "Belgoryn")])
    assert len(places) == 2
    unsure = [link for link in links if not link.sure]
    assert len(unsure) == 1
    assert "alike" in unsure[0].reasons[0]


def test_actors_are_left_out_and_nothing_gives_nothing():
    assert resolve_places([Entity("a", 0, "actor", "person", "Ana")]) == ((), ())
    assert resolve_places([]) == ((), ())


def test_ids_do_not_depend_on_the_order():
    one, other = named("a", "Zareh"), named("b", "Luasa")
    assert {p.id for p in resolve_places([one, other])[0]} == {
        p.id for p in resolve_places([other, one])[0]
    }
