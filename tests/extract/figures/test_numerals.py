from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from secondsource.extract.figures.numerals import find_numbers


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("two hundred and thirty-four men", 234),
        ("1,250 tents", 1250),
        ("4.5 million litres", 4_500_000),
        ("$4.5bn", 4.5e9),
        ("half a million", 500_000),
        ("a dozen lorries", 12),
        ("two thirds of them", 66.7),
        ("a fifth of the fleet", 20),
        ("one thousand two hundred", 1200),
        ("FORTY", 40),
        ("3 lakh", 300_000),
    ],
)
def test_a_number_has_its_value(text: str, value: float) -> None:
    (number,) = find_numbers(text)
    assert number.value == pytest.approx(value)


@pytest.mark.parametrize(
    ("text", "low", "high"),
    [
        ("between 20 and 30 boats", 20, 30),
        ("20 to 30 boats", 20, 30),
        ("20-30 boats", 20, 30),
        ("2-3 million", 2e6, 3e6),
        ("$4-5bn", 4e9, 5e9),
        ("three or four", 3, 4),
        ("dozens", 24, None),
        ("tens of thousands", 20_000, None),
        ("several hundred", 300, None),
    ],
)
def test_a_range_and_a_vague_number_have_bounds(text: str, low: float, high: float | None) -> None:
    (number,) = find_numbers(text)
    assert (number.value, number.low, number.high) == (None, low, high)


@pytest.mark.parametrize("text", ["from 20 to 30", "by 51 to 49", "40, 50", "rose 7 to 9"])
def test_two_numbers_stay_two(text: str) -> None:
    assert len(find_numbers(text)) == 2


@pytest.mark.parametrize(
    "text", ["F-16", "Covid-19", "MH17", "8:30", "12/5", "someone", "x86", "a few", "@user22"]
)
def test_numbers_inside_other_things_are_none(text: str) -> None:
    assert [n for n in find_numbers(text) if n.form != "vague"] == []


@given(st.integers(0, 10**12))
def test_a_numeral_with_separators_comes_back(value: int) -> None:
    (number,) = find_numbers(f"{value:,}")
    assert number.value == value


@given(st.text(alphabet="0123456789 ,.-$€%kmbn twohundredandthirty’\n", max_size=60))
def test_spans_are_in_order_and_apart(text: str) -> None:
    numbers = find_numbers(text)
    assert all(0 <= n.start < n.end <= len(text) for n in numbers)
    assert all(a.end <= b.start for a, b in pairwise(numbers))


@given(st.text(max_size=80))
def test_no_text_raises(text: str) -> None:
    find_numbers(text)


def test_a_numeral_too_long_for_a_number_is_none() -> None:
    assert find_numbers("9" * 400) == ()
