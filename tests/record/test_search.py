"""Search: the words of users, the order of hits, what is marked."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from secondsource.record import Record, Selection
from secondsource.record.query import search_expression
from secondsource.record.search import best_window

from .made import page, report

TEXTS = {
    "ferry": ("Ferry talks resume", "SELWA: The ferry route reopens, a port official said."),
    "bridge": ("Guards killed", "Gunmen killed two guards at the Velm bridge near the ferry."),
    "jet": (None, "An F-16 flew over Kata'ib Selwa. Naïve observers saw militiamen."),
    "long": (None, "Word " * 400 + "hidden\nferry needle here " + "word " * 400),
}


@pytest.fixture(scope="module")
def texts(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Record]:
    with Record.create(tmp_path_factory.mktemp("search") / "a.db") as opened:
        with opened.run("build") as run:
            for name, (title, text) in TEXTS.items():
                made = page(name, text)
                rows = {"pages": (made,), "reports": (report(made, title=title),)}
                opened.write(rows, run)
        yield opened


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("ferry", "ferry bridge long"),
        ("FERRY guards", "bridge"),
        ("ferry AND guards", "bridge"),
        ('"the ferry"', "ferry bridge"),
        ("“the ferry”", "ferry bridge"),
        ('"ferry the"', ""),
        ("ferry -guards", "ferry long"),
        ('ferry -"velm bridge"', "ferry long"),
        ("guards OR jet OR f-16", "bridge jet"),
        ("ferry guards OR port", "ferry bridge"),
        ("milit*", "jet"),
        ('"saw mili"*', "jet"),
        ("naive", "jet"),
        ("f-16", "jet"),
        ("f 17", ""),
        ("kata'ib", "jet"),
        ("or", ""),
        ("OR ferry OR", "ferry bridge long"),
        ("-ferry", ""),
        ("--", ""),
        ('"', ""),
        ('fer"ry', ""),
        ('"velm', "bridge"),
        ("title:guards", ""),
        ("NEAR(velm bridge)", ""),
        ("ferry)", "ferry bridge long"),
        ("^ferry", "ferry bridge long"),
        ("{text}:", ""),
        ("* ** -* ferry", "ferry bridge long"),
        ("", ""),
    ],
)
def test_the_language_of_search(texts: Record, words: str, found: str) -> None:
    assert {hit.report.page_name for hit in texts.search(words)} == set(found.split())


ANY = st.text(alphabet=st.characters(exclude_categories=[])) | st.text(
    alphabet='ab"*-^:(){}+.,\x00\ud800 ORANDTNEft\n“”'
)


@settings(max_examples=400, deadline=None)
@given(ANY)
@example("a " * 20_000)
@example("a OR " * 20_000 + "b")
@example("-a " * 20_000 + "b")
@example('"' * 10_001)
@example("((((" * 5_000)
@example("\U0001e030 ferry")
def test_whatever_is_typed_gives_hits_or_none(texts: Record, words: str) -> None:
    for hit in texts.search(words):
        assert hit.snippet == hit.report.text[hit.start : hit.start + len(hit.snippet)]
        assert all(0 <= start < end <= len(hit.snippet) for start, end in hit.marks)
    assert len(texts.reports(Selection(text=words, place=(words,), actor=(words,)))) <= len(TEXTS)


def test_the_best_come_first(texts: Record) -> None:
    hits = list(texts.search("ferry"))
    assert hits[0].report.page_name == "ferry"
    assert [hit.score for hit in hits] == sorted((hit.score for hit in hits), reverse=True)


def test_what_was_found_is_marked(texts: Record) -> None:
    (hit,) = texts.search('"velm bridge" guard*')
    assert [hit.snippet[start:end] for start, end in hit.marks] == ["guards", "Velm bridge"]
    (hit,) = texts.search("needle")
    assert hit.start > 1500
    assert 200 < len(hit.snippet) < 300
    assert hit.snippet.startswith("Word") and hit.snippet.endswith("word")
    assert [hit.snippet[start:end] for start, end in hit.marks] == ["needle"]


def test_a_headline_alone_marks_nothing(texts: Record) -> None:
    (hit,) = texts.search("resume")
    assert hit.marks == ()
    assert hit.snippet == TEXTS["ferry"][1]


def test_a_text_that_holds_the_marks_itself_is_shown_unmarked(record: Record) -> None:
    made = page("a.txt", "A \ufdd0ferry\ufdd1 left.")
    with record.run("add") as run:
        record.write({"pages": (made,), "reports": (report(made),)}, run)
    (hit,) = record.search("left")
    assert (hit.snippet, hit.marks) == (made.text, ())


def test_search_takes_a_selection(texts: Record) -> None:
    hits = texts.search("ferry", Selection(place=("Velm",), text="guards"))
    assert [hit.report.page_name for hit in hits] == ["bridge"]


@given(
    st.text(alphabet="ab \n", max_size=300),
    st.lists(st.integers(0, 290), max_size=8),
    st.integers(1, 80),
)
def test_a_window_holds_a_mark_and_stays_in_the_text(text: str, starts: list, width: int) -> None:
    found = [(s, s + 3) for s in sorted(set(starts)) if s + 3 <= len(text)]
    start, end = best_window(text, found, width)
    assert 0 <= start <= end <= len(text)
    assert not found or any(start <= s and e <= end for s, e in found)


def test_an_expression_is_only_quoted_words_and_our_own_operators() -> None:
    assert search_expression('ferry* OR "a b" -c') == '(("ferry" * OR "a b")) NOT ("c")'
