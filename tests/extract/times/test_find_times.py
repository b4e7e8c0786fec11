"""Time expressions in small texts of ours: spans, values, days, anchors."""

from __future__ import annotations

from datetime import date
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from secondsource.annotate import AnnotateInput, analyze
from secondsource.data import Report, Time
from secondsource.extract import Document
from secondsource.extract.times import find_times
from secondsource.extract.times.calendar import easter, nth_weekday, shifted, span_of
from secondsource.extract.times.vocabulary import number

TUESDAY = "2019-03-05"


def times(text: str, published: str | None = TUESDAY, **window: str) -> tuple[Time, ...]:
    """Return the times of a text published on a day."""
    report = Report("p", "p", 0, len(text), text, published=published, **window)
    (annotated,) = analyze([AnnotateInput.of(report)])
    return find_times(Document(report, annotated))


def values(text: str, published: str | None = TUESDAY) -> dict[str, str]:
    """Return the value of each expression of a text."""
    return {t.text: t.value for t in times(text, published)}


@pytest.mark.parametrize(
    ("words", "value"),
    [
        ("5 March 2019", "2019-03-05"),
        ("March 5, 2019", "2019-03-05"),
        ("the 5th of March 2019", "2019-03-05"),
        ("2019-03-05", "2019-03-05"),
        ("03/05/2019", "2019-03-05"),
        ("March 2018", "2018-03"),
        ("1998", "1998"),
        ("yesterday", "2019-03-04"),
        ("last week", "2019-W09"),
        ("last year", "2018"),
        ("two weeks ago", "2019-W08"),
        ("three days ago", "2019-03-02"),
        ("last Friday", "2019-03-01"),
        ("New Year's Eve", "2018-12-31"),
    ],
)
def test_a_date_is_read_from_the_words_and_the_day_of_publication(words: str, value: str) -> None:
    assert values(f"Soldiers closed the bridge on {words}.")[words] == value


@pytest.mark.parametrize(
    ("text", "words", "value"),
    [
        ("The siege lasted three days.", "three days", "P3D"),
        ("They waited for two hours.", "two hours", "PT2H"),
        ("They waited for several days.", "several days", "PXD"),
        ("They march every Friday.", "every Friday", "XXXX-WXX-5"),
        ("The road reopened in the 1990s.", "the 1990s", "199"),
        ("The fort dates from the 19th century.", "the 19th century", "18"),
    ],
)
def test_lengths_sets_and_spans_of_years(text: str, words: str, value: str) -> None:
    assert values(text)[words] == value


def test_the_verb_tells_on_which_side_a_weekday_lies() -> None:
    assert values("Soldiers closed the bridge on Friday.")["Friday"] == "2019-03-01"
    assert values("Soldiers will close the bridge on Friday.")["Friday"] == "2019-03-08"
    assert values("A vote is scheduled for Friday.")["Friday"] == "2019-03-08"


def test_no_day_is_invented_for_a_month() -> None:
    (month,) = times("The base was opened in June 2017.")
    assert (month.value, month.since, month.until) == ("2017-06", "2017-06-01", "2017-06-30")


def test_weekdays_of_an_undated_report_stay_open() -> None:
    (day,) = times("Soldiers closed the bridge on Monday.", None)
    assert (day.value, day.since, day.until) == ("XXXX-WXX-1", None, None)


def test_a_window_of_a_week_fixes_a_weekday() -> None:
    (day,) = times(
        "Soldiers closed the bridge on Monday.",
        None,
        published_from="2019-02-28",
        published_to="2019-03-06",
    )
    assert day.value == "2019-03-04"


def test_the_next_day_is_counted_from_the_day_named_before() -> None:
    first, following = times("The ambush came on 10 February. Two men died the following day.")
    assert (first.value, following.value) == ("2019-02-10", "2019-02-11")
    assert following.anchor is not None
    assert "10 February" in following.anchor


def test_both_ends_of_a_range_are_rows() -> None:
    assert [t.value for t in times("The pass was shut from 3 to 7 February 2019.")] == [
        "2019-02-03",
        "2019-02-07",
    ]


