"""Whole pages in many styles: what is kept, what goes, and what is read about each story."""

from __future__ import annotations

import pytest

from secondsource.clean import clean, explain

from .corpus import Marked, all_pages, kept_lines

PAGES = all_pages()


def _names(pages: list[Marked]) -> list[str]:
    return [page.name for page in pages]


def test_there_are_pages_enough() -> None:
    assert len(PAGES) >= 40


@pytest.mark.parametrize("marked", PAGES, ids=_names(PAGES))
def test_body_kept_and_chrome_dropped(marked: Marked) -> None:
    reports, _ = clean(marked.page)
    kept = kept_lines(marked, reports)
    lines = marked.page.text.split("\n")
    assert [lines[n] for n in sorted(kept - marked.body)] == []
    assert [lines[n] for n in sorted(marked.body - kept)] == []


@pytest.mark.parametrize("marked", PAGES, ids=_names(PAGES))
def test_titles_and_fields(marked: Marked) -> None:
    reports, _ = clean(marked.page)
    if marked.titles:
        assert [report.title for report in reports] == marked.titles
        return
    for field, wanted in marked.fields.items():
        value = getattr(reports[0], field)
        if field in {"published", "updated"} and value:
            value = value[:10]
        assert value == wanted, field


@pytest.mark.parametrize("marked", PAGES, ids=_names(PAGES))
def test_every_line_has_a_reason(marked: Marked) -> None:
    explained = explain(marked.page)
    assert all(line.kind and line.reason for line in explained)
    assert len(explained) > 0


def test_page_without_a_story_says_so() -> None:
    marked = next(page for page in PAGES if page.name == "no-story")
    reports, problems = clean(marked.page)
    assert reports == ()
    assert [problem.step for problem in problems] == ["clean"]
    assert "No article text was found" in problems[0].message
