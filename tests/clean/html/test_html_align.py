"""The aligner: which blocks an extraction took."""

from __future__ import annotations

from secondsource.clean.html.align import Aligner

BODY = "Shells fell on the harbour of Karvela before dawn on Monday"
NEXT = "Two warehouses burned until noon and eleven holes were counted in the quay wall by the fire brigade"


def test_a_teaser_is_not_taken_for_the_opening() -> None:
    found = Aligner(["Menu", BODY, "More", BODY, NEXT]).coverage([BODY, NEXT])
    assert found == [0.0, 0.0, 0.0, 1.0, 1.0]


def test_part_of_a_block_is_a_share() -> None:
    found = Aligner(["one two three four five six seven eight"]).coverage(["one two three four"])
    assert found == [0.5]


def test_a_paragraph_out_of_order_is_found() -> None:
    assert Aligner([BODY, NEXT]).coverage([NEXT, BODY]) == [1.0, 1.0]


def test_words_that_are_not_there_take_nothing() -> None:
    assert Aligner([BODY, ""]).coverage(["Bread is dear in the mountains this spring"]) == [
        0.0,
        0.0,
    ]
    assert Aligner([]).coverage(["anything"]) == []
    assert Aligner([BODY]).coverage([]) == [0.0]
