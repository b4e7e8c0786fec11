"""Whatever text comes in: nothing is raised, and every span leads back to the page."""

from __future__ import annotations

import time

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from secondsource.clean import clean, explain
from secondsource.data import Page, Report

from .corpus import all_pages

CALM = settings(max_examples=120, deadline=None, suppress_health_check=[HealthCheck.too_slow])
LINES = [line for marked in all_pages() for line in marked.page.text.split("\n")]
MIXED = st.lists(
    st.one_of(st.sampled_from(LINES), st.just(""), st.text(max_size=60)), max_size=40
).map("\n".join)


def _check(page: Page, report: Report) -> None:
    assert 0 <= report.page_start < report.page_end <= len(page.text)
    end = page_end = 0
    for piece in report.pieces:
        assert end <= piece.start < piece.end <= len(report.text)
        assert page_end <= piece.page_start < piece.page_end <= len(page.text)
        assert report.text[piece.start : piece.end] == page.text[piece.page_start : piece.page_end]
        end, page_end = piece.end, piece.page_end
    covered = {n for piece in report.pieces for n in range(piece.start, piece.end)}
    assert all(report.text[n].isspace() for n in set(range(len(report.text))) - covered)
    assert "\n\n".join(report.text[p.start : p.end] for p in report.paragraphs) == report.text
    assert "\n" not in report.text.replace("\n\n", "")
    for statement in report.statements:
        if statement.page_start is not None and statement.page_end is not None:
            assert 0 <= statement.page_start < statement.page_end <= len(page.text)


@CALM
@given(st.one_of(st.text(), MIXED), st.sampled_from(["text/plain", "text/markdown"]))
def test_any_text(text: str, media: str) -> None:
    page = Page("any", "any", media, text)
    reports, problems = clean(page)
    assert reports or problems
    for report in reports:
        _check(page, report)
    assert clean(page) == (reports, problems)
    explain(page)


@CALM
@given(MIXED)
def test_paragraph_spans_map_to_the_page(text: str) -> None:
    page = Page("any", "any", "text/plain", text)
    for report in clean(page)[0]:
        for paragraph in report.paragraphs:
            start, end = report.page_span(paragraph.start, paragraph.end)
            inside = " ".join(page.text[start:end].split())
            assert inside[:1] == report.text[paragraph.start]


@pytest.mark.parametrize(
    "text",
    [
        "word and the other " * 40_000,
        "Police kill six in market raid\n" * 20_000,
        "A paragraph of the story that was told, and told again, by all.\n\n" * 8_000,
        "“" * 200_000,
        "12 34 5678 " * 80_000,
        "((((((" * 50_000,
        "Tags: a\nThe army said that it had taken the town and that it would not leave it.\n"
        * 4_000,
        "".join(
            f"Story number {n}\n3 March 2024\nThe army took {n} towns and said that it was done.\n"
            for n in range(4_000)
        ),
    ],
    ids=["one line", "headlines", "paragraphs", "quotes", "digits", "brackets", "tags", "stamps"],
)
def test_hostile_text_takes_no_more_than_linear_time(text: str) -> None:
    begin = time.perf_counter()
    clean(Page("big", "big", "text/plain", text))
    assert time.perf_counter() - begin < 20
