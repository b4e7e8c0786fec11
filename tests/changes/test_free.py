"""Copies that exchange words as a matter of course, and copies that keep them."""

from __future__ import annotations

from .texts import changed

SAID = "The envoy told reporters that rebels had shelled the harbor on Sunday and that a ship had burned"
FREELY = "According to the envoy, insurgents bombarded the port on Sunday and a vessel caught fire"


def test_free_rewording_is_not_told() -> None:
    assert changed(f"{SAID}.", f"{FREELY}.") == ()


def test_a_reservation_that_is_gone_is_told_as_one() -> None:
    (change,) = changed(f"{SAID}, a claim that could not be confirmed.", f"{SAID}.")
    assert (change.kind, change.severity) == ("omission", "major")


def test_a_question_told_as_fact() -> None:
    (change,) = changed(
        "The deputies asked whether the strike had been approved.",
        "The deputies said the strike had been approved.",
    )
    assert (change.kind, change.severity) == ("modality", "major")


def test_a_bound_turned_round() -> None:
    (change,) = changed(
        "The fund paid less than half of the sum.", "The fund paid more than half of the sum."
    )
    assert change.kind == "number"


def test_a_day_of_a_date_is_a_time_in_either_order() -> None:
    (change,) = changed("The talks resume on 9 September.", "The talks resume on September 19.")
    assert change.kind == "time"
    assert changed("The talks resume on 9 September.", "The talks resume on September 9.") == ()


def test_one_length_of_time_in_other_units() -> None:
    assert (
        changed(
            "The war has lasted for the past decade.", "The war has lasted for the past ten years."
        )
        == ()
    )


def test_a_quotation_is_told_once_however_many_words_differ() -> None:
    found = changed(
        "“The lodger leaves when he means to leave the old house behind,” the mayor said.",
        "“The tenant leaves when he intends to leave the ancient house behind,” the mayor said.",
    )
    assert [change.kind for change in found] in ([], ["attribution"])
