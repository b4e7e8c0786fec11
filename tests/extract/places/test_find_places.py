"""Places found in a report: names, adjectives, parts, sites, and which place each name means."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from secondsource.annotate import Annotated
from secondsource.data import Report
from secondsource.extract import Document
from secondsource.extract.places import find_places
from secondsource.extract.places.describe import describe

from .helpers import entity, forms, of, places


def test_a_country_is_meant_before_a_town():
    assert (
        entity("The ministers met in Jordan and Lebanon on Monday.", "Jordan").known == "country:JO"
    )


def test_palestine_is_never_in_texas():
    text = "Israel and Palestine resumed their talks, officials in Palestine said."
    assert entity(text, "Palestine").country == "PS"


def test_what_stands_after_the_comma_holds_the_town():
    found = places(
        "Two people died in Paris, Texas, on Sunday, and one in Springfield, Ill., later."
    )
    paris, springfield = of(found, "Paris")[1], of(found, "Springfield")[1]
    assert (paris.country, paris.admin) == ("US", "Texas")
    assert (springfield.country, springfield.admin) == ("US", "Illinois")
    assert of(found, "Texas")[1].known == "table:texas"
    assert of(found, "Ill.")[1].known == "table:illinois"
    assert "comma" in paris.reasons[0]


def test_the_capital_is_washington_unless_the_state_is_spoken_of():
    far = entity(
        "Washington and Moscow blamed each other, and aides flew to Washington.", "Washington"
    )
    assert far.known == "geonames:4140963"
    near = "He drove from Seattle to Tacoma and Spokane before a tour of rural Washington State."
    assert entity(near, "Washington State").known == "table:washington"


def test_the_other_places_of_a_report_decide():
    iraq = (
        "Shells fell in Basra, Nasiriyah and Baghdad, and crowds filled Tahrir Square in the night."
    )
    assert entity(iraq, "Tahrir Square").country == "IQ"
    egypt = "Crowds came from Giza and Alexandria to Cairo and filled Tahrir Square in the night."
    assert entity(egypt, "Tahrir Square").country == "EG"
    assert entity(egypt, "Alexandria").country == "EG"


def test_one_sense_a_report():
    found = places("Police in London, Ontario, closed a road. The London police gave no reason.")
    london = [m for m in found.mentions if m.text == "London"]
    assert len({m.entity for m in london}) == 1
    assert found.by_number[london[0].entity].country == "CA"


@pytest.mark.parametrize(
    ("text", "name", "country"),
    [
        ("Gunmen attacked a post near Fallujah in Iraq.", "Fallujah", "IQ"),
        ("Fighting went on in the Gaza Strip.", "Gaza Strip", "PS"),
        ("Fighters left Donbas for Crimea.", "Donbas", "UA"),
        ("He lived in Saigon until the war in Vietnam ended.", "Saigon", "VN"),
        ("Drones flew over Bombay in India.", "Bombay", "IN"),
        ("Trucks waited at the Rafah border crossing into Gaza.", "Rafah border crossing", "PS"),
        ("A rocket hit Ain al-Asad in Iraq.", "Ain al-Asad", "IQ"),
    ],
)
def test_regions_former_names_and_sites(text, name, country):
    assert entity(text, name).country == country


def test_a_sea_and_a_part_of_the_world_have_no_country():
    found = places("Ships left the Red Sea for the Middle East.")
    assert of(found, "Red Sea")[1].type == "water"
    assert of(found, "Middle East")[1].type == "world-region"
    assert of(found, "Middle East")[1].country is None


def test_an_adjective_means_its_country():
    found = places("Iraqi officers met Syrian officials.")
    mention, country = of(found, "Iraqi")
    assert (mention.form, country.known) == ("adjective", "country:IQ")


def test_longer_names_are_not_cut():
    listed = forms("Ana Paris read the Washington Post at the University of Texas.")
    assert ("Paris", "name") not in listed
    assert not any(text == "Washington" for text, _ in listed)
    assert ("Texas", "name") not in listed


def test_months_and_words_are_no_towns():
    listed = [
        text for text, _ in forms("In March the police read a nice report. Most of it was new.")
    ]
    assert listed == []


def test_letters_after_a_person_are_no_state():
    assert "MD" not in [text for text, _ in forms("Ana Torvald, MD, treated the wounded.")]


def test_us_is_a_country_only_in_capitals():
    listed = forms("They told us that the US would leave.")
    assert [text for text, _ in listed] == ["US"]


def test_a_place_of_no_list_has_no_coordinates():
    unknown = entity("Soldiers from Qarvan entered Deh Varan, a village in Qarvan.", "Deh Varan")
    assert (unknown.latitude, unknown.known, unknown.type) == (None, None, "village")


def test_a_name_with_an_adjective_of_its_own_is_a_country():
    text = "Qarvan called up its reserves. The Qarvani president spoke in Tel Asur."
    assert entity(text, "Qarvan").type == "country"


def test_a_site_is_put_where_its_name_says():
    found = places("Rockets hit the Basra refinery before dawn. Basra was quiet later.")
    mention, site = of(found, "Basra refinery")
    assert (site.type, site.country, site.known) == ("site", "IQ", None)
    assert site.latitude == pytest.approx(30.5, abs=0.2)
    assert ("Basra", "part") in [(m.text, m.form) for m in found.mentions]
    assert mention.form == "name"


def test_a_part_of_a_region_is_a_place_of_its_own():
    found = places("Iraq is at peace, but in Western Iraq the militias stayed.")
    assert of(found, "Western Iraq")[1].number != of(found, "Iraq")[1].number
    assert of(found, "Western Iraq")[1].country == "IQ"


def test_the_dateline_is_marked():
    found = places("BEIRUT (Reuters) - Gunmen attacked a village in Iraq on Monday, police said.")
    assert "dateline" in of(found, "BEIRUT")[0].reasons
    assert "dateline" not in of(found, "Iraq")[0].reasons


def test_lists_of_counties():
    text = "Storms crossed Clay and Jackson counties in Missouri, near Kansas City."
    clay = entity(text, "Clay")
    assert (clay.country, clay.admin) == ("US", "Missouri")


@pytest.mark.parametrize(
    ("text", "description", "name"),
    [
        ("The army left the Orun Valley. Nobody in the valley wept.", "the valley", "Orun Valley"),
        ("Shells fell on Basra at night. The city was dark.", "The city", "Basra"),
        (
            "Aides flew to Baghdad and Basra. The Iraqi capital was calm.",
            "The Iraqi capital",
            "Baghdad",
        ),
        ("The road to Port Selim is open. At the port, work resumed.", "the port", "Port Selim"),
        (
            "The bridge was mined. Shells fell on Karsa Bridge at noon.",
            "The bridge",
            "Karsa Bridge",
        ),
    ],
)
def test_descriptions_refer_back(text, description, name):
    found = places(text)
    mention = of(found, description)[0]
    assert mention.form == "description"
    assert mention.entity == of(found, name)[0].entity
    assert name in mention.reasons[0]


@pytest.mark.parametrize(
    "text",
    [
        "Shells fell on Basra. The city council met.",
        "Shells fell on Basra. Another city was spared.",
        "Shells fell on the city of Basra.",
    ],
)
def test_nouns_that_refer_to_no_place_named(text):
    assert all(form != "description" for _, form in forms(text))


def test_a_place_that_the_report_never_names_is_an_unnamed_one():
    found = places("Shells fell on Basra. The valley was quiet. The road to the valley was shut.")
    first, entity = of(found, "The valley")
    assert (entity.named, entity.name, entity.type) == (False, "valley", "region")
    assert of(found, "the valley")[1] == entity
    assert first.form == "description"


def test_nothing_named_nothing_described():
    text = "The city slept."
    empty = Document(Report("p", "p", 0, len(text), text), Annotated("p"))
    assert describe(empty, (), (), ()) == []
    assert find_places(empty).mentions == ()


PIECES = (
    "Paris|, |Texas| |the |city|\n|.|U.S.|’s|-|al-|N.C.|St.|Fort|Qarvan|(|IRAQ| — |and |counties|Co.|D-|é"
    "|Washington, D.C.|\u200b|0"
)


@settings(max_examples=60, deadline=None)
@given(st.lists(st.sampled_from(PIECES.split("|")), max_size=24).map("".join))
def test_no_text_makes_it_raise(text):
    found = places(text)
    for mention in found.mentions:
        assert text[mention.start : mention.end] == mention.text
        assert found.by_number[mention.entity].kind == "place"
    assert [e.number for e in found.entities] == list(range(len(found.entities)))


def test_initials_before_a_noun_and_names_before_a_participle_are_adjectives():
    text = "The Peru-backed groups attacked the US troops near a London-based firm in the US."
    assert forms(text)[:2] == [("Peru", "adjective"), ("US", "adjective")]
    assert ("London", "name") in forms(text)
    assert forms(text)[-1] == ("US", "name")
