"""Names in other letters are one; other names are not."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from secondsource.extract.actors.spelling import compare, fold, parts, skeleton, sound

SURE = 0.8


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Qassem Soleimani", "Qassim Suleimani"),
        ("Adel Abdul-Mahdi", "Adil Abd al-Mahdi"),
        ("Moqtada al-Sadr", "Muqtada Sadr"),
        ("Volodymyr Zelensky", "Vladimir Zelenskiy"),
        ("Goran Velić", "Goran Velic"),
        ("Mohammed Shia al-Sudani", "Mohammed al-Sudani"),
        ("Nouri al-Maliki", "Nuri Maliki"),
        ("Usama bin Laden", "Osama bin Laden"),
    ],
)
def test_spellings_of_one_name(one: str, other: str) -> None:
    score, why = compare(parts(one), parts(other))
    assert score >= SURE
    assert why


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Adel Abdul Mahdi", "Abu Mahdi al-Muhandis"),
        ("Rahim Karam", "Idris Karam"),
        ("Saad Hariri", "Rafik Hariri"),
        ("Islam Karimov", "Islam Karimova"),
        ("Ahmed Ali", "Mahmoud Omar"),
    ],
)
def test_other_names_stay_apart(one: str, other: str) -> None:
    assert compare(parts(one), parts(other))[0] < SURE


def test_a_bare_family_name_is_less_sure_than_a_full_one() -> None:
    assert 0.5 < compare(parts("Soleimani"), parts("Qassem Soleimani"))[0] < SURE
    assert compare(parts("Xi"), parts("Xi Jinping"))[0] > 0.6


@given(st.text(max_size=40), st.text(max_size=40))
def test_no_text_raises_and_comparison_is_even(one: str, other: str) -> None:
    a, b = parts(one), parts(other)
    assert compare(a, b)[0] == pytest.approx(compare(b, a)[0])
    assert 0.0 <= compare(a, b)[0] <= 1.0
    for word in (*a, *b):
        assert fold(word) == word or fold(fold(word)) == fold(word)
        sound(word)
        skeleton(word)
