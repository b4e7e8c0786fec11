from __future__ import annotations

from .texts import between, changed

FIRST = "The envoy met the mayor in Geneva."
DENIAL = "The minister Ann Verek said the army had not fired."
COLOUR = "The sky was grey and the streets were wet."


def test_same_words_have_no_changes() -> None:
    assert changed(FIRST, FIRST) == ()


def test_an_empty_list_of_passages_has_no_changes() -> None:
    assert between(FIRST, COLOUR) == ()


def test_a_sentence_that_counts_is_missed() -> None:
    (change,) = between(f"{FIRST}\n{DENIAL}", FIRST)
    assert (change.kind, change.severity) == ("omission", "major")
    assert (change.start, change.end) == (len(FIRST), len(FIRST))
    assert change.original_start == len(FIRST) + 1


def test_colour_is_not_missed() -> None:
    assert between(f"{FIRST}\n{COLOUR}", FIRST) == ()


def test_an_accusation_put_in_is_told() -> None:
    (change,) = between(FIRST, f"{FIRST}\n{DENIAL}")
    assert change.kind == "addition"
    assert change.original_start == change.original_end == len(FIRST)


def test_a_partial_copy_leaves_nothing_out() -> None:
    assert between(f"{FIRST}\n{DENIAL}", FIRST, partial=True) == ()


def test_a_dateline_is_neither_left_out_nor_put_in() -> None:
    assert changed(f"KAMPALA (Newswire) - {FIRST}", FIRST) == ()
