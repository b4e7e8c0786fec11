"""Who did what to whom, when, where and at what cost; and that no text stops a run."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from secondsource.data import Figure, Quotation, Time
from secondsource.extract import Mentions
from secondsource.extract.events import find_events
from secondsource.extract.events.reading import mended

from .conftest import Find, document_of, mentions_of


def test_passive_and_active_have_the_same_slots(find: Find) -> None:
    for text in (
        "The Saker Brigade attacked the Oran Army.",
        "The Oran Army was attacked by the Saker Brigade.",
    ):
        (event,) = find(text, "Saker Brigade", "Oran Army")
        assert (event.actors, event.recipients) == ((0,), (1,))


def test_compound_actors_are_one_event(find: Find) -> None:
    text = "The Saker Brigade and the Oran Front attacked the Tarsk Army."
    (event,) = find(text, "Saker Brigade", "Oran Front", "Tarsk Army")
    assert event.actors == (0, 1)
    assert event.recipients == (2,)


def test_a_light_verb_gives_its_subject_to_the_noun(find: Find) -> None:
    (event,) = find("Oran carried out an attack on Belcan.", "Oran", "Belcan")
    assert event.text == "carried out an attack"
    assert (event.actors, event.recipients) == ((0,), (1,))


def test_who_claims_an_attack_did_it_and_says_so(find: Find) -> None:
    (event,) = find("The Saker claimed responsibility for the bombing.", "Saker")
    assert (event.category, event.actors, event.says) == ("ASSAULT", (0,), 0)


def test_a_name_behind_anti_is_no_recipient(find: Find) -> None:
    (event,) = find("Oran supports anti-Tarsk militias.", "Oran", "Tarsk")
    assert event.recipients == ()


def test_whom_a_threat_is_aimed_at_stands_in_what_is_threatened(find: Find) -> None:
    threat, _ = find("Oran has threatened sanctions against Tarsk.", "Oran", "Tarsk")
    assert (threat.category, threat.recipients) == ("THREATEN", (1,))


def test_names_of_organisations_hold_no_acts(find: Find) -> None:
    assert not find("He works for the Swiss Agency for Development and Cooperation.")


def test_words_that_are_acts_elsewhere_are_left_alone(find: Find) -> None:
    for text in (
        "Parties close to the capital won.",
        "The officer was not authorised to speak to the media.",
        "Troops went from house to house.",
        "The Rafah border crossing is old.",
    ):
        assert not [e for e in find(text) if e.category in {"PROTEST", "CONCEDE", "AID"}]


def test_a_toll_verb_is_no_event_of_its_own(find: Find) -> None:
    (event,) = find("Gunmen ambushed a convoy, killing five soldiers and wounding eight.")
    assert event.text == "ambushed"


def test_force_as_a_figure_of_speech_is_left_alone(find: Find) -> None:
    assert [e.category for e in find("The premier fired his interior minister.")] == ["SANCTION"]
    assert [e.category for e in find("The two firms struck a deal.")] == ["AGREE"]
    assert not [e for e in find("He had a heart attack.") if e.category == "ASSAULT"]


def test_toll_place_time_and_speaker() -> None:
    text = "On Monday a bomb killed nine people in Merev. “Oran did it,” Tarsk said."
    document = document_of(text)
    nine, monday = text.index("nine"), text.index("Monday")
    figure = Figure("p", nine, nine + 11, "nine people", 9, 9, 9, "person", "killed")
    time = Time("p", monday, monday + 6, "Monday", "DATE", "2019-03-04", "2019-03-04", "2019-03-04")
    mentions = mentions_of(text, "Tarsk", places=("Merev",))
    (event,) = find_events(document, mentions, (), (time,), (figure,))
    assert (event.killed, event.place, event.weapon) == (9, 1, "bomb")
    assert (event.since, event.until) == ("2019-03-04", "2019-03-04")


def test_the_speaker_of_a_quotation_says_it() -> None:
    text = "“Oran attacked us,” Tarsk said."
    quotation = Quotation("p", 0, 18, text[:18], "direct", speaker=1)
    (event,) = find_events(document_of(text), mentions_of(text, "Oran", "Tarsk"), (quotation,))
    assert (event.says, event.quotation) == (1, quotation.id)


def test_the_lead_of_a_dated_report_is_of_its_week() -> None:
    (event,) = find_events(document_of("Rebels attacked a convoy.", "2019-03-05"), Mentions())
    assert (event.since, event.until) == ("2019-02-26", "2019-03-05")


def test_rings_of_words_are_made_trees() -> None:
    heads = mended((1, 2, 0, 3))
    assert sum(head == word for word, head in enumerate(heads)) == 2


TEXT = (
    "rebels army attack attacked killed the of on by , . “ ” not will threatened to that said denied "
    "minister five in Merev and who was which if ? bombing release - ( ) march of"
)
WORDS = st.sampled_from(TEXT.split())


@settings(max_examples=60, deadline=None)
@given(st.lists(WORDS, max_size=25).map(" ".join) | st.text(max_size=80))
def test_no_text_stops_a_run(text: str) -> None:
    for event in find_events(document_of(text, "2019-03-05"), Mentions()):
        assert 0 <= event.start < event.end <= len(text)
        assert event.text == text[event.start : event.end]
        assert event.reasons
