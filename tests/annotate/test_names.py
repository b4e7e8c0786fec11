"""Names repaired by knowledge: whole, of the right kind, and nothing that is no name."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from secondsource.annotate.names import (
    names_of,
    repair_passage,
    repair_report,
    vocabulary,
    with_actors,
)

from .conftest import Pairs, repaired

Named = Callable[..., Pairs]


def test_a_dictionary_hit_never_cuts_a_longer_name(names: Named) -> None:
    found = names(
        "Prime Minister Mohammed Shia al-Sudani met envoys.", ("Mohammed Shia al-Sudani", "PERSON")
    )
    assert found == [("Mohammed Shia al-Sudani", "PERSON")]


def test_a_person_is_made_whole(names: Named) -> None:
    text = "Prime Minister Mohammed Shia al-Sudani met envoys."
    assert names(text, ("Mohammed", "PERSON")) == [("Mohammed Shia al-Sudani", "PERSON")]
    assert names(text) == [("Mohammed Shia al-Sudani", "PERSON")]


@pytest.mark.parametrize(
    ("text", "given", "wanted"),
    [
        ("Then Gen. Ilya Brandov left.", "Gen. Ilya Brandov", "Ilya Brandov"),
        ("Then Mr Okondo left.", "Mr Okondo", "Okondo"),
        ("Then Lt. Col. Hazem al-Rubaie left.", "Hazem", "Hazem al-Rubaie"),
        ("Then Dr. Amal K. Nuri left.", "Amal", "Amal K. Nuri"),
        ("Then “Abu Layth al-Ansari” left.", "“Abu Layth al-Ansari”", "Abu Layth al-Ansari"),
        ("Then Leyla Karimova’s aide left.", "Leyla Karimova’s", "Leyla Karimova"),
        ("Then Yoon Suk-yeol left.", "Yoon Suk-yeol", "Yoon Suk-yeol"),
        ("Then Yoon Suk-yeol left.", "Yoon", "Yoon Suk-yeol"),
        ("Then Omar Velm Jr. left.", "Omar", "Omar Velm Jr."),
        ("They named Leyla Velm as Head.", "Leyla Velm", "Leyla Velm"),
        ("Then Ludwig van der Meer left.", "Ludwig van der Meer", "Ludwig van der Meer"),
    ],
)
def test_ranks_marks_and_possessives_stay_outside(
    names: Named, text: str, given: str, wanted: str
) -> None:
    assert names(text, (given, "PERSON")) == [(wanted, "PERSON")]


def test_an_honorific_tells_a_person(names: Named) -> None:
    assert names("They thanked Mr Bandt.", ("Bandt", "GPE")) == [("Bandt", "PERSON")]
    assert names("They thanked Professor Twomey.", ("Professor Twomey", "ORG")) == [
        ("Twomey", "PERSON")
    ]


def test_a_post_is_no_organisation(names: Named) -> None:
    assert names("She is the Head of Sales.", ("Head of Sales", "ORG")) == []
    assert names("She is the Regional Director.", ("Regional Director", "ORG")) == []
    assert names("The Minister for Trade spoke.", ("Trade", "ORG")) == []
    assert names("The Rural Water Minister spoke.", ("Rural Water", "ORG")) == []


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Troops of the Saqr Brigade left.", ("Saqr Brigade", "ORG")),
        ("Then the Ministry of Oil and Energy objected.", ("Ministry of Oil and Energy", "ORG")),
        ("Then the Orun People’s Front objected.", ("Orun People’s Front", "ORG")),
        ("He studied at the University of Luasa.", ("University of Luasa", "ORG")),
        ("They met on Saha Square.", ("Saha Square", "FAC")),
        ("They crossed the Sangar Bridge.", ("Sangar Bridge", "FAC")),
        ("They fled to the Orun Valley.", ("Orun Valley", "LOC")),
        ("They fled to Camp Velm.", ("Camp Velm", "FAC")),
        ("They fled to Dhi Velm Province.", ("Dhi Velm Province", "GPE")),
    ],
)
def test_a_common_noun_tells_the_kind(names: Named, text: str, wanted: tuple[str, str]) -> None:
    assert names(text) == [wanted]


def test_countries_peoples_and_groups_are_known(names: Named) -> None:
    assert names("Fighters from Iraq and Kataib Hezbollah left the Syrian border.") == [
        ("Iraq", "GPE"),
        ("Kataib Hezbollah", "ORG"),
        ("Syrian", "NORP"),
    ]


def test_hyphenated_adjectives_keep_the_name_alone(names: Named) -> None:
    assert names("Iran-backed groups fired.", ("Iran-backed", "NORP")) == [("Iran", "GPE")]
    assert names("The US-led coalition left.") == [("US", "GPE")]


@pytest.mark.parametrize(
    "text",
    [
        "It happened in March and in May.",
        "He told us that they may march on Sunday.",
        "Reading is a pleasure; the chief executive said so.",
        "The CEO paid GDP figures no heed on TV.",
    ],
)
def test_ambiguous_words_need_evidence(names: Named, text: str) -> None:
    assert names(text) == []


def test_ambiguous_words_with_evidence(names: Named) -> None:
    assert names("Fighting went on in Jordan and Chad.") == [("Jordan", "GPE"), ("Chad", "GPE")]
    assert names("She met Michael Jordan.", ("Michael Jordan", "PERSON")) == [
        ("Michael Jordan", "PERSON")
    ]
    assert names("The WHO and the US agreed.") == [("WHO", "ORG"), ("US", "GPE")]


def test_datelines(names: Named) -> None:
    found = names("PORT VELM, March 5 (Halyard) - A truck blew up.")
    assert found == [("PORT VELM", "GPE"), ("Halyard", "ORG")]
    assert names("SELWA: Gunmen fled.") == [("SELWA", "GPE")]
    assert names("PORT SELIM: Gunmen fled.") == [("PORT SELIM", "GPE")]
    assert names("KAMAR PASS: Gunmen fled.")[0][0] == "KAMAR PASS"
    assert names("Note: gunmen fled.") == []
    assert names("ANALYSIS: gunmen fled.") == []
    assert ("MODI", "GPE") not in names("MODI: We will answer.")


def test_acronyms_in_brackets_take_the_kind_of_what_they_stand_for(names: Named) -> None:
    text = "The Tarn Fishers Guild (TFG) objected. TFG boats stayed out."
    assert names(text) == [("Tarn Fishers Guild", "ORG"), ("TFG", "ORG"), ("TFG", "ORG")]


def test_a_bare_surname_after_the_full_name(names: Named) -> None:
    text = "Hamid al-Sarrafi spoke. Sarrafi then left, and Al-Sarrafi did not return."
    found = names(text, ("Hamid al-Sarrafi", "PERSON"), ("Sarrafi", "GPE"))
    assert [kind for _, kind in found] == ["PERSON", "PERSON", "PERSON"]
    assert found[1][0] == "Sarrafi"


def test_short_forms_take_the_kind_of_the_whole(names: Named) -> None:
    text = "The Orun People’s Front fought on. Later the Front left."
    assert names(text)[-1] == ("Front", "ORG")


def test_where_there_are_dravians_there_is_dravia(names: Named) -> None:
    text = "Dravian troops left. The talks with Dravia failed."
    assert names(text, ("Dravian", "NORP"), ("Dravia", "ORG")) == [
        ("Dravian", "NORP"),
        ("Dravia", "GPE"),
    ]


def test_context_outvotes_the_model(names: Named) -> None:
    text = "The village of Velm burned. People fled Velm."
    assert names(text, ("Velm", "PERSON"), ("Velm", "PERSON")) == [("Velm", "GPE"), ("Velm", "GPE")]


def test_days_and_small_words_are_no_names(names: Named) -> None:
    assert names("On Tuesday they left.", ("Tuesday", "MISC")) == []
    assert names("They left.", ("They", "ORG")) == []
    assert names("Whether Selwa fell is unclear.", ("Whether Selwa", "ORG"))[0][0] == "Selwa"


def test_every_name_says_what_found_it() -> None:
    text = "Iraq thanked Mr Velm, and Velm left."
    found = {text[n.start : n.end]: (n.source, n.rule) for n in repaired(text)}
    assert found["Iraq"] == ("gazetteer", "country")
    assert found["Velm"][0] in {"context", "consistency"}


def test_actors_of_the_user_come_first() -> None:
    known = with_actors(vocabulary(), {"the Tarn Sound Watch": "ORG", "Velm": "PERSON"})
    text = "Velm accused the Tarn Sound Watch."
    board = repair_passage(text, [(0, 4, "GPE")], known)
    found = [(text[n.start : n.end], n.kind, n.source) for n in names_of(board)]
    assert found[0] == ("Velm", "PERSON", "actors")
    assert found[1][1] == "ORG"


def test_capitals_of_headings_tell_nothing() -> None:
    heading = "Brave Guards Hold Velm Bridge"
    body = "The guards held. People of Velm thanked them."
    spans = [(0, 12, "ORG"), (18, 22, "GPE")]
    found = repair_report([(heading, spans), (body, [(27, 31, "GPE")])], vocabulary())
    assert [heading[n.start : n.end] for n in found[0]] == ["Velm Bridge"]
