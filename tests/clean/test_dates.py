"""Dates, stamps and datelines as English pages print them."""

from __future__ import annotations

import pytest

from secondsource.clean.dateline import read_dateline
from secondsource.clean.dates import find_dates, find_yearless
from secondsource.clean.stamps import byline_in, is_loose_stamp, read_stamps


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Updated 24 January 2020", "2020-01-24"),
        ("10:30 AM EST, Fri January 24, 2020", "2020-01-24T10:30:00-05:00"),
        ("Published 10:30 a.m. ET Jan. 24, 2020", "2020-01-24T10:30:00"),
        ("JAN 24, 2020 / 10:30 AM / CBS NEWS", "2020-01-24T10:30:00"),
        ("24/01/2020 - 10:30", "2020-01-24T10:30:00"),
        ("2020-01-24T10:30:00Z", "2020-01-24T10:30:00+00:00"),
        ("2020-01-24T10:30:00+03:00", "2020-01-24T10:30:00+03:00"),
        ("Fri 24 Jan 2020 10.30 GMT", "2020-01-24T10:30:00+00:00"),
        ("March 3rd, 2024", "2024-03-03"),
        ("24th January, 2020 at 14:05", "2020-01-24T14:05:00"),
        ("24-Jan-2020", "2020-01-24"),
        ("January 2020", "2020-01"),
        ("24.01.2020", "2020-01-24"),
        ("Mon, 04 Mar 2024 10:00:00 +0000", "2024-03-04T10:00:00+00:00"),
        ("061044 MAR 19", "2019-03-06T10:44:00"),
        ("03 Mar 2024, 10:30 PM IST", "2024-03-03T22:30:00"),
    ],
)
def test_dates_with_a_year(text: str, value: str) -> None:
    assert [when.value for when in find_dates(text)] == [value]


@pytest.mark.parametrize(
    "text",
    [
        "03/04/2024",
        "31 February 2024",
        "killed 3,024 people",
        "room 12, March",
        "99/99/2020",
        "in 2016",
    ],
)
def test_no_date_is_guessed(text: str) -> None:
    assert list(find_dates(text)) == []


def test_days_without_a_year() -> None:
    found = [
        (day.month, day.day) for day in find_yearless("The Jan. 3 killing and the 6 September fire")
    ]
    assert sorted(found) == [(1, 3), (9, 6)]
    assert list(find_yearless("They may 3 times march 4 miles on May 3, 2020")) == []


def test_stamps_keep_published_and_updated_apart() -> None:
    text = "By Jane Doe | Published: 3 March 2024, 10:30 GMT | Updated: 4 March 2024"
    roles = [(stamp.role, stamp.when.value) for stamp in read_stamps(text)]
    assert roles == [("published", "2024-03-03T10:30:00+00:00"), ("updated", "2024-03-04")]
    span = byline_in(text)
    assert span is not None
    assert text[slice(*span)] == "Jane Doe"


@pytest.mark.parametrize(
    "text",
    [
        "The attack on 3 March 2024 killed five.",
        "He was born on 3 March 1964 in a village by the sea",
    ],
)
def test_a_sentence_with_a_date_is_no_stamp(text: str) -> None:
    assert read_stamps(text) == ()


def test_stamps_without_a_date() -> None:
    assert is_loose_stamp("3 hours ago")
    assert is_loose_stamp("Updated 10:30 GMT")
    assert not is_loose_stamp("It began 3 hours ago and nobody knows why")


@pytest.mark.parametrize(
    ("text", "place", "agency"),
    [
        ("BEIRUT: Iran has long", "BEIRUT", None),
        ("KHAN YOUNIS, Gaza Strip: When the crossing", "KHAN YOUNIS, Gaza Strip", None),
        ("PORT SELWA, March 3 (Halyard) - Rebels said", "PORT SELWA", "Halyard"),
        ("BAGHDAD (AP) — Iraq", "BAGHDAD", "AP"),
        ("BEIRUT/GENEVA (Reuters) - The", "BEIRUT/GENEVA", "Reuters"),
        ("New Delhi [India], March 3 (ANI): The", "New Delhi [India]", "ANI"),
        ("Beirut, Lebanon – Hundreds", "Beirut, Lebanon", None),
        ("MOSCOW, March 3. /TASS/. Russia", "MOSCOW", "TASS"),
        ("LUASA, Monday — The leader", "LUASA", None),
        ("(New York) – The army", "New York", None),
        ("The Hague – Judges", "The Hague", None),
        ("(Reuters) - Ten people", None, "Reuters"),
        ("date 2020-01-22 BEIRUT – Iran", "BEIRUT", None),
    ],
)
def test_datelines(text: str, place: str | None, agency: str | None) -> None:
    found = read_dateline(text)
    assert found is not None
    assert (text[slice(*found.place)] if found.place else None) == place
    assert (text[slice(*found.agency)] if found.agency else None) == agency


@pytest.mark.parametrize(
    "text",
    [
        "QUESTION: Yes?",
        "MR. PRICE: Good afternoon",
        "Iran - which has long",
        "Editor's note: This",
        "He said: The war",
        "By the river – A man",
        "CNN — Gunfire erupted",
        "",
    ],
)
def test_no_dateline(text: str) -> None:
    assert read_dateline(text) is None
