import pytest
from hypothesis import given
from hypothesis import strategies as st

from secondsource.data import Given, Page, Piece, RawPage, Report, content_id


@given(st.lists(st.text(), min_size=1, max_size=4), st.lists(st.text(), min_size=1, max_size=4))
def test_an_id_tells_its_parts_apart(one: list[str], other: list[str]) -> None:
    assert (content_id(*one) == content_id(*other)) == (one == other)


def test_the_same_bytes_under_the_same_name_are_the_same_page() -> None:
    first = RawPage("a.txt", b"text")
    assert first.digest == RawPage("b.txt", b"text").digest
    assert first.digest != RawPage("a.txt", b"other").digest
    assert first.digest != RawPage("a.txt", b"text", given=Given(title="T")).digest
    page = Page("a.txt", first.digest, "text/plain", "text")
    assert page.id != Page("b.txt", first.digest, "text/plain", "text").id


def report(*pieces: Piece) -> Report:
    return Report("p", "a.txt", 10, 40, "one two three", pieces=pieces)


def test_a_span_opens_at_the_page() -> None:
    r = report(Piece(0, 7, 10, 17), Piece(8, 13, 30, 35))
    assert r.page_span(0, 3) == (10, 13)
    assert r.page_span(4, 13) == (14, 35)
    assert r.page_span(8, 13) == (30, 35)


def test_a_piece_whose_length_changed_opens_as_a_whole() -> None:
    r = report(Piece(0, 7, 10, 19), Piece(8, 13, 30, 35))
    assert r.page_span(1, 2) == (10, 19)


def test_a_span_between_pieces_opens_at_the_story() -> None:
    assert report(Piece(0, 7, 10, 17)).page_span(8, 9) == (10, 40)


@pytest.mark.parametrize(("start", "end"), [(3, 3), (-1, 2), (0, 14), (5, 4)])
def test_what_is_no_span_is_refused(start: int, end: int) -> None:
    with pytest.raises(ValueError, match="not a span"):
        report().page_span(start, end)
