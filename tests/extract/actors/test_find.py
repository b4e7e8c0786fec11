"""Who is named, described, meant: and who is who within a report."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from secondsource.data import Entity, Mention, Quotation
from secondsource.extract import Document, Mentions
from secondsource.extract.actors import combine, find_actors, first_persons
from secondsource.extract.places import find_places

from .conftest import document_of


def test_a_known_person_has_country_and_office_of_the_day(found: Any) -> None:
    read = found(
        "Iraqi Prime Minister Adil Abdul-Mahdi met reporters in Baghdad on Monday. "
        "Abdul-Mahdi said talks would go on."
    )
    person = read.of("Adil Abdul-Mahdi")
    assert person.known == "person:Adel Abdul Mahdi"
    assert person.country == "IQ"
    assert any(role.office == "prime minister" and role.of == "Iraq" for role in person.roles)
    assert read.of("Abdul-Mahdi").number == person.number


def test_two_men_of_one_family_stay_two(found: Any) -> None:
    read = found(
        "Marko Belan, the mayor of Tresk, accused his cousin Josip Belan of fraud. "
        "Josip Belan denied it."
    )
    assert read.of("Marko Belan").number != read.of("Josip Belan").number


def test_descriptions_stand_for_whom_they_tell(found: Any) -> None:
    read = found(
        "Interior Minister Vesna Korda resigned on Friday. The minister gave no reasons, but she "
        "thanked the police."
    )
    minister = read.of("Vesna Korda")
    assert minister.gender == "female"
    assert read.of("The minister").number == minister.number
    assert read.of("she").number == minister.number


def test_acronyms_and_short_forms(found: Any) -> None:
    read = found(
        "The Arden Liberation Front (ALF) attacked a post. The ALF said it had killed two soldiers."
    )
    assert read.of("ALF").number == read.of("Arden Liberation Front").number


def test_a_capital_that_speaks_is_its_country(found: Any) -> None:
    read = found("Tehran rejected the demand. Iran warned Washington against an attack.")
    assert read.of("Tehran").number == read.of("Iran").number
    assert read.of("Tehran").type == "country"
    assert read.of("Washington").country == "US"


def test_a_capital_where_something_lies_is_no_actor(found: Any) -> None:
    read = found("Three shops burned in Tehran on Sunday.")
    assert "Tehran" not in read.texts()


def test_institutions_are_of_their_country(found: Any) -> None:
    read = found(
        "The Iraqi parliament voted on Sunday. Parliament will meet again, a lawmaker said."
    )
    assert read.of("The Iraqi parliament").known == "IQ:parliament"
    assert read.of("Parliament").number == read.of("The Iraqi parliament").number


def test_an_invented_country_is_told_by_its_adjective(found: Any) -> None:
    read = found(
        "Envoys from Morvia refused to sign. Morvia’s parliament agreed, and Morvia sent troops."
    )
    assert read.of("Morvia").type == "country"
    assert read.of("Morvia").country is None


def test_a_rank_in_capitals_is_the_man_of_arms(found: Any) -> None:
    read = found(
        "Rebel commander Anton Varga met Prime Minister Marko Belan on Friday. "
        "The war is not over, the Colonel said. The Colonel spoke for an hour."
    )
    assert read.of("the Colonel").name == "Anton Varga"
    assert read.of("The Colonel").name == "Anton Varga"


def test_a_subject_takes_up_whom_the_sentence_before_named(found: Any) -> None:
    read = found("Anton Varga has lost. The former officer said he would not go.")
    assert read.of("The former officer").name == "Anton Varga"


def test_an_indefinite_office_is_somebody_else(found: Any) -> None:
    read = found("The former officer left. A police officer said that the road was open.")
    other = read.of("A police officer")
    assert not other.named
    assert not other.roles


def test_an_office_of_a_country_is_its_holder_on_the_day(found: Any) -> None:
    text = "The Iraqi prime minister condemned the strike."
    assert found(text, "2020-01-10").of("The Iraqi prime minister").name == "Adel Abdul Mahdi"
    assert found(text, "2021-01-10").of("The Iraqi prime minister").name == "Mustafa al-Kadhimi"


def test_a_phrase_beside_a_name_is_no_mention(found: Any) -> None:
    read = found(
        "The Arden People’s Front, the armed movement that holds the hills, made no comment."
    )
    assert "the armed movement" not in read.texts()


def test_things_are_no_actors(found: Any) -> None:
    read = found("The Arden Front denied it. The blast tore the front off a hall.")
    assert "the front" not in read.texts()


def test_a_government_is_told_by_the_town_it_sits_in(found: Any) -> None:
    read = found("French troops left. The government in Baghdad said that it had asked for it.")
    assert read.of("The government").country == "IQ"


def test_what_is_given_is_no_actor(found: Any) -> None:
    read = found("Norway offered Oslo as a place for talks. It thanked Iraq.")
    assert "Oslo" not in read.texts()
    assert read.of("Iraq").type == "country"


def test_a_hospital_is_not_the_last_organisation(found: Any) -> None:
    read = found("The United Nations sent aid. The hospital has forty beds.")
    assert "The hospital" not in read.texts()


def test_every_link_gives_its_reasons(found: Any) -> None:
    read = found("General Pavel Orlin was dismissed. The general had led the army since May.")
    linked = [m for m in read.mentions.mentions if m.form != "name"]
    assert linked
    assert all(m.reasons for m in linked)


def test_actors_are_numbered_behind_places() -> None:
    document = document_of("Tehran rejected the demand.")
    report = document.report.id
    place = Entity(report, 4, "place", "city", "Tehran")
    places = Mentions((Mention(report, 0, 6, "Tehran", "place", "name", 4),), (place,))
    actors = find_actors(document, places)
    assert min(entity.number for entity in actors.entities) == 5
    both = combine(places, actors)
    assert [m.kind for m in both.mentions if m.start == 0] == ["actor"]
    assert place not in both.entities


def test_i_is_the_speaker() -> None:
    document = document_of("“I will stay,” said Goran Petrik.")
    actors = find_actors(document, Mentions())
    number = next(m.entity for m in actors.mentions if m.text == "Goran Petrik")
    quotation = Quotation(document.report.id, 0, 14, "“I will stay,”", "direct", number)
    added = first_persons(document, actors, (quotation,))
    assert [m.entity for m in added.mentions if m.text == "I"] == [number]


@given(st.text(max_size=200))
@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_no_text_raises_and_spans_hold(text: str) -> None:
    document = document_of(text)
    actors = find_actors(document, Mentions())
    for mention in actors.mentions:
        assert document.text[mention.start : mention.end] == mention.text
        assert mention.entity in actors.by_number


@pytest.mark.parametrize("text", ["", "\n\n", "“", "US US US", "Iran’s", "Mr. , the head of"])
def test_scraps(text: str) -> None:
    document: Document = document_of(text)
    assert find_actors(document, Mentions()) is not None


def test_the_ministry_of_a_country_is_the_one_named_before(found: Any) -> None:
    read = found(
        "The Ministry of Defence said on Monday that its pilots had come back. "
        "The Peruvian ministry gave no number."
    )
    ministry = read.of("The Peruvian ministry")
    assert ministry.number == read.of("Ministry of Defence").number
    assert ministry.name == "Peruvian defence ministry"


def test_bare_police_are_of_the_country_on_whose_ground_it_happens(found: Any) -> None:
    read = found(
        "Thousands marched through the Peruvian capital against Chilean mines and Chilean firms. "
        "The police made no arrests."
    )
    assert read.of("The police").country == "PE"


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Chad-backed militias shelled the town.", "Chad-backed militias"),
        ("Pro-Chadian militias shelled the town.", "Pro-Chadian militias"),
        ("Chad denied it. Chad and its proxies hold the town.", "its proxies"),
        ("Troops fought a Chadian-backed armed group near Faya.", "a Chadian-backed armed group"),
    ],
)
def test_armed_groups_are_told_by_who_stands_behind_them(found: Any, text: str, name: str) -> None:
    read = found(text)
    assert read.of(name).known == "TD:backed-militias"
    assert read.of(name).name == "Chad-backed militias"


def test_political_factions_bear_no_arms(found: Any) -> None:
    read = found("Pro-Chadian political factions won the vote.")
    assert not any(e.known == "TD:backed-militias" for e in read.mentions.entities)


def test_a_name_behind_an_armed_group_is_the_group(found: Any) -> None:
    read = found("Several women accused soldiers and a Sudanese armed group, Abu Leth.")
    assert read.of("Abu Leth").type == "armed-group"


def test_a_country_acts_by_what_is_its_own_and_for_whom_it_is(found: Any) -> None:
    read = found(
        "It was a victory for Chad. Chad’s retaliation came late. Chad-backed rebels fled."
    )
    assert [m.start for m in read.mentions.mentions if m.text == "Chad" and m.kind == "actor"]
    assert read.of("Chad").type == "country"


def test_a_capital_that_acts_once_may_act_by_any_verb(found: Any) -> None:
    read = found("Ndjamena rejected the plan. Ndjamena rues it. The border with Chad is shut.")
    assert not any(m.text == "Chad" for m in read.mentions.mentions if m.kind == "actor")


def test_an_office_is_of_the_body_not_of_its_seat(found: Any) -> None:
    read = found("Ann Oduya, head of research at the Nairobi-based Lake Forum, warned of floods.")
    assert any(role.of == "Lake Forum" for role in read.of("Ann Oduya").roles)


def test_an_unnamed_ministry_is_of_the_country_of_the_only_town(found: Any) -> None:
    text = (
        "Three shells fell on a market of Mosul. All of the dead were shoppers, the health ministry "
        "said. Turkey’s army denied it. Turkey said it had not fired. Turkish jets flew over."
    )
    document = document_of(text)
    read = find_actors(document, find_places(document))
    (ministry,) = [m for m in read.mentions if m.text == "the health ministry"]
    assert read.by_number[ministry.entity].country == "IQ"


def test_its_ministry_is_of_whom_the_sentence_before_tells(found: Any) -> None:
    read = found(
        "Chad rejected the text. “No,” said a spokesman for its foreign ministry in Khartoum."
    )
    assert read.of("its foreign ministry").country == "TD"


def test_the_organisers_are_who_organised(found: Any) -> None:
    read = found(
        "The Arden Students Union, which organised the march, thanked the crowd. The organisers "
        "counted 900 people; protesters danced."
    )
    assert read.of("The organisers").number == read.of("Arden Students Union").number


@pytest.mark.parametrize(
    "text",
    [
        "The mayor, Marko Belan, had given Ivo Radan a day. Asked why, he said nothing.",
        "Ivo Radan shouted. His rival, Marko Belan, was milder. The law would stay, he said.",
        "Ivo Radan shouted. The mayor, Marko Belan, was absent, according to his office.",
    ],
)
def test_he_is_the_subject_of_the_main_clause(found: Any, text: str) -> None:
    read = found(text)
    pronouns = [m for m in read.mentions.mentions if m.text in {"he", "his"}]
    assert pronouns[-1].entity == read.of("Marko Belan").number


def test_its_office_is_that_of_the_same_sentence(found: Any) -> None:
    read = found(
        "Chad wants peace. The raid was not the work of the Arden Liberation Front, its "
        "office says."
    )
    assert read.of("its").number == read.of("Arden Liberation Front").number


def test_a_part_of_a_force_is_the_force(found: Any) -> None:
    read = found("Chad’s troops left. Talks on the military contingent of the Bundeswehr went on.")
    (contingent,) = [m for m in read.mentions.mentions if m.text == "the military contingent"]
    assert contingent.entity == read.of("Bundeswehr").number


def test_a_bare_noun_before_another_is_no_government(found: Any) -> None:
    read = found("In Chad they spoke of a foreign effort of regime overthrow.")
    assert "regime" not in read.texts()


def test_a_name_behind_an_office_is_a_person(found: Any) -> None:
    read = found("It was spread by accounts close to the bandit leader Sarrozi, officials said.")
    assert read.of("Sarrozi").type == "person"


def test_against_a_country_is_not_of_it(found: Any) -> None:
    read = found("They armed anti-Chadian militias near the town.")
    assert all(e.country != "TD" for e in read.mentions.entities)


def test_armed_people_as_such_are_somebody_who_acts(found: Any) -> None:
    read = found("Syrian rebels killed two soldiers. Bandits robbed a bus. The bandits fled.")
    assert read.of("Syrian rebels").country == "SY"
    assert not read.of("Bandits").named
    assert read.of("The bandits").number == read.of("Bandits").number