def test_a_history_counts_from_the_date_named_last() -> None:
    text = (
        "The war began on 3 May 1871. On June 6 the fort fell. In 1872 the siege was renewed. "
        "In October 1872 the town gave up. The treaty of 1873 ended it. It was signed in 1874."
    )
    assert values(text, "2009-12-19")["June 6"] == "1871-06-06"


@pytest.mark.parametrize(
    "text",
    [
        "They may march again.",
        "The second man fell.",
        "The sun rose over the spring offensive.",
        "The guard is 34 years old.",
        "He met 2003 soldiers.",
    ],
)
def test_ordinary_words_and_counts_are_no_times(text: str) -> None:
    assert not times(text)


def test_spans_do_not_overlap_and_hold_their_text() -> None:
    text = "At 9 pm on Monday, two days after the raid of 1 March, police said it lasted an hour."
    found = times(text)
    assert all(text[t.start : t.end] == t.text for t in found)
    assert all(a.end <= b.start for a, b in pairwise(found))


_WORDS = st.sampled_from(
    [
        "the",
        "of",
        "to",
        "on",
        "last",
        "next",
        "May",
        "31",
        "2019",
        "30th",
        "noon",
        "-",
        "two",
        "/",
        "\n",
    ]
)


@settings(max_examples=60, deadline=None)
@given(
    text=st.one_of(st.text(max_size=60), st.lists(_WORDS, max_size=14).map(" ".join)),
    published=st.sampled_from([None, "0001-01-01", "2019-03-05", "9999-12-31", "2019-03", "bad"]),
)
def test_no_text_makes_it_raise(text: str, published: str | None) -> None:
    for found in times(text, published):
        assert text[found.start : found.end] == found.text
        assert (found.since is None) == (found.until is None)
        assert found.since is None or found.until is None or found.since <= found.until


@given(st.integers(1583, 4000))
def test_easter_is_a_sunday_of_spring(year: int) -> None:
    day = easter(year)
    assert day.isoweekday() == 7
    assert (3, 22) <= (day.month, day.day) <= (4, 25)


@given(st.integers(1, 9998), st.integers(1, 12), st.integers(1, 7), st.integers(1, 5))
def test_nth_weekday_is_that_weekday(year: int, month: int, weekday: int, which: int) -> None:
    assert nth_weekday(year, month, weekday, which).isoweekday() == weekday


@given(
    st.dates(),
    st.integers(-(10**6), 10**6),
    st.sampled_from(["D", "W", "WE", "M", "Q", "Y", "DE", "CE"]),
)
def test_what_is_counted_covers_days_or_is_beyond_the_calendar(
    day: date, count: int, unit: str
) -> None:
    value = shifted(day, count, unit)
    assert value is None or span_of(value) is not None or value.startswith(("0", "9"))


@pytest.mark.parametrize(
    ("words", "expected"),
    [("12", 12), ("twenty-one", 21), ("two and a half", 2.5), ("5 1/2", 5.5), ("unknown", None)],
)
def test_number_words(words: str, expected: float | None) -> None:
    assert number(words) == expected


def test_one_bound_of_publication_fixes_no_year() -> None:
    text = "Rockets fell on September 6. The deal of 2016 was dead."
    (day, year) = times(text, None, published_from="2016-09-15")
    assert (day.value, day.since, year.value) == ("XXXX-09-06", None, "2016")


def test_that_before_a_weekday_may_open_a_clause() -> None:
    found = values(
        "A march is scheduled for Friday. It is expected that Friday’s march will be large."
    )
    assert found == {"Friday": "2019-03-08"}


def test_what_delays_lies_behind_and_ends_behind() -> None:
    found = values(
        "The search Monday delayed their return until nearly 2 a.m. Tuesday.",
        published="2019-03-08",
    )
    assert found == {"Monday": "2019-03-04", "nearly 2 a.m. Tuesday": "2019-03-05T02:00"}


def test_the_following_day_of_a_day_without_year() -> None:
    found = values("Shells fell on May 6. The following day the crowd left.", published=None)
    assert found["The following day"] == "XXXX-05-07"
