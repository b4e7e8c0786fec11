from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from secondsource.changes.figures import value_of
from secondsource.changes.lemmas import base_form
from secondsource.changes.likeness import likeness, loaded_step, words_alike
from secondsource.changes.quotes import dateline_end, quoted_spans
from secondsource.changes.spelling import same_bearer
from secondsource.changes.units import spelled, units_of
from secondsource.changes.vocabulary import opposites, phrases, scales, words, wrong_senses

from .texts import versions


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("twelve", 12),
        ("5,200", 5200),
        ("4.5 million", 4_500_000),
        ("two hundred", 200),
        ("two hundred and five", 205),
        ("twenty one", 21),
        ("three hundred thousand", 300_000),
        ("third", 3),
        ("21st", 21),
        ("$40", 40),
        ("table", None),
        ("five seven", None),
    ],
)
def test_values(text: str, value: float | None) -> None:
    assert value_of(text.split()) == value


@given(st.integers(0, 10**9))
def test_numerals_with_and_without_commas(number: int) -> None:
    assert value_of([f"{number:,}"]) == value_of([str(number)]) == number


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("soleimani", "solemani", True),
        ("moqtada", "muqtada", True),
        ("mohammed", "muhammad", True),
        ("qasem", "kassem", True),
        ("u.n", "un", True),
        ("adel", "abdel", False),
        ("homs", "hama", False),
        ("saleh", "salem", False),
    ],
)
def test_spellings_of_a_name(one: str, other: str, same: bool) -> None:
    assert same_bearer(one, other) is same
    assert same_bearer(other, one) is same


def test_american_spelling() -> None:
    assert [spelled(w) for w in ("harbour", "organise", "centre", "four", "rise", "there")] == [
        "harbor",
        "organize",
        "center",
        "four",
        "rise",
        "there",
    ]


def test_quotations_end_with_their_paragraph() -> None:
    text = "He said “yes” and “no.\n\nShe left “early”."
    assert [text[a:b] for a, b in quoted_spans(text)] == ["yes", "no.", "early"]


@pytest.mark.parametrize(
    ("text", "rest"),
    [
        ("KAMPALA, March 5 (Newswire) - The army left.", "The army left."),
        ("BEIRUT: The army left.", "The army left."),
        ("The army left - again.", "The army left - again."),
        ("NATO left the town.", "NATO left the town."),
    ],
)
def test_datelines(text: str, rest: str) -> None:
    assert text[dateline_end(text) :] == rest


@settings(deadline=None)
@given(st.text(max_size=200))
def test_any_text_has_spans_inside(text: str) -> None:
    assert 0 <= dateline_end(text) <= len(text)
    assert all(0 <= a < b <= len(text) for a, b in quoted_spans(text))


def test_dictionary_forms_are_mended() -> None:
    assert base_form("targeting", "targete", "VBG") == "target"
    assert base_form("militiamen", "militiamen", "NNS") == "militiaman"
    assert base_form("gas", "gas", "NN") == "gas"


def test_words_alike_are_symmetric_and_opposites_are_not_alike() -> None:
    for one, other in list(opposites())[:200]:
        assert words_alike(one, other) == words_alike(other, one) == 0.0


def test_wrong_senses_are_not_alike() -> None:
    assert all(words_alike(one, other) == 0.0 for one, other in wrong_senses())


def test_loaded_words_stand_apart() -> None:
    assert loaded_step("killing", "murder") >= 2
    assert loaded_step("killing", "table") == 0
    assert all(len(scale) > 2 for scale in scales())


def test_vocabularies_are_lists_of_words() -> None:
    assert len(words("synonyms")) > 600
    assert all(len(row) > 1 for row in words("synonyms"))
    assert all(len(phrase) > 1 for entries in phrases().values() for phrase in entries)


def test_units_join_numbers_phrases_and_particles() -> None:
    text = "They carried the plan out at least two hundred times in the United States."
    version = versions(text, text)["copy"]
    keys = [unit.key for unit in units_of(version, 0, len(text))]
    assert "at least" in keys
    assert "#200" in keys
    assert "@US" in keys


def test_likeness_of_units() -> None:
    text = "Iraqi soldiers left Iraq; troops withdrew."
    found = {u.text: u for u in units_of(versions(text, text)["copy"], 0, len(text))}
    assert likeness(found["Iraqi"], found["Iraq"]) > 0.9
    assert likeness(found["soldiers"], found["troops"]) > 0.5
    assert likeness(found["soldiers"], found["left"]) < 0.5
