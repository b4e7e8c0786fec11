from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.extract.figures.conftest import Find, document_of

from secondsource.data import Entity, Figure, Mention, Quotation, Time
from secondsource.extract import Mentions
from secondsource.extract.figures import find_figures


def _told(figures: tuple[Figure, ...]) -> list[tuple[float | None, str, str]]:
    return [(f.value, f.unit, f.counted) for f in figures]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The shelling killed nine villagers and wounded 14, medics said.",
            [(9, "person", "killed"), (14, "person", "wounded")],
        ),
        ("Six soldiers were wounded near Velm.", [(6, "soldier", "wounded")]),
        ("The death toll rose to 31.", [(31, "person", "killed")]),
        ("Divers found the bodies of 12 sailors.", [(12, "soldier", "killed")]),
        ("The raid left four rebels dead.", [(4, "militant", "killed")]),
        ("Police arrested 40 demonstrators.", [(40, "person", "detained")]),
        ("The mast stood 3 kilometres from the port.", [(3, "kilometre", "distance")]),
        (
            "The council passed the bill by 51 votes to 49.",
            [(51, "vote", "for"), (49, "vote", "against")],
        ),
        ("The grant is worth $20 million.", [(20_000_000, "dollar", "money")]),
        ("A shell killed a farmer.", [(1, "person", "killed")]),
        ("A third guard has died of his wounds.", [(3, "person", "killed")]),
    ],
)
def test_what_is_counted(find: Find, text: str, expected: list[tuple[float, str, str]]) -> None:
    assert _told(find(text)) == expected


@pytest.mark.parametrize(
    ("text", "low", "high"),
    [
        ("At least 20 people were killed.", 20, None),
        ("More than 20 people were killed.", 20, None),
        ("Up to 20 people were killed.", None, 20),
        ("About 20 people were killed.", None, None),
        ("Between 20 and 30 people were killed.", 20, 30),
        ("Dozens of people were killed.", 24, None),
        ("Exactly 20 people were killed.", 20, 20),
        ("20 people or more were killed.", 20, None),
    ],
)
def test_bounds(find: Find, text: str, low: float | None, high: float | None) -> None:
    (figure,) = find(text)
    assert (figure.low, figure.high) == (low, high)


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Marland withdrew 300 soldiers on Monday.", "actual"),
        ("Marland plans to withdraw 300 soldiers.", "target"),
        ("Marland will withdraw 300 soldiers.", "target"),
        ("Some 300 soldiers withdrew.", "estimate"),
        ("Only 300 people would be allowed to leave each day.", "limit"),
        ("On Monday 300 people were allowed to leave.", "actual"),
        ("There is a quota of 300 lorries a day.", "limit"),
    ],
)
def test_status(find: Find, text: str, status: str) -> None:
    (figure,) = find(text)
    assert figure.status == status


@pytest.mark.parametrize(
    "text",
    [
        "The two sides met in Selwa on 4 May 2019.",
        "Resolution 1701 was adopted in 2006.",
        "He lives at Gate 2.",
        "The talks lasted three days and ended at 6 p.m.",
        "One of them waved.",
        "They agreed on a 30-day truce.",
        "Brigade 46 left the town.",
    ],
)
def test_what_counts_nothing(find: Find, text: str) -> None:
    assert find(text) == ()


def test_ages(find: Find) -> None:
    figures = find("Mara Oden, 34, and her 7-year-old son were hurt.")
    assert [(f.value, f.unit) for f in figures if f.counted == "age"] == [(34, "year"), (7, "year")]


def test_a_time_is_no_figure_and_tells_when() -> None:
    text = "Twelve people were killed on Monday."
    document = document_of(text)
    start = text.index("Monday")
    time = Time(
        document.report.id,
        start,
        start + 6,
        "Monday",
        "DATE",
        "2019-03-04",
        "2019-03-04",
        "2019-03-04",
    )
    (figure,) = find_figures(document, Mentions(), (), (time,))
    assert (figure.since, figure.until) == ("2019-03-04", "2019-03-04")
    whole = Time(document.report.id, 0, 6, "Twelve", "TIME", "T12:00")
    assert find_figures(document, Mentions(), (), (whole,)) == ()


def test_who_says_it() -> None:
    text = "Oden said nine people had died. The police put attendance at 15,000."
    document = document_of(text)
    report = document.report.id
    mentions = Mentions(
        (Mention(report, 36, 42, "police", "actor", "description", 4),),
        (Entity(report, 4, "actor", "police", "police"),),
    )
    quotation = Quotation(report, 10, 30, text[10:30], "indirect", speaker=2)
    nine, crowd = find_figures(document, mentions, (quotation,), ())
    assert (nine.says, crowd.says) == (2, 4)


WORDS = (
    *("at", "least", "20", "soldiers", "between", "30", "and", "killed", "wounded", "two-thirds"),
    *("of", "them", "$5", "bn", "a", "dozen", "the", "one", ",", ".", "1,000", "%", "third", "up"),
    *("to", "more", "than", "were", "34-year-old", "half", "years", "2014", "“", "”", "—", "5.5"),
)


@settings(max_examples=25, deadline=None, suppress_health_check=list(HealthCheck))
@given(
    st.lists(
        st.sampled_from(WORDS),
        max_size=25,
    )
)
def test_nothing_raises_and_spans_hold(words: list[str]) -> None:
    text = " ".join(words)
    for figure in find_figures(document_of(text), Mentions(), (), ()):
        assert text[figure.start : figure.end] == figure.text != ""


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Nearly 900 people are seeking to leave the valley.", (900, "person", "people")),
        ("Chad withdrew 400 men from the valley.", (400, "soldier", "withdrawn")),
        ("Six men with guns stopped the bus.", (6, "militant", "men")),
        ("Three customs officers were jailed.", (3, "person", "detained")),
        ("Police said three officers were hurt.", (3, "police", "wounded")),
        ("Four soldiers died. The toll stood at nine on Monday.", (9, "person", "killed")),
        ("Twelve people remain in hospital.", (12, "person", "wounded")),
    ],
)
def test_who_is_counted(find: Find, text: str, expected: tuple[float, str, str]) -> None:
    assert _told(find(text))[-1] == expected


def test_an_image_counts_nothing(find: Find) -> None:
    assert find("He called them two sides of the same coin.") == ()


def test_the_word_counted_is_no_belief(find: Find) -> None:
    (figure,) = find("There are two suspects: soldiers or rebels.")
    assert figure.status == "actual"
