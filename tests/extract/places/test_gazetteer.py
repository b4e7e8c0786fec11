"""The gazetteer: what a name may mean."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from secondsource.extract.places.adjectives import adjectives
from secondsource.extract.places.gazetteer import gazetteer
from secondsource.extract.places.keys import key_of, plain
from secondsource.extract.places.spot import words
from secondsource.extract.places.tables import state_forms


@pytest.mark.parametrize(
    ("one", "other"),
    [("Saint Petersburg", "St. Petersburg"), ("Sana’a", "Sanaa"), ("Deir ez-Zor", "Deir ez Zor")],
)
def test_spellings_share_a_key(one, other):
    assert key_of(one) == key_of(other)


@given(st.text(max_size=40))
def test_a_key_is_its_own_key(text):
    assert key_of(key_of(text)) == key_of(text) or "." in text or plain(text) != text


def test_towns_come_by_the_number_of_people():
    paris = gazetteer().find("paris")
    assert (paris[0].country, paris[0].kind) == ("FR", "city")
    assert "Texas" in {spot.admin for spot in paris}


def test_an_unknown_name_has_no_places():
    assert gazetteer().find("qarvan") == ()
    assert gazetteer().find("") == ()


def test_another_spelling_leads_to_the_town():
    fallujah = gazetteer().find("fallujah")[0]
    assert (fallujah.country, fallujah.own) == ("IQ", False)


def test_capitals_are_known():
    assert gazetteer().find("baghdad")[0].capital
    assert not gazetteer().find("basra")[0].capital


def test_a_region_named_after_its_town_is_left_out():
    assert {spot.level for spot in gazetteer().find("geneva") if spot.country == "CH"} == {"town"}


def test_parts_of_the_world_stand_alone():
    assert [spot.level for spot in gazetteer().find("middle east")] == ["world"]


def test_short_forms_and_adjectives():
    assert state_forms()["Tex."].name == "Texas"
    assert adjectives()["Georgian"].known == "country:GE"
    assert adjectives()["Texan"].known == "table:texas"
    assert "English" not in adjectives()


@pytest.mark.parametrize("table", ["regions", "waters", "sites"])
def test_every_row_of_the_tables_lies_on_earth(table):
    for rows in words(table).values():
        for name, row in rows.items():
            country, lat, lon, *_ = row.partition("=")[0].split()
            assert len(country) == 2 or country == "-", name
            assert -90 <= float(lat) <= 90, name
            assert -180 <= float(lon) <= 180, name
